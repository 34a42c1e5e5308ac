from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture

RUNNING = {"status": 200, "result": {"error": None, "polling_interval": 300, "results": [], "status": "running"}}
UNKNOWN_TASK = {"status": 400, "error": "Invalid Task Id", "error_code": "InvalidTaskId"}
DAY = 24 * 3600
HASTY = {"v1_poll_window_s": "2"}
"""Enhancing takes 3 to 6 s, so that this rule loses a task before it ends."""


def test_the_polling_interval_is_a_rule_of_the_profile(make_api: MakeApi, picture: Picture) -> None:
    api = make_api(rules={"v1_polling_interval_ms": "1000"})
    assert api.check_v1(api.run_v1(api.upload(picture()))).body["result"]["polling_interval"] == 1000


def test_a_file_that_was_never_uploaded_is_reported_by_the_first_poll(api: Api) -> None:
    task_id = api.run_v1(api.declare("a.png", 100, path="/s2s/v1.1/file/enhance")["file_id"])
    assert api.check_v1(task_id).body == {
        "status": 200,
        "result": {"error": "error_download_image", "polling_interval": 300, "results": [], "status": "error"},
    }


def test_unreadable_picture_fails_the_task(api: Api) -> None:
    result = api.polled_v1(api.run_v1(api.upload(b"no picture")))
    assert (result["status"], result["error"], result["results"]) == ("error", "error_decode_image", [])
    assert api.balance() == 1000


def test_a_task_unpolled_for_10_s_is_lost(api: Api, picture: Picture) -> None:
    task_id = api.run_v1(api.upload(picture()))
    api.advance(10.001)
    answer = api.check_v1(task_id)
    assert (answer.status, answer.body) == (400, UNKNOWN_TASK)
    assert "last polled 10.0 s ago and its window is 10 s" in answer.explain
    assert api.check_v1(task_id).body == UNKNOWN_TASK


def test_a_task_is_lost_10_s_after_its_last_poll(make_api: MakeApi, picture: Picture) -> None:
    api = make_api(rules=HASTY)
    task_id = api.run_v1(api.upload(picture()))
    api.advance(1.9)
    assert api.check_v1(task_id).status == 200
    api.advance(1.9)
    assert api.check_v1(task_id).status == 200
    api.advance(2.001)
    assert api.check_v1(task_id).body == UNKNOWN_TASK


def test_polling_keeps_a_task_alive_until_it_is_done(make_api: MakeApi, picture: Picture) -> None:
    api = make_api(rules=HASTY)
    assert api.polled_v1(api.run_v1(api.upload(picture())))["status"] == "success"
    assert api.balance() == 998


def test_a_task_that_was_seen_to_end_stays(api: Api, picture: Picture) -> None:
    task_id = api.run_v1(api.upload(picture()))
    api.polled_v1(task_id)
    api.advance(29 * DAY)
    assert api.check_v1(task_id).body["result"]["status"] == "success"
    api.advance(DAY)
    assert api.check_v1(task_id).body == UNKNOWN_TASK


@pytest.mark.parametrize("looked", [False, True])
def test_a_task_lost_before_it_is_done_costs_nothing(make_api: MakeApi, picture: Picture, looked: bool) -> None:
    api = make_api(rules=HASTY)
    task_id = api.run_v1(api.upload(picture()))
    api.advance(2.5)
    if looked:
        assert api.check_v1(task_id).body == UNKNOWN_TASK
    api.advance(10)
    assert api.check_v1(task_id).body == UNKNOWN_TASK
    assert api.balance() == 1000
    assert api.paid() == []


@pytest.mark.parametrize("looked", [False, True])
def test_a_task_lost_after_it_is_done_stays_paid(api: Api, picture: Picture, looked: bool) -> None:
    task_id = api.run_v1(api.upload(picture()))
    if looked:
        api.advance(9)
        assert api.balance() == 998
    api.advance(11)
    assert api.check_v1(task_id).body == UNKNOWN_TASK
    assert api.balance() == 998
    assert api.paid() == [task_id]


@pytest.mark.parametrize("looked", [False, True])
def test_a_task_that_is_polled_at_the_last_moment_is_paid_when_it_succeeds(
    make_api: MakeApi, picture: Picture, looked: bool
) -> None:
    api = make_api(rules=HASTY)
    task_id = api.run_v1(api.upload(picture()))
    statuses = []
    for _ in range(4):
        api.advance(2)
        if looked:
            assert api.balance() in (998, 1000)
        statuses.append(api.check_v1(task_id))
    succeeded = any(s.status == 200 and s.body["result"]["status"] == "success" for s in statuses)
    assert api.balance() == (998 if succeeded else 1000)
    assert api.paid() == ([task_id] if succeeded else [])


def test_tasks_that_polling_may_save_keep_their_units_reserved(make_api: MakeApi, picture: Picture) -> None:
    api = make_api(rules=HASTY, units=2)
    file_id = api.upload(picture())
    task_id = api.run_v1(file_id, 0)
    assert api.try_v1([file_id], 1).code == "CreditInsufficiency"
    assert api.polled_v1(task_id)["status"] == "success"
    assert api.balance() == 0


def test_units_of_a_task_that_was_lost_can_be_spent_again(make_api: MakeApi, picture: Picture) -> None:
    api = make_api(rules=HASTY, units=2)
    file_id = api.upload(picture())
    api.run_v1(file_id, 0)
    api.advance(2.5)
    assert api.polled_v1(api.run_v1(file_id, 1))["status"] == "success"
    assert api.balance() == 0


@pytest.mark.parametrize(
    "body",
    [
        {"payload": {"file_sets": {"src_ids": ["f"]}, "actions": [{"id": 0, "params": {"scale": 1}}]}},
        {"request_id": 0},
        {"request_id": "0", "payload": {}},
        {"request_id": 0, "payload": {"file_sets": {"src_ids": []}, "actions": [{"id": 0, "params": {"scale": 1}}]}},
        {"request_id": 0, "payload": {"file_sets": {"src_ids": ["f"]}, "actions": []}},
        {"request_id": 0, "payload": {"file_sets": {"src_ids": ["f"]}, "actions": [{"params": {"scale": 1}}]}},
        {"request_id": 0, "payload": {"file_sets": {"src_ids": ["f"]}, "actions": [{"id": 0, "params": {}}]}},
        {"request_id": 0, "payload": {"file_sets": {"src_ids": "f"}, "actions": [{"id": 0, "params": {"scale": 1}}]}},
    ],
)
def test_a_body_that_does_not_fit_is_refused(api: Api, body: dict[str, Any]) -> None:
    assert api.post("/s2s/v1.0/task/enhance", body).code == "InvalidParameters"


def test_an_id_that_needs_encoding_is_not_found_without_and_the_reason_says_so(
    make_api: MakeApi, picture: Picture
) -> None:
    api = make_api(rules={"v1_ids_need_encoding": "true"})
    task_id = api.run_v1(api.upload(picture()))
    raw = api.call("GET", f"/s2s/v1.0/task/enhance?task_id={task_id}")
    assert (raw.status, raw.body) == (400, UNKNOWN_TASK)
    assert "URL-encoded" in raw.explain
    assert api.call("GET", f"/s2s/v1.0/task/enhance?task_id={quote(task_id, safe='')}").status == 200


def test_a_check_without_an_id_is_refused(api: Api) -> None:
    assert api.get("/s2s/v1.0/task/enhance").code == "InvalidParameters"


def test_a_task_is_unknown_to_other_accounts_and_features(api: Api, picture: Picture) -> None:
    task_id = api.run_v1(api.upload(picture()))
    assert api.account().check_v1(task_id).body == UNKNOWN_TASK
    assert api.check_v1(task_id, "hair-style").body == UNKNOWN_TASK
    assert api.check_v1("nope").body == UNKNOWN_TASK


def test_another_caller_s_poll_does_not_keep_a_task_alive(api: Api, picture: Picture) -> None:
    task_id, other = api.run_v1(api.upload(picture())), api.account()
    api.advance(6)
    other.check_v1(task_id)
    api.check_v1(task_id, "hair-style")
    api.advance(6)
    assert api.check_v1(task_id).body == UNKNOWN_TASK
