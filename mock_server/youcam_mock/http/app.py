"""The Flask app: looks up operations of the contract, and routes the storage, the control API and the pages."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from http import HTTPMethod
from typing import TYPE_CHECKING, Any

from flask import Flask, Request, Response, request
from werkzeug.exceptions import HTTPException, MethodNotAllowed, RequestTimeout
from werkzeug.routing import BaseConverter, Map, Rule
from werkzeug.wrappers import Response as AnyResponse

from youcam_mock.http import scenario_effects
from youcam_mock.http.camera_kit.room import CameraKit, is_of_kit
from youcam_mock.http.control import dispatch as control
from youcam_mock.http.dispatch import Dispatcher, http_error
from youcam_mock.http.journaling import STORAGE
from youcam_mock.http.mcp.room import Mcp
from youcam_mock.http.routes import Route, Routes
from youcam_mock.http.storage import errors as storage_errors
from youcam_mock.http.storage.errors import StorageError
from youcam_mock.http.storage.objects import Storage
from youcam_mock.http.web.kept_objects import PATH as KEPT_OBJECTS
from youcam_mock.http.web.kept_objects import kept_object
from youcam_mock.http.web.pages import Pages, is_page
from youcam_mock.mock import Mock
from youcam_mock.operation import Operation
from youcam_mock.settings import Settings

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

_NAME = "youcam_mock"
_TEMPLATES = "http/web/templates"
_MERGE_SLASHES = False
"""Flask would redirect `//` to `/`. The service does not, and a task id may begin with a slash."""
_LEFT_OUT = ""
"""What a server may leave out of an environment: what is empty (PEP 3333)."""
_PATH_BYTES = "latin-1"
"""How an environment holds the bytes of a path (PEP 3333)."""
_PATH_PARAMETER = re.compile(r"\{(\w+)\}")
_ANY_TEXT = "any_text"
_WITH_SLASHES = frozenset(["task_id", "feature"])
"""Path parameters that may hold slashes, even at their beginning."""
Views = dict[tuple[str, str], Callable[..., Response]]
"""Views by method and rule."""


class _AnyText(BaseConverter):
    part_isolating = False
    regex = ".+?"


class _MatchedRule(Rule):
    """A rule that only matches. Nothing here builds a URL from a rule, and to compile what does takes most of a map's
    time."""

    def _compile_builder(self, append_unknown: bool = True) -> Callable[..., tuple[str, str]]:
        return _build_nothing


def _build_nothing(*_: Any) -> tuple[str, str]:
    """Stands where werkzeug has the function that builds a URL: its domain and its path."""
    return "", ""


class App(Flask):
    """A Flask app that holds its mock.

    Operations of the contract are looked up before Flask routes a request, and answered without its contexts, which
    would take half the time of a short request. The control API, the storage, the pages and all errors are Flask's.
    """

    mock: Mock
    routes: Routes
    dispatcher: Dispatcher

    def add_url_rule(self, *given: Any, **more: Any) -> None:
        """Adds a rule to this app alone. Until then it shares its map of rules with all others."""
        rules = [rule.empty() for rule in self.url_map.iter_rules()]
        self.url_map = Map(rules, merge_slashes=_MERGE_SLASHES, converters={_ANY_TEXT: _AnyText})
        super().add_url_rule(*given, **more)

    def wsgi_app(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answers a WSGI request."""
        try:
            answer = self._answer(environ)
        except Exception as error:
            # Scenarios are looked up before any handler, in a state that may be away.
            answer = self.dispatcher.crashed(Request(environ), error)
        return answer(environ, start_response)

    def too_slow(self, environ: Mapping[str, Any]) -> AnyResponse:
        """Answers a request whose body came too slowly, while another thread still waits for it, and writes the
        journal when that fails."""
        request = Request(dict(environ))
        if request.path.startswith(STORAGE):
            return storage_errors.TOO_SLOW.response()
        reply = http_error(RequestTimeout(), request, self.mock)
        response = reply.response()
        response.headers["x-mock-explain"] = reply.explain
        return response

    def _answer(self, environ: WSGIEnvironment) -> WSGIApplication:
        environ.setdefault("QUERY_STRING", _LEFT_OUT)
        path = environ.setdefault("PATH_INFO", _LEFT_OUT).encode(_PATH_BYTES).decode(errors="replace")
        if path.startswith("/_mock/"):
            return super().wsgi_app
        # Without a reference from the environ, which would make a cycle that only the garbage collector frees.
        request = Request(environ, populate_request=False)
        if self.dispatcher.cors.is_preflight(path, environ):
            return self.dispatcher.preflight(request)
        try:
            route = self.routes.find(environ["REQUEST_METHOD"], path)
        except MethodNotAllowed as error:
            return self.dispatcher.refuse(request, error)
        operation = route.operation if route else None
        if route is None and (is_page(path) or is_of_kit(path)):
            return super().wsgi_app
        self.mock.read_clock()
        scenario = scenario_effects.scenario_for(self.mock, operation, request)
        if scenario:
            return scenario_effects.faulty(
                self.dispatcher, operation, request, scenario, lambda: self._usual(route, request)
            )
        return self._usual(route, request) if route else super().wsgi_app

    def _usual(self, route: Route | None, request: Request) -> AnyResponse:
        if route:
            return self.dispatcher.answer(route.operation, request, route.params)
        return Response.from_app(super().wsgi_app, request.environ)


def create_app(settings: Settings | None = None) -> App:
    """Creates a mock as a WSGI app that is ready to serve. Raises ContractNotFoundError."""
    return app_of(Mock(settings or Settings()))


def app_of(mock: Mock) -> App:
    """Creates the WSGI app of a mock."""
    app = App(_NAME, static_folder=None, template_folder=_TEMPLATES)
    app.mock = mock
    app.routes = Routes(mock.contract.operations.values())
    app.dispatcher = Dispatcher(mock)
    pages = Pages(mock, app.dispatcher.cors)
    views = {
        **_control_views(mock),
        **_storage_views(app.dispatcher),
        **pages.views(_request),
        **CameraKit(mock, app.dispatcher.cors).views(_request),
        **Mcp(app, app.dispatcher).views(_request),
        (HTTPMethod.GET, f"{KEPT_OBJECTS}<path:key>"): lambda key: kept_object(mock, _request(), key),
    }
    app.url_map = _url_map(tuple(views))
    app.view_functions = {_endpoint(*place): view for place, view in views.items()}
    _add_errors(app, app.dispatcher)
    return app


@cache
def _url_map(places: tuple[tuple[str, str], ...]) -> Map:
    """Returns the map of these methods and rules, one for all apps: to compile it takes as long as all else of an app.
    Flask answers no OPTIONS by itself."""
    # A path without a single byte is not found; werkzeug would send it to `/`, with a query that may break the header.
    rules = [
        _MatchedRule(rule, endpoint=_endpoint(method, rule), methods=[method], strict_slashes=rule != "/")
        for method, rule in places
    ]
    return Map(rules, merge_slashes=_MERGE_SLASHES, converters={_ANY_TEXT: _AnyText})


def _endpoint(method: str, rule: str) -> str:
    return f"{method} {rule}"


def _control_views(mock: Mock) -> Views:
    return {
        (operation.method, _PATH_PARAMETER.sub(_converted, operation.path)): _control_view(mock, operation)
        for operation in mock.control.operations.values()
    }


def _converted(parameter: re.Match[str]) -> str:
    name = parameter[1]
    return f"<{_ANY_TEXT}:{name}>" if name in _WITH_SLASHES else f"<{name}>"


def _control_view(mock: Mock, operation: Operation) -> Callable[..., Response]:
    def view(**path: str) -> Response:
        return control.answer(mock, operation, _request(), path)

    return view


def _storage_views(dispatcher: Dispatcher) -> Views:
    storage = Storage(dispatcher.mock)

    def put(**_: str) -> Response:
        return _stored(dispatcher, storage.put)

    def get(**_: str) -> Response:
        return _stored(dispatcher, storage.get)

    def thumb(name: str, **_: str) -> Response:
        return _stored(dispatcher, lambda request: storage.thumbnail(request.path, name))

    return {
        (HTTPMethod.PUT, "/ttl30/<path:object>"): put,
        (HTTPMethod.GET, "/ttl30/<path:object>"): get,
        (HTTPMethod.GET, "/cms/<uuid>/<name>/file.jpg"): thumb,
    }


def _stored(dispatcher: Dispatcher, answer: Callable[[Request], Any]) -> Response:
    started, explain = time.perf_counter(), None
    try:
        response = answer(_request())
    except StorageError as error:
        refusal = error.refusal
        response, explain = refusal.response(), f"{error.why} ({refusal.document})"
    return dispatcher.finish(None, _request(), response, explain, started)


def _add_errors(app: App, dispatcher: Dispatcher) -> None:
    @app.errorhandler(HTTPException)
    def refused(error: HTTPException) -> Response:
        return dispatcher.refuse(_request(), error)

    @app.errorhandler(Exception)
    def crashed(error: Exception) -> Response:
        return dispatcher.crashed(_request(), error)


def _request() -> Request:
    """Returns the request itself, not the proxy that looks it up at each use."""
    return request._get_current_object()  # type: ignore[attr-defined,no-any-return]
