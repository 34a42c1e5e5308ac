"""What happens to every request: limits, sign-in, validation, the handler of its kind, the journal."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING

from flask import Request, Response
from werkzeug.datastructures import MultiDict
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from youcam_mock.domain.access.rate_limits import Limits
from youcam_mock.domain.profile import Profile
from youcam_mock.domain.requests import refusals
from youcam_mock.domain.requests.refusals import Refusal, RefusedError
from youcam_mock.http import unknown_path, validation
from youcam_mock.http.bearer import identify, token_of
from youcam_mock.http.checked_request import Checked, Reply, stated_length
from youcam_mock.http.handler_table import HandlerTable
from youcam_mock.http.journaling import BODY, exchange_of
from youcam_mock.journal import PATH_LIMIT
from youcam_mock.operation import Operation

if TYPE_CHECKING:
    from youcam_mock.mock import Mock
    from youcam_mock.store.accounts import Account

log = logging.getLogger("youcam_mock")

_ESCAPED = "unicode_escape"
"""How a header holds any text."""
_HEADER_LIMIT = 2000
"""Characters of x-mock-explain; the journal has it whole."""

SCENARIO = "youcam_mock.scenario"
"""Where in its environ a request carries the scenario that it met."""
EXCHANGES = "youcam_mock.exchanges"
"""And where, then, what the journal has of it: its answer is not yet what will be sent."""
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
    """Answers API requests."""

    def __init__(self, mock: Mock) -> None:
        self.mock = mock

    def answer(self, operation: Operation, request: Request, path: Mapping[str, str]) -> Response:
        """The response to one request, journalled."""
        started = time.perf_counter()
        try:
            reply = self._handle(operation, request, path)
        except RefusedError as refused:
            reply = refusal(refused, self.mock.profile.texts)
        except HTTPException as error:
            reply = http_error(error, request, self.mock)
        except Exception as error:
            reply = crash(error)
        return self.finish(operation, request, reply.response(), reply.explain, started)

    def refuse(self, request: Request, error: HTTPException) -> Response:
        """The response to a request that names no operation, journalled."""
        reply = http_error(error, request, self.mock)
        return self.finish(None, request, reply.response(), reply.explain, time.perf_counter())

    def crashed(self, request: Request, error: Exception) -> Response:
        """The response to a request that broke the mock, journalled."""
        reply = crash(error)
        return self.finish(None, request, reply.response(), reply.explain, time.perf_counter())

    def finish(
        self, operation: Operation | None, request: Request, response: Response, explain: str | None, started: float
    ) -> Response:
        """Adds what every answer carries, and writes the journal. `started`: time.perf_counter() at arrival."""
        scenario = request.environ.get(SCENARIO)
        explain = explain or (scenario.why if scenario else None)
        response.headers["x-request-id"] = str(self.mock.ids.request())
        if explain:
            response.headers["x-mock-explain"] = explain.encode(_ESCAPED).decode()[:_HEADER_LIMIT]
            level = logging.WARNING if response.status_code >= 400 else logging.INFO
            log.log(level, "%s %s %d: %s", request.method, request.path[:PATH_LIMIT], response.status_code, explain)
        if scenario:
            response.headers.update(scenario.effect.headers)
        self.record(operation, request, response, explain, started)
        return response

    def record(
        self,
        operation: Operation | None,
        request: Request,
        response: Response | None,
        explain: str | None,
        started: float,
    ) -> None:
        """Writes the journal. Without a response the connection was closed unanswered."""
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
        )
        if scenario:
            request.environ[EXCHANGES].append(exchange)

    def sent(self, request: Request, content: bytes) -> None:
        """Writes into the journal what a scenario made of the answer's body."""
        for exchange in request.environ[EXCHANGES]:
            self.mock.journal.sent(exchange, content)

    def _handle(self, operation: Operation, request: Request, path: Mapping[str, str]) -> Reply:
        mock = self.mock
        mock.read_clock()
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
        """Who is calling, if the operation needs a bearer. Raises RefusedError for a stranger or one too many."""
        mock, limited = self.mock, self.mock.settings.rate_limit
        if limited:
            address = request.environ.get(
                "REMOTE_ADDR",
                "",  # pragma: no mutate: callers without an address share a window, whatever its name
            )
            by_address, by_token = mock.limiters
            _admit(by_address, address, now, refusals.TOO_MANY_FROM_IP, mock.profile)
        if operation.security == "none":
            return None
        token = token_of(operation, request)
        caller = identify(mock, operation, token, now)
        if limited:
            _admit(by_token, token, now, refusals.TOO_MANY_WITH_TOKEN, mock.profile)
        return caller


def query(request: Request) -> MultiDict[str, str]:
    """The query. Raises RefusedError for bytes that stand for no text."""
    try:
        return request.args
    except UnicodeDecodeError:
        raise RefusedError(refusals.INVALID, detail="query: it is no text in UTF-8") from None


def content(request: Request) -> bytes:
    """The body. Read as it comes when its length is known, which saves a tenth of a short request."""
    length = stated_length(request)
    if length is not None:
        if length > validation.BODY_LIMIT:
            raise RefusedError(refusals.BODY_TOO_LARGE, limit=validation.BODY_LIMIT)
        return _whole(request, length)
    # What is longer is cut off there, and one byte too long already.
    request.max_content_length = validation.BODY_LIMIT + 1
    try:
        found = request.environ[BODY] = request.get_data()
        return found
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
    """What links begin with: the operator's public URL, or the host that the client spoke to."""
    if mock.settings.public_url:
        return mock.settings.public_url.rstrip("/")
    return f"{request.environ['wsgi.url_scheme']}://{request.environ.get('HTTP_HOST') or '127.0.0.1'}"


def refusal(refused: RefusedError, texts: str) -> Reply:
    """The service's body for a refusal, in the words of an edition."""
    kind = refused.refusal
    body = {"status": kind.status, "error": refused.said(texts)} | ({"error_code": kind.code} if kind.code else {})
    return Reply(body, kind.status, refused.explanation)


def http_error(error: HTTPException, request: Request, mock: Mock) -> Reply:
    """What Flask refuses by itself - unknown paths and methods - in JSON like every other error."""
    status, path = error.code or HTTPStatus.INTERNAL_SERVER_ERROR, request.path
    allowed = sorted(error.valid_methods or ()) if isinstance(error, MethodNotAllowed) else []
    headers = {"Allow": ", ".join(allowed)} if isinstance(error, MethodNotAllowed) else {}
    if path.startswith("/_mock"):
        why = f"{error.name}: the control API has no such operation"
        return Reply({"error": why}, status, why, headers)
    if headers:
        why = f"{error.name}: the path takes {' and '.join(allowed)}, not {request.method}"
    else:
        why = f"{error.name}: {unknown_path.reason(path, mock.contract, mock.whole_contract, mock.profile)}"
    # The service names the code in camel case on paths that it does not know (as observed).
    body = {"status": status, "error": error.name, "errorCode": error.name.replace(" ", "")}
    return Reply(body, status, why, headers)


def crash(error: Exception) -> Reply:
    """A defect of the mock itself; the console has the traceback."""
    log.error("defect in the mock; please report it", exc_info=error)
    body = {"status": 500, "error": "Internal Server Error", "error_code": "unknown_internal_error"}
    return Reply(body, 500, f"defect in the mock: {type(error).__name__}; the console has the traceback")


def _admit(limiter: Limits, key: str, now_ms: int, kind: Refusal, profile: Profile) -> None:
    window = limiter.admit(key, now_ms)
    if window is not None:
        raise RefusedError(kind, limit=window.limit, seconds=window.seconds, overview=profile.overview)
