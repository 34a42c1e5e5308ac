"""Snapshots of a state that survives its process, or that several processes share."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Callable

    from contract_tests.conftest import Api, MakeApi, Picture, SystemTime

CREDIT = "/s2s/v1.0/client/credit"


@pytest.fixture
def make(
    make_api: MakeApi, system: SystemTime, empty_database: Callable[[], str | None], tmp_path: Path
) -> Callable[..., Api]:
    """Makes mocks that share one state, as workers do."""
    state: dict[str, Any] = {"data_dir": tmp_path, "workers": 2, "database_url": empty_database()}
    return lambda **changes: make_api(system, **state, **changes)


def snapshot(api: Api) -> None:
    assert api.control("POST", "/snapshots", {"name": "here"}).status == 201


def restore(api: Api) -> None:
    assert api.control("PUT", "/snapshots/here").status == 204


def stored(folder: Path) -> set[str]:
    blobs = folder / "blobs"
    return {str(path.relative_to(blobs)) for path in blobs.rglob("*") if path.is_file()}


def test_a_snapshot_outlives_the_process(make: Callable[..., Api], picture: Picture) -> None:
    before = make()
    task_id = before.run_v2(src_file_id=before.upload(picture()), scale=1)
    url = before.finished_v2(task_id)["results"]["url"]
    content, units = before.download(url).content, before.units()
    snapshot(before)
    before.control("POST", "/reset")
    before.app.mock.close()
    after = evolve(before, app=make().app)
    assert after.download(url).status == 404
    restore(after)
    assert after.download(url).content == content
    assert after.units() == units


def test_snapshot_of_one_process_is_restored_by_another_for_both(make: Callable[..., Api]) -> None:
    one, other = (make() for _ in range(2))
    task_id, begin = one.run_v2(src_file_url="u", scale=1), one.now_ms()
    snapshot(one)
    caller = one.account(5)
    there = evolve(caller, app=other.app)
    one.advance(10)
    assert other.balance() == 998
    assert there.balance() == 5
    restore(other)
    assert [api.now_ms() for api in (one, other)] == [begin, begin]
    assert [api.balance() for api in (one, other)] == [1000, 1000]
    assert [api.get(CREDIT).status for api in (caller, there)] == [401, 401]
    assert one.check_v2(task_id).body["data"]["task_status"] == "running"


@pytest.mark.parametrize("rule", ["ip_windows", "token_windows"])
def test_shared_rate_limit_counts_are_restored_too(make: Callable[..., Api], rule: str) -> None:
    rules = {"ip_windows": "", "token_windows": "", rule: "3/10"}
    one, other = (make(rate_limit=True, rules=rules) for _ in range(2))
    one.get(CREDIT)
    snapshot(other)
    for _ in range(2):
        assert [api.get(CREDIT).status for api in (one, other, one)] == [200, 200, 429]
        restore(one)


def test_bytes_are_kept_as_long_as_a_snapshot_needs_them(
    make: Callable[..., Api], tmp_path: Path, picture: Picture
) -> None:
    api = make()
    api.upload(picture())
    [upload] = stored(tmp_path)
    for name in ("one", "two"):
        api.control("POST", "/snapshots", {"name": name})
    api.control("POST", "/reset")
    assert stored(tmp_path) == {f"kept/{upload}"}
    api.control("DELETE", "/snapshots/one")
    assert stored(tmp_path) == {f"kept/{upload}"}
    api.control("POST", "/snapshots", {"name": "two"})
    assert stored(tmp_path) == set()


def test_a_snapshot_that_breaks_off_leaves_no_bytes_behind(
    make: Callable[..., Api], tmp_path: Path, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    api = make()
    api.upload(picture())
    before = stored(tmp_path)
    keep = api.app.mock.blobs.keep

    def broken(paths: list[str]) -> None:
        keep(paths)
        raise OSError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(api.app.mock.blobs, "keep", broken)
        assert api.control("POST", "/snapshots", {"name": "here"}).status == 500
    assert stored(tmp_path) == before


def test_bytes_of_a_state_that_is_left_behind_are_removed(
    make: Callable[..., Api], tmp_path: Path, picture: Picture
) -> None:
    api = make()
    snapshot(api)
    api.upload(picture())
    restore(api)
    assert stored(tmp_path) == set()
    api.upload(picture())
    [upload] = stored(tmp_path)
    snapshot(api)
    restore(api)
    api.control("DELETE", "/snapshots/here")
    assert stored(tmp_path) == {upload}


def test_a_name_never_becomes_a_path(make: Callable[..., Api], tmp_path: Path, picture: Picture) -> None:
    api = make()
    api.upload(picture())
    api.control("POST", "/snapshots", {"name": "evil..name"})
    assert not [path for path in tmp_path.rglob("*") if "evil" in path.name]


def test_a_snapshot_of_an_earlier_version_gets_the_columns_that_came_since(
    make_api: MakeApi, system: SystemTime, tmp_path: Path
) -> None:
    before = make_api(system, data_dir=tmp_path)
    task_id = before.run_v2(src_file_url="u", scale=1)
    snapshot(before)
    before.app.mock.close()
    with closing(sqlite3.connect(tmp_path / "state.sqlite")) as kept:
        kept.execute("alter table kept_tasks drop column seen")
    after = evolve(before, app=make_api(system, data_dir=tmp_path).app)
    restore(after)
    assert after.finished_v2(task_id)["task_status"] == "success"


def test_snapshots_of_several_at_once_do_not_mix(make: Callable[..., Api]) -> None:
    callers = [make() for _ in range(3)]

    def work(api: Api) -> None:
        for _ in range(5):
            snapshot(api)
            api.grant(1)
            api.account(1)
            restore(api)

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(work, callers))
    restore(callers[0])
    accounts = callers[0].control("GET", "/accounts").body["accounts"]
    # Every other account has its one unit: none was kept only in part.
    assert {sum(bucket["amount"] for bucket in account["units"]) for account in accounts[1:]} <= {1}
    assert [api.balance() for api in callers] == [callers[0].balance()] * 3
