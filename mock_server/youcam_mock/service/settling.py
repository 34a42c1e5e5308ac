"""Settles an account: decides the outcomes of finished tasks, charges for them, and lets units expire.

Nothing of that happens in the background. Code that is about to show an outcome or a balance settles first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve
from sqlalchemy import Connection

from youcam_mock.domain import units
from youcam_mock.domain.requests.parameters import run_parameters
from youcam_mock.domain.requests.pointers import strings_at
from youcam_mock.domain.tasks import Failure, Task
from youcam_mock.domain.units import NOTHING, Charge
from youcam_mock.engines.job import EngineError
from youcam_mock.live.replayed_tasks import recorded_end
from youcam_mock.operation import Operation
from youcam_mock.service.available_units import forget
from youcam_mock.service.engine_runs import run_engine
from youcam_mock.service.inputs.input_checks import failure_of_inputs
from youcam_mock.service.inputs.stored_files import InputReader
from youcam_mock.service.webhooks import announce
from youcam_mock.state import MockState
from youcam_mock.store import accounts, tasks
from youcam_mock.store.outages import LostInputError

_BATCH = 200


def settle(state: MockState, account_id: int, now_ms: int) -> None:
    """Writes everything that happened up to now into the account's books. Call it outside of a transaction."""
    with state.turn(account_id):
        _settle_in_turn(state, account_id, now_ms)
    state.after_settling(now_ms)


def settle_all(state: MockState, now_ms: int) -> None:
    """Settles every account up to now. Call it outside of a transaction."""
    with state.database.transaction() as connection:
        found = accounts.every(connection)
    for account in found:
        settle(state, account.id, now_ms)


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
                decided.clear()
        # Pictures are decoded and engines run outside of the transaction, so that nobody waits for them.
        decided |= {task.id: outcome(state, task) for task in open_}


def outcome(state: MockState, task: Task) -> Failure | None:
    """Returns why the task fails, with the contract's message for it; None if its engine succeeds."""
    operation = state.contract.operations.get(task.operation)
    known = task.failure is not None or task.dropped(state.profile)
    if not known and operation and (recorded := recorded_end(state, task, InputReader(state))):
        return recorded.failure
    failure = task.failure if known else _failure(state, operation, task)
    return failure.worded(operation.error_messages) if failure and operation else failure


def _failure(state: MockState, operation: Operation | None, task: Task) -> Failure | None:
    if operation is None:
        return Failure("unknown_internal_error", why=f"the contract has no operation {task.operation} any more")
    failing = next((each for each in operation.failings if each.when.accepts(task.body)), None)
    if failing:
        return Failure(failing.code, why=failing.why)
    read = InputReader(state)
    try:
        failure = failure_of_inputs(state, operation, task, read)
        if failure is None:
            run_engine(state, task, read)
    except EngineError as error:
        return Failure(error.code, error.message)
    except LostInputError as lost:
        # As for a file that the service no longer has. Waiting would keep the account's books open for ever.
        return Failure("unknown_internal_error", "The file is unknown", str(lost))
    return failure


def charges(running: Sequence[Task]) -> list[Charge]:
    """What tasks with an open outcome will cost, and when; one that never ends will cost nothing.

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
    charged: list[Charge] = []
    before = accounts.units(connection, account_id)
    for task in due:
        dropped = task.dropped(state.profile)
        failure = None if dropped else decided[task.id]
        unpaid = failure is not None or (dropped and not state.profile.charges_lost)
        charge = _charge(state, task)
        # While a task waited for checks, the units that it was to cost may have lapsed.
        unpaid = unpaid or (task.polls is not None and not units.covers(before, [*charged, charge]))
        settled.append(evolve(task, settled=True, failure=failure, cost=NOTHING if unpaid else task.cost))
        if not unpaid:
            charged.append(charge)
    after = units.settle(before, charged, until_ms)
    accounts.set_amounts(connection, [b for b, old in zip(after.buckets, before, strict=True) if b != old])
    accounts.add_history(connection, account_id, after.entries, state.ids)
    tasks.set_settled(connection, settled)
    announce(state, connection, settled)
    forget(state, account_id)


def _charge(state: MockState, task: Task) -> Charge:
    operation = state.contract.operations.get(task.operation)
    facts = operation.facts if operation else {}
    action = facts.get("history-action") or f"api_{task.feature.replace('-', '_').replace('/', '_')}"
    concerns = strings_at(run_parameters(task.major, task.body), "/dst_actions")
    return Charge(task.due_ms(state.profile), task.cost, action, task.id, tuple(concerns))
