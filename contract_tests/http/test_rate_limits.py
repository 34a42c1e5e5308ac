from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi

CREDIT, COSTS, AUTH = "/s2s/v1.0/client/credit", "/s2s/v2.0/credit/feature-cost", "/s2s/v1.0/client/auth"
BODY = {"status": 429, "error": "Too many requests"}


def _statuses(api: Api, times: int, path: str = CREDIT) -> list[int]:
    return [api.get(path).status for _ in range(times)]


def _passed(api: Api, times: int) -> int:
    return _statuses(api, times).count(200)


def _from(api: Api, address: str) -> Api:
    return evolve(api, address=address)


def _with_free_hand(make_api: MakeApi, **rules: str) -> Api:
    """Returns a mock that has only the given limits."""
    return make_api(rate_limit=True, rules={"ip_windows": "", "token_windows": "", **rules})


def test_a_refusal_has_the_body_of_the_schema_and_no_retry_after(make_api: MakeApi) -> None:
    api = make_api(rate_limit=True)
    assert _statuses(api, 5) == [200] * 5
    answer = api.get(CREDIT)
    assert (answer.status, answer.body) == (429, BODY)
    assert "Retry-After" not in answer.headers
    assert not any("ratelimit" in name.lower() for name in answer.headers)
    assert "this address made 5 requests within 1" in answer.explain


def test_no_limit_holds_when_they_are_switched_off(make_api: MakeApi) -> None:
    assert _passed(make_api(rate_limit=False), 300) == 300


def test_a_token_is_limited_whatever_the_address(make_api: MakeApi) -> None:
    api = _with_free_hand(make_api, token_windows="3/10")
    assert [_from(api, f"10.0.0.{n}").get(CREDIT).status for n in range(4)] == [200, 200, 200, 429]
    assert "this bearer made 3 requests" in api.get(CREDIT).explain


def test_an_address_is_limited_whatever_the_token(make_api: MakeApi) -> None:
    api = _with_free_hand(make_api, ip_windows="3/10")
    callers = [api, api.account(), api.account(), api.account()]
    assert [caller.get(CREDIT).status for caller in callers] == [200, 200, 200, 429]
    assert "this address made 3 requests" in api.get(CREDIT).explain
    assert _from(api, "10.0.0.1").get(CREDIT).status == 200


def test_an_access_token_and_its_api_key_are_counted_apart(make_api: MakeApi) -> None:
    api = _with_free_hand(make_api, token_windows="2/10")
    token = api.sign_in()
    assert _statuses(api, 3) == [200, 200, 429]
    assert _statuses(token, 3) == [200, 200, 429]


def test_address_and_token_must_both_have_room(make_api: MakeApi) -> None:
    api = _with_free_hand(make_api, ip_windows="2/10", token_windows="3/10")
    assert _statuses(api, 3) == [200, 200, 429]
    assert _statuses(_from(api, "10.0.0.1"), 2) == [200, 429]
    assert _statuses(api.account(), 1) == [429]


def test_a_refused_request_takes_no_room(make_api: MakeApi) -> None:
    api = _with_free_hand(make_api, ip_windows="1/10")
    assert _statuses(api, 1) == [200]
    api.advance(9)
    assert _statuses(api, 3) == [429] * 3
    api.advance(1)
    assert _statuses(api, 1) == [200]


def test_a_refused_run_starts_no_task(make_api: MakeApi) -> None:
    api = _with_free_hand(make_api, ip_windows="1/10")
    assert api.try_v2(src_file_url="u", scale=1).status == 200
    assert api.try_v2(src_file_url="u", scale=1).body == BODY
    api.advance(10)
    assert api.balance() == 998


def test_a_request_that_does_not_fit_takes_room_too(make_api: MakeApi) -> None:
    api = _with_free_hand(make_api, ip_windows="2/10")
    assert [api.try_v2(scale=1).status for _ in range(3)] == [400, 400, 429]


def test_an_address_is_limited_before_its_bearer_is_looked_at(make_api: MakeApi) -> None:
    api = _with_free_hand(make_api, ip_windows="1/10")
    assert _statuses(api, 1) == [200]
    assert evolve(api, bearer="nobody").get(CREDIT).status == 429


@pytest.mark.parametrize("path", [CREDIT, COSTS])
def test_requests_with_a_bad_bearer_take_the_room_of_their_address(make_api: MakeApi, path: str) -> None:
    stranger = evolve(_with_free_hand(make_api, ip_windows="2/10"), bearer="nobody")
    assert _statuses(stranger, 3, path) == [401, 401, 429]


def test_sign_in_is_limited_by_address(make_api: MakeApi) -> None:
    api = _with_free_hand(make_api, ip_windows="2/10")
    body = {"client_id": "nobody", "id_token": "x"}
    assert [api.call("POST", AUTH, body, signed_in=False).status for _ in range(3)] == [401, 401, 429]


def test_storage_thumbnails_and_the_control_api_are_not_limited(make_api: MakeApi) -> None:
    api = _with_free_hand(make_api, ip_windows="1/10")
    declared = api.declare("a.png", 1)
    assert {api.put(declared, b"x").status for _ in range(10)} == {200}
    assert {api.control("GET", "/health").status for _ in range(10)} == {200}
    assert {api.call("GET", "/cms/1/x/file.jpg").status for _ in range(10)} == {200}


def test_a_reset_forgets_what_was_counted(make_api: MakeApi) -> None:
    api = _with_free_hand(make_api, ip_windows="1/10")
    assert _statuses(api, 2) == [200, 429]
    assert api.control("POST", "/reset").status == 204
    assert _statuses(api, 1) == [200]


def test_a_clock_that_was_set_back_does_not_lock_callers_out(make_api: MakeApi) -> None:
    api = _with_free_hand(make_api, ip_windows="1/10")
    assert _statuses(api, 1) == [200]
    api.control("PUT", "/clock", {"now_ms": api.now_ms() - 3_600_000})
    assert _statuses(api, 1) == [200]


@pytest.mark.parametrize("workers", [None, 1, 2], ids=["in memory", "one worker on a file", "two workers on a file"])
@pytest.mark.parametrize("rule", ["ip_windows", "token_windows"])
def test_requests_at_the_same_time_do_not_slip_past_a_limit(
    make_api: MakeApi, tmp_path: Path, rule: str, workers: int | None
) -> None:
    rules = {"ip_windows": "", "token_windows": "", rule: "5/10"}
    state = {} if workers is None else {"data_dir": tmp_path, "workers": workers}
    first = make_api(rate_limit=True, rules=rules, **state)
    apis = [first, make_api(first.system, rate_limit=True, rules=rules, **state) if workers == 2 else first]
    for api in apis:
        api.control("GET", "/accounts")
    start = Barrier(16)

    def request(number: int) -> int:
        start.wait()
        return apis[number % 2].get(CREDIT).status

    with ThreadPoolExecutor(16) as pool:
        assert sorted(pool.map(request, range(16))) == [200] * 5 + [429] * 11
