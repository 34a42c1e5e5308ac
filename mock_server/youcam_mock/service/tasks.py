"""Checking and deleting tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen
from sqlalchemy import Connection

from youcam_mock.domain import inputs, refusals
from youcam_mock.domain.refusals import RefusedError
from youcam_mock.domain.tasks import State, Task
from youcam_mock.operation import Operation
from youcam_mock.service.books import forget
from youcam_mock.service.results import content_of
from youcam_mock.service.settling import settle
from youcam_mock.store import accounts, files, tasks
from youcam_mock.store.files import File

if TYPE_CHECKING:
    from youcam_mock.mock import Mock


def check(mock: Mock, account_id: int, operation: Operation, task_id: str, now_ms: int) -> tuple[Task, State]:
    """Where a task stands now; the check counts as a poll. Raises RefusedError for one that is lost or not there."""
    with mock.database.transaction() as connection:
        task = _owned(mock, connection, account_id, operation, task_id)
        if task.polls:
            task = _counted(mock, connection, task, now_ms)
    if not task.settled and task.due_ms(mock.profile) <= now_ms:
        settle(mock, account_id, now_ms)
    with mock.database.transaction() as connection:
        task = _owned(mock, connection, account_id, operation, task_id)
        state = _shown(mock, task, now_ms)
        if task.major == 1 and not task.seen:
            task = evolve(task, polled_ms=max(task.polled_ms, now_ms), seen=state is not State.RUNNING)
            tasks.set_polled(connection, task, mock.profile)
            forget(mock, account_id)
    return task, state


def _counted(mock: Mock, connection: Connection, task: Task, now_ms: int) -> Task:
    """The task after one more of the checks that it waits for, however many come at the same time."""
    accounts.lock(connection, task.account_id)
    found = tasks.by_id(connection, task.id)
    assert found is not None
    if found.state_at(now_ms, mock.profile) is not State.RUNNING:
        return found
    counted = found.polled(now_ms)
    tasks.set_waiting(connection, counted, mock.profile)
    forget(mock, task.account_id)
    return counted


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
        files.set_deleted(connection, [file.file_id for file in going.files], now_ms)
        tasks.set_deleted(connection, task_id)
    mock.blobs.delete(sorted(going.blobs - needed))


@frozen
class _Going:
    """What is deleted with a task: files of the account, and where bytes are stored."""

    files: tuple[File, ...]
    blobs: frozenset[str]


def _going(mock: Mock, connection: Connection, account_id: int, task_id: str, now_ms: int) -> _Going:
    if files.by_ids(connection, [task_id]):
        raise RefusedError(refusals.NOT_A_TASK)
    task = _owned(mock, connection, account_id, None, task_id)
    if _shown(mock, task, now_ms) is State.RUNNING:
        raise RefusedError(refusals.TASK_STILL_RUNS)
    found = (*files.of_task(connection, task.id), *_inputs(mock, connection, task))
    stored = {file.blob for file in found} | {file.blob for file in task.inputs}
    return _Going(found, frozenset(blob for blob in stored if blob))


def _owned(mock: Mock, connection: Connection, account_id: int, operation: Operation | None, task_id: str) -> Task:
    """The account's task, of the feature and the generation that the operation is for."""
    task = tasks.by_id(connection, task_id)
    if task is None or task.account_id != account_id:
        raise RefusedError(refusals.UNKNOWN_TASK)
    if operation is not None and (task.feature, task.major) != (operation.feature, operation.major):
        run = mock.contract.operations.get(task.operation)
        raise RefusedError(refusals.FOREIGN_TASK, path=run.path if run else task.feature)
    return task


def _shown(mock: Mock, task: Task, now_ms: int) -> State:
    state = task.state_at(now_ms, mock.profile)
    if state is State.LOST:
        idle = (now_ms - task.polled_ms) / 1000
        raise RefusedError(refusals.LOST_TASK, idle_s=round(idle, 1), window_s=task.window_s(mock.profile))
    if state is State.EXPIRED:
        age, began = (now_ms - task.kept_from_ms) // 1000, "ended" if task.ends else "was run"
        raise RefusedError(refusals.EXPIRED_TASK, began=began, age_s=age, kept_s=mock.profile.result_kept_s)
    if state is State.DELETED:
        raise RefusedError(refusals.DELETED_TASK)
    return state


def _inputs(mock: Mock, connection: Connection, task: Task) -> list[File]:
    operation = mock.contract.operations[task.operation]
    ids = [r.value for r in inputs.references(operation, task.body) if r.kind == "file_id"]
    return [file for file in files.by_ids(connection, ids).values() if file.account_id == task.account_id]
