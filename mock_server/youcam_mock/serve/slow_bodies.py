"""Ends requests whose bodies come too slowly, so that they do not keep threads and connections from others.

granian calls the app when the headers are there, and the app waits in a thread for the body. granian has a deadline for
headers only, and no way to give up such a wait. What ends it is an answer in the place of the app's: hyper sends it,
and closes the connection because the answer is shorter than it promises.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, Protocol

from attrs import define
from werkzeug.exceptions import RequestTimeout

if TYPE_CHECKING:
    from _typeshed.wsgi import InputStream
    from werkzeug.wrappers import Response

ANY_BODY_S = 20.0
"""How long a body of any length may take."""
BYTES_A_SECOND = 8192
"""A body may take a second longer for each so many bytes that have come."""
MOST_WAITING = 256
"""How many may wait for a body, a quarter of the threads. Beyond that, those from which nothing comes are ended."""
SILENT_S = 2.0
"""How long nothing came from them. A busy machine needs less to hand over what has come."""
_EVERY_S = 0.5
_SENT_WITHIN_S = 0.05
_AT_ONCE = 16
_PART = 65_536
"""Bytes that are read at once. Each part is a sign of life."""

Late = Callable[[Mapping[str, Any]], "Response"]
"""Gives the answer to a request, by its environ."""


class _Proto(Protocol):
    """What granian hands over to answer a request. Later answers to the same are ignored."""

    def response_iter(self, status: int, headers: list[tuple[str, str]], body: Any) -> None: ...


@define(eq=False)
class _Wait:
    """A request whose body has not come yet, while the `with` lasts. Raises RequestTimeout when it was ended."""

    bodies: SlowBodies
    end: Callable[[], None]
    begin_s: float
    latest_s: float
    received: int = 0
    ended: bool = False

    def __enter__(self) -> Callable[[int], None]:
        self.bodies.begin(self)
        return self.came

    def __exit__(self, *_: object) -> None:
        self.bodies.over(self)
        if self.ended:
            raise RequestTimeout

    def came(self, length: int) -> None:
        """Notes that so many bytes came."""
        self.bodies.came(self, length)

    @property
    def until_s(self) -> float:
        """When its time is over, if no more bytes come."""
        return self.begin_s + ANY_BODY_S + self.received / BYTES_A_SECOND


class SlowBodies:
    """The requests of a process that wait for their bodies."""

    def __init__(self, now_s: Callable[[], float] = time.monotonic) -> None:
        self._now_s = now_s
        self._lock = Lock()
        # Those that have waited longest for a part come first.
        self._waits: dict[_Wait, None] = {}

    def watch(self) -> None:
        """Starts a thread that ends the waits that are over."""
        Thread(target=self._run, name="youcam-mock-slow-bodies", daemon=True).start()

    def waiting(self, end: Callable[[], None]) -> _Wait:
        """Returns a wait, for `with`. It gives what is to be called with the number of bytes that came. `end` makes the
        wait fail."""
        now_s = self._now_s()
        return _Wait(self, end, now_s, now_s)

    def begin(self, wait: _Wait) -> None:
        """Counts a wait."""
        with self._lock:
            self._waits[wait] = None

    def over(self, wait: _Wait) -> None:
        """Counts a wait no more."""
        with self._lock:
            self._waits.pop(wait, None)

    def came(self, wait: _Wait, length: int) -> None:
        """Notes that so many bytes came."""
        with self._lock:
            if wait in self._waits:
                del self._waits[wait]
                wait.received, wait.latest_s = wait.received + length, self._now_s()
                self._waits[wait] = None

    def end_late(self) -> None:
        """Ends the waits whose time is over, and, of too many, those from which nothing comes."""
        for wait in self._late():
            wait.end()

    def _late(self) -> Collection[_Wait]:
        """Takes out the waits that are to be ended."""
        now_s = self._now_s()
        with self._lock:
            too_many = len(self._waits) - MOST_WAITING
            silent = [wait for wait in list(self._waits)[: max(0, too_many)] if now_s - wait.latest_s >= SILENT_S]
            over = {wait for wait in self._waits if now_s >= wait.until_s}.union(silent)
            for wait in over:
                wait.ended = True
                del self._waits[wait]
        return over

    def _run(self) -> None:
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            while True:
                time.sleep(_EVERY_S)
                # It takes until the answer is sent.
                list(pool.map(lambda wait: wait.end(), self._late()))


class TimedBody:
    """A body (`wsgi.input`) that fails when it comes too slowly."""

    def __init__(self, body: InputStream, bodies: SlowBodies, end: Callable[[], None]) -> None:
        self._body = body
        self._bodies = bodies
        self._end = end
        self._ended = False

    def answered(self) -> None:
        """Lets go of what would end the request. It holds the environ, and this would make a cycle with it."""
        self._end = _nothing

    def read(self, size: int = -1) -> bytes:
        """Reads up to so many bytes, fewer if it breaks off. Raises RequestTimeout."""
        if self._ended:
            raise RequestTimeout
        parts: list[bytes] = []
        left = size
        try:
            with self._bodies.waiting(self._end) as came:
                while left and (part := self._body.read(min(left, _PART) if left > 0 else _PART)):
                    parts.append(part)
                    left -= len(part) if left > 0 else 0
                    if left:
                        came(len(part))
        except RequestTimeout:
            self._ended = True
            raise
        return b"".join(parts)


def _nothing() -> None: ...


def guard(bodies: SlowBodies, late: Late) -> None:
    """Makes granian, in this process, give apps bodies that fail when they come too slowly. `late` gives the answer to
    such a request."""
    from granian.server import mp

    # granian offers no place of its own for this; pyproject.toml names the versions where it is.
    wrap: Any = mp._wsgi_call_wrap  # type: ignore[attr-defined]

    def wrapped(*given: Any) -> Callable[[_Proto, dict[str, Any]], Any]:
        run = wrap(*given)

        def answer(proto: _Proto, scope: dict[str, Any]) -> Any:
            if "HTTP_TRANSFER_ENCODING" not in scope and scope.get("CONTENT_LENGTH", "0") == "0":
                return run(proto, scope)
            body = scope["wsgi.input"] = TimedBody(scope["wsgi.input"], bodies, lambda: _end(proto, late(scope)))
            try:
                return run(proto, scope)
            finally:
                body.answered()

        return answer

    mp._wsgi_call_wrap = wrapped  # type: ignore[attr-defined,assignment]
    bodies.watch()


def _end(proto: _Proto, answer: Response) -> None:
    from granian.wsgi import ResponseIterWrap as Parts

    content = answer.get_data()
    answer.headers["Connection"] = "close"
    # One byte that never comes is why hyper closes the connection. Otherwise it would go on to wait for the body.
    answer.headers["Content-Length"] = str(len(content) + 1)
    headers = [(name.lower(), value) for name, value in answer.headers]
    proto.response_iter(answer.status_code, headers, Parts(_sent(content)))  # type: ignore[no-untyped-call]


def _sent(content: bytes) -> Iterator[bytes]:
    yield content
    # What was not sent when the connection is closed is lost.
    time.sleep(_SENT_WITHIN_S)
