"""Lets so many decode and draw at a time as there are cores, in fair turns."""

from __future__ import annotations

import os
from collections import Counter, deque
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from threading import Event, Lock


def cores() -> int:
    """Returns how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class FairTurns:
    """Turns at work that takes long. Each has an owner, and the owners go round.

    One turn is always left to others, so that nobody waits for the slow work of a single owner.
    """

    def __init__(self, at_once: int | None = None) -> None:
        """Creates the turns. `at_once` is the number of cores if it is not given, and two at least."""
        self._at_once = max(2, at_once or cores())
        self._lock = Lock()
        self._running: Counter[Hashable] = Counter()
        # The owner whose turn comes first stands first.
        self._waiting: dict[Hashable, deque[Event]] = {}

    @contextmanager
    def turn_of(self, owner: Hashable) -> Iterator[None]:
        """Waits for a turn of this owner, which lasts until the `with` ends. Never take one within another."""
        called = self._ask(owner)
        if called is not None:
            called.wait()
        try:
            yield
        finally:
            self._end(owner)

    def _ask(self, owner: Hashable) -> Event | None:
        """Begins a turn, or returns what tells when it has begun."""
        with self._lock:
            if self._may_begin(owner):
                self._running[owner] += 1
                return None
            called = Event()
            self._waiting.setdefault(owner, deque()).append(called)
            return called

    def _may_begin(self, owner: Hashable) -> bool:
        return self._running.total() < self._at_once and self._running[owner] < self._at_once - 1

    def _end(self, owner: Hashable) -> None:
        with self._lock:
            self._running[owner] -= 1
            self._running += Counter()
            while owner := next(filter(self._may_begin, self._waiting), None):
                waiting = self._waiting.pop(owner)
                self._running[owner] += 1
                waiting.popleft().set()
                if waiting:
                    self._waiting[owner] = waiting
