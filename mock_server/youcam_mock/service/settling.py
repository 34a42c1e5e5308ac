"""Settles an account: decides the outcomes of finished tasks, charges for them, and lets units expire.

Nothing happens in the background. Code that is about to show an outcome or a balance settles first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve
from sqlalchemy import Connection

from youcam_mock.domain import units
from youcam_mock.domain.pointers import strings_at
from youcam_mock.domain.tasks import Failure, Task
from youcam_mock.domain.units import NOTHING, Charge
from youcam_mock.engines.job import EngineError
from youcam_mock.operation import Operation
from youcam_mock.service.books import forget
from youcam_mock.service.inspecting import failure_of_inputs
from youcam_mock.service.making import params_of
from youcam_mock.service.results import made_of
from youcam_mock.service.webhooks import announce
from youcam_mock.state import MockState
from youcam_mock.store import accounts, tasks

_BATCH = 200


def settle(state: MockState, account_id: int, now_ms: int) -> None:
    """Writes everything that happened up to now into the account's books. Call it outside of a transaction."""
    with state.turn(account_id):
        _settle_in_turn(state, account_id, now_ms)


def _settle_in_turn(state: MockState, account_id: int, now_ms: int) -> None:
    decided: dict[str, Failure | None] = {}
    while True:
        with state.database.transaction() as connection:
            accounts.lock(connection, account_id)
            due = tasks.due(connection, account_id, now_ms, _BATCH)
            open_ = [task for task in due if task.id not in decided]
            if not open_:
                # With more batches to come, settle only up to the last task of this one, to keep the order of time.
                last = len(due) < _BATCH
                _settle(state, connection, account_id, due, decided, now_ms if last else due[-1].due_ms(state.profile))
                if last:
                    return
        # Pictures are decoded and engines run outside of the transaction, so that nobody waits for them.
        decided |= {task.id: outcome(state, task) for task in open_}


def outcome(state: MockState, task: Task) -> Failure | None:
    """Returns why the task fails, with the contract's message for it; None if its engine succeeds."""
    operation = state.contract.operations.get(task.operation)
    known = task.failure is not None or task.dropped(state.profile)
    failure = task.failure if known else _failure(state, operation, task)
    return failure.worded(operation.error_messages) if failure and operation else failure


def _failure(state: MockState, operation: Operation | None, task: Task) -> Failure | None:
    if operation is None:
        return Failure("unknown_internal_error", why=f"the contract has no operation {task.operation} any more")
    failing = next((each for each in operation.failings if each.when.accepts(task.body)), None)
    if failing:
        return Failure(failing.code, why=failing.why)
    failure = failure_of_inputs(state, operation, task)
    if failure:
        return failure
    try:
        made_of(state, task)
    except EngineError as error:
        return Failure(error.code, error.message)
    return None


def prices(running: Sequence[Task]) -> list[Charge]:
    """Returns what tasks with an open outcome will cost, and when. A task that never ends will cost nothing.

    A task that waits for status checks may end at any time. It counts at the latest end, when paying is hardest.
    """
    last_ms = max((task.ready_ms if task.ends else task.created_ms for task in running), default=0)
    paying = [(task.ready_ms if task.ends else last_ms, task) for task in running if task.ends or task.polls]
    return [Charge(at_ms, task.cost, task.operation, task.id) for at_ms, task in paying]


def _settle(
    state: MockState,
    connection: Connection,
    account_id: int,
    due: Sequence[Task],
    decided: Mapping[str, Failure | None],
    until_ms: int,
) -> None:
    settled: list[Task] = []
    charges: list[Charge] = []
    before = accounts.units(connection, account_id)
    for task in due:
        dropped = task.dropped(state.profile)
        failure = None if dropped else decided[task.id]
        unpaid = failure is not None or (dropped and not state.profile.charges_lost)
        charge = _charge(state, task)
        # While a task waited for checks, the units for it may have lapsed.
        unpaid = unpaid or (task.polls is not None and not units.covers(before, [*charges, charge]))
        settled.append(evolve(task, settled=True, failure=failure, cost=NOTHING if unpaid else task.cost))
        if not unpaid:
            charges.append(charge)
    # Charges and expiries are played together, since their order decides which bucket pays.
    after = units.settle(before, charges, until_ms)
    accounts.set_amounts(connection, [b for b, old in zip(after.buckets, before, strict=True) if b != old])
    accounts.add_history(connection, account_id, after.entries, state.ids)
    tasks.set_settled(connection, settled)
    announce(state, connection, settled)
    forget(state, account_id)


def _charge(state: MockState, task: Task) -> Charge:
    operation = state.contract.operations.get(task.operation)
    facts = operation.facts if operation else {}
    action = facts.get("history-action") or f"api_{task.feature.replace('-', '_').replace('/', '_')}"
    concerns = strings_at(params_of(task.major, task.body), "/dst_actions")
    return Charge(task.due_ms(state.profile), task.cost, action, task.id, tuple(concerns))
