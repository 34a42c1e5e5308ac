"""What a run costs and how long it takes, by the contract's `x-units` and `x-duration`."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from youcam_mock.domain.requests.pointers import at
from youcam_mock.domain.units import NOTHING, exact
from youcam_mock.operation import Facts, Operation, Price


def cost(operation: Operation, body: Any, length_ms: int | None = None) -> Decimal:
    """Returns the units for one run of that body: the first price that fits, times the number of counted members.

    `length_ms` is the length of the input video, for prices by the second whose body states none (see
    `by_length_of_input`); without it one second is charged.
    """
    price = _price(operation, body)
    return exact(price.amount) * _times(price, body, length_ms) if price else NOTHING


def timed_by(operation: Operation, body: Any) -> Price | None:
    """Returns the price of the run if it is a price by the second, otherwise None."""
    price = _price(operation, body)
    return price if price and price.per == "second" else None


def by_length_of_input(operation: Operation, body: Any) -> bool:
    """Returns whether the price depends on the length of the input video, which the body does not state."""
    if not any(_counts_input(price) for price in operation.prices):
        return False
    price = _price(operation, body)
    return price is not None and _counts_input(price)


def _counts_input(price: Price) -> bool:
    return price.per == "second" and price.times is None


def _price(operation: Operation, body: Any) -> Price | None:
    return next((price for price in operation.prices if price.fits(body)), None)


def _times(price: Price, body: Any, length_ms: int | None) -> int:
    """Returns how often a price is charged: once for each started `proc_unit` of a list, a number in the body, or
    seconds."""
    if _counts_input(price):
        # A video costs one portion at least, and so does one whose length is not known yet.
        return _portions(length_ms, 1000 * price.proc_unit) if length_ms else 1
    counted = at(body, price.times) if price.times else price.proc_unit
    many = len(counted) if isinstance(counted, (list, dict)) else int(counted or 0)
    return _portions(many, price.proc_unit)


def _portions(many: int, size: int) -> int:
    """Returns the number of started portions. Whole numbers only: a division would go by way of a float."""
    return -(-many // size)


def duration_ms(facts: Facts, seed: Sequence[str]) -> int:
    """Returns how long the engine takes in ms: within the measured spread, and always the same for the same input."""
    low, high = (float(seconds) for seconds in facts["seconds"])
    text = "\0".join(seed)  # pragma: no mutate: any separator tells the parts apart
    digest = hashlib.sha256(text.encode(errors="surrogatepass")).digest()
    fraction = int.from_bytes(digest[:4]) / 2**32
    return round(1000 * (low + (high - low) * fraction))
