"""Readings of the documents that a user may want the other way: each is a rule of the profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture


def _rules(make_api: MakeApi, **rules: str) -> Api:
    return make_api(rules=rules)


def test_results_may_be_there_before_the_status_says_so(make_api: MakeApi) -> None:
    api = _rules(make_api, v2_results_early_s="2")
    task_id = api.run_v2(src_file_url="slow-10s.jpg", scale=2)
    api.advance(7.9)
    assert api.check_v2(task_id).body["data"]["results"] is None
    api.advance(0.2)
    data = api.check_v2(task_id).body["data"]
    assert data["task_status"] == "running"
    assert api.download(data["results"]["url"]).status == 200
    assert api.balance() == 1000
    api.advance(2)
    assert api.check_v2(task_id).body["data"]["task_status"] == "success"


def test_a_task_that_will_fail_shows_no_results_early(make_api: MakeApi) -> None:
    api = _rules(make_api, v2_results_early_s="100")
    task_id = api.run_v2(src_file_url="error_no_face.jpg", scale=2)
    answer = api.check_v2(task_id)
    assert answer.body["data"] == {"task_status": "running", "results": None, "error": None}
    assert answer.explain == ""


def test_without_the_rule_results_are_null_while_the_task_runs(api: Api) -> None:
    task_id = api.run_v2(src_file_url="slow-10s.jpg", scale=2)
    api.advance(9.9)
    assert api.check_v2(task_id).body["data"]["results"] is None


def test_a_v1_task_may_be_lost_soon_after_its_end_was_read(make_api: MakeApi, picture: Picture) -> None:
    api = _rules(make_api, v1_kept_after_end_s="15")
    task_id = api.run_v1(api.upload(picture()))
    assert api.polled_v1(task_id)["status"] == "success"
    api.advance(15)
    assert api.check_v1(task_id).status == 200
    api.advance(0.1)
    answer = api.check_v1(task_id)
    assert (answer.code, "15 s" in answer.explain) == ("InvalidTaskId", True)
    assert api.control("GET", "/tasks").body["tasks"][0]["state"] == "lost"


def test_a_v1_task_whose_end_was_read_is_kept_otherwise(api: Api, picture: Picture) -> None:
    task_id = api.run_v1(api.upload(picture()))
    api.polled_v1(task_id)
    api.advance(24 * 3600)
    assert api.check_v1(task_id).status == 200


def test_a_lost_task_may_be_charged_for(make_api: MakeApi) -> None:
    for charged, left in (("true", 998), ("false", 1000)):
        api = _rules(make_api, charges_lost=charged)
        declared = api.declare("never.png", 3, path="/s2s/v1.1/file/enhance")
        api.put(declared, b"abc")
        api.run_v1(declared["file_id"])
        api.advance(11)
        assert api.balance() == left


@pytest.mark.parametrize(("rule", "seconds"), [("2", 8), ("0.001", 9.999), ("1000", 0)])
def test_results_are_there_that_long_before_the_end_and_no_earlier(
    make_api: MakeApi, rule: str, seconds: float
) -> None:
    api = _rules(make_api, v2_results_early_s=rule)
    task_id = api.run_v2(src_file_url="slow-10s.jpg", scale=2)
    if seconds:
        api.advance(seconds - 0.001)
        assert api.check_v2(task_id).body["data"]["results"] is None
        api.advance(0.001)
    assert api.check_v2(task_id).body["data"]["results"] is not None
