"""Steps with many runs at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from contract_tests.client_model.follower import Order
from contract_tests.client_model.outcomes import Done
from contract_tests.client_model.submitting import STEM, Held, Submitting, named
from contract_tests.client_model.wire import Sent
from contract_tests.client_model.world import WHO
from contract_tests.model.calls import ENHANCE_V2, Upload
from youcam import errors

STEMS = st.lists(STEM, min_size=3, max_size=4)
NONE_WRONG = 5
"""An index past all jobs, so that every job can be sent."""
_FOR_S = 12


class Many(Submitting):
    """Runs `map`, once in each sequence, since threads take time."""

    def __init__(self) -> None:
        super().__init__()
        self.many_were_run = False

    @precondition(lambda self: not self.many_were_run)
    @rule(who=WHO, stems=STEMS, concurrency=st.sampled_from((1, 2, 3, 3)), wrong=st.integers(0, NONE_WRONG))
    def many_are_run_at_a_time(self, who: int, stems: list[str], concurrency: int, wrong: int) -> None:
        self.many_were_run = True
        self._do(who, lambda client: client.sign_in())
        urls = [f"https://a.test/{number}/{stem}.jpg" for number, stem in enumerate(stems)]
        jobs: list[dict[str, Any]] = [{"image": url, **ENHANCE_V2.params} for url in urls]
        jobs[wrong:wrong] = [{"image": b"", **ENHANCE_V2.params}] if wrong < len(jobs) else []
        orders = {url: Order(ENHANCE_V2, Upload(stem)) for url, stem in zip(urls, stems, strict=True)}
        name, purse = named(ENHANCE_V2), self.callers[who].purse
        done = self._do(
            who,
            lambda client: client.map(name, jobs, concurrency=concurrency, timeout=_FOR_S),
            order_of=lambda body: orders[body["src_file_url"]],
        )
        assert [outcome.job for outcome in done.value] == jobs
        parts = [self._part(done, outcome) for outcome in done.value]
        _hold_concurrency(done.trace, [part.trace for part in parts], concurrency)
        for job, part in zip(jobs, parts, strict=True):
            self._hold_part(who, job, part, bool(purse))
        if purse:
            purse.left -= sum(ENHANCE_V2.price for part in parts if _costs(part))
        self._hold_budgets()

    def _part(self, done: Done, outcome: Any) -> Done:
        """Returns what was sent for one job."""
        runs = [sent for sent in done.sent("run") if sent.body["src_file_url"] == outcome.job["image"]]
        ids = {sent.task_id for sent in runs if sent.is_read}
        trace = [sent for sent in done.trace if sent in runs or (sent.kind == "check" and sent.task_id in ids)]
        return done.only(trace, outcome.result, outcome.error)

    def _hold_part(self, who: int, job: Mapping[str, Any], part: Done, is_limited: bool) -> None:
        if not job["image"]:
            assert isinstance(part.error, ValueError) or (is_limited and isinstance(part.error, errors.BudgetExceeded))
            assert not part.trace
        elif not part.trace:
            assert is_limited
            assert isinstance(part.error, errors.BudgetExceeded)
        else:
            assert len(part.sent("run")) == 1
            part.hold(waits=bool(part.sent("check")))
            for sent in part.sent("run"):
                if sent.is_read:
                    self._hold(Held(who, self.callers[who].client.task(named(ENHANCE_V2), sent.task_id)))


def _costs(part: Done) -> bool:
    """Returns whether the run may be charged, as far as its client can know."""
    return bool(part.trace) and not isinstance(part.error, errors.InsufficientUnits | errors.TaskFailed)


def _hold_concurrency(trace: Sequence[Sent], parts: Sequence[Sequence[Sent]], most: int) -> None:
    """Checks the number of jobs at work, each from its first request to its last."""
    place = {id(sent): number for number, sent in enumerate(trace)}
    spans = [(place[id(part[0])], place[id(part[-1])]) for part in parts if part]
    for number in range(len(trace)):
        assert sum(first <= number <= last for first, last in spans) <= most, "more at a time than it may be"
