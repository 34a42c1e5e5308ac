"""What threads ask at the same time is done together, in the order in which they asked."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from threading import Event

import pytest

from contract_tests.robustness.wires import PATIENCE_S, eventually
from youcam_mock.store.sharing.together import Together


class Desk:
    """Works for threads. Its first work waits until it may end."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.may_end = Event()
        self.fails = False
        self.together = Together(self._work)

    def _work(self, asked: Sequence[int]) -> list[str]:
        self.batches.append(list(asked))
        if len(self.batches) == 1:
            assert self.may_end.wait(PATIENCE_S)
            if self.fails:
                raise OSError("away")
        return [f"answer {one}" for one in asked]

    def ask_in_order(self, pool: ThreadPoolExecutor, number: int) -> list[Future[str]]:
        """Lets so many threads ask, each after the one before it."""
        asked = []
        for one in range(number):
            asked.append(pool.submit(self.together, one))
            assert eventually(partial(self._waits, one))
        return asked

    def _waits(self, number: int) -> bool:
        return bool(self.batches) and len(self.together._waiting) == number


def test_all_that_ask_meanwhile_are_answered_by_the_next_work_in_their_order() -> None:
    desk = Desk()
    with ThreadPoolExecutor(5) as pool:
        asked = desk.ask_in_order(pool, 5)
        desk.may_end.set()
        assert [each.result(PATIENCE_S) for each in asked] == [f"answer {one}" for one in range(5)]
    assert desk.batches == [[0], [1, 2, 3, 4]]


def test_a_work_that_fails_fails_for_those_it_was_done_for_and_no_others() -> None:
    desk = Desk()
    desk.fails = True
    with ThreadPoolExecutor(3) as pool:
        first, *others = desk.ask_in_order(pool, 3)
        desk.may_end.set()
        with pytest.raises(OSError, match="away"):
            first.result(PATIENCE_S)
        assert [each.result(PATIENCE_S) for each in others] == ["answer 1", "answer 2"]
    assert desk.together(7) == "answer 7"
