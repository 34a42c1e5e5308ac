"""Bringing an account up to now: outcomes of tasks that are done, charges, expiries.

Nothing happens in the background. Whoever is about to show an outcome or a balance settles first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import evolve, frozen
from sqlalchemy import Connection

from youcam_mock.domain import inputs, units
from youcam_mock.domain.inputs import Picture, Reference
from youcam_mock.domain.pointers import strings_at
from youcam_mock.domain.tasks import Failure, Task
from youcam_mock.domain.units import NOTHING, Charge
from youcam_mock.engines.job import EngineError
from youcam_mock.service.books import forget
from youcam_mock.service.making import params_of
from youcam_mock.service.results import content_at, made_of
from youcam_mock.store import accounts, tasks

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

_BATCH = 200


@frozen
class Found:
    """What an input turned out to be: its size in bytes, and the picture or the engine's error code."""

    size: int
    picture: Picture | None = None
    error: str | None = None


def settle(mock: Mock, account_id: int, now_ms: int) -> None:
    """Writes everything into the account's books that happened up to now. Call it outside of a transaction."""
    with mock.turn(account_id):
        _settle_in_turn(mock, account_id, now_ms)


def _settle_in_turn(mock: Mock, account_id: int, now_ms: int) -> None:
    decided: dict[str, Failure | None] = {}
    while True:
        with mock.database.transaction() as connection:
            accounts.lock(connection, account_id)
            due = tasks.due(connection, account_id, now_ms, _BATCH)
            open_ = [task for task in due if task.id not in decided]
            if not open_:
                last = len(due) < _BATCH
                _settle(mock, connection, account_id, due, decided, now_ms if last else due[-1].due_ms(mock.profile))
                if last:
                    return
        # Pictures are decoded and engines run outside of the transaction, so that nobody waits for them.
        decided |= {task.id: outcome(mock, task) for task in open_}


def outcome(mock: Mock, task: Task) -> Failure | None:
    """Why the task fails; None when its engine succeeds."""
    if task.failure or task.dropped(mock.profile):
        return task.failure
    operation = mock.contract.operations.get(task.operation)
    if operation is None:
        return Failure("unknown_internal_error", f"the contract has no operation {task.operation} any more")
    for reference, file in zip(inputs.references(operation, task.body), task.inputs, strict=True):
        failure = _failure_of_input(reference, inspect(mock, file.blob)) if file.blob else None
        if failure:
            return failure
    try:
        made_of(mock, task)
    except EngineError as error:
        return Failure(error.code, error.message)
    return None


def price_of_running(mock: Mock, running: Sequence[Task]) -> list[Charge]:
    """What tasks with an open outcome will cost, and when."""
    return [Charge(task.ready_ms, task.cost, task.operation, task.id) for task in running]


def inspect(mock: Mock, blob: str) -> Found:
    """Decodes a stored input, once for each process."""
    from youcam_mock.engines.probe import probe

    remembered: Found | None = mock.database.remembered("found", blob)
    if remembered is not None:
        return remembered
    content = content_at(mock, blob) or b""
    try:
        facts = probe(content)
        found = Found(len(content), Picture(facts.format, facts.width, facts.height))
    except EngineError as error:
        found = Found(len(content), error=None if mock.settings.any_bytes else error.code)
    mock.database.remember("found", blob, found)
    return found


def _settle(
    mock: Mock,
    connection: Connection,
    account_id: int,
    due: Sequence[Task],
    decided: Mapping[str, Failure | None],
    until_ms: int,
) -> None:
    settled: list[Task] = []
    charges: list[Charge] = []
    for task in due:
        dropped = task.dropped(mock.profile)
        failure = None if dropped else decided[task.id]
        unpaid = dropped or failure is not None
        settled.append(evolve(task, settled=True, failure=failure, cost=NOTHING if unpaid else task.cost))
        if not unpaid:
            charges.append(_charge(mock, task))
    before = accounts.units(connection, account_id)
    after = units.settle(before, charges, until_ms)
    accounts.set_amounts(connection, [b for b, old in zip(after.buckets, before, strict=True) if b != old])
    accounts.add_history(connection, account_id, after.entries, mock.ids)
    tasks.set_settled(connection, settled)
    forget(mock, account_id)


def _charge(mock: Mock, task: Task) -> Charge:
    operation = mock.contract.operations.get(task.operation)
    facts = operation.facts if operation else {}
    action = facts.get("history-action") or f"api_{task.feature.replace('-', '_').replace('/', '_')}"
    concerns = strings_at(params_of(task.major, task.body), "/dst_actions")
    return Charge(task.ready_ms, task.cost, action, task.id, tuple(concerns))


def _failure_of_input(reference: Reference, found: Found) -> Failure | None:
    """Some features have codes of their own for what the others call alike."""
    failure = _common_failure(reference, found)
    codes = reference.limits.get("codes", {})
    return evolve(failure, code=codes.get(failure.code, failure.code)) if failure else None


def _common_failure(reference: Reference, found: Found) -> Failure | None:
    too_large = inputs.too_large(found.size, reference.limits)
    if too_large:
        return too_large
    if inputs.is_video(reference.limits):
        return None
    if found.error == "error_decode_image":
        return inputs.undecodable(reference.role)
    if found.error:
        return Failure(found.error)
    return inputs.misfit(found.picture, reference.role, reference.limits) if found.picture else None
