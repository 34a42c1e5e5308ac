"""Stores what several processes on one state must agree on: the clock and the rate limits."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import orjson
from attrs import asdict
from sqlalchemy import Connection, delete, func, insert, select, update

from youcam_mock.domain.access.rate_limits import Window
from youcam_mock.domain.clock import ClockState
from youcam_mock.store.database import lock_name
from youcam_mock.store.tables import meta, requests

if TYPE_CHECKING:
    from youcam_mock.store.database import Database

_CLOCK = "clock"


def load_clock(database: Database) -> ClockState | None:
    """Returns the shared clock, once one of the processes has stored it."""
    with database.transaction() as connection:
        found = connection.scalar(select(meta.c.value).where(meta.c.key == _CLOCK))
    return ClockState(**orjson.loads(found)) if found else None


def save_clock(database: Database, state: ClockState) -> None:
    """Stores the clock for all processes."""
    with database.transaction() as connection:
        put_clock(connection, state)


def put_clock(connection: Connection, state: ClockState) -> None:
    """Stores the clock for all processes, within a running transaction."""
    value = orjson.dumps(asdict(state))
    changed = connection.execute(update(meta).where(meta.c.key == _CLOCK).values(value=value))
    if not changed.rowcount:
        connection.execute(insert(meta).values(key=_CLOCK, value=value))


class SharedLimiter:
    """A Limiter that keeps its counts in the database."""

    def __init__(self, database: Database, name: str, windows: tuple[Window, ...]) -> None:
        self._database = database
        self._name = name
        self.windows = windows
        self._longest_ms = max((window.seconds * 1000 for window in windows), default=0)

    def admit(self, key: str, now_ms: int) -> Window | None:
        """Counts a request and returns None. If a window is full, returns that window and counts nothing."""
        digest = self._digest(key)
        with self._database.transaction() as connection:
            lock_name(connection, digest)
            for window in self.windows:
                within = requests.c.at_ms.between(now_ms - window.seconds * 1000 + 1, now_ms)
                count = select(func.count()).where(requests.c.key == digest, within)
                if (connection.scalar(count) or 0) >= window.limit:
                    return window
            old = requests.c.at_ms <= now_ms - self._longest_ms
            connection.execute(delete(requests).where(requests.c.key == digest, old))
            connection.execute(insert(requests).values(key=digest, at_ms=now_ms))
        return None

    def _digest(self, key: str) -> str:
        # Bearers are secrets, so the database holds their digests only.
        return f"{self._name}:{hashlib.sha256(key.encode()).hexdigest()}"
