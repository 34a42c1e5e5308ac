from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import orjson
import pytest

from contract_tests.plugin.conftest import CREDIT, ENHANCE
from youcam_mock.plugin.records import Spend
from youcam_mock.plugin.session_summary import explanations, received, sent, summary

if TYPE_CHECKING:
    from contract_tests.plugin.conftest import Caller


def spend(tasks: int, **units: str) -> Spend:
    by_feature = {name.replace("_", "-"): Decimal(amount) for name, amount in units.items()}
    return Spend(sum(by_feature.values(), Decimal(0)), by_feature, tasks)


@pytest.mark.parametrize(
    ("spent", "line"),
    [
        (spend(0), None),
        (
            spend(5, skin_analysis="6", enhance="8.0"),
            "youcam: 14 units would have been spent (enhance 8, skin-analysis 6) in 5 tasks",
        ),
        (spend(1, enhance="1"), "youcam: 1 unit would have been spent (enhance 1) in 1 task"),
        (spend(2, b="1.50", a="1.5"), "youcam: 3 units would have been spent (a 1.5, b 1.5) in 2 tasks"),
        (spend(9, enhance="1000"), "youcam: 1000 units would have been spent (enhance 1000) in 9 tasks"),
    ],
)
def test_the_summary_names_the_most_expensive_feature_first(spent: Spend, line: str | None) -> None:
    assert summary(spent) == line


def test_the_summary_names_ten_features_and_counts_the_others() -> None:
    line = summary(spend(12, **{f"f{number}": str(number) for number in range(1, 13)}))
    assert line is not None
    assert "(f12 12, f11 11, " in line
    assert line.endswith(", f3 3 and 2 more features) in 12 tasks")


def test_spends_add_up_by_feature() -> None:
    assert spend(1, a="1", b="2") + spend(2, b="0.5", c="3") == spend(3, a="1", b="2.5", c="3")


def test_a_worker_can_send_its_spend_and_loses_nothing() -> None:
    spent = spend(3, enhance="2.5", aging="0.01")
    assert received(orjson.loads(orjson.dumps(sent(spent)))) == spent


def test_only_requests_that_went_wrong_are_explained_the_last_ten(caller: Caller) -> None:
    assert explanations(caller.control) == ""
    for number in range(12):
        caller.send("GET", CREDIT)
        caller.send("GET", f"{ENHANCE}/nope{number}")
    left_out, *shown = explanations(caller.control).splitlines()
    assert "2 earlier" in left_out
    assert [line.split(" ")[1] for line in shown] == [f"{ENHANCE}/nope{number}" for number in range(2, 12)]
    assert all("400: no task of this account" in line for line in shown)


def test_a_dropped_request_is_explained_too(caller: Caller) -> None:
    caller.control.drop_next()
    with pytest.raises(Exception, match="disconnected"):
        caller.send("GET", CREDIT)
    assert explanations(caller.control).startswith(f"GET {CREDIT} dropped: scenario ")
