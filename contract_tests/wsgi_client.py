"""A client that calls a WSGI app. Werkzeug's does the same for several times the work, on each of many thousand calls.

It makes the environ that werkzeug's client makes, but keeps no cookies and follows no redirects.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from io import BytesIO
from typing import Any
from urllib.parse import unquote_to_bytes, urlencode, urlsplit

from attrs import define, field, frozen

_HOST = "localhost"


@frozen
class Response:
    """An answer, with its headers as they were sent."""

    status: int
    pairs: Sequence[tuple[str, str]]
    content: bytes = field(repr=False)

    @property
    def headers(self) -> dict[str, str]:
        """The headers by name. The first of a name counts."""
        return dict(reversed(self.pairs))


@define
class _Start:
    """The `start_response` of a request."""

    status: str = ""
    headers: list[tuple[str, str]] = field(factory=list)

    def __call__(self, status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Callable[[bytes], object]:
        self.status, self.headers = status, headers
        return _no_writing


def _no_writing(_: bytes) -> object:
    raise AssertionError("write() is for old frameworks only")


def environ_of(
    method: str,
    path: str,
    content: bytes | None = None,
    query: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Returns the environ of a request. A query in the path counts if there is no other."""
    url = urlsplit(path)
    host = url.netloc or _HOST
    environ: dict[str, Any] = {
        "REQUEST_METHOD": method,
        "SCRIPT_NAME": "",
        # As in PEP 3333, a text of bytes.
        "PATH_INFO": unquote_to_bytes(url.path).decode("latin-1"),
        "QUERY_STRING": url.query.encode().decode("latin-1") if query is None else _encoded(query),
        "SERVER_NAME": host,
        "SERVER_PORT": "80",
        "HTTP_HOST": host,
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": BytesIO(content or b""),
        "wsgi.errors": sys.stderr,
        "wsgi.multithread": False,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
    }
    for name, value in (headers or {}).items():
        key = name.upper().replace("-", "_")
        environ[key if key == "CONTENT_TYPE" else f"HTTP_{key}"] = str(value)
    # As a client does, whatever the headers say.
    environ.pop("HTTP_CONTENT_LENGTH", None)
    if content:
        environ["CONTENT_LENGTH"] = str(len(content))
    return environ


def _encoded(query: Mapping[str, Any]) -> str:
    pairs = [(name, each) for name, value in query.items() for each in (value if isinstance(value, list) else [value])]
    return urlencode([(name, value) for name, value in pairs if value is not None], safe="!$'()*,/:;?@")


def send(app: Callable[..., Iterable[bytes]], environ: dict[str, Any]) -> Response:
    """Returns the app's answer, of which the first header of a name counts. Raises what the app does."""
    start = _Start()
    parts = app(environ, start)
    try:
        content = b"".join(parts)
    finally:
        if close := getattr(parts, "close", None):
            close()
    return Response(int(start.status.split(" ", 1)[0]), start.headers, content)
