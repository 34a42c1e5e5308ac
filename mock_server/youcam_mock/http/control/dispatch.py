"""Answers control requests: checks who asks and what for, then calls the handler of the operation's kind."""

from __future__ import annotations

from http import HTTPMethod

from flask import Request, Response

from youcam_mock.domain.requests.refusals import RefusedError
from youcam_mock.http import dispatch, validation
from youcam_mock.http.checked_request import ControlError, ControlRequest, Reply
from youcam_mock.http.control.access import ForbiddenError, require_operator, require_own_page
from youcam_mock.http.handler_table import HandlerTable
from youcam_mock.http.outages import unavailable
from youcam_mock.mock import Mock
from youcam_mock.operation import Operation
from youcam_mock.store.outages import OutageError

HANDLERS = HandlerTable(
    "youcam_mock.http.control",
    {
        "mock-health": "health_and_reset",
        "mock-reset": "health_and_reset",
        "mock-events": "watching.events",
        "mock-get-clock": "clock",
        "mock-set-clock": "clock",
        "mock-advance-clock": "clock",
        "mock-list-features": "features.listing",
        "mock-get-feature": "features.listing",
        "mock-price-feature": "features.prices",
        "mock-get-sample": "features.samples",
        "mock-list-accounts": "accounts",
        "mock-create-account": "accounts",
        "mock-change-account": "accounts",
        "mock-grant-units": "accounts",
        "mock-list-requests": "journal",
        "mock-clear-requests": "journal",
        "mock-get-request": "journal",
        "mock-list-tasks": "tasks",
        "mock-get-task": "watching.task_details",
        "mock-list-files": "files",
        "mock-spend": "spend",
        "mock-list-scenarios": "scenarios",
        "mock-create-scenario": "scenarios",
        "mock-clear-scenarios": "scenarios",
        "mock-delete-scenario": "scenarios",
        "mock-list-webhooks": "webhooks",
        "mock-create-webhook": "webhooks",
        "mock-delete-webhook": "webhooks",
        "mock-list-deliveries": "webhooks",
        "mock-send-again": "webhooks",
        "mock-list-snapshots": "snapshots",
        "mock-create-snapshot": "snapshots",
        "mock-restore-snapshot": "snapshots",
        "mock-delete-snapshot": "snapshots",
        "mock-get-camera-kit": ".camera_kit.control",
        "mock-set-camera-kit": ".camera_kit.control",
        "mock-camera-kit-quality": ".camera_kit.control",
    },
    prefix="mock-",
)
"""The kinds of operations in control.json."""


def answer(mock: Mock, operation: Operation, request: Request, path: dict[str, str]) -> Response:
    """The response to one control request. The journal keeps none of them."""
    try:
        require_operator(mock.settings, request)
        require_own_page(request)
        mock.read_clock()
        named = [parameter.name for parameter in operation.parameters if parameter.where == "header"]
        headers = {name: request.headers[name] for name in named if name in request.headers}
        params = validation.parameters(operation, dispatch.query(request), {**path, **headers})
        content = dispatch.content(request)
        body = validation.body(operation, content)
        asked = ControlRequest(mock, params, body, dispatch.origin(mock, request), content)
        response = HANDLERS.find(operation.kind)(asked).response()
        if request.method != HTTPMethod.GET:
            mock.feed.poke()
        return response
    except RefusedError as refused:
        return Reply({"error": refused.why}, 400).response()
    except ForbiddenError as error:
        return Reply({"error": str(error)}, 403).response()
    except ControlError as error:
        return error.reply.response()
    except OutageError as outage:
        return unavailable(outage, request, mock.outages).response()
