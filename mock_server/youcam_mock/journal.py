"""The request journal: a ring, so that it never grows past its size, in requests or in bytes."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterable, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol

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


@define
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


@define
class Exchange:
    """Both sides of a request, held by reference: whatever takes time is done when somebody looks."""

    query: str
    request_headers: Mapping[str, str]
    """As WSGI names them, such as HTTP_ACCEPT."""
    request: Body | None
    response_headers: Iterable[tuple[str, str]]
    response: Body | None

    @property
    def bodies(self) -> list[Body]:
        """Those that there are."""
        return [body for body in (self.request, self.response) if body is not None]

    def drop(self) -> None:
        """Makes room."""
        self.query, self.request_headers, self.response_headers = "", {}, ()
        for body in self.bodies:
            body.drop()

    def request_pairs(self) -> list[tuple[str, str]]:
        """The request's headers, in lower case."""
        named = self.request_headers.items()
        return [(name.removeprefix("HTTP_").replace("_", "-").lower(), value) for name, value in named if value]

    def response_pairs(self) -> list[tuple[str, str]]:
        """The answer's headers, in lower case."""
        return [(name.lower(), value) for name, value in self.response_headers]


def held(content: bytes | None) -> Body | None:
    """A body as it was sent; None for one that is empty or was not there."""
    return Body(len(content), content) if content else None


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
    duration_ms: float
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
        return self.exchange.request.content if self.exchange and self.exchange.request else None

    @property
    def json(self) -> Any:
        """The request's body as JSON; None when there was none, or another kind."""
        return self.exchange.request.json() if self.exchange and self.exchange.request else None

    @property
    def response_headers(self) -> httpx.Headers:
        """Of the answer."""
        return _headers(self.exchange.response_pairs() if self.exchange else [])

    @property
    def response_body(self) -> bytes | None:
        """Of the answer; None when there was none."""
        return self.exchange.response.content if self.exchange and self.exchange.response else None

    @property
    def response_json(self) -> Any:
        """The answer's body as JSON; None when there was none, or another kind."""
        return self.exchange.response.json() if self.exchange and self.exchange.response else None


def _headers(pairs: list[tuple[str, str]]) -> httpx.Headers:
    import httpx

    return httpx.Headers([(name, value.encode("utf-8", "replace").decode()) for name, value in pairs], "utf-8")


class _Droppable(Protocol):
    def drop(self) -> None: ...


class _Room:
    """So many bytes; whatever came first goes first."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._taken = 0
        self._parts: deque[tuple[_Droppable, int]] = deque()

    def take(self, part: _Droppable, size: int) -> None:
        """Makes room for one more."""
        self._parts.append((part, size))
        self._taken += size
        while self._taken > self._size:
            oldest, freed = self._parts.popleft()
            oldest.drop()
            self._taken -= freed

    def clear(self) -> None:
        """Holds nothing any more."""
        self._parts.clear()
        self._taken = 0


class Journal:
    """The last requests, oldest first. The bytes that it holds are 32 MB at most, however many they are."""

    def __init__(self, size: int = 10_000, held_bytes: int = _HELD_BYTES) -> None:
        self._entries: deque[Entry] = deque(maxlen=size)
        self._count = itertools.count(1)
        self._lock = Lock()
        self._short, self._long = _Room(held_bytes), _Room(held_bytes)
        self.met: set[str] = set()
        """Ids of the scenarios that requests met since the last reset."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """As they are now, whatever is answered meanwhile."""
        with self._lock:
            return tuple(self._entries)

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
    ) -> Entry:
        """Remembers a request."""
        path, duration_ms = path[:PATH_LIMIT], round(duration_ms, 3)
        with self._lock:
            number = next(self._count)
            entry = Entry(
                number, at_ms, method, path, operation, status, explain, duration_ms, scenario, staged, exchange
            )
            self._entries.append(entry)
            if scenario:
                self.met.add(scenario)
            if exchange:
                self._hold(exchange)
        return entry

    def sent(self, entry: Entry, content: bytes) -> None:
        """Remembers what was sent in place of the answer."""
        with self._lock:
            if entry.exchange:
                entry.exchange.response = held(content)
                self._hold(entry.exchange)

    def clear(self) -> None:
        """Forgets all requests."""
        with self._lock:
            self._entries.clear()
            self._short.clear()
            self._long.clear()

    def _hold(self, exchange: Exchange) -> None:
        size = _OVERHEAD + len(exchange.query) + sum(map(len, exchange.request_headers.values()))
        for body in (exchange.request, exchange.response):
            if body is None or body.content is None:
                continue
            if body.is_long:
                self._long.take(body, body.size)
            else:
                size += body.size
        self._short.take(exchange, size)
