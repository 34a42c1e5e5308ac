"""Steps about an account: units, history, prices and budgets."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from contract_tests.client_model.purse import Purse
from contract_tests.client_model.trouble import Trouble, at
from contract_tests.client_model.world import SIGNED_IN, WHO, World
from contract_tests.conftest import local
from contract_tests.model.model import Line


class Accounts(World):
    """All steps that ask about an account."""

    @rule(who=WHO, trouble=at("units", "auth"))
    def the_balance_is_what_is_left(self, who: int, trouble: Trouble | None) -> None:
        done = self._do(who, lambda client: client.units(), trouble)
        done.hold()
        if not done.error:
            account = self.books.accounts[self.callers[who].owner]
            assert done.value.total == account.balance()
            shown = {bucket.id: Decimal(str(bucket.amount_dec)) for bucket in done.value.buckets}
            assert shown == {bucket.id: bucket.left for bucket in account.buckets if bucket.left}

    @rule(times=st.sampled_from((1, 2)))
    def a_token_that_is_refused_is_replaced_once(self, times: int) -> None:
        self.the_balance_is_what_is_left(SIGNED_IN, Trouble({"status": 401}, times, "units"))

    @rule(who=WHO, trouble=at("history", "auth"))
    def the_history_tells_every_change(self, who: int, trouble: Trouble | None) -> None:
        account = self.books.accounts[self.callers[who].owner]
        before = set(account.history)
        done = self._do(who, lambda client: client.history(), trouble)
        done.hold()
        if not done.error:
            lines = [_line(entry.to_dict()) for entry in done.value]
            assert len(lines) == len(set(lines)), "an entry is told twice"
            assert before <= set(lines) <= set(account.history)
            assert [at for _, at, _ in lines] == sorted((at for _, at, _ in lines), reverse=True)

    @rule(who=WHO, trouble=at("prices"))
    def the_prices_are_all_listed(self, who: int, trouble: Trouble | None) -> None:
        done = self._do(who, lambda client: client.prices(), trouble)
        done.hold()
        if not done.error:
            assert [_anywhere(sku.to_dict()) for sku in done.value] == self._listed_prices()

    @rule(who=WHO)
    def a_client_signs_in_or_has_its_key(self, who: int) -> None:
        done = self._do(who, lambda client: client.sign_in())
        api = self.books.apis[self.callers[who].owner]
        assert (done.value == api.bearer) is not self.callers[who].manners.signs_in

    @rule(who=WHO, units=st.sampled_from((0, 2, 3.5, 9, 30)))
    def a_budget_holds_from_now_on(self, who: int, units: float) -> None:
        caller = self.callers[who]
        if caller.purse:
            caller.purse.budget.close()
            caller.purse.open = False
        caller.purses.append(Purse(caller.client.budget(units), Decimal(str(units))))

    @rule(who=WHO)
    def a_budget_ends(self, who: int) -> None:
        purse = self.callers[who].purse
        if purse:
            purse.budget.close()
            purse.open = False

    def everything_adds_up(self) -> None:
        """Checks balances, histories and budgets."""
        for who in range(len(self.callers)):
            self.the_balance_is_what_is_left(who, None)
            self.the_history_tells_every_change(who, None)

    def _hold_budgets(self) -> None:
        for caller in self.callers:
            for purse in caller.purses:
                purse.hold()

    def _listed_prices(self) -> list[Any]:
        return [_anywhere(sku) for sku in self.api.pages("/s2s/v2.0/credit/feature-cost", "skus")]


def _anywhere(sku: dict[str, Any]) -> dict[str, Any]:
    """Returns a price without the host of the request."""
    return {**sku, "run_task_url": local(sku["run_task_url"])}


def _line(said: dict[str, Any]) -> Line:
    changes = ((change["id"], Decimal(str(change["amount_dec"]))) for change in said["info"]["credits"])
    return said["target_id"], said["timestamp"], tuple(changes)
