"""The timing of requests: the clock that a client reads and waits on, its rate, and its retries."""

from __future__ import annotations

import random
import time
from collections import deque
from collections.abc import Sequence
from threading import Lock

import httpx
from attrs import field, frozen


class Clock:
    """The machine's clock. Tests use another one, which waits without taking time."""

    def now_s(self) -> float:
        """Returns Unix time in seconds."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Waits."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Waits, while other coroutines run."""
        # Imported late here and in `mapping`: it takes longer than the rest of a client that needs none of it.
        import asyncio

        await asyncio.sleep(seconds)


@frozen
class Window:
    """At most `limit` requests in any `seconds`, sliding."""

    limit: int
    seconds: float


DOCUMENTED = (Window(5, 1), Window(250, 300))
"""The requests that the service accepts from one token (Rate Limit, V2 overview)."""
_LATER_S = 0.02
"""A margin in seconds, since requests may arrive less evenly than they are sent."""


class Pace:
    """Spreads requests so that no window overflows. The threads of one client share it."""

    def __init__(self, windows: Sequence[Window] = DOCUMENTED) -> None:
        self._windows = tuple(windows)
        self._lock = Lock()
        most = max((window.limit for window in self._windows), default=1)  # pragma: no mutate: memory only
        self._times: deque[float] = deque(maxlen=most)  # pragma: no mutate: memory only

    def turn(self, now_s: float) -> float:
        """Books the next request. Returns the seconds to wait before it is sent."""
        # Booked at once for later: threads that ask at the same time get different turns, without holding the lock.
        with self._lock:
            at = max([now_s, *(self._free(window) for window in self._windows)])
            self._times.append(at)
            return at - now_s

    def _free(self, window: Window) -> float:
        full = len(self._times) >= window.limit
        return self._times[-window.limit] + window.seconds + _LATER_S if full else 0.0


NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,  # the proxy opened no tunnel to the service
    httpx.UnsupportedProtocol,
)
"""Failures before a byte of the request left for the service. After any other the request may have been read."""


@frozen
class Retries:
    """At most `attempts` for one request, with a pause before each further one that doubles from `first_s` to `most_s`.

    The pause is drawn by `random` between nothing and that (full jitter), so that clients do not come back together.
    """

    attempts: int = 4
    first_s: float = 0.5
    most_s: float = 8.0
    random: random.Random = field(factory=random.Random, repr=False, eq=False)

    def pause_s(self, attempt: int) -> float:
        """Returns the seconds to wait after that many attempts, counted from 1."""
        return self.random.uniform(0, min(self.most_s, self.first_s * 2 ** (attempt - 1)))


class RetryBudget:
    """Retries that all requests of a client share, so that a failing service does not get even more requests.

    Each takes one of `most`; each success gives back a tenth.
    """

    def __init__(self, most: int = 20) -> None:
        # Whole tenths: floats would not add up to a whole retry.
        self._most_tenths = self._tenths = 10 * most
        self._lock = Lock()

    def take(self) -> bool:
        """Takes one retry. Returns whether there was one left."""
        with self._lock:
            enough = self._tenths >= 10
            self._tenths -= 10 if enough else 0
            return enough

    def refund(self) -> None:
        """Gives a part of a retry back after a success."""
        with self._lock:
            self._tenths = min(self._most_tenths, self._tenths + 1)


def may_have_worked(outcome: httpx.Response | httpx.TransportError) -> bool:
    """Returns whether the service may have carried out the request, though it did not say so."""
    if isinstance(outcome, httpx.TransportError):
        return not isinstance(outcome, NEVER_SENT)
    return outcome.status_code >= 500


def worth_repeating(outcome: httpx.Response | httpx.TransportError, repeatable: bool) -> bool:
    """Returns whether the same request may succeed later.

    One that is not `repeatable` (a paid run without a request_id) only if the service surely did nothing: it was never
    reached, or answered 429.
    """
    if may_have_worked(outcome):
        return repeatable
    return isinstance(outcome, httpx.TransportError) or outcome.status_code == 429
