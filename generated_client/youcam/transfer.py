"""Uploads to and downloads from the storage, by signed addresses.

The signature in the address is the only proof that the storage accepts. Requests are therefore built apart from the
client that sends them: its Authorization header, which the API needs, would get them refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager, nullcontext
from typing import TYPE_CHECKING
from xml.sax.saxutils import unescape

import httpx

from youcam.errors import TransferError

if TYPE_CHECKING:
    from youcam_client.models import UploadRequest

TIMEOUT_S = 60.0
"""Of each connect, read and write when no client is given."""


def upload(request: UploadRequest, content: bytes, client: httpx.Client | None = None) -> None:
    """Sends the bytes where a created file's `requests` say, with exactly the headers that were signed.

    Raises ValueError when the length is not the one that was declared, TransferError when the storage refuses,
    httpx.HTTPError when it cannot be reached.
    """
    with _opened(client) as http:
        accepted("upload", http.send(_put(request, content, http.timeout), auth=None))


async def upload_async(request: UploadRequest, content: bytes, client: httpx.AsyncClient | None = None) -> None:
    """As `upload`."""
    async with _opened_async(client) as http:
        accepted("upload", await http.send(_put(request, content, http.timeout), auth=None))


def download(url: str, client: httpx.Client | None = None) -> bytes:
    """The bytes of a result. Its address is good for two hours; checking the task again gives a fresh one.

    Raises TransferError when the storage refuses, httpx.HTTPError when it cannot be reached.
    """
    with _opened(client) as http:
        return accepted("download", http.send(get_request(url, http.timeout), auth=None)).content


async def download_async(url: str, client: httpx.AsyncClient | None = None) -> bytes:
    """As `download`."""
    async with _opened_async(client) as http:
        return accepted("download", await http.send(get_request(url, http.timeout), auth=None)).content


def _opened(client: httpx.Client | None) -> AbstractContextManager[httpx.Client]:
    return nullcontext(client) if client else httpx.Client(timeout=TIMEOUT_S)


def _opened_async(client: httpx.AsyncClient | None) -> AbstractAsyncContextManager[httpx.AsyncClient]:
    return nullcontext(client) if client else httpx.AsyncClient(timeout=TIMEOUT_S)


def _put(request: UploadRequest, content: bytes, timeout: httpx.Timeout) -> httpx.Request:
    return put_request(request.method, request.url, request.headers.additional_properties, content, timeout)


def put_request(
    method: str, url: str, signed: Mapping[str, object], content: bytes, timeout: httpx.Timeout
) -> httpx.Request:
    """An upload with exactly the headers that were signed. Raises ValueError when another length was declared."""
    headers = httpx.Headers({name: str(value) for name, value in signed.items()})
    declared = headers.get("Content-Length", str(len(content)))
    if declared != str(len(content)):
        raise ValueError(f"upload of {len(content)} bytes: the file was declared with {declared}")
    return httpx.Request(method, url, headers=headers, content=content, extensions={"timeout": timeout.as_dict()})


def get_request(url: str, timeout: httpx.Timeout) -> httpx.Request:
    """A download, which the storage takes without any header."""
    return httpx.Request("GET", url, extensions={"timeout": timeout.as_dict()})


def accepted(doing: str, response: httpx.Response) -> httpx.Response:
    """The storage's answer. Raises TransferError for a refusal; `doing` says of what."""
    if not response.is_success:
        raise TransferError(doing, response.status_code, _element(response, "Code"), _element(response, "Message"))
    return response


def _element(response: httpx.Response, name: str) -> str | None:
    found = re.search(f"<{name}>([^<]{{1,500}})</{name}>", response.text)
    return " ".join(unescape(found[1]).split()) if found else None
