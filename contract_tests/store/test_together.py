"""Threads that ask at the same time are answered by one of them."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Semaphore

import pytest

from youcam_mock.store.sharing.together import Together

THREADS = 8


def test_what_is_asked_while_one_works_is_answered_in_one_go() -> None:
    works, go_on, done = Event(), Event(), []

    def work(asked: Sequence[int]) -> list[int]:
        works.set()
        go_on.wait()
        done.append(list(asked))
        return [-ask for ask in asked]

    together = Together(work)
    with ThreadPoolExecutor(THREADS) as pool:
        first = pool.submit(together, 0)
        works.wait()
        arriving = Semaphore(0)

        def ask(number: int) -> int:
            arriving.release()
            return together(number)

        others = [pool.submit(ask, number) for number in range(1, THREADS)]
        for _ in others:
            arriving.acquire()
        go_on.set()
        assert first.result() == 0
        assert [other.result() for other in others] == [-number for number in range(1, THREADS)]
    assert done[0] == [0], "what comes later was asked after the work began"
    assert sorted(ask for asked in done for ask in asked) == list(range(THREADS)), "each is worked for once"


def test_a_failure_is_raised_for_all_whom_it_concerns_and_for_nobody_later() -> None:
    failures = [ValueError("away")]

    def work(asked: Sequence[int]) -> Sequence[int]:
        if failures:
            raise failures.pop()
        return asked

    together = Together(work)
    with pytest.raises(ValueError, match="away"):
        together(1)
    assert together(2) == 2
