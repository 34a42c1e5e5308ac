"""The generated client: the function of an operation, the request that it sends, and the model that it returns."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, get_args, get_type_hints

import httpx

from contract_tests.client_contract.strategies import facts
from youcam_client import AuthenticatedClient
from youcam_mock.operation import Operation

KEY = "key-1"


def _refused(request: httpx.Request) -> httpx.Response:
    request.read()
    return httpx.Response(418, extensions={"sent": request})


_TRANSPORT = httpx.MockTransport(_refused)
CLIENT = AuthenticatedClient("http://api", KEY, httpx_args={"transport": _TRANSPORT})


@cache
def module(operation: Operation) -> Any:
    """Returns the module of the operation's functions."""
    words = "".join(c if c.isalnum() else " " for c in facts(operation)["tags"][0].lower()).split()
    return import_module(f"youcam_client.api.{'_'.join(words)}.{operation.id}")


@cache
def _body_classes(operation: Operation) -> tuple[Any, ...]:
    annotation = get_type_hints(module(operation).sync_detailed)["body"]
    return get_args(annotation) or (annotation,)


def modelled(operation: Operation, body: Any) -> Any:
    """Returns the body as an equal instance of the client's model."""
    for model in _body_classes(operation):
        try:
            found = model.from_dict(copy.deepcopy(body))
        except (KeyError, TypeError, ValueError, AttributeError):
            continue
        if found.to_dict() == body:
            return found
    raise AssertionError(f"{operation.id}: no class of {_body_classes(operation)} takes {body} and gives it back")


def sent(operation: Operation, arguments: Mapping[str, Any]) -> httpx.Request:
    """Returns the request that the operation's function sends for the arguments."""
    given = dict(arguments)
    if "body" in given:
        given["body"] = modelled(operation, given["body"])
    http = CLIENT.get_httpx_client()
    requests: list[httpx.Request] = []
    http.event_hooks = {"request": [requests.append]}
    module(operation).sync_detailed(client=CLIENT, **given)
    [request] = requests
    return request


def parsed(operation: Operation, status: int, answer: Any) -> Any:
    """Returns the model that the operation's function makes of an answer."""
    response = httpx.Response(status, content=json.dumps(answer).encode())
    return module(operation)._parse_response(client=CLIENT, response=response)
