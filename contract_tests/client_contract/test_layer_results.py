"""How the layer reads a task's answers, for everything that the contract allows and a little more."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.client_contract.changes import UNKNOWN, at, estranged, linked, places, widened
from contract_tests.client_contract.conftest import Holds
from contract_tests.client_contract.service import TASK_ID, Service
from contract_tests.client_contract.strategies import CONTRACT, Json, instances
from youcam import features, jobs
from youcam.errors import TaskFailed, TaskNotFinished
from youcam.features import Feature
from youcam_client.types import Unset

STATUSES: dict[str, list[Feature]] = {}
for _name in features.names():
    STATUSES.setdefault(features.feature(_name).status, []).append(features.feature(_name))


def _reference(status: str) -> Json:
    return {"$ref": f"#/components/schemas/{status}"}


def _holder(details: Feature) -> str:
    return "result" if details.is_v1 else "data"


def _forms(status: str) -> dict[str, Json]:
    """Returns the schema of an answer for each state of the task, which the contract has as alternatives."""
    schemas = CONTRACT.document["components"]["schemas"]
    whole, holder = schemas[status], _holder(STATUSES[status][0])
    state = schemas[whole["properties"][holder]["$ref"].rpartition("/")[2]]
    forms = [{**whole, "properties": {**whole["properties"], holder: form}} for form in state["anyOf"]]
    return dict(zip(("success", "running", "error"), forms, strict=True))


def _json(data: Any) -> Any:
    if isinstance(data, list):
        return [_json(one) for one in data]
    return None if isinstance(data, Unset) else data.to_dict() if hasattr(data, "to_dict") else data


def _addresses(results: Any) -> list[str]:
    found = [at(results, place) for place in places(results)]
    return [text for text in found if isinstance(text, str) and text.startswith("https://s/r/")]


def _check_success(service: Service, details: Feature, answer: Any) -> None:
    service.answer = answer
    results = answer[_holder(details)].get("results")
    result = service.task(details).result()
    assert result.raw == results
    assert [file.url for file in result.files] == jobs.links(results) == _addresses(results)
    assert all(file.name.endswith(".jpg") for file in result.files)
    assert result.url == (result.files[0].url if result.files else "")
    assert _json(result.data) == results


def _check_error(service: Service, details: Feature, answer: Any) -> None:
    service.answer = answer
    code = answer[_holder(details)].get("error") or "unknown_internal_error"
    status = service.task(details).status()
    assert (status.state, status.error, status.raw) == ("error", code, answer)
    with pytest.raises(TaskFailed) as failed:
        service.task(details).result()
    assert failed.value.code == code
    assert failed.value.task_id == TASK_ID


def _check_running(service: Service, details: Feature, answer: Any) -> None:
    service.answer = answer
    status = service.task(details).status()
    assert (status.state, status.error, status.raw) == ("running", None, answer)
    # Nobody can wait for less than no time.
    assert status.poll_s == max(answer[_holder(details)].get("polling_interval") or 0, 0) / 1000
    with pytest.raises(TaskNotFinished):
        service.task(details).result()


@pytest.mark.parametrize("status", STATUSES)
def test_an_answer_is_read_as_the_contract_means_it(status: str, holds: Holds) -> None:
    whole, service = CONTRACT.schema(_reference(status)), Service()
    forms = _forms(status)
    success = CONTRACT.schema(forms["success"])

    def check(state: str, details: Feature, made: Any) -> None:
        assert made[_holder(details)]["status" if details.is_v1 else "task_status"] == state
        if state != "success":
            return (_check_running if state == "running" else _check_error)(service, details, made)
        done = linked(success, made, (_holder(details), "results"))
        _check_success(service, details, done)
        return _check_success(service, details, widened(success, done))

    for state, form in forms.items():

        def rule(made: Any, state: str = state) -> None:
            assert whole.accepts(made)
            for details in STATUSES[status]:
                check(state, details, made)

        holds(instances(form), rule)


@pytest.mark.parametrize("status", STATUSES)
def test_a_value_that_no_enumeration_knows_leaves_state_raw_and_files_as_they_are(status: str, holds: Holds) -> None:
    form = _forms(status)["success"]
    schema = CONTRACT.schema(form)
    service = Service()

    def rule(made: Any) -> None:
        details = STATUSES[status][0]
        done = linked(schema, made, (_holder(details), "results"))
        for answer in estranged(schema, done):
            service.answer = answer
            state = answer[_holder(details)]
            said = service.task(details).status()
            assert said.raw == answer
            if UNKNOWN in (state.get("status"), state.get("task_status")):
                assert said.state == "running"
                continue
            assert said.state == "success"
            result = service.task(details).result()
            assert result.raw == state["results"]
            assert [file.url for file in result.files] == _addresses(state["results"])

    holds(instances(form), rule)
