"""A mock: the state that its services share, and what works on it as a whole."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from youcam_mock.contract import Contract, bundled
from youcam_mock.domain.clock import SystemTime
from youcam_mock.event_feed import EventFeed
from youcam_mock.journal import Journal
from youcam_mock.settings import Settings
from youcam_mock.state import MockState, system_time

if TYPE_CHECKING:
    from youcam_mock.service.courier import Courier
    from youcam_mock.service.retention.sweeper import Sweeper
    from youcam_mock.store.database import Database


class Mock(MockState):
    """The state of a mock, with its journal, its courier and its feed of events."""

    def __init__(
        self,
        settings: Settings,
        time_source: SystemTime = system_time,
        joins: bool = False,
        folder_held: bool = False,
    ) -> None:
        """Creates a mock. See MockState."""
        super().__init__(settings, time_source, joins, folder_held)
        self.sleep: Callable[[float], None] = time.sleep
        self.control = Contract.load(bundled("control.json"))
        self.journal = Journal()
        self.feed = EventFeed()
        """What happens, for who watches."""
        self.after_settling = lambda now_ms: self.sweeper.after_settling(now_ms)

    def prepare(self, database: Database) -> None:
        """Creates the account of the settings. Raises StoreError."""
        from youcam_mock.service.accounts import ensure_first_account

        ensure_first_account(self, database)

    @property
    def courier(self) -> Courier:
        """The courier, which delivers webhooks."""
        with self._opening:
            return self._courier

    @cached_property
    def _courier(self) -> Courier:
        from youcam_mock.service.courier import Courier

        return Courier(self)

    @property
    def sweeper(self) -> Sweeper:
        """The sweeper, which removes what is over its time."""
        with self._opening:
            return self._sweeper

    @cached_property
    def _sweeper(self) -> Sweeper:
        from youcam_mock.service.retention.sweeper import Sweeper

        return Sweeper(self)

    def time_passed(self) -> None:
        """Does what is due at a time to which the clock was set: delivers webhooks, removes what is over its time."""
        self.courier.deliver_due()
        self.sweeper.look(self.clock.now_ms())

    def start_courier(self) -> None:
        """Starts the delivery of webhooks, if there is an endpoint."""
        from youcam_mock.service.webhooks import endpoints

        if endpoints(self):
            self.courier.start()

    def reset(self) -> None:
        """Resets state, clock, limits and journal to the start."""
        self.restart()
        self.journal.clear()
        self.journal.met.clear()
        self.database.clear()
        try:
            self.blobs.clear()
        finally:
            # Also while the storage is away: the state has no account otherwise.
            self.results.forget_tasks()
            self.write_clock()
            self.prepare(self.database)

    def close(self) -> None:
        """Ends the streams of events; closes database and storage, after the courier has finished."""
        self.feed.close()
        # Only what was opened is closed: closing must not create a database.
        if "_courier" in self.__dict__:
            self._courier.stop()
        if "_sweeper" in self.__dict__:
            self._sweeper.stop()
        if "_database" in self.__dict__:
            self._database.close()
        if "_blobs" in self.__dict__:
            self._blobs.close()
