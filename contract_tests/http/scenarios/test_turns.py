"""Scenarios that first let requests through, and scenarios whose effects take turns."""

from __future__ import annotations

import contextlib
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

if TYPE_CHECKING:
    from pathlib import Path

    from contract_tests.conftest import Api, MakeApi

CREDIT = "/s2s/v1.0/client/credit"
DOWN, BUSY = {"status": 503}, {"status": 429}


def create(api: Api, **body: Any) -> dict[str, Any]:
    answer = api.control("POST", "/scenarios", body)
    assert answer.status == 201, answer
    shown: dict[str, Any] = answer.body
    return shown


def held(api: Api) -> list[dict[str, Any]]:
    scenarios: list[dict[str, Any]] = api.control("GET", "/scenarios").body["scenarios"]
    return scenarios


def seen(api: Api, requests: int) -> list[int]:
    """Returns the statuses of that many requests. The contract has no 503 for the balance, so that it is not
    checked."""
    client, headers = api.app.test_client(), {"Authorization": f"Bearer {api.bearer}"}
    return [client.get(CREDIT, headers=headers).status_code for _ in range(requests)]


def ended(api: Api) -> str | None:
    """Runs a task and returns its error."""
    error: str | None = api.finished_v2(api.run_v2(src_file_url="u", scale=2))["error"]
    return error


def test_the_first_matches_pass_untouched(api: Api) -> None:
    shown = create(api, effect=DOWN, after=2, times=2)
    assert shown == {"id": shown["id"], "match": {}, "effect": DOWN, "times": 2, "after": 2, "met": 0}
    assert seen(api, 1) == [200]
    assert held(api) == [{**shown, "after": 1}]
    assert seen(api, 1) == [200]
    assert held(api) == [{key: value for key, value in shown.items() if key != "after"}]
    assert seen(api, 3) == [503, 503, 200]
    assert held(api) == []


def test_a_scenario_may_hold_for_ever_after_the_first_matches(api: Api) -> None:
    create(api, effect=DOWN, after=3)
    assert seen(api, 10) == [200] * 3 + [503] * 7


def test_a_scenario_counts_the_requests_that_it_did_not_let_pass(api: Api) -> None:
    create(api, effect=DOWN, after=3)
    seen(api, 10)
    assert [scenario["met"] for scenario in held(api)] == [7]


def test_with_after_0_the_first_match_is_met(api: Api) -> None:
    shown = create(api, effect=DOWN, after=0, times=1)
    assert "after" not in shown
    assert seen(api, 2) == [503, 200]


def test_only_requests_that_match_are_counted_among_those_that_pass(api: Api) -> None:
    create(api, match={"feature": "enhance"}, effect={"engine_error": "error_pose"}, after=1, times=1)
    seen(api, 3)
    task_id = api.run_v2(src_file_url="u", scale=2)
    assert api.finished_v2(task_id)["error"] is None
    assert ended(api) == "error_pose"


def test_request_that_one_scenario_lets_through_meets_the_next(api: Api) -> None:
    create(api, effect=DOWN, after=2, times=1)
    create(api, effect=BUSY, times=1)
    assert seen(api, 4) == [429, 200, 503, 200]


def test_request_that_an_older_scenario_answers_is_not_counted_by_a_later_one(api: Api) -> None:
    create(api, effect=BUSY, times=2)
    create(api, effect=DOWN, after=1, times=1)
    assert seen(api, 5) == [429, 429, 200, 503, 200]


def test_effects_take_turns_and_the_scenario_is_over(api: Api) -> None:
    effects = [DOWN, {"malformed": True}, BUSY]
    shown = create(api, effects=effects)
    assert shown == {"id": shown["id"], "match": {}, "effect": DOWN, "effects": effects, "times": 1, "met": 0}
    assert seen(api, 1) == [503]
    assert held(api) == [{**shown, "effect": {"malformed": True}, "met": 1}]
    assert seen(api, 3) == [200, 429, 200]
    assert held(api) == []


def test_effects_take_turns_as_many_times_as_is_said(api: Api) -> None:
    create(api, effects=[DOWN, BUSY], times=2, after=1)
    assert [one["times"] for one in held(api)] == [2]
    assert seen(api, 2) == [200, 503]
    assert [(one["times"], one["effect"]) for one in held(api)] == [(2, BUSY)]
    assert seen(api, 1) == [429]
    assert [(one["times"], one["effect"]) for one in held(api)] == [(1, DOWN)]
    assert seen(api, 3) == [503, 429, 200]


def test_an_effect_on_tasks_waits_for_a_run_when_its_turn_comes(api: Api) -> None:
    create(api, effects=[{"engine_error": "error_pose"}, BUSY, {"engine_error": "error_no_face"}])
    assert seen(api, 2) == [200, 200]
    task_id = api.run_v2(src_file_url="u", scale=2)
    assert seen(api, 2) == [429, 200]
    assert api.finished_v2(task_id)["error"] == "error_pose"
    assert [ended(api), ended(api)] == ["error_no_face", None]


def test_the_reason_says_whose_turn_it_was(api: Api) -> None:
    name = create(api, effects=[BUSY, BUSY])["id"]
    says = [api.get(CREDIT).explain for _ in range(2)]
    assert says == [f"scenario {name}, {turn} of 2: status 429" for turn in (1, 2)]


def test_one_effect_in_turn_is_a_scenario_for_one_request(api: Api) -> None:
    create(api, effects=[BUSY])
    assert seen(api, 2) == [429, 200]


def test_mocks_on_one_folder_count_turns_and_passes_together_and_a_restart_goes_on(
    make_api: MakeApi, tmp_path: Path
) -> None:
    first = make_api(data_dir=tmp_path, workers=2)
    second = evolve(first, app=make_api(first.system, data_dir=tmp_path, workers=2).app)
    create(first, effects=[DOWN, BUSY, {"status": 500}], after=2)
    assert [seen(each, 1) for each in (second, first, second)] == [[200], [200], [503]]
    first.app.mock.close()
    third = evolve(first, app=make_api(first.system, data_dir=tmp_path, workers=2).app)
    assert [seen(each, 1) for each in (third, second, third)] == [[429], [500], [200]]


@pytest.mark.parametrize("mocks", [1, 2])
def test_requests_at_the_same_time_take_a_turn_each(make_api: MakeApi, tmp_path: Path, mocks: int) -> None:
    first = make_api(data_dir=tmp_path, workers=2)
    apis = [first, evolve(first, app=make_api(first.system, data_dir=tmp_path, workers=2).app)][:mocks]
    create(first, effects=[{"status": 500 + turn} for turn in range(10)], after=4)
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(lambda number: seen(apis[number % mocks], 1)[0], range(20)))
    assert sorted(found) == [200] * 10 + [500 + turn for turn in range(10)]


def test_a_scenario_that_is_ended_takes_no_further_turn(api: Api) -> None:
    name = create(api, effects=[BUSY, BUSY], after=1)["id"]
    assert seen(api, 2) == [200, 429]
    assert api.control("DELETE", f"/scenarios/{name}").status == 204
    assert seen(api, 2) == [200, 200]


def test_a_connection_may_be_dropped_in_its_turn(api: Api) -> None:
    create(api, effects=[{"drop": True}, BUSY])
    with contextlib.suppress(ConnectionAbortedError):
        seen(api, 1)
    assert seen(api, 2) == [429, 200]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"effect": BUSY, "after": -1}, "minimum of 0"),
        ({"effect": BUSY, "after": 1.5}, "body/after"),
        ({"effect": BUSY, "after": "2"}, "body/after"),
        ({"effect": BUSY, "after": None}, "body/after"),
        ({"effect": BUSY, "after": 10**7}, "maximum of 1000000"),
        ({"effects": []}, "less than 1 item"),
        ({"effects": BUSY}, "body/effects"),
        ({"effects": [BUSY, {}]}, "body/effects/1"),
        ({"effects": [BUSY, {"explode": True}]}, "explode"),
        ({"effects": [BUSY] * 101}, "body/effects"),
        ({"effects": [BUSY], "times": 0}, "times"),
        ({"effects": [BUSY, {"engine_error": "error_no_fase"}]}, "effects/1.engine_error: the contract has no"),
        ({"effects": [BUSY], "effect": BUSY}, "effects: use either effect or effects, not both"),
    ],
)
def test_invalid_list_of_effects_is_refused(api: Api, body: dict[str, Any], says: str) -> None:
    answer = api.control("POST", "/scenarios", body)
    assert answer.status == 400
    assert says in answer.body["error"]
    assert "\n" not in answer.body["error"]
    assert held(api) == []
