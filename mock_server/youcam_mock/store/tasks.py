"""Stores tasks."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Any

from attrs import asdict
from sqlalchemy import ColumnElement, Connection, Row, bindparam, case, delete, func, insert, select, update

from youcam_mock.domain.clock import END_MS
from youcam_mock.domain.profile import Profile
from youcam_mock.domain.tasks import Failure, Input, Task
from youcam_mock.domain.units import NOTHING
from youcam_mock.store.database import lock_name
from youcam_mock.store.row_insert import RowInsert
from youcam_mock.store.tables import spent as spent_before
from youcam_mock.store.tables import tasks

_FIELDS = tuple(name for name in Task.__annotations__ if name not in ("failure", "inputs"))
_COLUMNS = (*(tasks.c[name] for name in _FIELDS), tasks.c.failure, tasks.c.inputs)
_BY_ID = select(*_COLUMNS).where(tasks.c.id == bindparam("task"))
_OPEN = select(*_COLUMNS).where(tasks.c.account_id == bindparam("account"), tasks.c.settled.is_(False))
_DUE = _OPEN.where(tasks.c.due_ms <= bindparam("now")).order_by(tasks.c.due_ms, tasks.c.seq).limit(bindparam("most"))
_OUTLOOK = select(
    # Tasks that never end are stored past END_MS, and must not count as the last to end.
    func.min(tasks.c.due_ms),
    func.sum(tasks.c.cost),
    func.max(case((tasks.c.ready_ms <= END_MS, tasks.c.ready_ms), else_=0)),
).where(tasks.c.account_id == bindparam("account"), tasks.c.settled.is_(False))
_BY_REQUEST = (
    select(*_COLUMNS)
    .where(tasks.c.account_id == bindparam("account"), tasks.c.request_key == bindparam("key"))
    .order_by(tasks.c.seq.desc())
    .limit(1)
)
_NEW = (
    *("id", "account_id", "operation", "feature", "major"),
    *("created_ms", "ready_ms", "polled_ms", "cost", "body", "polls"),
)
"""The members of a new task that are stored as they are. The columns that it does not set have the table's defaults."""
_insert = RowInsert(tasks, (*_NEW, "due_ms", "inputs", "failure", "request_key"))
_POLLED = update(tasks).where(tasks.c.id == bindparam("task"))
_SETTLED = _POLLED.values(settled=True, failure=bindparam("failure"), cost=bindparam("cost"))


def add(connection: Connection, task: Task, profile: Profile, request_key: str | None) -> None:
    """Stores a new task."""
    row = {name: getattr(task, name) for name in _NEW}
    row["due_ms"] = task.due_ms(profile)
    row["inputs"] = [[file.name, file.blob] for file in task.inputs]
    row["failure"] = _failure(task)
    row["request_key"] = request_key
    _insert(connection, row)


def by_id(connection: Connection, task_id: str) -> Task | None:
    """Returns the task with that id, of any account."""
    row = connection.execute(_BY_ID, {"task": task_id}).first()
    return _task(row) if row else None


def by_request(connection: Connection, account_id: int, key: str) -> Task | None:
    """Returns the newest task that was run under that request key."""
    row = connection.execute(_BY_REQUEST, {"account": account_id, "key": key}).first()
    return _task(row) if row else None


def unsettled(connection: Connection, account_id: int) -> list[Task]:
    """Returns the account's tasks whose outcome is not decided yet."""
    return [_task(row) for row in connection.execute(_OPEN, {"account": account_id})]


def due(connection: Connection, account_id: int, now_ms: int, most: int) -> list[Task]:
    """Returns the first of the account's tasks whose outcome is due by now."""
    rows = connection.execute(_DUE, {"account": account_id, "now": now_ms, "most": most})
    return [_task(row) for row in rows]


def outlook(connection: Connection, account_id: int) -> tuple[int | None, Decimal, int]:
    """Returns when the account's next outcome is due, what all open tasks may cost, and when the last of them ends."""
    next_due_ms, cost, last_ready_ms = connection.execute(_OUTLOOK, {"account": account_id}).one()
    return next_due_ms, cost or NOTHING, last_ready_ms or 0


def accounts_with_due(connection: Connection, now_ms: int) -> list[int]:
    """Returns the accounts that have tasks whose outcome is due by now."""
    query = select(tasks.c.account_id).where(tasks.c.settled.is_(False), tasks.c.due_ms <= now_ms).distinct()
    return list(connection.scalars(query))


def set_settled(connection: Connection, settled: list[Task]) -> None:
    """Stores outcomes: the failure, and what was charged in the end."""
    rows = [{"task": task.id, "failure": _failure(task), "cost": task.cost} for task in settled]
    if rows:
        connection.execute(_SETTLED, rows)


def set_polled(connection: Connection, task: Task, profile: Profile) -> None:
    """Stores when a client last polled the task, and whether it has read the end."""
    values = {"polled_ms": task.polled_ms, "seen": task.seen, "due_ms": task.due_ms(profile)}
    connection.execute(_POLLED.values(values), {"task": task.id})


def set_waiting(connection: Connection, task: Task, profile: Profile) -> None:
    """Stores how many status checks the task still waits for, and when the last one ended it."""
    values = {"polls": task.polls, "ready_ms": task.ready_ms, "due_ms": task.due_ms(profile)}
    connection.execute(_POLLED.values(values), {"task": task.id})


def set_result(connection: Connection, task_id: str, result: Any) -> None:
    """Stores the engine's result."""
    connection.execute(_POLLED.values(result=result), {"task": task_id})


def blobs_in_use(connection: Connection, account_id: int, but: str | None = None) -> frozenset[str]:
    """Returns the keys of the inputs of the account's tasks, without deleted ones and the task `but`."""
    query = select(tasks.c.inputs).where(tasks.c.account_id == account_id, tasks.c.deleted.is_(False))
    if but is not None:
        query = query.where(tasks.c.id != but)
    return frozenset(blob for (inputs,) in connection.execute(query) for _, blob in inputs if blob)


def every(connection: Connection, limit: int | None = None, after: int = 0, newest: bool = False) -> list[Task]:
    """Returns all tasks of all accounts from the `after`-th on, oldest first or newest first."""
    query = select(*_COLUMNS).order_by(tasks.c.seq.desc() if newest else tasks.c.seq).limit(limit).offset(after)
    return [_task(row) for row in connection.execute(query)]


def by_ids(connection: Connection, ids: Collection[str]) -> list[Task]:
    """Returns the tasks with these ids, of any account, oldest first."""
    if not ids:
        return []
    query = select(*_COLUMNS).where(tasks.c.id.in_(ids)).order_by(tasks.c.seq)
    return [_task(row) for row in connection.execute(query)]


def latest(connection: Connection, seq: int, most: int) -> tuple[int, list[Task]]:
    """Returns the tasks that were added after the place `seq`, oldest first: the last ones, if there are more than
    `most`. The number before them is the place of the last one."""
    query = select(tasks.c.seq, *_COLUMNS).where(tasks.c.seq > seq).order_by(tasks.c.seq.desc()).limit(most)
    rows = connection.execute(query).all()[::-1]
    return (rows[-1][0] if rows else seq), [_task(row[1:]) for row in rows]


def set_deleted(connection: Connection, task_id: str) -> None:
    """Marks the task as deleted, and removes its request and result."""
    connection.execute(_POLLED.values(deleted=True, result=None, body={}), {"task": task_id})


def spent(connection: Connection) -> list[tuple[str, Decimal, int]]:
    """Returns feature, units and number of the tasks that were paid, those included that are no longer there."""
    total: dict[str, tuple[Decimal, int]] = {}
    for feature, units, number in [*_paid(connection), *connection.execute(select(spent_before))]:
        before = total.get(feature, (NOTHING, 0))
        total[feature] = before[0] + units, before[1] + number
    return [(feature, units, number) for feature, (units, number) in total.items()]


def remove(connection: Connection, seqs: Sequence[int]) -> None:
    """Removes tasks. What they were charged stays in `spent`."""
    these = tasks.c.seq.in_(seqs)
    paid = _paid(connection, these)
    if paid:
        lock_name(connection, "spent")
    for feature, units, number in paid:
        more = {"units": spent_before.c.units + units, "tasks": spent_before.c.tasks + number}
        found = connection.execute(update(spent_before).where(spent_before.c.feature == feature).values(more))
        if not found.rowcount:
            connection.execute(insert(spent_before).values(feature=feature, units=units, tasks=number))
    connection.execute(delete(tasks).where(these))


def _paid(connection: Connection, *which: ColumnElement[bool]) -> Sequence[Any]:
    paid = (tasks.c.settled, tasks.c.cost > Decimal(0), tasks.c.failure.is_(None))
    query = select(tasks.c.feature, func.sum(tasks.c.cost), func.count()).where(*paid, *which)
    return connection.execute(query.group_by(tasks.c.feature)).all()


def _failure(task: Task) -> dict[str, str] | None:
    return asdict(task.failure) if task.failure else None


def _task(row: Row[Any] | tuple[Any, ...]) -> Task:
    *values, failure, inputs = tuple(row)
    return Task(
        **dict(zip(_FIELDS, values, strict=True)),
        failure=Failure(**failure) if failure else None,
        inputs=tuple(Input(name, blob) for name, blob in inputs),
    )
