"""Units that are reserved for runs, in one budget and in several."""

from __future__ import annotations

from decimal import Decimal

import pytest
from attrs import evolve

from youcam.costs import Booking, Budget, cost
from youcam.errors import BudgetExceeded
from youcam.features import Feature, feature

ENHANCE = {"scale": 2}


def _units(number: int) -> Decimal:
    return Decimal(number)


def test_reserved_units_count_as_spent_until_released() -> None:
    budget = Budget(_units(5))
    assert budget.set_aside("enhance", _units(3)) == 3
    assert [budget.spent, budget.left] == [3, 2]
    budget.give_back(_units(3))
    assert [budget.spent, budget.left] == [0, 5]


def test_a_budget_may_be_spent_to_the_last_unit_and_no_further() -> None:
    budget = Budget(_units(4))
    assert budget.set_aside("enhance", _units(4)) == 4
    with pytest.raises(BudgetExceeded) as refused:
        budget.set_aside("enhance", Decimal("0.01"))
    assert "enhance" in str(refused.value)
    assert budget.spent == 4


def test_run_without_a_known_price_is_refused_by_a_budget() -> None:
    budget = Budget(_units(4))
    words = "bg-replace-vid costs what only the length of the video decides, and the budget has 4 left"
    with pytest.raises(BudgetExceeded, match=f"^{words}$"):
        budget.set_aside("bg-replace-vid", None)
    assert budget.spent == 0


def test_a_budget_holds_until_its_block_ends() -> None:
    with Budget(_units(1)) as budget:
        assert budget.open is True
    assert budget.open is False


def test_a_run_takes_from_every_budget_or_from_none() -> None:
    wide, narrow = Budget(_units(10)), Budget(_units(1))
    with pytest.raises(BudgetExceeded):
        Booking().make([wide, narrow], feature("enhance"), ENHANCE)
    assert [wide.spent, narrow.spent] == [0, 0]
    booking = Booking()
    booking.make([wide, Budget(_units(2))], feature("enhance"), ENHANCE)
    assert wide.spent == 2


def test_a_booking_is_released_once() -> None:
    budgets = [Budget(_units(10)), Budget(_units(10))]
    booking = Booking()
    booking.make(budgets, feature("enhance"), ENHANCE)
    for _ in range(2):
        booking.release()
        assert [budget.spent for budget in budgets] == [0, 0]


@pytest.mark.parametrize(
    ("name", "params", "seconds", "units"),
    [
        ("enhance", {"scale": 2}, None, 2),
        ("bg-replace-vid", {}, None, None),
        ("bg-replace-vid", {}, 0.0, 2),
        ("bg-replace-vid", {}, 1.0, 2),
        ("bg-replace-vid", {}, 1.01, 4),
        ("video-sr", {"dst_duration": 1}, 99.0, 1),
        ("video-sr", {"dst_duration": 2}, None, 1),
        ("video-sr", {"dst_duration": 3}, None, 2),
        ("video-sr", {"dst_duration": 60}, None, 30),
        ("v1.0/hair-style", {"style_group_id": 1, "style_ids": [1]}, None, 1),
        ("skin-analysis", {"dst_actions": ["acne"]}, None, 9),
        ("skin-analysis", {"dst_actions": ["hd_acne"]}, None, 12),
        ("skin-simulation", {"acne": 1, "spots": 1, "pores": 1, "redness": 1}, None, 4),
        ("skin-simulation", {"acne": 1, "spots": 1, "pores": 1, "redness": 1, "wrinkle": 0}, None, 6),
    ],
)
def test_a_price_is_worked_out_from_parameters_and_length(
    name: str, params: dict[str, object], seconds: float | None, units: int | None
) -> None:
    details = feature(name)
    missing = {each: "x" for each in details.required if each not in details.inputs and each not in params}
    assert cost(details, {**missing, **params}, seconds) == units


def _priced(*prices: dict[str, object]) -> Feature:
    """Returns `enhance` with other prices. Their conditions are schemas that the contract does not have for it."""
    return evolve(feature("enhance"), prices=prices)


def test_run_without_a_price_costs_nothing() -> None:
    assert cost(_priced(), ENHANCE) == 0


@pytest.mark.parametrize(("seconds", "units"), [(0.1, 3), (5.0, 3), (5.1, 6), (10.1, 9)])
def test_a_price_for_several_seconds_is_charged_for_each_that_are_started(seconds: float, units: int) -> None:
    assert cost(_priced({"amount": 3, "per": "second", "proc_unit": 5}), ENHANCE, seconds) == units


def test_a_price_that_counts_a_list_is_charged_for_each_member() -> None:
    price = {"amount": 1, "per": "result_image", "times": "/payload/actions/0/params/style_ids"}
    details = evolve(feature("v1.0/hair-style"), prices=[price])
    assert cost(details, {"image": "x", "style_group_id": 1, "style_ids": [1, 2, 3]}) == 3


@pytest.mark.parametrize(("times", "units"), [("/scale", 2), ("/nothing", 0), ("/nothing/more", 0)])
def test_a_price_is_charged_for_a_number_of_the_body_and_not_for_one_that_is_missing(times: str, units: int) -> None:
    assert cost(_priced({"amount": 1, "per": "second", "times": times}), ENHANCE) == units
