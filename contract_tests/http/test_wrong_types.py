"""Every body of the contract, with each of its members replaced by what does not belong there."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import orjson
import pytest
from sqlalchemy import func, select

from youcam_mock.contract import Contract, bundled
from youcam_mock.operation import Operation
from youcam_mock.store.tables import metadata

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, Api, MakeApi

OPERATIONS = [
    *{
        # The operations of one feature and generation take the same bodies.
        (op.kind, op.feature if op.kind == "run-task" else op.version, op.version[:2]): op
        for op in Contract.load(bundled()).operations.values()
        if op.body is not None
    }.values()
]
DELETE = object()
JUNK: tuple[Any, ...] = (
    *(DELETE, None, True, -1, 1.5, 2**63, -(2**63) - 1, "", "\0", "x" * 5000),
    *([], {}, [None], [[]], [{}], {"id": []}, ["x", 5]),
)
"""orjson writes integers of 64 bits at most; 2^63 still is one without a sign."""
EXTRA = ("payload", "template_id", "style_group_id", "style_ids", "dst_actions", "file_sets", "request_id", "__class__")


def _examples(contract: Contract, operation: Operation) -> Iterator[Any]:
    body = contract.document["paths"][operation.path][operation.method.lower()]["requestBody"]
    if "$ref" in body:
        body = contract.document["components"]["requestBodies"][body["$ref"].rsplit("/", 1)[1]]
    media = body["content"]["application/json"]
    yield from [media["example"]] if "example" in media else [each["value"] for each in media["examples"].values()]


def _places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a body, the body itself left out."""
    if path:
        yield path
    if isinstance(node, (dict, list)):
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield from _places(value, (*path, key))


def _with(body: Any, path: tuple[Any, ...], value: Any) -> Any:
    changed = node = copy.deepcopy(body)
    for key in path[:-1]:
        node = node[key]
    if value is DELETE:
        del node[path[-1]]
    elif isinstance(value, int) and not -(2**63) <= value < 2**64:
        node[path[-1]] = float(value)
    else:
        node[path[-1]] = value
    return changed


def _wrong(body: Any) -> Iterator[Any]:
    for path in _places(body):
        for value in JUNK:
            yield _with(body, path, value)
    for place in [(), *(p for p in _places(body) if isinstance(_at(body, p), dict))]:
        for name in EXTRA:
            for value in (None, 5, [], {}, ["x"]):
                if name not in _at(body, place):
                    yield _with(body, (*place, name), value)


def _at(body: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        body = body[key]
    return body


def _rows(api: Api) -> Counter[str]:
    """How much of everything is stored; `meta` holds the key that signs links."""
    with api.app.mock.database.transaction() as connection:
        return Counter(
            {
                table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
                for table in metadata.sorted_tables
                if table.name != "meta"
            }
        )


def _made(answer: Answer) -> set[tuple[str, str]]:
    """What an accepted request should have stored."""
    payload = answer.body.get("data") or answer.body["result"]
    return {("files", file["file_id"]) for file in payload.get("files", ())} or {("tasks", payload["task_id"])}


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.id)
def test_a_wrong_body_is_refused_without_a_trace_or_gives_what_the_contract_says(
    api: Api, contract: Contract, operation: Operation
) -> None:
    rows, crashes = _rows(api), []
    made: set[tuple[str, str]] = set()
    for body in (body for example in _examples(contract, operation) for body in _wrong(example)):
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


@pytest.mark.parametrize("operation", [op for op in OPERATIONS if op.kind == "run-task"], ids=lambda op: op.id)
def test_every_task_that_was_accepted_comes_to_an_end(
    make_api: MakeApi, contract: Contract, operation: Operation
) -> None:
    api = make_api(rules={"v1_poll_window_s": "1000"})
    caller, started = api.account(10**6), {}
    for body in (body for example in _examples(contract, operation) for body in _wrong(example)):
        # Without the helper, which would fail at the refusals that another test looks at.
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
