"""How the contract differs from what was recorded: in a folder of `youcam-mock record`, or in an HTTP archive."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from tools.compare import har
from tools.compare.changes import Change
from tools.compare.surface import DocumentError
from youcam_mock.contract import Contract, ContractNotFoundError
from youcam_mock.live.recording import Exchange, Recording, RecordingError, read
from youcam_mock.live.unknown_facts import UnknownFacts

_PRICES = "/credit/feature-cost"
_ANSWERED = 200


class RecordedDrift:
    """Holds recordings to a contract. Each fact is told once, however many recordings show it."""

    def __init__(self, contract: Path) -> None:
        """Raises DocumentError for a document that is not a whole contract of this project."""
        try:
            self._facts = UnknownFacts(Contract.load(contract))
        except (ContractNotFoundError, LookupError, TypeError) as error:
            raise DocumentError(f"{contract}: recordings need a whole bundle to compare with ({error})") from error
        self.pages: list[dict[str, Any]] = []
        """The pages of prices that were recorded."""

    def of_folder(self, folder: Path) -> Iterator[Change]:
        """Yields what a folder shows and the contract does not know. Raises DocumentError."""
        try:
            recording = read(folder)
        except RecordingError as error:
            raise DocumentError(str(error)) from error
        yield from self._of(recording.exchanges, recording)

    def of_archive(self, document: dict[str, Any]) -> Iterator[Change]:
        """Yields what an HTTP archive shows and the contract does not know. Raises DocumentError."""
        yield from self._of(har.exchanges(document))

    def _of(self, exchanges: Iterable[Exchange], recording: Recording | None = None) -> Iterator[Change]:
        for exchange in exchanges:
            answer = recording.json(exchange.response) if recording else exchange.response and exchange.response.json
            if exchange.parts.path.endswith(_PRICES) and exchange.status == _ANSWERED and isinstance(answer, dict):
                self.pages.append(answer)
            yield from (Change(fact.where, fact.what) for fact in self._facts.news(exchange, recording))
