"""Cross-origin calls: which pages may read answers of the API and the storage (Fetch standard, CORS protocol).

Pages were seen to call both. No capture has the headers; those here are what such calls need (DECISIONS.md, Requests).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from http import HTTPMethod, HTTPStatus
from typing import Any

from werkzeug.datastructures import Headers

from youcam_mock.http.checked_request import Reply

ORIGIN = "HTTP_ORIGIN"
"""The key in a request's environ of the page's origin."""
ANY, NONE = "*", "none"
"""Words that stand for origins in the settings."""
_ASKED_METHOD = "HTTP_ACCESS_CONTROL_REQUEST_METHOD"
_ASKED_HEADERS = "HTTP_ACCESS_CONTROL_REQUEST_HEADERS"
_OPEN = ("/s2s/", "/ttl30/", "/cms/", "/openapi.", "/v1.0-skincare-camera-kit/")
"""How the paths begin that a page may call: the API, the storage, the contract, the camera kit. Never those of the
control API, and not the mock's own pages, which show a key."""
_METHODS = "GET, HEAD, POST, PUT"
_HEADERS = "authorization, content-type"
_NAMES = re.compile(r"[\w!#$%&'*+.^`|~-]+(?:[ \t]*,[ \t]*[\w!#$%&'*+.^`|~-]+)*", re.ASCII)
"""A list of names of headers."""
_MOST_NAMES = 2000
"""Length in characters of a list of names that is read."""
_KEPT_S = "60"
"""A page that polls asks once a minute, and another --cors is soon noticed."""
_EXPOSED = "x-request-id, x-mock-explain"
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}


class Cors:
    """What a mock allows to pages of other origins."""

    def __init__(self, origins: Sequence[str]) -> None:
        """`origins` as in the settings: none at all or `*` means any, `none` means none."""
        self._is_any = not origins or ANY in origins
        self._listed = frozenset() if self._is_any or NONE in origins else frozenset(map(_as_sent, origins))
        self.varies = bool(self._listed)
        """Whether an answer depends on the origin, which caches must know."""

    def is_preflight(self, path: str, environ: Mapping[str, Any]) -> bool:
        """Returns whether a browser asks if a page may call a path that is open to pages."""
        return (
            environ["REQUEST_METHOD"] == HTTPMethod.OPTIONS
            and ORIGIN in environ
            and _ASKED_METHOD in environ
            and (self._is_any or self.varies)
            and path.startswith(_OPEN)
        )

    def preflight(self, environ: Mapping[str, Any]) -> Reply:
        """Returns the answer to a preflight. The path's own method and bearer are not looked at, so that the page can
        read how they are refused."""
        if self._allowed(environ[ORIGIN]) is None:
            name = HTTPStatus.FORBIDDEN.phrase
            body = {"status": HTTPStatus.FORBIDDEN.value, "error": name, "errorCode": name}
            why = f"{name}: --cors does not name the origin {environ[ORIGIN][:200]!r}"
            return Reply(body, HTTPStatus.FORBIDDEN, why)
        asked = environ.get(_ASKED_HEADERS, _HEADERS)[:_MOST_NAMES]
        headers = {
            "Access-Control-Allow-Methods": _METHODS,
            "Access-Control-Allow-Headers": asked if _NAMES.fullmatch(asked) else _HEADERS,
            "Access-Control-Max-Age": _KEPT_S,
        }
        return Reply(None, HTTPStatus.OK, headers=headers)

    def add(self, path: str, environ: Mapping[str, Any], headers: Headers) -> None:
        """Adds what lets the page read an answer, if it may."""
        if not path.startswith(_OPEN):
            return
        if self.varies:
            headers.add("Vary", "Origin")
        allowed = self._allowed(environ[ORIGIN]) if ORIGIN in environ else None
        if allowed is not None:
            headers["Access-Control-Allow-Origin"] = allowed
            headers["Access-Control-Expose-Headers"] = _EXPOSED

    def _allowed(self, origin: str) -> str | None:
        if self._is_any:
            return ANY
        return origin if origin in self._listed else None


def _as_sent(origin: str) -> str:
    """Returns an origin as browsers send it: in lower case, without the usual port."""
    origin = origin.lower().rstrip("/")
    return origin.removesuffix(_DEFAULT_PORTS.get(origin.partition(":")[0], ""))
