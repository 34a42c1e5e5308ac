"""Running, checking and deleting tasks."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import orjson
from attrs import evolve
from sqlalchemy import Connection

from youcam_mock.domain import costs, inputs, refusals, units
from youcam_mock.domain.inputs import Reference
from youcam_mock.domain.refusals import RefusedError
from youcam_mock.domain.tasks import State, Task
from youcam_mock.domain.units import Charge
from youcam_mock.operation import Operation
from youcam_mock.service.books import books, forget, keep
from youcam_mock.service.settling import price_of_running, settle
from youcam_mock.store import accounts, files, tasks
from youcam_mock.store.files import File

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

_FAR_MS = 24 * 3600 * 1000
"""Longer than any task runs: units that last so long pay for whatever is running now."""


def run(mock: Mock, account_id: int, operation: Operation, body: Any, now_ms: int) -> Task:
    """Starts a task, or finds the one that the same V1 request started. Raises RefusedError when units are short."""
    task = _try_run(mock, account_id, operation, body, now_ms, last_try=False)
    if task is None:
        settle(mock, account_id, now_ms)
        task = _try_run(mock, account_id, operation, body, now_ms, last_try=True)
    assert task is not None
    return task


def check(mock: Mock, account_id: int, feature: str, task_id: str, now_ms: int) -> tuple[Task, State]:
    """Where a task stands now; the check counts as a poll. Raises RefusedError for one that is lost or not there."""
    task = _look(mock, account_id, feature, task_id)
    if not task.settled and task.due_ms(mock.profile) <= now_ms:
        settle(mock, account_id, now_ms)
    with mock.database.transaction() as connection:
        task = _owned(connection, account_id, feature, task_id)
        state = _shown(mock, task, now_ms)
        if task.major == 1 and not task.seen:
            task = evolve(task, polled_ms=max(task.polled_ms, now_ms), seen=state is not State.RUNNING)
            tasks.set_polled(connection, task, mock.profile)
            forget(mock, account_id)
    return task, state


def delete(mock: Mock, account_id: int, task_id: str, now_ms: int) -> None:
    """Deletes a finished task with its inputs and results. Raises RefusedError for a running or unknown one."""
    settle(mock, account_id, now_ms)
    with mock.database.transaction() as connection:
        task = _owned(connection, account_id, None, task_id)
        if _shown(mock, task, now_ms) is State.RUNNING:
            raise RefusedError(refusals.TASK_STILL_RUNS)
        gone = [*files.of_task(connection, task.id), *_inputs(mock, connection, task)]
        files.remove(connection, [file.file_id for file in gone])
        tasks.set_deleted(connection, task.id)
    mock.blobs.delete([file.object for file in gone])


def _try_run(mock: Mock, account_id: int, operation: Operation, body: Any, now_ms: int, last_try: bool) -> Task | None:
    """None when the books must be brought up to now before it can be told whether units suffice."""
    named = inputs.references(operation, body)
    ids = [reference.value for reference in named if reference.kind == "file_id"]
    with mock.database.transaction() as connection:
        accounts.lock(connection, account_id)
        key = _request_key(operation, body, ids)
        again = tasks.by_request(connection, account_id, key) if key else None
        if again is not None and not _forgotten(mock, again, now_ms):
            return again
        task = _new_task(mock, account_id, operation, body, now_ms, _names(named, files.by_ids(connection, ids)))
        books_ = books(mock, connection, account_id)
        if task.cost and units.balance(books_.buckets, now_ms + _FAR_MS) - books_.reserved < task.cost:
            if not last_try and books_.is_due(now_ms):
                return None
            running = price_of_running(mock, tasks.unsettled(connection, account_id))
            this = Charge(task.ready_ms, task.cost, operation.id, task.id)
            if not units.covers(books_.buckets, [*running, this]):
                free = units.balance(books_.buckets, now_ms) - books_.reserved
                raise RefusedError(refusals.NOT_ENOUGH_UNITS, cost=task.cost, free=free)
        tasks.add(connection, task, mock.profile, key)
        keep(mock, account_id, books_.with_task(task, task.due_ms(mock.profile)))
    return task


def _names(named: Sequence[Reference], found: dict[str, File]) -> list[str] | None:
    """What the inputs are called, by which runs on the same input take equally long; None when one is not there."""
    names = []
    for reference in named:
        file = found.get(reference.value)
        if reference.kind == "file_id" and (file is None or file.uploaded_ms is None):
            return None
        names.append(f"{file.file_name} {file.file_size}" if file else reference.value)
    return names


def _new_task(
    mock: Mock, account_id: int, operation: Operation, body: Any, now_ms: int, names: list[str] | None
) -> Task:
    # An engine that finds no input gives up at once (V1 capture: the first poll already reported it).
    takes = 0 if names is None else costs.duration_ms(operation.facts["duration"], [operation.feature, *names])
    return Task(
        id=mock.ids.task(operation.major),
        account_id=account_id,
        operation=operation.id,
        feature=operation.feature,
        major=operation.major,
        created_ms=now_ms,
        ready_ms=now_ms + takes,
        polled_ms=now_ms,
        cost=costs.cost(operation, body),
        body=body,
    )


def _request_key(operation: Operation, body: Any, ids: Sequence[str]) -> str | None:
    """Same account, feature, files and request_id make the same task (request_id, V1 run operations)."""
    if operation.major != 1:
        return None
    text = orjson.dumps([operation.feature, body["request_id"], sorted(ids)])
    return hashlib.sha256(text).hexdigest()


def _forgotten(mock: Mock, task: Task, now_ms: int) -> bool:
    lost = task.state_at(now_ms, mock.profile) is State.LOST
    return task.deleted or (lost and task.dropped(mock.profile))


def _look(mock: Mock, account_id: int, feature: str, task_id: str) -> Task:
    with mock.database.transaction() as connection:
        return _owned(connection, account_id, feature, task_id)


def _owned(connection: Connection, account_id: int, feature: str | None, task_id: str) -> Task:
    task = tasks.by_id(connection, task_id)
    if task is None or task.account_id != account_id or feature not in (None, task.feature):
        raise RefusedError(refusals.UNKNOWN_TASK)
    return task


def _shown(mock: Mock, task: Task, now_ms: int) -> State:
    state = task.state_at(now_ms, mock.profile)
    if state is State.LOST:
        idle = (now_ms - task.polled_ms) / 1000
        raise RefusedError(refusals.LOST_TASK, idle_s=round(idle, 1), window_s=mock.profile.v1_poll_window_s)
    if state is State.EXPIRED:
        age = (now_ms - task.created_ms) // 1000
        raise RefusedError(refusals.EXPIRED_TASK, age_s=age, kept_s=mock.profile.result_kept_s)
    if state is State.DELETED:
        raise RefusedError(refusals.DELETED_TASK)
    return state


def _inputs(mock: Mock, connection: Connection, task: Task) -> list[File]:
    operation = mock.contract.operations[task.operation]
    ids = [r.value for r in inputs.references(operation, task.body) if r.kind == "file_id"]
    return [file for file in files.by_ids(connection, ids).values() if file.account_id == task.account_id]
