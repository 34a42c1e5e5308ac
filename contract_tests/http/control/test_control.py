from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from youcam_mock import __version__
from youcam_mock.contract import Contract, bundled

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture, SystemTime

LAST_MS = 253_402_300_799_000
"""The end of the year 9999, the latest moment that the control API accepts."""
KEY = "/accounts/mock-api-key-0123456789"


def _refused(answer: Any, status: int) -> None:
    assert answer.status == status
    assert answer.body.keys() == {"error"}
    assert answer.body["error"]


def test_health_reports_the_profile(make_api: MakeApi) -> None:
    api = make_api(profile="2025-07")
    answer = api.control("GET", "/health")
    assert answer.body == {
        "status": "ok",
        "version": __version__,
        "profile": "2025-07",
        "operations": len(Contract.load(bundled(), "2025-07").operations),
        "clock": {"mode": "virtual", "now_ms": api.system.ms, "speed": 0},
    }


@pytest.mark.parametrize(
    ("clock", "mode", "speed", "passed"),
    [("real", "real", 1, 1500), ("x60", "scaled", 60, 90_000), ("virtual", "virtual", 0, 0)],
)
def test_the_clock_runs_as_the_operator_chose(
    make_api: MakeApi, clock: str, mode: str, speed: float, passed: int
) -> None:
    api = make_api(clock=clock)
    begin = api.system.ms
    api.system.ms += 1500
    assert api.control("GET", "/clock").body == {"mode": mode, "now_ms": begin + passed, "speed": speed}


def test_the_clock_advances_by_fractions_of_a_second(api: Api) -> None:
    begin = api.now_ms()
    answer = api.control("POST", "/clock/advance", {"seconds": 10.5})
    assert answer.body == {"mode": "virtual", "now_ms": begin + 10_500, "speed": 0}


@pytest.mark.parametrize("clock", ["real", "x10"])
def test_only_a_virtual_clock_can_be_advanced(make_api: MakeApi, clock: str) -> None:
    api = make_api(clock=clock)
    answer = api.control("POST", "/clock/advance", {"seconds": 1})
    _refused(answer, 409)
    mode = "real" if clock == "real" else "scaled"
    assert answer.body["error"] == f"the clock is {mode}; only a virtual one can be advanced"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, {"mode": "virtual", "speed": 0}),
        ({"now_ms": 0}, {"mode": "virtual", "now_ms": 0, "speed": 0}),
        ({"now_ms": LAST_MS}, {"now_ms": LAST_MS}),
        ({"mode": "real"}, {"mode": "real", "speed": 1}),
        ({"mode": "scaled", "speed": 60}, {"mode": "scaled", "speed": 60}),
        ({"mode": "scaled", "speed": 0.5, "now_ms": 5}, {"mode": "scaled", "now_ms": 5, "speed": 0.5}),
    ],
)
def test_the_clock_is_set(api: Api, change: dict[str, Any], expected: dict[str, Any]) -> None:
    answer = api.control("PUT", "/clock", change)
    assert answer.status == 200
    assert {name: answer.body[name] for name in expected} == expected
    assert api.control("GET", "/clock").body == answer.body


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PUT", "/clock", {"mode": "fast"}),
        ("PUT", "/clock", {"now_ms": -1}),
        ("PUT", "/clock", {"now_ms": LAST_MS + 1}),
        ("PUT", "/clock", {"now_ms": 1.5}),
        ("PUT", "/clock", {"now_ms": "0"}),
        ("PUT", "/clock", {"speed": 0}),
        ("PUT", "/clock", {"speed": 1_000_001}),
        ("PUT", "/clock", {"speed": None}),
        ("PUT", "/clock", {"tempo": 1}),
        ("POST", "/clock/advance", {}),
        ("POST", "/clock/advance", {"seconds": -0.001}),
        ("POST", "/clock/advance", {"seconds": "1"}),
        ("POST", "/clock/advance", {"seconds": 3_153_600_001}),
        ("POST", "/clock/advance", {"seconds": 1, "minutes": 1}),
        ("POST", "/clock/advance", b'{"seconds": NaN}'),
        ("POST", "/clock/advance", b'{"seconds": 1e400}'),
        ("POST", "/clock/advance", b""),
        ("POST", "/clock/advance", b"{"),
        ("POST", "/accounts", {"api_key": ""}),
        ("POST", "/accounts", {"api_key": "two words"}),
        ("POST", "/accounts", {"api_key": "<key>"}),
        ("POST", "/accounts", {"api_key": "k" * 129}),
        ("POST", "/accounts", {"api_key": "k\n"}),
        ("POST", "/accounts", {"api_key": "schlüssel"}),
        ("POST", "/accounts", {"key": "k"}),
        ("POST", "/accounts", {"units": {}}),
        ("POST", "/accounts", {"units": [{"type": "ApiPaygToken"}]}),
        ("POST", "/accounts", {"units": [{"type": "ApiPaygToken", "amount": 1}] * 101}),
        ("POST", "/accounts", b"[]"),
        ("PATCH", KEY, {}),
        ("PATCH", KEY, {"status": "gone"}),
        ("PATCH", KEY, {"status": "active", "units": 1}),
        ("POST", f"{KEY}/units", {"type": "ApiPaygToken", "amount": 0}),
        ("POST", f"{KEY}/units", {"type": "ApiPaygToken", "amount": -1}),
        ("POST", f"{KEY}/units", {"type": "ApiPaygToken", "amount": 0.001}),
        ("POST", f"{KEY}/units", {"type": "ApiPaygToken", "amount": 1.005}),
        ("POST", f"{KEY}/units", {"type": "ApiPaygToken", "amount": 1_000_000_001}),
        ("POST", f"{KEY}/units", {"type": "ApiPaygToken", "amount": "1"}),
        ("POST", f"{KEY}/units", {"type": "", "amount": 1}),
        ("POST", f"{KEY}/units", {"type": "t" * 65, "amount": 1}),
        ("POST", f"{KEY}/units", {"type": "ApiPaygToken", "amount": 1, "expiry": -1}),
        ("POST", f"{KEY}/units", {"amount": 1}),
        ("POST", f"{KEY}/units", b'{"type":"ApiPaygToken","amount":NaN}'),
    ],
)
def test_invalid_control_request_is_refused_and_changes_nothing(api: Api, method: str, path: str, body: Any) -> None:
    before = api.control("GET", "/accounts").body, api.now_ms()
    _refused(api.control(method, path, body), 400)
    assert (api.control("GET", "/accounts").body, api.now_ms()) == before


@pytest.mark.parametrize("moment", [0, 1, LAST_MS])
def test_the_mock_works_at_any_moment_that_the_clock_can_be_set_to(api: Api, picture: Picture, moment: int) -> None:
    assert api.control("PUT", "/clock", {"now_ms": moment}).status == 200
    caller = api.account(10)
    assert caller.upload(picture())
    assert caller.run_v2(src_file_url="u", scale=1)
    assert caller.sign_in().balance() == 10


def test_the_mock_works_wherever_the_clock_was_advanced_to(api: Api, picture: Picture) -> None:
    api.control("PUT", "/clock", {"now_ms": LAST_MS})
    api.control("POST", "/clock/advance", {"seconds": 3_153_600_000})
    assert api.upload(picture())


def test_an_account_is_made_with_its_units(api: Api) -> None:
    body = {"api_key": "key-of-a-test", "units": [{"type": "ApiSubsToken", "amount": 0.5, "expiry": LAST_MS}]}
    answer = api.control("POST", "/accounts", body)
    assert answer.status == 201
    assert answer.body.keys() == {"api_key", "secret_key", "status", "units"}
    assert (answer.body["api_key"], answer.body["status"]) == ("key-of-a-test", "active")
    [bucket] = answer.body["units"]
    assert bucket == {
        "id": bucket["id"],
        "type": "ApiSubsToken",
        "amount": 0.5,
        "expiry": LAST_MS,
        "obtained": api.now_ms(),
    }
    assert evolve(api, bearer="key-of-a-test").balance() == Decimal("0.5")


def test_an_account_without_a_key_gets_one(api: Api) -> None:
    keys = {api.control("POST", "/accounts", {}).body["api_key"] for _ in range(3)}
    assert len(keys) == 3
    assert all(evolve(api, bearer=key).units() == [] for key in keys)


def test_api_key_of_another_account_is_refused(api: Api) -> None:
    _refused(api.control("POST", "/accounts", {"api_key": api.bearer}), 409)
    assert len(api.control("GET", "/accounts").body["accounts"]) == 1


def test_all_accounts_are_listed_oldest_first_with_what_is_left(api: Api) -> None:
    other = api.account(5, 7)
    other.run_v2(src_file_url="u", scale=1)
    api.advance(6)
    first, second = api.control("GET", "/accounts").body["accounts"]
    assert (first["api_key"], second["api_key"]) == (api.bearer, other.bearer)
    assert sum(bucket["amount"] for bucket in second["units"]) == 10
    assert first["secret_key"] != second["secret_key"]
    assert api.control("GET", "/accounts").body["accounts"][0]["secret_key"] == first["secret_key"]


@pytest.mark.parametrize("key", ["a/b", "a%2Fb", "units", "a.b", "%", "#?&=", "~!$'()*,;:@"])
def test_an_account_is_reached_by_any_key_that_it_may_have(api: Api, key: str) -> None:
    from urllib.parse import quote

    made = api.control("POST", "/accounts", {"api_key": key})
    if made.status == 201:
        path = f"/accounts/{quote(key, safe='')}"
        assert api.control("PATCH", path, {"status": "inactive"}).body["status"] == "inactive"
        assert api.control("POST", f"{path}/units", {"type": "ApiPaygToken", "amount": 1}).status == 201


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("PATCH", "/accounts/nobody", {"status": "active"}),
        ("POST", "/accounts/nobody/units", {"type": "ApiPaygToken", "amount": 1}),
        ("GET", "/nothing", None),
        ("DELETE", "/accounts/nobody/units/5", None),
    ],
)
def test_unknown_things_of_the_control_api_are_404(api: Api, method: str, path: str, body: Any) -> None:
    _refused(api.control(method, path, body), 404)


@pytest.mark.parametrize("path", ["/health", "/clock/advance", "/reset", "/accounts"])
def test_another_method_is_405_in_the_words_of_the_control_api(api: Api, path: str) -> None:
    _refused(api.control("DELETE", path), 405)


def test_a_grant_adds_a_bucket(api: Api) -> None:
    answer = api.control("POST", f"{KEY}/units", {"type": "ApiSubsToken", "amount": 12.34})
    assert answer.status == 201
    assert answer.body["amount"] == 12.34
    assert answer.body["obtained"] == api.now_ms()
    assert answer.body["expiry"] > api.now_ms()
    assert api.balance() == Decimal("1012.34")
    assert api.history()[0]["info"]["credits"][0]["id"] == answer.body["id"]


def test_a_grant_that_has_lapsed_already_is_worth_nothing(api: Api) -> None:
    caller = api.account(3)
    answer = api.control("POST", f"/accounts/{caller.bearer}/units", {"type": "t", "amount": 5, "expiry": 1})
    assert answer.status in (201, 400)
    assert caller.balance() == 3
    total = sum(Decimal(str(c["amount_dec"])) for e in caller.history() for c in e["info"]["credits"])
    assert total == 3


def test_amounts_of_two_decimals_are_taken_whatever_binary_makes_of_them() -> None:
    body = Contract.load(bundled("control.json")).operations["mock_grant_units"].body
    assert body is not None
    cents = [*range(1, 10_000), 99_999_999_999, 100_000_000_000]
    assert [c for c in cents if not body.accepts({"type": "t", "amount": float(Decimal(c) / 100)})] == []


def test_a_reset_puts_state_and_clock_back_as_at_start(make_api: MakeApi, system: SystemTime) -> None:
    api = make_api(system)
    start, other, token = api.now_ms(), api.account(5), api.sign_in()
    task_id, declared = api.run_v2(src_file_url="u", scale=1), api.declare("a.png", 1)
    api.advance(100)
    api.control("PATCH", KEY, {"status": "inactive"})
    system.ms += 5_000
    answer = api.control("POST", "/reset")
    assert (answer.status, answer.content) == (204, b"")
    assert api.balance() == 1000
    assert len(api.history()) == 1
    assert [other.get("/s2s/v1.0/client/credit").status, token.get("/s2s/v1.0/client/credit").status] == [401, 401]
    assert api.check_v2(task_id).code == "InvalidTaskId"
    assert api.put(declared, b"x").status == 404
    assert api.control("GET", "/clock").body == {"mode": "virtual", "now_ms": start, "speed": 0}


def test_only_the_first_account_keeps_its_secret_key_over_a_reset(api: Api) -> None:
    other = api.account()
    keys = api.secret_key(), other.secret_key()
    api.control("POST", "/reset")
    api.control("POST", "/accounts", {"api_key": other.bearer})
    assert api.secret_key() == keys[0]
    assert other.secret_key() != keys[1]


def test_a_reset_restores_the_mode_of_the_clock(make_api: MakeApi) -> None:
    api = make_api(clock="x60")
    api.control("PUT", "/clock", {"mode": "virtual", "now_ms": 5})
    api.control("POST", "/reset")
    assert api.control("GET", "/clock").body == {"mode": "scaled", "now_ms": api.system.ms, "speed": 60}


def test_refusal_of_a_control_body_names_place_and_document(api: Api) -> None:
    answer = api.control("POST", "/clock/advance", {"seconds": "1"})
    assert answer.status == 400
    assert list(answer.body) == ["error"]
    assert "body/seconds" in answer.body["error"]
