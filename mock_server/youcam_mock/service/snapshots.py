"""Snapshots: the whole state of a mock under a name, to come back to. They are stored beside it, and outlive resets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from youcam_mock.domain.limits import Limiter
from youcam_mock.store import snapshots
from youcam_mock.store.snapshots import Snapshot

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

MOST_SNAPSHOTS = 100


class TooManySnapshotsError(Exception):
    """There are as many as are kept."""


def every(mock: Mock) -> list[Snapshot]:
    """All, oldest first."""
    with mock.database.transaction() as connection:
        snapshots.prepare(connection)
        return snapshots.every(connection)


def take(mock: Mock, name: str) -> Snapshot:
    """Keeps the state, in place of an earlier one of that name. Raises TooManySnapshotsError."""
    blobs: set[str] = set()
    try:
        with mock.database.transaction() as connection:
            snapshots.prepare(connection)
            if snapshots.number(connection, name) >= MOST_SNAPSHOTS:
                raise TooManySnapshotsError
            blobs |= snapshots.blobs(connection, name)
            snapshots.remove(connection, name)
            clock = mock.clock.state
            snapshot = Snapshot(name, mock.clock.now_ms(), clock.mode, clock.speed, _limits(mock))
            snapshots.add(connection, snapshot)
            needed = snapshots.blobs(connection, name)
            blobs |= needed
            mock.blobs.keep(sorted(needed))
    finally:
        # Of the earlier snapshot of that name; or of this one, when it came to nothing.
        _let_go(mock, blobs)
    return snapshot


def restore(mock: Mock, name: str) -> Snapshot | None:
    """Puts the state back, the clock with it, and nothing of what came since; None when there is no such snapshot."""
    before = mock.clock.state
    try:
        with mock.database.transaction() as connection:
            snapshots.prepare(connection)
            snapshot = snapshots.by_name(connection, name)
            if snapshot is None:
                return None
            gone = snapshots.blobs(connection)
            snapshots.put_back(connection, name)
            gone -= snapshots.blobs(connection)
            mock.turn_back(connection, snapshot.mode, snapshot.created_ms, snapshot.speed)
            mock.database.forget_all()
    except BaseException:
        mock.clock.state = before
        raise
    for limits, counts in zip(mock.limiters, snapshot.limits or [{}, {}], strict=True):
        if isinstance(limits, Limiter):
            limits.counts = counts
    mock.made.forget_tasks()
    mock.blobs.delete(sorted(gone))
    _tell_endpoints(mock)
    return snapshot


def remove(mock: Mock, name: str) -> bool:
    """Forgets a snapshot; False when there was none."""
    with mock.database.transaction() as connection:
        snapshots.prepare(connection)
        kept = snapshots.blobs(connection, name)
        found = snapshots.remove(connection, name)
    _let_go(mock, kept)
    return found


def _let_go(mock: Mock, kept: set[str]) -> None:
    """Removes bytes that no snapshot needs any more; what the state needs of them stays with it.

    In a transaction of its own: a snapshot is gone before its bytes are, and nobody takes another meanwhile.
    """
    if not kept:
        return
    with mock.database.transaction() as connection:
        snapshots.prepare(connection)
        going = kept - snapshots.blobs_of_all(connection)
        mock.blobs.unkeep(sorted(going), sorted(going & snapshots.blobs(connection)))


def _limits(mock: Mock) -> list[dict[str, list[int]]]:
    """What this process counted; what several count together is in the state."""
    return [limits.counts for limits in mock.limiters if isinstance(limits, Limiter)]


def _tell_endpoints(mock: Mock) -> None:
    from youcam_mock.service.webhooks import endpoints

    if endpoints(mock):
        mock.courier.start()
