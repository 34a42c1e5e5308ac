"""Computes what a run will cost, by the prices of the contract, and keeps to budgets."""

from __future__ import annotations

import math
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache
from threading import Lock
from typing import Any, Self

from youcam.errors import BudgetExceeded
from youcam.features import Feature, feature

_ANY_FILE = "file"


def cost(details: Feature, params: Mapping[str, Any], seconds: float | None = None) -> Decimal | None:
    """Returns the units for one run: the first price that its parameters fit, times the number of counted members.

    `seconds` is the length of the input video, for features that charge by it; without it their cost is None. Raises
    TypeError for parameters that do not fit.
    """
    given = {role: _ANY_FILE for role in details.inputs if role in details.required} | dict(params)
    details.check(given)
    files = {role: (details.inputs[role].file_id, [_ANY_FILE]) for role in given if role in details.inputs}
    body = details.body(params, files)
    price = next((price for place, price in enumerate(details.prices) if _fits(details.name, place, price, body)), None)
    if price is None:
        return Decimal(0)
    times = _times(price, body, seconds)
    return None if times is None else Decimal(str(price["amount"])) * times


def _fits(name: str, place: int, price: Mapping[str, Any], body: Mapping[str, Any]) -> bool:
    looked_at = {member: value for member, value in body.items() if member in price.get("among", body)}
    return bool(_condition(name, place).is_valid(looked_at))


@cache
def _condition(name: str, place: int) -> Any:
    from jsonschema_rs import validator_for

    return validator_for(feature(name).prices[place].get("when", {}))


def _times(price: Mapping[str, Any], body: Any, seconds: float | None) -> int | None:
    """Returns how often a price is charged: once for each started `proc_unit` of a list, of a number, or of seconds."""
    portion = int(price.get("proc_unit", 1))
    if "times" not in price:
        if price.get("per") != "second":
            return 1
        return None if seconds is None else max(1, _portions(seconds, portion))
    counted = body
    for part in price["times"].removeprefix("/").split("/"):
        counted = counted[int(part)] if isinstance(counted, list) else (counted or {}).get(part)
    many = len(counted) if isinstance(counted, (list, tuple, dict)) else int(counted or 0)
    return _portions(many, portion)


def _portions(many: float, size: int) -> int:
    """Counts the started portions. Exact: a float would round 2^53 + 1 down."""
    return math.ceil(Fraction(str(many)) / size)


class Budget:
    """Units that runs may cost together. The cost of a run is reserved before it is sent, and released if it is refused
    or fails. A run that would exceed the budget is not sent. It applies until it is closed, or its `with` ends."""

    def __init__(self, units: Decimal) -> None:
        self.units = units
        self.spent = Decimal(0)
        """Units of the runs so far, including those that still run."""
        self.open = True
        """Whether the budget still applies."""
        self._lock = Lock()

    @property
    def left(self) -> Decimal:
        """The units that are not spent."""
        return self.units - self.spent

    def set_aside(self, name: str, units: Decimal | None) -> Decimal:
        """Reserves units. Raises BudgetExceeded if they exceed what is left, or if their number is unknown."""
        with self._lock:
            if units is None or units > self.left:
                raise BudgetExceeded(name, units, self.left)
            self.spent += units
        return units

    def give_back(self, units: Decimal) -> None:
        """Releases the units of a run that costs nothing after all."""
        with self._lock:
            self.spent -= units

    def close(self) -> None:
        """Closes the budget. Further runs are not counted."""
        self.open = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Booking:
    """The units that one run has reserved in all open budgets."""

    def __init__(self) -> None:
        self._shares: list[tuple[Budget, Decimal]] = []

    def make(self, budgets: list[Budget], details: Feature, params: Mapping[str, Any]) -> None:
        """Reserves the cost of a run in every budget. Raises BudgetExceeded, and then nothing is reserved."""
        if not budgets:
            return
        units = cost(details, params)
        for budget in budgets:
            try:
                self._shares.append((budget, budget.set_aside(details.name, units)))
            except BudgetExceeded:
                self.release()
                raise

    def release(self) -> None:
        """Releases the units, since the run costs nothing after all. A second call does nothing."""
        while self._shares:
            budget, units = self._shares.pop()
            budget.give_back(units)
