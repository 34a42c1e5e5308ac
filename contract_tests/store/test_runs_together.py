"""Runs of one account that come at the same time are written together, and each gets its own outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from contract_tests.conftest import START_MS
from youcam_mock.domain.requests.refusals import RefusedError
from youcam_mock.domain.tasks import Task
from youcam_mock.service import running
from youcam_mock.service.orders import Order
from youcam_mock.store import accounts, tasks
from youcam_mock.store.database import Database

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi


def attempts(api: Api, *urls: str) -> list[running._Attempt]:
    """Returns runs of enhance for two units each, at these addresses."""
    mock = api.app.mock
    route = api.app.routes.find("POST", "/s2s/v2.0/task/enhance")
    assert route is not None
    with mock.database.transaction() as connection:
        [account] = accounts.every(connection)
    orders = [Order(account.id, route.operation, {"src_file_url": url, "scale": 1}, START_MS) for url in urls]
    assert mock.clock.now_ms() == START_MS
    return [running._Attempt(order) for order in orders]


def test_runs_that_wait_for_each_other_take_one_transaction(make_api: MakeApi, monkeypatch: pytest.MonkeyPatch) -> None:
    api = make_api()
    waiting = attempts(api, "a", "b", "c")
    begun: list[int] = []
    transaction = Database.transaction

    def counted(database: Database) -> Any:
        begun.append(1)
        return transaction(database)

    monkeypatch.setattr(Database, "transaction", counted)
    outcomes = running._try_all(api.app.mock, waiting)
    assert [type(outcome) for outcome in outcomes] == [Task] * 3
    assert len(begun) == 1


def test_a_run_sees_what_those_before_it_reserve(make_api: MakeApi) -> None:
    api = make_api(units=5)
    outcomes = running._try_all(api.app.mock, attempts(api, "a", "b", "c"))
    assert [type(outcome) for outcome in outcomes] == [Task, Task, RefusedError]
    assert api.try_v2(src_file_url="d", scale=1).status == 400
    api.advance(60)
    assert api.balance() == 1


def test_a_run_with_a_defect_takes_no_other_with_it(make_api: MakeApi, monkeypatch: pytest.MonkeyPatch) -> None:
    api = make_api()
    add = tasks.add

    def broken(connection: Any, task: Task, *more: Any) -> None:
        if task.body["src_file_url"] == "b":
            raise ZeroDivisionError
        add(connection, task, *more)

    monkeypatch.setattr(tasks, "add", broken)
    outcomes = running._try_all(api.app.mock, attempts(api, "a", "b", "c"))
    assert [type(outcome) for outcome in outcomes] == [Task, ZeroDivisionError, Task]
    stored = api.control("GET", "/tasks").body["tasks"]
    assert sorted(task["task_id"] for task in stored) == sorted(each.id for each in outcomes if isinstance(each, Task))
