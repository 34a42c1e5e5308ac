from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture

YEAR_MS = 365 * 24 * 3600 * 1000
SHORT = {
    "status": 400,
    "error": "Your account doesn't have enough credits to complete this request.",
    "error_code": "CreditInsufficiency",
}


def _amounts(api: Api) -> list[float]:
    return [bucket["amount_dec"] for bucket in api.units()]


def _enhanced(api: Api, **body: Any) -> str:
    """Runs a task of 2 units to its end. Returns its id."""
    task_id = api.run_v2(**{"src_file_url": "u", "scale": 1, **body})
    api.advance(6)
    return task_id


def test_the_first_account_begins_with_the_units_of_the_settings_for_a_year(make_api: MakeApi) -> None:
    api = make_api(units=12.34)
    [bucket] = api.units()
    assert bucket["id"] > 2**53
    assert bucket == {
        "id": bucket["id"],
        "type": "ApiPaygToken",
        "amount": 12,
        "amount_dec": 12.34,
        "expiry": api.now_ms() + YEAR_MS,
    }


@pytest.mark.parametrize(
    ("profile", "kind"), [("2025-07", "PaygToken"), ("2026-02", "PaygToken"), ("2026-08", "ApiPaygToken")]
)
def test_the_unit_type_has_the_name_that_the_edition_gives_it(make_api: MakeApi, profile: str, kind: str) -> None:
    assert [bucket["type"] for bucket in make_api(profile=profile).units()] == [kind]


def test_an_account_without_units_has_no_buckets(make_api: MakeApi) -> None:
    api = make_api(units=0)
    assert api.units() == []
    assert api.history() == []
    assert api.try_v2(src_file_url="u", scale=1).body == SHORT


def test_units_are_spent_when_a_task_succeeds_and_not_before(api: Api) -> None:
    task_id = api.run_v2(src_file_url="u", scale=1)
    assert api.balance() == 1000
    api.advance(6)
    assert api.balance() == 998
    for _ in range(3):
        api.check_v2(task_id)
    api.advance(1000)
    assert api.balance() == 998


@pytest.mark.parametrize("broken", ["bytes", "missing", "large"])
def test_a_task_that_fails_costs_nothing(api: Api, picture: Picture, broken: str) -> None:
    files: dict[str, Callable[[], str]] = {
        "bytes": lambda: api.upload(b"no picture"),
        "missing": lambda: str(api.declare("a.png", 100)["file_id"]),
        "large": lambda: api.upload(picture(4097, 1)),
    }
    task_id = _enhanced(api, src_file_id=files[broken]())
    assert api.check_v2(task_id).body["data"]["task_status"] == "error"
    assert api.balance() == 1000
    assert len(api.history()) == 1


def test_a_refused_run_costs_nothing(api: Api) -> None:
    assert api.try_v2(src_file_url="u", scale=3).status == 400
    api.advance(10)
    assert api.balance() == 1000


@pytest.mark.parametrize(("units", "accepted"), [(1.99, False), (2, True), (2.01, True)])
def test_a_run_needs_units_for_its_whole_cost(make_api: MakeApi, units: float, accepted: bool) -> None:
    answer = make_api(units=units).try_v2(src_file_url="u", scale=1)
    assert answer.status == (200 if accepted else 400)
    assert accepted or answer.body == SHORT


def test_running_tasks_reserve_their_units(make_api: MakeApi) -> None:
    api = make_api(units=5)
    assert [api.try_v2(src_file_url="u", scale=1).status for _ in range(3)] == [200, 200, 400]
    answer = api.try_v2(src_file_url="u", scale=1)
    assert answer.body == SHORT
    assert "costs 2.00 and the free balance is 1.00" in answer.explain
    assert api.balance() == 5
    api.advance(6)
    assert api.balance() == 1


def test_units_reserved_by_a_failed_task_are_released(make_api: MakeApi) -> None:
    api = make_api(units=2)
    file_id = api.upload(b"no picture")
    api.run_v2(src_file_id=file_id, scale=1)
    assert api.try_v2(src_file_url="u", scale=1).body == SHORT
    api.advance(6)
    assert api.try_v2(src_file_url="u", scale=1).status == 200


def test_uploads_and_checks_work_without_units(make_api: MakeApi, picture: Picture) -> None:
    api = make_api(units=2)
    task_id = _enhanced(api)
    assert api.try_v2(src_file_url="u", scale=1).body == SHORT
    assert api.check_v2(task_id).status == 200
    assert api.upload(picture())


def test_units_that_expire_first_are_spent_first(api: Api) -> None:
    caller = api.account((10, 500), (1.5, 100), (10, 300))
    assert _amounts(caller) == [1.5, 10, 10]
    _enhanced(caller)
    assert _amounts(caller) == [9.5, 10]
    assert [c["amount_dec"] for c in caller.history()[0]["info"]["credits"]] == [-1.5, -0.5]


def test_units_that_expire_together_are_spent_in_the_order_obtained(api: Api) -> None:
    caller = api.account((3, 1000))
    first = caller.units()[0]["id"]
    api.advance(100)
    second = caller.grant(3, 900)
    _enhanced(caller)
    assert {bucket["id"]: bucket["amount_dec"] for bucket in caller.units()} == {first: 1, second: 3}


def test_units_that_lapse_before_the_task_ends_do_not_pay_for_it(api: Api) -> None:
    caller = api.account((2, 1))
    assert caller.try_v2(src_file_url="u", scale=1).body == SHORT
    assert api.account((2, 60)).try_v2(src_file_url="u", scale=1).status == 200


def test_expired_units_are_gone_and_the_history_says_so(api: Api) -> None:
    caller = api.account((5, 100), 3)
    bucket_id = caller.units()[0]["id"]
    api.advance(99.999)
    assert caller.balance() == 8
    api.advance(0.001)
    assert _amounts(caller) == [3]
    entry = caller.history()[0]
    assert (entry["action"], entry["target_id"], entry["timestamp"]) == ("expire", str(bucket_id), caller.now_ms())
    assert entry["info"]["credits"] == [{"id": bucket_id, "amount": -5, "amount_dec": -5.0}]


@pytest.mark.parametrize("looked", [False, True])
def test_the_bucket_that_pays_does_not_depend_on_when_the_task_is_checked(api: Api, looked: bool) -> None:
    caller = api.account((10, 5000))
    old = caller.units()[0]["id"]
    _enhanced(caller)
    if looked:
        caller.balance()
    new = caller.grant(10, 100)
    assert {bucket["id"]: bucket["amount_dec"] for bucket in caller.units()} == {old: 8, new: 10}


def test_amounts_are_exact_after_many_small_steps(api: Api) -> None:
    caller = api.account(*[0.1] * 30)
    assert caller.balance() == Decimal("3.0")
    _enhanced(caller)
    assert caller.balance() == Decimal("1.0")
    assert sorted(_amounts(caller)) == [0.1] * 10


HOUR = 3600


def test_a_task_that_outlasts_its_units_is_refused(api: Api) -> None:
    caller = api.account((2, 36 * HOUR))
    answer = caller.try_v2(src_file_url=f"slow-{48 * HOUR}s.jpg", scale=2)
    assert answer.code == "CreditInsufficiency"
    assert "lapse" in answer.explain
    caller.run_v2(src_file_url=f"slow-{35 * HOUR}s.jpg", scale=2)
    caller.advance(48 * HOUR)
    assert caller.balance() == 0


def test_a_task_that_never_ends_holds_its_units_back_and_no_others(api: Api) -> None:
    caller = api.account((10, HOUR))
    caller.run_v2(src_file_url="never.jpg", scale=2)
    caller.advance(HOUR / 2)
    for _ in range(4):
        caller.run_v2(src_file_url="slow-1s.jpg", scale=2)
    assert caller.try_v2(src_file_url="slow-1s.jpg", scale=2).code == "CreditInsufficiency"


def test_a_task_that_never_ends_lets_go_of_its_units_when_it_expires(api: Api) -> None:
    caller = api.account(2)
    task_id = caller.run_v2(src_file_url="never.jpg", scale=2)
    caller.advance(30 * 24 * HOUR)
    assert caller.try_v2(src_file_url="a.jpg", scale=2).code == "CreditInsufficiency"
    caller.advance(1)
    assert caller.check_v2(task_id).code == "InvalidTaskId"
    caller.run_v2(src_file_url="a.jpg", scale=2)


def test_units_that_are_granted_too_late_lapse_when_they_come(api: Api) -> None:
    caller = api.account(1)
    caller.grant(5, lasts_s=-HOUR)
    assert caller.balance() == 1
    actions = [entry["action"] for entry in caller.history()]
    assert actions == ["expire", "permanent_credits", "permanent_credits"]
