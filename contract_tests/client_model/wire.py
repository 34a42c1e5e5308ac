"""What a client sends: every request, when, and what came back."""

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
"""What a request is for: the first that its method and a part of its path fit."""


@define
class Sent:
    """A request. Times in Unix ms on the mock's clock; `status` is None when no whole answer came."""

    at: int
    method: str
    url: httpx.URL
    content: bytes = field(repr=False)
    bearer: str
    until: int = 0
    status: int | None = None
    said: Any = None
    """The JSON of the answer; None when it has none, or cannot be read."""
    broke_off: bool = False
    """Whether a file ended before its end."""

    @property
    def kind(self) -> str:
        """What it is for."""
        path = self.url.path
        return next(kind for kind, method, part in _KINDS if method == self.method and part in path)

    @property
    def body(self) -> Any:
        """Its JSON."""
        return json.loads(self.content)

    @property
    def key(self) -> tuple[str, str, bytes]:
        """The same for a request that is sent again."""
        return self.method, str(self.url), self.content

    @property
    def is_v1(self) -> bool:
        """Whether V1 describes it."""
        return self.url.path.startswith("/s2s/v1.")

    @property
    def is_read(self) -> bool:
        """Whether it did what it was to do, and the client knows."""
        return self.status == 200 and self.is_answered

    @property
    def is_answered(self) -> bool:
        """Whether the client learned what came of it, be it a refusal."""
        return self.status is not None and (self.said is not None or self.kind in ("put", "get"))

    @property
    def code(self) -> str | None:
        """The error_code of a refusal."""
        return self.said.get("error_code") if isinstance(self.said, dict) else None

    @property
    def task_id(self) -> str:
        """Which task a check is about, or a deletion, or which one a run started."""
        if self.kind == "check":
            last = self.url.raw_path.decode().partition("?")[0].rsplit("/", 1)[1]
            return parse_qs(self.url.query.decode())["task_id"][0] if self.is_v1 else unquote(last)
        if self.kind == "delete":
            return str(self.body["task_id"])
        return str((self.said.get("data") or self.said.get("result"))["task_id"])


class Wire(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Brings requests to a mock, one after the other, and keeps account of them."""

    def __init__(self, mock: httpx.BaseTransport, now_ms: Callable[[], int]) -> None:
        self.sent: list[Sent] = []
        self._mock = mock
        self._now_ms = now_ms
        self._lock = Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The mock's answer. Raises httpx.TransportError when a scenario wants it."""
        content, bearer = request.read(), request.headers.get("Authorization", "")
        with self._lock:
            sent = Sent(self._now_ms(), request.method, request.url, content, bearer)
            self.sent.append(sent)
            try:
                return _noted(sent, self._mock.handle_request(request))
            finally:
                sent.until = self._now_ms()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """As `handle_request`."""
        await request.aread()
        return self.handle_request(request)


def _noted(sent: Sent, response: httpx.Response) -> httpx.Response:
    """Files are left to be streamed, all else is read here."""
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
    """The bytes of a file; notes when they end too early."""

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
