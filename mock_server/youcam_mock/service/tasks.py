"""Running, checking and deleting tasks."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import orjson
from attrs import evolve, frozen
from sqlalchemy import Connection

from youcam_mock.domain import costs, inputs, refusals, units
from youcam_mock.domain.clock import END_MS
from youcam_mock.domain.inputs import Reference
from youcam_mock.domain.refusals import RefusedError
from youcam_mock.domain.tasks import Failure, Input, State, Task
from youcam_mock.domain.triggers import trigger
from youcam_mock.domain.units import Charge
from youcam_mock.operation import Operation
from youcam_mock.service.books import books, forget, keep
from youcam_mock.service.results import content_of
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


def check(mock: Mock, account_id: int, operation: Operation, task_id: str, now_ms: int) -> tuple[Task, State]:
    """Where a task stands now; the check counts as a poll. Raises RefusedError for one that is lost or not there."""
    with mock.database.transaction() as connection:
        task = _owned(connection, account_id, operation, task_id)
    if not task.settled and task.due_ms(mock.profile) <= now_ms:
        settle(mock, account_id, now_ms)
    with mock.database.transaction() as connection:
        task = _owned(connection, account_id, operation, task_id)
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
        going = _going(mock, connection, account_id, task_id, now_ms)
        needed = tasks.blobs_in_use(connection, account_id, but=task_id)
    # What another task took from this one, and nobody made yet, is made while it still can be.
    for file in going.files:
        if file.blob in needed:
            content_of(mock, file)
    with mock.database.transaction() as connection:
        accounts.lock(connection, account_id)
        going = _going(mock, connection, account_id, task_id, now_ms)
        needed = tasks.blobs_in_use(connection, account_id, but=task_id)
        files.remove(connection, [file.file_id for file in going.files])
        tasks.set_deleted(connection, task_id)
    mock.blobs.delete(sorted(going.blobs - needed))


@frozen
class _Going:
    """What is deleted with a task: files of the account, and where bytes are stored."""

    files: tuple[File, ...]
    blobs: frozenset[str]


def _going(mock: Mock, connection: Connection, account_id: int, task_id: str, now_ms: int) -> _Going:
    task = _owned(connection, account_id, None, task_id)
    if _shown(mock, task, now_ms) is State.RUNNING:
        raise RefusedError(refusals.TASK_STILL_RUNS)
    found = (*files.of_task(connection, task.id), *_inputs(mock, connection, task))
    stored = {file.blob for file in found} | {file.blob for file in task.inputs}
    return _Going(found, frozenset(blob for blob in stored if blob))


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
        task = _new_task(mock, account_id, operation, body, now_ms, named, files.by_ids(connection, ids))
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


def _new_task(
    mock: Mock,
    account_id: int,
    operation: Operation,
    body: Any,
    now_ms: int,
    named: Sequence[Reference],
    found: dict[str, File],
) -> Task:
    failure = next(filter(None, (_missing(mock, account_id, r, found.get(r.value), now_ms) for r in named)), None)
    files_ = tuple(_input(reference, found.get(reference.value)) for reference in named)
    asked = trigger(_names(files_), operation.facts["engine-errors"])
    # An engine that finds no input gives up at once (V1 capture: the first poll already reported it).
    takes = 0 if failure else costs.duration_ms(operation.facts["duration"], [operation.feature, *_names(files_)])
    if asked and not failure:
        failure = Failure(asked.error, "asked for by the name of the input") if asked.error else None
        takes = takes if asked.takes_ms is None else asked.takes_ms
    return Task(
        id=mock.ids.task(operation.major),
        account_id=account_id,
        operation=operation.id,
        feature=operation.feature,
        major=operation.major,
        created_ms=now_ms,
        ready_ms=END_MS + 1 if asked and asked.never else now_ms + takes,
        polled_ms=now_ms,
        cost=units.NOTHING if failure else costs.cost(operation, body),
        body=body,
        inputs=files_,
        failure=failure,
    )


def _missing(mock: Mock, account_id: int, reference: Reference, file: File | None, now_ms: int) -> Failure | None:
    """Why the engine will find nothing where the reference points to; None when there is something."""
    if reference.kind == "url":
        return None
    if file is None or file.account_id != account_id or now_ms > file.expires_ms(mock.profile):
        return Failure("unknown_internal_error", "The file is unknown")
    return inputs.never_uploaded(reference.role) if file.blob is None else None


def _input(reference: Reference, file: File | None) -> Input:
    return Input(file.file_name, file.blob) if file else Input(reference.value, None)


def _names(files_: Sequence[Input]) -> list[str]:
    """By which runs on the same input take equally long."""
    return [file.name for file in files_]


def _request_key(operation: Operation, body: Any, ids: Sequence[str]) -> str | None:
    """Same account, feature, files and request_id make the same task (request_id, V1 run operations)."""
    if operation.major != 1:
        return None
    text = orjson.dumps([operation.feature, body["request_id"], sorted(ids)])
    return hashlib.sha256(text).hexdigest()


def _forgotten(mock: Mock, task: Task, now_ms: int) -> bool:
    lost = task.state_at(now_ms, mock.profile) is State.LOST
    return task.deleted or (lost and task.dropped(mock.profile))


def _owned(connection: Connection, account_id: int, operation: Operation | None, task_id: str) -> Task:
    """The account's task, of the feature and the generation that the operation is for."""
    task = tasks.by_id(connection, task_id)
    if task is None or task.account_id != account_id:
        raise RefusedError(refusals.UNKNOWN_TASK)
    if operation is not None and (task.feature, task.major) != (operation.feature, operation.major):
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
