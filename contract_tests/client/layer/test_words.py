"""The texts and members of the client's errors."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

import youcam
from contract_tests.client.scripted import DONE, PNG, RUNNING, Scripted
from youcam import FileId, YouCam, answers, errors, features
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
def test_error_of_the_storage_has_the_storage_s_message(code: str | None, message: str | None, words: str) -> None:
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
    error = answers.error_of(httpx.Response(status, json=body))
    assert (type(error), error.status, error.error_code) == (kind, status, code)


@pytest.mark.parametrize(("paid", "advice"), [(True, "may have started"), (False, "try again later")])
def test_advice_after_a_failure_of_the_service_depends_on_whether_the_run_is_paid(paid: bool, advice: str) -> None:
    assert advice in str(answers.error_of(httpx.Response(503), paid))


def test_requests_are_unpaid_by_default() -> None:
    assert "try again later" in str(answers.error_of(httpx.Response(503, text="<html>")))


@pytest.mark.parametrize(
    ("said", "seconds"),
    [(1500, 1.5), ("1500", 1.5), (1, 0.001), (0, 0), (-1, 0), (None, 0), ([], 0), ([1], 0), ("soon", 0)],
)
def test_milliseconds_become_seconds_and_what_is_no_time_becomes_0(said: Any, seconds: float) -> None:
    assert answers.seconds(said) == seconds


@pytest.mark.parametrize("said", [10**400, "inf", "nan"])
def test_a_time_that_never_ends_is_no_time(said: Any) -> None:
    assert answers.seconds(said) == 0


def test_a_wrong_value_is_told_by_its_kind_and_the_first_words() -> None:
    assert answers.shortly(KeyError("a")) == "KeyError: 'a'"
    assert answers.shortly(ValueError("x" * 300)) == f"ValueError: {'x' * 300}"[:200]


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
def test_message_of_a_refusal_is_found_in_every_known_member(response: httpx.Response, message: str) -> None:
    assert answers.error_of(response).message == message


def test_refusal_without_a_remedy_has_no_hint() -> None:
    assert answers.error_of(httpx.Response(499, json={"error_code": ""})).hint == ""


def test_a_failure_of_the_service_may_be_tried_again() -> None:
    assert str(answers.error_of(httpx.Response(503))) == "503: Service Unavailable - try again later"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("enhanced", "no feature 'enhanced'; did you mean enhance or v1.0/enhance?"),
        ("sod/blur", "no feature 'sod/blur'; did you mean sod/blur-background or "),
        ("qqqq", "no feature 'qqqq'; it may be 2d-vto/"),
    ],
)
def test_error_about_an_unknown_feature_names_similar_ones(name: str, words: str) -> None:
    with pytest.raises(errors.UnknownFeature) as refused:
        features.feature(name)
    assert str(refused.value).startswith(words)
    assert str(refused.value).count(" or ") <= 2


def test_error_about_an_unknown_parameter_names_the_known_ones() -> None:
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
def test_error_about_a_missing_list_names_the_lists_of_the_feature(feature: str, words: str) -> None:
    with pytest.raises(LookupError) as refused:
        features.feature(feature).list_path("templates")
    assert str(refused.value) == words


def test_clients_results_and_files_have_a_repr() -> None:
    client = Scripted().client()
    result = client.run("enhance", image=FileId("file+1"), scale=1)
    assert repr(client) == "<YouCam at http://api>"
    assert repr(result) == "<Result of enhance, 1 files>"
    assert repr(result.files[0]) == "<ResultFile output.jpg>"


def test_outcome_without_result_or_error_raises() -> None:
    with pytest.raises(LookupError, match=r"^no result$"):
        Outcome({}).unwrap()


@pytest.mark.parametrize(
    ("source", "feature", "words"),
    [
        (FileId("file+1"), "enhance", "upload takes a file, not an address or a file_id"),
        (PNG, "text-to-image", "upload: text-to-image takes no file"),
    ],
)
def test_error_names_the_source_that_cannot_be_uploaded(source: Any, feature: str, words: str) -> None:
    with pytest.raises(ValueError, match=f"^{words}$"):
        Scripted().client().upload(source, feature)


def test_error_about_an_unnamed_upload_calls_it_a_file() -> None:
    with pytest.raises((TypeError, ValueError), match=r"^file: "):
        Scripted().client().upload(b"", "enhance")


def test_unclear_run_error_names_the_later_failure() -> None:
    lost = httpx.ReadError("reset by peer")
    service = Scripted(run=[lost, httpx.Response(404)])
    with pytest.raises(errors.RunUnclear) as unclear:
        service.client().submit("v1.0/enhance", image=FileId("file+1"), scale=1)
    assert str(unclear.value).startswith("POST api/s2s/v1.0/task/enhance: an answer was lost, and then 404; ")


def test_error_about_an_unreachable_service_has_the_cause() -> None:
    service = Scripted(units=[httpx.ConnectTimeout("")])
    with pytest.raises(errors.ServiceUnreachable, match=r"^GET api/s2s/v1\.0/client/credit: ConnectTimeout$"):
        service.client().units()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ((), "aging failed with error_x"),
        (("it is dark",), "aging failed with error_x: it is dark"),
        (("it is dark", "the task failed with error_x: a scenario"), "aging failed with error_x: a scenario"),
    ],
)
def test_error_of_a_failed_task_has_its_details(given: tuple[str, ...], words: str) -> None:
    error = errors.TaskFailed("aging", "t", "error_x", *given)
    assert (str(error), error.code) == (words, "error_x")
    assert [error.meaning, error.hint] == [*given, "", ""][:2]


def test_a_task_that_failed_without_a_code_failed_for_a_reason_unknown() -> None:
    failed = {"status": 200, "data": {"task_status": "error", "error": None, "error_message": "no luck"}}
    with pytest.raises(errors.TaskFailed) as refused:
        Scripted(check=failed).client().task("enhance", "t").result()
    assert refused.value.code == "unknown_internal_error"


def test_a_task_that_still_runs_is_named_to_be_waited_for_again() -> None:
    task = Scripted(check=RUNNING).client().task("enhance", "t")
    with pytest.raises(errors.TaskNotFinished) as now:
        task.result()
    with pytest.raises(errors.TaskNotFinished) as later:
        task.wait(5)
    assert str(now.value) == "enhance still runs after 0 s; wait again for task t"
    assert str(later.value) == "enhance still runs after 5 s; wait again for task t"


def test_the_last_check_may_be_at_the_very_end_of_the_wait() -> None:
    service = Scripted(check=[RUNNING, DONE])
    assert service.client().task("enhance", "t").wait(1, poll=1).task_id == "t"
    with pytest.raises(errors.TaskNotFinished):
        Scripted(check=[RUNNING, DONE]).client().task("enhance", "t").wait(0.9, poll=1)


def test_unknown_attribute_of_the_package_raises_attribute_error() -> None:
    with pytest.raises(AttributeError, match=r"^module 'youcam' has no attribute 'Yucam'$"):
        _ = youcam.Yucam


def test_parameters_that_repeat_file_names_are_optional() -> None:
    service = Scripted()
    service.client().submit("2d-vto/ring", image=FileId("hand"), references=[FileId("a"), FileId("b")])
    [body] = service.bodies("run")
    assert body["source_info"] == {"name": "hand"}
    assert body["object_infos"] == [{"name": "a"}, {"name": "b"}]
    service.client().submit(
        "2d-vto/ring", image=FileId("hand"), references=[FileId("a"), FileId("b")], object_infos=[{"name": "b"}]
    )
    assert service.bodies("run")[1]["object_infos"] == [{"name": "b"}], "files that are named keep their places"


@pytest.mark.parametrize(("stated", "sent"), [({"method": "POST"}, "POST"), ({"method": "PUT"}, "PUT"), ({}, "PUT")])
def test_a_file_is_sent_by_the_method_that_the_service_names(stated: dict[str, str], sent: str) -> None:
    place = {"url": "http://s/put?sig=1", "headers": {}, **stated}
    methods = []

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "api":
            return httpx.Response(200, json={"data": {"files": [{"file_id": "f", "requests": [place]}]}})
        methods.append(request.method)
        return httpx.Response(200, content=words)

    words = iter([b"thank ", b"you"])
    client = YouCam("key-1", base_url="http://api", transport=httpx.MockTransport(answer), rate=())
    assert client.upload(PNG) == "f"
    assert methods == [sent]
    assert list(words) == [], "an answer that is not read to its end keeps its connection"


def test_answer_with_fewer_files_than_declared_fails_the_upload() -> None:
    none = {"status": 200, "data": {"files": []}}
    with pytest.raises(errors.ServiceError, match="shorter"):
        Scripted(file=none).client().upload(PNG)


def test_a_task_that_did_not_fail_has_no_message() -> None:
    assert Scripted().client().task("enhance", "t").status().message == ""


def test_all_missing_parameters_are_named_at_once() -> None:
    with pytest.raises(TypeError, match=r"^mu-transfer needs image and reference$"):
        Scripted().client().run("mu-transfer")


@pytest.mark.parametrize(
    ("paid", "words"),
    [
        (False, "200: the answer is not JSON [x-request-id 7]"),
        (True, f"200: the answer is not JSON - {errors.UNCLEAR} [x-request-id 7]"),
    ],
)
def test_error_about_an_answer_without_json_has_its_request_id(paid: bool, words: str) -> None:
    answer = httpx.Response(200, content=b"<html>", headers={"x-request-id": "7"})
    with pytest.raises(errors.ServiceError) as refused:
        answers.body_of(answer, paid)
    assert (str(refused.value), refused.value.status) == (words, 200)
    assert (refused.value.request_id, refused.value.unclear) == ("7", paid)
    with pytest.raises(errors.ServiceError) as usual:
        answers.body_of(answer)
    assert usual.value.unclear is False


def test_an_input_says_whether_it_takes_several_files_and_whether_the_body_has_a_list() -> None:
    ring, v1 = features.feature("2d-vto/ring").inputs, features.feature("v1.0/enhance").inputs
    assert (ring["references"].many, ring["references"].listed) == (True, True)
    assert (ring["image"].many, ring["image"].listed) == (False, False)
    assert (v1["image"].many, v1["image"].listed) == (False, True)
