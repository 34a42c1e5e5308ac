"""What the services of one mock share: settings, rules, contract, clock, ids, database and blobs."""

from __future__ import annotations

import random
import secrets
import time
from collections.abc import Callable, Mapping
from functools import cached_property
from threading import Lock, RLock
from typing import TYPE_CHECKING

from youcam_mock.contract import Contract, bundled
from youcam_mock.domain.access.rate_limits import Limiter, Limits
from youcam_mock.domain.clock import Clock, Mode, SystemTime
from youcam_mock.domain.ids import Ids
from youcam_mock.domain.profile import NEWEST
from youcam_mock.domain.styles import Catalogue
from youcam_mock.download import fetch_url
from youcam_mock.operation import Operation
from youcam_mock.settings import Settings

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from youcam_mock.engines.result_cache import ResultCache
    from youcam_mock.store.blobs import Blobs
    from youcam_mock.store.database import Database


def system_time() -> int:
    """The machine's time in Unix ms."""
    return time.time_ns() // 1_000_000


class MockState:
    """What is stored is opened when it is first needed: a start does not wait for it."""

    def __init__(self, settings: Settings, time_source: SystemTime = system_time, joins: bool = False) -> None:
        """`joins`: another process has started the clock of the shared state already."""
        self.settings = settings
        self._joins = joins
        self.profile = settings.rules_of_profile()
        edition = None if settings.profile == NEWEST else settings.profile
        self.contract = Contract.load(settings.contract or bundled(), edition)
        self.ids = Ids(random.Random(secrets.randbits(128) if settings.seed is None else settings.seed))
        self._time_source = time_source
        self._opening = RLock()
        self._turns: dict[int, Lock] = {}
        self._catalogues: dict[tuple[str, int], Catalogue | None] = {}
        self.fetch: Callable[[str], bytes | None] = fetch_url
        self.restart()

    def prepare(self, database: Database) -> None:
        """Puts into a database that was just opened what must be in each."""

    def restart(self) -> None:
        """Begins the clock and the limits anew."""
        self.clock = Clock(self._time_source, *self.settings.clock_mode)
        self._limiters: tuple[Limits, Limits] | None = None

    @cached_property
    def whole_contract(self) -> Contract:
        """The contract of all editions, for those who ask for what theirs has not."""
        return Contract.load(self.settings.contract or bundled())

    @property
    def limiters(self) -> tuple[Limits, Limits]:
        """Requests by address and by bearer."""
        with self._opening:
            if self._limiters is None:
                self._limiters = self._make_limiters()
            return self._limiters

    def _make_limiters(self) -> tuple[Limits, Limits]:
        by_ip, by_token = self.profile.ip_windows, self.profile.token_windows
        if self.settings.workers == 1 and not self.settings.database_url:
            return Limiter(by_ip), Limiter(by_token)
        from youcam_mock.store.shared import SharedLimiter

        return SharedLimiter(self.database, "ip", by_ip), SharedLimiter(self.database, "token", by_token)

    def read_clock(self) -> None:
        """Takes over what another process did to the clock."""
        if self.settings.shared:
            from youcam_mock.store.shared import load_clock

            self.clock.state = load_clock(self.database) or self.clock.state

    def write_clock(self) -> None:
        """Lets the other processes know what was done to the clock."""
        if self.settings.shared:
            from youcam_mock.store.shared import save_clock

            save_clock(self.database, self.clock.state)

    def turn_back(self, connection: Connection, mode: Mode, now_ms: int, speed: float) -> None:
        """Sets the clock, for all processes, in the transaction that puts back what belongs to that time."""
        self.clock.change(mode, now_ms, speed)
        if self.settings.shared:
            from youcam_mock.store.shared import put_clock

            put_clock(connection, self.clock.state)

    @property
    def database(self) -> Database:
        """The state, with the first account in it. Raises StoreError."""
        with self._opening:
            return self._database

    @cached_property
    def _database(self) -> Database:
        from youcam_mock.store.database import Database, sqlite_url

        settings = self.settings
        database = Database(settings.database_url or sqlite_url(settings.data_dir), settings.shared)
        if settings.shared:
            self._start_clock(database)
        self.prepare(database)
        return database

    def _start_clock(self, database: Database) -> None:
        """Time goes on where the stored state left it; it never runs backwards."""
        from youcam_mock.store.shared import load_clock, save_clock

        stored = load_clock(database)
        if stored is not None and self._joins:
            self.clock.state = stored
            return
        if stored is not None:
            self.clock.never_before(stored)
        save_clock(database, self.clock.state)

    @property
    def blobs(self) -> Blobs:
        """Uploads and results. Raises BlobError when first used."""
        with self._opening:
            return self._blobs

    @cached_property
    def _blobs(self) -> Blobs:
        from youcam_mock.store.blobs import Blobs

        folder = self.settings.data_dir / "blobs" if self.settings.data_dir else None
        return Blobs(folder, self.settings.blob_url)

    @cached_property
    def secret(self) -> bytes:
        """Signs links."""
        return self.database.secret()

    @property
    def results(self) -> ResultCache:
        """What engines made lately."""
        with self._opening:
            return self._results

    @cached_property
    def _results(self) -> ResultCache:
        from youcam_mock.engines.result_cache import ResultCache

        return ResultCache()

    def turn(self, account_id: int) -> Lock:
        """Held while the account is settled: whoever comes meanwhile needs the same, and need not do it again."""
        return self._turns.setdefault(account_id, Lock())

    def catalogue(self, operation: Operation) -> Catalogue | None:
        """The ready-made looks of the operation's feature; None when it has none."""
        key = (operation.feature, operation.major)
        if key not in self._catalogues:
            facts = self.contract.catalogue(operation)
            self._catalogues[key] = None if facts is None else Catalogue(operation.feature, facts)
        return self._catalogues[key]

    @cached_property
    def thumbs(self) -> Mapping[str, str]:
        """Titles of all ready-made looks by the path of their picture."""
        catalogues = map(self.catalogue, self.contract.operations.values())
        return {style.thumb: style.title for looks in catalogues if looks for style in looks.styles}
