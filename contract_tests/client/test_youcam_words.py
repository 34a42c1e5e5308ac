"""What the client's errors say, and what they hold."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from contract_tests.client.scripted import PNG, Scripted
from youcam import FileId, errors, features
from youcam.mapping import Outcome


@pytest.mark.parametrize(
    ("code", "message", "words"),
    [
        (None, None, "the upload was refused with HTTP 403"),
        ("NoSuchKey", None, "the upload was refused with HTTP 403: NoSuchKey"),
        ("NoSuchKey", "There is none.", "the upload was refused with HTTP 403: NoSuchKey: There is none."),
        (None, "There is none.", "the upload was refused with HTTP 403: There is none."),
    ],
)
def test_a_refusal_of_the_storage_says_what_the_storage_said(code: str | None, message: str | None, words: str) -> None:
    error = errors.TransferError("the upload was", 403, code, message)
    assert (str(error), error.status, error.code) == (words, 403, code)


@pytest.mark.parametrize(
    ("status", "body", "kind", "code"),
    [
        (400, {"error_code": "CreditInsufficiency"}, errors.InsufficientUnits, "CreditInsufficiency"),
        (400, {"error_code": 5}, errors.InvalidRequest, None),
        (400, {"error_code": ["InvalidTaskId"]}, errors.InvalidRequest, None),
        (400, ["no object"], errors.InvalidRequest, None),
        (401, {}, errors.InvalidCredentials, None),
        (429, {}, errors.RateLimited, None),
        (499, {}, errors.InvalidRequest, None),
        (500, {"error_code": "InvalidTaskId"}, errors.ServiceError, "InvalidTaskId"),
    ],
)
def test_a_refusal_is_named_by_its_code_and_then_by_its_status(
    status: int, body: Any, kind: type[errors.ApiError], code: str | None
) -> None:
    error = errors.error_of(httpx.Response(status, json=body))
    assert (type(error), error.status, error.error_code) == (kind, status, code)


@pytest.mark.parametrize(("paid", "advice"), [(True, "may have started"), (False, "try again later")])
def test_after_a_failure_of_the_service_a_paid_run_is_looked_for_first(paid: bool, advice: str) -> None:
    assert advice in str(errors.error_of(httpx.Response(503), paid))


def test_without_a_word_on_it_a_request_is_not_paid_for() -> None:
    assert "try again later" in str(errors.error_of(httpx.Response(503, text="<html>")))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ((400, "InvalidParameters", "no"), "400 InvalidParameters: no"),
        ((400, None, "no"), "400: no"),
        ((400, None, "no", "17"), "400: no [x-request-id 17]"),
        ((400, "Bad", "no", None, "send less"), "400 Bad: no - send less"),
        ((400, "Bad", "no", "17", "no, since it is late"), "400 Bad: no, since it is late [x-request-id 17]"),
    ],
)
def test_a_refusal_says_its_code_its_words_what_to_do_and_its_id(given: tuple[Any, ...], words: str) -> None:
    error = errors.ApiError(*given)
    assert (str(error), error.hint) == (words, given[4] if len(given) > 4 else "")


@pytest.mark.parametrize(
    ("response", "message"),
    [
        (httpx.Response(400, json={"error": "first", "message": "second"}), "first"),
        (httpx.Response(400, json={"message": "second"}), "second"),
        (httpx.Response(400, json={}), "Bad Request"),
        (httpx.Response(499, json={}), "no words"),
        (httpx.Response(400, text="<html>"), "Bad Request"),
    ],
)
def test_the_words_of_a_refusal_are_looked_for_where_services_put_them(response: httpx.Response, message: str) -> None:
    assert errors.error_of(response).message == message


def test_a_refusal_that_nobody_can_help_with_has_no_hint() -> None:
    assert errors.error_of(httpx.Response(499, json={"error_code": ""})).hint == ""


def test_a_failure_of_the_service_may_be_tried_again() -> None:
    assert str(errors.error_of(httpx.Response(503))) == "503: Service Unavailable - try again later"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("enhanced", "no feature 'enhanced'; did you mean enhance or v1.0/enhance?"),
        ("sod/blur", "no feature 'sod/blur'; did you mean sod/blur-background or "),
        ("qqqq", "no feature 'qqqq'; it may be 2d-vto/"),
    ],
)
def test_an_unknown_feature_is_told_what_is_like_it(name: str, words: str) -> None:
    with pytest.raises(errors.UnknownFeature) as refused:
        features.feature(name)
    assert str(refused.value).startswith(words)
    assert str(refused.value).count(" or ") <= 2


def test_an_unknown_parameter_is_told_what_there_is() -> None:
    with pytest.raises(TypeError) as refused:
        features.feature("enhance").check({"qqqq": 1})
    assert str(refused.value) == "enhance has no parameter 'qqqq'; it may be image, scale"


@pytest.mark.parametrize(
    ("feature", "words"),
    [
        ("enhance", "enhance has no templates"),
        ("v1.0/hair-style", "v1.0/hair-style has no templates; it has style_groups, styles, categories"),
    ],
)
def test_a_list_that_a_feature_lacks_is_told_with_those_that_it_has(feature: str, words: str) -> None:
    with pytest.raises(LookupError) as refused:
        features.feature(feature).list_path("templates")
    assert str(refused.value) == words


def test_clients_results_and_files_say_what_they_are() -> None:
    client = Scripted().client()
    result = client.run("enhance", image=FileId("file+1"), scale=1)
    assert repr(client) == "<YouCam at http://api>"
    assert repr(result) == "<Result of enhance, 1 files>"
    assert repr(result.files[0]) == "<ResultFile output.jpg>"


def test_nobody_knows_the_result_of_a_job_that_ended_with_neither() -> None:
    with pytest.raises(LookupError, match=r"^no result$"):
        Outcome({}).unwrap()


@pytest.mark.parametrize(
    ("source", "feature", "words"),
    [
        (FileId("file+1"), "enhance", "upload takes a file, not an address or a file_id"),
        (PNG, "text-to-image", "upload: text-to-image takes no file"),
    ],
)
def test_what_cannot_be_uploaded_is_said(source: Any, feature: str, words: str) -> None:
    with pytest.raises(ValueError, match=f"^{words}$"):
        Scripted().client().upload(source, feature)


def test_a_file_that_is_none_is_called_a_file() -> None:
    with pytest.raises((TypeError, ValueError), match=r"^file: "):
        Scripted().client().upload(b"", "enhance")


def test_a_run_whose_answer_was_lost_is_told_with_what_came_after() -> None:
    lost = httpx.ReadError("reset by peer")
    service = Scripted(run=[lost, httpx.Response(404)])
    with pytest.raises(errors.RunUnclear) as unclear:
        service.client().submit("v1.0/enhance", image=FileId("file+1"), scale=1)
    assert str(unclear.value).startswith("POST api/s2s/v1.0/task/enhance: an answer was lost, and then 404; ")


def test_a_service_out_of_reach_is_told_with_what_happened() -> None:
    service = Scripted(units=[httpx.ConnectTimeout("")])
    with pytest.raises(errors.ServiceUnreachable, match=r"^GET api/s2s/v1\.0/client/credit: ConnectTimeout$"):
        service.client().units()
