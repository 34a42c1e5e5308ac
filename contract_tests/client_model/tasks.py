"""Steps with tasks: waiting, checking and deleting."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from attrs import define
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, multiple, rule

from contract_tests.client_model.follower import Order
from contract_tests.client_model.many import Many
from contract_tests.client_model.outcomes import Done
from contract_tests.client_model.purse import surely_costs_nothing
from contract_tests.client_model.submitting import STEM, WHICH, Held, named
from contract_tests.client_model.trouble import Trouble, at
from contract_tests.client_model.world import WHO
from contract_tests.model.calls import Upload
from contract_tests.model.model import FOREVER, GONE, SECOND, WINDOW
from youcam import errors

TURNS = st.sampled_from((0, 0, 0, 0, 1, 1, 1, 2))
ASKING = at("auth", "check", "check")
_MOST_PAUSE_S = 5


@define(eq=False)
class Given:
    """A file of a result. `content` is what was read from it; `is_kept` says whether the client keeps that."""

    held: Held
    file: Any
    content: bytes | None = None
    is_kept: bool = False


class Tasks(Many):
    """All steps that ask for a task."""

    files: Bundle[Given] = Bundle("files")

    def __init__(self) -> None:
        super().__init__()
        self.given: list[Given] = []

    @rule(
        target=files,
        who=WHO,
        stem=STEM,
        which=WHICH,
        timeout=st.sampled_from((1, 9, 40, 40)),
        trouble=at("auth", "run", "check", "check"),
    )
    def a_run_is_waited_for(self, who: int, stem: str, which: int, timeout: float, trouble: Trouble | None) -> Any:
        order = Order(self.features[which], Upload(stem))
        given = {"image": self._uploaded(who, order), "timeout": timeout, **order.feature.params}
        name, fits = named(order.feature), self._fits(who, order.feature)
        done = self._do(who, lambda client: client.run(name, **given), trouble, lambda _: order)
        if not self._is_sent(done, fits):
            return multiple()
        started = [sent for sent in done.sent("run") if sent.is_read]
        done.hold(waits=bool(started))
        share = self._share(who, order.feature)
        if share and (isinstance(done.error, errors.TaskFailed) or (not started and surely_costs_nothing(done.trace))):
            share.release()
        self._hold_budgets()
        if not started:
            return multiple()
        _hold_time(done, started[-1].until, timeout, None, trouble)
        lost = isinstance(done.error, errors.TaskLost)
        assert trouble or not lost, "lost while it was waited for"
        held = self._hold(Held(who, self.callers[who].client.task(name, started[-1].task_id)))
        return self._files(held, done)

    @rule(target=files, who=WHO, which=WHICH, timeout=st.sampled_from((9, 60)))
    def a_long_run_is_waited_for(self, who: int, which: int, timeout: float) -> Any:
        return self.a_run_is_waited_for(who, "slow-30s", which, timeout, None)

    @rule(
        target=files,
        held=Many.tasks,
        timeout=st.sampled_from((0, 4, 12, 40, 40)),
        poll=st.sampled_from((None, None, 1, 9)),
        trouble=ASKING,
    )
    def a_task_is_waited_for(self, held: Held, timeout: float, poll: float | None, trouble: Trouble | None) -> Any:
        was_there = self._model(held).states(self.now) is not GONE
        done = self._ask(held, lambda: held.task.wait(timeout=timeout, poll=poll), trouble)
        done.hold(waits=True)
        assert trouble or not was_there or not isinstance(done.error, errors.TaskLost), "lost while it was waited for"
        _hold_time(done, done.began, timeout, poll, trouble)
        return self._files(held, done)

    @rule(target=files, held=Many.tasks, trouble=ASKING)
    def a_result_is_asked_for(self, held: Held, trouble: Trouble | None) -> Any:
        done = self._ask(held, lambda: held.task.result(), trouble)
        done.hold(waits=True)
        return self._files(held, done)

    @rule(target=files, held=Many.tasks, turn=TURNS, off=st.sampled_from((-1, 0, 1)))
    def a_result_is_asked_for_when_something_changes(self, held: Held, turn: int, off: int) -> Any:
        task = self._model(held)
        moment = (task.ending.least, task.polled + WINDOW, task.kept_until)[turn]
        if self.now < moment + off and moment < FOREVER:
            self._pass(moment + off - self.now)
        return self.a_result_is_asked_for(held, None)

    @rule(held=Many.tasks, trouble=ASKING)
    def a_task_is_looked_at(self, held: Held, trouble: Trouble | None) -> None:
        done = self._ask(held, lambda: held.task.status(), trouble)
        done.hold()
        if not done.error:
            state, ending = done.value.state, self._model(held).ending
            assert state in self._model(held).states(done.trace[-1].at)
            assert done.value.error == (ending.error if state == "error" else None)

    @rule(held=Many.tasks, trouble=at("auth", "delete", "delete"))
    def a_task_is_deleted(self, held: Held, trouble: Trouble | None) -> None:
        self._ask(held, lambda: held.task.delete(), trouble).hold()

    @rule(held=Many.tasks, who=WHO)
    def a_task_is_shown_to_its_account_only(self, held: Held, who: int) -> None:
        other = self.callers[who].client.task(held.task.feature, held.task.id)
        is_mine = self.callers[who].owner == self.callers[held.who].owner
        for act in (other.status, other.delete):
            done = self._do(who, partial(_called, act))
            done.hold()
            assert is_mine or isinstance(done.error, errors.TaskLost)

    def _ask(self, held: Held, act: Any, trouble: Trouble | None) -> Done:
        """Asks for a task. When the client learns that it failed, the budget gets its units back."""
        done = self._do(held.who, lambda _: act(), trouble)
        failed = isinstance(done.error, errors.TaskFailed) or getattr(done.value, "state", None) == "error"
        if held.share and failed:
            held.share.release()
        self._hold_budgets()
        return done

    def _files(self, held: Held, done: Done) -> Any:
        if done.error:
            return multiple()
        assert (done.value.task_id, done.value.feature) == (held.task.id, held.task.feature)
        given = [Given(held, file) for file in (done.value, *done.value.files)]
        self.given.extend(given)
        return multiple(*given)


def _called(act: Callable[[], Any], _: Any) -> Any:
    return act()


def _hold_time(done: Done, began: int, timeout: float, poll: float | None, trouble: Trouble | None) -> None:
    """Checks that a wait neither lasted longer than allowed nor ended early."""
    last = done.trace[-1]
    if isinstance(done.error, errors.TaskNotFinished):
        assert last.until + SECOND * (poll or _MOST_PAUSE_S) >= began + SECOND * timeout, "given up too early"
    assert trouble or last.at <= began + SECOND * timeout, "waited for too long"
