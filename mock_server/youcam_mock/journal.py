"""The request journal: a ring, so that it never grows past its size."""

from __future__ import annotations

import itertools
from collections import deque
from threading import Lock

from attrs import frozen

PATH_LIMIT = 2000
"""Characters of a path that are kept; no path of the API is as long."""


@frozen
class Entry:
    """One request that was answered. `at_ms` on the mock's clock, `duration_ms` on the machine's."""

    id: int
    at_ms: int
    method: str
    path: str
    operation: str | None
    status: int
    explain: str | None
    duration_ms: float


class Journal:
    """The last requests, oldest first."""

    def __init__(self, size: int = 10_000) -> None:
        self._entries: deque[Entry] = deque(maxlen=size)
        self._count = itertools.count(1)
        self._lock = Lock()

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
    ) -> None:
        """Remembers a request."""
        path, duration_ms = path[:PATH_LIMIT], round(duration_ms, 3)
        with self._lock:
            number = next(self._count)
            self._entries.append(Entry(number, at_ms, method, path, operation, status, explain, duration_ms))

    def clear(self) -> None:
        """Forgets all."""
        with self._lock:
            self._entries.clear()
