"""How long the other side may take, in all: httpx limits only each single read and write."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from math import inf
from time import monotonic

from attrs import define, field

SLOWEST = 64 << 10
"""Bytes a second. For each that many bytes, an upload or a download may take a second longer."""


@define
class Patience:
    """The seconds that are left for a request. They pass while `running`; bytes add to them, at `rate` a second."""

    left_s: float
    rate: float = inf
    _until_s: float = field(default=0.0, init=False)

    @contextmanager
    def running(self) -> Iterator[None]:
        """Lets the time pass, and limits by it what the connections of this thread or coroutine do meanwhile."""
        self._until_s = monotonic() + self.left_s
        before = _current.set(self)
        try:
            yield
        finally:
            _current.reset(before)
            self.left_s = self._until_s - monotonic()

    def moved(self, count: int) -> None:
        """Adds the time for that many bytes, which were sent or received."""
        self._until_s += count / self.rate

    def remaining_s(self) -> float:
        """Returns the seconds that are left while the time passes; 0 or less when it is over."""
        return self._until_s - monotonic()


_current: ContextVar[Patience | None] = ContextVar("patience", default=None)


def current() -> Patience | None:
    """Returns the patience that is running; None for a request of another program that shares the connections."""
    return _current.get()
