"""Keeps paid runs within a budget: refuses, before it is sent, a run that might cost more than is left.

Prices are the contract's. Where it does not say what a run costs, the most that the run may cost is counted. Units
come back when the service refuses a run or its task fails, since only success is charged (Quick start guide).
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from threading import Lock
from typing import Any

from attrs import frozen

from youcam_mock.domain import costs
from youcam_mock.domain.media.inputs import is_video
from youcam_mock.domain.units import NOTHING, exact
from youcam_mock.operation import Operation

_LONGEST_S = 600
"""The length that is counted for a video of unknown length, where the feature has no limit."""
Ask = Callable[[str], bool]


class SpendingRefusedError(Exception):
    """Raised for a run that must not be sent. The message says why, in one line."""


@frozen
class Price:
    """What a run costs at most, in units; None if the contract does not know the run."""

    units: Decimal | None
    what: str
    """The run, as it is named to people."""


def price(operation: Operation | None, path: str, body: Any, length_ms: int | None = None) -> Price:
    """Returns what a run costs at most. `length_ms` is the length of its input video, if that is known."""
    if operation is None:
        return Price(None, f"POST {path}")
    what = f"POST {operation.path}"
    if not operation.prices:
        return Price(NOTHING, what)
    fitting = [each for each in operation.prices if each.fits(body)]
    if not fitting or (operation.body is not None and not operation.body.accepts(body)):
        return Price(_most(operation, body), what)
    if length_ms is None and costs.by_length_of_input(operation, body):
        length_ms = _longest_ms(operation)
    return Price(costs.cost(operation, body, length_ms), what)


def _most(operation: Operation, body: Any) -> Decimal:
    """Returns the highest price of a run whose body the contract does not know."""
    each = max(exact(one.amount) for one in operation.prices)
    longest = max((len(value) for value in _lists(body)), default=1)
    return each * max(longest, 1)


def _lists(value: Any) -> list[Any]:
    inner = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    own = [value] if isinstance(value, list) else []
    return own + [found for member in inner for found in _lists(member)]


def _longest_ms(operation: Operation) -> int:
    limits = [each.limits.get("duration_max", _LONGEST_S) for each in operation.inputs if is_video(each.limits)]
    return round(1000 * max(limits, default=_LONGEST_S))


class Spending:
    """The units that paid runs may cost, until the recorder ends."""

    def __init__(self, budget: Decimal | None = None, ask: Ask | None = None) -> None:
        """Takes the budget in units. Without one, `ask` decides once for all; without both, no paid run is sent."""
        self._budget = budget
        self._ask = ask
        self._answer: bool | None = None
        self._deciding = Lock()
        self._tasks: dict[str, Decimal] = {}
        self.spent = NOTHING
        """Units of the runs that were sent and not refused."""
        self.runs = 0

    def reserve(self, asked: Price) -> None:
        """Counts a run that is about to be sent. Raises SpendingRefusedError if it must not be."""
        if asked.units == NOTHING:
            return
        with self._deciding:
            if self._budget is None:
                self._require_consent(asked)
            else:
                self._require_room(asked, self._budget)
            self.spent += asked.units or NOTHING
            self.runs += 1

    def _require_room(self, asked: Price, budget: Decimal) -> None:
        if asked.units is None:
            raise SpendingRefusedError(
                f"{asked.what} was not sent: the contract does not know it, so that its price is unknown"
            )
        left = budget - self.spent
        if asked.units > left:
            raise SpendingRefusedError(
                f"{asked.what} was not sent: it may cost {asked.units:f} units, and {left:f} are left of the budget"
                f" of {budget:f}"
            )

    def _require_consent(self, asked: Price) -> None:
        if self._answer is None and self._ask is not None:
            cost = "an unknown number of" if asked.units is None else f"{asked.units:f}"
            self._answer = self._ask(f"{asked.what} may cost {cost} units. Send this and all later paid runs?")
        if not self._answer:
            why = "they were declined" if self._answer is False else "they need a budget (--spend UNITS)"
            raise SpendingRefusedError(f"{asked.what} was not sent, like every paid run: {why}")

    def accepted(self, task_id: str, asked: Price) -> None:
        """Notes the task that a run started."""
        with self._deciding:
            self._tasks[task_id] = asked.units or NOTHING

    def refused(self, asked: Price) -> None:
        """Gives back the units of a run that the service refused."""
        if asked.units != NOTHING:
            with self._deciding:
                self.spent -= asked.units or NOTHING
                self.runs -= 1

    def failed(self, task_id: str) -> None:
        """Gives back the units of a task that failed."""
        with self._deciding:
            self.spent -= self._tasks.pop(task_id, NOTHING)
