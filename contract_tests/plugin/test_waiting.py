from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from threading import TIMEOUT_MAX, Barrier, Thread
from typing import TYPE_CHECKING

import pytest

from contract_tests.plugin.conftest import CREDIT

if TYPE_CHECKING:
    from contract_tests.plugin.conftest import Caller
    from youcam_mock.plugin.control import MockControl


def test_sleep_moves_the_clock_by_what_was_slept_and_takes_no_time(
    control: MockControl, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = control.now_ms
    waits: list[object] = []
    monkeypatch.setattr("time.sleep", waits.append)
    monkeypatch.setattr("threading.Condition.wait", lambda _, timeout=None: waits.append(timeout))
    for _ in range(1000):
        control.timeline.sleep(3.6)
    assert control.now_ms == begin + 3_600_000
    assert waits == []


def test_less_than_a_millisecond_still_comes_to_an_end(control: MockControl) -> None:
    begin = control.now_ms
    control.timeline.sleep(0.0001)
    assert control.now_ms == begin + 1
    control.timeline.sleep(0)
    control.timeline.sleep(-5)
    assert control.now_ms == begin + 1


def test_threads_that_poll_together_let_time_pass_as_one_would(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    # Every thread comes to its turn, however busy the machine is.
    monkeypatch.setattr("youcam_mock.plugin.waiting._GRACE_S", TIMEOUT_MAX)
    control, ready = caller.control, Barrier(8)
    begin = control.now_ms

    def poller(_: int) -> None:
        caller.send("GET", CREDIT)
        ready.wait()
        for _ in range(20):
            control.timeline.sleep(1)
            caller.send("GET", CREDIT)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(poller, range(8)))
    # Without turns it would be 160 s.
    assert control.now_ms - begin == 20_000


def test_a_sleeper_whose_grace_ends_while_another_wakes_leaves_that_one_its_own(
    control: MockControl, monkeypatch: pytest.MonkeyPatch
) -> None:
    timeline, begin, other = control.timeline, control.now_ms, -1
    busy: list[bool] = []
    timeline._busy.add(other)

    def wait(_: float) -> bool:
        busy.append(other in timeline._busy)
        if len(busy) == 1:
            timeline.skip(1)
        return False

    monkeypatch.setattr(timeline._changed, "wait", wait)
    timeline.sleep(2)
    assert control.now_ms == begin + 2000
    assert busy == [True, True]


def test_threads_of_an_earlier_test_are_not_waited_for(
    control: MockControl, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller.send("GET", CREDIT)
    control.start_over()
    waits: list[object] = []
    monkeypatch.setattr(control.timeline._changed, "wait", waits.append)
    sleeper = Thread(target=control.timeline.sleep, args=(1,))
    sleeper.start()
    sleeper.join()
    assert waits == []


def test_coroutines_that_sleep_together_wake_in_order_of_time(control: MockControl) -> None:
    begin = control.now_ms
    woken: list[tuple[float, int]] = []

    async def sleeper(seconds: float) -> None:
        await control.timeline.sleep_async(seconds)
        woken.append((seconds, control.now_ms - begin))

    async def all_together() -> None:
        await asyncio.gather(*(sleeper(seconds) for seconds in (3, 1, 2.5, 1)))

    asyncio.run(all_together())
    assert woken == [(1, 1000), (1, 1000), (2.5, 2500), (3, 3000)]


def test_many_pollers_let_no_more_time_pass_than_one(control: MockControl) -> None:
    begin = control.now_ms

    async def poller() -> None:
        for _ in range(10):
            await control.timeline.sleep_async(2)

    async def all_together() -> None:
        await asyncio.gather(*(poller() for _ in range(50)))

    asyncio.run(all_together())
    assert control.now_ms == begin + 20_000


def test_a_cancelled_sleeper_holds_nobody_up(control: MockControl) -> None:
    begin = control.now_ms

    async def story() -> None:
        early = asyncio.create_task(control.timeline.sleep_async(0.5))
        late = asyncio.create_task(control.timeline.sleep_async(9))
        await asyncio.sleep(0)
        early.cancel()
        await late
        with pytest.raises(asyncio.CancelledError):
            await early

    asyncio.run(story())
    assert control.now_ms == begin + 9_000


def test_advancing_the_clock_wakes_sleepers(control: MockControl) -> None:
    async def story() -> None:
        asleep = asyncio.create_task(control.timeline.sleep_async(5))
        await asyncio.sleep(0)
        control.advance(7)
        await asleep

    begin = control.now_ms
    asyncio.run(story())
    assert control.now_ms == begin + 7_000
