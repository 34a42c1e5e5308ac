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

_KIND = Kind("available units", "alone")


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


def available_units(state: MockState, connection: Connection, account_id: int) -> AvailableUnits:
    """Returns the account's books, as remembered or from the database."""
    found: AvailableUnits | None = state.database.remembered(_KIND, account_id)
    if found is None:
        buckets = tuple(accounts.units(connection, account_id))
        due_ms, reserved, last_ready_ms = tasks.outlook(connection, account_id)
        # An empty bucket that expires changes nothing, so that it makes no settlement due.
        expiries = [bucket.expiry_ms for bucket in buckets if bucket.amount > 0]
        next_due_ms = min([*expiries, *([] if due_ms is None else [due_ms])], default=None)
        found = AvailableUnits(buckets, reserved, next_due_ms, last_ready_ms)
        state.database.remember(_KIND, account_id, found)
    return found


def keep(state: MockState, account_id: int, changed: AvailableUnits) -> None:
    """Remembers books that the running transaction changed."""
    state.database.remember(_KIND, account_id, changed)


def forget(state: MockState, account_id: int) -> None:
    """Forgets the remembered books, since the stored state of the account changed."""
    state.database.forget(_KIND, account_id)
