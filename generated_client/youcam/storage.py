"""Requests to the storage, by signed addresses, and what it answers.

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
    """An upload with exactly the headers that were signed."""
    headers = {name: str(value) for name, value in signed.items()}
    return httpx.Request(method, url, headers=headers, content=content, extensions={"timeout": timeout.as_dict()})


def get_request(url: str, timeout: httpx.Timeout) -> httpx.Request:
    """A download, which needs no header."""
    return httpx.Request(HTTPMethod.GET, url, extensions={"timeout": timeout.as_dict()})


def accepted(doing: str, response: httpx.Response) -> httpx.Response:
    """The storage's answer. Raises TransferError for a refusal; `doing` says of what."""
    if not response.is_success:
        raise TransferError(doing, response.status_code, _element(response, "Code"), _element(response, "Message"))
    return response


def _element(response: httpx.Response, name: str) -> str | None:
    found = re.search(f"<{name}>([^<]{{1,500}})</{name}>", response.text)
    return " ".join(unescape(found[1]).split()) if found else None
