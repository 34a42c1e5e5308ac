"""Notes the files of results that no program fetched. Their links are good for two hours only, and they were paid for:
so the recorder fetches them before it ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from threading import Lock
from typing import Any

from youcam_mock.domain.requests.pointers import at
from youcam_mock.live.signed_urls import is_signed, place


class ResultFiles:
    """The links to results, by the place in the storage."""

    def __init__(self) -> None:
        self._noting = Lock()
        self._links: dict[str, str] = {}
        self._fetched: set[str] = set()

    def note_status(self, value: Any) -> None:
        """Notes the links in the status of a task."""
        results = [at(value, "/data/results"), at(value, "/result/results")]
        with self._noting:
            # The newest link to a file is good for longest.
            self._links.update((place(link), link) for link in _strings(results) if is_signed(link))

    def note_fetched(self, url: str) -> None:
        """Notes a file that is kept."""
        with self._noting:
            self._fetched.add(place(url))

    def missing(self) -> list[str]:
        """Returns links to the files that are not kept."""
        with self._noting:
            return [link for where, link in self._links.items() if where not in self._fetched]


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for member in value.values() if isinstance(value, dict) else value:
            yield from _strings(member)
