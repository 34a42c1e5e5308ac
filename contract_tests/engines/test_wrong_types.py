"""Engines cope with everything that the contract accepts: one form of a body may not know a member of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson
import pytest

from contract_tests.wrong_bodies import wrong_bodies
from youcam_mock.contract import Contract, bundled

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, MakeApi
    from youcam_mock.operation import Operation

RUNS = Contract.load(bundled()).of_kind("run-task")


@pytest.mark.parametrize("operation", RUNS, ids=lambda op: op.id)
def test_every_task_that_was_accepted_comes_to_an_end(
    make_api: MakeApi, contract: Contract, operation: Operation
) -> None:
    api = make_api(rules={"v1_poll_window_s": "1000"})
    caller, started = api.account(10**6), {}
    assert operation.body is not None
    for body in filter(operation.body.accepts, wrong_bodies(contract, operation)):
        # Without the helper, which would fail at the refusals that another test covers.
        sent = {"json": body, "headers": {"Authorization": f"Bearer {caller.bearer}"}}
        response = caller.app.test_client().post(operation.path, **sent)
        if response.status_code == 200:
            answer = orjson.loads(response.data)
            started[(answer.get("data") or answer["result"])["task_id"]] = body
    api.advance(100)

    def check(task_id: str, feature: str) -> Answer:
        if operation.major == 1:
            return caller.check_v1(task_id, feature)
        return caller.check_v2(task_id, feature, operation.version)

    crashes = []
    for task_id, body in started.items():
        try:
            status = check(task_id, operation.feature)
        except AssertionError as error:
            crashes.append(f"{error} on {body}")
            continue
        state = status.body.get("data") or status.body["result"]
        assert state.get("task_status", state.get("status")) in ("success", "error"), body
    assert not crashes, f"{len(crashes)} of {len(started)} tasks, such as {crashes[0]}"
    assert caller.balance() <= 10**6
