"""Plays scenarios: answers that go wrong on purpose."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from http.client import responses
from typing import TYPE_CHECKING, Any

from flask import Request
from werkzeug.wrappers import Response

from youcam_mock.domain.requests import refusals
from youcam_mock.domain.scenarios.scenario import Call, Effect, Scenario
from youcam_mock.http.checked_request import Reply
from youcam_mock.http.dispatch import EXCHANGES, SCENARIO, Dispatcher
from youcam_mock.operation import Operation

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

    from youcam_mock.mock import Mock

_SENT_WITHIN_S = 0.05
_TOO_LONG = 1
"""What an empty body promises, so that its connection ends too early."""
_BODYLESS = (204, 304)
_NO_BEARER = ""
_TIMED_OUT = {"sentences": "Engine task timeout", "validator": "Task execution timed out"}
"""The text of a status check that answers 500, by the wording of the profile (observed; V2 contracts)."""


def scenario_for(mock: Mock, operation: Operation | None, request: Request) -> Scenario | None:
    """Counts the request for the scenario that it meets, and returns it; None for nearly all requests."""
    from youcam_mock.service import scenarios

    if not scenarios.active(mock):
        return None
    call = Call(
        request.method,
        request.path,
        operation.id if operation else None,
        operation.feature if operation else None,
        operation is not None and operation.kind == "run-task",
        lambda: _api_key(mock, request),
    )
    return scenarios.take(mock, call)


def faulty(
    dispatcher: Dispatcher,
    operation: Operation | None,
    request: Request,
    scenario: Scenario,
    usual: Callable[[], Response],
) -> WSGIApplication:
    """Returns what the scenario makes of the usual answer."""
    effect, started = scenario.effect, time.perf_counter()
    request.environ[SCENARIO], request.environ[EXCHANGES] = scenario, []
    if effect.delay_ms:
        dispatcher.mock.sleep(effect.delay_ms / 1000)
        dispatcher.mock.read_clock()
    if effect.drop:
        dispatcher.record(operation, request, None, scenario.why, started)
        return _unanswered
    if effect.status is not None:
        body = _body(effect.status, effect, operation, dispatcher.mock.profile.texts)
        response = Reply(body, effect.status).response()
        return dispatcher.finish(operation, request, response, scenario.why, started)
    answer = usual()
    content = answer.get_data()
    if effect.malformed:
        answer.set_data(b"{" + content)
        dispatcher.sent(request, b"{" + content)
    if effect.truncate:
        dispatcher.sent(request, content[: len(content) // 2])
        return _cut(answer, content[: len(content) // 2], lambda: dispatcher.mock.sleep(_SENT_WITHIN_S))
    return answer


def _body(status: int, effect: Effect, operation: Operation | None, texts: str) -> Any:
    """Returns the given body, or the service's own: for a status check the only known 500 is the engine's timeout."""
    if status in _BODYLESS:
        return None
    if effect.body is not None:
        return effect.body
    if status == 500 and operation is not None and operation.kind == "check-task":
        return {"status": status, "error": _TIMED_OUT[texts], "error_code": "TaskTimeout"}
    words = refusals.TOO_MANY_FROM_IP.error if status == 429 else responses.get(status, "Error")
    return {"status": status, "error": words}


def _unanswered(_: WSGIEnvironment, start_response: StartResponse) -> Iterator[bytes]:
    """Answers a request by closing the connection without a byte."""
    # granian sends the head as soon as a body is promised, unless it cannot write it: so the length is not a number.
    start_response("200 OK", [("Content-Length", "none")])
    return _broken_off([])


def _cut(response: Response, part: bytes, wait: Callable[[], None]) -> Response:
    """Returns an answer whose connection breaks after that part of the body. `wait` lets the server send it first."""
    promised = response.content_length or _TOO_LONG
    response.response = _broken_off(_sent(part, wait))
    response.content_length = promised
    return response


def _sent(part: bytes, wait: Callable[[], None]) -> Iterator[bytes]:
    if part:
        yield part
    wait()


def _broken_off(parts: Iterable[bytes]) -> Iterator[bytes]:
    yield from parts
    raise ConnectionAbortedError("a scenario ends the connection here")


def _api_key(mock: Mock, request: Request) -> str | None:
    from youcam_mock.http.bearer import account_of

    token = request.environ.get("HTTP_AUTHORIZATION", _NO_BEARER).partition(" ")[2]
    account = account_of(mock, token)
    return account.api_key if account else None
