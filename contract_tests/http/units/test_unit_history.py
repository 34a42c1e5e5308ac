from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from contract_tests.conftest import Api

HISTORY = "/s2s/v1.0/client/credit/history"


def _enhanced(api: Api, **body: Any) -> str:
    """Runs a task of 2 units to its end. Returns its id."""
    task_id = api.run_v2(**{"src_file_url": "u", "scale": 1, **body})
    api.advance(6)
    return task_id


def _sum(history: list[dict[str, Any]]) -> Decimal:
    return sum((Decimal(str(c["amount_dec"])) for entry in history for c in entry["info"]["credits"]), Decimal(0))


def test_the_history_names_the_task_and_the_buckets(api: Api) -> None:
    task_id = _enhanced(api)
    charge, grant = api.history()
    assert (charge["action"], charge["target_id"]) == ("api_photo_enhance", task_id)
    assert charge["info"] == {"credits": [{"id": api.units()[0]["id"], "amount": -2, "amount_dec": -2.0}]}
    assert grant["action"] == "permanent_credits"
    assert grant["info"]["credits"][0]["amount_dec"] == 1000
    assert charge["timestamp"] > grant["timestamp"]
    assert len({charge["id"], grant["id"]}) == 2


def test_the_history_names_the_concerns_of_a_skin_analysis(api: Api) -> None:
    task_id = api.run_v2("skin-analysis", src_file_url="u", dst_actions=["acne", "pore"])
    api.advance(6)
    charge = api.history()[0]
    assert (charge["action"], charge["target_id"]) == ("api_skin_analysis", task_id)
    assert charge["info"]["dst_actions"] == ["acne", "pore"]
    assert api.balance() == 991


@pytest.mark.parametrize(
    ("kind", "action"), [("ApiSubsToken", "subscription_credits"), ("ApiPaygToken", "permanent_credits")]
)
def test_the_history_names_the_kind_of_a_grant(api: Api, kind: str, action: str) -> None:
    api.grant(5, kind=kind)
    assert api.history()[0]["action"] == action


GIFTS = [
    "trial_gift_text_to_image",
    "sign_up_gift",
    "subscription_credits",
    "subscriber_gift",
    "permanent_credits",
    "compensation_from_customer_service",
    "renew",
]


@pytest.mark.parametrize("action", GIFTS)
def test_a_grant_may_name_any_action_of_the_document_by_which_units_come(api: Api, action: str) -> None:
    path = f"/accounts/{api.bearer}/units"
    answer = api.control("POST", path, {"type": "PaygToken", "amount": 5, "action": action})
    assert answer.status == 201
    [entry, *_] = api.history()
    assert (entry["action"], entry["info"]["credits"][0]["amount"]) == (action, 5)


def test_a_grant_cannot_name_another_action(api: Api) -> None:
    body = {"type": "PaygToken", "amount": 5, "action": "api_hair_style"}
    assert api.control("POST", f"/accounts/{api.bearer}/units", body).status == 400


@pytest.mark.parametrize("page_size", [1, 2, 7, 20, 30])
def test_the_history_pages_through_without_gaps_or_repeats(api: Api, page_size: int) -> None:
    caller = api.account(*(n + 0.25 for n in range(40)))
    for _ in range(5):
        _enhanced(caller)
    history = caller.history(page_size)
    assert len(history) == 45
    assert len({entry["id"] for entry in history}) == 45
    stamps = [entry["timestamp"] for entry in history]
    assert stamps == sorted(stamps, reverse=True)
    assert _sum(history) == caller.balance()


def test_events_of_one_moment_keep_their_order(api: Api) -> None:
    caller = api.account(1, 2, 3, 4)
    assert [entry["info"]["credits"][0]["amount"] for entry in caller.history(1)] == [4, 3, 2, 1]


def test_a_page_stays_good_while_the_history_grows(api: Api) -> None:
    caller = api.account(*(float(n) for n in range(1, 11)))
    first = caller.get(HISTORY, page_size=4).body["result"]
    _enhanced(caller)
    second = caller.get(HISTORY, page_size=30, starting_token=first["next_token"]).body["result"]
    amounts = [e["info"]["credits"][0]["amount"] for e in first["history"] + second["history"]]
    assert amounts == list(range(10, 0, -1))


@pytest.mark.parametrize("token", [None, "null", ""])
def test_the_first_page_needs_no_token(api: Api, token: str | None) -> None:
    query = {} if token is None else {"starting_token": token}
    answer = api.get(HISTORY, **query)
    assert len(answer.body["result"]["history"]) == 1
    assert answer.body["result"]["next_token"] is None


@pytest.mark.parametrize(
    "token",
    [
        *("0", "x", "-1", "99999999999999999999", "٣", "1 ", "None", "\x00"),
        *(str(2**63 - 1), str(2**63), str(2**64), "0" * 20, "0" * 5000),
    ],
)
def test_unknown_paging_token_is_refused(api: Api, token: str) -> None:
    answer = api.get(HISTORY, starting_token=token)
    assert (answer.status, answer.code) == (400, "InvalidParameters")


def test_a_token_of_another_account_is_refused(api: Api) -> None:
    token = api.account(1, 2, 3).get(HISTORY, page_size=1).body["result"]["next_token"]
    assert api.get(HISTORY, starting_token=token).code == "InvalidParameters"


@pytest.mark.parametrize(
    ("size", "status"), [("0", 400), ("1", 200), ("30", 200), ("31", 400), ("-1", 400), ("2.5", 400)]
)
def test_a_page_of_the_history_holds_1_to_30(api: Api, size: str, status: int) -> None:
    assert api.get(HISTORY, page_size=size).status == status


def test_a_page_of_the_history_holds_20_unless_asked(api: Api) -> None:
    caller = api.account(*(float(n) for n in range(1, 26)))
    assert len(caller.get(HISTORY).body["result"]["history"]) == 20


def test_accounts_do_not_share_units_or_history(api: Api) -> None:
    other = api.account(5)
    _enhanced(api)
    assert other.balance() == 5
    assert len(other.history()) == 1


def test_balance_and_history_are_what_was_granted(api: Api) -> None:
    caller = api.account((4.5, 20), 10, (0.75, 3))
    for file in ("u", "u", "u"):
        _enhanced(caller, src_file_url=file)
    caller.grant(0.05)
    api.advance(30)
    entries = caller.history()
    granted = sum(
        Decimal(str(c["amount_dec"])) for e in entries if "credits" in e["action"] for c in e["info"]["credits"]
    )
    assert granted == Decimal("15.30")
    assert _sum(entries) == caller.balance()


def test_many_tasks_are_settled_at_once(api: Api) -> None:
    caller = api.account(1000)
    for _ in range(250):
        caller.run_v2(src_file_url="u", scale=1)
    api.advance(10)
    assert caller.balance() == 500
    assert len(caller.history()) == 251


def test_pages_are_gone_through_forwards_and_back_by_their_tokens(api: Api) -> None:
    for _ in range(5):
        api.grant(1)
    tokens: list[str | None] = [None]
    pages = []
    while True:
        query = {} if tokens[-1] is None else {"starting_token": tokens[-1]}
        page = api.get("/s2s/v1.0/client/credit/history", page_size=2, **query).body["result"]
        pages.append(page["history"])
        if page["next_token"] is None:
            break
        tokens.append(page["next_token"])
    assert [len(page) for page in pages] == [2, 2, 2]
    for token, seen in reversed(list(zip(tokens, pages, strict=True))):
        again = api.get("/s2s/v1.0/client/credit/history", page_size=2, starting_token=token or "null")
        assert again.body["result"]["history"] == seen
