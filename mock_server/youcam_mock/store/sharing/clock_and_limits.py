"""Stores what several processes on one state must agree on: the clock and the rate limits."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import orjson
from attrs import asdict, frozen
from sqlalchemy import Connection, bindparam, delete, select, text, update

from youcam_mock.domain.access.rate_limits import Full, Limiter, OwnLimits, Window
from youcam_mock.domain.clock import ClockState
from youcam_mock.store.database import get, put
from youcam_mock.store.sharing.together import Together
from youcam_mock.store.tables import stamps

if TYPE_CHECKING:
    from youcam_mock.store.database import Database

_CLOCK = "clock"
_START = "clock at start"
_ADD_KEYS = text("INSERT INTO stamps (key, at_ms) VALUES (:key, '[]') ON CONFLICT (key) DO NOTHING")
_LOCKED = (
    select(stamps)
    .where(stamps.c.key.in_(bindparam("keys", expanding=True)))
    # In one order, or two requests with the same keys could wait for each other.
    .order_by(stamps.c.key)
    .with_for_update()
)
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


def forget_idle(database: Database, before_ms: int, most: int) -> None:
    """Removes the counts of addresses and bearers whose last request was before a time, `most` in a transaction."""
    last: str | None = ""
    while last is not None:
        some = select(stamps.c.key, stamps.c.at_ms).where(stamps.c.key > last).order_by(stamps.c.key).limit(most)
        with database.transaction() as connection:
            # What a request is counting at the moment is not idle.
            found = connection.execute(some.with_for_update(skip_locked=True)).all()
            idle = [row.key for row in found if not row.at_ms or row.at_ms[-1] < before_ms]
            connection.execute(delete(stamps).where(stamps.c.key.in_(idle)))
        last = found[-1].key if len(found) == most else None


@frozen
class _Request:
    address: str
    token: str | None
    now_ms: int

    @property
    def keys(self) -> tuple[str, str | None]:
        """The keys of its address and of its token."""
        return _digest("ip", self.address), None if self.token is None else _digest("token", self.token)


class SharedLimits:
    """Limits that several processes count together, in the database."""

    def __init__(self, database: Database, by_address: tuple[Window, ...], by_token: tuple[Window, ...]) -> None:
        self._database = database
        self._windows = (by_address, by_token)
        # Most requests have the same address or token, and would wait for each other at its row.
        self._together = Together(self._admit_all)

    def admit(self, address: str, token: str | None, now_ms: int) -> Full | None:
        """See Limits."""
        return self._together(_Request(address, token, now_ms))

    def _admit_all(self, requests: Sequence[_Request]) -> list[Full | None]:
        keys = [request.keys for request in requests]
        every = sorted({key for pair in keys for key in pair if key})
        while True:
            with self._database.transaction() as connection:
                found = _locked(connection, every)
                if len(found) == len(every):
                    return self._count(connection, found, requests, keys)
            # In a transaction of its own: who held rows while others are made could wait for who waits for those.
            with self._database.transaction() as connection:
                connection.execute(_ADD_KEYS, [{"key": key} for key in every if key not in found])

    def _count(
        self,
        connection: Connection,
        found: Mapping[str, list[int]],
        requests: Sequence[_Request],
        keys: Sequence[tuple[str, str | None]],
    ) -> list[Full | None]:
        by_address, by_token = self._windows
        own = OwnLimits(Limiter(by_address), Limiter(by_token))
        for limiter, of_kind in zip(own.limiters, zip(*keys, strict=True), strict=True):
            limiter.counts = {key: found[key] for key in of_kind if key}
        full = [own.admit(*pair, each.now_ms) for each, pair in zip(requests, keys, strict=True)]
        changed = [{"counted": key, "stamps": at_ms} for each in own.limiters for key, at_ms in each.counts.items()]
        connection.execute(_SET_STAMPS, changed)
        return full


def _locked(connection: Connection, keys: Sequence[str]) -> dict[str, list[int]]:
    """Returns when each key was used, and makes other requests that use it wait until the transaction ends."""
    return {row.key: row.at_ms for row in connection.execute(_LOCKED, {"keys": keys})}


def _digest(name: str, key: str) -> str:
    # Bearers are secrets, so the database holds their digests only.
    return f"{name}:{hashlib.sha256(key.encode()).hexdigest()}"
