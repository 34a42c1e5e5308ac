"""Inputs and results of tasks for the console, by links that the control API signed.

They are not those of the storage: the journal would have what the console shows, and scenarios would touch it. A link
needs no token, so that a page can show a picture by its address.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from flask import Request, Response

from youcam_mock.domain.access.signed_links import SignedLink
from youcam_mock.http.checked_request import Reply
from youcam_mock.http.web.page_answers import HEADERS

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

PATH = "/_mock/objects/"
"""The beginning of the links' paths. The key of the bytes follows."""
_BEGINNINGS = (
    (b"\xff\xd8\xff", 0, "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", 0, "image/png"),
    (b"GIF8", 0, "image/gif"),
    (b"WEBP", 8, "image/webp"),
    (b"ftypqt", 4, "video/quicktime"),
    (b"ftyp", 4, "video/mp4"),
    (b"\x1aE\xdf\xa3", 0, "video/webm"),
    (b"PK\x03\x04", 0, "application/zip"),
)
"""Bytes, where in a file they stand, and the type of such a file."""
_GONE = "the link is too old, or not as it was given out: ask for the task again"
_ANY = "application/octet-stream"
_POLICY = "default-src 'none'; sandbox"


def kept_object(mock: Mock, request: Request, key: str) -> Response:
    """Returns the bytes under a key, with a type by their content: what a client declared may be a page with scripts.
    404 for a link that was not given out, is too old, or leads to nothing."""
    from youcam_mock.service.inputs.stored_files import InputReader

    query = request.environ["QUERY_STRING"]
    mock.read_clock()
    refused = SignedLink("GET", request.path).verify(mock.secret, query, mock.clock.now_ms())
    content = None if refused else InputReader(mock)(key)
    if content is None:
        return Reply({"error": _GONE}, HTTPStatus.NOT_FOUND).response()
    response = Response(content, mimetype=_type_of(content))
    response.headers.update({**HEADERS, "Content-Security-Policy": _POLICY})
    return response


def _type_of(content: bytes) -> str:
    for beginning, place, kind in _BEGINNINGS:
        if content.startswith(beginning, place):
            return kind
    return _ANY
