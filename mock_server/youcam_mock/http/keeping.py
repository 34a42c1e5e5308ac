"""What the journal keeps of a request and its answer. It takes what is there: nothing is copied, parsed or hashed."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from youcam_mock.http.exchange import stated_length
from youcam_mock.journal import BODY_LIMIT, UNREAD, Body, Exchange, held

if TYPE_CHECKING:
    from flask import Request
    from werkzeug.wrappers import Response

BODY = "youcam_mock.body"
"""Where in its environ a request carries its body, once that was read."""
STORAGE = "/ttl30/"
"""How the paths of uploads and results begin."""


def exchange_of(request: Request, response: Response | None) -> Exchange:
    """Both sides. A short body that nobody read, because the request was refused before, is read now."""
    environ = request.environ
    headers = {name: value for name, value in environ.items() if name[:5] == "HTTP_"}
    if kind := environ.get("CONTENT_TYPE"):
        headers["CONTENT_TYPE"] = kind
    sent = environ.get(BODY)
    body = None
    if sent or environ.get("CONTENT_LENGTH"):
        headers["CONTENT_LENGTH"] = environ.get("CONTENT_LENGTH", "")
        body = held(sent) if sent is not None else _unread(request)
    query = environ.get("QUERY_STRING", "")
    if response is None:
        return Exchange(query, headers, body, (), None)
    return Exchange(query, headers, body, response.headers, held(_content(response)))


def _unread(request: Request) -> Body | None:
    length = stated_length(request)
    if not length:
        return None
    # Uploads are files, and of no use in part.
    if length > BODY_LIMIT or request.path.startswith(STORAGE):
        return Body(min(length, sys.maxsize), None, UNREAD)
    try:
        return held(request.environ["wsgi.input"].read(length))
    except OSError:
        return Body(length, None, UNREAD)


def _content(response: Response) -> bytes | None:
    parts = response.response
    if not isinstance(parts, list):
        return None
    return parts[0] if len(parts) == 1 else b"".join(parts)
