from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from youcam_mock.domain.clock import END_MS
from youcam_mock.domain.profile import DAY, PROFILES, with_rules
from youcam_mock.domain.tasks import Failure, State, Task

PROFILE = PROFILES["2026-08"]
KEPT_MS = 30 * DAY * 1000


def _task(major: int = 2, **changes: Any) -> Task:
    values: dict[str, Any] = {
        "id": "t",
        "account_id": 1,
        "operation": "run",
        "feature": "enhance",
        "major": major,
        "created_ms": 0,
        "ready_ms": 5_000,
        "polled_ms": 0,
        "cost": Decimal(2),
    }
    return Task(**{**values, **changes})


SETTLED = {"settled": True}
FAILED = {"settled": True, "failure": Failure("error_no_face")}


@pytest.mark.parametrize("major", [1, 2])
@pytest.mark.parametrize(
    ("changes", "now_ms", "state"),
    [
        ({}, 0, State.RUNNING),
        ({}, 4_999, State.RUNNING),
        ({}, 5_000, State.RUNNING),
        (SETTLED, 4_999, State.RUNNING),
        (SETTLED, 5_000, State.SUCCESS),
        (FAILED, 4_999, State.RUNNING),
        (FAILED, 5_000, State.ERROR),
        ({**SETTLED, "seen": True}, KEPT_MS + 5_000, State.SUCCESS),
        ({**SETTLED, "seen": True}, KEPT_MS + 5_001, State.EXPIRED),
        ({**FAILED, "seen": True}, KEPT_MS + 5_001, State.EXPIRED),
        ({"ready_ms": END_MS + 1, "seen": True}, KEPT_MS, State.RUNNING),
        ({"ready_ms": END_MS + 1, "seen": True}, KEPT_MS + 1, State.EXPIRED),
        ({**SETTLED, "seen": True, "cleared": True}, 5_000, State.EXPIRED),
        ({**SETTLED, "deleted": True, "cleared": True}, 5_000, State.DELETED),
        ({**SETTLED, "deleted": True}, 5_000, State.DELETED),
        ({**SETTLED, "deleted": True, "seen": True}, KEPT_MS + 1, State.DELETED),
    ],
)
def test_the_state_follows_from_events_and_time(major: int, changes: dict[str, Any], now_ms: int, state: State) -> None:
    assert _task(major, **changes).state_at(now_ms, PROFILE) is state


@pytest.mark.parametrize(
    ("changes", "now_ms", "state"),
    [
        ({}, 10_000, State.RUNNING),
        ({}, 10_001, State.LOST),
        (SETTLED, 10_000, State.SUCCESS),
        (SETTLED, 10_001, State.LOST),
        (FAILED, 10_001, State.LOST),
        ({**SETTLED, "polled_ms": 9_000}, 19_000, State.SUCCESS),
        ({**SETTLED, "polled_ms": 9_000}, 19_001, State.LOST),
        ({**SETTLED, "seen": True}, 10_001, State.SUCCESS),
        ({**FAILED, "seen": True}, 10_001, State.ERROR),
        ({**SETTLED, "deleted": True}, 10_001, State.DELETED),
        (SETTLED, KEPT_MS + 1, State.LOST),
    ],
)
def test_a_v1_task_is_lost_when_nobody_polls_until_it_was_seen_to_end(
    changes: dict[str, Any], now_ms: int, state: State
) -> None:
    assert _task(1, **changes).state_at(now_ms, PROFILE) is state


@pytest.mark.parametrize("now_ms", [10_001, KEPT_MS])
def test_a_v2_task_is_never_lost(now_ms: int) -> None:
    assert _task(2, **SETTLED).state_at(now_ms, PROFILE) is State.SUCCESS


@pytest.mark.parametrize(
    ("task", "deadline_ms"),
    [(_task(1), 10_000), (_task(1, polled_ms=3_000), 13_000), (_task(1, seen=True), None), (_task(2), None)],
)
def test_the_deadline_is_a_window_after_the_last_poll(task: Task, deadline_ms: int | None) -> None:
    assert task.deadline_ms(PROFILE) == deadline_ms


def test_the_poll_window_is_a_rule_of_the_profile() -> None:
    profile = with_rules(PROFILE, {"v1_poll_window_s": "2.5"})
    assert _task(1).deadline_ms(profile) == 2_500


@pytest.mark.parametrize(
    ("task", "dropped"),
    [
        (_task(1, ready_ms=9_999), False),
        (_task(1, ready_ms=10_000), False),
        (_task(1, ready_ms=10_001), True),
        (_task(1, ready_ms=12_000, polled_ms=2_000), False),
        (_task(1, ready_ms=60_000, seen=True), False),
        (_task(2, ready_ms=60_000), False),
    ],
)
def test_a_task_is_dropped_when_it_is_lost_before_its_engine_is_done(task: Task, dropped: bool) -> None:
    assert task.dropped(PROFILE) is dropped


@pytest.mark.parametrize(
    ("task", "due_ms"),
    [
        (_task(1), 5_000),
        (_task(2), 5_000),
        (_task(1, seen=True, ready_ms=60_000), 60_000),
        (_task(2, ready_ms=60_000), 60_000),
    ],
)
def test_the_outcome_is_decided_when_the_engine_is_done(task: Task, due_ms: int) -> None:
    assert task.due_ms(PROFILE) == due_ms


def test_a_dropped_task_is_decided_only_once_it_can_no_longer_be_saved() -> None:
    task = _task(1, ready_ms=60_000)
    due_ms = task.due_ms(PROFILE)
    assert task.state_at(due_ms, PROFILE) is State.LOST
    assert task.state_at(due_ms - 1, PROFILE) is State.RUNNING


SHORT = evolve(PROFILE, v1_kept_after_end_s=15.0)


@pytest.mark.parametrize(
    ("task", "now_ms", "state"),
    [
        (_task(1, **SETTLED, seen=True, polled_ms=6_000), 21_000, State.SUCCESS),
        (_task(1, **SETTLED, seen=True, polled_ms=6_000), 21_001, State.LOST),
        (_task(1, **FAILED, seen=True, polled_ms=6_000), 21_001, State.LOST),
        (_task(1, **SETTLED, polled_ms=6_000), 16_000, State.SUCCESS),
        (_task(2, **SETTLED, seen=True, polled_ms=6_000), 21_001, State.SUCCESS),
    ],
)
def test_an_edition_may_put_v1_tasks_away_soon_after_their_end_was_read(task: Task, now_ms: int, state: State) -> None:
    assert task.state_at(now_ms, SHORT) is state


@pytest.mark.parametrize(("seen", "window_s"), [(False, 10), (True, 15)])
def test_the_window_after_the_last_poll_depends_on_whether_the_end_was_read(seen: bool, window_s: float) -> None:
    assert _task(1, seen=seen).window_s(SHORT) == window_s


WAITS = {"ready_ms": END_MS + 1, "polls": 2}


def test_a_task_that_waits_for_checks_ends_at_the_last_of_them() -> None:
    first = _task(**WAITS).polled(7_000)
    assert (first.polls, first.ready_ms) == (1, END_MS + 1)
    last = first.polled(9_000)
    assert (last.polls, last.ready_ms) == (0, 9_000)
    assert last.polled(9_500) == last
    assert evolve(last, settled=True).state_at(9_000, PROFILE) is State.SUCCESS
    assert _task().polled(7_000) == _task()


@pytest.mark.parametrize("now_ms", [0, KEPT_MS + 1, END_MS])
def test_a_v2_task_that_waits_for_checks_runs_whatever_the_clock_says(now_ms: int) -> None:
    task = _task(**WAITS)
    assert task.state_at(now_ms, PROFILE) is State.RUNNING
    assert (task.dropped(PROFILE), task.ends, task.due_ms(PROFILE) > END_MS) == (False, False, True)


def test_a_task_that_waited_for_checks_is_kept_from_its_end_on() -> None:
    task = _task(ready_ms=KEPT_MS * 2, polls=0, settled=True)
    assert task.due_ms(PROFILE) == KEPT_MS * 2
    assert task.state_at(KEPT_MS * 3, PROFILE) is State.SUCCESS
    assert task.state_at(KEPT_MS * 3 + 1, PROFILE) is State.EXPIRED


def test_a_v1_task_that_waits_for_checks_is_lost_when_one_comes_too_late() -> None:
    task = _task(1, **WAITS)
    assert (task.state_at(10_000, PROFILE), task.state_at(10_001, PROFILE)) == (State.RUNNING, State.LOST)
    assert (task.dropped(PROFILE), task.due_ms(PROFILE)) == (True, 10_001)


@pytest.mark.parametrize(("ready_ms", "ends"), [(END_MS, True), (END_MS + 1, False)])
def test_a_task_ends_before_time_does(ready_ms: int, ends: bool) -> None:
    assert _task(ready_ms=ready_ms).ends is ends


WORDS = {"error_pose": ["Look ahead.", "Stand upright.", "Show your arms."]}


@pytest.mark.parametrize(
    ("choice", "message"), [(1, "Look ahead."), (2, "Stand upright."), (3, "Show your arms."), (4, "Show your arms.")]
)
def test_a_failure_without_words_has_those_of_its_code_by_number(choice: int, message: str) -> None:
    assert Failure("error_pose", why="w").worded(WORDS, choice) == Failure("error_pose", message, "w")


def test_a_failure_has_the_first_words_of_its_code_unless_it_came_with_its_own() -> None:
    assert Failure("error_pose").worded(WORDS).message == "Look ahead."
    assert Failure("error_pose", "Turn round.").worded(WORDS).message == "Turn round."


@pytest.mark.parametrize("words", [{}, {"error_no_face": []}, WORDS])
def test_a_code_that_comes_without_words_keeps_none(words: dict[str, list[str]]) -> None:
    assert Failure("error_no_face").worded(words) == Failure("error_no_face")
