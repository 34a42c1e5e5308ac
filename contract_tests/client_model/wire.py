"""Records what a client sends: every request, when it was sent, and its answer."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator
from threading import Lock
from typing import Any
from urllib.parse import parse_qs, unquote

import httpx
from attrs import define, field

_KINDS: tuple[tuple[str, str, str], ...] = (
    ("auth", "POST", "/client/auth"),
    ("delete", "POST", "/task/delete"),
    ("file", "POST", "/file"),
    ("run", "POST", "/task/"),
    ("check", "GET", "/task/"),
    ("history", "GET", "/client/credit/history"),
    ("units", "GET", "/client/credit"),
    ("prices", "GET", "/credit/feature-cost"),
    ("put", "PUT", "/"),
    ("get", "GET", "/"),
)
"""The kind of a request: the first whose method and part of a path fit."""


@define
class Sent:
    """A request. Times in Unix ms on the mock's clock; `status` is None if no whole answer came."""

    at: int
    method: str
    url: httpx.URL
    content: bytes = field(repr=False)
    bearer: str
    until: int = 0
    status: int | None = None
    said: Any = None
    """The JSON of the answer; None if it has none, or cannot be read."""
    broke_off: bool = False
    """Whether a file broke off."""

    @property
    def kind(self) -> str:
        """The kind of the request."""
        path = self.url.path
        return next(kind for kind, method, part in _KINDS if method == self.method and part in path)

    @property
    def body(self) -> Any:
        """The JSON of its body."""
        return json.loads(self.content)

    @property
    def key(self) -> tuple[str, str, bytes]:
        """A key that is equal for a request that is sent again."""
        return self.method, str(self.url), self.content

    @property
    def is_v1(self) -> bool:
        """Whether it is a request of V1."""
        return self.url.path.startswith("/s2s/v1.")

    @property
    def is_read(self) -> bool:
        """Whether it succeeded, and the client knows."""
        return self.status == 200 and self.is_answered

    @property
    def is_answered(self) -> bool:
        """Whether the client learned the outcome, even if it was a refusal."""
        return self.status is not None and (self.said is not None or self.kind in ("put", "get"))

    @property
    def code(self) -> str | None:
        """The error_code of a refusal."""
        return self.said.get("error_code") if isinstance(self.said, dict) else None

    @property
    def task_id(self) -> str:
        """The task that is checked, deleted or started."""
        if self.kind == "check":
            last = self.url.raw_path.decode().partition("?")[0].rsplit("/", 1)[1]
            return parse_qs(self.url.query.decode())["task_id"][0] if self.is_v1 else unquote(last)
        if self.kind == "delete":
            return str(self.body["task_id"])
        return str((self.said.get("data") or self.said.get("result"))["task_id"])


class Wire(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Brings requests to a mock, one after the other, and records them."""

    def __init__(self, mock: httpx.BaseTransport, now_ms: Callable[[], int]) -> None:
        self.sent: list[Sent] = []
        self._mock = mock
        self._now_ms = now_ms
        self._lock = Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Returns the mock's answer. Raises httpx.TransportError if a scenario asks for it."""
        content, bearer = request.read(), request.headers.get("Authorization", "")
        with self._lock:
            sent = Sent(self._now_ms(), request.method, request.url, content, bearer)
            self.sent.append(sent)
            try:
                return _noted(sent, self._mock.handle_request(request))
            finally:
                sent.until = self._now_ms()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Returns the mock's answer, like `handle_request`."""
        await request.aread()
        return self.handle_request(request)


def _noted(sent: Sent, response: httpx.Response) -> httpx.Response:
    """Records the answer. Files stay streams, everything else is read here."""
    if sent.kind == "get" and response.is_success:
        sent.status = response.status_code
        assert isinstance(response.stream, httpx.SyncByteStream)
        return httpx.Response(response.status_code, headers=response.headers, stream=_Watched(sent, response.stream))
    content = response.read()
    sent.status = response.status_code
    try:
        sent.said = json.loads(content)
    except ValueError:
        sent.said = None
    return httpx.Response(response.status_code, headers=response.headers, content=content)


class _Watched(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The bytes of a file. Records if they end too early."""

    def __init__(self, sent: Sent, stream: httpx.SyncByteStream) -> None:
        self._sent = sent
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except httpx.TransportError:
            self._sent.broke_off = True
            raise

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part
