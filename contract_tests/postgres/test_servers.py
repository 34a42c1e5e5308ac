"""Servers that share a database: they make its state once, and go by the clock that is there."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from threading import Barrier, BrokenBarrierError
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from sqlalchemy import event

from contract_tests.cli.conftest import Serve, answering, serve
from contract_tests.conftest import START_MS
from youcam_mock.mock import Mock
from youcam_mock.service import available_units
from youcam_mock.service.available_units import AvailableUnits
from youcam_mock.settings import Settings
from youcam_mock.store import accounts

if TYPE_CHECKING:
    from pathlib import Path

    from contract_tests.conftest import Api, MakeApi, Picture, SystemTime

__all__ = ["serve"]
T = TypeVar("T")
E = TypeVar("E")
AT_ONCE = 4
MEETS_WITHIN_S = 0.3


@pytest.fixture
def servers(make_api: MakeApi, database_url: str) -> list[Api]:
    """The first account's caller at several servers of one database. None of them has used it yet."""
    return [make_api(database_url=database_url) for _ in range(AT_ONCE)]


def at_once(each: Sequence[E], work: Callable[[E], T]) -> list[T]:
    """Runs the work for all at the same time."""
    barrier = Barrier(len(each))

    def run(one: E) -> T:
        barrier.wait()
        return work(one)

    with ThreadPoolExecutor(len(each)) as pool:
        return list(pool.map(run, each))


def meet_after(monkeypatch: pytest.MonkeyPatch, place: Any, name: str) -> None:
    """Lets threads that have called a function wait for each other, unless something keeps the others from it."""
    barrier, function = Barrier(AT_ONCE), getattr(place, name)

    def met(*args: Any) -> Any:
        result = function(*args)
        with suppress(BrokenBarrierError):
            barrier.wait(MEETS_WITHIN_S)
        return result

    monkeypatch.setattr(place, name, met)


@contextmanager
def reads_of_books(api: Api) -> Iterator[list[str]]:
    """Gives the statements of a server that read what its accounts can spend, as they come."""
    reads: list[str] = []

    def note(connection: object, cursor: object, statement: str, *more: object) -> None:
        if "FROM buckets" in statement or "min(tasks.due_ms)" in statement:
            reads.append(statement)

    engine = api.app.mock.database.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield reads
    finally:
        event.remove(engine, "before_cursor_execute", note)


def test_servers_that_are_the_first_at_once_make_the_secret_once(
    servers: list[Api], monkeypatch: pytest.MonkeyPatch
) -> None:
    databases = [api.app.mock.database for api in servers]
    meet_after(monkeypatch, secrets, "token_bytes")
    assert len(set(at_once(databases, lambda database: database.secret()))) == 1


def test_servers_that_are_the_first_at_once_make_the_first_account_once(
    servers: list[Api], monkeypatch: pytest.MonkeyPatch
) -> None:
    mocks = [api.app.mock for api in servers]
    mocks[0].database.clear()
    meet_after(monkeypatch, accounts, "by_key")
    at_once(mocks, lambda mock: mock.prepare(mock.database))
    assert [len(api.history()) for api in servers] == [1] * AT_ONCE
    assert [api.balance() for api in servers] == [1000] * AT_ONCE


def test_an_account_that_is_made_at_all_servers_at_once_is_made_by_one(
    servers: list[Api], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [api.balance() for api in servers] == [1000] * AT_ONCE
    meet_after(monkeypatch, accounts, "by_key")
    made = at_once(servers, lambda api: api.control("POST", "/accounts", {"api_key": "same"}).status)
    assert sorted(made) == [201, *[409] * (AT_ONCE - 1)]


def test_a_server_that_comes_later_goes_by_the_clock_that_is_there(
    make_api: MakeApi, system: SystemTime, database_url: str
) -> None:
    first = make_api(system, database_url=database_url, clock="virtual")
    first.advance(3600)
    second = make_api(system, database_url=database_url, clock="x10")
    for api in (second, first):
        assert api.control("GET", "/clock").body == {"mode": "virtual", "speed": 0, "now_ms": START_MS + 3_600_000}
    assert (first.app.mock.clock_found, second.app.mock.clock_found) == (False, True)


def test_a_reset_at_any_server_puts_the_clock_back_to_where_the_first_one_started_it(
    make_api: MakeApi, system: SystemTime, database_url: str
) -> None:
    first = make_api(system, database_url=database_url, clock="virtual")
    first.control("PUT", "/clock", {"mode": "scaled", "speed": 60})
    system.ms += 5000
    second = make_api(system, database_url=database_url, clock="real")
    assert second.control("POST", "/reset").status == 204
    assert first.control("GET", "/clock").body == {"mode": "virtual", "speed": 0, "now_ms": START_MS}


def test_the_clock_goes_on_as_long_as_any_server_is_left(
    make_api: MakeApi, system: SystemTime, database_url: str
) -> None:
    first, second = (make_api(system, database_url=database_url, clock="virtual") for _ in range(2))
    assert first.balance() == second.balance()
    first.advance(3600)
    first.app.mock.close()
    assert make_api(system, database_url=database_url, clock="real").control("GET", "/clock").body["mode"] == "virtual"


def test_after_the_last_server_the_next_one_starts_the_clock_anew_but_never_back(
    system: SystemTime, database_url: str
) -> None:
    for clock, passed_s in (("virtual", 3600), ("x10", 0), ("real", 0)):
        mock = Mock(Settings(database_url=database_url, clock=clock), system)
        mock.read_clock()
        assert (mock.clock.state.setting, mock.clock_found) == (clock, False)
        assert mock.clock.now_ms() == START_MS + (0 if passed_s else 3_600_000)
        if passed_s:
            mock.clock.advance(passed_s)
            mock.write_clock()
        mock.close()


def test_a_server_whose_connections_broke_is_there_again_with_its_next_request(
    make_api: MakeApi, system: SystemTime, database_url: str
) -> None:
    first = make_api(system, database_url=database_url, clock="virtual")
    first.balance()
    first.app.mock.database.engine.dispose()
    first.balance()
    second = make_api(system, database_url=database_url, clock="real")
    assert second.control("GET", "/clock").body["mode"] == "virtual"


def test_states_in_other_schemas_have_clocks_of_their_own(
    make_api: MakeApi, system: SystemTime, empty_database: Callable[[], str]
) -> None:
    one, other = (make_api(system, database_url=empty_database(), clock=clock) for clock in ("virtual", "real"))
    assert [api.control("GET", "/clock").body["mode"] for api in (one, other)] == ["virtual", "real"]


def test_requests_at_the_same_time_at_two_servers_never_overspend(make_api: MakeApi, database_url: str) -> None:
    two = [make_api(database_url=database_url, units=11) for _ in range(2)]
    answers = at_once(two * 8, lambda api: api.try_v2(src_file_url="u", scale=1).status)
    assert sorted(answers) == [200] * 5 + [400] * 11
    two[0].advance(6)
    assert [api.balance() for api in two] == [1, 1]


def test_books_are_added_up_again_only_when_they_have_changed_at_any_server(
    make_api: MakeApi, database_url: str
) -> None:
    one, other = (make_api(database_url=database_url) for _ in range(2))
    assert one.balance() == other.balance() == one.balance() == 1000
    with reads_of_books(one) as reads:
        one.run_v2(src_file_url="u", scale=1)
        assert one.balance() == 1000
        assert reads == []
        other.grant(5)
        assert one.balance() == 1005
        assert reads
        reads.clear()
        other.advance(3600)
        assert other.balance() == 1003
        assert one.try_v2(src_file_url="u", scale=1).status == 200
        assert reads


def test_books_that_a_run_at_another_server_left_are_found_and_not_added_up(
    make_api: MakeApi, database_url: str
) -> None:
    one, other = (make_api(database_url=database_url, units=13) for _ in range(2))
    for api in (one, other, one, other):
        api.run_v2(src_file_url="u", scale=1)
    with reads_of_books(one) as reads, reads_of_books(other) as reads_of_other:
        for api in (other, one):
            assert api.balance() == 13
        other.run_v2(src_file_url="u", scale=1)
        one.run_v2(src_file_url="u", scale=1)
        assert reads == reads_of_other == []
    mock = one.app.mock
    with mock.database.transaction() as connection:
        changes, kept, kept_changes = accounts.lock_books(connection, 1)
        assert AvailableUnits.read(kept) == available_units._stored(connection, 1)
        assert kept_changes == changes - 1
    assert other.try_v2(src_file_url="u", scale=1).code == "CreditInsufficiency"


def test_a_server_alone_leaves_no_books(make_api: MakeApi, database_url: str) -> None:
    api = make_api(database_url=database_url)
    for _ in range(3):
        api.run_v2(src_file_url="u", scale=1)
    with api.app.mock.database.transaction() as connection:
        assert accounts.lock_books(connection, 1)[1:] == (None, None)


def test_books_that_were_left_before_another_change_are_not_used(make_api: MakeApi, database_url: str) -> None:
    one, other = (make_api(database_url=database_url, units=4) for _ in range(2))
    for api in (one, other):
        api.run_v2(src_file_url="u", scale=1)
    assert one.try_v2(src_file_url="u", scale=1).status == 400
    other.grant(2)
    assert one.try_v2(src_file_url="u", scale=1).status == 200
    assert other.try_v2(src_file_url="u", scale=1).status == 400


def test_a_v1_task_that_another_server_polls_is_in_the_books_of_both(
    make_api: MakeApi, database_url: str, picture: Picture, tmp_path: Path
) -> None:
    one, other = (make_api(database_url=database_url, data_dir=tmp_path) for _ in range(2))
    task_id = one.run_v1(one.upload(picture()))
    assert one.balance() == 1000
    assert other.polled_v1(task_id)["status"] == "success"
    assert one.balance() == other.balance() < 1000


def test_books_of_a_snapshot_take_the_place_of_remembered_ones(make_api: MakeApi, database_url: str) -> None:
    one, other = (make_api(database_url=database_url) for _ in range(2))
    assert one.control("POST", "/snapshots", {"name": "start"}).status == 201
    for amount in (5, 7):
        # As many changes lead to other books each time.
        one.grant(amount)
        assert one.balance() == other.balance() == 1000 + amount
        assert other.control("PUT", "/snapshots/start").status == 204
        assert one.balance() == other.balance() == 1000


def test_a_second_server_says_at_its_start_whose_clock_it_goes_by(
    serve: Serve, database_url: str, tmp_path: Path
) -> None:
    state = ("--database-url", database_url, "--data-dir", str(tmp_path))
    first = serve(*state, "--clock", "virtual", "--workers", "2")
    answering(first.url)
    assert "share this database" not in first.greeting
    second = serve(*state)
    assert "virtual, that of the servers which share this database" in second.greeting
    assert first.stop() == 0
    answering(second.url)
    assert second.stop() == 0
    third = serve(*state)
    assert "clock      real" in third.greeting
    answering(third.url)
    assert third.stop() == 0
