"""Every body of the contract, with each of its members replaced by what does not belong there.

A task that was accepted all the same comes to an end: of several forms of a body an engine may not know a member.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, select

from contract_tests.real_bodies import real_body
from contract_tests.wrong_bodies import first_users, wrong_bodies
from tools.example_bodies import examples
from youcam_mock.contract import Contract, bundled
from youcam_mock.operation import Operation
from youcam_mock.store.tables import metadata

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, Api, MakeApi

UNITS = 1e6
OPERATIONS = [
    *{
        # All operations of one feature and generation take the same bodies.
        (op.kind, op.feature if op.kind == "run-task" else op.version, op.version[:2]): op
        for op in Contract.load(bundled()).operations.values()
        if op.body is not None
    }.values()
]


@cache
def _first_users() -> Mapping[str, str]:
    return first_users(Contract.load(bundled()), OPERATIONS)


def _rows(api: Api) -> Counter[str]:
    """Returns the number of rows of each table. `meta` holds the key that signs links."""
    with api.app.mock.database.transaction() as connection:
        return Counter(
            {
                table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
                for table in metadata.sorted_tables
                if table.name != "meta"
            }
        )


def _made(answer: Answer) -> set[tuple[str, str]]:
    """Returns what an accepted request should have stored."""
    payload = answer.body.get("data") or answer.body["result"]
    return {("files", file["file_id"]) for file in payload.get("files", ())} or {("tasks", payload["task_id"])}


def _sent(api: Api, operation: Operation, bodies: Iterable[Any]) -> tuple[dict[tuple[str, str], Any], list[str]]:
    """What each accepted body made, and what went wrong."""
    made: dict[tuple[str, str], Any] = {}
    crashes = []
    for body in bodies:
        try:
            answer = api.post(operation.path, body)
        except AssertionError as error:
            crashes.append(f"{error} on {body}")
            continue
        assert answer.status in (200, 400, 401), body
        if answer.status == 200:
            made.update(dict.fromkeys(_made(answer), body))
    return made, crashes


def _real(api: Api, operation: Operation) -> list[Any]:
    """The contract's examples; those of a run with files that were uploaded."""
    bodies = examples(api.app.mock.contract, operation).values()
    return [real_body(api, operation, body) if operation.kind == "run-task" else body for body in bodies]


def _left_unfinished(api: Api, operation: Operation, task_ids: Iterable[str]) -> list[str]:
    """What went wrong with tasks that should have ended."""
    wrong = []
    for task_id in task_ids:
        v1 = operation.major == 1
        try:
            answer = (
                api.check_v1(task_id, operation.feature)
                if v1
                else api.check_v2(task_id, operation.feature, operation.version)
            )
        except AssertionError as error:
            wrong.append(str(error))
            continue
        state = answer.body.get("data") or answer.body["result"]
        if state.get("task_status", state.get("status")) not in ("success", "error"):
            wrong.append(str(answer))
    return wrong


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
def test_a_wrong_body_is_refused_without_a_trace_or_gives_what_the_contract_says(
    make_api: MakeApi, contract: Contract, operation: Operation
) -> None:
    api = make_api(rules={"v1_poll_window_s": "1000"}, units=UNITS)
    bodies = _real(api, operation)
    rows = _rows(api)
    users = _first_users()
    made, crashes = _sent(api, operation, wrong_bodies(contract, operation, bodies, users))
    assert not crashes, f"{len(crashes)} bodies, such as {crashes[0]}"
    assert _rows(api) - rows == Counter(table for table, _ in made)
    if operation.kind == "run-task":
        assert made, "no body reached the engine"
        api.advance(100)
        bodies_of = {name: body for (_, name), body in made.items()}
        wrong = _left_unfinished(api, operation, bodies_of)
        assert not wrong, f"{len(wrong)} of {len(made)} tasks, such as {wrong[0]}"
        assert api.balance() <= UNITS
