"""What a run costs and how long it takes, by the contract's `x-units` and `x-duration`."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from youcam_mock.domain.pointers import at
from youcam_mock.domain.units import NOTHING, exact
from youcam_mock.operation import Facts, Operation


def cost(operation: Operation, body: Any) -> Decimal:
    """Units for one run of that body: the first price that it fits, once for each member of what is counted."""
    for price in operation.prices:
        if price.when.accepts(body):
            count = len(at(body, price.times) or ()) if price.times else 1
            return exact(price.amount) * count
    return NOTHING


def duration_ms(facts: Facts, seed: Sequence[str]) -> int:
    """How long the engine takes: within the measured spread, the same for the same input."""
    low, high = (float(seconds) for seconds in facts["seconds"])
    digest = hashlib.sha256("\0".join(seed).encode("utf-8", "surrogatepass")).digest()
    fraction = int.from_bytes(digest[:4]) / 2**32
    return round(1000 * (low + (high - low) * fraction))
