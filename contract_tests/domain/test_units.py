from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from youcam_mock.domain.units import (
    Bucket,
    Change,
    Charge,
    Entry,
    NotEnoughUnitsError,
    balance,
    covers,
    exact,
    settle,
    spend,
)

REPEATABLE = settings(derandomize=True, deadline=None, database=None)
AMOUNTS = st.integers(1, 3000).map(lambda cents: exact(Decimal(cents) / 100))
HORIZON = 1000


def _bucket(id_: int, amount: str, expiry_ms: int = 1000, obtained_ms: int = 0) -> Bucket:
    return Bucket(id_, "ApiPaygToken", exact(amount), expiry_ms, obtained_ms)


def _charge(amount: Decimal | str, at_ms: int, number: int = 0) -> Charge:
    return Charge(at_ms, exact(amount), "api_photo_enhance", f"task-{number}")


def _total(entries: tuple[Entry, ...] | list[Entry]) -> Decimal:
    return sum((change.amount for entry in entries for change in entry.changes), Decimal(0))


@pytest.mark.parametrize(
    ("given_", "units"),
    [(2, "2.00"), (0.1, "0.10"), ("19.99", "19.99"), (Decimal("1e9"), "1000000000.00"), (0.29, "0.29")],
)
def test_amounts_are_exact_to_two_places(given_: float, units: str) -> None:
    assert str(exact(given_)) == units


def test_units_are_spendable_until_they_expire_and_not_at_that_moment() -> None:
    buckets = [_bucket(1, "5", expiry_ms=100), _bucket(2, "7", expiry_ms=200)]
    assert balance(buckets, 99) == 12
    assert balance(buckets, 100) == 7
    assert balance(buckets, 200) == 0


@pytest.mark.parametrize(
    ("amount", "changes"),
    [
        ("1", [(3, "-1.00")]),
        ("2", [(3, "-2.00")]),
        ("3", [(3, "-2.00"), (2, "-1.00")]),
        ("6.5", [(3, "-2.00"), (2, "-3.00"), (1, "-1.50")]),
        ("9", [(3, "-2.00"), (2, "-3.00"), (1, "-4.00")]),
    ],
)
def test_units_that_expire_first_go_first_then_those_obtained_first(
    amount: str, changes: list[tuple[int, str]]
) -> None:
    buckets = [_bucket(1, "4", 500, 20), _bucket(2, "3", 500, 10), _bucket(3, "2", 400, 30), _bucket(4, "0", 300)]
    assert spend(buckets, exact(amount), 0) == tuple(Change(id_, Decimal(taken)) for id_, taken in changes)


def test_more_than_there_is_cannot_be_spent() -> None:
    with pytest.raises(NotEnoughUnitsError, match=r"0\.01 of 5\.01 units are missing"):
        spend([_bucket(1, "5")], exact("5.01"), 0)


def test_nothing_is_taken_from_expired_units() -> None:
    with pytest.raises(NotEnoughUnitsError):
        spend([_bucket(1, "5", expiry_ms=10)], exact(1), 10)


def test_an_expiry_is_written_once_and_takes_what_is_left() -> None:
    after = settle([_bucket(1, "5", expiry_ms=10)], [_charge("2", 5)], 10)
    assert [(e.at_ms, e.action, e.target_id) for e in after.entries] == [
        (5, "api_photo_enhance", "task-0"),
        (10, "expire", "1"),
    ]
    assert _total(after.entries) == -5
    assert after.buckets[0].amount == 0
    assert settle(after.buckets, [], 1000).entries == ()


def test_units_that_expire_when_a_charge_falls_due_are_gone() -> None:
    buckets, charge = [_bucket(1, "5", expiry_ms=10)], _charge("2", 10)
    assert not covers(buckets, [charge])
    with pytest.raises(NotEnoughUnitsError):
        settle(buckets, [charge], 10)


def test_later_events_are_not_settled() -> None:
    buckets = [_bucket(1, "5", expiry_ms=11)]
    after = settle(buckets, [_charge("2", 12)], 10)
    assert after.buckets == tuple(buckets)
    assert after.entries == ()


def test_a_charge_that_needs_units_which_expire_before_it_is_not_covered() -> None:
    buckets = [_bucket(1, "5", expiry_ms=10), _bucket(2, "1", expiry_ms=99)]
    assert covers(buckets, [_charge("5", 9)])
    assert not covers(buckets, [_charge("5", 11)])
    assert not covers(buckets, [_charge("4", 5, 1), _charge("2", 11, 2), _charge("1", 12, 3)])


def test_an_expiry_is_written_before_a_charge_of_the_same_moment() -> None:
    buckets = [_bucket(1, "5", expiry_ms=10), _bucket(2, "1", expiry_ms=99)]
    after = settle(buckets, [_charge("1", 10)], 10)
    assert [entry.action for entry in after.entries] == ["expire", "api_photo_enhance"]


def test_less_than_a_unit_expires_too() -> None:
    after = settle([_bucket(1, "0.5", expiry_ms=10)], [], 10)
    assert after.entries == (Entry(10, "expire", "1", (Change(1, Decimal("-0.50")),)),)


def test_units_that_are_spent_before_they_expire_leave_no_line() -> None:
    after = settle([_bucket(1, "2", expiry_ms=10)], [_charge("2", 5)], 10)
    assert [entry.action for entry in after.entries] == ["api_photo_enhance"]


def test_units_granted_with_an_expiry_that_has_passed_lapse_when_they_come() -> None:
    after = settle([_bucket(1, "2", expiry_ms=10, obtained_ms=50)], [], 100)
    assert [(entry.at_ms, entry.action) for entry in after.entries] == [(50, "expire")]


def test_units_that_lapse_later_may_pay_for_what_comes_before() -> None:
    buckets = [_bucket(1, "5", expiry_ms=10), _bucket(2, "1", expiry_ms=99)]
    assert covers(buckets, [_charge("5", 9, 1), _charge("1", 50, 2)])
    assert not covers(buckets, [_charge("5", 9, 1), _charge("1.01", 50, 2)])


def test_the_history_tells_what_was_asked_for() -> None:
    charge = Charge(5, exact(2), "api_skin_analysis", "task-1", ("acne", "pore"))
    [entry] = settle([_bucket(1, "5")], [charge], 5).entries
    assert entry == Entry(5, "api_skin_analysis", "task-1", (Change(1, Decimal("-2.00")),), ("acne", "pore"))


def test_an_account_without_units_has_a_balance_of_exactly_nothing() -> None:
    assert isinstance(balance([], 0), Decimal)
    assert covers([], [])


buckets_ = st.lists(st.tuples(AMOUNTS, st.integers(1, HORIZON), st.integers(-HORIZON, 0)), max_size=6).map(
    lambda rows: [Bucket(i, "t", amount, expiry, obtained) for i, (amount, expiry, obtained) in enumerate(rows)]
)
charges_ = st.lists(st.tuples(AMOUNTS, st.integers(0, HORIZON)), max_size=6).map(
    lambda rows: [_charge(amount, at_ms, i) for i, (amount, at_ms) in enumerate(rows)]
)


@REPEATABLE
@given(buckets_, charges_)
def test_covered_means_payable_and_not_covered_means_not_payable(buckets: list[Bucket], charges: list[Charge]) -> None:
    if covers(buckets, charges):
        settle(buckets, charges, HORIZON)
    else:
        with pytest.raises(NotEnoughUnitsError):
            settle(buckets, charges, HORIZON)


@REPEATABLE
@given(buckets_, charges_, st.integers(0, HORIZON))
def test_it_makes_no_difference_how_often_the_books_are_settled(
    buckets: list[Bucket], charges: list[Charge], between_ms: int
) -> None:
    if not covers(buckets, charges):
        return
    at_once = settle(buckets, charges, HORIZON)
    first = settle(buckets, charges, between_ms)
    later = [charge for charge in charges if charge.at_ms > between_ms]
    second = settle(first.buckets, later, HORIZON)
    assert second.buckets == at_once.buckets
    assert first.entries + second.entries == at_once.entries


class Ledger(RuleBasedStateMachine):
    """Compares an account over time with sums that are kept by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0
        self.buckets: tuple[Bucket, ...] = ()
        self.running: list[Charge] = []
        self.history: list[Entry] = []
        self.granted = Decimal(0)
        self.tasks = 0

    def _settle(self) -> None:
        before = {bucket.id: bucket for bucket in self.buckets}
        after = settle(self.buckets, self.running, self.now)
        due = [charge for charge in self.running if charge.at_ms <= self.now]
        self.running = [charge for charge in self.running if charge.at_ms > self.now]
        self.buckets = after.buckets
        self.history += after.entries
        paid = {entry.target_id: entry for entry in after.entries if entry.action != "expire"}
        assert {charge.target_id: -charge.amount for charge in due} == {t: _total([e]) for t, e in paid.items()}
        assert [entry.at_ms for entry in after.entries] == sorted(entry.at_ms for entry in after.entries)
        self._play(before, after.entries)

    def _play(self, state: dict[int, Bucket], entries: tuple[Entry, ...]) -> None:
        """Checks that each charge empties the buckets that come before the last one it touched."""
        left = {id_: bucket.amount for id_, bucket in state.items()}
        for entry in entries:
            for change in entry.changes:
                left[change.bucket_id] += change.amount
            assert all(amount >= 0 for amount in left.values())
            order = sorted(state.values(), key=lambda b: (b.expiry_ms, b.obtained_ms, b.id))
            usable = [bucket.id for bucket in order if bucket.expiry_ms > entry.at_ms]
            if entry.action == "expire":
                assert state[int(entry.target_id)].expiry_ms == entry.at_ms
                assert left[int(entry.target_id)] == 0
            else:
                touched = [usable.index(change.bucket_id) for change in entry.changes]
                assert touched == sorted(touched)
                assert all(left[id_] == 0 for id_ in usable[: touched[-1]])

    @rule(amount=AMOUNTS, lasts=st.integers(1, 200))
    def grant(self, amount: Decimal, lasts: int) -> None:
        self._settle()
        self.buckets += (Bucket(len(self.buckets), "t", amount, self.now + lasts, self.now),)
        self.granted += amount

    @rule(amount=AMOUNTS, takes=st.integers(0, 100))
    @precondition(lambda self: self.buckets)
    def run(self, amount: Decimal, takes: int) -> None:
        self._settle()
        self.tasks += 1
        charge = _charge(amount, self.now + takes, self.tasks)
        if covers(self.buckets, [*self.running, charge]):
            self.running.append(charge)
        else:
            free = balance(self.buckets, self.now + takes) - sum(c.amount for c in self.running)
            assert free < amount

    @rule(ms=st.integers(1, 80))
    def wait(self, ms: int) -> None:
        self.now += ms

    @rule()
    def look(self) -> None:
        self._settle()

    @invariant()
    def nothing_is_negative_or_finer_than_a_cent(self) -> None:
        for bucket in self.buckets:
            assert bucket.amount >= 0
            assert bucket.amount == bucket.amount.quantize(Decimal("0.01"))

    @invariant()
    def balance_and_history_are_what_was_granted(self) -> None:
        assert sum((b.amount for b in self.buckets), Decimal(0)) - _total(self.history) == self.granted


TestLedger = Ledger.TestCase
TestLedger.settings = settings(REPEATABLE, max_examples=60, stateful_step_count=30)
