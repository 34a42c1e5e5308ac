"""Stores what several processes on one state must agree on: the clock and the rate limits."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import orjson
from attrs import asdict
from sqlalchemy import Connection, bindparam, insert, select, update

from youcam_mock.domain.access.rate_limits import Full, Limiter, Window, first_full
from youcam_mock.domain.clock import ClockState
from youcam_mock.store.database import get, lock_name, put
from youcam_mock.store.tables import stamps

if TYPE_CHECKING:
    from youcam_mock.store.database import Database

_CLOCK = "clock"
_START = "clock at start"
_SET_STAMPS = update(stamps).where(stamps.c.key == bindparam("counted")).values(at_ms=bindparam("stamps"))


def load_clock(database: Database) -> ClockState | None:
    """Returns the shared clock, once one of the processes has stored it."""
    return _state(database.look().get(_CLOCK))


def save_clock(database: Database, state: ClockState) -> None:
    """Stores the clock for all processes."""
    with database.transaction() as connection:
        put_clock(connection, state)


def put_clock(connection: Connection, state: ClockState) -> None:
    """Stores the clock for all processes, within a running transaction."""
    put(connection, _CLOCK, orjson.dumps(asdict(state)))


def get_clock(connection: Connection) -> ClockState | None:
    """Returns the shared clock within a running transaction, once one of the processes has stored it."""
    return _state(get(connection, _CLOCK))


def put_start(connection: Connection, state: ClockState) -> None:
    """Stores how the first server started the clock, to which a reset puts it back."""
    put(connection, _START, orjson.dumps(asdict(state)))


def get_start(connection: Connection) -> ClockState | None:
    """Returns how the first server started the clock; None in state of an earlier version."""
    return _state(get(connection, _START))


def _state(found: bytes | None) -> ClockState | None:
    return ClockState(**orjson.loads(found)) if found else None


class SharedLimits:
    """Limits that several processes count together, in the database."""

    def __init__(self, database: Database, by_address: tuple[Window, ...], by_token: tuple[Window, ...]) -> None:
        self._database = database
        self._windows = {"ip": by_address, "token": by_token}

    def admit(self, address: str, token: str | None, now_ms: int) -> Full | None:
        """See Limits."""
        keys = [_digest("ip", address), _digest("token", token) if token is not None else None]
        limiters = [Limiter(windows) for windows in self._windows.values()]
        with self._database.transaction() as connection:
            counts = _locked(connection, [key for key in keys if key])
            for limiter, key in zip(limiters, keys, strict=True):
                limiter.counts = {key: counts[key]} if key else {}
            full = first_full(limiters, keys, now_ms)
            changed = [{"counted": key, "stamps": at_ms} for each in limiters for key, at_ms in each.counts.items()]
            connection.execute(_SET_STAMPS, changed)
        return full


def _locked(connection: Connection, keys: list[str]) -> dict[str, list[int]]:
    """Returns when each key was used, and makes other requests that use it wait until the transaction ends."""
    # In one order, or two requests with the same keys could wait for each other.
    query = select(stamps).where(stamps.c.key.in_(keys)).order_by(stamps.c.key).with_for_update()
    found = {row.key: row.at_ms for row in connection.execute(query)}
    missing = sorted(set(keys) - found.keys())
    if not missing:
        return found
    for key in missing:
        # Nobody else sees the row of a key before its first request has ended; who makes the same row meanwhile waits.
        lock_name(connection, key)
    again = select(stamps).where(stamps.c.key.in_(missing)).with_for_update()
    later = {row.key: row.at_ms for row in connection.execute(again)}
    new = [{"key": key, "at_ms": []} for key in missing if key not in later]
    if new:
        connection.execute(insert(stamps), new)
    return {**found, **later, **{row["key"]: [] for row in new}}


def _digest(name: str, key: str) -> str:
    # Bearers are secrets, so the database holds their digests only.
    return f"{name}:{hashlib.sha256(key.encode()).hexdigest()}"
