"""The rate of requests: polite, and slower when the service asks for that."""

from __future__ import annotations

import time
from collections.abc import Callable

from attrs import define, field

_FIRST_REST_S = 10.0
_LONGEST_REST_S = 300.0


@define
class Pace:
    """Keeps the rate of requests, and lowers it when the service asks for that."""

    interval_s: float
    sleep: Callable[[float], None] = time.sleep
    clock_s: Callable[[], float] = time.monotonic
    _next_s: float = field(default=0.0, init=False)

    def wait(self) -> None:
        """Waits until the next request may be sent."""
        now = self.clock_s()
        if now < self._next_s:
            self.sleep(self._next_s - now)
        self._next_s = max(now, self._next_s) + self.interval_s

    def slow_down(self, times: int, told: str | None) -> None:
        """Rests as long as the service says, or twice as long each time, and halves the rate."""
        asked = float(told) if told and told.isascii() and told.isdecimal() and len(told) < 6 else 0.0
        self.sleep(min(max(asked, _FIRST_REST_S * 2**times), _LONGEST_REST_S))
        self.interval_s *= 2
