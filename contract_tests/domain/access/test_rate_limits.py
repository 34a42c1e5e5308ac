from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from youcam_mock.domain.access.rate_limits import Full, Limiter, OwnLimits, Window

REPEATABLE = settings(derandomize=True, deadline=None, database=None)
NOW = 1_000_000


def _let_through(limiter: Limiter, key: str, now_ms: int) -> bool:
    return limiter.admit(key, now_ms) is None


def test_exactly_the_limit_is_let_through() -> None:
    limiter = Limiter((Window(3, 10),))
    assert [_let_through(limiter, "a", NOW) for _ in range(4)] == [True, True, True, False]


@pytest.mark.parametrize(("after_ms", "passes"), [(0, False), (9_999, False), (10_000, True), (10_001, True)])
def test_a_request_leaves_the_window_when_it_is_as_old_as_the_window(after_ms: int, passes: bool) -> None:
    limiter = Limiter((Window(1, 10),))
    assert _let_through(limiter, "a", NOW)
    assert _let_through(limiter, "a", NOW + after_ms) is passes


def test_a_window_slides_and_has_no_fixed_borders() -> None:
    limiter = Limiter((Window(2, 10),))
    assert _let_through(limiter, "a", NOW)
    assert _let_through(limiter, "a", NOW + 6_000)
    assert not _let_through(limiter, "a", NOW + 9_000)
    assert _let_through(limiter, "a", NOW + 10_000)
    assert not _let_through(limiter, "a", NOW + 15_000)
    assert _let_through(limiter, "a", NOW + 16_000)


def test_every_window_must_have_room() -> None:
    short, long = Window(2, 1), Window(3, 100)
    limiter = Limiter((long, short))
    assert [_let_through(limiter, "a", NOW) for _ in range(2)] == [True, True]
    assert limiter.admit("a", NOW) == short
    assert _let_through(limiter, "a", NOW + 1_000)
    assert limiter.admit("a", NOW + 99_999) == long
    assert limiter.admit("a", NOW + 100_000) is None


def test_a_refused_request_does_not_count() -> None:
    limiter = Limiter((Window(1, 10),))
    assert _let_through(limiter, "a", NOW)
    for second in range(1, 10):
        assert not _let_through(limiter, "a", NOW + second * 1000)
    assert _let_through(limiter, "a", NOW + 10_000)


def test_keys_are_counted_apart() -> None:
    limiter = Limiter((Window(1, 10),))
    assert _let_through(limiter, "a", NOW)
    assert _let_through(limiter, "b", NOW)
    assert not _let_through(limiter, "a", NOW)


def test_without_windows_nothing_is_limited() -> None:
    limiter = Limiter(())
    assert all(_let_through(limiter, "a", NOW) for _ in range(1000))


def test_a_clock_that_was_set_back_does_not_lock_callers_out() -> None:
    limiter = Limiter((Window(1, 10),))
    assert _let_through(limiter, "a", NOW)
    assert _let_through(limiter, "a", NOW - 3_600_000)


def test_the_caller_who_is_idle_for_longest_is_forgotten_first() -> None:
    limiter = Limiter((Window(2, 1000),))
    assert _let_through(limiter, "busy", NOW)
    assert all(_let_through(limiter, str(number), NOW) for number in range(9_999))
    assert _let_through(limiter, "busy", NOW)
    assert _let_through(limiter, "one too many", NOW)
    assert not _let_through(limiter, "busy", NOW)
    assert [_let_through(limiter, "0", NOW) for _ in range(3)] == [True, True, False]


@REPEATABLE
@given(
    st.lists(st.builds(Window, st.integers(1, 5), st.sampled_from([0.5, 1, 3, 10])), min_size=1, max_size=3),
    st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 2000)), max_size=60),
)
def test_no_window_ever_holds_more_than_its_limit(windows: list[Window], steps: list[tuple[str, int]]) -> None:
    limiter, now = Limiter(tuple(windows)), NOW
    passed: dict[str, list[int]] = {"a": [], "b": []}
    for key, wait_ms in steps:
        now += wait_ms
        recent = [[t for t in passed[key] if t > now - w.seconds * 1000] for w in windows]
        room = all(len(times) < w.limit for times, w in zip(recent, windows, strict=True))
        assert _let_through(limiter, key, now) is room
        if room:
            passed[key].append(now)


@pytest.mark.parametrize(("text", "window"), [("250/300", Window(250, 300)), ("5/0.5", Window(5, 0.5))])
def test_a_window_is_read_from_requests_and_seconds(text: str, window: Window) -> None:
    assert Window.parse(text) == window


@pytest.mark.parametrize(
    "text", ["", "5", "5/", "/5", "0/5", "5/0", "-5/1", "5/-1", "1.5/2", "5/nan", "5/inf", "5/1/1"]
)
def test_any_other_window_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Window.parse(text)


@pytest.mark.parametrize("text", ["0/5", "5/0", "5/inf"])
def test_a_window_without_room_or_end_is_refused_with_what_it_should_be(text: str) -> None:
    with pytest.raises(ValueError, match=r"^a window should be requests/seconds, both above 0, such as 250/300$"):
        Window.parse(text)


def _limits(by_address: int, by_token: int) -> OwnLimits:
    return OwnLimits(Limiter((Window(by_address, 10),)), Limiter((Window(by_token, 10),)))


def test_a_request_must_pass_the_limits_of_its_address_and_of_its_token() -> None:
    limits = _limits(2, 1)
    assert limits.admit("home", "mine", NOW) is None
    assert limits.admit("home", "mine", NOW) == Full(Window(1, 10), of_token=True)
    assert limits.admit("home", "yours", NOW) == Full(Window(2, 10), of_token=False)
    assert limits.admit("away", "yours", NOW) is None
    assert limits.admit("away", "mine", NOW + 10_000) is None


def test_a_request_without_a_good_token_counts_for_its_address_alone() -> None:
    limits = _limits(3, 1)
    assert [limits.admit("home", None, NOW) for _ in range(3)] == [None] * 3
    assert limits.admit("home", None, NOW) == Full(Window(3, 10), of_token=False)
    assert [limiter.counts for limiter in limits.limiters] == [{"home": [NOW] * 3}, {}]


def test_what_the_address_may_not_send_does_not_count_for_the_token() -> None:
    limits = _limits(1, 2)
    assert limits.admit("home", None, NOW) is None
    assert limits.admit("home", "mine", NOW) == Full(Window(1, 10), of_token=False)
    assert [limits.admit("away", "mine", NOW), limits.admit("elsewhere", "mine", NOW)] == [None, None]


def test_what_one_limiter_counted_another_may_go_on_counting() -> None:
    first, second = Limiter((Window(2, 10),)), Limiter((Window(2, 10),))
    assert _let_through(first, "b", NOW)
    assert _let_through(first, "a", NOW + 1)
    assert _let_through(first, "b", NOW + 2)
    assert list(first.counts.items()) == [("a", [NOW + 1]), ("b", [NOW, NOW + 2])]
    second.counts = first.counts
    assert [_let_through(second, key, NOW + 3) for key in "ba"] == [False, True]
    assert first.counts["a"] == [NOW + 1]
