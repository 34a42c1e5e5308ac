"""Snapshots: copies of the whole state under a name. They are stored beside the state, and resets keep them."""

from __future__ import annotations

from youcam_mock.domain.access.rate_limits import Limiter, OwnLimits
from youcam_mock.state import MockState
from youcam_mock.store import snapshots
from youcam_mock.store.snapshots import Snapshot

MOST_SNAPSHOTS = 100


class TooManySnapshotsError(Exception):
    """Raised when there are as many snapshots as are kept."""


def every(state: MockState) -> list[Snapshot]:
    """Returns all snapshots, oldest first."""
    with state.database.transaction() as connection:
        snapshots.prepare(connection)
        return snapshots.every(connection)


def take(state: MockState, name: str) -> Snapshot:
    """Keeps the state under a name, in place of an earlier snapshot. Raises TooManySnapshotsError."""
    blobs: set[str] = set()
    try:
        with state.database.transaction() as connection:
            snapshots.prepare(connection)
            if snapshots.number(connection, name) >= MOST_SNAPSHOTS:
                raise TooManySnapshotsError
            blobs |= snapshots.blobs(connection, name)
            snapshots.remove(connection, name)
            clock = state.clock.state
            snapshot = Snapshot(name, state.clock.now_ms(), clock.mode, clock.speed, _limits(state))
            snapshots.add(connection, snapshot)
            needed = snapshots.blobs(connection, name)
            blobs |= needed
            # Inside the transaction: a task deleted meanwhile would take its bytes with it.
            state.blobs.keep(sorted(needed))
    finally:
        # The bytes of the earlier snapshot of that name, or those of this one if it failed.
        _let_go(state, blobs)
    return snapshot


def restore(state: MockState, name: str) -> Snapshot | None:
    """Puts the state and the clock back to a snapshot. Returns None if there is none of that name."""
    before = state.clock.state
    try:
        with state.database.transaction() as connection:
            snapshots.prepare(connection)
            snapshot = snapshots.by_name(connection, name)
            if snapshot is None:
                return None
            gone = snapshots.blobs(connection)
            snapshots.put_back(connection, name)
            gone -= snapshots.blobs(connection)
            state.turn_back(connection, snapshot.mode, snapshot.created_ms, snapshot.speed)
            state.database.forget_all()
    # The clock lives in memory, where no rollback reaches it.
    except BaseException:
        state.clock.state = before
        raise
    for limiter, counts in zip(_own_limiters(state), snapshot.limits or [{}, {}], strict=False):
        limiter.counts = counts
    state.results.forget_tasks()
    state.next_over_ms = 0
    state.blobs.delete(sorted(gone))
    return snapshot


def remove(state: MockState, name: str) -> bool:
    """Removes a snapshot. Returns False if there was none."""
    with state.database.transaction() as connection:
        snapshots.prepare(connection)
        kept = snapshots.blobs(connection, name)
        found = snapshots.remove(connection, name)
    _let_go(state, kept)
    return found


def _let_go(state: MockState, kept: set[str]) -> None:
    """Removes bytes that no snapshot needs any more. The state keeps those that it needs.

    This is a transaction of its own: the snapshot is gone before its bytes are, and none can be taken meanwhile.
    """
    if not kept:
        return
    with state.database.transaction() as connection:
        snapshots.prepare(connection)
        going = kept - snapshots.blobs_of_all(connection)
        state.blobs.unkeep(sorted(going), sorted(going & snapshots.blobs(connection)))


def _limits(state: MockState) -> list[dict[str, list[int]]]:
    """Returns what this process counted. What several processes count together is in the state."""
    return [limiter.counts for limiter in _own_limiters(state)]


def _own_limiters(state: MockState) -> tuple[Limiter, ...]:
    return state.limits.limiters if isinstance(state.limits, OwnLimits) else ()
