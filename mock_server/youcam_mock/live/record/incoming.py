"""Reads what a program sent to the proxy: its target to the letter, its headers, and its body in parts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import httpx

from youcam_mock.live.record.answers import Headers, ProxyError

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIEnvironment

_PART = 64 << 10
_MOST_DIGITS = 19
_MADE_ANEW = frozenset({"host"})
HOP_BY_HOP = frozenset(
    {
        "connection",
        "expect",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
"""Headers that belong to one connection (RFC 9110, 7.6.1), and `expect`, which the proxy has met by then."""


def target_of(environ: WSGIEnvironment) -> str:
    """Returns path and query as they were sent. Raises ProxyError for a target that is no path."""
    target: str = environ.get("REQUEST_URI") or ""
    if not target:
        # Transports in this process, and servers that keep only the decoded path.
        target = _encoded(environ["PATH_INFO"]) + (f"?{query}" if (query := environ.get("QUERY_STRING")) else "")
    if target.startswith(("http://", "https://")):
        _, slash, rest = target.partition("://")[2].partition("/")
        target = slash + rest or "/"
    if not target.startswith("/"):
        raise ProxyError(400, "InvalidPath", "the path of a request begins with /")
    return target


def _encoded(path: str) -> str:
    return httpx.URL("http://x").copy_with(path=path.encode("latin-1").decode(errors="replace")).raw_path.decode()


def origin_of(environ: WSGIEnvironment) -> str:
    """Returns the origin by which the program called the proxy."""
    return f"{environ['wsgi.url_scheme']}://{environ.get('HTTP_HOST') or environ['SERVER_NAME']}"


def headers_of(environ: WSGIEnvironment) -> Headers:
    """Returns the headers that are meant for the upstream, in lower case, without the host that was called."""
    named = [(name.removeprefix("HTTP_"), value) for name, value in environ.items() if _is_header(name) and value]
    headers = [(name.replace("_", "-").lower(), str(value)) for name, value in named]
    return [(name, value) for name, value in headers if name not in HOP_BY_HOP | _MADE_ANEW]


def _is_header(name: str) -> bool:
    return name.startswith("HTTP_") or name in ("CONTENT_TYPE", "CONTENT_LENGTH")


def body_parts(environ: WSGIEnvironment) -> Iterator[bytes] | None:
    """Returns the parts of the body as they arrive; None for a request without one. Raises ProxyError."""
    if "HTTP_TRANSFER_ENCODING" in environ:
        return _parts(environ, None)
    text = environ.get("CONTENT_LENGTH") or "0"
    if not (text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS):
        raise ProxyError(400, "InvalidLength", "Content-Length should be a number of bytes")
    return _parts(environ, int(text)) if int(text) else None


def _parts(environ: WSGIEnvironment, length: int | None) -> Iterator[bytes]:
    stream = environ["wsgi.input"]
    while length is None or length > 0:
        part = stream.read(_PART if length is None else min(_PART, length))
        if not part:
            return
        length = None if length is None else length - len(part)
        yield part
