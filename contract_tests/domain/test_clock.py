from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youcam_mock.domain.clock import END_MS, Clock, Mode, NotVirtualError, parse_mode

if TYPE_CHECKING:
    from contract_tests.conftest import SystemTime

REPEATABLE = settings(derandomize=True, deadline=None, database=None)
MODES: list[tuple[Mode, float]] = [("real", 1.0), ("scaled", 60.0), ("virtual", 0.0)]


@pytest.mark.parametrize(("mode", "speed", "passed"), [("real", 1, 1500), ("scaled", 60, 90_000), ("virtual", 0, 0)])
def test_a_clock_begins_at_system_time_and_runs_at_its_speed(
    system: SystemTime, mode: Mode, speed: float, passed: int
) -> None:
    clock = Clock(system, mode, speed)
    begin = system.ms
    assert clock.now_ms() == begin
    system.ms += 1500
    assert clock.now_ms() == begin + passed


def test_a_scaled_clock_may_be_slower_than_real(system: SystemTime) -> None:
    clock = Clock(system, "scaled", 0.5)
    begin = system.ms
    system.ms += 1001
    assert clock.now_ms() == begin + 500


@pytest.mark.parametrize(("seconds", "ms"), [(10.5, 10_500), (0, 0), (0.001, 1), (3_153_600_000, 3_153_600_000_000)])
def test_a_virtual_clock_goes_as_far_as_it_is_told(system: SystemTime, seconds: float, ms: int) -> None:
    clock = Clock(system, "virtual")
    clock.advance(seconds)
    assert clock.now_ms() == system.ms + ms


@pytest.mark.parametrize("mode", ["real", "scaled"])
def test_only_a_virtual_clock_can_be_advanced(system: SystemTime, mode: Mode) -> None:
    clock = Clock(system, mode, 10)
    with pytest.raises(NotVirtualError):
        clock.advance(1)
    assert clock.now_ms() == system.ms


@pytest.mark.parametrize(("before", "speed_before"), MODES)
@pytest.mark.parametrize(("after", "speed_after"), MODES)
def test_a_switch_of_mode_keeps_the_time(
    system: SystemTime, before: Mode, speed_before: float, after: Mode, speed_after: float
) -> None:
    clock = Clock(system, before, speed_before)
    system.ms += 1000
    at_switch = clock.now_ms()
    clock.change(mode=after, speed=speed_after)
    assert clock.now_ms() == at_switch
    system.ms += 1000
    assert clock.now_ms() == at_switch + 1000 * speed_after
    assert clock.state.mode == after


def test_a_speed_makes_a_real_clock_scaled(system: SystemTime) -> None:
    clock = Clock(system)
    clock.change(speed=5)
    assert (clock.state.mode, clock.state.speed) == ("scaled", 5)


def test_a_speed_of_one_leaves_a_real_clock_real(system: SystemTime) -> None:
    clock = Clock(system)
    clock.change(speed=1)
    assert (clock.state.mode, clock.state.speed) == ("real", 1)


@pytest.mark.parametrize(("mode", "speed"), MODES)
def test_a_new_time_keeps_mode_and_speed(system: SystemTime, mode: Mode, speed: float) -> None:
    clock = Clock(system, mode, speed)
    clock.change(now_ms=5000)
    assert (clock.now_ms(), clock.state.mode, clock.state.speed) == (5000, mode, speed)
    system.ms += 1000
    assert clock.now_ms() == 5000 + 1000 * speed


def test_clock_stays_when_no_change_is_given(system: SystemTime) -> None:
    clock = Clock(system, "scaled", 7)
    clock.change()
    assert (clock.now_ms(), clock.state.mode, clock.state.speed) == (system.ms, "scaled", 7)


def test_system_time_is_told_whatever_the_mode(system: SystemTime) -> None:
    clock = Clock(system, "virtual")
    system.ms += 99
    assert clock.system_ms() == system.ms == clock.now_ms() + 99


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("real", ("real", 1.0)),
        ("virtual", ("virtual", 0.0)),
        ("x10", ("scaled", 10.0)),
        ("x0.5", ("scaled", 0.5)),
        ("x1000000", ("scaled", 1e6)),
    ],
)
def test_a_mode_is_read_from_text(text: str, mode: tuple[Mode, float]) -> None:
    assert parse_mode(text) == mode


@pytest.mark.parametrize(
    "text", ["", "fast", "x0", "x-1", "x1000001", "xnan", "xinf", "10", "REAL", "x", "xfast", "a10", "10x"]
)
def test_any_other_text_is_refused_with_what_it_should_be(text: str) -> None:
    with pytest.raises(ValueError, match=r"should be real, virtual or xN") as refusal:
        parse_mode(text)
    assert repr(text) in str(refusal.value)


@REPEATABLE
@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("wait"), st.integers(0, 100_000)),
            st.tuples(st.just("speed"), st.floats(0.01, 1000)),
            st.tuples(st.just("mode"), st.sampled_from(["real", "scaled", "virtual"])),
        ),
        max_size=30,
    )
)
def test_time_never_goes_back_by_itself(steps: list[tuple[str, object]]) -> None:
    now = 1_000_000
    clock = Clock(lambda: now)
    last = clock.now_ms()
    for what, value in steps:
        if what == "wait":
            now += value  # type: ignore[operator]
        elif what == "speed":
            clock.change(speed=value)  # type: ignore[arg-type]
        else:
            clock.change(mode=value)  # type: ignore[arg-type]
        assert clock.now_ms() >= last
        last = clock.now_ms()


def test_a_scaled_clock_without_a_speed_runs_as_real_time_does(system: SystemTime) -> None:
    clock = Clock(system, "scaled")
    begin = system.ms
    system.ms += 1000
    assert clock.now_ms() == begin + 1000


def test_a_speed_belongs_to_the_mode_that_it_was_set_in(system: SystemTime) -> None:
    clock = Clock(system, "virtual")
    clock.change(mode="scaled")
    assert clock.state.speed == 1


@pytest.mark.parametrize("ahead_ms", [5_000, 3_000, -5_000])
def test_a_clock_never_shows_a_time_before_the_one_that_an_earlier_clock_showed(
    system: SystemTime, ahead_ms: int
) -> None:
    earlier = Clock(system, "scaled", 2)
    earlier.change(now_ms=system.ms + ahead_ms - 2_000)
    clock = Clock(system, "scaled", 3)
    begin = system.ms
    system.ms += 1_000
    earlier_ms, own_ms = earlier.now_ms(), clock.now_ms()
    clock.never_before(earlier.state)
    assert clock.now_ms() == max(own_ms, earlier_ms) == begin + max(3_000, ahead_ms)
    system.ms += 1_000
    assert clock.now_ms() == max(own_ms, earlier_ms) + 3_000
    assert (clock.state.mode, clock.state.speed) == ("scaled", 3)


def test_error_about_advancing_a_running_clock_names_its_mode(system: SystemTime) -> None:
    with pytest.raises(NotVirtualError, match=r"^real$"):
        Clock(system).advance(1)


def test_time_stops_at_the_end_of_the_year_9999(system: SystemTime) -> None:
    clock = Clock(system, "virtual")
    clock.change(now_ms=END_MS - 5)
    clock.advance(1)
    assert clock.now_ms() == END_MS == clock.state.mock_ms == 253_402_300_799_000


@pytest.mark.parametrize("text", ["real", "virtual", "x10", "x0.5", "x1e+06"])
def test_the_setting_of_a_clock_is_told_as_an_operator_writes_it(system: SystemTime, text: str) -> None:
    assert Clock(system, *parse_mode(text)).state.setting == text
