"""Records that only count for a while leave the database: access tokens, attempts at webhooks, counts of limits."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from sqlalchemy import func, select

from youcam_mock.service.retention import records
from youcam_mock.service.retention.records import remove_records
from youcam_mock.store import tables

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi

CREDIT = "/s2s/v1.0/client/credit"
RULES = {"result_kept_s": "300", "result_file_kept_s": "300", "access_token_s": "100"}


@pytest.fixture
def make(make_api: MakeApi, empty_database: Callable[[], str | None], tmp_path: Path) -> Callable[..., Api]:
    """Makes mocks whose workers share the limits."""
    state: dict[str, Any] = {"data_dir": tmp_path, "workers": 2, "database_url": empty_database(), "rate_limit": True}
    return lambda **rules: make_api(**state, rules=RULES | rules)


@pytest.fixture
def api(make: Callable[..., Api]) -> Api:
    return make()


def rows(api: Api, name: str) -> int:
    with api.app.mock.database.transaction() as connection:
        return connection.scalar(select(func.count()).select_from(tables.metadata.tables[name])) or 0


def remove(api: Api) -> None:
    remove_records(api.app.mock, api.now_ms())


def test_an_access_token_is_told_to_be_old_and_later_unknown(api: Api) -> None:
    signed_in = api.sign_in()
    api.advance(101)
    remove(api)
    assert "access token" in signed_in.get(CREDIT).explain
    assert rows(api, "tokens") == 1
    api.advance(100)
    remove(api)
    assert rows(api, "tokens") == 0
    with api.app.mock.database.transaction():
        api.app.mock.database.forget_all()
    assert signed_in.get(CREDIT).status == 401


def test_a_token_that_is_good_stays(api: Api) -> None:
    api.sign_in()
    api.advance(150)
    young = api.sign_in()
    api.advance(90)
    remove(api)
    assert rows(api, "tokens") == 1
    assert young.get(CREDIT).status == 200


def test_attempts_at_webhooks_go_when_their_tasks_are_over_their_time(
    make_api: MakeApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(records, "_BATCH", 2)
    api = make_api(allow_hosts=("a",), rules=RULES)
    api.app.mock.courier.post = lambda *_: 204
    assert api.control("POST", "/webhooks", {"url": "http://a/"}).status == 201
    for _ in range(5):
        api.run_v2(src_file_url="x", scale=1)
    api.advance(290)
    assert rows(api, "deliveries") == 5
    api.run_v2(src_file_url="x", scale=1)
    api.advance(20)
    assert rows(api, "deliveries") == 1


def test_counts_of_who_is_idle_go_and_the_others_still_count(
    make: Callable[..., Api], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(records, "_BATCH", 2)
    api = make(ip_windows="2/60", token_windows="100/30")
    others = [evolve(api, address=f"10.0.0.{number}") for number in range(5)]
    assert [other.get(CREDIT).status for other in others] == [200] * 5
    assert rows(api, "stamps") == 6
    api.advance(50)
    assert [api.get(CREDIT).status for _ in range(3)] == [200, 200, 429]
    api.advance(15)
    remove(api)
    assert rows(api, "stamps") == 2
    assert api.get(CREDIT).status == 429
    assert others[0].get(CREDIT).status == 200


def test_a_mock_without_such_records_has_nothing_to_remove(make_api: MakeApi) -> None:
    api = make_api()
    api.balance()
    remove(api)
    assert [rows(api, name) for name in ("tokens", "deliveries", "stamps")] == [0, 0, 0]


def test_turns_of_accounts_go_with_a_reset(make_api: MakeApi) -> None:
    api = make_api()
    for _ in range(3):
        api.account(1).balance()
    assert len(api.app.mock._turns) > 2
    assert api.control("POST", "/reset").status == 204
    assert len(api.app.mock._turns) <= 1
