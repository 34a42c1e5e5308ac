"""The requests that the layer sends for a feature, for everything that a caller may pass, and the price that it
states. None of it is refused by the check of values."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from contract_tests.client_contract.conftest import Holds
from contract_tests.client_contract.parameters import RUNS, Job, jobs, named, value_at
from contract_tests.client_contract.service import TASK_ID, Service
from contract_tests.client_contract.strategies import CONTRACT
from youcam import FileId, costs, features, values
from youcam.features import Feature, Input
from youcam_mock.domain.costs import by_length_of_input, cost
from youcam_mock.operation import Operation

FILES = {operation.path: operation for operation in CONTRACT.of_kind("create-file")}


def _messages(operation: Operation, body: Any) -> list[str]:
    assert operation.body is not None
    return [f"{operation.id}{error.instance_path}: {error.message}" for error in operation.body.errors(body)]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _files(place: Input, body: Any) -> list[str]:
    """Returns the file_ids or the URLs of an input in the body, never both."""
    ids, links = _listed(value_at(body, place.file_id or "/")), _listed(value_at(body, place.url or "/"))
    assert not (ids and links)
    return ids or links


def _check_files(details: Feature, job: Job, service: Service, body: Any) -> None:
    for path, declared in service.declared:
        assert not _messages(FILES[path], declared), declared
    given = {role: _listed(job.params.get(role)) for role in details.inputs}
    assert len(service.stored) == sum(type(one) is bytes for some in given.values() for one in some)
    for role, some in given.items():
        sent = _files(details.inputs[role], body)
        assert [service.stored.get(one, one) for one in sent] == some, role


def _check_values(details: Feature, job: Job, body: Any) -> None:
    filled = {pointer.split("/")[1] for pointer in details.names}
    for name, pointer in details.params.items():
        if name not in filled:
            assert value_at(body, pointer) == job.params.get(name), name


def _check_names(details: Feature, job: Job, body: Any) -> None:
    """Checks that objects name the file that the caller gave, or else the file at the same place in the list."""
    for pointer, role in details.names.items():
        member = pointer.rpartition("/")[2]
        ids = _files(details.inputs[role], body)
        said = [holder.get(member) for holder in named(job.params, pointer)]
        for number, holder in enumerate(named(body, pointer)):
            by_caller, filled_in = ([*some, None][min(number, len(some))] for some in (said, ids))
            assert holder.get(member) == (filled_in if by_caller is None else by_caller), pointer


@pytest.mark.parametrize("name", features.names())
def test_a_call_sends_one_valid_run_at_the_stated_price(name: str, holds: Holds) -> None:
    details = features.feature(name)
    run = RUNS[details.path]
    service = Service()

    def rule(job: Job) -> None:
        service.forget()
        assert service.client._submit(name, job.params).id == TASK_ID
        [(path, body)] = service.runs
        assert path == run.path
        assert not _messages(run, body), body
        _check_files(details, job, service, body)
        _check_values(details, job, body)
        _check_names(details, job, body)
        said = costs.cost(details, job.params, job.seconds)
        assert said == cost(run, body, round(job.seconds * 1000))
        if all(rule.must.accepts(body) for rule in run.rules):
            values.check(details, job.params)
        unsaid = costs.cost(details, job.params)
        assert unsaid == (None if by_length_of_input(run, body) else said)
        assert said is not None
        assert said >= Decimal(0)

    for form in jobs(details):
        holds(form, rule)


def test_a_file_id_is_not_taken_for_a_path_or_an_address() -> None:
    service = Service()
    service.client._submit("enhance", {"image": FileId("https://s/is-an-id"), "scale": 2})
    assert service.runs[0][1]["src_file_id"] == "https://s/is-an-id"
    assert not service.declared
