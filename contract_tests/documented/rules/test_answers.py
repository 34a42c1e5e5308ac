"""The form of answers: ids, states, refusals and headers."""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

if TYPE_CHECKING:
    from contract_tests.conftest import Api, Picture

ENHANCE = "/s2s/v2.0/task/enhance"
ENHANCE_V1 = "/s2s/v1.0/task/enhance"
CREDIT = "/s2s/v1.0/client/credit"
CONTENT = b"x" * 100


def test_v1_file_ids_are_standard_base64_that_a_url_would_change(served: Api) -> None:
    file_id = served.declare("a.png", 3, path="/s2s/v1.1/file/enhance")["file_id"]
    assert len(base64.b64decode(file_id, validate=True)) == 48
    assert {"+", "/"} <= set(file_id)


def test_v2_task_ids_are_107_characters_that_are_safe_in_a_url(served_v2: Api) -> None:
    assert re.fullmatch(r"[A-Za-z0-9_-]{107}", served_v2.run_v2(src_file_url="u", scale=1))


def test_file_ids_end_in_the_21_characters_that_were_always_seen(served: Api) -> None:
    ids = {served.declare("a.png", 3)["file_id"] for _ in range(3)}
    assert {(len(id_), id_[-21:]) for id_ in ids} == {(64, "LbKfeLEmuXUa9yH4wuc2K")}
    assert len(ids) == 3


def test_ids_of_units_styles_and_history_are_integers_past_2_to_the_53(served: Api) -> None:
    group = next(served.pages("/s2s/v1.0/task/style-group/hair-style", "groups"))["id"]
    style = next(served.pages("/s2s/v1.0/task/style/hair-style", "styles", style_group_id=group))["id"]
    for id_ in (group, style, served.units()[0]["id"], served.history()[0]["id"]):
        assert 2**53 < id_ < 2**63
        assert int(float(id_)) != id_


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", CREDIT, 200),
        ("POST", ENHANCE_V1, 400),
        ("GET", f"{ENHANCE_V1}?task_id=nope", 400),
        ("PUT", ENHANCE_V1, 405),
        ("GET", "/s2s/v1.0/task/no-such-feature", 404),
        ("POST", ENHANCE, 400),
        ("GET", f"{ENHANCE}/nope", 400),
        ("GET", ENHANCE, 405),
        ("GET", "/s2s/v2.0/task/no-such-feature", 404),
    ],
)
@pytest.mark.parametrize("signed_in", [True, False])
def test_every_response_has_a_request_id_of_its_own(
    served: Api, method: str, path: str, status: int, signed_in: bool
) -> None:
    if "/v2" in path and not _has_v2(served):
        status = 404
    answers = [served.call(method, path, {} if method == "POST" else None, signed_in=signed_in) for _ in range(2)]
    assert {answer.status for answer in answers} == {status if signed_in or status in (404, 405) else 401}
    ids = {answer.headers["x-request-id"] for answer in answers}
    assert len(ids) == 2
    assert all(re.fullmatch(r"4[0-9]{17}", id_) for id_ in ids)


def test_a_v1_run_on_a_file_that_was_never_uploaded_fails_at_its_first_check(served: Api) -> None:
    result = served.check_v1(served.run_v1(served.declare("a.png", 3)["file_id"])).body["result"]
    assert (result["status"], result["error"]) == ("error", "error_download_image")


def test_a_v2_run_on_a_file_that_was_never_uploaded_fails_at_its_first_check(served_v2: Api) -> None:
    task_id = served_v2.run_v2(src_file_id=served_v2.declare("a.png", 3)["file_id"], scale=1)
    data = served_v2.check_v2(task_id).body["data"]
    assert (data["task_status"], data["error"]) == ("error", "error_download_image")


def test_a_v1_engine_error_comes_with_http_200(served: Api, picture: Picture) -> None:
    task_id = served.run_v1(served.upload(picture(), "error_no_face.png"))
    served.advance(9)
    answer = served.check_v1(task_id)
    assert (answer.status, answer.body["result"]["error"]) == (200, "error_no_face")
    assert "error_code" not in str(answer.body)


def test_a_v2_engine_error_comes_with_http_200(served_v2: Api) -> None:
    task_id = served_v2.run_v2(src_file_url="error_no_face.jpg", scale=1)
    served_v2.advance(9)
    answer = served_v2.check_v2(task_id)
    assert (answer.status, answer.body["data"]["error"]) == (200, "error_no_face")
    assert "error_code" not in str(answer.body)


def test_a_running_v2_task_has_null_results_and_no_polling_interval(served_v2: Api) -> None:
    data = served_v2.check_v2(served_v2.run_v2(src_file_url="u", scale=1)).body["data"]
    assert data == {"error": None, "results": None, "task_status": "running"}


def test_a_finished_v2_task_has_no_polling_interval(served_v2: Api) -> None:
    data = served_v2.finished_v2(served_v2.run_v2(src_file_url="u", scale=1))
    assert data.keys() == {"error", "results", "task_status"}


def test_a_running_v1_task_has_empty_results_and_a_polling_interval_of_300_ms(served: Api, picture: Picture) -> None:
    result = served.check_v1(served.run_v1(served.upload(picture()))).body["result"]
    assert result == {"error": None, "polling_interval": 300, "results": [], "status": "running"}


def test_an_unknown_token_is_401_on_v1_paths_in_the_words_of_the_edition(served: Api) -> None:
    text = "Unauthorized" if _has_sentences(served) else "Invalid access token"
    body = {"status": 401, "error": text, "error_code": "InvalidAccessToken"}
    assert evolve(served, bearer="no=.body").get(CREDIT).body == body


def test_an_unknown_key_is_401_on_v2_paths_in_the_words_of_the_edition(served_v2: Api) -> None:
    text = "This API key is not recognized." if _has_sentences(served_v2) else "Invalid API key"
    body = {"status": 401, "error": text, "error_code": "InvalidApiKey"}
    assert evolve(served_v2, bearer="nobody").try_v2(src_file_url="u", scale=1).body == body


def test_keys_are_good_on_v1_paths_since_august_2026(served: Api) -> None:
    key = {"Authorization": f"Bearer {served.bearer}"}
    answer = served.call("GET", CREDIT, headers=key, signed_in=False)
    new = served.app.mock.profile.name >= "2026-08"
    assert (answer.status, answer.code) == ((200, None) if new else (401, "InvalidAccessToken"))


def test_access_tokens_are_good_on_v2_paths_since_august_2026(served_v2: Api) -> None:
    answer = served_v2.sign_in().try_v2(src_file_url="u", scale=1)
    new = served_v2.app.mock.profile.name >= "2026-08"
    assert (answer.status, answer.code) == ((200, None) if new else (401, "InvalidApiKey"))


@pytest.mark.parametrize(
    ("content", "changes", "status", "code"),
    [
        (CONTENT, {"Authorization": "Bearer x"}, 400, "InvalidArgument"),
        (CONTENT[1:], {"Content-Length": None}, 403, "SignatureDoesNotMatch"),
        (CONTENT, {"Content-Type": "image/jpeg"}, 403, "SignatureDoesNotMatch"),
        (CONTENT, {"Content-Type": None}, 403, "SignatureDoesNotMatch"),
    ],
    ids=["Authorization", "wrong length", "wrong type", "no type"],
)
def test_the_storage_refuses_what_the_link_was_not_signed_for(
    served: Api, content: bytes, changes: dict[str, Any], status: int, code: str
) -> None:
    declared = served.declare("a.png", 100)
    answer = served.put(declared, content, **changes)
    assert answer.status == status
    assert f"<Code>{code}</Code>".encode() in answer.content
    assert served.put(declared, CONTENT).status == 200


def test_extra_members_of_a_v2_body_are_taken(served_v2: Api) -> None:
    extra: dict[str, Any] = {"request_id": 1, "payload": None, "template_id": ["x"], "files": {}}
    assert served_v2.try_v2(src_file_url="u", scale=1, **extra).status == 200


@pytest.mark.parametrize(
    ("path", "body", "missing"),
    [
        (ENHANCE_V1, {"request_id": 0}, ["payload"]),
        ("/s2s/v1.1/file/enhance", {"files": [{"content_type": "image/png", "file_name": "a"}]}, ["file_size"]),
    ],
)
def test_a_member_missing_in_v1_is_named(served: Api, path: str, body: dict[str, Any], missing: list[str]) -> None:
    assert served.post(path, body).body == _missing(served, missing)


@pytest.mark.parametrize(
    ("path", "body", "missing"),
    [
        (ENHANCE, {"src_file_url": "u"}, ["scale"]),
        (ENHANCE, {"scale": 1}, ["src_file_url", "src_file_id"]),
        ("/s2s/v2.0/file/enhance", {"files": [{"content_type": "image/png", "file_name": "a"}]}, ["file_size"]),
    ],
)
def test_a_member_missing_in_v2_is_named(served_v2: Api, path: str, body: dict[str, Any], missing: list[str]) -> None:
    assert served_v2.post(path, body).body == _missing(served_v2, missing)


def _missing(api: Api, names: list[str]) -> dict[str, Any]:
    """Returns the text of the refusal: a sentence for each form that lacks a member; in older editions only that for
    the first."""
    error = f'Object has missing required properties (["{names[0]}"])'
    if _has_sentences(api):
        error = ", or ".join(f"{name} is required but wasn't included in your request." for name in names)
    return {"status": 400, "error": error, "error_code": "InvalidParameters"}


def _has_sentences(api: Api) -> bool:
    return api.app.mock.profile.name >= "2026-08"


def _has_v2(api: Api) -> bool:
    return api.app.mock.profile.name != "2025-07"


def test_get_on_the_bare_v2_task_path_is_405_and_names_post(served_v2: Api) -> None:
    answer = served_v2.call("GET", ENHANCE)
    assert (answer.status, answer.headers["Allow"]) == (405, "POST")
    assert answer.body == {"status": 405, "error": "Method Not Allowed", "errorCode": "MethodNotAllowed"}


@pytest.mark.parametrize("path", ["/s2s/v2.0/task/no-such-feature", "/s2s/v1.0/task/no-such-feature", "/s2s/v9.0/file"])
def test_an_unknown_feature_is_404(served: Api, path: str) -> None:
    answer = served.post(path, {"src_file_url": "u"})
    assert (answer.status, answer.body) == (404, {"status": 404, "error": "Not Found", "errorCode": "NotFound"})
