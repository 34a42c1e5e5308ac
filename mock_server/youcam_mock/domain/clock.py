"""The mock's clock: real, N times faster, or virtual, which stands still until it is advanced."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from attrs import evolve, frozen

Mode = Literal["real", "scaled", "virtual"]
SystemTime = Callable[[], int]
"""Returns Unix milliseconds. The server uses `system_time`, tests a constant."""


END_MS = 253_402_300_799_000
"""The last moment that the clock shows: the end of 9999, the last year that dates can be written for."""


class NotVirtualError(Exception):
    """Raised when a clock that is not virtual is advanced."""


@frozen
class ClockState:
    """Maps system time to the mock's time by a line. All times in Unix ms."""

    mode: Mode
    speed: float
    system_ms: int
    mock_ms: int

    def at(self, system_ms: int) -> int:
        """Returns the mock's time at a system time."""
        return min(self.mock_ms + int((system_ms - self.system_ms) * self.speed), END_MS)

    @property
    def setting(self) -> str:
        """The mode as an operator writes it: `real`, `virtual` or `xN`."""
        return f"x{self.speed:g}" if self.mode == "scaled" else self.mode


class Clock:
    """Tells the mock's time. The only reader of the system time."""

    def __init__(self, system_time: SystemTime, mode: Mode = "real", speed: float = 1.0) -> None:
        self._system_time = system_time
        now = system_time()
        self.state = ClockState(mode, _speed(mode, speed), now, now)

    def now_ms(self) -> int:
        """Returns the present time of the mock's clock, in Unix ms."""
        return self.state.at(self._system_time())

    def system_ms(self) -> int:
        """Returns the present time of the machine's clock, in Unix ms. Clients outside the mock go by it."""
        return self._system_time()

    def change(self, mode: Mode | None = None, now_ms: int | None = None, speed: float | None = None) -> None:
        """Switches mode, time and speed. What is left out stays. A speed other than 1 makes a real clock scaled."""
        system_ms = self._system_time()
        now = self.state.at(system_ms) if now_ms is None else now_ms
        mode = mode or ("scaled" if speed not in (None, 1) and self.state.mode == "real" else self.state.mode)
        kept = self.state.speed if self.state.mode == mode else 1.0
        self.state = ClockState(mode, _speed(mode, kept if speed is None else speed), system_ms, now)

    def never_before(self, earlier: ClockState) -> None:
        """Moves time forward to an earlier clock of the same state, if that one is ahead."""
        system_ms = self._system_time()
        now = max(self.state.at(system_ms), earlier.at(system_ms))
        self.state = evolve(self.state, system_ms=system_ms, mock_ms=now)

    def advance(self, seconds: float) -> None:
        """Lets virtual time pass. Raises NotVirtualError on a clock that runs by itself."""
        if self.state.mode != "virtual":
            raise NotVirtualError(self.state.mode)
        self.state = evolve(self.state, mock_ms=min(self.state.mock_ms + round(seconds * 1000), END_MS))


def _speed(mode: Mode, speed: float) -> float:
    return {"real": 1.0, "virtual": 0.0, "scaled": speed}[mode]


def parse_mode(text: str) -> tuple[Mode, float]:
    """Reads `real`, `virtual` or `xN`. Raises ValueError for anything else."""
    if text == "real":
        return "real", 1.0
    if text == "virtual":
        return "virtual", 0.0
    try:
        speed = float(text[1:]) if text.startswith("x") else 0.0
    except ValueError:
        speed = 0.0
    if not 0 < speed <= 1_000_000:
        raise ValueError(f"clock {text!r}: should be real, virtual or xN with N from above 0 to 1000000, such as x10")
    return "scaled", speed
