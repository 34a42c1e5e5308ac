"""Decides when to sweep: in a thread of its own where there is a server, and else when an account is settled."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from threading import Event, Thread

from youcam_mock.service.retention.orphans import delete_orphans
from youcam_mock.service.retention.sweep import sweep
from youcam_mock.state import MockState
from youcam_mock.store.outages import OutageError

log = logging.getLogger("youcam_mock")

_EVERY_S = 10.0
_ORPHANS_EVERY_S = 3600.0
_STOPS_WITHIN_S = 5.0


class Sweeper:
    """Sweeps one state."""

    def __init__(self, state: MockState) -> None:
        self._state = state
        self._sweeping = False
        self._stopping = Event()
        self._thread: Thread | None = None

    def start(self) -> None:
        """Starts a thread that sweeps now, and from then on every 10 s of the machine's time. Call it once."""
        self._thread = Thread(target=self._run, name="youcam-mock-retention", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stops the thread, if there is one. A sweep that is under way may go on for a while, and can be cut off."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join(_STOPS_WITHIN_S)

    def after_settling(self, now_ms: int) -> None:
        """Sweeps if something is over its time, unless the thread does that."""
        if self._thread is None:
            self.look(now_ms)

    def look(self, now_ms: int) -> None:
        """Sweeps if something is over its time by now. Nearly always that is one comparison. An outage puts it off."""
        # A sweep settles accounts, which calls this again. Two threads that sweep at once do no harm.
        if now_ms < self._state.next_over_ms or self._sweeping:
            return
        self._sweeping = True
        try:
            self._tried(lambda: sweep(self._state, now_ms))
        finally:
            self._sweeping = False

    def _run(self) -> None:
        settings = self._state.settings
        # Only a storage that outlives its process has orphans of one that was killed. The others stay closed until they
        # are needed.
        orphans_s = time.monotonic() + (0 if settings.data_dir or settings.blob_url else _ORPHANS_EVERY_S)
        while True:
            self._tried(self._sweep)
            if time.monotonic() >= orphans_s:
                orphans_s = time.monotonic() + _ORPHANS_EVERY_S
                self._tried(lambda: delete_orphans(self._state))
            if self._stopping.wait(_EVERY_S):
                return

    def _sweep(self) -> None:
        self._state.read_clock()
        # What another process stored or restored may be over before this one thinks.
        sweep(self._state, self._state.clock.now_ms())

    def _tried(self, work: Callable[[], object]) -> None:
        try:
            work()
        except OutageError as outage:
            self._state.outages.tell(outage)
        # What could not be removed must not stop requests, nor later sweeps.
        except Exception:
            log.exception("defect in the mock: what is over its time was not removed; please report it")
