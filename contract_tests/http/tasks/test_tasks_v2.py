from __future__ import annotations

from io import BytesIO
from itertools import count
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from PIL import Image

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture

RUNNING = {"status": 200, "data": {"error": None, "results": None, "task_status": "running"}}
UNKNOWN_TASK = {"status": 400, "error": "Invalid Task Id", "error_code": "InvalidTaskId"}
DAY = 24 * 3600


def _size(content: bytes) -> tuple[int, int]:
    with Image.open(BytesIO(content)) as image:
        return image.size


def test_a_task_runs_then_succeeds_with_a_link_to_the_result(api: Api, picture: Picture) -> None:
    task_id = api.run_v2(src_file_id=api.upload(picture(48, 64)), scale=2)
    assert api.check_v2(task_id).body == RUNNING
    data = api.finished_v2(task_id)
    assert data.keys() == {"error", "results", "task_status"}
    assert (data["error"], data["task_status"]) == (None, "success")
    result = api.download(data["results"]["url"])
    assert (result.status, result.headers["Content-Type"]) == (200, "binary/octet-stream")
    assert _size(result.content) == (96, 128)


def test_members_come_in_the_order_of_the_captures(api: Api) -> None:
    answer = api.check_v2(api.run_v2(src_file_url="https://example.com/a.jpg", scale=1))
    assert answer.content == b'{"status":200,"data":{"error":null,"results":null,"task_status":"running"}}'


@pytest.mark.parametrize(("rules", "member"), [({}, None), ({"v2_polling_interval_ms": "500"}, 500)])
def test_a_status_has_no_polling_interval_unless_the_operator_wants_it(
    make_api: MakeApi, rules: dict[str, str], member: int | None
) -> None:
    api = make_api(rules=rules)
    data = api.check_v2(api.run_v2(src_file_url="u", scale=1)).body["data"]
    assert data.get("polling_interval") == member


@pytest.mark.parametrize("seconds", [3, 6])
def test_a_task_takes_as_long_as_its_feature_is_known_to_take(api: Api, seconds: float) -> None:
    task_id = api.run_v2(src_file_url="u", scale=1)
    api.advance(seconds - 0.001 if seconds == 3 else seconds)
    assert api.check_v2(task_id).body["data"]["task_status"] == ("running" if seconds == 3 else "success")


def test_a_task_may_go_unpolled_and_be_polled_at_any_rate(api: Api) -> None:
    task_id = api.run_v2(src_file_url="u", scale=1)
    api.advance(29 * DAY)
    assert {api.check_v2(task_id).body["data"]["task_status"] for _ in range(20)} == {"success"}


def test_the_same_run_again_is_another_task_with_the_same_bytes(api: Api, picture: Picture) -> None:
    file_id = api.upload(picture())
    tasks = [api.run_v2(src_file_id=file_id, scale=2) for _ in range(2)]
    assert tasks[0] != tasks[1]
    urls = [api.finished_v2(task_id)["results"]["url"] for task_id in tasks]
    assert api.download(urls[0]).content == api.download(urls[1]).content


@pytest.mark.parametrize("version", ["v2.0", "v2.1"])
def test_skin_analysis_gives_a_zip_unless_json_is_asked_for(api: Api, version: str) -> None:
    plain = api.run_v2("skin-analysis", version=version, src_file_url="u", dst_actions=["acne"])
    json = api.run_v2("skin-analysis", version=version, src_file_url="u", dst_actions=["acne"], format="json")
    zipped = api.finished_v2(plain, "skin-analysis", version)["results"]
    assert zipped.keys() == {"url"}
    assert api.download(zipped["url"]).content.startswith(b"PK")
    output = api.finished_v2(json, "skin-analysis", version)["results"]["output"]
    assert {"acne", "all", "skin_age", "resize_image"} <= {entry["type"] for entry in output}
    masks = [url for entry in output for url in entry.get("mask_urls", ())]
    assert {api.download(url).status for url in masks} == {200}


def test_a_hairstyle_keeps_size_and_format(api: Api, picture: Picture) -> None:
    file_id = api.upload(picture(48, 64, kind="JPEG"), "a.jpg", "image/jpeg")
    task_id = api.run_v2("hair-style", src_file_id=file_id, template_id="female_casual_updo")
    result = api.download(api.finished_v2(task_id, "hair-style")["results"]["url"])
    assert result.content.startswith(b"\xff\xd8")
    assert _size(result.content) == (48, 64)


@pytest.mark.parametrize("task_id", ["nope", "a/b", "a//b", "/a", "a/", "%2F", "+", "ä", "x" * 500, "\x00"])
def test_unknown_task_id_is_refused(api: Api, task_id: str) -> None:
    answer = api.check_v2(task_id)
    assert (answer.status, answer.body) == (400, UNKNOWN_TASK)


def test_a_task_is_unknown_to_other_accounts(api: Api) -> None:
    task_id = api.run_v2(src_file_url="u", scale=1)
    other = api.account(10)
    assert other.check_v2(task_id).body == UNKNOWN_TASK
    assert other.post("/s2s/v2.0/task/delete", {"task_id": task_id}).body == UNKNOWN_TASK
    assert api.finished_v2(task_id)["task_status"] == "success"


def test_a_task_is_unknown_to_other_features(api: Api) -> None:
    task_id = api.run_v2(src_file_url="u", scale=1)
    assert api.check_v2(task_id, "hair-style").body == UNKNOWN_TASK
    assert api.check_v2(task_id, "skin-analysis").body == UNKNOWN_TASK


@pytest.mark.parametrize("seconds", [0, 10])
def test_a_task_never_answers_in_the_form_of_the_other_generation(api: Api, picture: Picture, seconds: float) -> None:
    # The helper fails if the contract does not allow the form of the answer.
    file_id, of_v2 = api.upload(picture()), api.run_v2(src_file_url="u", scale=1)
    of_v1 = next(id_ for id_ in (api.run_v1(file_id, number) for number in count()) if not id_.startswith("/"))
    api.advance(seconds)
    assert api.check_v2(of_v1).status in (200, 400)
    assert api.check_v1(of_v2).status in (200, 400)


@pytest.mark.parametrize(("profile", "kept"), [("2026-02", DAY), ("2026-08", 30 * DAY)])
def test_a_task_is_kept_as_long_as_the_edition_says(make_api: MakeApi, profile: str, kept: int) -> None:
    api = make_api(profile=profile)
    task_id = api.run_v2(src_file_url="slow-5s.jpg", scale=1)
    api.advance(5 + kept)
    assert api.check_v2(task_id).body["data"]["task_status"] == "success"
    api.advance(1)
    answer = api.check_v2(task_id)
    assert (answer.status, answer.body) == (400, UNKNOWN_TASK)
    assert f"ended {kept + 1} s ago and is kept for {kept} s" in answer.explain


def test_a_task_that_nobody_asked_for_is_paid_before_it_expires(api: Api) -> None:
    api.run_v2(src_file_url="u", scale=1)
    api.advance(31 * DAY)
    assert api.balance() == 998


def test_each_check_gives_a_fresh_link_to_the_same_object(api: Api) -> None:
    task_id = api.run_v2(src_file_url="u", scale=1)
    first = api.finished_v2(task_id)["results"]["url"]
    api.advance(7190)
    second = api.check_v2(task_id).body["data"]["results"]["url"]
    assert first != second
    assert urlsplit(first).path == urlsplit(second).path
    assert api.download(first).content == api.download(second).content
    api.advance(10)
    assert api.download(first).status == 403
    assert b"Request has expired" in api.download(first).content
    assert api.download(second).status == 200


@pytest.mark.parametrize(
    ("old", "new"),
    [("?", "?x=1&"), ("Expires=7200", "Expires=72000"), (".jpg?", ".png?"), ("Signature=", "Signature=0")],
)
def test_a_download_link_that_was_changed_is_refused(api: Api, old: str, new: str) -> None:
    url = api.finished_v2(api.run_v2(src_file_url="u", scale=1))["results"]["url"]
    assert api.download(url.replace(old, new)).status == 403


def test_a_download_needs_no_bearer(api: Api) -> None:
    url = api.finished_v2(api.run_v2(src_file_url="u", scale=1))["results"]["url"]
    parts = urlsplit(url)
    assert api.download(url).status == 200
    assert api.call("GET", f"{parts.path}?{parts.query}").status == 200
