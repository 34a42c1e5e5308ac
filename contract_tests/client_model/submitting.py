"""Steps that run tasks through the client: on files, URLs and earlier uploads, with and without budgets."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from attrs import define
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, multiple, precondition, rule

from contract_tests.client_model.account import Accounts
from contract_tests.client_model.follower import Order
from contract_tests.client_model.manners import ATTEMPTS
from contract_tests.client_model.outcomes import Done
from contract_tests.client_model.purse import Share, surely_costs_nothing
from contract_tests.client_model.trouble import EFFECTS, Trouble, at
from contract_tests.client_model.world import WHO, YEAR
from contract_tests.conftest import picture_of
from contract_tests.model.calls import ENHANCE_V2, SKIN_V2, STEMS, Feature, Upload
from contract_tests.model.model import Task
from youcam import errors

STEM = st.sampled_from((*STEMS, "slow-0s", "slow-0s", "slow-4s"))
WHICH = st.integers(0, 2)
TINY = picture_of(8, 8, kind="JPEG")
ON_THE_WAY = at("auth", "file", "put", "run", "run")


@define(eq=False)
class Held:
    """A task that a client holds. `share` is what it took from a budget."""

    who: int
    task: Any
    share: Share | None = None


class Submitting(Accounts):
    """All steps that start a task."""

    tasks: Bundle[Held] = Bundle("tasks")

    features: tuple[Feature, ...]
    """The features that are run on files."""

    def __init__(self) -> None:
        super().__init__()
        self.all_went_wrong = False
        self.once: dict[tuple[int, str, str], Any] = {}
        self.held: list[Held] = []

    @rule(target=tasks, who=WHO, stem=STEM, which=WHICH, trouble=ON_THE_WAY)
    def a_picture_is_submitted(self, who: int, stem: str, which: int, trouble: Trouble | None) -> Any:
        return self._submit(who, Order(self.features[which], Upload(stem)), _file(stem, TINY), trouble)

    @rule(target=tasks, who=WHO, stem=STEM, which=WHICH, trouble=ON_THE_WAY)
    def what_is_no_picture_is_submitted(self, who: int, stem: str, which: int, trouble: Trouble | None) -> Any:
        order = Order(self.features[which], Upload(stem, is_picture=False))
        return self._submit(who, order, _file(stem, b"no picture"), trouble)

    @rule(target=tasks, who=WHO, stem=STEM, feature=st.sampled_from((ENHANCE_V2, SKIN_V2)), trouble=ON_THE_WAY)
    def an_address_is_submitted(self, who: int, stem: str, feature: Feature, trouble: Trouble | None) -> Any:
        return self._submit(who, Order(feature, Upload(stem)), f"https://a.test/{stem}.jpg", trouble)

    @rule(target=tasks, who=WHO, stem=STEM, which=WHICH, trouble=at("auth", "run", "run"))
    def what_was_uploaded_once_is_submitted(self, who: int, stem: str, which: int, trouble: Trouble | None) -> Any:
        order = Order(self.features[which], Upload(stem))
        return self._submit(who, order, self._uploaded(who, order), trouble)

    @precondition(lambda self: not self.all_went_wrong)
    @rule(target=tasks, who=WHO, which=WHICH)
    def runs_go_wrong_in_every_way_while_a_budget_holds(self, who: int, which: int) -> Any:
        self.all_went_wrong = True
        self.units_come_in(self.callers[who].owner, 20, YEAR)
        self.a_budget_holds_from_now_on(who, 30)
        order = Order(self.features[which], Upload("slow-0s"))
        troubles = [*(Trouble(effect, 1, "run") for effect in EFFECTS), Trouble({"truncate": True}, ATTEMPTS, "run")]
        given = [self._submit(who, order, self._uploaded(who, order), trouble) for trouble in troubles]
        self._submit(who, order, _file("slow-0s", TINY), Trouble({"status": 500}, ATTEMPTS, "file"))
        return multiple(*(held for held in given if isinstance(held, Held)))

    def _submit(self, who: int, order: Order, source: Any, trouble: Trouble | None) -> Any:
        feature = order.feature
        given = {"image": source, **feature.params}
        assert self.callers[who].client.cost(named(feature), **given) == feature.price
        fits = self._fits(who, feature)
        done = self._do(who, lambda client: client.submit(named(feature), **given), trouble, lambda _: order)
        if not self._is_sent(done, fits):
            return multiple()
        done.hold()
        share = self._share(who, feature)
        if share and done.error and surely_costs_nothing(done.trace):
            share.release()
        self._hold_budgets()
        if done.error:
            return multiple()
        assert (done.value.id, done.value.feature) == (done.trace[-1].task_id, named(feature))
        return self._hold(Held(who, done.value, share))

    def _hold(self, held: Held) -> Held:
        assert all(held.task.id != other.task.id for other in self.held), "another run came to the same task"
        self.held.append(held)
        return held

    def _uploaded(self, who: int, order: Order) -> Any:
        """Returns an upload for several runs. V1 accepts only uploads for the same feature."""
        owner, name, stem = self.callers[who].owner, named(order.feature), order.upload.stem
        if (owner, name, stem) not in self.once:
            done = self._do(who, lambda client: client.upload(_file(stem, TINY), name))
            done.hold()
            self.once[owner, name, stem] = done.value
        return self.once[owner, name, stem]

    def _fits(self, who: int, feature: Feature) -> bool:
        """Returns whether the open budget has room for one more run."""
        purse = self.callers[who].purse
        return purse is None or feature.price <= purse.left

    def _share(self, who: int, feature: Feature) -> Share | None:
        """Returns what one run takes from the open budget, if there is one."""
        purse = self.callers[who].purse
        return Share.of(purse, feature.price) if purse else None

    def _is_sent(self, done: Done, fits: bool) -> bool:
        """Returns whether the run was sent, which it is unless the budget had no room. Fails if the client decided
        otherwise."""
        assert isinstance(done.error, errors.BudgetExceeded) is not fits, (done.error, fits)
        assert fits or not done.trace, "sent, though it is more than the budget has left"
        return fits

    def _model(self, held: Held) -> Task:
        """Returns the task in the model."""
        return self.books.accounts[self.callers[held.who].owner].tasks[held.task.id]


def named(feature: Feature) -> str:
    """Returns the client's name of the feature. Older versions have their version in it."""
    return f"v1.0/{feature.name}" if feature.major == 1 else feature.name


def _file(stem: str, content: bytes) -> BytesIO:
    """Returns an open file with a name."""
    file = BytesIO(content)
    file.name = f"{stem}.jpg"
    return file
