"""The state of a task tells which members its answer has: for type checkers, which read this file, and when it runs."""

from __future__ import annotations

from typing import assert_type

import pytest

from contract_tests.client_contract.strategies import CONTRACT, Json
from youcam_client import models as m
from youcam_mock.operation import resolve


def _v2(state: str, results: Json | None = None, **more: object) -> m.FileTaskStatusV2:
    return m.FileTaskStatusV2.from_dict({"status": 200, "data": {"task_status": state, "results": results, **more}})


def test_a_success_has_results_without_a_look_at_them() -> None:
    state = _v2("success", {"url": "https://s/r.jpg"}).data
    assert state.task_status == "success"
    assert_type(state, m.FileTaskSuccessV2)
    assert state.results.url == "https://s/r.jpg"


def test_a_failure_and_a_running_task_have_none() -> None:
    failed, running = _v2("error", error="error_no_face").data, _v2("running").data
    assert failed.task_status == "error"
    assert_type(failed, m.TaskFailedV2)
    assert (failed.error, failed.results) == ("error_no_face", None)
    assert running.task_status == "running"
    assert_type(running, m.FileTaskRunningV2)


def test_the_states_of_v1_narrow_as_well() -> None:
    said = {"status": "success", "polling_interval": 0, "results": [{"id": 0, "data": [{"url": "https://s/r.jpg"}]}]}
    state = m.FileTaskStatusV1.from_dict({"status": 200, "result": said}).result
    assert state.status == "success"
    assert_type(state, m.FileTaskSuccessV1)
    assert len(state.results) == 1


@pytest.mark.parametrize("results", [None, {"url": "https://s/half.jpg"}])
def test_a_state_that_only_a_newer_service_has_is_kept_and_equals_no_other(results: Json | None) -> None:
    answer = _v2("queued", results, place=3)
    assert str(answer.data.task_status) == "queued"
    assert answer.data["place"] == 3
    said = {"task_status": "queued", "results": results, "place": 3}
    assert answer.to_dict() == {"status": 200, "data": said}


def test_every_check_of_a_task_has_one_alternative_for_each_state() -> None:
    document = CONTRACT.document
    for check in CONTRACT.of_kind("check-task"):
        response = document["paths"][check.path]["get"]["responses"]["200"]
        while "$ref" in response:
            response = resolve(document, response["$ref"])
        answer = resolve(document, response["content"]["application/json"]["schema"]["$ref"])
        holder, member = ("result", "status") if check.major == 1 else ("data", "task_status")
        forms = resolve(document, answer["properties"][holder]["$ref"])["anyOf"]
        shared = [resolve(document, form["$ref"])["allOf"] for form in forms]
        named = [resolve(document, parts[0]["$ref"])["allOf"][1] for parts in shared[:2]] + [shared[2][1]]
        assert [one["properties"][member]["enum"] for one in named] == [["success"], ["running"], ["error"]], check.id
        assert shared[0][1]["required"] == ["results"], check.id
