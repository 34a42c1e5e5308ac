"""The clock of the fixtures' clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from youcam.timing import Clock

if TYPE_CHECKING:
    from youcam_mock.plugin.waiting import Timeline


class MockClock(Clock):
    """The mock's clock. A client that waits on it advances it."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline

    def now_s(self) -> float:
        """Returns Unix time on the mock's clock, in seconds."""
        return self._timeline.now_ms() / 1000

    def sleep(self, seconds: float) -> None:
        """Waits on the mock's clock, which advances at once."""
        self._timeline.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Waits on the mock's clock, while other coroutines run."""
        await self._timeline.sleep_async(seconds)
