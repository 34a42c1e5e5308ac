"""Checks and deletes tasks."""

from __future__ import annotations

from typing import Any

from attrs import evolve, frozen
from sqlalchemy import Connection

from youcam_mock.domain.media import inputs
from youcam_mock.domain.requests import refusals
from youcam_mock.domain.requests.refusals import RefusedError
from youcam_mock.domain.tasks import State, Task
from youcam_mock.operation import Operation
from youcam_mock.service.available_units import forget
from youcam_mock.service.inputs.stored_files import file_bytes
from youcam_mock.service.results import stored_result
from youcam_mock.service.settling import outcome, settle
from youcam_mock.state import MockState
from youcam_mock.store import accounts, files, tasks
from youcam_mock.store.files import File


@frozen
class Seen:
    """A task as a status check finds it. `result`: as stored, when the check shows it."""

    task: Task
    state: State
    result: Any = None


def check(state: MockState, account_id: int, operation: Operation, task_id: str, now_ms: int) -> Seen:
    """Finds where a task stands now; the check counts as a poll. Raises RefusedError for a lost or unknown task."""
    with state.database.transaction() as connection:
        task = _owned(state, connection, account_id, operation, task_id)
        if task.polls:
            task = _counted(state, connection, task, now_ms)
    if not task.settled and task.due_ms(state.profile) <= now_ms:
        settle(state, account_id, now_ms)
    # Settling may have changed the task, or another request deleted it, so that it is read again.
    with state.database.transaction() as connection:
        task = _owned(state, connection, account_id, operation, task_id)
        status = _state_of(state, task, now_ms)
        if task.major == 1 and not task.seen:
            accounts.lock(connection, account_id)
            task = evolve(task, polled_ms=max(task.polled_ms, now_ms), seen=status is not State.RUNNING)
            tasks.set_polled(connection, task, state.profile)
            forget(state, account_id)
    shown = status is State.SUCCESS or (status is State.RUNNING and _is_shown_early(state, task, now_ms))
    return Seen(task, status, stored_result(state, task) if shown else None)


def _is_shown_early(state: MockState, task: Task, now_ms: int) -> bool:
    """Whether a V2 task shows its results while it still runs (`v2_results_early_s` of the profile)."""
    early_ms = state.profile.v2_results_early_s * 1000
    return task.major == 2 and now_ms >= task.ready_ms - early_ms and outcome(state, task) is None


def _counted(state: MockState, connection: Connection, task: Task, now_ms: int) -> Task:
    """Returns the task after one more check that it waits for. Several checks at once are counted one by one."""
    accounts.lock(connection, task.account_id)
    found = tasks.by_id(connection, task.id)
    assert found is not None
    if found.state_at(now_ms, state.profile) is not State.RUNNING:
        return found
    counted = found.polled(now_ms)
    tasks.set_waiting(connection, counted, state.profile)
    forget(state, task.account_id)
    return counted


def delete(state: MockState, account_id: int, task_id: str, now_ms: int) -> None:
    """Deletes a finished task with its inputs and results. Raises RefusedError for a running or unknown one."""
    settle(state, account_id, now_ms)
    with state.database.transaction() as connection:
        going = _going(state, connection, account_id, task_id, now_ms)
        needed = tasks.blobs_in_use(connection, account_id, but=task_id)
    # Another task may have taken a result that was not rendered yet. It is rendered while it still can be.
    for file in going.files:
        if file.blob in needed:
            file_bytes(state, file)
    with state.database.transaction() as connection:
        accounts.lock(connection, account_id)
        going = _going(state, connection, account_id, task_id, now_ms)
        needed = tasks.blobs_in_use(connection, account_id, but=task_id)
        files.set_deleted(connection, [file.file_id for file in going.files], now_ms)
        tasks.set_deleted(connection, task_id)
    # Bytes go last: a crash before leaves bytes that nobody needs, never a file without its bytes.
    state.blobs.delete(sorted(going.blobs - needed))


@frozen
class _Going:
    """What is deleted with a task: files of the account, and the keys of their bytes."""

    files: tuple[File, ...]
    blobs: frozenset[str]


def _going(state: MockState, connection: Connection, account_id: int, task_id: str, now_ms: int) -> _Going:
    if files.by_ids(connection, [task_id]):
        raise RefusedError(refusals.NOT_A_TASK)
    task = _owned(state, connection, account_id, None, task_id)
    if _state_of(state, task, now_ms) is State.RUNNING:
        raise RefusedError(refusals.TASK_STILL_RUNS)
    found = (*files.of_task(connection, task.id), *_inputs(state, connection, task))
    stored = {file.blob for file in found} | {file.blob for file in task.inputs}
    return _Going(found, frozenset(blob for blob in stored if blob))


def _owned(
    state: MockState, connection: Connection, account_id: int, operation: Operation | None, task_id: str
) -> Task:
    """Returns the account's task. Raises RefusedError if the operation is for another feature or generation."""
    task = tasks.by_id(connection, task_id)
    if task is None or task.account_id != account_id:
        raise RefusedError(refusals.UNKNOWN_TASK)
    if operation is not None and (task.feature, task.major) != (operation.feature, operation.major):
        run = state.contract.operations.get(task.operation)
        raise RefusedError(refusals.FOREIGN_TASK, path=run.path if run else task.feature)
    return task


def _state_of(state: MockState, task: Task, now_ms: int) -> State:
    status = task.state_at(now_ms, state.profile)
    if status is State.LOST:
        idle = (now_ms - task.polled_ms) / 1000
        raise RefusedError(refusals.LOST_TASK, idle_s=round(idle, 1), window_s=task.window_s(state.profile))
    if status is State.EXPIRED:
        age, began = (now_ms - task.kept_from_ms) // 1000, "ended" if task.ends else "was run"
        raise RefusedError(refusals.EXPIRED_TASK, began=began, age_s=age, kept_s=state.profile.result_kept_s)
    if status is State.DELETED:
        raise RefusedError(refusals.DELETED_TASK)
    return status


def _inputs(state: MockState, connection: Connection, task: Task) -> list[File]:
    operation = state.contract.operations[task.operation]
    ids = [r.value for r in inputs.references(operation, task.body) if r.kind == "file_id"]
    return [file for file in files.by_ids(connection, ids).values() if file.account_id == task.account_id]
