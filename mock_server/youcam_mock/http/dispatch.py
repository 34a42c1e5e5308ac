"""Takes every request through its stages: limits, sign-in, validation, the handler of its kind, the journal."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING

from flask import Request, Response
from werkzeug.datastructures import MultiDict
from werkzeug.exceptions import HTTPException, MethodNotAllowed, RequestTimeout

from youcam_mock.domain.requests import refusals
from youcam_mock.domain.requests.refusals import RefusedError
from youcam_mock.http import request_log, unknown_path, validation
from youcam_mock.http.bearer import identify, token_of
from youcam_mock.http.checked_request import Checked, Reply, stated_length
from youcam_mock.http.cors import ORIGIN, Cors
from youcam_mock.http.handler_table import HandlerTable
from youcam_mock.http.journaling import BODY, exchange_of
from youcam_mock.http.outages import unavailable
from youcam_mock.http.request_log import TOLD, Meaning
from youcam_mock.operation import Operation
from youcam_mock.store.outages import OutageError

if TYPE_CHECKING:
    from youcam_mock.mock import Mock
    from youcam_mock.store.accounts import Account

log = logging.getLogger("youcam_mock")

_ESCAPED = "unicode_escape"
"""How a header holds any text."""
_HEADER_LIMIT = 2000
"""Length in characters of x-mock-explain. The journal has the whole text."""

SCENARIO = "youcam_mock.scenario"
"""The key in a request's environ of the scenario that it met."""
EXCHANGES = "youcam_mock.exchanges"
"""The key of that request's journal entries, whose answer is not yet the one that will be sent."""
HANDLERS = HandlerTable(
    "youcam_mock.http.handlers",
    {
        "authenticate": "signin",
        "get-units": "units",
        "unit-history": "units",
        "feature-cost": "units",
        "create-file": "files",
        "run-task": "tasks",
        "check-task": "tasks",
        "delete-task": "tasks",
        "list-style-groups": "styles",
        "list-styles": "styles",
        "list-categories": "styles",
        "list-templates": "styles",
    },
)
"""The kinds of operations in youcam.json."""


class Dispatcher:
    """Answers requests to operations of the contract."""

    def __init__(self, mock: Mock) -> None:
        self.mock = mock
        self.cors = Cors(mock.settings.cors)

    def answer(self, operation: Operation, request: Request, path: Mapping[str, str]) -> Response:
        """Answers a request and writes it to the journal."""
        started = time.perf_counter()
        try:
            reply = self._handle(operation, request, path)
        except RefusedError as refused:
            reply = refusal(refused, self.mock.profile.texts)
        except HTTPException as error:
            reply = http_error(error, request, self.mock)
        except Exception as error:
            reply = self._failed(request, error)
        return self.finish(operation, request, reply.response(), reply.explain, started, reply.meaning)

    def refuse(self, request: Request, error: HTTPException) -> Response:
        """Answers a request that names no operation, and writes it to the journal."""
        reply = http_error(error, request, self.mock)
        return self.finish(None, request, reply.response(), reply.explain, time.perf_counter())

    def preflight(self, request: Request) -> Response:
        """Answers a browser that asks for a page, and writes it to the journal. It counts against no limit and meets no
        scenario: the page's own request does."""
        started = time.perf_counter()
        reply = self.cors.preflight(request.environ)
        return self.finish(None, request, reply.response(), reply.explain, started)

    def crashed(self, request: Request, error: Exception) -> Response:
        """Answers a request that met an outage or broke the mock, and writes it to the journal."""
        reply = self._failed(request, error)
        return self.finish(None, request, reply.response(), reply.explain, time.perf_counter())

    def _failed(self, request: Request, error: Exception) -> Reply:
        if isinstance(error, OutageError):
            return unavailable(error, request, self.mock.outages)
        return crash(error)

    def finish(
        self,
        operation: Operation | None,
        request: Request,
        response: Response,
        explain: str | None,
        started: float,
        meaning: Meaning | None = None,
    ) -> Response:
        """Adds the headers of every answer and writes the journal. `started` is time.perf_counter() at arrival."""
        scenario = request.environ.get(SCENARIO)
        explain = explain or (scenario.why if scenario else None)
        response.headers.add("x-request-id", str(self.mock.ids.request()))
        if explain:
            # Header values are ASCII, and a line break in an explanation would end the header.
            response.headers["x-mock-explain"] = explain.encode(_ESCAPED).decode()[:_HEADER_LIMIT]
        if ORIGIN in request.environ or self.cors.varies:
            self.cors.add(request.path, request.environ, response.headers)
        if scenario:
            response.headers.update(scenario.effect.headers)
        self.record(operation, request, response, explain, started, meaning)
        return response

    def record(
        self,
        operation: Operation | None,
        request: Request,
        response: Response | None,
        explain: str | None,
        started: float,
        meaning: Meaning | None = None,
    ) -> None:
        """Writes the journal and the line in the terminal. Without a response the connection was closed unanswered."""
        took_ms = (time.perf_counter() - started) * 1000
        status = response.status_code if response else 0
        scenario = request.environ.get(SCENARIO)
        exchange = exchange_of(request, response)
        self.mock.journal.add(
            self.mock.clock.now_ms(),
            request.method,
            request.path,
            operation.id if operation else None,
            status,
            explain,
            took_ms,
            scenario and scenario.id,
            scenario is not None and scenario.effect.answers,
            exchange,
            meaning and meaning.task,
            meaning and meaning.units,
        )
        if scenario:
            request.environ[EXCHANGES].append(exchange)
        request_log.write(
            request.method,
            request.path,
            status,
            took_ms,
            operation.id if operation else None,
            explain,
            meaning,
            TOLD in request.environ,
        )

    def sent(self, request: Request, content: bytes) -> None:
        """Writes into the journal how a scenario changed the answer's body."""
        for exchange in request.environ[EXCHANGES]:
            self.mock.journal.sent(exchange, content)

    def _handle(self, operation: Operation, request: Request, path: Mapping[str, str]) -> Reply:
        mock = self.mock
        now = mock.clock.now_ms()
        caller = self._admit(operation, request, now)
        profile = mock.profile
        params = validation.parameters(operation, query(request), path, profile) if operation.parameters else {}
        body = validation.body(operation, content(request), profile, request.mimetype) if operation.body else None
        scenario = request.environ.get(SCENARIO)
        steer = scenario.effect.trigger if scenario else None
        checked = Checked(mock, operation, now, origin(mock, request), params, body, caller, steer)
        return HANDLERS.find(operation.kind)(checked)

    def _admit(self, operation: Operation, request: Request, now: int) -> Account | None:
        """Returns the caller if the operation needs a bearer. Raises RefusedError for an unknown one or too many
        requests."""
        mock = self.mock
        token: str | None = None
        caller: Account | None = None
        unknown: RefusedError | None = None
        if operation.security != "none":
            try:
                bearer = token_of(operation, request)
                caller, token = identify(mock, operation, bearer, now), bearer
            except RefusedError as refused:
                unknown = refused
        if mock.settings.rate_limit:
            # A bearer that is no good counts for the address: guessing keys is limited too.
            _admit(mock, request, token, now)
        if unknown:
            raise unknown
        return caller


def query(request: Request) -> MultiDict[str, str]:
    """Returns the query. Raises RefusedError for bytes that are not text."""
    try:
        return request.args
    except UnicodeDecodeError:
        raise RefusedError(refusals.INVALID, detail="query: it is not valid UTF-8") from None


def content(request: Request) -> bytes:
    """Returns the body. If its length is known it is read directly, which saves a tenth of a short request's time."""
    length = stated_length(request)
    if length is not None:
        if length > validation.BODY_LIMIT:
            raise RefusedError(refusals.BODY_TOO_LARGE, limit=validation.BODY_LIMIT)
        return _whole(request, length)
    # Werkzeug cuts a longer body off at its limit, and one byte too many is enough to refuse it.
    request.max_content_length = validation.BODY_LIMIT + 1
    try:
        found = request.environ[BODY] = request.get_data()
        return found
    except RequestTimeout:
        raise
    except (HTTPException, OSError):
        raise RefusedError(refusals.NOT_JSON, detail="it breaks off") from None


def _whole(request: Request, length: int) -> bytes:
    try:
        found: bytes = request.environ["wsgi.input"].read(length)
    except OSError:
        found = b""
    request.environ[BODY] = found
    if len(found) < length:
        raise RefusedError(refusals.NOT_JSON, detail="it breaks off")
    return found


def origin(mock: Mock, request: Request) -> str:
    """Returns the beginning of links: the operator's public URL, or the host to which the client spoke."""
    if mock.settings.public_url:
        return mock.settings.public_url.rstrip("/")
    return f"{request.environ['wsgi.url_scheme']}://{request.environ.get('HTTP_HOST') or '127.0.0.1'}"


def refusal(refused: RefusedError, texts: str) -> Reply:
    """Returns the service's answer to a refused request, in the words of an edition."""
    kind = refused.refusal
    body = {"status": kind.status, "error": refused.said(texts)} | ({"error_code": kind.code} if kind.code else {})
    return Reply(body, kind.status, refused.explanation)


def http_error(error: HTTPException, request: Request, mock: Mock) -> Reply:
    """Returns the answer to what Flask itself refuses, unknown paths and methods, in JSON like every other error."""
    status, path = error.code or HTTPStatus.INTERNAL_SERVER_ERROR, request.path
    allowed = sorted(error.valid_methods or ()) if isinstance(error, MethodNotAllowed) else []
    headers = {"Allow": ", ".join(allowed)} if isinstance(error, MethodNotAllowed) else {}
    if isinstance(error, RequestTimeout):
        return _too_slow(path)
    if path.startswith("/_mock"):
        why = f"{error.name}: the control API has no such operation"
        return Reply({"error": why}, status, why, headers)
    if headers:
        why = f"{error.name}: the path takes {' and '.join(allowed)}, not {request.method}"
    else:
        why = f"{error.name}: {unknown_path.reason(path, mock.contract, mock.whole_contract, mock.profile)}"
    # On unknown paths the service calls this member errorCode, not error_code (as observed).
    body = {"status": status, "error": error.name, "errorCode": error.name.replace(" ", "")}
    return Reply(body, status, why, headers)


def _too_slow(path: str) -> Reply:
    why = "Request Timeout: the body came too slowly; send it at once, and large ones at 8 KB a second or more"
    if path.startswith("/_mock"):
        return Reply({"error": why}, HTTPStatus.REQUEST_TIMEOUT, why)
    # Ours, in the form of other answers without an operation: how the service ends slow requests was not seen.
    body = {"status": 408, "error": "Request Timeout", "errorCode": "RequestTimeout"}
    return Reply(body, HTTPStatus.REQUEST_TIMEOUT, why)


def crash(error: Exception) -> Reply:
    """Returns the answer to a request that met a defect of the mock. The console has the traceback."""
    log.error("defect in the mock; please report it", exc_info=error)
    body = {"status": 500, "error": "Internal Server Error", "error_code": "unknown_internal_error"}
    return Reply(body, 500, f"defect in the mock: {type(error).__name__}; the console has the traceback")


def _admit(mock: Mock, request: Request, token: str | None, now_ms: int) -> None:
    """Counts a request. Raises RefusedError for one too many."""
    address = request.environ.get(
        "REMOTE_ADDR",
        "",  # pragma: no mutate: callers without an address share a window, whatever its name
    )
    full = mock.limits.admit(address, token, now_ms)
    if full:
        kind = refusals.TOO_MANY_WITH_TOKEN if full.of_token else refusals.TOO_MANY_FROM_IP
        window = full.window
        raise RefusedError(kind, limit=window.limit, seconds=window.seconds, overview=mock.profile.overview)
