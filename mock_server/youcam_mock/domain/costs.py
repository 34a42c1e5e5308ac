"""What a run costs and how long it takes, by the contract's `x-units` and `x-duration`."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from youcam_mock.domain.pointers import at
from youcam_mock.domain.units import NOTHING, exact
from youcam_mock.operation import Facts, Operation, Price


def cost(operation: Operation, body: Any) -> Decimal:
    """Units for one run of that body: the first price that it fits, once for each member of what is counted."""
    for price in operation.prices:
        if price.when.accepts(body):
            return exact(price.amount) * _times(price, body)
    return NOTHING


def _times(price: Price, body: Any) -> int:
    """How often a price is charged: once for each `proc_unit` members of a list, or of a number in the body."""
    counted = at(body, price.times) if price.times else price.proc_unit
    many = len(counted) if isinstance(counted, (list, dict)) else int(counted or 0)
    return math.ceil(many / price.proc_unit)


def duration_ms(facts: Facts, seed: Sequence[str]) -> int:
    """How long the engine takes: within the measured spread, the same for the same input."""
    low, high = (float(seconds) for seconds in facts["seconds"])
    digest = hashlib.sha256("\0".join(seed).encode("utf-8", "surrogatepass")).digest()
    fraction = int.from_bytes(digest[:4]) / 2**32
    return round(1000 * (low + (high - low) * fraction))
