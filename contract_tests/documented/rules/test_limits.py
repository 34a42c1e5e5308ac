"""Rate limits: how many requests an edition accepts, by address and by token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from youcam_mock.domain.profile import Profile

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi

CREDIT = "/s2s/v1.0/client/credit"


@frozen
class Limit:
    """`total` requests in `window_s`, and at most `at_once` of six within a second."""

    total: int
    window_s: int
    at_once: int


BY_ADDRESS = {
    "2025-07": Limit(100, 300, 6),
    "2026-02": Limit(250, 300, 5),
    "2026-08": Limit(250, 300, 5),
    "2026-10": Limit(250, 300, 5),
}
BY_TOKEN = {
    "2025-07": Limit(100, 60, 6),
    "2026-02": Limit(250, 300, 5),
    "2026-08": Limit(250, 300, 5),
    "2026-10": Limit(250, 300, 5),
}


def _passed(api: Api, times: int) -> int:
    return [api.get(CREDIT).status for _ in range(times)].count(200)


def _signed_in(api: Api) -> Api:
    """Returns the caller with a token that is good in every edition, long enough after sign-in that it no longer
    counts."""
    caller = api.sign_in()
    caller.advance(300)
    return caller


def _holds(api: Api, limit: Limit) -> None:
    """Sends a few requests a second until the window is full, and then as many as it accepts again."""
    api = _signed_in(api)
    passed = [_passed(api, 6)]
    while sum(passed) < limit.total and len(passed) < limit.total:
        api.advance(1)
        passed.append(_passed(api, 5))
    assert passed[0] == limit.at_once
    api.advance(1)
    assert (sum(passed), _passed(api, 1)) == (limit.total, 0)
    api.advance(limit.window_s - len(passed) - 0.001)
    assert _passed(api, 1) == 0
    api.advance(0.001)
    assert _passed(api, 6) == limit.at_once


def test_an_address_may_make_so_many_requests_as_its_edition_says(make_api: MakeApi, edition: Profile) -> None:
    api = make_api(rate_limit=True, profile=edition.name, rules={"token_windows": ""})
    _holds(api, BY_ADDRESS[edition.name])


def test_a_token_may_make_so_many_requests_as_its_edition_says(make_api: MakeApi, edition: Profile) -> None:
    api = make_api(rate_limit=True, profile=edition.name, rules={"ip_windows": ""})
    _holds(api, BY_TOKEN[edition.name])


def test_limits_of_addresses_and_of_tokens_are_independent(make_api: MakeApi, edition: Profile) -> None:
    total = BY_ADDRESS[edition.name].at_once if edition.name != "2025-07" else 100
    api = make_api(rate_limit=True, profile=edition.name)
    other, api = api.account().sign_in(), _signed_in(api)
    assert _passed(api, total) == total
    assert _passed(evolve(api, address="10.0.0.1"), 1) == 0
    assert _passed(other, 1) == 0


def test_over_a_limit_is_429_without_a_code_and_without_retry_after(make_api: MakeApi, edition: Profile) -> None:
    api = make_api(rate_limit=True, profile=edition.name)
    answers = [api.get(CREDIT) for _ in range(101)]
    assert (answers[-1].status, answers[-1].body) == (429, {"status": 429, "error": "Too many requests"})
    assert "Retry-After" not in answers[-1].headers
