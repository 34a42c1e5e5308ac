"""Signed addresses: what the storage takes and what it refuses, as S3 words it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx
import pytest

from youcam import TransferError, download, download_async, upload, upload_async
from youcam_client import models as m
from youcam_mock import MockServer
from youcam_mock.sample import SAMPLE

if TYPE_CHECKING:
    from contract_tests.client.conftest import V2

PHOTO = SAMPLE.read_bytes()
LINK_S = 2 * 3600
TWO_MECHANISMS = "<Code>InvalidArgument</Code><Message>Only one auth mechanism allowed</Message>"


def _tampered(request: m.UploadRequest, **changes: str) -> m.UploadRequest:
    headers = request.headers.to_dict() | {name.replace("_", "-"): value for name, value in changes.items()}
    return m.UploadRequest.from_dict(request.to_dict() | {"headers": headers})


def test_upload_with_an_authorization_header_is_refused_in_xml(v2: V2) -> None:
    request = v2.file(PHOTO).requests[0]
    headers = request.headers.to_dict() | {"Authorization": "Bearer mock-api-key-0123456789"}
    answer = httpx.put(request.url, content=PHOTO, headers=headers)
    assert (answer.status_code, answer.headers["content-type"].split(";")[0]) == (400, "application/xml")
    assert TWO_MECHANISMS in answer.text


def test_upload_keeps_the_authorization_header_of_its_client_to_itself(v2: V2) -> None:
    upload(v2.file(PHOTO).requests[0], PHOTO, v2.client.get_httpx_client())


def test_upload_of_another_length_is_refused_by_the_storage(v2: V2) -> None:
    request = _tampered(v2.file(PHOTO).requests[0], Content_Length=str(len(PHOTO) - 1))
    with pytest.raises(TransferError, match=r"^upload refused with HTTP 403: SignatureDoesNotMatch: ") as refusal:
        upload(request, PHOTO[:-1])
    assert (refusal.value.status, refusal.value.code) == (403, "SignatureDoesNotMatch")


def test_upload_of_another_length_than_declared_is_not_even_sent(v2: V2) -> None:
    request = v2.file(PHOTO).requests[0]
    with pytest.raises(ValueError, match=rf"^upload of 3 bytes: the file was declared with {len(PHOTO)}$"):
        upload(request, b"abc")
    with pytest.raises(ValueError, match=r"^upload of 3 bytes"):
        asyncio.run(upload_async(request, b"abc"))


def test_upload_of_another_type_is_refused(v2: V2) -> None:
    request = _tampered(v2.file(PHOTO).requests[0], Content_Type="image/jpeg")
    with pytest.raises(TransferError) as refusal:
        asyncio.run(upload_async(request, PHOTO))
    assert (refusal.value.status, refusal.value.code) == (403, "SignatureDoesNotMatch")


def test_refusal_does_not_quote_the_signed_address(v2: V2) -> None:
    request = _tampered(v2.file(PHOTO).requests[0], Content_Type="image/jpeg")
    with pytest.raises(TransferError) as refusal:
        upload(request, PHOTO)
    assert "X-Amz-Signature" not in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_download_link_lasts_two_hours_and_a_check_gives_a_fresh_one(server: MockServer, v2: V2) -> None:
    task_id = v2.run(PHOTO)
    server.clock.advance(6)
    stale = v2.url(task_id)
    server.clock.advance(LINK_S)
    with pytest.raises(TransferError, match=r"^download refused with HTTP 403: AccessDenied: Request has expired$"):
        asyncio.run(download_async(stale))
    assert download(v2.url(task_id), v2.client.get_httpx_client()).startswith(b"\x89PNG")


def test_refusal_that_is_no_xml_has_a_status_and_no_code(server: MockServer) -> None:
    with pytest.raises(TransferError, match=r"^download refused with HTTP 404$") as refusal:
        download(f"{server.url}/no/such/page")
    assert refusal.value.code is None
