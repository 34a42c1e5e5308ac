"""The state that the services of a mock share: settings, rules, contract, clock, ids, database and blobs."""

from __future__ import annotations

import random
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from threading import Lock, RLock
from typing import TYPE_CHECKING, Any

from youcam_mock.contract import Contract, bundled
from youcam_mock.domain.access.rate_limits import Limiter, Limits, OwnLimits
from youcam_mock.domain.clock import Clock, Mode, SystemTime
from youcam_mock.domain.ids import Ids
from youcam_mock.domain.profile import NEWEST
from youcam_mock.engines.fair_turns import FairTurns, cores
from youcam_mock.fetching.download import fetch_url
from youcam_mock.operation import Operation
from youcam_mock.settings import Settings
from youcam_mock.store.outages import OutageLog
from youcam_mock.store.sharing.together import Together

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from youcam_mock.domain.styles import Catalogue
    from youcam_mock.engines.result_cache import ResultCache
    from youcam_mock.live.replay import Replay
    from youcam_mock.store.blobs import Blobs
    from youcam_mock.store.database import Database
    from youcam_mock.store.sharing.changes import Changes


def system_time() -> int:
    """Returns the machine's time in Unix ms."""
    return time.time_ns() // 1_000_000


def _replay(settings: Settings, contract: Contract) -> Replay | None:
    if settings.replay is None:
        return None
    from youcam_mock.live.replay import Replay

    return Replay.load(settings.replay, contract)


class MockState:
    """The shared state of a mock. Database and storage are opened when they are first needed, which keeps the start
    fast."""

    def __init__(
        self,
        settings: Settings,
        time_source: SystemTime = system_time,
        joins: bool = False,
        folder_held: bool = False,
    ) -> None:
        """Creates the state. `joins` says that another process has already started the clock of the state, and
        `folder_held` that this server has taken the data folder.

        Raises RecordingError if the recording of the settings cannot be read.
        """
        self.settings = settings
        self._joins = joins
        self._folder_held = joins or folder_held
        self.profile = settings.rules_of_profile()
        edition = None if settings.profile == NEWEST else settings.profile
        self.contract = Contract.load(settings.contract or bundled(), edition)
        self.replay = _replay(settings, self.contract)
        """The recording whose outcomes stand in for the engines'; None without one."""
        self.ids = Ids(random.Random(secrets.randbits(128) if settings.seed is None else settings.seed))
        self._time_source = time_source
        # Reentrant: limits that processes share open the database.
        self._opening = RLock()
        self._moving = Lock()
        self._moves = 0
        """Counts how often this process moved the clock that it shares with others."""
        self.decoding = FairTurns(cores() // settings.workers)
        """Turns of accounts at decoding pictures and running engines."""
        self.first_private_key: bytes | None = None
        """The first account's RSA key (DER), as it was last used."""
        self._catalogues: dict[tuple[str, int], Catalogue | None] = {}
        self._start = Clock(time_source, *settings.clock_mode).state
        self.clock_found = False
        """Whether other servers have the state, whose clock this one goes by in place of that of its settings."""
        self.fetch: Callable[[str], bytes | None] = fetch_url
        self.epoch = 0
        """Counts how often another state took the place of this one: by a reset, or by a snapshot."""
        self.after_settling: Callable[[int], None] = lambda now_ms: None
        """Called with the time (Unix ms) when an account was settled, outside of any transaction."""
        self.restart()

    def prepare(self, database: Database) -> None:
        """Adds what every database must contain to one that was just opened."""

    def restart(self) -> None:
        """Restarts the clock, the limits and the log of outages."""
        self.epoch += 1
        # The accounts are others from now on.
        self._turns: dict[int, Lock] = {}
        self._runs: dict[int, Together[Any, Any]] = {}
        self.clock = Clock(self._time_source, self._start.mode, self._start.speed)
        # A virtual clock shows the same time after every reset, so that tests can rely on it.
        if self._start.mode == "virtual":
            self.clock.change(now_ms=self._start.mock_ms)
        self._limits: Limits | None = None
        self.outages = OutageLog()
        self.next_over_ms = 0
        """Before this time, Unix ms on the mock's clock, nothing that is stored has its time over (retention)."""

    @cached_property
    def whole_contract(self) -> Contract:
        """The contract of all editions, to explain requests for what the chosen edition lacks."""
        return Contract.load(self.settings.contract or bundled())

    @property
    def limits(self) -> Limits:
        """The limits by address and by bearer."""
        with self._opening:
            if self._limits is None:
                self._limits = self._make_limits()
            return self._limits

    def _make_limits(self) -> Limits:
        by_address, by_token = self.profile.ip_windows, self.profile.token_windows
        if not self.settings.shared:
            return OwnLimits(Limiter(by_address), Limiter(by_token))
        from youcam_mock.store.sharing.clock_and_limits import SharedLimits

        return SharedLimits(self.database, by_address, by_token)

    def read_clock(self) -> None:
        """Loads the clock, which another process may have changed."""
        if self.settings.shared:
            from youcam_mock.store.sharing.clock_and_limits import load_clock

            moves, found = self._moves, load_clock(self.database)
            with self._moving:
                # What was read before a move must not undo it.
                if found is not None and moves == self._moves:
                    self.clock.state = found
        elif self.settings.durable:
            # Opening the state sets the clock to where it was left.
            _ = self.database

    def move_clock(self, move: Callable[[Clock], None]) -> None:
        """Moves the clock for all processes, from where it stands for them, and stores it. If `move` raises, or the
        database is away, it stays where it was. Call it outside of a transaction. Raises StoreError."""
        if self.settings.shared:
            self._move_shared_clock(move)
            return
        with self._moving:
            before = self.clock.state
            try:
                move(self.clock)
                self.write_clock()
            except BaseException:
                self.clock.state = before
                raise

    def _move_shared_clock(self, move: Callable[[Clock], None]) -> None:
        from youcam_mock.store.database import lock_name
        from youcam_mock.store.sharing.clock_and_limits import get_clock, put_clock

        with self.database.transaction() as connection:
            lock_name(connection, "clock")
            moved = Clock(self._time_source)
            moved.state = get_clock(connection) or self.clock.state
            move(moved)
            put_clock(connection, moved.state)
        with self._moving:
            self._moves += 1
        self.read_clock()

    def write_clock(self) -> None:
        """Stores the clock for the next start, and for the other processes."""
        if self.settings.durable:
            from youcam_mock.store.sharing.clock_and_limits import save_clock

            save_clock(self.database, self.clock.state)

    def turn_back(self, connection: Connection, mode: Mode, now_ms: int, speed: float) -> None:
        """Sets the clock for all processes, in the transaction that restores the state of that time."""
        self.epoch += 1
        self.clock.change(mode, now_ms, speed)
        if self.settings.durable:
            from youcam_mock.store.sharing.clock_and_limits import put_clock

            put_clock(connection, self.clock.state)

    @property
    def database(self) -> Database:
        """The database, with the first account in it. Raises StoreError."""
        opened: Database | None = vars(self).get("_database")
        if opened is None:
            with self._opening:
                opened = self._database
        return opened

    @cached_property
    def _database(self) -> Database:
        from youcam_mock.store.database import Database
        from youcam_mock.store.opening.connecting import sqlite_url

        settings = self.settings
        own_folder = None if self._folder_held or settings.shared else settings.data_dir
        database = Database(settings.database_url or sqlite_url(settings.data_dir), settings.shared, own_folder)
        if settings.durable:
            self._start_clock(database)
        self.prepare(database)
        return database

    def _start_clock(self, database: Database) -> None:
        """Goes by the clock of the processes that have the state. Without any, starts the clock where the state was
        left, so that time never runs backwards."""
        from youcam_mock.store.sharing.clock_and_limits import get_clock, get_start, put_clock, put_start

        with database.arrival() as (connection, first):
            stored = get_clock(connection)
            if stored is not None and (self._joins or not first):
                self.clock.state = stored
                self._start = get_start(connection) or stored
                self.clock_found = not self._joins
                return
            if stored is not None:
                self.clock.never_before(stored)
            put_clock(connection, self.clock.state)
            put_start(connection, self._start)

    @cached_property
    def changes(self) -> Changes:
        """How often the books of accounts have changed."""
        from youcam_mock.store.sharing.changes import Changes

        return Changes(self.database)

    @property
    def blobs(self) -> Blobs:
        """The storage of uploads and results. Raises BlobError at first use."""
        with self._opening:
            return self._blobs

    @cached_property
    def _blobs(self) -> Blobs:
        from youcam_mock.store.blobs import Blobs

        folder = self.settings.data_dir / "blobs" if self.settings.data_dir else None
        return Blobs(folder, self.settings.blob_url)

    @cached_property
    def secret(self) -> bytes:
        """The key that signs links."""
        return self.database.secret()

    @property
    def results(self) -> ResultCache:
        """The cache of what engines made lately."""
        with self._opening:
            return self._results

    @cached_property
    def _results(self) -> ResultCache:
        from youcam_mock.engines.result_cache import ResultCache

        return ResultCache()

    def turn(self, account_id: int) -> Lock:
        """Returns the lock for settling an account. Threads that arrive meanwhile need the same settlement, and must
        not repeat it."""
        return self._turns.setdefault(account_id, Lock())

    def runs(self, account_id: int, work: Callable[[Sequence[Any]], Sequence[Any]]) -> Together[Any, Any]:
        """Returns what lets threads start tasks of an account together: `work` starts them."""
        return self._runs.get(account_id) or self._runs.setdefault(account_id, Together(work))

    def catalogue(self, operation: Operation) -> Catalogue | None:
        """Returns the ready-made looks of the operation's feature; None when it has none."""
        key = (operation.feature, operation.major)
        if key not in self._catalogues:
            from youcam_mock.domain.styles import Catalogue

            facts = self.contract.catalogue(operation)
            self._catalogues[key] = None if facts is None else Catalogue(operation.feature, facts)
        return self._catalogues[key]

    @cached_property
    def thumbs(self) -> Mapping[str, str]:
        """Titles of all ready-made looks by the path of their picture."""
        catalogues = map(self.catalogue, self.contract.operations.values())
        return {style.thumb: style.title for looks in catalogues if looks for style in looks.styles}
