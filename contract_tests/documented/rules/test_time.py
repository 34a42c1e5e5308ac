"""Lifetimes of access tokens, files, results, links and unpolled tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from contract_tests.conftest import picture_of
from youcam_mock.domain.profile import Profile

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, Api, Picture

HOUR, DAY = 3600, 24 * 3600
FILE_KEPT = {"2025-07": DAY, "2026-02": DAY, "2026-08": 30 * DAY, "2026-10": 30 * DAY}
RESULT_KEPT = {"2025-07": 30 * DAY, "2026-02": DAY, "2026-08": 30 * DAY, "2026-10": 30 * DAY}
INPUT_FOR = {**RESULT_KEPT, "2026-02": 7 * DAY}
CREDIT = "/s2s/v1.0/client/credit"


def _lost(answer: Answer) -> None:
    """Checks that the task is gone, lost or expired, which looks the same."""
    body = {"status": 400, "error": "Invalid Task Id", "error_code": "InvalidTaskId"}
    assert (answer.status, answer.body) == (400, body)


def _expires(api: Api, link: str, after_s: int) -> None:
    api.advance(after_s - 1)
    assert api.download(link).status == 200
    api.advance(1)
    answer = api.download(link)
    assert answer.status == 403
    assert b"Request has expired" in answer.content


def test_an_access_token_is_good_for_two_hours(served: Api) -> None:
    token = served.sign_in()
    served.advance(2 * HOUR)
    assert token.get(CREDIT).status == 200
    served.advance(0.001)
    assert token.get(CREDIT).code == "InvalidAccessToken"


def test_an_uploaded_file_is_kept_as_long_as_its_edition_says(served: Api, edition: Profile, picture: Picture) -> None:
    declared = served.declare("a.png", len(picture()))
    served.advance(HOUR)
    served.put(declared, picture())
    file_id = declared["file_id"]
    served.advance(FILE_KEPT[edition.name])
    in_time = served.run_v1(file_id, 0)
    assert served.polled_v1(in_time)["error"] is None
    late = served.run_v1(file_id, 1)
    assert served.polled_v1(late)["error"] == "unknown_internal_error"


def test_a_v2_result_is_kept_as_long_as_its_edition_says_and_each_check_gives_a_fresh_link(
    served_v2: Api, edition_v2: Profile
) -> None:
    task_id = served_v2.run_v2(src_file_url="slow-60s.jpg", scale=1)
    served_v2.advance(60)
    served_v2.advance(RESULT_KEPT[edition_v2.name])
    link = served_v2.check_v2(task_id).body["data"]["results"]["url"]
    assert served_v2.download(link).status == 200
    served_v2.advance(1)
    _lost(served_v2.check_v2(task_id))


def test_a_v1_result_is_kept_as_long_as_its_edition_says_and_each_check_gives_a_fresh_link(
    served: Api, edition: Profile, picture: Picture
) -> None:
    task_id = served.run_v1(served.upload(picture(), "slow-5s.png"))
    begin = served.now_ms()
    served.polled_v1(task_id)
    served.advance(5 + RESULT_KEPT[edition.name] - (served.now_ms() - begin) / 1000)
    link = _link_v1(served.check_v1(task_id).body)
    assert served.download(link).status == 200
    served.advance(1)
    _lost(served.check_v1(task_id))


def _link_v1(body: Any) -> str:
    url: str = body["result"]["results"][0]["data"][0]["url"]
    return url


def test_a_v2_download_link_is_good_for_two_hours(served_v2: Api) -> None:
    link = served_v2.finished_v2(served_v2.run_v2(src_file_url="u", scale=1))["results"]["url"]
    _expires(served_v2, link, 2 * HOUR)


def test_a_v1_download_link_is_good_for_two_hours(served: Api, picture: Picture) -> None:
    task_id = served.run_v1(served.upload(picture()))
    served.polled_v1(task_id)
    _expires(served, _link_v1(served.check_v1(task_id).body), 2 * HOUR)


def test_an_upload_link_is_good_for_two_hours(served: Api) -> None:
    declared = served.declare("a.png", 3)
    served.advance(2 * HOUR - 1)
    assert served.put(declared, b"abc").status == 200
    served.advance(1)
    assert served.put(declared, b"abc").status == 403


def test_a_v1_task_unpolled_for_more_than_10_s_is_lost(served: Api, picture: Picture) -> None:
    kept, lost = (served.run_v1(served.upload(picture()), number) for number in (0, 1))
    served.advance(10)
    assert served.check_v1(kept).status == 200
    served.advance(0.001)
    _lost(served.check_v1(lost))


def test_a_v1_task_is_kept_by_each_poll_for_another_10_s(served: Api) -> None:
    declared = served.declare("slow-60s.png", 3, path="/s2s/v1.1/file/enhance")
    served.put(declared, b"abc")
    task_id = served.run_v1(declared["file_id"])
    for _ in range(5):
        served.advance(10)
        assert served.check_v1(task_id).body["result"]["status"] == "running"
    served.advance(10.001)
    _lost(served.check_v1(task_id))


def test_a_v2_task_that_nobody_polls_is_kept_as_long_as_its_edition_says(served_v2: Api, edition_v2: Profile) -> None:
    task_id, other = (served_v2.run_v2(src_file_url="slow-60s.jpg", scale=1) for _ in range(2))
    served_v2.advance(60 + RESULT_KEPT[edition_v2.name])
    assert served_v2.check_v2(task_id).body["data"]["task_status"] == "success"
    served_v2.advance(0.001)
    _lost(served_v2.check_v2(other))


def test_a_task_that_never_ends_is_kept_from_its_run_on(served_v2: Api, edition_v2: Profile) -> None:
    task_id = served_v2.run_v2(src_file_url="never.jpg", scale=1)
    served_v2.advance(RESULT_KEPT[edition_v2.name])
    assert served_v2.check_v2(task_id).body["data"]["task_status"] == "running"
    served_v2.advance(0.001)
    _lost(served_v2.check_v2(task_id))


def test_each_upload_begins_the_time_anew_for_which_a_file_is_kept(served: Api, edition: Profile) -> None:
    declared = served.declare("a.png", len(picture_of()))
    served.put(declared, picture_of())
    served.advance(HOUR)
    served.put(declared, picture_of())
    served.advance(FILE_KEPT[edition.name])
    assert served.polled_v1(served.run_v1(declared["file_id"]))["error"] is None


def test_unknown_task_and_expired_task_get_the_same_answer(served: Api, edition: Profile) -> None:
    _lost(served.check_v1("nope"))
    if edition.name != "2025-07":
        _lost(served.check_v2("nope"))


@pytest.mark.parametrize("late", [False, True])
def test_a_result_is_an_input_for_30_days_or_in_the_v2_overview_for_7(
    served: Api, edition: Profile, late: bool
) -> None:
    result = served.polled_v1(served.run_v1(served.upload(picture_of())))
    [entry] = result["results"][0]["data"]
    served.advance(INPUT_FOR[edition.name] + (60 if late else -60))
    data = served.polled_v1(served.run_v1(entry["dst_id"], 1))
    assert data["error"] == ("unknown_internal_error" if late else None)
