"""Requests that a tool makes of the REST API, in process: they meet its limits, scenarios and journal as any other."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote_to_bytes, urlencode, urlsplit

import orjson
from attrs import field, frozen

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication, WSGIEnvironment

_PASSED_ON = ("HTTP_AUTHORIZATION", "HTTP_HOST", "REMOTE_ADDR", "SERVER_NAME", "SERVER_PORT", "wsgi.url_scheme")
"""What the requests of a tool have in common with the caller's own."""
_UNANSWERED = "the service closed the connection without an answer"
_BROKEN_OFF = "the answer of the service is no JSON, or breaks off"


@frozen
class RestAnswer:
    """An answer. `body` is None if it is no JSON object."""

    status: int
    body: dict[str, Any] | None = field(repr=False)
    request_id: str | None = None
    explain: str | None = None

    @property
    def fine(self) -> bool:
        """Whether the request was carried out."""
        return self.status < 400 and self.body is not None

    @property
    def data(self) -> dict[str, Any]:
        """The payload in the envelope; empty if there is none."""
        data = (self.body or {}).get("data")
        return data if isinstance(data, dict) else {}

    @property
    def error(self) -> str:
        """What went wrong, in the service's words."""
        if self.status == 0:
            return _UNANSWERED
        said = (self.body or {}).get("error")
        return said if isinstance(said, str) else f"HTTP {self.status}" if self.status >= 400 else _BROKEN_OFF


@frozen
class Rest:
    """The REST API for the caller of a tool. `environ` is the caller's own request (PEP 3333)."""

    app: WSGIApplication = field(repr=False)
    environ: Mapping[str, Any] = field(repr=False)

    @property
    def origin(self) -> str:
        """The scheme and authority with which the caller reached the mock."""
        return f"{self.environ['wsgi.url_scheme']}://{self.environ.get('HTTP_HOST') or '127.0.0.1'}"

    def get(self, path: str, **query: Any) -> RestAnswer:
        """Sends a GET. Members of the query that are None are left out."""
        given = {name: value for name, value in query.items() if value is not None}
        return self._send(self._environ("GET", path, urlencode(given)))

    def post(self, path: str, body: Any) -> RestAnswer:
        """Sends a POST with a JSON body."""
        # Not by orjson, which writes no number of more than 64 bits; the API shall say what it thinks of one.
        content = json.dumps(body).encode()
        return self._send(self._environ("POST", path, "", content, {"CONTENT_TYPE": "application/json"}))

    def put(self, url: str, content: bytes, headers: Mapping[str, str]) -> RestAnswer:
        """Uploads to a signed link."""
        parts = urlsplit(url)
        named = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in headers.items()}
        named["CONTENT_TYPE"] = named.pop("HTTP_CONTENT_TYPE", "")
        named.pop("HTTP_CONTENT_LENGTH", None)
        environ = self._environ("PUT", parts.path, parts.query, content, {**named, "HTTP_HOST": parts.netloc})
        environ.pop("HTTP_AUTHORIZATION", None)
        return self._send(environ)

    def _environ(
        self, method: str, path: str, query: str, content: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> WSGIEnvironment:
        return {
            "SERVER_NAME": "127.0.0.1",
            "SERVER_PORT": "80",
            **{name: self.environ[name] for name in _PASSED_ON if name in self.environ},
            "REQUEST_METHOD": method,
            "SCRIPT_NAME": "",
            # As in PEP 3333, a text of bytes.
            "PATH_INFO": unquote_to_bytes(path).decode("latin-1"),
            "QUERY_STRING": query,
            "SERVER_PROTOCOL": "HTTP/1.1",
            "CONTENT_LENGTH": str(len(content)),
            "wsgi.version": (1, 0),
            "wsgi.input": BytesIO(content),
            "wsgi.errors": sys.stderr,
            "wsgi.multithread": True,
            "wsgi.multiprocess": False,
            "wsgi.run_once": False,
            **(headers or {}),
        }

    def _send(self, environ: WSGIEnvironment) -> RestAnswer:
        from werkzeug.test import run_wsgi_app

        try:
            parts, status, headers = run_wsgi_app(self.app, environ)
            content = b"".join(parts)
        except ConnectionAbortedError:
            # A scenario ended the connection.
            return RestAnswer(0, None)
        explain = headers.get("x-mock-explain")
        return RestAnswer(int(status.partition(" ")[0]), _object(content), headers.get("x-request-id"), explain)


def in_path(text: str) -> str:
    """Returns a text as a part of a path."""
    return quote(text, safe="")


def _object(content: bytes) -> dict[str, Any] | None:
    try:
        body = orjson.loads(content)
    except orjson.JSONDecodeError:
        return None
    return body if isinstance(body, dict) else None
