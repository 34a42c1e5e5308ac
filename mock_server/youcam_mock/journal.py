"""The request journal: a ring, so that it never grows past its size, in requests or in bytes."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterable, Sequence
from threading import Lock
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

if TYPE_CHECKING:
    import httpx

PATH_LIMIT = 2000
"""Characters of a path that are kept; no path of the API is as long."""
BODY_LIMIT = 64 << 10
"""Bytes of a body that are kept as they are; a longer one is kept for its hash only."""
_HELD_BYTES = 16 << 20
"""For headers and bodies up to the limit, and as much again for longer bodies until they are hashed."""
_OVERHEAD = 1500
"""Bytes that an exchange takes beside what it holds, about."""
FORGOTTEN = "older bodies make room for newer ones"
UNREAD = "nobody read it"


@define(eq=False)
class Body:
    """The bytes of one side of an exchange, as they were sent, or why they are not here."""

    size: int
    content: bytes | None
    left_out: str | None = None

    @property
    def is_long(self) -> bool:
        """Whether it is shown by size and hash."""
        return self.size > BODY_LIMIT

    def drop(self) -> None:
        """Makes room."""
        if self.content is not None:
            self.content, self.left_out = None, FORGOTTEN

    def json(self) -> Any:
        """What it says as JSON; None when it is none, or too long."""
        import orjson

        if self.content is None or self.is_long:
            return None
        try:
            return orjson.loads(self.content)
        except orjson.JSONDecodeError:
            return None


@define(eq=False)
class Exchange:
    """Both sides of a request, held by reference: whatever takes time is done when somebody looks.

    A body is its bytes; None for one that is empty or was not there; and a Body where there is more to say.
    """

    query: str
    names: Sequence[str]
    """Of the request's headers, as WSGI has them, such as HTTP_ACCEPT."""
    values: Sequence[str]
    request: bytes | Body | None
    response_headers: Iterable[tuple[str, str]] = ()
    response: bytes | Body | None = None
    size: int = 0
    """Of what goes with it when room is made."""

    @property
    def request_body(self) -> Body | None:
        """What the client sent."""
        return _body(self.request)

    @property
    def response_body(self) -> Body | None:
        """What was answered."""
        return _body(self.response)

    def drop(self) -> None:
        """Makes room."""
        self.query, self.names, self.values, self.response_headers = "", (), (), ()
        self.request, self.response = _body(self.request), _body(self.response)
        for body in (self.request, self.response):
            if body:
                body.drop()

    def request_pairs(self) -> list[tuple[str, str]]:
        """The request's headers, in lower case."""
        named = zip(self.names, self.values, strict=True)
        return [(name.removeprefix("HTTP_").replace("_", "-").lower(), value) for name, value in named if value]

    def response_pairs(self) -> list[tuple[str, str]]:
        """The answer's headers, in lower case."""
        return [(name.lower(), value) for name, value in self.response_headers]


def _body(held: bytes | Body | None) -> Body | None:
    return Body(len(held), held) if isinstance(held, bytes) else held


def _rounded(duration_ms: float) -> float:
    return round(duration_ms, 3)


@frozen
class Entry:
    """One request that was answered. `at_ms` on the mock's clock, `duration_ms` on the machine's."""

    id: int
    at_ms: int
    method: str
    path: str
    operation: str | None
    status: int
    """0: the connection was closed unanswered."""
    explain: str | None
    duration_ms: float = field(converter=_rounded)
    scenario: str | None = None
    """Id of the scenario that it met."""
    staged: bool = False
    """Whether that scenario answered in the mock's place."""
    exchange: Exchange | None = field(default=None, repr=False, eq=False)
    """Both sides as they were sent. With very many or very large requests, those of the oldest are forgotten."""

    @property
    def headers(self) -> httpx.Headers:
        """Of the request, by name in either case. As they were sent, secrets too."""
        return _headers(self.exchange.request_pairs() if self.exchange else [])

    @property
    def body(self) -> bytes | None:
        """Of the request; None when there was none."""
        body = self.exchange and self.exchange.request_body
        return body.content if body else None

    @property
    def json(self) -> Any:
        """The request's body as JSON; None when there was none, or another kind."""
        body = self.exchange and self.exchange.request_body
        return body.json() if body else None

    @property
    def response_headers(self) -> httpx.Headers:
        """Of the answer."""
        return _headers(self.exchange.response_pairs() if self.exchange else [])

    @property
    def response_body(self) -> bytes | None:
        """Of the answer; None when there was none."""
        body = self.exchange and self.exchange.response_body
        return body.content if body else None

    @property
    def response_json(self) -> Any:
        """The answer's body as JSON; None when there was none, or another kind."""
        body = self.exchange and self.exchange.response_body
        return body.json() if body else None


def _headers(pairs: list[tuple[str, str]]) -> httpx.Headers:
    import httpx

    return httpx.Headers([(name, value.encode("utf-8", "replace").decode()) for name, value in pairs], "utf-8")


class _Room:
    """So many bytes; whatever came first goes first."""

    def __init__(self, size: int) -> None:
        self._free = self._size = size
        self._parts: deque[Exchange | Body] = deque()

    def take(self, part: Exchange | Body) -> None:
        """Makes room for one more."""
        self._parts.append(part)
        self._free -= part.size
        while self._free < 0:
            oldest = self._parts.popleft()
            oldest.drop()
            self._free += oldest.size

    def clear(self) -> None:
        """Holds nothing any more."""
        self._parts.clear()
        self._free = self._size


class Journal:
    """The last requests, oldest first. The bytes that it holds are 32 MB at most, however many they are."""

    def __init__(self, size: int = 10_000, held_bytes: int = _HELD_BYTES) -> None:
        self._rows: deque[tuple[Any, ...]] = deque(maxlen=size)
        self._count = itertools.count(1)
        self._lock = Lock()
        self._short, self._long = _Room(held_bytes), _Room(held_bytes)
        self.met: set[str] = set()
        """Ids of the scenarios that requests met since the last reset."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """As they are now, whatever is answered meanwhile."""
        with self._lock:
            rows = tuple(self._rows)
        return tuple(Entry(*row) for row in rows)

    def add(
        self,
        at_ms: int,
        method: str,
        path: str,
        operation: str | None,
        status: int,
        explain: str | None,
        duration_ms: float,
        scenario: str | None = None,
        staged: bool = False,
        exchange: Exchange | None = None,
    ) -> None:
        """Remembers a request."""
        path = path[:PATH_LIMIT]
        with self._lock:
            number = next(self._count)
            # Nobody looks at most of them, so that an Entry is made when somebody does.
            self._rows.append(
                (number, at_ms, method, path, operation, status, explain, duration_ms, scenario, staged, exchange)
            )
            if scenario:
                self.met.add(scenario)
            if exchange:
                self._hold(exchange)

    def sent(self, exchange: Exchange, content: bytes) -> None:
        """Remembers what was sent in place of the answer."""
        with self._lock:
            exchange.response = content or None

    def clear(self) -> None:
        """Forgets all requests."""
        with self._lock:
            self._rows.clear()
            self._short.clear()
            self._long.clear()

    def _hold(self, exchange: Exchange) -> None:
        size = _OVERHEAD + len(exchange.query) + sum(map(len, exchange.values))
        if exchange.request:
            exchange.request, held = self._held(exchange.request)
            size += held
        if exchange.response:
            exchange.response, held = self._held(exchange.response)
            size += held
        exchange.size = size
        self._short.take(exchange)

    def _held(self, body: bytes | Body) -> tuple[bytes | Body, int]:
        """The body, and how many of its bytes go with the exchange."""
        if isinstance(body, Body):
            return body, 0
        size = len(body)
        if size <= BODY_LIMIT:
            return body, size
        long = Body(size, body)
        self._long.take(long)
        return long, 0
