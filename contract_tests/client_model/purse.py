"""What budgets should show: reserved units, and units that were released."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from attrs import define

from contract_tests.client_model.wire import Sent


@define
class Purse:
    """A budget of one client, and what should be left of it."""

    budget: Any
    left: Decimal
    open: bool = True

    def hold(self) -> None:
        """Fails unless the budget shows the same."""
        assert self.budget.left == self.left >= 0, f"{self.budget.left} units left instead of {self.left}"
        assert self.budget.spent == self.budget.units - self.left


@define
class Share:
    """The units that one run took from a budget."""

    purse: Purse
    units: Decimal
    held: bool = True

    @classmethod
    def of(cls, purse: Purse, units: Decimal) -> Share:
        """Reserves units from now on."""
        purse.left -= units
        return cls(purse, units)

    def release(self) -> None:
        """Releases the units, since the run costs nothing."""
        self.purse.left += self.units if self.held else 0
        self.held = False


def surely_costs_nothing(trace: Sequence[Sent]) -> bool:
    """Returns whether the client can know that a run which raised an error was never accepted: it was not sent, or
    every answer was a refusal."""
    return all(sent.status is not None and 400 <= sent.status < 500 for sent in trace if sent.kind == "run")
