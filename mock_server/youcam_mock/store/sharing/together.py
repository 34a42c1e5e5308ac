"""Does together what threads ask of the database at the same time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from threading import Lock
from typing import Generic, TypeVar

Ask = TypeVar("Ask")
Answer = TypeVar("Answer")


class Together(Generic[Ask, Answer]):
    """Answers threads, one of which works for all that have asked by then.

    Where they would wait for each other anyway, as for a row that each of them changes, this takes one transaction in
    place of one for each. What the work raises, all of them raise.
    """

    def __init__(self, work: Callable[[Sequence[Ask]], Sequence[Answer]]) -> None:
        """`work` returns an answer to each ask. It begins after all of them were asked."""
        self._work = work
        self._turn = Lock()
        self._asked: deque[tuple[Ask, Future[Answer]]] = deque()

    def __call__(self, ask: Ask) -> Answer:
        """Returns the answer. Raises what the work raises."""
        mine: Future[Answer] = Future()
        self._asked.append((ask, mine))
        with self._turn:
            if not mine.done():
                self._answer_all()
        return mine.result()

    def _answer_all(self) -> None:
        asked = [self._asked.popleft() for _ in range(len(self._asked))]
        try:
            answers = self._work([ask for ask, _ in asked])
        except BaseException as error:
            for _, future in asked:
                future.set_exception(error)
        else:
            for (_, future), answer in zip(asked, answers, strict=True):
                future.set_result(answer)
