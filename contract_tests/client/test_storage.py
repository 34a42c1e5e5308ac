"""Refusals of the storage, as the client reports them."""

from __future__ import annotations

import httpx
import pytest

from contract_tests.client.scripted import DONE, PNG, Scripted
from youcam.errors import ServiceError, TransferError
from youcam.storage import get_request, put_request
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


def test_words_of_the_storage_that_are_no_text_are_shown_as_far_as_they_are() -> None:
    answer = httpx.Response(403, content=b"<Error><Code>Denied</Code><Message>caf\xe9</Message></Error>")
    with pytest.raises(TransferError, match=r"^upload of file\.png refused with HTTP 403: Denied: caf\ufffd$"):
        Scripted(put=answer).client().upload(PNG, "enhance")


def test_words_of_the_storage_of_more_than_500_letters_are_left_out() -> None:
    for length, shown in ((500, f": A: {'b' * 500}"), (501, ": A")):
        service = Scripted(check=DONE, result=_xml(404, "A", "b" * length))
        with pytest.raises(TransferError, match=f"^download refused with HTTP 404{shown}$"):
            _ = service.client().task("enhance", "t").result().bytes


def test_a_signed_header_may_be_a_number() -> None:
    request = put_request({"url": "https://s/put", "headers": {"X-Amz-Size": 7}}, b"seven")
    assert (request.method, request.headers["X-Amz-Size"], request.content) == ("PUT", "7", b"seven")


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        ({"method": "GET"}, "a file is not sent by GET"),
        ({"url": "file:///etc/passwd"}, "it is no address of http or https"),
        ({"url": "http:///a"}, "it is no address of http or https"),
    ],
)
def test_a_file_is_sent_to_an_address_of_the_web_only(stated: dict[str, str], said: str) -> None:
    with pytest.raises(ValueError, match=f"^{said}$"):
        put_request({"url": "http://s/put", "headers": {}} | stated, b"")


def test_a_link_that_cannot_be_called_is_told_with_the_reason() -> None:
    with pytest.raises(ServiceError) as refused:
        get_request("ftp://s/a.jpg")
    why = "ValueError: it is no address of http or https"
    assert str(refused.value) == f"200: the link to the file cannot be called: {why}"
    assert refused.value.error_code is None
    assert get_request("https://s/a.jpg").method == "GET"


def test_an_upload_by_the_generated_client_needs_the_signed_headers_and_nothing_else(
    server: MockServer, new_file: m.CreatedFile
) -> None:
    signed = new_file.requests[0]
    headers = signed.headers.to_dict()
    with_key = httpx.put(signed.url, content=PHOTO, headers={**headers, "Authorization": f"Bearer {server.api_key}"})
    assert (with_key.status_code, with_key.headers["content-type"].split(";")[0]) == (400, "application/xml")
    assert "<Code>InvalidArgument</Code><Message>Only one auth mechanism allowed</Message>" in with_key.text
    assert httpx.put(signed.url, content=PHOTO, headers=headers).status_code == 200
