"""The pages for people: what this is, and the reference of the API. They load nothing from elsewhere."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping
from http import HTTPMethod
from typing import TYPE_CHECKING, Any

from flask import Request, Response
from werkzeug.exceptions import NotFound

from youcam_mock._version import __version__
from youcam_mock.http.checked_request import Reply
from youcam_mock.http.control.access import ForbiddenError, require_operator
from youcam_mock.http.cors import Cors
from youcam_mock.http.dispatch import origin
from youcam_mock.http.web import assets, console, served_contract
from youcam_mock.http.web.bearers import Bearers
from youcam_mock.http.web.page_answers import HEADERS, SHUT, also_at, asset, page

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

_NAMED = frozenset({"/", "/docs", console.PATH, *served_contract.FORMS})
_ASSETS = "/pages/"
_BELOW = (_ASSETS, f"{console.PATH}/")
_HTML, _JSON = "text/html", "application/json"
_LINKS: Mapping[str, str] = {
    console.PATH: "the console: try features, watch requests and tasks, turn the clock",
    "/docs": "the API reference, to read and to try",
    "/openapi.json": "the contract, for tools that read OpenAPI",
    "/openapi.yaml": "the same as YAML",
    "/v1.0-skincare-camera-kit/sdk.js": "the camera kit, for pages that take photos of faces",
    "/_mock/requests": "the last requests, and why they were refused",
    "/_mock/tasks": "tasks, with their state and price",
    "/_mock/accounts": "accounts, with their secret keys and units",
    "/_mock/scenarios": "what is made to go wrong",
    "/_mock/health": "version, edition and clock",
}
"""Paths that the first page names, with what is there."""
_HOME_POLICY = f"{SHUT}; img-src data:; style-src 'self'"
_DOCS_POLICY = (
    f"{SHUT}; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src blob:; "
    "connect-src 'self'"
)
"""The viewer sets styles of its elements, and shows pictures of answers. No script may stand in the page."""


def is_page(path: str) -> bool:
    """Returns whether a path is one of these pages. Scenarios do not touch them, and the journal has none of them."""
    return path in _NAMED or path.startswith(_BELOW)


class Pages:
    """The pages of one mock."""

    def __init__(self, mock: Mock, cors: Cors) -> None:
        self._mock = mock
        self._cors = cors
        self._bearers = Bearers(mock)

    def views(self, request: Callable[[], Request]) -> Mapping[tuple[str, str], Callable[..., Response]]:
        """Returns the views by method and rule. `request` returns the request that is being answered."""
        contract = dict.fromkeys(served_contract.FORMS, lambda: self._contract(request()))
        views: dict[str, Callable[..., Response]] = {
            "/": lambda: self._home(request()),
            "/docs": lambda: self._docs(request()),
            f"{_ASSETS}<name>": _asset,
            console.PATH: lambda: console.page(self._mock.settings),
            f"{console.PATH}/<path:name>": lambda name: console.asset(name, request()),
            **contract,
        }
        return {(HTTPMethod.GET, rule): _at_its_path(view, request) for rule, view in views.items()}

    def _home(self, request: Request) -> Response:
        if request.accept_mimetypes.best_match([_HTML, _JSON]) == _JSON:
            response = Reply(self._facts(request)).response()
        else:
            facts = self._facts(request) | {"curl": self._curl(request), "console": console.PATH}
            response = page("home.html", _HOME_POLICY, **facts)
        # A cache must not give the page to who asks for JSON.
        response.headers["Vary"] = "Accept"
        response.headers.update(HEADERS)
        return response

    def _facts(self, request: Request) -> dict[str, Any]:
        mock = self._mock
        return {
            "name": "youcam-mock",
            "version": __version__,
            "url": origin(mock, request),
            "profile": mock.profile.name,
            "operations": len(mock.contract.operations),
            "clock": mock.settings.clock,
            "links": _LINKS,
        } | ({"api_key": mock.settings.api_key} if self._is_operator(request) else {})

    def _curl(self, request: Request) -> str:
        bearer = f"Authorization: Bearer {self._mock.settings.api_key}"
        return f"curl {shlex.quote(f'{origin(self._mock, request)}/s2s/v1.0/client/credit')} -H {shlex.quote(bearer)}"

    def _docs(self, request: Request) -> Response:
        bearers = self._bearers.by_scheme() if self._is_operator(request) else {}
        return page("docs.html", f"{_DOCS_POLICY}{also_at(self._mock.settings)}", bearers=bearers)

    def _contract(self, request: Request) -> Response:
        content, kind = served_contract.content(self._mock, origin(self._mock, request), request.path)
        response = Response(content, mimetype=kind)
        response.headers["Cache-Control"] = HEADERS["Cache-Control"]
        self._cors.add(request.path, request.environ, response.headers)
        return response

    def _is_operator(self, request: Request) -> bool:
        """Returns whether the caller may see the key of the first account: whoever may use the control API."""
        try:
            require_operator(self._mock.settings, request)
        except ForbiddenError:
            return False
        return True


def _at_its_path(view: Callable[..., Response], request: Callable[[], Request]) -> Callable[..., Response]:
    """Returns a view that is not found at `//`, which werkzeug takes for `/`."""

    def answer(**path: str) -> Response:
        if not is_page(request().environ["PATH_INFO"]):
            raise NotFound
        return view(**path)

    return answer


def _asset(name: str) -> Response:
    path = assets.path_of(name)
    if path is None:
        raise NotFound
    return asset(path)
