"""What the proxy answers with: its own refusals, and answers that pass in parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from http import HTTPStatus
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse

Headers = list[tuple[str, str]]
_HEADER_LIMIT = 2000


class ProxyError(Exception):
    """Ends a request that the proxy answers itself. The message says why, in one line."""

    def __init__(self, status: int, code: str, why: str) -> None:
        super().__init__(why)
        self._status = status
        self._code = code

    def __str__(self) -> str:
        return f"{self._status}: {self.args[0]}"

    def answer(self, start: StartResponse) -> list[bytes]:
        """Answers in the form of the service's refusals."""
        said = f"youcam-mock record: {self.args[0]}"
        content = orjson.dumps({"status": self._status, "error": said, "error_code": self._code})
        explain = said.encode("unicode_escape").decode()[:_HEADER_LIMIT]
        headers = {"content-type": "application/json", "content-length": str(len(content)), "x-mock-explain": explain}
        start(f"{self._status} {HTTPStatus(self._status).phrase}", list(headers.items()))
        return [content]


class SilentError(Exception):
    """Raised when no answer came, or only a part of it. The message says why, in one line."""

    def __init__(self, why: str, is_slow: bool = False, is_unsent: bool = False) -> None:
        super().__init__(why)
        self.is_slow = is_slow
        self.is_unsent = is_unsent
        """Whether the upstream surely never saw the request."""


class Closing:
    """An answer in parts, after which something is done, however it ends."""

    def __init__(self, parts: Iterable[bytes], finish: Callable[[], None]) -> None:
        self._parts = parts
        self._finish: Callable[[], None] | None = finish

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._parts)

    def close(self) -> None:
        """Ends the answer."""
        try:
            getattr(self._parts, "close", lambda: None)()
        finally:
            finish, self._finish = self._finish, None
            if finish:
                finish()


class Download:
    """An answer of the upstream that passes in parts. `keep` is called with each."""

    def __init__(self, parts: Iterator[bytes], keep: Callable[[bytes], object]) -> None:
        self._parts = parts
        self._keep = keep
        self.broken: str | None = "the program broke off"
        """Why not all of it passed; None once it did."""

    def parts(self) -> Iterator[bytes]:
        """Yields the parts. Raises ConnectionAbortedError if the upstream breaks off."""
        try:
            for part in self._parts:
                self._keep(part)
                yield part
        except SilentError as error:
            self.broken = f"the upstream broke off: {error}"
            raise ConnectionAbortedError(self.broken) from None
        self.broken = None
