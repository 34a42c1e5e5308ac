"""Refusals of the storage, as the client reports them."""

from __future__ import annotations

import httpx
import pytest

from contract_tests.client.scripted import DONE, PNG, Scripted
from youcam.errors import TransferError
from youcam_client import models as m
from youcam_mock import MockServer
from youcam_mock.sample import SAMPLE

PHOTO = SAMPLE.read_bytes()


def _xml(status: int, code: str, message: str) -> httpx.Response:
    return httpx.Response(status, text=f"<Error><Code>{code}</Code><Message>{message}</Message></Error>")


def test_error_of_a_refused_upload_has_the_file_and_the_storage_s_code_and_message() -> None:
    service = Scripted(put=_xml(403, "SignatureDoesNotMatch", "Not what\n was &lt;signed&gt;."))
    with pytest.raises(TransferError) as refusal:
        service.client().run("enhance", image=PNG, scale=2)
    assert str(refusal.value) == (
        "upload of image.png refused with HTTP 403: SignatureDoesNotMatch: Not what was <signed>."
    )
    assert (refusal.value.status, refusal.value.code) == (403, "SignatureDoesNotMatch")
    assert service.sent("run") == []


def test_a_refused_download_does_not_quote_the_signed_address() -> None:
    service = Scripted(check=DONE, result=_xml(404, "NoSuchKey", "The specified key does not exist."))
    with pytest.raises(TransferError, match=r"^download refused with HTTP 404: NoSuchKey: ") as refusal:
        _ = service.client().task("enhance", "t").result().bytes
    assert "s=1" not in str(refusal.value)


def test_storage_refusal_that_is_not_xml_has_a_status_but_no_code() -> None:
    service = Scripted(check=DONE, result=httpx.Response(404, text="gone"))
    with pytest.raises(TransferError, match=r"^download refused with HTTP 404$") as refusal:
        _ = service.client().task("enhance", "t").result().bytes
    assert refusal.value.code is None


def test_an_upload_by_the_generated_client_needs_the_signed_headers_and_nothing_else(
    server: MockServer, new_file: m.CreatedFile
) -> None:
    signed = new_file.requests[0]
    headers = signed.headers.to_dict()
    with_key = httpx.put(signed.url, content=PHOTO, headers={**headers, "Authorization": f"Bearer {server.api_key}"})
    assert (with_key.status_code, with_key.headers["content-type"].split(";")[0]) == (400, "application/xml")
    assert "<Code>InvalidArgument</Code><Message>Only one auth mechanism allowed</Message>" in with_key.text
    assert httpx.put(signed.url, content=PHOTO, headers=headers).status_code == 200
