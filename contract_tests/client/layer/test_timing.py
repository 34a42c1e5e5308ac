"""When the client sends: its rate, its pauses and its retries. The only clock is the numbers that tests pass in."""

from __future__ import annotations

import asyncio
import random
import time

import httpx
import pytest

from youcam.timing import (
    DOCUMENTED,
    NEVER_SENT,
    Clock,
    Pace,
    Retries,
    RetryBudget,
    Window,
    may_have_worked,
    worth_repeating,
)

REQUEST = httpx.Request("GET", "http://s/")


def test_the_documented_windows_are_5_a_second_and_250_in_300() -> None:
    assert (Window(5, 1), Window(250, 300)) == DOCUMENTED


def test_as_many_requests_as_a_window_holds_go_at_once_and_the_next_waits_until_the_first_has_left_it() -> None:
    pace = Pace([Window(2, 10)])
    assert [pace.turn(100.0) for _ in range(2)] == [0, 0]
    assert pace.turn(100.0) == pytest.approx(10.02)
    assert pace.turn(103.0) == pytest.approx(7.02)
    assert pace.turn(111.0) == pytest.approx(9.04)


def test_late_request_does_not_wait() -> None:
    pace = Pace([Window(1, 10)])
    assert pace.turn(100.0) == 0
    assert pace.turn(110.03) == 0
    assert pace.turn(110.03) == pytest.approx(10.02)


def test_every_window_must_have_room() -> None:
    pace = Pace([Window(1, 1), Window(3, 100)])
    assert [round(pace.turn(0.0), 2) for _ in range(5)] == [0, 1.02, 2.04, 100.02, 101.04]


def test_without_windows_no_request_waits() -> None:
    pace = Pace([])
    assert [pace.turn(1.0) for _ in range(100)] == [0] * 100


class _Most(random.Random):
    """Always draws the greatest possible number, and records the bounds that it was asked for."""

    def uniform(self, a: float, b: float) -> float:
        assert a == 0
        return b


def test_a_pause_doubles_from_the_first_to_the_most() -> None:
    retries = Retries(first_s=0.5, most_s=3, random=_Most())
    assert [retries.pause_s(attempt) for attempt in (1, 2, 3, 4, 5)] == [0.5, 1, 2, 3, 3]


def test_pause_has_full_jitter() -> None:
    retries = Retries(first_s=1, most_s=1, random=random.Random(1))
    drawn = [retries.pause_s(1) for _ in range(200)]
    assert min(drawn) < 0.1
    assert 0.9 < max(drawn) <= 1


def test_further_attempts_are_shared_and_ten_successes_give_one_back() -> None:
    budget = RetryBudget(2)
    assert [budget.take() for _ in range(4)] == [True, True, False, False]
    for _ in range(9):
        budget.refund()
    assert not budget.take()
    budget.refund()
    assert [budget.take() for _ in range(2)] == [True, False]


def test_successes_give_back_no_more_than_there_was() -> None:
    budget = RetryBudget(1)
    for _ in range(50):
        budget.refund()
    assert [budget.take() for _ in range(2)] == [True, False]


def test_a_budget_is_for_20_further_attempts() -> None:
    budget = RetryBudget()
    assert [budget.take() for _ in range(21)] == [True] * 20 + [False]


NEVER_LEFT = {"ConnectError", "ConnectTimeout", "PoolTimeout", "ProxyError", "UnsupportedProtocol"}
MAY_HAVE_LEFT = {
    *("TransportError", "TimeoutException", "NetworkError", "ProtocolError"),  # of a kind that httpx does not tell
    *("ReadTimeout", "WriteTimeout", "ReadError", "WriteError", "CloseError", "RemoteProtocolError"),
    "LocalProtocolError",  # of a body that turned out to be longer than its head said, too
}


def _failures(of: type[httpx.TransportError]) -> list[type[httpx.TransportError]]:
    """A kind of failure, and all narrower ones that httpx has."""
    narrower = [kind for kind in of.__subclasses__() if kind.__module__.partition(".")[0] == "httpx"]
    return [of, *(found for kind in narrower for found in _failures(kind))]


def test_every_failure_that_httpx_knows_is_placed() -> None:
    known = {kind.__name__ for kind in _failures(httpx.TransportError)}
    assert known == NEVER_LEFT | MAY_HAVE_LEFT, "say of each new kind whether the request may have left"
    assert not NEVER_LEFT & MAY_HAVE_LEFT
    assert {kind.__name__ for kind in NEVER_SENT} == NEVER_LEFT


@pytest.mark.parametrize("kind", _failures(httpx.TransportError))
def test_a_paid_run_is_sent_again_only_after_a_failure_before_anything_left(kind: type[httpx.TransportError]) -> None:
    never_left = kind.__name__ in NEVER_LEFT
    assert may_have_worked(kind("x")) is not never_left
    assert worth_repeating(kind("x"), repeatable=False) is never_left
    assert worth_repeating(kind("x"), repeatable=True)


@pytest.mark.parametrize(
    ("outcome", "worked"),
    [
        (httpx.ConnectError("x"), False),
        (httpx.ConnectTimeout("x"), False),
        (httpx.PoolTimeout("x"), False),
        (httpx.ReadTimeout("x"), True),
        (httpx.WriteError("x"), True),
        (httpx.Response(200), False),
        (httpx.Response(429), False),
        (httpx.Response(499), False),
        (httpx.Response(500), True),
        (httpx.Response(503), True),
    ],
)
def test_request_that_was_sent_may_have_worked(outcome: httpx.Response | httpx.TransportError, worked: bool) -> None:
    assert may_have_worked(outcome) is worked


@pytest.mark.parametrize(
    ("outcome", "paid", "free"),
    [
        (httpx.ConnectError("x"), True, True),
        (httpx.ReadTimeout("x"), False, True),
        (httpx.Response(200), False, False),
        (httpx.Response(400), False, False),
        (httpx.Response(429), True, True),
        (httpx.Response(500), False, True),
        (httpx.Response(503), False, True),
    ],
)
def test_request_that_may_have_worked_is_repeated_only_if_harmless(
    outcome: httpx.Response | httpx.TransportError, paid: bool, free: bool
) -> None:
    assert worth_repeating(outcome, repeatable=False) is paid
    assert worth_repeating(outcome, repeatable=True) is free


def test_the_machine_s_clock_waits_as_long_as_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(-seconds)

    monkeypatch.setattr(time, "sleep", waits.append)
    monkeypatch.setattr(asyncio, "sleep", sleep)
    Clock().sleep(3)
    asyncio.run(Clock().sleep_async(4))
    assert waits == [3, -4]
