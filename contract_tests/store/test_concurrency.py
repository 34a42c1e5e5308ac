from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from threading import Barrier
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from attrs import evolve
from PIL import Image

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture

T = TypeVar("T")
THREADS = 16
Callers = Callable[..., list["Api"]]


@pytest.fixture(params=["memory", "file", "two mocks on a file"])
def callers(
    request: pytest.FixtureRequest, make_api: MakeApi, empty_database: Callable[[], str | None], tmp_path: Path
) -> Callers:
    """Makes 16 callers of one account with the given units: all of one mock, or half of them of another on its
    state."""
    url = None if request.param == "memory" else empty_database()

    def make(units: float) -> list[Api]:
        two = request.param.startswith("two")
        state: dict[str, Any] = {"units": units, "workers": 2 if two else 1, "database_url": url}
        first = make_api(**state, data_dir=None if request.param == "memory" else tmp_path)
        first.control("GET", "/accounts")
        second = first
        if two:
            second = evolve(first, app=make_api(first.system, **state, data_dir=tmp_path).app)
            second.control("GET", "/accounts")
        return [first, second] * (THREADS // 2)

    return make


def _at_once(callers: list[Api], work: Callable[[Api], T]) -> list[T]:
    """Runs the work with every caller at the same time."""
    start = Barrier(len(callers))

    def run(caller: Api) -> T:
        start.wait()
        return work(caller)

    with ThreadPoolExecutor(len(callers)) as pool:
        return list(pool.map(run, callers))


def _spent(api: Api) -> Decimal:
    changes = [c["amount_dec"] for e in api.history() if e["action"].startswith("api_") for c in e["info"]["credits"]]
    return -sum((Decimal(str(amount)) for amount in changes), Decimal(0))


def test_runs_at_the_same_time_never_overspend(callers: Callers) -> None:
    sixteen = callers(11)
    answers = _at_once(sixteen, lambda api: api.try_v2(src_file_url="u", scale=1))
    assert Counter(answer.code for answer in answers) == {None: 5, "CreditInsufficiency": 11}
    api = sixteen[0]
    api.advance(6)
    assert api.balance() == 1
    assert _spent(api) == 10
    assert len({answer.body["data"]["task_id"] for answer in answers if answer.status == 200}) == 5


def test_several_rounds_of_runs_and_looks_never_overspend(callers: Callers) -> None:
    sixteen = callers(61)

    def work(api: Api) -> int:
        accepted = 0
        for _ in range(3):
            accepted += api.try_v2(src_file_url="u", scale=1).status == 200
            assert api.balance() >= 1
        return accepted

    assert sum(_at_once(sixteen, work)) == 30
    sixteen[0].advance(6)
    assert _at_once(sixteen, lambda api: api.balance()) == [1] * THREADS
    assert _spent(sixteen[0]) == 60


def test_a_task_that_everyone_checks_at_the_same_time_is_paid_once(callers: Callers, picture: Picture) -> None:
    sixteen = callers(100)
    api = sixteen[0]
    task_id = api.run_v2(src_file_id=api.upload(picture()), scale=2)
    api.advance(6)
    data = _at_once(sixteen, lambda api: api.check_v2(task_id).body["data"])
    assert {each["task_status"] for each in data} == {"success"}
    assert len({each["results"]["url"].partition("?")[0] for each in data}) == 1
    contents = _at_once(sixteen, lambda api: api.download(data[0]["results"]["url"]).content)
    assert len(set(contents)) == 1
    assert api.balance() == 98
    assert _spent(api) == 2


def test_a_v1_request_that_is_sent_many_times_at_once_is_one_task(callers: Callers, picture: Picture) -> None:
    sixteen = callers(100)
    api = sixteen[0]
    file_id = api.upload(picture())
    assert len(set(_at_once(sixteen, lambda api: api.run_v1(file_id, 1)))) == 1
    api.advance(6)
    assert api.balance() == 98


def test_first_uploads_at_the_same_time_all_arrive(callers: Callers, picture: Picture) -> None:
    sixteen = callers(100)
    files = _at_once(sixteen, lambda api: api.upload(picture()))
    tasks = [sixteen[0].run_v2(src_file_id=file_id, scale=1) for file_id in files]
    sixteen[0].advance(6)
    states = {sixteen[0].check_v2(task_id).body["data"]["task_status"] for task_id in tasks}
    assert states == {"success"}


def test_a_run_beside_a_deletion_gets_the_file_or_fails(make_api: MakeApi, picture: Picture) -> None:
    api = make_api()
    for _ in range(5):
        file_id = api.upload(picture(48, 64))
        gone = api.run_v2(src_file_id=file_id, scale=1)
        api.advance(6)

        def work(number: int, gone: str = gone, file_id: str = file_id) -> str | None:
            if number == 0:
                assert api.post("/s2s/v2.0/task/delete", {"task_id": gone}).status == 200
                return None
            return api.run_v2(src_file_id=file_id, scale=1)

        with ThreadPoolExecutor(THREADS) as pool:
            started = [task_id for task_id in pool.map(work, [1] * 4 + [0] + [1] * 4) if task_id]
        for data in (api.finished_v2(task_id) for task_id in started):
            if data["error"] is None:
                with Image.open(BytesIO(api.download(data["results"]["url"]).content)) as image:
                    assert image.size == (48, 64)
            else:
                assert data["error"] == "unknown_internal_error"


def test_grants_at_the_same_time_are_all_kept(callers: Callers) -> None:
    sixteen = callers(0)
    buckets = _at_once(sixteen, lambda api: api.grant(0.25))
    assert len(set(buckets)) == THREADS
    assert sixteen[0].balance() == 4


def test_the_same_new_account_is_made_once(callers: Callers) -> None:
    answers = _at_once(callers(0), lambda api: api.control("POST", "/accounts", {"api_key": "wanted"}).status)
    assert Counter(answers) == {201: 1, 409: THREADS - 1}


def test_a_task_is_deleted_once(callers: Callers) -> None:
    sixteen = callers(10)
    task_id = sixteen[0].run_v2(src_file_url="u", scale=1)
    sixteen[0].advance(6)
    body = {"task_id": task_id}
    answers = _at_once(sixteen, lambda api: api.post("/s2s/v2.0/task/delete", body).status)
    assert Counter(answers) == {200: 1, 400: THREADS - 1}
