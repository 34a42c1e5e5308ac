"""What the journal keeps of a request and its answer. It takes what is there: nothing is copied, parsed or hashed."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import TYPE_CHECKING

from youcam_mock.http.checked_request import stated_length
from youcam_mock.journal import BODY_LIMIT, UNREAD, Body, Exchange

if TYPE_CHECKING:
    from flask import Request
    from werkzeug.wrappers import Response

BODY = "youcam_mock.body"
"""Where in its environ a request carries its body, once that was read."""
_HEADERS = ("HTTP_", "CONTENT_")
"""How the names of headers begin in an environ."""
STORAGE = "/ttl30/"
"""How the paths of uploads and results begin."""


def exchange_of(request: Request, response: Response | None) -> Exchange:
    """Both sides. A short body that nobody read, because the request was refused before, is read now."""
    environ = request.environ
    names = _names_of_headers(tuple(environ))
    headers = tuple(map(environ.__getitem__, names))
    sent = environ.get(BODY)
    if sent is None and environ.get("CONTENT_LENGTH", "0") not in ("", "0"):
        sent = _unread(request)
    query = environ.get("QUERY_STRING", "")
    if response is None:
        return Exchange(query, names, headers, sent or None)
    return Exchange(query, names, headers, sent or None, response.headers, _content(response) or None)


@lru_cache(64)
def _names_of_headers(names: tuple[str, ...]) -> tuple[str, ...]:
    """Those names in an environ that are of headers. A client sends the same ones over and over."""
    return tuple(name for name in names if name.startswith(_HEADERS))


def _unread(request: Request) -> bytes | Body | None:
    length = stated_length(request)
    if not length:
        return None
    # Uploads are files, and of no use in part.
    if length > BODY_LIMIT or request.path.startswith(STORAGE):
        return Body(min(length, sys.maxsize), None, UNREAD)
    try:
        found: bytes = request.environ["wsgi.input"].read(length)
        return found
    except OSError:
        return Body(length, None, UNREAD)


def _content(response: Response) -> bytes | None:
    parts = response.response
    if not isinstance(parts, list):
        return None
    return parts[0] if len(parts) == 1 else b"".join(parts)
