"""Waits on the mock's clock. Waiting takes no time: the clock advances instead."""

from __future__ import annotations

import asyncio
from math import ceil
from threading import Condition, get_ident
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

_GRACE_S = 0.02
"""How long, on the machine's clock, a sleeper waits for threads that may be about to sleep too."""


class Timeline:
    """Advances the clock of one mock. If several sleep at once, each wakes at its own time, in order of time.

    So a V1 task that one thread polls every 2 s is polled every 2 s, however many others sleep meanwhile.
    """

    def __init__(self, mock: Mock) -> None:
        self._mock = mock
        self._changed = Condition()
        self._changes = 0
        """How often the clock moved, or a sleeper lay down or got up."""
        self._wakes: list[int] = []
        self._busy: set[int] = set()
        """Threads that may be about to sleep: they are calling the mock, or were when last seen."""

    def now_ms(self) -> int:
        """Returns the present time in Unix ms on the mock's clock."""
        return self._mock.clock.now_ms()

    def skip(self, seconds: float) -> None:
        """Advances the clock at once, even one that runs by itself. Delivers the webhooks that fall due."""
        with self._changed:
            self._move_to(self.now_ms() + round(seconds * 1000))
        self._mock.time_passed()

    def start_over(self) -> None:
        """Forgets which threads were at work, as the next test begins with its own."""
        with self._changed:
            self._busy.clear()

    def at_work(self) -> None:
        """Marks this thread as working with the mock, so that sleepers give it a little time to sleep too."""
        with self._changed:
            self._busy.add(get_ident())

    def sleep(self, seconds: float) -> None:
        """Returns when the mock's clock is that much later."""
        with self._changed:
            wake = self._lie_down(seconds)
            try:
                while self.now_ms() < wake:
                    # Only the first to wake moves the clock, once no thread can be about to sleep until an earlier
                    # time.
                    if wake == min(self._wakes) and not self._busy:
                        self._move_to(wake)
                    elif self._nothing_changes():
                        self._busy.clear()
            finally:
                self._get_up(wake)
        self._mock.time_passed()

    async def sleep_async(self, seconds: float) -> None:
        """Waits like `sleep`, while other coroutines work or sleep."""
        wake = self._lie_down(seconds)
        try:
            # Let the other coroutines lie down first, so that the one that wakes first is known.
            await asyncio.sleep(0)
            while self.now_ms() < wake:
                if not self._moved_to(wake):
                    await asyncio.sleep(0)
        finally:
            self._get_up(wake)
        self._mock.time_passed()

    def _lie_down(self, seconds: float) -> int:
        with self._changed:
            wake = self.now_ms() + max(0, ceil(seconds * 1000))
            self._wakes.append(wake)
            self._busy.discard(get_ident())
            self._tell()
            return wake

    def _get_up(self, wake: int) -> None:
        with self._changed:
            self._wakes.remove(wake)
            self._busy.add(get_ident())
            self._tell()

    def _moved_to(self, wake: int) -> bool:
        """Moves the clock to that time, unless another sleeper wakes earlier. Returns whether it did."""
        with self._changed:
            first = wake == min(self._wakes)
            if first:
                self._move_to(wake)
            return first

    def _move_to(self, time_ms: int) -> None:
        self._mock.clock.change(now_ms=max(time_ms, self.now_ms()))
        self._tell()

    def _tell(self) -> None:
        self._changes += 1
        self._changed.notify_all()

    def _nothing_changes(self) -> bool:
        """Returns whether the time of grace passes without a change."""
        before = self._changes
        self._changed.wait(_GRACE_S)
        # A wait that timed out says too little: until it holds the lock again, others go on.
        return self._changes == before
