"""Many runs at a time: their number, their order, and the outcome of each."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from threading import Barrier
from typing import Any

from youcam.mapping import Job, Outcome, mapped, mapped_async

ODD = ValueError("an odd number")


def _even(job: Job) -> int:
    number: int = job["number"]
    if number % 2:
        raise ODD
    return number


def _jobs(number: int, taken: list[int]) -> Iterator[Job]:
    for each in range(number):
        taken.append(each)
        yield {"number": each}


def _expected(number: int) -> list[Outcome[int]]:
    return [
        Outcome({"number": each}, error=ODD) if each % 2 else Outcome({"number": each}, each) for each in range(number)
    ]


def test_outcomes_come_in_the_order_of_their_jobs_each_with_its_own() -> None:
    assert list(mapped(_even, _jobs(9, []), 3)) == _expected(9)


def test_no_more_jobs_are_taken_up_than_run_at_a_time() -> None:
    taken: list[int] = []
    outcomes = mapped(_even, _jobs(9, taken), 3)
    counts = [len(taken) for _ in outcomes]
    assert counts == [3, 4, 5, 6, 7, 8, 9, 9, 9]


def test_as_many_run_at_a_time_as_were_asked_for() -> None:
    together = Barrier(40)

    def run(_: Job) -> int:
        return together.wait(30)

    outcomes = list(mapped(run, _jobs(40, []), 40))
    assert sorted(outcome.unwrap() for outcome in outcomes) == list(range(40))


def test_outcomes_are_the_same_for_asyncio() -> None:
    taken: list[int] = []
    counts: list[int] = []

    async def run(job: Job) -> int:
        await asyncio.sleep(0)
        return _even(job)

    async def outcomes() -> list[Outcome[Any]]:
        found = []
        async for outcome in mapped_async(run, _jobs(9, taken), 3):
            counts.append(len(taken))
            found.append(outcome)
        return found

    assert asyncio.run(outcomes()) == _expected(9)
    assert counts == [3, 4, 5, 6, 7, 8, 9, 9, 9]


def test_jobs_of_asyncio_that_nobody_waits_for_any_more_are_cancelled() -> None:
    cancelled: list[int] = []

    async def run(job: Job) -> int:
        try:
            await asyncio.sleep(3600 * job["number"])
        except asyncio.CancelledError:
            cancelled.append(job["number"])
            raise
        return 0

    async def first() -> None:
        outcomes = mapped_async(run, _jobs(9, []), 3)
        async for _ in outcomes:
            break
        await outcomes.aclose()  # type: ignore[attr-defined]
        await asyncio.sleep(0)

    asyncio.run(first())
    assert cancelled == [1, 2]
