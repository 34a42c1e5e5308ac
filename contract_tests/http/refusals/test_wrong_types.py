"""Every body of the contract, with each of its members replaced by a value of the wrong type."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import func, select

from contract_tests.wrong_bodies import wrong_bodies
from youcam_mock.contract import Contract, bundled
from youcam_mock.operation import Operation
from youcam_mock.store.tables import metadata

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, Api

OPERATIONS = [
    *{
        # All operations of one feature and generation take the same bodies.
        (op.kind, op.feature if op.kind == "run-task" else op.version, op.version[:2]): op
        for op in Contract.load(bundled()).operations.values()
        if op.body is not None
    }.values()
]


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


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
def test_a_wrong_body_is_refused_without_a_trace_or_gives_what_the_contract_says(
    api: Api, contract: Contract, operation: Operation
) -> None:
    rows, crashes = _rows(api), []
    made: set[tuple[str, str]] = set()
    for body in wrong_bodies(contract, operation):
        try:
            answer = api.post(operation.path, body)
        except AssertionError as error:
            crashes.append(f"{error} on {body}")
            continue
        assert answer.status in (200, 400, 401), body
        if answer.status == 200:
            made |= _made(answer)
    assert not crashes, f"{len(crashes)} bodies, such as {crashes[0]}"
    assert _rows(api) - rows == Counter(table for table, _ in made)
