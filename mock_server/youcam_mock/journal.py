"""The request journal: a ring that never grows past its size, in requests or in bytes."""

from __future__ import annotations

import itertools
from collections import Counter, deque
from collections.abc import Iterable, Sequence
from itertools import islice, takewhile
from threading import Event, Lock
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen

if TYPE_CHECKING:
    import httpx

PATH_LIMIT = 2000
"""How many characters of a path are kept. No path of the API is as long."""
BODY_LIMIT = 64 << 10
"""How many bytes of a body are kept to be shown. A longer body is kept only until it is hashed."""
_HELD_BYTES = 8 << 20
"""Room for headers and for bodies up to the limit. Longer bodies have as much again."""
_OVERHEAD = 1500
"""About how many bytes an exchange takes besides its content."""
FORGOTTEN = "older bodies make room for newer ones"
UNREAD = "nobody read it"


@define(eq=False)
class Body:
    """The bytes of one side of an exchange, or the reason why they are missing."""

    size: int
    content: bytes | None
    left_out: str | None = None

    @property
    def is_long(self) -> bool:
        """Whether only size and hash are shown."""
        return self.size > BODY_LIMIT

    def drop(self) -> None:
        """Drops the bytes to make room."""
        if self.content is not None:
            self.content, self.left_out = None, FORGOTTEN

    def json(self) -> Any:
        """Returns the body as JSON; None if it is not JSON, or too long."""
        import orjson

        if self.content is None or self.is_long:
            return None
        try:
            return orjson.loads(self.content)
        except orjson.JSONDecodeError:
            return None


@define(eq=False)
class Exchange:
    """Both sides of a request, held by reference. What takes time is done when somebody looks.

    A body is held as bytes, as None if it is empty or missing, or as a Body if more is known about it.
    """

    query: str
    names: Sequence[str]
    """Names of the request's headers as in WSGI, such as HTTP_ACCEPT."""
    values: Sequence[str]
    request: bytes | Body | None
    response_headers: Iterable[tuple[str, str]] = ()
    response: bytes | Body | None = None
    size: int = 0
    """How many bytes are freed when the exchange is dropped."""

    @property
    def request_body(self) -> Body | None:
        """The body that the client sent."""
        return _body(self.request)

    @property
    def response_body(self) -> Body | None:
        """The body of the answer."""
        return _body(self.response)

    def drop(self) -> None:
        """Drops headers and bodies to make room."""
        self.query, self.names, self.values, self.response_headers = "", (), (), ()
        self.request, self.response = _body(self.request), _body(self.response)
        for body in (self.request, self.response):
            if body:
                body.drop()

    def request_pairs(self) -> list[tuple[str, str]]:
        """Returns the request's headers, in lower case."""
        named = zip(self.names, self.values, strict=True)
        return [(name.removeprefix("HTTP_").replace("_", "-").lower(), value) for name, value in named if value]

    def response_pairs(self) -> list[tuple[str, str]]:
        """Returns the answer's headers, in lower case."""
        return [(name.lower(), value) for name, value in self.response_headers]


def _body(held: bytes | Body | None) -> Body | None:
    return Body(len(held), held) if isinstance(held, bytes) else held


def _rounded(duration_ms: float) -> float:
    return round(duration_ms, 3)


@frozen
class Entry:
    """A request that was answered. `at_ms` is on the mock's clock, `duration_ms` on the machine's."""

    id: int
    at_ms: int
    method: str
    path: str
    operation: str | None
    status: int
    """HTTP status; 0 if the connection was closed without an answer."""
    explain: str | None
    duration_ms: float = field(converter=_rounded)
    scenario: str | None = None
    """Id of the scenario that the request met."""
    staged: bool = False
    """Whether that scenario replaced the answer."""
    exchange: Exchange | None = field(default=None, repr=False, eq=False)
    """Both sides as they were sent. Under heavy load those of the oldest requests are dropped."""
    task: str | None = None
    """Id of the task that the request ran, checked or deleted."""
    units: float | None = None
    """What that task costs."""

    @property
    def headers(self) -> httpx.Headers:
        """The request's headers as they were sent, with secrets. Names may be in either case."""
        return _headers(self.exchange.request_pairs() if self.exchange else [])

    @property
    def body(self) -> bytes | None:
        """The request's body; None if there was none."""
        body = self.exchange and self.exchange.request_body
        return body.content if body else None

    @property
    def json(self) -> Any:
        """The request's body as JSON; None if there was none, or another kind."""
        body = self.exchange and self.exchange.request_body
        return body.json() if body else None

    @property
    def response_headers(self) -> httpx.Headers:
        """The answer's headers."""
        return _headers(self.exchange.response_pairs() if self.exchange else [])

    @property
    def response_body(self) -> bytes | None:
        """The answer's body; None if there was none."""
        body = self.exchange and self.exchange.response_body
        return body.content if body else None

    @property
    def response_json(self) -> Any:
        """The answer's body as JSON; None if there was none, or another kind."""
        body = self.exchange and self.exchange.response_body
        return body.json() if body else None


def _headers(pairs: list[tuple[str, str]]) -> httpx.Headers:
    import httpx

    return httpx.Headers([(name, value.encode("utf-8", "replace").decode()) for name, value in pairs], "utf-8")


def _trimmed(body: bytes | Body) -> bytes | Body:
    """Returns a short body without the room behind it: what orjson returns takes 4 KB however short it is."""
    return bytes(memoryview(body)) if isinstance(body, bytes) and len(body) <= BODY_LIMIT else body


class _Room:
    """Room for a number of bytes. The oldest parts are dropped first."""

    def __init__(self, size: int) -> None:
        self._free = self._size = size
        self._parts: deque[Exchange | Body] = deque()

    def take(self, part: Exchange | Body) -> None:
        """Adds a part, and drops older ones to make room."""
        self._parts.append(part)
        self._free -= part.size
        while self._free < 0:
            oldest = self._parts.popleft()
            oldest.drop()
            self._free += oldest.size

    def clear(self) -> None:
        """Forgets all parts."""
        self._parts.clear()
        self._free = self._size


class Journal:
    """The last requests, oldest first. It holds at most 16 MB of content, however many requests there are."""

    def __init__(self, size: int = 10_000, held_bytes: int = _HELD_BYTES) -> None:
        self._rows: deque[tuple[Any, ...]] = deque(maxlen=size)
        self._count = itertools.count(1)
        self._lock = Lock()
        self._short, self._long = _Room(held_bytes), _Room(held_bytes)
        self._sleeper: Event | None = None
        """Wakes the thread that waits for a request."""
        self.met: Counter[str] = Counter()
        """How many requests have met each scenario since the last reset, by the scenario's id."""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The entries at this moment."""
        with self._lock:
            rows = tuple(self._rows)
        return tuple(Entry(*row) for row in rows)

    @property
    def newest(self) -> int:
        """The id of the last entry; 0 if there is none."""
        rows = self._rows
        try:
            return int(rows[-1][0])
        except IndexError:
            return 0

    def after(self, number: int, most: int) -> list[Entry]:
        """Returns the entries behind the one with that id: the last ones, if there are more than `most`."""
        with self._lock:
            rows = list(islice(takewhile(lambda row: row[0] > number, reversed(self._rows)), most))
        return [Entry(*row) for row in reversed(rows)]

    def wait(self, number: int, seconds: float) -> bool:
        """Waits until there is an entry behind the one with that id. Returns whether there is. For one thread."""
        with self._lock:
            if self.newest > number:
                return True
            sleeper = self._sleeper = Event()
        return sleeper.wait(seconds)

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
        task: str | None = None,
        units: float | None = None,
    ) -> None:
        """Records a request."""
        path, rest = path[:PATH_LIMIT], (scenario, staged, exchange, task, units)
        with self._lock:
            number = next(self._count)
            # Rows are cheaper than entries, and nobody looks at most of them.
            self._rows.append((number, at_ms, method, path, operation, status, explain, duration_ms, *rest))
            if scenario:
                self.met[scenario] += 1
            if exchange:
                self._hold(exchange)
            if self._sleeper:
                self._sleeper.set()
                self._sleeper = None

    def sent(self, exchange: Exchange, content: bytes) -> None:
        """Records what was sent instead of the answer."""
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
            exchange.response, held = self._held(_trimmed(exchange.response))
            size += held
        exchange.size = size
        self._short.take(exchange)

    def _held(self, body: bytes | Body) -> tuple[bytes | Body, int]:
        """Returns the body, and how many of its bytes belong to the exchange."""
        if isinstance(body, Body):
            return body, 0
        size = len(body)
        if size <= BODY_LIMIT:
            return body, size
        long = Body(size, body)
        self._long.take(long)
        return long, 0
