"""Tasks that end at a status check, whatever the clock says."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from contract_tests.http.tasks.test_webhooks import endpoint, receive

if TYPE_CHECKING:
    from pathlib import Path

    from contract_tests.conftest import Api, MakeApi, Picture

YEAR = 365 * 24 * 3600


def waits(api: Api, polls: int, **effect: Any) -> None:
    """Makes all tasks end at that check."""
    assert api.control("POST", "/scenarios", {"effect": {"polls": polls, **effect}}).status == 201


def statuses(api: Api, task_id: str, checks: int) -> list[str]:
    return [api.check_v2(task_id).body["data"]["task_status"] for _ in range(checks)]


def test_a_task_ends_at_its_third_check_though_no_time_passes(api: Api) -> None:
    waits(api, 3)
    task_id = api.run_v2(src_file_url="u", scale=2)
    assert statuses(api, task_id, 4) == ["running", "running", "success", "success"]


def test_a_task_may_end_at_its_first_check(api: Api) -> None:
    waits(api, 1)
    data = api.check_v2(api.run_v2(src_file_url="u", scale=2)).body["data"]
    assert data["task_status"] == "success"
    assert api.download(data["results"]["url"]).status == 200


def test_however_much_time_passes_it_runs_until_then_and_is_kept_after_that(api: Api) -> None:
    waits(api, 3)
    task_id = api.run_v2(src_file_url="u", scale=2)
    for status in ("running", "running", "success"):
        api.advance(YEAR / 4)
        assert statuses(api, task_id, 1) == [status]
    api.advance(29 * 24 * 3600)
    assert statuses(api, task_id, 1) == ["success"]
    api.advance(2 * 24 * 3600)
    assert api.check_v2(task_id).code == "InvalidTaskId"


def test_control_api_does_not_count_as_a_status_check(api: Api) -> None:
    waits(api, 2)
    task_id = api.run_v2(src_file_url="u", scale=2)
    for _ in range(3):
        assert api.control("GET", "/tasks").body["tasks"][0]["state"] == "running"
        assert api.balance() == 1000
    assert statuses(api, task_id, 2) == ["running", "success"]


def test_a_check_that_was_not_carried_out_does_not_count(api: Api) -> None:
    waits(api, 2)
    task_id = api.run_v2(src_file_url="u", scale=2)
    api.control("POST", "/scenarios", {"match": {"method": "GET"}, "effect": {"status": 429}, "times": 3})
    assert {api.check_v2(task_id).status for _ in range(3)} == {429}
    assert api.account().check_v2(task_id).status == 400
    assert statuses(api, task_id, 2) == ["running", "success"]


def test_its_units_are_reserved_while_it_waits_and_charged_when_it_ends(make_api: MakeApi) -> None:
    api = make_api(units=3)
    waits(api, 2)
    task_id = api.run_v2(src_file_url="u", scale=2)
    assert api.try_v2(src_file_url="u", scale=2).code == "CreditInsufficiency"
    api.advance(3600)
    statuses(api, task_id, 1)
    assert (api.balance(), api.paid()) == (Decimal(3), [])
    ended_ms = api.now_ms()
    statuses(api, task_id, 1)
    assert (api.balance(), api.paid()) == (Decimal(1), [task_id])
    [task] = api.control("GET", "/tasks").body["tasks"]
    assert (task["state"], task["ready_ms"], task["charged"]) == ("success", ended_ms, 2)
    statuses(api, task_id, 2)
    assert api.paid() == [task_id]


def test_it_fails_at_its_check_when_it_is_to_fail(api: Api) -> None:
    waits(api, 2, engine_error="error_no_face", error_message="Nobody there")
    task_id = api.run_v2(src_file_url="u", scale=2)
    api.advance(YEAR / 4)
    assert statuses(api, task_id, 1) == ["running"]
    data = api.check_v2(task_id).body["data"]
    assert (data["task_status"], data["error"], data["error_message"]) == ("error", "error_no_face", "Nobody there")
    assert (api.balance(), api.paid()) == (Decimal(1000), [])


def test_it_fails_at_its_check_for_what_is_in_the_picture(api: Api) -> None:
    waits(api, 2)
    task_id = api.run_v2(src_file_id=api.upload(b"no picture"), scale=2)
    assert statuses(api, task_id, 2) == ["running", "error"]


def test_a_task_without_an_input_gives_up_at_once(api: Api) -> None:
    waits(api, 3)
    task_id = api.run_v2(src_file_id=api.declare("a.png", 100)["file_id"], scale=2)
    assert api.check_v2(task_id).body["data"]["error"] == "error_download_image"


def test_it_cannot_be_deleted_before_it_ended(api: Api) -> None:
    waits(api, 1)
    task_id = api.run_v2(src_file_url="u", scale=2)
    assert api.post("/s2s/v2.0/task/delete", {"task_id": task_id}).status == 400
    assert statuses(api, task_id, 1) == ["success"]
    assert api.post("/s2s/v2.0/task/delete", {"task_id": task_id}).status == 200


def test_a_v1_task_ends_at_its_check_if_each_comes_in_time(api: Api, picture: Picture) -> None:
    waits(api, 3)
    task_id = api.run_v1(api.upload(picture()))
    found = []
    for _ in range(3):
        api.advance(9.9)
        found.append(api.check_v1(task_id).body["result"]["status"])
    assert found == ["running", "running", "success"]
    assert api.paid() == [task_id]
    api.advance(24 * 3600)
    assert api.check_v1(task_id).body["result"]["status"] == "success"


@pytest.mark.parametrize("checked", [0, 1])
def test_a_v1_task_whose_check_comes_too_late_is_lost_and_costs_nothing(
    api: Api, picture: Picture, checked: int
) -> None:
    waits(api, 2)
    task_id = api.run_v1(api.upload(picture()))
    for _ in range(checked):
        api.check_v1(task_id)
    api.advance(10.1)
    assert api.check_v1(task_id).code == "InvalidTaskId"
    assert api.control("GET", "/tasks").body["tasks"][0]["state"] == "lost"
    assert (api.balance(), api.paid()) == (Decimal(1000), [])


def test_its_webhook_is_sent_when_it_ended_and_not_before(make_api: MakeApi) -> None:
    api = make_api(allow_hosts=("hooks.test",))
    receiver = receive(api)
    endpoint(api)
    waits(api, 2)
    task_id = api.run_v2(src_file_url="u", scale=2)
    api.advance(3600)
    assert (statuses(api, task_id, 1), receiver.sent) == (["running"], [])
    api.advance(3600)
    ended_ms = api.now_ms()
    statuses(api, task_id, 1)
    api.advance(1)
    [sent] = receiver.sent
    assert sent.told == {"task_id": task_id, "task_status": "success"}
    assert f'"created_at":{ended_ms // 1000}'.encode() in sent.content


def test_two_mocks_on_one_folder_count_checks_together_and_a_restart_goes_on(make_api: MakeApi, tmp_path: Path) -> None:
    first = make_api(data_dir=tmp_path, workers=2)
    second = evolve(first, app=make_api(first.system, data_dir=tmp_path, workers=2).app)
    waits(first, 4)
    task_id = first.run_v2(src_file_url="u", scale=2)
    assert [*statuses(second, task_id, 1), *statuses(first, task_id, 1)] == ["running", "running"]
    first.app.mock.close()
    third = evolve(first, app=make_api(first.system, data_dir=tmp_path, workers=2).app)
    assert [*statuses(third, task_id, 1), *statuses(second, task_id, 1)] == ["running", "success"]
    assert second.paid() == [task_id]


@pytest.mark.parametrize("mocks", [1, 2])
def test_checks_at_the_same_time_are_each_counted_once(make_api: MakeApi, tmp_path: Path, mocks: int) -> None:
    first = make_api(data_dir=tmp_path, workers=2)
    apis = [first, evolve(first, app=make_api(first.system, data_dir=tmp_path, workers=2).app)][:mocks]
    waits(first, 13)
    task_id = first.run_v2(src_file_url="u", scale=2)
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(lambda number: statuses(apis[number % mocks], task_id, 1)[0], range(12)))
    assert found == ["running"] * 12
    assert statuses(first, task_id, 1) == ["success"]
    assert first.paid() == [task_id]


def test_units_that_lapse_while_it_waits_do_not_pay_for_it_and_it_costs_nothing(api: Api) -> None:
    caller = api.account((2, 60))
    waits(api, 1)
    task_id = caller.run_v2(src_file_url="u", scale=2)
    api.advance(61)
    assert statuses(caller, task_id, 1) == ["success"]
    assert (caller.balance(), caller.paid()) == (Decimal(0), [])
    assert api.control("GET", "/spend").body["units"] == 0


def test_its_reserved_units_are_not_promised_to_a_later_task(api: Api) -> None:
    caller = api.account((2, 60), 2)
    api.control("POST", "/scenarios", {"effect": {"polls": 1}, "times": 1})
    api.control("POST", "/scenarios", {"effect": {"duration_ms": 100_000}, "times": 2})
    waiting = caller.run_v2(src_file_url="u", scale=2)
    refused = caller.try_v2(src_file_url="u", scale=2)
    assert refused.code == "CreditInsufficiency"
    caller.grant(2)
    slow = caller.run_v2(src_file_url="u", scale=2)
    api.advance(70)
    assert statuses(caller, waiting, 1) == ["success"]
    api.advance(40)
    assert statuses(caller, slow, 1) == ["success"]
    assert (caller.balance(), sorted(caller.paid())) == (Decimal(0), sorted([waiting, slow]))
