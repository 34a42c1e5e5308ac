"""The generated client sends valid requests for everything that the contract allows a caller to pass."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs, unquote

import httpx
import pytest
from hypothesis.strategies import SearchStrategy

from contract_tests.client_contract.conftest import Holds
from contract_tests.client_contract.generated import KEY, sent
from contract_tests.client_contract.groups import Requests, requests
from contract_tests.client_contract.strategies import CONTRACT, Json, instances
from youcam_mock.operation import Operation, Parameter

GROUPS = requests()
DOTS = (".", "..")
"""A URL cannot have them as a part of its path: even as %2E they are removed (RFC 3986)."""


def _whole(value: Any) -> Any:
    """Turns 7.0 into 7. JSON may write an integer so; a query, which only ever holds a caller's int, may not."""
    if isinstance(value, list):
        return [_whole(each) for each in value]
    return int(value) if isinstance(value, float) else value


def _arguments(group: Requests) -> SearchStrategy[Json]:
    made = instances(group.schema).filter(lambda given: given.get("task_id") not in DOTS)
    return made.map(lambda given: {name: v if name == "body" else _whole(v) for name, v in given.items()})


def _check_path(operation: Operation, request: httpx.Request, given: Json) -> None:
    path = request.url.raw_path.decode().partition("?")[0].split("/")
    for said, stated in zip(path, operation.path.split("/"), strict=True):
        wanted = str(given[stated[1:-1]]) if stated.startswith("{") else stated
        assert unquote(said, errors="strict") == wanted, f"{operation.id}: {request.url}"


def _read(parameter: Parameter, texts: list[str]) -> Any:
    values = [int(text) for text in texts] if parameter.integer else texts
    return values if parameter.many else values[0]


def _check_query(operation: Operation, request: httpx.Request, given: Json) -> None:
    texts = parse_qs(request.url.query.decode(), keep_blank_values=True, errors="strict")
    known = {parameter.name: parameter for parameter in operation.parameters if parameter.where == "query"}
    said = {name: _read(known[name], some) for name, some in texts.items()}
    wanted = {name: parameter.default for name, parameter in known.items() if parameter.default is not None} | given
    # A query cannot tell an empty list from none.
    assert said == {name: v for name, v in wanted.items() if name in known and v != []}, (
        f"{operation.id}: {request.url}"
    )
    for name, value in said.items():
        assert operation.parameter_schemas[name].accepts(value)


def _check_body(operation: Operation, request: httpx.Request, given: Json) -> None:
    if operation.body is None:
        assert request.content == b""
        return
    assert request.headers["Content-Type"] == "application/json"
    body = json.loads(request.content)
    assert body == given["body"]
    errors = [error.message for error in operation.body.errors(body)]
    assert not errors, f"{operation.id}: {errors}"


@pytest.mark.parametrize("group", GROUPS, ids=str)
def test_generated_client_sends_only_valid_requests(group: Requests, holds: Holds) -> None:
    def rule(given: Json) -> None:
        for operation in group.operations:
            request = sent(operation, given)
            assert request.method == operation.method
            assert request.headers.get("Authorization") == f"Bearer {KEY}"
            _check_path(operation, request, given)
            _check_query(operation, request, given)
            _check_body(operation, request, given)

    holds(_arguments(group), rule)


def test_every_operation_is_tried() -> None:
    assert {operation.id for group in GROUPS for operation in group.operations} == set(CONTRACT.operations)
