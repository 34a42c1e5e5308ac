from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from youcam_mock.store.sharing import clock_and_limits

if TYPE_CHECKING:
    from collections.abc import Callable

    from contract_tests.conftest import Api, MakeApi, Picture, SystemTime
    from youcam_mock.domain.clock import ClockState
    from youcam_mock.store.database import Database

CREDIT = "/s2s/v1.0/client/credit"


@pytest.fixture
def pair(
    make_api: MakeApi, system: SystemTime, empty_database: Callable[[], str | None], tmp_path: Path
) -> tuple[Api, Api]:
    """The same caller on two mocks that share their state. Both have looked at the account, and may remember it."""
    state: dict[str, Any] = {"data_dir": tmp_path, "workers": 2, "database_url": empty_database()}
    one, other = (make_api(system, **state) for _ in range(2))
    assert one.balance() == other.balance() == 1000
    return one, other


def test_the_first_account_is_made_once(pair: tuple[Api, Api]) -> None:
    assert len(pair[0].history()) == len(pair[1].history()) == 1
    assert pair[0].units() == pair[1].units()


def test_an_account_that_one_makes_is_known_to_the_other(pair: tuple[Api, Api]) -> None:
    one, other = pair
    made = one.account(7)
    assert evolve(made, app=other.app).balance() == 7
    assert made.secret_key() == evolve(made, app=other.app).secret_key()


def test_a_token_of_one_is_good_for_the_other(pair: tuple[Api, Api]) -> None:
    one, other = pair
    token = one.sign_in()
    assert evolve(token, app=other.app).get(CREDIT).status == 200


def test_a_key_that_one_switches_off_is_refused_by_the_other(pair: tuple[Api, Api]) -> None:
    one, other = pair
    one.control("PATCH", f"/accounts/{one.bearer}", {"status": "inactive"})
    assert other.get(CREDIT).code == "InactiveApiKey"
    one.control("PATCH", f"/accounts/{one.bearer}", {"status": "active"})
    assert other.get(CREDIT).status == 200


def test_units_that_one_grants_can_be_spent_at_the_other(pair: tuple[Api, Api]) -> None:
    one, other = pair
    caller = one.account()
    there = evolve(caller, app=other.app)
    assert there.balance() == 0
    caller.grant(2)
    assert there.try_v2(src_file_url="u", scale=1).status == 200
    assert caller.try_v2(src_file_url="u", scale=1).code == "CreditInsufficiency"


def test_a_file_that_was_declared_at_one_can_be_uploaded_to_the_other(pair: tuple[Api, Api], picture: Picture) -> None:
    one, other = pair
    declared = one.declare("a.png", len(picture()))
    assert other.put(declared, picture()).status == 200
    task_id = one.run_v2(src_file_id=declared["file_id"], scale=1)
    one.advance(6)
    assert one.check_v2(task_id).body["data"]["task_status"] == "success"


def test_a_task_of_one_is_checked_downloaded_and_deleted_at_the_other(pair: tuple[Api, Api], picture: Picture) -> None:
    one, other = pair
    task_id = one.run_v2(src_file_id=one.upload(picture()), scale=1)
    assert other.check_v2(task_id).body["data"]["task_status"] == "running"
    one.advance(6)
    data = other.check_v2(task_id).body["data"]
    assert data["task_status"] == "success"
    assert one.download(data["results"]["url"]).content == other.download(data["results"]["url"]).content
    assert one.balance() == other.balance() == 998
    assert other.post("/s2s/v2.0/task/delete", {"task_id": task_id}).status == 200
    assert one.check_v2(task_id).code == "InvalidTaskId"
    assert one.download(data["results"]["url"]).status == 404


def test_a_poll_at_one_keeps_a_v1_task_alive_for_the_other(pair: tuple[Api, Api], picture: Picture) -> None:
    one, other = pair
    task_id = one.run_v1(one.upload(picture()))
    one.advance(2)
    assert other.check_v1(task_id).body["result"]["status"] == "running"
    one.advance(9)
    assert one.check_v1(task_id).body["result"]["status"] == "success"


def test_the_same_v1_request_at_both_is_one_task(pair: tuple[Api, Api], picture: Picture) -> None:
    one, other = pair
    file_id = one.upload(picture())
    assert one.run_v1(file_id) == other.run_v1(file_id)


def test_time_that_passes_at_one_passes_at_the_other(pair: tuple[Api, Api]) -> None:
    one, other = pair
    one.advance(100)
    assert other.now_ms() == one.now_ms()
    other.control("PUT", "/clock", {"now_ms": 5_000_000_000_000})
    assert one.now_ms() == 5_000_000_000_000
    one.control("PUT", "/clock", {"mode": "scaled", "speed": 60})
    assert other.control("GET", "/clock").body["mode"] == "scaled"


def test_a_look_at_the_clock_that_began_before_it_was_moved_does_not_undo_that(
    pair: tuple[Api, Api], monkeypatch: pytest.MonkeyPatch
) -> None:
    api = pair[0]
    before, load = api.now_ms(), clock_and_limits.load_clock

    def slowly(database: Database) -> ClockState | None:
        found = load(database)
        monkeypatch.undo()
        api.advance(60)
        return found

    monkeypatch.setattr(clock_and_limits, "load_clock", slowly)
    api.app.mock.read_clock()
    assert api.app.mock.clock.now_ms() == before + 60_000


def test_a_clock_is_moved_from_where_it_stands_for_all(pair: tuple[Api, Api]) -> None:
    api, other = pair
    before = api.now_ms()
    api.advance(10)
    other.app.mock.move_clock(lambda clock: clock.advance(5))
    assert [one.now_ms() for one in (api, other)] == [before + 15_000] * 2


@pytest.mark.parametrize("rule", ["ip_windows", "token_windows"])
def test_workers_count_requests_together(
    make_api: MakeApi, system: SystemTime, empty_database: Callable[[], str | None], tmp_path: Path, rule: str
) -> None:
    state: dict[str, Any] = {"data_dir": tmp_path, "workers": 2, "database_url": empty_database()}
    rules = {"ip_windows": "", "token_windows": "", rule: "3/10"}
    one, other = (make_api(system, **state, rate_limit=True, rules=rules) for _ in range(2))
    assert [api.get(CREDIT).status for api in (one, other, one, other, one)] == [200, 200, 200, 429, 429]
    one.advance(10)
    assert [api.get(CREDIT).status for api in (other, one, other, other)] == [200, 200, 200, 429]


def test_a_reset_at_one_resets_the_other(pair: tuple[Api, Api]) -> None:
    one, other = pair
    token, task_id = one.sign_in(), one.run_v2(src_file_url="u", scale=1)
    assert evolve(token, app=other.app).get(CREDIT).status == 200
    one.advance(6)
    assert other.balance() == 998
    one.control("POST", "/reset")
    assert other.balance() == 1000
    assert other.check_v2(task_id).code == "InvalidTaskId"
    assert evolve(token, app=other.app).get(CREDIT).status == 401
