from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from contract_tests.conftest import local

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi

CONTENT = b"x" * 100


def _refused(answer: Any, status: int, code: str) -> None:
    assert answer.status == status
    assert answer.headers["Content-Type"].startswith("application/xml")
    assert answer.content.startswith(b'<?xml version="1.0"')
    assert f"<Code>{code}</Code>".encode() in answer.content


@pytest.mark.parametrize(
    ("content", "changes"),
    [
        (CONTENT[:-1], {}),
        (CONTENT + b"x", {}),
        (b"", {}),
        (CONTENT, {"Content-Type": "image/jpeg"}),
        (CONTENT, {"Content-Type": "image/PNG"}),
        (CONTENT, {"Content-Type": None}),
        (CONTENT, {"Content-Type": "image/png; charset=utf-8"}),
    ],
)
def test_an_upload_of_another_length_or_type_is_refused(api: Api, content: bytes, changes: dict[str, Any]) -> None:
    declared = api.declare("selfie.png", 100)
    _refused(api.put(declared, content, **{"Content-Length": None, **changes}), 403, "SignatureDoesNotMatch")
    assert api.put(declared, CONTENT).status == 200


def test_an_upload_with_an_authorization_header_is_refused(api: Api) -> None:
    answer = api.put(api.declare("selfie.png", 100), CONTENT, Authorization=f"Bearer {api.bearer}")
    _refused(answer, 400, "InvalidArgument")
    assert b"<Message>Only one auth mechanism allowed</Message>" in answer.content
    assert "Authorization" in answer.explain


def test_an_upload_address_ends_after_two_hours(api: Api) -> None:
    declared = api.declare("selfie.png", 100)
    api.advance(7199)
    assert api.put(declared, CONTENT).status == 200
    api.advance(1)
    answer = api.put(declared, CONTENT)
    _refused(answer, 403, "AccessDenied")
    assert b"<Message>Request has expired</Message>" in answer.content


def _tampered(declared: Any, change: Any) -> Any:
    [request] = declared["requests"]
    return {**declared, "requests": [{**request, "url": change(request["url"])}]}


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("X-Amz-Expires=7200", "X-Amz-Expires=72000", "SignatureDoesNotMatch"),
        ("X-Amz-Date=2026", "X-Amz-Date=2027", "SignatureDoesNotMatch"),
        ("content-length%3B", "", "SignatureDoesNotMatch"),
        ("/v2/", "/v3/", "SignatureDoesNotMatch"),
        (".png?", ".jpg?", "SignatureDoesNotMatch"),
        ("X-Amz-Signature=", "X-Amz-Signature=0", "SignatureDoesNotMatch"),
        ("X-Amz-Signature=", "x-amz-signature=", "AccessDenied"),
    ],
)
def test_an_address_that_was_changed_is_refused(api: Api, old: str, new: str, code: str) -> None:
    declared = api.declare("selfie.png", 100)
    assert old in declared["requests"][0]["url"]
    _refused(api.put(_tampered(declared, lambda url: url.replace(old, new)), CONTENT), 403, code)


def test_an_address_without_its_signature_is_refused(api: Api) -> None:
    declared = api.declare("selfie.png", 100)
    _refused(api.put(_tampered(declared, lambda url: url.partition("?")[0]), CONTENT), 403, "AccessDenied")


def test_an_upload_address_does_not_serve_downloads(api: Api) -> None:
    declared = api.declare("selfie.png", 100)
    _refused(api.download(declared["requests"][0]["url"]), 403, "SignatureDoesNotMatch")


def test_an_address_of_one_file_does_not_serve_another(api: Api) -> None:
    one, other = api.declare("a.png", 100), api.declare("b.png", 100)
    path = urlsplit(other["requests"][0]["url"]).path
    swapped = _tampered(one, lambda url: url.replace(urlsplit(url).path, path))
    _refused(api.put(swapped, CONTENT), 403, "SignatureDoesNotMatch")


def _put_with(api: Api, size: int | None, environ: dict[str, Any], content: bytes | None = None) -> Any:
    """Sends an upload whose environ differs from its content."""
    declared = api.declare("selfie.png", size, path="/s2s/v2.0/file" if size else "/s2s/v1.0/file/enhance")
    path, headers = local(declared["requests"][0]["url"]), {"Content-Type": "image/png"}
    return api.call("PUT", path, content, headers=headers, environ=environ, signed_in=False)


def test_an_upload_that_breaks_off_is_refused_as_the_storage_refuses_it(api: Api) -> None:
    _refused(_put_with(api, 100, {"CONTENT_LENGTH": "100"}, CONTENT[:50]), 400, "IncompleteBody")


@pytest.mark.parametrize(
    ("environ", "status", "code"),
    [
        ({"CONTENT_LENGTH": "104857601"}, 400, "EntityTooLarge"),
        ({"CONTENT_LENGTH": "", "HTTP_TRANSFER_ENCODING": "chunked"}, 411, "MissingContentLength"),
        ({"CONTENT_LENGTH": "100", "HTTP_TRANSFER_ENCODING": "chunked"}, 411, "MissingContentLength"),
        ({"CONTENT_LENGTH": ""}, 411, "MissingContentLength"),
    ],
)
def test_an_upload_of_no_or_too_great_a_length_is_not_read(
    api: Api, environ: dict[str, str], status: int, code: str
) -> None:
    _refused(_put_with(api, None, environ), status, code)


def test_an_upload_of_a_hundred_megabytes_is_read(api: Api) -> None:
    _refused(_put_with(api, None, {"CONTENT_LENGTH": "104857600"}), 400, "IncompleteBody")


@pytest.mark.parametrize("content", [CONTENT[:50], CONTENT * 2])
def test_an_upload_of_another_length_than_it_says_is_refused(api: Api, content: bytes) -> None:
    # The server has seen the end of the body, like one that decodes chunks.
    environ = {"CONTENT_LENGTH": "100", "wsgi.input_terminated": True}
    _refused(_put_with(api, 100, environ, content), 400, "IncompleteBody")


def test_an_upload_may_be_repeated(api: Api) -> None:
    declared = api.declare("selfie.png", 100)
    assert [api.put(declared, CONTENT).status for _ in range(3)] == [200] * 3


def test_an_address_is_signed_as_the_service_signs_it(api: Api) -> None:
    query = dict(parse_qsl(urlsplit(api.declare("a.png", 100)["requests"][0]["url"]).query))
    assert query["X-Amz-SignedHeaders"] == "content-length;content-type;host"
    assert query["X-Amz-Expires"] == "7200"
    assert query["X-Amz-Date"] == "20260101T000000Z"


@pytest.mark.parametrize(
    ("settings", "origin"),
    [
        ({}, "http://localhost"),
        ({"public_url": "https://mock.example:8443/"}, "https://mock.example:8443"),
        ({"public_url": "https://MOCK.XX/"}, "https://MOCK.XX"),
        ({"storage_host": "yce-us.s3-accelerate.amazonaws.com"}, "https://yce-us.s3-accelerate.amazonaws.com"),
    ],
)
def test_addresses_begin_with_the_origin_that_the_operator_chose(
    make_api: MakeApi, settings: dict[str, Any], origin: str
) -> None:
    api = make_api(**settings)
    declared = api.declare("a.png", 100)
    assert declared["requests"][0]["url"].startswith(f"{origin}/ttl30/")
    assert api.put(declared, CONTENT).status == 200


def test_an_upload_is_answered_as_the_storage_answers_it(api: Api) -> None:
    answer = api.put(api.declare("selfie.png", 100), CONTENT)
    assert (answer.status, answer.content) == (200, b"")
    assert re.fullmatch(r'"[^"]{1,32}"', answer.headers["ETag"])
    assert "Content-Type" not in answer.headers


def test_links_without_a_host_header_lead_to_loopback(api: Api) -> None:
    body = {"files": [{"content_type": "image/png", "file_name": "a.png", "file_size": 100}]}
    answer = api.call("POST", "/s2s/v2.0/file", body, environ={"HTTP_HOST": ""})
    [declared] = answer.body["data"]["files"]
    assert declared["requests"][0]["url"].startswith("http://127.0.0.1/ttl30/")


@pytest.mark.parametrize("size", [100, None])
def test_the_size_of_an_upload_is_known_once_it_is_there(api: Api, size: int | None) -> None:
    declared = api.declare("selfie.png", size, path="/s2s/v2.0/file" if size else "/s2s/v1.0/file/enhance")
    api.put(declared, CONTENT)
    [file] = api.control("GET", "/files").body["files"]
    assert (file["file_size"], file["uploaded"]) == (100, True)
