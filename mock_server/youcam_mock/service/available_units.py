"""The books of an account: what it can spend, what is reserved, and when something changes next."""

from __future__ import annotations

from decimal import Decimal

from attrs import frozen
from sqlalchemy import Connection

from youcam_mock.domain.tasks import Task
from youcam_mock.domain.units import Bucket
from youcam_mock.state import MockState
from youcam_mock.store import accounts, tasks
from youcam_mock.store.sharing.memory import Kind

_ALONE = Kind("available units", "alone")
_SHARED = Kind("available units and how often they have changed", "until told")


@frozen
class AvailableUnits:
    """The books as of the last settlement. `reserved` is what tasks with an open outcome may cost."""

    buckets: tuple[Bucket, ...]
    reserved: Decimal
    next_due_ms: int | None
    last_ready_ms: int
    """When the last of those tasks ends; tasks that never end do not count. 0 if there is none."""

    def is_due(self, now_ms: int) -> bool:
        """Returns whether something has happened that is not in the books yet."""
        return self.next_due_ms is not None and self.next_due_ms <= now_ms

    def with_task(self, task: Task, due_ms: int) -> AvailableUnits:
        """Returns the books after a run."""
        next_due_ms = due_ms if self.next_due_ms is None else min(self.next_due_ms, due_ms)
        last_ready_ms = max(self.last_ready_ms, task.ready_ms if task.ends else 0)
        return AvailableUnits(self.buckets, self.reserved + task.cost, next_due_ms, last_ready_ms)


def known_units(state: MockState, account_id: int) -> AvailableUnits:
    """Returns the account's books. Call it outside of a transaction. Raises StoreError."""
    as_of = state.changes(account_id)
    found = _remembered(state, account_id, as_of)
    if found is None:
        with state.database.transaction() as connection:
            found = available_units(state, connection, account_id, as_of)
    return found


def available_units(
    state: MockState, connection: Connection, account_id: int, as_of: int | None = None
) -> AvailableUnits:
    """Returns the account's books, as remembered or from the database.

    `as_of` is how often they had changed before the database is read. Where servers share the books, they are not
    remembered without it.
    """
    found = _remembered(state, account_id, as_of)
    if found is None:
        found = _stored(connection, account_id)
        keep(state, account_id, found, as_of)
    return found


def keep(state: MockState, account_id: int, books: AvailableUnits, as_of: int | None = None) -> None:
    """Remembers books that the running transaction read or changed. See `available_units`."""
    if as_of is None:
        state.database.remember(_ALONE, account_id, books)
        return
    earlier: tuple[int, AvailableUnits] | None = state.database.remembered(_SHARED, account_id)
    if earlier is None or earlier[0] < as_of:
        state.database.remember(_SHARED, account_id, (as_of, books))


def forget(state: MockState, account_id: int) -> None:
    """Forgets the remembered books, since the stored state of the account changed. Other servers see that by the lock
    of the account, which whoever changes it takes."""
    state.database.forget(_ALONE, account_id)


def _remembered(state: MockState, account_id: int, as_of: int | None) -> AvailableUnits | None:
    if as_of is None:
        alone: AvailableUnits | None = state.database.remembered(_ALONE, account_id)
        return alone
    shared: tuple[int, AvailableUnits] | None = state.database.remembered(_SHARED, account_id)
    return shared[1] if shared and shared[0] == as_of else None


def _stored(connection: Connection, account_id: int) -> AvailableUnits:
    buckets = tuple(accounts.units(connection, account_id))
    due_ms, reserved, last_ready_ms = tasks.outlook(connection, account_id)
    # An empty bucket that expires changes nothing, so that it makes no settlement due.
    expiries = [bucket.expiry_ms for bucket in buckets if bucket.amount > 0]
    next_due_ms = min([*expiries, *([] if due_ms is None else [due_ms])], default=None)
    return AvailableUnits(buckets, reserved, next_due_ms, last_ready_ms)
