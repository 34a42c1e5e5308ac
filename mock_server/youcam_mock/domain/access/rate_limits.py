"""Rate limits: sliding windows over the requests of one address or one token."""

from __future__ import annotations

import math
from collections import OrderedDict, deque
from collections.abc import Iterable, Mapping
from threading import Lock
from typing import Protocol

from attrs import frozen

_KEYS = 10_000
"""How many addresses or tokens are remembered. The one that is idle for longest is forgotten first."""
_SECOND_MS = 1000


@frozen
class Window:
    """At most `limit` requests in any `seconds`, sliding (Rate Limit, V2 overview)."""

    limit: int
    seconds: float

    @classmethod
    def parse(cls, text: str) -> Window:
        """Reads `250/300` as 250 requests in 300 s. Raises ValueError."""
        limit, _, seconds = text.partition("/")  # pragma: no mutate: a text with two slashes is refused either way
        window = cls(int(limit), float(seconds))
        if window.limit < 1 or not 0 < window.seconds < math.inf:
            raise ValueError("a window should be requests/seconds, both above 0, such as 250/300")
        return window


@frozen
class Full:
    """Why a request is not admitted: a window of its address, or of its token, is full."""

    window: Window
    of_token: bool


class Limits(Protocol):
    """Counts requests by address and by token against windows, in this process or in a shared state."""

    def admit(self, address: str, token: str | None, now_ms: int) -> Full | None:
        """Counts a request and returns None, or returns what is full. What comes without a good token counts for its
        address alone, and what the address may not send does not count for the token."""


class Limiter:
    """Counts requests by key against windows that must all have room."""

    def __init__(self, windows: tuple[Window, ...]) -> None:
        self.windows = windows
        longest_s = max((window.seconds for window in windows), default=0)  # pragma: no mutate: memory only
        self._longest_ms = longest_s * _SECOND_MS
        self._stamps: OrderedDict[str, deque[int]] = OrderedDict()
        self._lock = Lock()

    @property
    def counts(self) -> dict[str, list[int]]:
        """The times of requests, in Unix ms, by key. The key that is idle for longest comes first."""
        with self._lock:
            return {key: list(stamps) for key, stamps in self._stamps.items()}

    @counts.setter
    def counts(self, counts: Mapping[str, Iterable[int]]) -> None:
        with self._lock:
            self._stamps = OrderedDict((key, deque(stamps)) for key, stamps in counts.items())

    def admit(self, key: str, now_ms: int) -> Window | None:
        """Counts a request and returns None. If a window is full, returns that window and counts nothing."""
        with self._lock:
            # Look and count in one step: two threads could otherwise share the last place in a window.
            blocked = self._blocked(key, now_ms)
            if blocked is None:
                self._count(key, now_ms)
            return blocked

    def _blocked(self, key: str, now_ms: int) -> Window | None:
        stamps = self._stamps.get(key)
        if stamps is None:
            return None
        while stamps and stamps[-1] > now_ms:
            # The clock was set back. Requests from the future must not lock anybody out.
            stamps.pop()
        for window in self.windows:
            if len(stamps) >= window.limit and stamps[-window.limit] > now_ms - window.seconds * 1000:
                return window
        return None

    def _count(self, key: str, now_ms: int) -> None:
        stamps = self._stamps.get(key)
        if stamps is None:
            stamps = self._stamps[key] = deque()
            if len(self._stamps) > _KEYS:
                del self._stamps[next(iter(self._stamps))]
        forgotten_ms = now_ms - self._longest_ms
        while stamps and stamps[0] <= forgotten_ms:  # pragma: no mutate: memory only
            stamps.popleft()
        stamps.append(now_ms)
        self._stamps.move_to_end(key)


class OwnLimits:
    """Limits that are counted in this process alone."""

    def __init__(self, by_address: Limiter, by_token: Limiter) -> None:
        self.limiters = (by_address, by_token)

    def admit(self, address: str, token: str | None, now_ms: int) -> Full | None:
        """See Limits."""
        by_address, by_token = self.limiters
        if window := by_address.admit(address, now_ms):
            return Full(window, of_token=False)
        window = None if token is None else by_token.admit(token, now_ms)
        return Full(window, of_token=True) if window else None
