"""Which requests a scenario is for, and what it does to them."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from youcam_mock.domain.scenarios.name_triggers import Trigger
from youcam_mock.domain.scenarios.scenario import Call, Effect, Match, Scenario

RUN = Call("POST", "/s2s/v2.0/task/enhance", "run_task_enhance_v2_0", "enhance", True, lambda: "key")
LOOK = Call("GET", "/s2s/v1.0/client/credit", "get_units_v1_0", None, False, lambda: None)


@pytest.mark.parametrize(
    ("match", "fits"),
    [
        ({}, True),
        ({"operation": "run_task_enhance_v2_0"}, True),
        ({"operation": "get_units_v1_0"}, False),
        ({"feature": "enhance"}, True),
        ({"feature": "sod"}, False),
        ({"method": "POST"}, True),
        ({"method": "post"}, True),
        ({"method": "GET"}, False),
        ({"path": "/s2s/v2.0/task/enhance"}, True),
        ({"path": "/s2s/*"}, True),
        ({"path": "/S2S/*"}, False),
        ({"path": "/s2s/v1.0/*"}, False),
        ({"api_key": "key"}, True),
        ({"api_key": "other"}, False),
        ({"feature": "enhance", "method": "GET"}, False),
        ({"feature": "enhance", "method": "POST", "path": "*/enhance", "api_key": "key"}, True),
    ],
)
def test_a_scenario_is_for_requests_that_agree_with_all_that_it_names(match: dict[str, Any], fits: bool) -> None:
    assert Match(**match).fits(RUN) is fits


def test_a_request_of_nobody_or_of_no_feature_agrees_with_no_name() -> None:
    assert not Match(api_key="key").fits(LOOK)
    assert not Match(feature="enhance").fits(LOOK)
    assert Match().fits(LOOK)


def test_the_caller_is_looked_up_only_where_a_scenario_names_one() -> None:
    def looked_up() -> str:
        raise AssertionError("nobody asked who calls")

    assert Match(method="POST").fits(evolve(RUN, api_key=looked_up))
    assert not Match(method="GET", api_key="key").fits(evolve(RUN, api_key=looked_up))


@pytest.mark.parametrize(
    ("effect", "asked"),
    [
        ({"engine_error": "error_pose"}, Trigger("error_pose", None, False, "a scenario")),
        ({"duration_ms": 0}, Trigger(None, 0, False, "a scenario")),
        ({"never": True}, Trigger(None, None, True, "a scenario")),
        (
            {"engine_error": "error_pose", "duration_ms": 5, "never": True},
            Trigger("error_pose", 5, True, "a scenario"),
        ),
        ({"status": 503, "delay_ms": 5, "drop": True}, None),
        ({"polls": 3}, Trigger(None, None, False, "a scenario", polls=3)),
        (
            {"engine_error": "4", "error_message": "Too small.", "free": True, "polls": 1},
            Trigger("4", None, False, "a scenario", message="Too small.", polls=1),
        ),
        ({"headers": {"Retry-After": "3"}}, None),
        ({}, None),
    ],
)
def test_an_effect_on_a_task_is_a_trigger(effect: dict[str, Any], asked: Trigger | None) -> None:
    assert Effect(**effect).trigger == asked


@pytest.mark.parametrize(
    ("effect", "for_runs"),
    [
        ({"engine_error": "error_pose"}, True),
        ({"duration_ms": 0}, True),
        ({"never": True}, True),
        ({"engine_error": "error_pose", "duration_ms": 7, "never": True}, True),
        ({"engine_error": "4", "error_message": "Too small.", "free": True, "polls": 1}, True),
        ({"never": True, "delay_ms": 1}, False),
        ({"polls": 2, "headers": {"Retry-After": "3"}}, False),
        ({"engine_error": "error_pose", "status": 503}, False),
        ({"truncate": True}, False),
        ({"body": {}, "status": 500}, False),
    ],
)
def test_an_effect_on_tasks_alone_leaves_other_requests_as_they_are(effect: dict[str, Any], for_runs: bool) -> None:
    scenario = Scenario("s", Match(), (Effect(**effect),))
    assert scenario.effect.is_for_runs is for_runs
    assert scenario.fits(RUN)
    assert scenario.fits(LOOK) is not for_runs


def test_a_scenario_for_other_requests_does_not_fit() -> None:
    assert not Scenario("s", Match(method="PUT"), (Effect(status=503),), 1).fits(RUN)


def test_scenario_is_shown_with_the_members_that_were_given() -> None:
    effect = Effect(status=503, body={"a": 1}, delay_ms=20)
    assert effect.given() == {"status": 503, "body": {"a": 1}, "delay_ms": 20}
    assert Effect().given() == {}
    assert Scenario("s1", Match(), (effect,), 1).why == "scenario s1: status 503, body {'a': 1}, delay_ms 20"
    assert Effect(never=True, drop=True).given() == {"never": True, "drop": True}
    assert Effect(duration_ms=0, body={}, headers={"A": "b"}).given() == {
        "duration_ms": 0,
        "body": {},
        "headers": {"A": "b"},
    }


def test_effects_on_tasks_are_known_by_name() -> None:
    assert Effect(polls=2, error_message="x", engine_error="y", drop=True).for_runs == [
        "engine_error",
        "error_message",
        "polls",
    ]
    assert Effect(status=503, headers={"A": "b"}).for_runs == []


DOWN, BUSY, LATE = Effect(status=503), Effect(status=429), Effect(polls=2)


def history(scenario: Scenario | None, requests: int = 20) -> list[str]:
    """Returns what becomes of that many requests: the status or polls of the effect, "pass", or "-" after the scenario
    ended."""
    met: list[str] = []
    for _ in range(requests):
        if scenario is None:
            return [*met, "-"]
        effect = scenario.effect
        met.append("pass" if scenario.after else str(effect.status or effect.polls))
        scenario = scenario.counted()
    return met


@pytest.mark.parametrize(
    ("scenario", "met"),
    [
        (Scenario("s", Match(), (DOWN,), 2), ["503", "503", "-"]),
        (Scenario("s", Match(), (DOWN,), 1, 2), ["pass", "pass", "503", "-"]),
        (Scenario("s", Match(), (DOWN, BUSY, LATE), 3), ["503", "429", "2", "-"]),
        (Scenario("s", Match(), (DOWN, BUSY), 4, 1), ["pass", "503", "429", "503", "429", "-"]),
        (Scenario("s", Match(), (DOWN,)), ["503"] * 20),
        (Scenario("s", Match(), (DOWN,), None, 3), ["pass"] * 3 + ["503"] * 17),
    ],
)
def test_requests_pass_and_then_meet_the_effects_in_turn(scenario: Scenario, met: list[str]) -> None:
    assert history(scenario) == met


@pytest.mark.parametrize(
    ("left", "effects", "rounds"), [(None, 1, None), (3, 1, 3), (6, 2, 3), (5, 2, 3), (4, 2, 2), (1, 2, 1)]
)
def test_a_round_that_has_begun_counts(left: int | None, effects: int, rounds: int | None) -> None:
    assert Scenario("s", Match(), (DOWN, BUSY)[:effects], left).rounds == rounds


def test_next_effect_in_turn_decides_which_requests_match() -> None:
    first = Scenario("s", Match(), (LATE, DOWN), 2)
    assert (first.fits(RUN), first.fits(LOOK)) == (True, False)
    second = first.counted()
    assert second is not None
    assert (second.fits(RUN), second.fits(LOOK)) == (True, True)
    assert (second.is_for(LOOK), second.why) == (True, "scenario s, 2 of 2: status 503")


@pytest.mark.parametrize(
    ("effect", "answers"),
    [
        ({"status": 503}, True),
        ({"drop": True}, True),
        ({"status": 503, "drop": True}, True),
        ({"delay_ms": 5, "engine_error": "error_pose"}, False),
        ({"truncate": True, "headers": {"Retry-After": "3"}}, False),
        ({}, False),
    ],
)
def test_only_a_status_or_a_closed_connection_takes_the_place_of_the_answer(
    effect: dict[str, Any], answers: bool
) -> None:
    assert Effect(**effect).answers is answers
