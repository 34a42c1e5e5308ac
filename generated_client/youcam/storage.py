"""Requests to the storage by signed URLs, and its answers.

The signature in the address is the only proof that the storage takes: with an Authorization header it refuses.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from http import HTTPMethod
from xml.sax.saxutils import unescape

import httpx

from youcam.errors import TransferError


def put_request(
    method: str, url: str, signed: Mapping[str, object], content: bytes, timeout: httpx.Timeout
) -> httpx.Request:
    """Returns an upload request with exactly the headers that were signed."""
    headers = {name: str(value) for name, value in signed.items()}
    return httpx.Request(method, url, headers=headers, content=content, extensions={"timeout": timeout.as_dict()})


def get_request(url: str, timeout: httpx.Timeout) -> httpx.Request:
    """Returns a download request, which needs no header."""
    return httpx.Request(HTTPMethod.GET, url, extensions={"timeout": timeout.as_dict()})


def accepted(doing: str, response: httpx.Response) -> httpx.Response:
    """Returns the storage's answer. Raises TransferError for a refusal; `doing` describes the request."""
    if not response.is_success:
        raise TransferError(doing, response.status_code, _element(response, "Code"), _element(response, "Message"))
    return response


def _element(response: httpx.Response, name: str) -> str | None:
    # No XML parser: two flat elements are all that is needed, and parsers can be attacked by entities.
    found = re.search(f"<{name}>([^<]{{1,500}})</{name}>", response.text)
    return " ".join(unescape(found[1]).split()) if found else None
