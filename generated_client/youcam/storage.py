"""Requests to the storage by signed URLs, and its answers.

The signature in the address is the only proof that the storage takes: with an Authorization header it refuses.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from http import HTTPMethod
from typing import Any

import httpx

from youcam.answers import NOT_AS_PROMISED, shortly
from youcam.errors import ServiceError, TransferError

_METHODS = (HTTPMethod.PUT, HTTPMethod.POST)


def put_request(stated: Mapping[str, Any], content: bytes) -> httpx.Request:
    """Returns an upload request, as the declaration of the file states it, with exactly the headers that were signed.

    Raises one of NOT_AS_PROMISED for a statement that is none.
    """
    headers = {name: str(value) for name, value in stated["headers"].items()}
    method = HTTPMethod(stated.get("method", HTTPMethod.PUT))
    if method not in _METHODS:
        raise ValueError(f"a file is not sent by {method}")
    return _callable(httpx.Request(method, stated["url"], headers=headers, content=content))


def get_request(url: str) -> httpx.Request:
    """Returns a download request, which needs no header. Raises ServiceError for a URL that cannot be called."""
    try:
        return _callable(httpx.Request(HTTPMethod.GET, url))
    except NOT_AS_PROMISED as error:
        what = f"the link to the file cannot be called: {shortly(error)}"
        raise ServiceError(httpx.codes.OK, None, what) from error


def _callable(request: httpx.Request) -> httpx.Request:
    """Raises ValueError for an address of no host, or of one whose name nobody can have."""
    if request.url.scheme not in ("http", "https") or not request.url.host:
        raise ValueError("it is no address of http or https")
    return request


def accepted(doing: str, response: httpx.Response) -> httpx.Response:
    """Returns the storage's answer. Raises TransferError for a refusal; `doing` describes the request."""
    if not response.is_success:
        raise TransferError(doing, response.status_code, _element(response, "Code"), _element(response, "Message"))
    return response


def _element(response: httpx.Response, name: str) -> str | None:
    # No XML parser: two flat elements are all that is needed, and parsers can be attacked by entities.
    from xml.sax.saxutils import unescape

    found = re.search(f"<{name}>([^<]{{1,500}})</{name}>", response.content.decode(errors="replace"))
    return " ".join(unescape(found[1]).split()) if found else None
