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

Kept = tuple[list[tuple[int, str, str, int, int]], str, int | None, int]
"""Books as JSON: the buckets, and the other members in their order."""
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

    @classmethod
    def read(cls, kept: Kept) -> AvailableUnits:
        """Reads books that were kept."""
        buckets, reserved, next_due_ms, last_ready_ms = kept
        units = (Bucket(id_, type_, Decimal(amount), *lasting) for id_, type_, amount, *lasting in buckets)
        return cls(tuple(units), Decimal(reserved), next_due_ms, last_ready_ms)

    def written(self) -> Kept:
        """Returns the books as they are kept."""
        buckets = [(each.id, each.type, str(each.amount), each.expiry_ms, each.obtained_ms) for each in self.buckets]
        return buckets, str(self.reserved), self.next_due_ms, self.last_ready_ms

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
        kept = None if as_of is None else accounts.books(connection, account_id, as_of)
        found = AvailableUnits.read(kept) if kept else _stored(connection, account_id)
        _remember(state, account_id, found, as_of)
    return found


@frozen
class LockedUnits:
    """The books of an account that the running transaction has locked."""

    account_id: int
    books: AvailableUnits
    changes: int | None
    """How often they have changed, with this time; None on SQLite."""
    shared: bool = False
    """Whether other servers have changed them too."""


def lock_units(state: MockState, connection: Connection, account_id: int) -> LockedUnits:
    """Locks the account, to change its books in the running transaction."""
    if state.database.is_sqlite:
        return LockedUnits(account_id, available_units(state, connection, account_id), None)
    changes, kept, kept_changes = accounts.lock_books(connection, account_id)
    books = _remembered(state, account_id, changes - 1)
    changed_by_others = books is None and state.database.remembered(_SHARED, account_id) is not None
    if books is None:
        books = AvailableUnits.read(kept) if kept_changes == changes - 1 else _stored(connection, account_id)
    return LockedUnits(account_id, books, changes, changed_by_others or kept_changes is not None)


def keep_units(state: MockState, connection: Connection, locked: LockedUnits, books: AvailableUnits) -> None:
    """Remembers the books as the running transaction changed them. Other servers find them with the account."""
    _remember(state, locked.account_id, books, locked.changes)
    if locked.shared and locked.changes is not None:
        accounts.keep_books(connection, locked.account_id, locked.changes, books.written())


def _remember(state: MockState, account_id: int, books: AvailableUnits, as_of: int | None) -> None:
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
