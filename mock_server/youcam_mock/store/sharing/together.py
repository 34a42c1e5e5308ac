"""Does together what threads ask of the database at the same time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Lock
from typing import Generic, TypeVar, cast

from attrs import define

Ask = TypeVar("Ask")
Answer = TypeVar("Answer")


@define(eq=False)
class _Asked(Generic[Ask, Answer]):
    """What a thread asks."""

    ask: Ask
    gate: Lock | None = None
    """Shut for a thread that waits. It opens once: when there is its answer, or when it is to work for those that wait.
    An Event would take several times as long."""
    answer: Answer | None = None
    error: BaseException | None = None
    done: bool = False


class Together(Generic[Ask, Answer]):
    """Answers threads, one of which works for all that have asked by then.

    Where they would wait for each other anyway, as for a row that each of them changes, this takes one transaction in
    place of one for each. Threads are answered in the order in which they ask. What the work raises, all of them raise.
    """

    def __init__(self, work: Callable[[Sequence[Ask]], Sequence[Answer]]) -> None:
        """`work` returns an answer to each ask. It begins after all of them were asked."""
        self._work = work
        self._lock = Lock()
        self._waiting: list[_Asked[Ask, Answer]] = []
        self._works = False

    def __call__(self, ask: Ask) -> Answer:
        """Returns the answer. Raises what the work raises."""
        mine: _Asked[Ask, Answer] = _Asked(ask)
        with self._lock:
            self._waiting.append(mine)
            if self._works:
                mine.gate = Lock()
                mine.gate.acquire()
            self._works = True
        if mine.gate:
            mine.gate.acquire()
        if not mine.done:
            self._answer_all()
        if mine.error is not None:
            raise mine.error
        return cast("Answer", mine.answer)

    def _answer_all(self) -> None:
        with self._lock:
            asked, self._waiting = self._waiting, []
        try:
            answers = self._work([each.ask for each in asked])
        except BaseException as error:
            for each in asked:
                each.error, each.done = error, True
        else:
            for each, answer in zip(asked, answers, strict=True):
                each.answer, each.done = answer, True
        with self._lock:
            # The one that has waited longest works next.
            following = self._waiting[:1]
            self._works = bool(following)
        for each in [*following, *asked]:
            if each.gate:
                each.gate.release()
