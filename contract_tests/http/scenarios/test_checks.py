"""Effects that could never happen are refused, with a hint to what could."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from contract_tests.conftest import Api

Json = dict[str, Any]


def refused(api: Api, effect: Json, **match: str) -> str:
    """Returns why the scenario is refused, in one line. It must leave no scenario behind."""
    answer = api.control("POST", "/scenarios", {"match": match, "effect": effect})
    assert (answer.status, api.control("GET", "/scenarios").body) == (400, {"scenarios": []}), answer
    says: str = answer.body["error"]
    assert "\n" not in says
    return says


def accepted(api: Api, effect: Json, **match: str) -> None:
    answer = api.control("POST", "/scenarios", {"match": match, "effect": effect})
    assert (answer.status, answer.body["effect"]) == (201, effect), answer


@pytest.mark.parametrize(
    ("code", "match", "says"),
    [
        ("error_no_fase", {}, "the contract has no engine error 'error_no_fase'; did you mean error_no_face or "),
        ("zzzz", {}, "the contract has no engine error 'zzzz'; the nearest is "),
        ("", {}, "shorter than 1 character"),
        ("error_no_nail", {"feature": "enhance"}, "enhance has no engine error 'error_no_nail'; did you mean "),
        (
            "error_no_nail",
            {"operation": "run_task_enhance_v2_0"},
            "run_task_enhance_v2_0 has no engine error 'error_no_nail'; did you mean ",
        ),
        ("error_no_fase", {"path": "/s2s/v2.*"}, "the contract on /s2s/v2.* has no engine error 'error_no_fase'; did"),
        ("x\r\ny", {}, "the contract has no engine error 'x\\r\\ny'; the nearest is "),
    ],
)
def test_a_code_that_no_run_of_the_match_knows_is_refused_with_the_nearest(
    api: Api, code: str, match: dict[str, str], says: str
) -> None:
    error = refused(api, {"engine_error": code}, **match)
    assert says in error
    assert not code or error.endswith("; with free, any code passes")


@pytest.mark.parametrize("match", [{}, {"feature": "nail-vto"}, {"path": "/s2s/v2.*/task/nail*"}, {"method": "POST"}])
def test_a_code_that_one_run_of_the_match_knows_is_taken(api: Api, match: dict[str, str]) -> None:
    code = next(
        code
        for run in api.app.mock.contract.of_kind("run-task")
        if run.feature == "nail-vto"
        for code in run.facts["engine-errors"]
        if code not in api.app.mock.contract.operations["run_task_enhance_v2_0"].facts["engine-errors"]
    )
    accepted(api, {"engine_error": code}, **match)


def test_a_free_code_passes_and_fails_the_task(api: Api) -> None:
    accepted(api, {"engine_error": "error_of_next_year", "free": True}, feature="enhance")
    assert api.finished_v2(api.run_v2(src_file_url="u", scale=2))["error"] == "error_of_next_year"


@pytest.mark.parametrize(
    "effect", [{"engine_error": "error_no_face"}, {"never": True}, {"duration_ms": 5}, {"polls": 2}]
)
@pytest.mark.parametrize(
    ("match", "says"),
    [
        ({"operation": "get_units_v1_0"}, "only runs have tasks, and get_units_v1_0 is not a run"),
        ({"operation": "check_task_enhance_v2_0"}, "only runs have tasks, and check_task_enhance_v2_0 is not a run"),
        ({"method": "GET"}, "only runs have tasks, and no run agrees with the match"),
        ({"path": "/ttl30/*"}, "only runs have tasks, and no run agrees with the match"),
        ({"feature": "enhance", "path": "/s2s/*/aging"}, "only runs have tasks, and no run agrees with the match"),
    ],
)
def test_effect_on_tasks_is_refused_for_a_match_without_runs(
    api: Api, effect: Json, match: dict[str, str], says: str
) -> None:
    [name] = effect
    assert refused(api, effect, **match) == f"effect.{name}: {says}"
    assert refused(api, {**effect, "status": 503}, **match) == f"effect.{name}: {says}"
    accepted(api, {"status": 503}, **match)


@pytest.mark.parametrize("method", ["POST", "post"])
def test_match_by_method_may_select_runs(api: Api, method: str) -> None:
    accepted(api, {"never": True}, method=method)


@pytest.mark.parametrize(
    ("effect", "says"),
    [
        ({"polls": 0}, "minimum of 1"),
        ({"polls": -3}, "minimum of 1"),
        ({"polls": 1.5}, "integer"),
        ({"polls": "3"}, "integer"),
        ({"polls": True}, "integer"),
        ({"polls": 10**7}, "maximum of 1000000"),
        ({"polls": 2, "never": True}, "effect.polls: a task ends at a status check or by the clock"),
        ({"polls": 2, "duration_ms": 0}, "leave out never and duration_ms"),
        ({"error_message": "x"}, "engine_error"),
        ({"engine_error": "error_pose", "error_message": ""}, "shorter than 1 character"),
        ({"engine_error": "error_pose", "error_message": "x" * 1001}, "body/effect/error_message"),
        ({"engine_error": "error_pose", "error_message": 3}, "string"),
        ({"free": True}, "engine_error"),
        ({"engine_error": "error_pose", "free": False}, "true was expected"),
        ({"headers": {}}, "less than 1 property"),
        ({"headers": {"X": 3}}, "body/effect/headers/X"),
        ({"headers": {"X": ""}}, "shorter than 1 character"),
        ({"headers": ["X"]}, "body/effect/headers"),
        ({"headers": {f"X-{number}": "y" for number in range(51)}}, "body/effect/headers"),
        ({"headers": {"a b": "c"}}, "effect.headers: 'a b' is not a name of an HTTP header"),
        ({"headers": {"X": "a\r\nSet-Cookie: b"}}, "effect.headers: 'a\\r\\nSet-Cookie: b' is not a value"),
        ({"status": 200, "headers": {"X": "y", "content-length": "3"}}, "effect.headers: content-length describes the"),
        ({"headers": {"Transfer-Encoding": "chunked"}}, "effect.headers: Transfer-Encoding describes the connection"),
    ],
)
def test_contradictory_effect_is_refused(api: Api, effect: Json, says: str) -> None:
    assert says in refused(api, effect)
