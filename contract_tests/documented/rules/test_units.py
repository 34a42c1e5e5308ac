"""Spending: which units are spent, and when."""

from __future__ import annotations

from decimal import Decimal
from itertools import count
from typing import TYPE_CHECKING, Any

from youcam_mock.domain.profile import Profile

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture

SHORT = {"status": 400, "error": "The operation could not be completed", "error_code": "CreditInsufficiency"}
HASTY = {"v1_poll_window_s": "2"}
"""Enhancing takes at least 3 s, so that this rule loses a task before it ends."""
PAYG = {"2025-07": "PaygToken", "2026-02": "PaygToken", "2026-08": "ApiPaygToken", "2026-10": "ApiPaygToken"}
SUBSCRIPTION = {"2025-07": "SubsToken", "2026-02": "SubsToken", "2026-08": "ApiSubsToken", "2026-10": "ApiSubsToken"}


def _spent(api: Api, times: int = 1) -> None:
    """Runs that many tasks of 2 units to their end."""
    for _ in range(times):
        api.run_any()
    api.advance(6)


def _changes(api: Api) -> list[Decimal]:
    """Returns every change of the balance, newest first."""
    changes: list[dict[str, Any]] = [change for entry in api.history() for change in entry["info"]["credits"]]
    return [Decimal(str(change.get("amount_dec", change["amount"]))) for change in changes]


def test_units_have_the_type_names_of_their_edition(served: Api, edition: Profile) -> None:
    assert [bucket["type"] for bucket in served.units()] == [PAYG[edition.name]]
    assert (edition.payg_type, edition.subscription_type) == (PAYG[edition.name], SUBSCRIPTION[edition.name])
    served.grant(1, kind=SUBSCRIPTION[edition.name])
    assert served.history()[0]["action"] == "subscription_credits"


def test_units_that_expire_first_are_spent_first_and_of_those_the_ones_obtained_first(served: Api) -> None:
    caller = served.account((6, 9000))
    caller.advance(100)
    caller.grant(1, 900)
    later = caller.grant(3, 8900)
    _spent(caller)
    assert [bucket["amount"] for bucket in caller.units()] == [5, 3]
    _spent(caller, 2)
    assert [(bucket["id"] == later, bucket["amount"]) for bucket in caller.units()] == [(False, 1), (True, 3)]


def test_units_are_spent_when_a_task_succeeds_and_never_for_one_that_fails(served: Api) -> None:
    served.run_any()
    served.run_any("error_no_face.jpg")
    served.run_v1(served.declare("a.png", 9)["file_id"])
    assert served.balance() == 1000
    served.advance(6)
    assert served.balance() == 998
    assert len(served.paid()) == 1


def test_a_run_beyond_the_free_balance_is_credit_insufficiency(make_api: MakeApi, edition: Profile) -> None:
    api = make_api(profile=edition.name, units=3)
    api.run_any()
    assert api.balance() == 3
    new = "Your account doesn't have enough credits to complete this request."
    short = SHORT | ({"error": new} if edition.name >= "2026-08" else {})
    assert api.try_any().body == short
    api.advance(6)
    assert api.try_any().body == short
    assert api.balance() == 1


def test_the_balance_is_never_below_zero(make_api: MakeApi, edition: Profile) -> None:
    api = make_api(profile=edition.name, units=5)
    statuses = [api.try_any().status for _ in range(4)]
    api.advance(6)
    assert statuses == [200, 200, 400, 400]
    assert api.balance() == 1
    assert min(bucket["amount"] for bucket in api.units()) > 0


def test_every_change_is_in_the_history_and_the_history_adds_up_to_the_balance(served: Api) -> None:
    caller = served.account((5, 100), 10)
    caller.grant(1, kind="ApiSubsToken")
    _spent(caller, 3)
    caller.advance(100)
    caller.grant(7)
    assert [entry["action"] for entry in caller.history()] == [
        "permanent_credits",
        *["api_photo_enhance"] * 3,
        "subscription_credits",
        *["permanent_credits"] * 2,
    ]
    assert sum(_changes(caller)) == caller.balance() == 17


def test_balance_and_spending_together_are_the_grants(served: Api) -> None:
    caller = served.account((5, 100), 10, 1)
    _spent(caller)
    caller.advance(100)
    changes = _changes(caller)
    assert sum(change for change in changes if change > 0) == 16
    assert [change for change in changes if change < 0] == [-3, -2]
    assert caller.balance() == 11


def test_two_decimals_are_exact_however_many_steps_there_are(served_v2: Api) -> None:
    caller = served_v2.account(*[0.01] * 3, *[0.1] * 30)
    _spent(caller)
    assert caller.balance() == Decimal("1.03")
    assert caller.history()[0]["info"]["credits"][-1]["amount_dec"] < 0


def test_a_v1_task_lost_before_its_end_costs_nothing(make_api: MakeApi, edition: Profile, picture: Picture) -> None:
    api = make_api(profile=edition.name, rules=HASTY)
    api.run_v1(api.upload(picture()))
    api.advance(60)
    assert api.balance() == 1000
    assert api.paid() == []


def test_a_v1_task_lost_after_its_end_stays_paid(served: Api, picture: Picture) -> None:
    task_id = served.run_v1(served.upload(picture()))
    served.advance(60)
    assert served.check_v1(task_id).code == "InvalidTaskId"
    assert served.balance() == 998
    assert served.paid() == [task_id]


def test_the_same_request_id_gives_the_same_task_unpaid_the_second_time(served: Api, picture: Picture) -> None:
    file_id = served.upload(picture())
    first, again, other = (served.run_v1(file_id, number) for number in (5, 5, 6))
    assert first == again != other
    served.advance(6)
    assert sorted(served.paid()) == sorted([first, other])
    assert served.run_v1(file_id, 5) == first
    assert served.balance() == 996


def test_request_ids_past_2_to_the_53_are_told_apart(served: Api, picture: Picture) -> None:
    file_id, numbers = served.upload(picture()), count(2**53)
    assert len({served.run_v1(file_id, next(numbers)) for _ in range(3)}) == 3
