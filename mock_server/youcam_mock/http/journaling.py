"""Records requests and answers for the journal. Only references are kept: nothing is copied, parsed or hashed."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import TYPE_CHECKING

from werkzeug.exceptions import RequestTimeout

from youcam_mock.http.checked_request import stated_length
from youcam_mock.journal import BODY_LIMIT, UNREAD, Body, Exchange

if TYPE_CHECKING:
    from flask import Request
    from werkzeug.wrappers import Response

BODY = "youcam_mock.body"
"""The key in a request's environ of its body, once that was read."""
_HEADERS = ("HTTP_", "CONTENT_")
"""The beginnings of the names of headers in an environ."""
STORAGE = "/ttl30/"
"""The beginning of the paths of uploads and results."""


def exchange_of(request: Request, response: Response | None) -> Exchange:
    """Returns both sides of an exchange. A short body that was not read before the refusal is read now."""
    environ = request.environ
    names = _names_of_headers(tuple(environ))
    headers = tuple(map(environ.__getitem__, names))
    sent = environ.get(BODY)
    if sent is None and environ.get("CONTENT_LENGTH", "0") not in ("", "0"):
        sent = _unread(request)
    query = environ.get("QUERY_STRING", "")
    if response is None:
        return Exchange(query, names, headers, sent or None)
    # A tuple, since the garbage collector passes over tuples of text.
    return Exchange(query, names, headers, sent or None, tuple(response.headers), _content(response) or None)


@lru_cache(64)
def _names_of_headers(names: tuple[str, ...]) -> tuple[str, ...]:
    """Returns the names in an environ that belong to headers. Cached, as a client sends the same ones again."""
    return tuple(name for name in names if name.startswith(_HEADERS))


def _unread(request: Request) -> bytes | Body | None:
    length = stated_length(request)
    if not length:
        return None
    # Uploads are files, and part of a file is of no use.
    if length > BODY_LIMIT or request.path.startswith(STORAGE):
        return Body(min(length, sys.maxsize), None, UNREAD)
    try:
        found: bytes = request.environ["wsgi.input"].read(length)
        return found
    except (OSError, RequestTimeout):
        return Body(length, None, UNREAD)


def _content(response: Response) -> bytes | None:
    parts = response.response
    if not isinstance(parts, list):
        return None
    return parts[0] if len(parts) == 1 else b"".join(parts)
