"""Calls each operation of the contract through both halves of the generated client, blocking and asynchronous.

The calls are made from the bundle: its examples are the arguments, with real files, tasks and styles for their ids.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from attrs import frozen

from contract_tests.client_contract.generated import modelled, module
from contract_tests.conftest import Api
from contract_tests.real_bodies import real_body
from tools.example_bodies import examples
from youcam_client import AuthenticatedClient
from youcam_client.types import Response
from youcam_mock.contract import Contract, bundled
from youcam_mock.operation import Operation

CONTRACT = Contract.load(bundled())
OPERATIONS = sorted(CONTRACT.operations)
MODULES = "youcam_client.api"
USED_UP = {"delete-task", "authenticate"}
"""Kinds of operations whose arguments do for one call only."""


class InProcess(httpx.AsyncBaseTransport):
    """Reaches the app without a socket, for the asynchronous client."""

    def __init__(self, transport: httpx.WSGITransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Returns the app's complete answer."""
        response = self._transport.handle_request(request)
        return httpx.Response(response.status_code, headers=response.headers, content=response.read())


@frozen
class Caller:
    """Calls operations of one mock through the generated functions."""

    api: Api

    def sync(self, operation: Operation, **arguments: Any) -> Response[Any]:
        """Calls `sync_detailed`."""
        transport = httpx.WSGITransport(self.api.app)
        with self._client(transport) as client:
            response: Response[Any] = module(operation).sync_detailed(client=client, **arguments)
            return response

    def asyncio(self, operation: Operation, **arguments: Any) -> Response[Any]:
        """Calls `asyncio_detailed`."""

        async def call() -> Response[Any]:
            async with self._client(InProcess(httpx.WSGITransport(self.api.app))) as client:
                response: Response[Any] = await module(operation).asyncio_detailed(client=client, **arguments)
                return response

        return asyncio.run(call())

    def _client(self, transport: object) -> AuthenticatedClient:
        return AuthenticatedClient(
            base_url="http://localhost",
            token=self.api.bearer,
            raise_on_unexpected_status=True,
            httpx_args={"transport": transport},
        )


def _run_of(operation: Operation) -> Operation:
    return next(
        other
        for other in CONTRACT.of_kind("run-task")
        if operation.kind != "check-task" or (other.feature, other.version) == (operation.feature, operation.version)
    )


def _finished(api: Api, operation: Operation) -> str:
    """Returns a successful task of the operation's feature."""
    run = _run_of(operation)
    body = real_body(api, run, next(iter(examples(CONTRACT, run).values())))
    answer = api.post(run.path, body)
    assert answer.status == 200, answer
    task_id: str = (answer.body.get("data") or answer.body["result"])["task_id"]
    for _ in range(40):
        api.advance(5)
        answer = (
            api.get(run.path, task_id=task_id) if run.major == 1 else api.check_v2(task_id, run.feature, run.version)
        )
        state = answer.body.get("result") or answer.body["data"]
        if state.get("status", state.get("task_status")) != "running":
            break
    assert state.get("status", state.get("task_status")) == "success", state
    return task_id


def _arguments(api: Api, operation: Operation) -> Iterator[dict[str, Any]]:
    """Yields the arguments for calling the operation; for a run, those of each of its examples."""
    if operation.kind == "check-task":
        yield {"task_id": _finished(api, operation)}
    elif operation.kind == "delete-task":
        yield {"body": modelled(operation, {"task_id": _finished(api, operation)})}
    elif operation.kind == "authenticate":
        yield {"body": modelled(operation, {"client_id": api.bearer, "id_token": api.id_token()})}
    elif operation.kind == "list-styles":
        looks = api.app.mock.catalogue(operation)
        assert looks is not None
        yield {"style_group_id": looks.styles[0].group_id}
    elif operation.kind == "run-task":
        for example in examples(CONTRACT, operation).values():
            yield {"body": modelled(operation, real_body(api, operation, example))}
    elif operation.body is not None:
        feature = {"feature": "cloth-v4"} if "{feature}" in operation.path else {}
        yield feature | {"body": modelled(operation, next(iter(examples(CONTRACT, operation).values())))}
    else:
        yield {}


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_can_be_called_by_both_halves_of_the_client(make_api: Callable[..., Api], name: str) -> None:
    operation = CONTRACT.operations[name]
    api = make_api(units=100_000)
    caller = Caller(api)
    if operation.kind in USED_UP:
        calls = [(way, each) for way in (caller.sync, caller.asyncio) for each in _arguments(api, operation)]
    else:
        calls = [(way, each) for each in _arguments(api, operation) for way in (caller.sync, caller.asyncio)]
    for way, arguments in calls:
        response = way(operation, **arguments)
        assert response.status_code == 200, response.content
        assert response.parsed is not None
        assert response.parsed.to_dict() == httpx.Response(200, content=response.content).json()


def test_importing_an_operation_imports_no_model_that_it_does_not_use() -> None:
    import subprocess
    import sys

    code = (
        f"import sys, {MODULES}.ai_photo_enhance.run_task_enhance_v2_0\n"
        "print(sum(name.startswith('youcam_client.models.') for name in sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert 0 < int(run.stdout) < 20
