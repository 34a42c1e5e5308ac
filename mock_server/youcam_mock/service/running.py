"""Starts tasks: checks whether they can be paid, and does the runs of one account together."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import partial

import orjson
from attrs import evolve, frozen
from sqlalchemy import Connection

from youcam_mock.domain import units
from youcam_mock.domain.requests import refusals
from youcam_mock.domain.requests.refusals import RefusedError
from youcam_mock.domain.tasks import State, Task
from youcam_mock.live.replayed_tasks import NOT_RECORDED, match, must_be_recorded
from youcam_mock.service.available_units import AvailableUnits, keep_units, lock_units
from youcam_mock.service.inputs import url_inputs
from youcam_mock.service.inputs.input_checks import paid_length_ms
from youcam_mock.service.inputs.stored_files import InputReader
from youcam_mock.service.orders import Order, new_task
from youcam_mock.service.settling import charges, settle
from youcam_mock.state import MockState
from youcam_mock.store import files, tasks
from youcam_mock.store.outages import OutageError
from youcam_mock.store.own_links import by_link


def with_recording(state: MockState, order: Order) -> Order:
    """Returns the order with what was recorded for it. Call it outside of a transaction."""
    if state.replay is None:
        return order
    with state.database.transaction() as connection:
        known = files.by_ids(connection, order.file_ids)
        found = [known.get(r.value) if r.kind == "file_id" else by_link(connection, r.value) for r in order.named]
    blobs = [file.blob if file and file.account_id == order.account_id else None for file in found]
    return evolve(order, recorded=match(state, order.operation, order.body, blobs, InputReader(state)))


def run(state: MockState, order: Order) -> Task:
    """Starts a task, or returns the one that the same V1 request started. Raises RefusedError if units are short."""
    fetched = url_inputs.fetch_all(state, order.named, order.now_ms)
    length_ms = paid_length_ms(state, order.account_id, order.operation, order.body)
    if fetched or length_ms is not None:
        order = evolve(order, length_ms=length_ms, fetched=fetched)
    try:
        task = _in_turn(state, _Attempt(order))
        if task is None:
            settle(state, order.account_id, order.now_ms)
            task = _in_turn(state, _Attempt(order, is_last=True))
    except RefusedError:
        url_inputs.forget(state, fetched)
        raise
    assert task is not None
    return task


@frozen
class _Attempt:
    """An order that is tried. The last time it is refused where units are short, and not put off."""

    order: Order
    is_last: bool = False


_Outcome = Task | Exception | None
"""The task, or why there is none; None if the books must be settled to know whether units suffice."""


def _in_turn(state: MockState, attempt: _Attempt) -> Task | None:
    """Tries an order together with those for the same account that wait by then: they would wait for each other."""
    outcome: _Outcome = state.runs(attempt.order.account_id, partial(_try_all, state))(attempt)
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


def _try_all(state: MockState, attempts: Sequence[_Attempt]) -> list[_Outcome]:
    """Tries orders for one account in one transaction."""
    try:
        return _tried(state, attempts)
    except Exception as error:
        if len(attempts) == 1 or isinstance(error, OutageError):
            raise
    # One of them has a defect. The others must not suffer from it.
    return [_alone(state, attempt) for attempt in attempts]


def _alone(state: MockState, attempt: _Attempt) -> _Outcome:
    try:
        return _tried(state, [attempt])[0]
    except Exception as error:
        return error


def _tried(state: MockState, attempts: Sequence[_Attempt]) -> list[_Outcome]:
    account_id = attempts[0].order.account_id
    outcomes: list[_Outcome] = []
    with state.database.transaction() as connection:
        locked = lock_units(state, connection, account_id)
        books = locked.books
        for attempt in attempts:
            try:
                task, books = _try_run(state, connection, attempt, books)
            except RefusedError as refusal:
                outcomes.append(refusal)
            else:
                outcomes.append(task)
        if books is not locked.books:
            keep_units(state, connection, locked, books)
    return outcomes


def _try_run(
    state: MockState, connection: Connection, attempt: _Attempt, books: AvailableUnits
) -> tuple[Task | None, AvailableUnits]:
    """Returns the task, if the books need not be settled first, and the books with it. Writes nothing before it raises
    RefusedError."""
    order = attempt.order
    # A repeated V1 request is looked for before anything is refused: it pays nothing.
    key = _request_key(order)
    again = tasks.by_request(connection, order.account_id, key) if key else None
    if again is not None and not _forgotten(state, again, order.now_ms):
        return again, books
    task = new_task(state, order, files.by_ids(connection, order.file_ids))
    refusal = _unaffordable(connection, books, task, order.now_ms) if task.cost else None
    # The books are cheap to read but may be old: settle only before a refusal, not before every run.
    if refusal and not attempt.is_last and books.is_due(order.now_ms):
        return None, books
    if refusal:
        raise refusal
    if task.failure is None:
        _require_recorded(state, order)
    tasks.add(connection, task, state.profile, key)
    return task, books.with_task(task, task.due_ms(state.profile))


def _require_recorded(state: MockState, order: Order) -> None:
    """Raises RefusedError for a run that was not recorded, but must have been."""
    found = order.recorded
    if found and not (found.run or found.has_no_end) and must_be_recorded(state):
        raise RefusedError(NOT_RECORDED, found.told, told=found.told)


def _unaffordable(connection: Connection, available: AvailableUnits, task: Task, now_ms: int) -> RefusedError | None:
    """Returns why the account cannot pay for the task when it ends, besides what is running; None if it can."""
    free = units.balance(available.buckets, now_ms) - available.reserved
    if free < task.cost:
        return RefusedError(refusals.NOT_ENOUGH_UNITS, cost=task.cost, free=free)
    last_ms = max(available.last_ready_ms, task.ready_ms if task.ends else now_ms)
    # The usual case needs no playing forward: all units that last until the last task ends suffice.
    if units.balance(available.buckets, last_ms) - available.reserved >= task.cost:
        return None
    if units.covers(available.buckets, charges([*tasks.unsettled(connection, task.account_id), task])):
        return None
    return RefusedError(refusals.UNITS_LAPSE, cost=task.cost, free=free)


def _request_key(order: Order) -> str | None:
    """Returns the key under which the same account, feature, files and request_id find the same task (request_id, V1
    run operations)."""
    if order.operation.major != 1:
        return None
    # The same files make the same request, in whatever order the body names them.
    files_ = sorted((reference.role, reference.value) for reference in order.named)
    text = orjson.dumps([order.operation.feature, order.body["request_id"], files_])
    return hashlib.sha256(text).hexdigest()


def _forgotten(state: MockState, task: Task, now_ms: int) -> bool:
    lost = task.state_at(now_ms, state.profile) is State.LOST
    return task.deleted or (lost and task.dropped(state.profile))
