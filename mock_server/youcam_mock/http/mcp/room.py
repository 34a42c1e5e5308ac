"""The paths of the MCP servers: `/mcp/SERVER`, and `/mcp` for all tools. The SDK is imported with the first request."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from http import HTTPMethod, HTTPStatus
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import orjson
from flask import Request, Response
from werkzeug.exceptions import MethodNotAllowed, NotFound

from youcam_mock.domain.requests import refusals
from youcam_mock.domain.requests.refusals import RefusedError
from youcam_mock.http.checked_request import Reply, empty, stated_length
from youcam_mock.http.journaling import BODY
from youcam_mock.http.request_log import TOLD, Meaning

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

    from youcam_mock.http.dispatch import Dispatcher

PATH = "/mcp"
_METHODS = (HTTPMethod.DELETE, HTTPMethod.POST)
_SERVERS = ("beauty", "fashion", "creators")
_ALL = "all"
MOST_BYTES = 32 << 20
"""The most bytes of a body. A picture of 10 MB takes 14 in Base64."""
MISSING = "MCP needs the extra mcp: pip install 'youcam-mock[mcp]'"
_SESSION = "mcp-session-id"
_BEARER = "bearer"


class Mcp:
    """The servers of one mock."""

    def __init__(self, app: WSGIApplication, dispatcher: Dispatcher) -> None:
        self._app = app
        self._dispatcher = dispatcher

    def views(self, request: Callable[[], Request]) -> Mapping[tuple[str, str], Callable[..., Response]]:
        """Returns the views by method and rule. `request` returns the request that is being answered."""
        places = {PATH: _ALL, **{f"{PATH}/{name}": name for name in _SERVERS}}
        return {
            (method, path): self._view(request, name)
            for path, name in places.items()
            for method in (*_METHODS, HTTPMethod.GET)
        }

    def _view(self, request: Callable[[], Request], server: str) -> Callable[[], Response]:
        def answer() -> Response:
            asked, started = request(), time.perf_counter()
            if not self._dispatcher.mock.profile.mcp_served:
                raise NotFound
            if asked.method not in _METHODS:
                # A client asks for a stream of the server's own messages, of which there are none.
                asked.environ[TOLD] = True
                raise MethodNotAllowed(valid_methods=list(_METHODS))
            response, explain, meaning = self._answered(asked, server)
            return self._dispatcher.finish(None, asked, response, explain, started, meaning)

        return answer

    def _answered(self, request: Request, server: str) -> tuple[Response, str | None, Meaning | None]:
        if request.method == HTTPMethod.DELETE:
            # The end of a session, of which nothing is kept.
            return empty(HTTPStatus.OK), None, None
        if find_spec("mcp") is None:
            return Reply({"error": MISSING}, HTTPStatus.NOT_IMPLEMENTED).response(), MISSING, None
        from youcam_mock.http.dispatch import refusal

        try:
            _require_form(request)
            content = _content(request)
        except RefusedError as refused:
            reply = refusal(refused, self._dispatcher.mock.profile.texts)
            return reply.response(), reply.explain, None
        return self._exchanged(request, server, content)

    def _exchanged(self, request: Request, server: str, content: bytes) -> tuple[Response, None, Meaning | None]:
        from youcam_mock.http.mcp.calls import Caller
        from youcam_mock.http.mcp.catalogue import catalogue
        from youcam_mock.http.mcp.exchange import exchange
        from youcam_mock.http.mcp.rest import Rest
        from youcam_mock.http.mcp.server import at_once, server_of

        mock = self._dispatcher.mock
        caller = Caller(mock, catalogue(mock.contract), Rest(self._app, request.environ), server)
        answer = exchange(server_of(caller, at_once), request.environ, content, MOST_BYTES)
        response = Response(answer.content, answer.status, list(answer.headers))
        method, meaning = _asked(content)
        if method == "initialize" and answer.status < HTTPStatus.BAD_REQUEST:
            # Clients keep it and send it back; every request is complete without it.
            response.headers[_SESSION] = uuid4().hex
        return response, None, meaning


def _require_form(request: Request) -> None:
    """Raises RefusedError for a key without the word Bearer. What needs a key tells by itself that there is none."""
    header: str = request.environ.get("HTTP_AUTHORIZATION", "")
    if header and header.partition(" ")[0].lower() != _BEARER:
        raise RefusedError(refusals.NO_PREFIX_V2)


def _content(request: Request) -> bytes:
    """Returns the body. Raises RefusedError for one that is too large or breaks off."""
    length = stated_length(request)
    if length is not None and length > MOST_BYTES:
        raise RefusedError(refusals.BODY_TOO_LARGE, limit=MOST_BYTES)
    request.max_content_length = MOST_BYTES
    try:
        content: bytes = request.get_data()
    except OSError:
        content = b""
    if length is not None and len(content) < length:
        raise RefusedError(refusals.NOT_JSON, detail="it breaks off")
    request.environ[BODY] = content
    return content


def _asked(content: bytes) -> tuple[str | None, Meaning | None]:
    """Returns the method of a message, and what the log says of it."""
    try:
        message: Any = orjson.loads(content)
    except orjson.JSONDecodeError:
        return None, None
    method = message.get("method") if isinstance(message, dict) else None
    if not isinstance(method, str):
        return None, None
    params = message.get("params")
    name = params.get("name") if isinstance(params, dict) and method == "tools/call" else None
    return method, Meaning(f"{method} {name}"[:200] if isinstance(name, str) else method[:200])
