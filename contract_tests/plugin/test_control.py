from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from contract_tests.plugin.conftest import BY_URL, CREDIT, ENHANCE
from youcam_mock.plugin.records import Spend
from youcam_mock.service import scenarios

if TYPE_CHECKING:
    from contract_tests.plugin.conftest import Caller
    from youcam_mock.domain.scenarios.scenario import Scenario
    from youcam_mock.plugin.control import MockControl

V1_FILE = "/s2s/v1.0/file/enhance"


def test_the_next_run_fails_with_the_code_and_costs_nothing(caller: Caller) -> None:
    caller.control.fail_next("error_no_face")
    assert caller.finished(caller.run())["error"] == "error_no_face"
    assert caller.finished(caller.run())["error"] is None
    assert caller.control.spend == Spend(Decimal(2), {"enhance": Decimal(2)}, 1)


def test_a_failure_of_one_feature_waits_for_a_run_of_it(caller: Caller) -> None:
    caller.control.fail_next("error_no_face", feature="skin-analysis")
    assert caller.finished(caller.run())["error"] is None


def test_a_failure_may_be_for_one_version_of_a_feature(caller: Caller) -> None:
    caller.control.fail_next("exceed_max_filesize", feature="v1.0/enhance")
    assert caller.finished(caller.run())["error"] is None


def test_a_failure_may_say_a_message_and_have_a_code_of_no_feature(caller: Caller) -> None:
    caller.control.fail_next("error_pose", message="Stand still.")
    caller.control.fail_next("error_of_next_year", free=True)
    data = caller.finished(caller.run())
    assert (data["error"], data["error_message"]) == ("error_pose", "Stand still.")
    assert caller.finished(caller.run())["error"] == "error_of_next_year"


def test_a_run_may_fail_after_others_did_not(caller: Caller) -> None:
    caller.control.slow(60)
    caller.control.fail_next("error_pose", after=1)
    first, second = caller.run(), caller.run()
    assert caller.finished(second)["error"] == "error_pose"
    assert caller.check(first)["task_status"] == "running"


def test_a_task_ends_at_the_check_that_a_test_names_whatever_the_clock_says(caller: Caller) -> None:
    caller.control.finish_after_polls(3)
    task_id = caller.run()
    caller.control.advance(30 * 24 * 3600)
    assert [caller.check(task_id)["task_status"] for _ in range(3)] == ["running", "running", "success"]
    assert caller.control.spend.tasks == 1
    assert caller.finished(caller.run())["task_status"] == "success"


def test_checks_may_be_counted_for_one_feature_and_until_the_reset(caller: Caller) -> None:
    caller.control.finish_after_polls(1, feature="sod")
    assert caller.check(caller.run())["task_status"] == "running"
    caller.control.finish_after_polls(1, times=None, after=1)
    assert [caller.check(caller.run())["task_status"] for _ in range(3)] == ["running", "success", "success"]


def test_the_next_answer_has_the_headers_that_a_test_wants(caller: Caller) -> None:
    caller.control.respond_next(429, headers={"Retry-After": "3"})
    answer = caller.send("GET", CREDIT)
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "3")
    assert "retry-after" not in caller.send("GET", CREDIT).headers


def test_effects_may_come_in_turn(caller: Caller) -> None:
    effects: list[dict[str, Any]] = [
        {"status": 503},
        {"status": 429, "headers": {"Retry-After": "1"}},
        {"headers": {"X-Late": "yes"}},
    ]
    caller.control.in_turn(effects, path=CREDIT, times=2, after=1)
    assert caller.send("GET", "/s2s/v1.0/client/credit/history").status_code == 200
    answers = [caller.send("GET", CREDIT) for _ in range(8)]
    assert [answer.status_code for answer in answers] == [200, 503, 429, 200, 503, 429, 200, 200]
    assert ["x-late" in answer.headers for answer in answers] == [turn in (3, 6) for turn in range(8)]


def test_effects_in_turn_may_be_for_a_feature(caller: Caller) -> None:
    caller.control.in_turn([{"engine_error": "error_pose"}, {"polls": 1}], feature="v2.0/enhance")
    assert caller.finished(caller.run())["error"] == "error_pose"
    assert caller.check(caller.run())["task_status"] == "success"
    assert caller.check(caller.run())["task_status"] == "running"


@pytest.mark.parametrize("method", ["respond_next", "rate_limit", "delay", "drop_next", "scenario"])
def test_requests_may_pass_before_what_goes_wrong(caller: Caller, method: str) -> None:
    given: dict[str, list[Any]] = {"respond_next": [503], "delay": [100], "scenario": [{"status": 503}, None, 1]}
    getattr(caller.control, method)(*given.get(method, []), after=2)
    for _ in range(2):
        assert caller.send("GET", CREDIT).status_code == 200
    assert len(held(caller.control)) == 1
    with contextlib.suppress(httpx.RemoteProtocolError):
        caller.send("GET", CREDIT)
    assert held(caller.control) == ()


def held(control: MockControl) -> tuple[Scenario, ...]:
    """Returns the active scenarios."""
    return scenarios.active(control.app.mock)


def test_unlimited_scenario_keeps_its_count_when_a_limited_one_comes_before_it(caller: Caller) -> None:
    caller.control.scenario({"status": 503}, after=2)
    assert caller.send("GET", CREDIT).status_code == 200
    caller.control.rate_limit()
    assert [caller.send("GET", CREDIT).status_code for _ in range(4)] == [429, 200, 503, 503]


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (lambda mock: mock.fail_next("error_no_fase"), "'error_no_fase'; did you mean error_no_face"),
        (
            lambda mock: mock.fail_next("error_no_nail", feature="enhance"),
            "^effect.engine_error: enhance has no engine",
        ),
        (lambda mock: mock.fail_next("error_pose", message=""), "error_message"),
        (lambda mock: mock.fail_next("error_pose", after=-1), "body/after"),
        (lambda mock: mock.finish_after_polls(0), "body/effect/polls: 0 is less than the minimum of 1"),
        (lambda mock: mock.finish_after_polls(1.5), "body/effect/polls"),
        (lambda mock: mock.respond_next(429, headers={"Retry-After": "3\r\n"}), "headers: '3.*' is not a value"),
        (lambda mock: mock.respond_next(429, headers={}), "body/effect/headers"),
        (lambda mock: mock.respond_next(429, headers={"Retry-After": 3}), "body/effect/headers/Retry-After"),
        (lambda mock: mock.in_turn([]), "body/effects"),
        (lambda mock: mock.in_turn([{"status": 503}, {"explode": True}]), "explode"),
        (lambda mock: mock.in_turn([{"status": 503}], times=0), "body/times"),
        (lambda mock: mock.in_turn([{"polls": 2}], path="/ttl30/*"), "^effects/0.polls: only runs have tasks"),
        (lambda mock: mock.scenario({"never": True}, {"operation": "get_units_v1_0"}), "get_units_v1_0 is not a run"),
        (lambda mock: mock.fail_next("error_no_face", feature="enhanse"), "'enhanse'; did you mean enhance"),
        (lambda mock: mock.slow(1, feature="v9.0/enhance"), "'v9.0/enhance'; did you mean v"),
        (lambda mock: mock.fail_next("error_no_face", times=0), "times"),
        (lambda mock: mock.slow(-1), "-1 s"),
        (lambda mock: mock.slow(float("nan")), "nan s"),
        (lambda mock: mock.respond_next(99), "body/effect/status: 99 is less than the minimum of 200"),
        (lambda mock: mock.respond_next(200, body={"when": {1, 2}}), "JSON"),
        (lambda mock: mock.delay(0), "delay_ms"),
        (lambda mock: mock.scenario({"explode": True}), "explode"),
        (lambda mock: mock.grant(0), "amount"),
        (lambda mock: mock.snapshot("a/b"), "name"),
        (lambda mock: mock.snapshot(""), "name"),
        (lambda mock: mock.restore("nowhere"), "there is no snapshot 'nowhere'"),
        (lambda mock: mock.forget_snapshot("nowhere"), "there is no snapshot 'nowhere'"),
        (lambda mock: mock.advance(-1), "-1 s"),
        (lambda mock: mock.advance(float("nan")), "nan s"),
        (lambda mock: mock.advance(float("inf")), "inf s"),
    ],
)
def test_unknown_names_are_refused_in_one_line(
    control: MockControl, wrong: Callable[[MockControl], None], says: str
) -> None:
    with pytest.raises(ValueError, match=says) as refused:
        wrong(control)
    assert "\n" not in str(refused.value)


def test_runs_are_slow_until_the_reset(caller: Caller) -> None:
    caller.control.slow(60)
    for _ in range(2):
        task_id = caller.run()
        assert caller.finished(task_id)["task_status"] == "running"
        caller.control.advance(50)
        assert caller.check(task_id)["task_status"] == "success"
    caller.control.reset()
    assert caller.finished(caller.run())["task_status"] == "success"


def test_a_run_that_takes_no_time_ends_at_once(caller: Caller) -> None:
    caller.control.slow(0)
    assert caller.check(caller.run())["task_status"] == "success"


def test_a_run_that_takes_forever_never_ends(caller: Caller) -> None:
    caller.control.slow(float("inf"), feature="v2.0/enhance")
    task_id = caller.run()
    caller.control.advance(24 * 3600)
    assert caller.check(task_id)["task_status"] == "running"


def test_limited_scenario_is_met_before_an_unlimited_one(caller: Caller) -> None:
    caller.control.slow(0)
    caller.control.fail_next("error_pose")
    assert caller.finished(caller.run())["error"] == "error_pose"
    assert caller.check(caller.run())["task_status"] == "success"


def test_the_next_request_is_answered_as_told_and_nothing_is_done(caller: Caller) -> None:
    body = {"status": 503, "error": "down for the night"}
    caller.control.respond_next(503, body)
    answer = caller.send("POST", ENHANCE, BY_URL)
    assert (answer.status_code, answer.json()) == (503, body)
    assert caller.control.tasks == []
    assert caller.send("POST", ENHANCE, BY_URL).status_code == 200


def test_a_response_may_be_for_a_feature_or_a_path(caller: Caller) -> None:
    caller.control.respond_next(500, feature="enhance")
    caller.control.respond_next(503, path="/s2s/v1.*/client/*")
    assert caller.send("GET", CREDIT).status_code == 503
    assert caller.send("POST", ENHANCE, BY_URL).status_code == 500


def test_the_rate_limit_is_for_so_many_requests_of_the_api(caller: Caller) -> None:
    caller.control.rate_limit(times=2)
    assert caller.http.put(f"{caller.control.url}/ttl30/x").status_code != 429
    assert [caller.send("GET", CREDIT).status_code for _ in range(3)] == [429, 429, 200]


def test_the_sixth_request_of_a_second_is_answered_unless_a_test_wants_limits(caller: Caller) -> None:
    assert {caller.send("GET", CREDIT).status_code for _ in range(20)} == {200}


def test_granted_units_can_be_spent_until_they_expire(control: MockControl) -> None:
    control.grant(2.5, expires_in_s=60)
    control.grant(Decimal("0.25"), type="ApiSubsToken")
    assert control.units == Decimal("1002.75")
    control.advance(60)
    assert control.units == Decimal("1000.25")


def test_a_grant_names_its_action_in_the_history(control: MockControl, caller: Caller) -> None:
    control.grant(1, action="renew")
    answer = caller.send("GET", f"{CREDIT}/history")
    assert [entry["action"] for entry in answer.json()["result"]["history"]] == ["renew", "permanent_credits"]
    with pytest.raises(ValueError, match="action"):
        control.grant(1, action="api_enhance")


def test_units_are_spent_when_the_task_succeeds(caller: Caller) -> None:
    caller.run()
    assert (caller.control.units, caller.control.spend) == (Decimal(1000), Spend())
    caller.control.advance(10)
    assert caller.control.units == Decimal(998)
    [task] = caller.control.tasks
    assert (task.feature, task.version, task.state) == ("enhance", "2.0", "success")
    assert (task.units, task.charged) == (Decimal(2), Decimal(2))


def test_requests_uploads_and_reasons_can_be_read(caller: Caller) -> None:
    new = {"content_type": "image/png", "file_name": "a.png", "file_size": 5}
    caller.send("POST", V1_FILE, {"files": [new]})
    caller.send("GET", f"{ENHANCE}/nope")
    [file] = caller.control.files
    assert (file.file_name, file.content_type, file.uploaded, file.created_ms) == (
        "a.png",
        "image/png",
        False,
        caller.control.now_ms,
    )
    declared, refused = caller.control.requests
    assert (declared.method, declared.path, declared.status, declared.explain) == ("POST", V1_FILE, 200, None)
    assert (refused.operation, refused.status) == ("check_task_enhance_v2_0", 400)
    assert refused.explain


def test_requests_and_answers_can_be_read(caller: Caller) -> None:
    caller.run()
    caller.send("GET", CREDIT)
    caller.http.put(f"{caller.control.url}/ttl30/x", content=b"\xff")
    run, credit, stored = caller.control.requests
    assert run.json == BY_URL
    assert run.body is not None
    assert run.response_json["data"].keys() == {"task_id"}
    assert run.headers["Authorization"] == f"Bearer {caller.control.api_key}"
    assert caller.control.api_key not in repr(run) + repr(run.headers)
    assert run.response_headers["content-type"] == "application/json"
    assert (credit.json, credit.body) == (None, None)
    assert credit.response_json["status"] == 200
    assert (stored.json, stored.response_json) == (None, None)
    assert b"<Error>" in (stored.response_body or b"")


def test_requests_refused_by_a_scenario_can_be_read_too(caller: Caller) -> None:
    caller.control.rate_limit()
    caller.send("POST", ENHANCE, BY_URL)
    caller.control.drop_next()
    with pytest.raises(httpx.RemoteProtocolError):
        caller.send("POST", ENHANCE, BY_URL)
    limited, dropped = caller.control.requests
    assert (limited.status, limited.json, limited.response_json["status"]) == (429, BY_URL, 429)
    assert (dropped.status, dropped.json, dropped.response_json, dict(dropped.response_headers)) == (
        0,
        BY_URL,
        None,
        {},
    )


def test_all_tasks_and_files_are_given_however_many(caller: Caller) -> None:
    for _ in range(101):
        caller.run()
    assert len(caller.control.tasks) == 101


def test_a_state_can_be_kept_and_put_back(caller: Caller) -> None:
    control = caller.control
    task_id, begin = caller.run(), control.now_ms
    control.snapshot("a task runs")
    for _ in range(2):
        assert caller.finished(task_id)["task_status"] == "success"
        assert control.units == 998
        control.restore("a task runs")
        assert control.units == 1000
        assert control.now_ms == begin
    assert len(control.requests) == 3
    assert "a task runs" in control.snapshots


def test_a_snapshot_is_there_for_later_tests(caller: Caller) -> None:
    control = caller.control
    control.grant(5)
    control.snapshot("five more")
    control.start_over()
    assert control.units == 1000
    control.restore("five more")
    assert control.units == 1005
    control.forget_snapshot("five more")
    assert "five more" not in control.snapshots


def test_spend_of_a_test_survives_a_restored_snapshot(caller: Caller) -> None:
    caller.finished(caller.run())
    caller.control.snapshot("two units spent")
    caller.finished(caller.run())
    caller.control.restore("two units spent")
    assert caller.control.spend.units == 2
    assert caller.control.spent_in_all().units == 4
    caller.finished(caller.run())
    assert caller.control.spent_in_all() == Spend(Decimal(6), {"enhance": Decimal(6)}, 3)
    caller.control.start_over()
    caller.control.restore("two units spent")
    assert caller.control.spent_in_all() == Spend()


def test_the_secret_key_is_good_for_a_state_from_before_it_was_made(caller: Caller) -> None:
    caller.control.snapshot("no key yet")
    key = caller.control.secret_key
    caller.control.restore("no key yet")
    assert caller.control.secret_key == key


def test_time_passes_only_when_told(control: MockControl) -> None:
    begin = control.now_ms
    time.sleep(0.002)
    assert control.now_ms == begin
    control.advance(1.5)
    assert control.now_ms == begin + 1500


def test_a_clock_that_runs_can_be_moved_on_too(control: MockControl) -> None:
    control.app.mock.clock.change(mode="real")
    begin = control.now_ms
    control.advance(3600)
    assert control.now_ms >= begin + 3_600_000
    assert control.app.mock.clock.state.mode == "real"


def test_a_reset_forgets_everything_and_puts_the_clock_back(caller: Caller) -> None:
    control = caller.control
    begin = control.now_ms
    control.grant(5)
    caller.finished(caller.run())
    control.respond_next(503, times=None)
    control.reset()
    assert (control.now_ms, control.units, control.tasks, control.files) == (begin, Decimal(1000), [], [])
    assert (control.requests, control.spend) == ([], Spend())
    assert caller.send("GET", CREDIT).status_code == 200


def test_spend_of_a_test_survives_its_resets(caller: Caller) -> None:
    for _ in range(2):
        caller.finished(caller.run())
        caller.control.reset()
    caller.finished(caller.run())
    assert caller.control.spent_in_all() == Spend(Decimal(6), {"enhance": Decimal(6)}, 3)
    caller.control.start_over()
    assert caller.control.spent_in_all() == Spend()


def test_the_secret_key_signs_in_and_outlives_resets(caller: Caller) -> None:
    from youcam import id_token

    control = caller.control
    key = control.secret_key
    control.reset()
    assert control.secret_key == key
    proof = {"client_id": control.api_key, "id_token": id_token(control.api_key, key, control.now_ms)}
    assert caller.send("POST", "/s2s/v1.0/client/auth", proof).status_code == 200
