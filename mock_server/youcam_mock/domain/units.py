"""Units: buckets that expire, the order in which they are spent, and the history of all changes.

Rules: units nearest to expiry go first, then those obtained first; a task is paid when its engine succeeds (Quick
start guide). Amounts are exact decimals of two places.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from attrs import evolve, frozen

CENT = Decimal("0.01")
NOTHING = Decimal(0)


class NotEnoughUnitsError(Exception):
    """Raised when the buckets hold less than has to be paid."""


@frozen
class Bucket:
    """The units of one grant. They can be spent before `expiry_ms`, not at it."""

    id: int
    type: str
    amount: Decimal
    expiry_ms: int
    obtained_ms: int


@frozen
class Change:
    """The amount that an event took from (negative) or put into a bucket."""

    bucket_id: int
    amount: Decimal


@frozen
class Entry:
    """A line of the history: one event and its changes."""

    at_ms: int
    action: str
    target_id: str
    changes: tuple[Change, ...]
    dst_actions: tuple[str, ...] = ()


@frozen
class Charge:
    """The charge for a task that is, or will be, paid at `at_ms`."""

    at_ms: int
    amount: Decimal
    action: str
    target_id: str
    dst_actions: tuple[str, ...] = ()


@frozen
class Settlement:
    """The buckets after some events, and the history lines of these events, in order of time."""

    buckets: tuple[Bucket, ...]
    entries: tuple[Entry, ...]


def exact(amount: float | int | str | Decimal) -> Decimal:
    """Returns units as a decimal of two places."""
    return Decimal(str(amount)).quantize(CENT)


def balance(buckets: Iterable[Bucket], at_ms: int) -> Decimal:
    """Returns the units that can be spent at that time."""
    return sum((b.amount for b in buckets if b.expiry_ms > at_ms), NOTHING)


def spend(buckets: Sequence[Bucket], amount: Decimal, at_ms: int) -> tuple[Change, ...]:
    """Returns what to take from which bucket at that time. Of two equal grants, the first in the sequence is used.

    Raises NotEnoughUnitsError.
    """
    left = amount
    changes = []
    for bucket in sorted(buckets, key=lambda b: (b.expiry_ms, b.obtained_ms)):
        if bucket.expiry_ms > at_ms and bucket.amount > 0 and left > 0:
            taken = min(left, bucket.amount)
            changes.append(Change(bucket.id, -taken))
            left -= taken
    if left > 0:
        raise NotEnoughUnitsError(f"{left} of {amount} units are missing")
    return tuple(changes)


def settle(buckets: Sequence[Bucket], charges: Iterable[Charge], until_ms: int) -> Settlement:
    """Plays expiries and charges up to a time, in order of time. A bucket that expires when a charge falls due is gone.

    Raises NotEnoughUnitsError when a charge cannot be paid, which `covers` rules out before a task is run.
    """
    # Units may be granted with an expiry that has passed; they lapse when they come.
    expiries = [
        Charge(
            max(b.expiry_ms, b.obtained_ms),
            NOTHING,  # pragma: no mutate: what expires is what is left then
            "expire",
            str(b.id),
        )
        for b in buckets
    ]
    due = [event for event in (*expiries, *charges) if event.at_ms <= until_ms]
    state = {bucket.id: bucket for bucket in buckets}
    entries = []
    # Sorting keeps expiries before charges of the same moment: a unit that lapses then cannot pay.
    for event in sorted(due, key=lambda e: e.at_ms):
        changes = (
            _expired(state, event) if event.action == "expire" else spend([*state.values()], event.amount, event.at_ms)
        )
        for change in changes:
            bucket = state[change.bucket_id]
            state[bucket.id] = evolve(bucket, amount=bucket.amount + change.amount)
        if changes or event.action != "expire":
            entries.append(Entry(event.at_ms, event.action, event.target_id, changes, event.dst_actions))
    return Settlement(tuple(state.values()), tuple(entries))


def covers(buckets: Sequence[Bucket], charges: Sequence[Charge]) -> bool:
    """Returns whether all charges can be paid when they fall due, with the expiries in between."""
    horizon = max((charge.at_ms for charge in charges), default=0)  # pragma: no mutate: without charges any time does
    owed = sum(charge.amount for charge in charges)
    if balance(buckets, horizon) >= owed:  # pragma: no mutate: settling gives the same answer, and takes longer
        return True
    try:
        settle(buckets, charges, horizon)
    except NotEnoughUnitsError:
        return False
    return True


def _expired(state: dict[int, Bucket], event: Charge) -> tuple[Change, ...]:
    bucket = state[int(event.target_id)]
    return (Change(bucket.id, -bucket.amount),) if bucket.amount > 0 else ()
