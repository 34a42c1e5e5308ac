from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from contract_tests.conftest import local

if TYPE_CHECKING:
    from pathlib import Path

    from contract_tests.conftest import Api, MakeApi, Picture

RUN = "/s2s/v2.0/task/enhance"
CREDIT = "/s2s/v1.0/client/credit"


def scenario(api: Api, effect: dict[str, Any], times: int | None = None, **match: Any) -> str:
    body = {"match": match, "effect": effect} | ({} if times is None else {"times": times})
    answer = api.control("POST", "/scenarios", body)
    assert answer.status == 201, answer
    assert answer.body == {"id": answer.body["id"], "match": match, "effect": effect, "times": times, "met": 0}
    return str(answer.body["id"])


def broken(api: Api, path: str = CREDIT) -> bytes:
    """Returns what arrives of an answer before the connection ends."""
    response = api.app.test_client().get(path, headers={"Authorization": f"Bearer {api.bearer}"}, buffered=False)
    parts = response.iter_encoded()
    arrived = next(parts)
    with pytest.raises(ConnectionAbortedError):
        next(parts)
    return arrived


def test_a_run_fails_with_the_engine_error_and_costs_nothing(api: Api) -> None:
    scenario(api, {"engine_error": "error_no_face"})
    data = api.finished_v2(api.run_v2(src_file_url="u", scale=2))
    assert (data["task_status"], data["error"]) == ("error", "error_no_face")
    assert api.balance() == 1000


@pytest.mark.parametrize("message", ["Hand size should fit in range.", "Größe", 'a "quoted"\nline\0'])
def test_a_failed_task_says_the_message_of_the_scenario(api: Api, picture: Picture, message: str) -> None:
    scenario(api, {"engine_error": "error_upload", "error_message": message})
    data = api.finished_v2(api.run_v2(src_file_url="u", scale=2))
    assert (data["error"], data["error_message"]) == ("error_upload", message)
    result = api.polled_v1(api.run_v1(api.upload(picture())))
    assert (result["error"], result["error_message"]) == ("error_upload", message)


def test_a_task_takes_as_long_as_the_scenario_says(api: Api) -> None:
    scenario(api, {"duration_ms": 30_500})
    task_id = api.run_v2(src_file_url="u", scale=2)
    api.advance(30.4)
    assert api.check_v2(task_id).body["data"]["task_status"] == "running"
    api.advance(0.1)
    assert api.check_v2(task_id).body["data"]["task_status"] == "success"


def test_a_task_that_never_ends_runs_for_days(api: Api) -> None:
    scenario(api, {"never": True})
    task_id = api.run_v2(src_file_url="u", scale=2)
    api.advance(5 * 24 * 3600)
    assert api.check_v2(task_id).body["data"]["task_status"] == "running"


def test_a_scenario_goes_before_the_name_of_the_input(api: Api) -> None:
    scenario(api, {"engine_error": "error_pose"})
    task_id = api.run_v2(src_file_url="https://example.com/error_no_face.jpg", scale=2)
    assert api.finished_v2(task_id)["error"] == "error_pose"


def test_effects_on_tasks_pass_other_requests_by_and_are_not_used_up_by_them(api: Api) -> None:
    scenario(api, {"engine_error": "error_no_face"}, times=1)
    assert api.get(CREDIT).status == 200
    assert api.finished_v2(api.run_v2(src_file_url="u", scale=2))["error"] == "error_no_face"


def test_a_status_answers_in_the_form_of_the_service_and_nothing_is_done(api: Api) -> None:
    scenario(api, {"status": 429}, times=1)
    answer = api.try_v2(src_file_url="u", scale=2)
    assert (answer.status, answer.body) == (429, {"status": 429, "error": "Too many requests"})
    assert "x-request-id" in answer.headers
    assert api.control("GET", "/tasks").body["tasks"] == []


def test_a_status_answers_with_the_body_that_is_given(api: Api) -> None:
    body = {"status": 500, "error": "Engine overheated", "error_code": "TaskTimeout"}
    task_id = api.run_v2(src_file_url="u", scale=2)
    scenario(api, {"status": 500, "body": body})
    response = api.app.test_client().get(f"{RUN}/{task_id}", headers={"Authorization": f"Bearer {api.bearer}"})
    assert (response.status_code, json.loads(response.data)) == (500, body)


@pytest.mark.parametrize(
    ("profile", "text"), [("2026-02", "Task execution timed out"), ("2026-10", "Engine task timeout")]
)
def test_a_status_check_that_answers_500_says_that_the_engine_took_too_long(
    make_api: MakeApi, profile: str, text: str
) -> None:
    api = make_api(profile=profile)
    task_id = api.run_v2(src_file_url="u", scale=2)
    scenario(api, {"status": 500}, times=2)
    client, headers = api.app.test_client(), {"Authorization": f"Bearer {api.bearer}"}
    checked = client.get(f"{RUN}/{task_id}", headers=headers)
    assert (checked.status_code, json.loads(checked.data)) == (
        500,
        {"status": 500, "error": text, "error_code": "TaskTimeout"},
    )
    run = client.post(RUN, headers=headers, json={"src_file_url": "u", "scale": 2})
    assert json.loads(run.data) == {"status": 500, "error": "Internal Server Error"}
    assert api.finished_v2(task_id)["task_status"] == "success"


@pytest.mark.parametrize("status", [204, 304])
def test_a_status_without_a_body_has_none(api: Api, status: int) -> None:
    scenario(api, {"status": status}, path="/elsewhere")
    answer = api.get("/elsewhere")
    assert (answer.status, answer.content) == (status, b"")


def test_a_delay_is_waited_for_on_the_machine_s_clock(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr(api.app.mock, "sleep", waited.append)
    scenario(api, {"delay_ms": 500})
    begin = api.now_ms()
    assert api.get(CREDIT).status == 200
    assert waited == [0.5]
    assert api.now_ms() == begin


def test_a_delay_may_come_before_a_status(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr(api.app.mock, "sleep", waited.append)
    scenario(api, {"delay_ms": 20, "status": 503}, path="/elsewhere")
    assert api.get("/elsewhere").status == 503
    assert waited == [0.02]


def test_a_dropped_connection_carries_nothing_and_nothing_is_done(api: Api) -> None:
    scenario(api, {"drop": True}, times=1)
    with pytest.raises(ConnectionAbortedError):
        api.try_v2(src_file_url="u", scale=2)
    assert api.control("GET", "/tasks").body["tasks"] == []
    entry = api.control("GET", "/requests").body["requests"][-1]
    assert (entry["status"], entry["operation"]) == (0, "run_task_enhance_v2_0")
    assert "drop" in entry["explain"]


def test_a_truncated_answer_breaks_off_after_half_of_its_body(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api.app.mock, "sleep", lambda _: None)
    whole = api.get(CREDIT).content
    scenario(api, {"truncate": True}, times=1)
    assert broken(api) == whole[: len(whole) // 2]
    assert api.get(CREDIT).content == whole


def test_a_truncated_run_was_carried_out(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api.app.mock, "sleep", lambda _: None)
    scenario(api, {"truncate": True}, times=1)
    with pytest.raises(ConnectionAbortedError):
        api.try_v2(src_file_url="u", scale=2)
    assert len(api.control("GET", "/tasks").body["tasks"]) == 1


def test_a_malformed_answer_is_no_json_and_was_carried_out(api: Api) -> None:
    scenario(api, {"malformed": True})
    headers = {"Authorization": f"Bearer {api.bearer}"}
    response = api.app.test_client().post(RUN, json={"src_file_url": "u", "scale": 2}, headers=headers)
    assert (response.status_code, response.mimetype) == (200, "application/json")
    assert int(response.headers["Content-Length"]) == len(response.data)
    with pytest.raises(json.JSONDecodeError):
        json.loads(response.data)
    assert len(api.control("GET", "/tasks").body["tasks"]) == 1


@pytest.mark.parametrize(
    ("match", "fits"),
    [
        ({}, True),
        ({"operation": "get_units_v1_0"}, True),
        ({"operation": "unit_history_v1_0"}, False),
        ({"feature": "enhance"}, False),
        ({"method": "get"}, True),
        ({"method": "POST"}, False),
        ({"path": "/s2s/v1.*/client/*"}, True),
        ({"path": "/s2s/v2.0/*"}, False),
        ({"api_key": "mock-api-key-0123456789"}, True),
        ({"api_key": "another"}, False),
        ({"method": "GET", "path": CREDIT, "api_key": "another"}, False),
    ],
)
def test_a_request_must_agree_with_all_that_is_given(api: Api, match: dict[str, Any], fits: bool) -> None:
    scenario(api, {"status": 429}, **match)
    assert (api.get(CREDIT).status == 429) is fits


def test_an_account_is_known_by_its_access_token_too(api: Api) -> None:
    signed_in = api.sign_in()
    scenario(api, {"status": 429}, api_key=api.bearer)
    assert signed_in.get(CREDIT).status == 429
    assert api.account().get(CREDIT).status == 200


def test_uploads_and_downloads_meet_scenarios(api: Api, picture: Picture) -> None:
    declared = api.declare("a.png", len(picture()))
    scenario(api, {"status": 503}, times=1, path="/ttl30/*")
    assert api.put(declared, picture()).status == 503
    assert api.put(declared, picture()).status == 200
    scenario(api, {"malformed": True}, times=1, path="/ttl30/*", method="PUT")
    assert api.put(declared, picture()).content == b"{"


def test_the_control_api_meets_no_scenario(api: Api) -> None:
    scenario(api, {"status": 503})
    assert api.control("GET", "/health").status == 200


def test_the_oldest_scenario_that_fits_is_met_first(api: Api) -> None:
    for code in ("error_pose", "error_no_face"):
        scenario(api, {"engine_error": code}, times=1)
    errors = [api.finished_v2(api.run_v2(src_file_url="u", scale=2))["error"] for _ in range(3)]
    assert errors == ["error_pose", "error_no_face", None]


def test_a_scenario_holds_for_so_many_requests_and_is_gone(api: Api) -> None:
    scenario(api, {"status": 429}, times=2)
    assert api.get(CREDIT).status == 429
    assert [each["times"] for each in api.control("GET", "/scenarios").body["scenarios"]] == [1]
    assert [api.get(CREDIT).status for _ in range(2)] == [429, 200]
    assert api.control("GET", "/scenarios").body == {"scenarios": []}


def test_a_scenario_without_times_holds_until_it_is_ended(api: Api) -> None:
    name = scenario(api, {"status": 429})
    assert {api.get(CREDIT).status for _ in range(5)} == {429}
    assert api.control("DELETE", f"/scenarios/{name}").status == 204
    assert api.get(CREDIT).status == 200
    answer = api.control("DELETE", f"/scenarios/{name}")
    assert answer.status == 404
    assert answer.body["error"] == f"no scenario has the id '{name}'; one that is used up is gone"


@pytest.mark.parametrize("how", ["scenarios", "reset"])
def test_all_scenarios_are_ended_at_once(api: Api, how: str) -> None:
    scenario(api, {"status": 429})
    scenario(api, {"status": 429}, times=5)
    method, path = ("DELETE", "/scenarios") if how == "scenarios" else ("POST", "/reset")
    assert api.control(method, path).status == 204
    assert api.get(CREDIT).status == 200


def test_the_journal_and_the_header_name_the_scenario(api: Api) -> None:
    name = scenario(api, {"status": 429})
    answer = api.get(CREDIT)
    assert answer.explain == f"scenario {name}: status 429"
    assert api.control("GET", "/requests").body["requests"][-1]["explain"] == answer.explain


def test_a_scenario_for_a_feature_meets_all_its_operations_and_no_others(api: Api) -> None:
    assert api.control("POST", "/scenarios", {"match": {"feature": "aging"}, "effect": {"status": 429}}).status == 201
    paths = ("/s2s/v2.0/task/aging/x", "/s2s/v2.0/task/enhance/x", "/s2s/v2.0/nothing")
    assert [api.get(path).status for path in paths] == [429, 400, 404]


def test_a_run_that_a_scenario_only_steers_names_it_too(api: Api) -> None:
    name = scenario(api, {"engine_error": "error_no_face"})
    started = api.post("/s2s/v2.0/task/enhance", {"src_file_url": "https://example.com/a.jpg", "scale": 1})
    assert (started.status, started.explain) == (200, f"scenario {name}: engine_error error_no_face")
    assert api.get("/s2s/v1.0/client/credit").explain == ""


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({}, "effect"),
        ({"effect": {}}, "less than 1"),
        ({"effect": {"explode": True}}, "explode"),
        ({"effect": {"status": 99}}, "99"),
        ({"effect": {"body": {}}}, "status"),
        ({"effect": {"never": False}}, "never"),
        ({"effect": {"drop": True}, "times": 0}, "times"),
        ({"effect": {"drop": True}, "match": {"operation": "run_task_enhanse_v2_0"}}, "run_task_enhance_v2_0"),
        ({"effect": {"drop": True}, "match": {"feature": "enhanse"}}, "enhance"),
        ({"effect": {"drop": True}, "match": {"verb": "GET"}}, "verb"),
    ],
)
def test_scenario_without_meaning_is_refused(api: Api, body: dict[str, Any], says: str) -> None:
    answer = api.control("POST", "/scenarios", body)
    assert answer.status == 400
    assert says in answer.body["error"]
    assert api.control("GET", "/scenarios").body == {"scenarios": []}


def test_two_mocks_on_one_folder_share_scenarios_and_their_count(make_api: MakeApi, tmp_path: Path) -> None:
    first = make_api(data_dir=tmp_path, workers=2)
    second = evolve(first, app=make_api(first.system, data_dir=tmp_path, workers=2).app)
    scenario(first, {"status": 429}, times=3)
    assert [each.get(CREDIT).status for each in (second, first, second, first)] == [429, 429, 429, 200]


def test_a_v1_request_that_was_answered_with_half_a_body_is_not_paid_twice(
    api: Api, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api.app.mock, "sleep", lambda _: None)
    file_id = api.upload(picture())
    scenario(api, {"truncate": True}, times=1)
    with pytest.raises(ConnectionAbortedError):
        api.try_v1([file_id], request_id=5)
    task_id = api.run_v1(file_id, request_id=5)
    assert api.polled_v1(task_id)["status"] == "success"
    assert api.paid() == [task_id]


def test_a_scenario_may_be_for_one_result_only(api: Api) -> None:
    data = api.finished_v2(api.run_v2(src_file_url="u", scale=2))
    scenario(api, {"status": 404}, times=1, path=local(data["results"]["url"]).partition("?")[0])
    assert api.download(data["results"]["url"]).status == 404
    assert api.download(data["results"]["url"]).status == 200


def test_ending_one_scenario_leaves_the_others(api: Api) -> None:
    first, second = scenario(api, {"status": 429}), scenario(api, {"status": 503})
    assert api.control("DELETE", f"/scenarios/{first}").status == 204
    assert [one["id"] for one in api.control("GET", "/scenarios").body["scenarios"]] == [second]


@pytest.mark.parametrize(
    ("feature", "says"),
    [
        ("zzzzzzzz", "match.feature: the contract has no 'zzzzzzzz'"),
        (
            "hair-bangs",
            "match.feature: the contract has no 'hair-bangs'; did you mean hair-bang or hair-transfer or hair-style?",
        ),
    ],
)
def test_error_about_an_unknown_feature_names_similar_ones(api: Api, feature: str, says: str) -> None:
    answer = api.control("POST", "/scenarios", {"match": {"feature": feature}, "effect": {"status": 429}})
    assert (answer.status, answer.body["error"]) == (400, says)
