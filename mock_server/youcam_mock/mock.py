"""A mock: the state that its services share, and what works on it as a whole."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from youcam_mock.contract import Contract, bundled
from youcam_mock.domain.clock import SystemTime
from youcam_mock.journal import Journal
from youcam_mock.settings import Settings
from youcam_mock.state import MockState, system_time

if TYPE_CHECKING:
    from youcam_mock.service.courier import Courier
    from youcam_mock.store.database import Database


class Mock(MockState):
    """The state of a mock, with its journal and its courier."""

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
        self._start_ms = self.clock.now_ms()

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

    def start_courier(self) -> None:
        """Starts the delivery of webhooks, if there is an endpoint."""
        from youcam_mock.service.webhooks import endpoints

        if endpoints(self):
            self.courier.start()

    def reset(self) -> None:
        """Resets state, clock, limits and journal to the start."""
        self.restart()
        # A virtual clock shows the same time after every reset, so that tests can rely on it.
        if self.clock.state.mode == "virtual":
            self.clock.change(now_ms=self._start_ms)
        self.journal.clear()
        self.journal.met.clear()
        self.database.clear()
        self.blobs.clear()
        self.results.forget_tasks()
        self.write_clock()
        self.prepare(self.database)

    def close(self) -> None:
        """Closes database and storage, after the courier has finished."""
        # Only what was opened is closed: closing must not create a database.
        if "_courier" in self.__dict__:
            self._courier.stop()
        if "_database" in self.__dict__:
            self._database.close()
        if "_blobs" in self.__dict__:
            self._blobs.close()
