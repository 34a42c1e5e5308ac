"""The clock of the fixtures' clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from youcam.timing import Clock

if TYPE_CHECKING:
    from youcam_mock.plugin.waiting import Timeline


class MockClock(Clock):
    """The mock's clock: whoever waits on it moves it on."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline

    def now_s(self) -> float:
        """Unix time on the mock's clock, in seconds."""
        return self._timeline.now_ms() / 1000

    def sleep(self, seconds: float) -> None:
        """Lets time pass."""
        self._timeline.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Lets time pass, and others work."""
        await self._timeline.sleep_async(seconds)
