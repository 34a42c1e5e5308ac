"""What is over its time leaves the disk and the database; what is needed stays, and so do the books."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from sqlalchemy import func, select

from youcam_mock.service.retention import orphans, sweep
from youcam_mock.service.retention.orphans import delete_orphans
from youcam_mock.service.retention.sweeper import Sweeper
from youcam_mock.store import retention, tables
from youcam_mock.store.blobs import ROOT, Blobs
from youcam_mock.store.outages import BlobError
from youcam_mock.store.retention import Times

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture, SystemTime

RULES = {"file_kept_s": "300", "result_kept_s": "300", "result_file_kept_s": "300"}
UNKNOWN_ID = "no task of this account"


@pytest.fixture
def make(
    make_api: MakeApi, system: SystemTime, empty_database: Callable[[], str | None], tmp_path: Path
) -> Callable[..., Api]:
    """Makes mocks that share one state, as workers do, and keep all things for five minutes."""
    state: dict[str, Any] = {"data_dir": tmp_path, "database_url": empty_database(), "rules": RULES}
    return lambda **changes: make_api(system, **{**state, **changes})


@pytest.fixture
def api(make: Callable[..., Api]) -> Api:
    return make()


def bytes_of(api: Api) -> set[str]:
    """The paths of all that is in the storage, without copies for snapshots."""
    return {path for page in api.app.mock.blobs.pages() for path, _ in page}


def rows(api: Api, name: str) -> int:
    with api.app.mock.database.transaction() as connection:
        return connection.scalar(select(func.count()).select_from(tables.metadata.tables[name])) or 0


def used(api: Api, content: bytes) -> str:
    """Runs a task on an upload, and downloads its result. Returns the task's id."""
    task_id = api.run_v2(src_file_id=api.upload(content), scale=1)
    url = api.finished_v2(task_id)["results"]["url"]
    assert api.download(url).status == 200
    return task_id


def test_files_results_and_tasks_leave_the_disk_and_then_the_database(api: Api, picture: Picture) -> None:
    tasks = [used(api, picture()) for _ in range(3)]
    assert len(bytes_of(api)) == 6
    api.advance(301)
    assert bytes_of(api) == set()
    with api.app.mock.database.transaction() as connection:
        kept = connection.execute(select(tables.tasks)).all()
    assert [(row.id, row.body, row.inputs, row.result) for row in kept] == [(id_, {}, [], None) for id_ in tasks]
    assert rows(api, "files") == 6
    api.advance(300)
    assert (rows(api, "files"), rows(api, "tasks")) == (0, 0)


def test_what_is_not_over_its_time_stays(api: Api, picture: Picture) -> None:
    old, young = api.upload(picture()), None
    api.advance(200)
    young = api.upload(picture())
    api.advance(101)
    assert [path.rpartition(".")[0] for path in bytes_of(api)] == [_object(api, young)]
    assert [file["file_id"] for file in api.control("GET", "/files").body["files"]] == [young]
    assert api.run_v2(src_file_id=young, scale=1)
    failed = api.check_v2(api.run_v2(src_file_id=old, scale=1))
    assert failed.body["data"]["error"] == "unknown_internal_error"
    assert "the file's retention period is over" in failed.explain


def _object(api: Api, file_id: str) -> str:
    with api.app.mock.database.transaction() as connection:
        found: str = connection.execute(
            select(tables.files.c.object).where(tables.files.c.file_id == file_id)
        ).scalar_one()
        return found


def test_a_file_that_was_never_uploaded_waits_until_its_link_is_too_old(
    make: Callable[..., Api], picture: Picture
) -> None:
    api = make(rules={**RULES, "link_s": "1000"})
    declared, other = (api.declare("a.png", len(picture())) for _ in range(2))
    api.advance(999)
    assert api.put(declared, picture()).status == 200
    assert api.run_v2(src_file_id=declared["file_id"], scale=1)
    api.advance(2)
    assert [file["file_id"] for file in api.control("GET", "/files").body["files"]] == [declared["file_id"]]
    assert api.put(other, picture()).status == 403


def test_a_check_says_why_a_task_is_gone_for_as_long_again(api: Api, picture: Picture) -> None:
    task_id = used(api, picture())
    for seconds, why in ((296, "and is kept for 300 s"), (290, "and is kept for 300 s"), (10, UNKNOWN_ID)):
        api.advance(seconds)
        answer = api.check_v2(task_id)
        assert (answer.code, why in answer.explain) == ("InvalidTaskId", True), answer.explain
        state = [task["state"] for task in api.control("GET", "/tasks").body["tasks"]]
        assert state == ([] if why is UNKNOWN_ID else ["expired"])


def test_an_id_is_unknown_once_its_file_was_gone_for_as_long_again(api: Api, picture: Picture) -> None:
    file_id = api.upload(picture())
    api.advance(600)
    assert api.try_v2(src_file_id=file_id, scale=1).status == 200
    api.advance(1)
    assert api.try_v2(src_file_id=file_id, scale=1).code == "InvalidParameters"


def test_a_task_keeps_its_input_as_long_as_its_result_may_be_asked_for(
    make: Callable[..., Api], picture: Picture
) -> None:
    api = make(rules={**RULES, "result_kept_s": "1000"})
    file_id = api.upload(picture())
    api.advance(290)
    task_id = api.run_v2(src_file_id=file_id, scale=1)
    api.advance(900)
    assert api.control("GET", "/files").body["files"] == []
    url = api.check_v2(task_id).body["data"]["results"]["url"]
    with_input = bytes_of(api)
    assert len(with_input) == 1
    # The link outlives the file, whose result may be taken for 300 s only.
    assert api.download(url).status == 404
    api.advance(200)
    assert bytes_of(api) == set()


def test_a_running_task_keeps_its_input(api: Api, picture: Picture) -> None:
    task_id = api.run_v2(src_file_id=api.upload(picture(), "slow-400s.png"), scale=1)
    api.advance(350)
    assert len(bytes_of(api)) == 1
    api.advance(60)
    url = api.check_v2(task_id).body["data"]["results"]["url"]
    assert api.download(url).status == 200
    api.advance(300)
    assert bytes_of(api) == set()


def test_a_result_that_another_task_took_is_rendered_before_its_own_task_is_cleared(api: Api, picture: Picture) -> None:
    first = api.run_v1(api.upload(picture()))
    source = api.polled_v1(first)["results"][0]["data"][0]["dst_id"]
    api.advance(280)
    second = api.run_v2(src_file_id=source, scale=1)
    api.advance(100)
    assert UNKNOWN_ID not in api.check_v1(first).explain
    assert api.check_v1(first).code == "InvalidTaskId"
    url = api.check_v2(second).body["data"]["results"]["url"]
    assert api.download(url).status == 200


def test_a_task_that_was_run_meanwhile_puts_clearing_off(api: Api, picture: Picture) -> None:
    api.run_v2(src_file_id=api.upload(picture()), scale=1)
    mock, later_ms = api.app.mock, api.now_ms() + 301_000
    times = Times.of(mock.profile)
    with mock.database.transaction() as connection:
        assert retention.clear(connection, 1, times, later_ms, 10, since=0) is None
        cleared = retention.clear(connection, 1, times, later_ms, 10, since=1)
    assert cleared
    assert len(cleared.blobs) == 1


def test_books_stay_exact(api: Api, picture: Picture) -> None:
    caller = api.account(20)
    paid = used(caller, picture())
    never_looked_at = caller.run_v2(src_file_id=caller.upload(picture()), scale=1)
    failed = caller.run_v2(src_file_url="https://a.test/error_pose.jpg", scale=1)
    lost = caller.run_v1(caller.upload(picture(), "slow-60s.png"))
    api.advance(700)
    assert rows(api, "tasks") == 0
    assert caller.paid() == [never_looked_at, paid]
    assert caller.balance() == 16
    assert not {failed, lost} & set(caller.paid())
    spent = {"units": 4.0, "by_feature": {"enhance": 4.0}, "tasks": 2}
    assert api.control("GET", "/spend").body == spent
    used(caller, picture())
    assert api.control("GET", "/spend").body == {"units": 6.0, "by_feature": {"enhance": 6.0}, "tasks": 3}
    api.control("POST", "/reset")
    assert api.control("GET", "/spend").body == {"units": 0.0, "by_feature": {}, "tasks": 0}


def test_a_repeated_v1_request_finds_its_task_until_that_is_removed(api: Api, picture: Picture) -> None:
    file_id = api.upload(picture())
    task_id = api.run_v1(file_id, 7)
    assert api.polled_v1(task_id)["status"] == "success"
    api.advance(500)
    assert api.run_v1(file_id, 7) == task_id
    api.advance(200)
    other = api.run_v1(api.upload(picture()), 7)
    assert other != task_id


def test_a_snapshot_keeps_the_bytes_that_it_names(api: Api, picture: Picture) -> None:
    task_id = used(api, picture())
    assert api.control("POST", "/snapshots", {"name": "here"}).status == 201
    api.advance(700)
    assert bytes_of(api) == set()
    api.control("PUT", "/snapshots/here")
    assert api.download(api.check_v2(task_id).body["data"]["results"]["url"]).status == 200
    assert api.run_v2(src_file_id=_uploaded(api), scale=2)
    assert api.finished_v2(task_id)["results"]
    # The restored state has its own times, and is swept by them.
    api.advance(700)
    assert (rows(api, "files"), rows(api, "tasks")) == (0, 0)


def _uploaded(api: Api) -> str:
    [file] = api.control("GET", "/files").body["files"]
    file_id: str = file["file_id"]
    return file_id


def test_deleted_tasks_leave_the_database_too(api: Api, picture: Picture) -> None:
    task_id = used(api, picture())
    assert api.post("/s2s/v2.0/task/delete", {"task_id": task_id}).status == 200
    assert bytes_of(api) == set()
    api.advance(601)
    assert (rows(api, "files"), rows(api, "tasks")) == (0, 0)


def test_the_number_of_a_removed_task_is_no_other_s(api: Api, picture: Picture) -> None:
    used(api, picture())
    api.advance(700)
    api.run_v2(src_file_url="u", scale=1)
    with api.app.mock.database.transaction() as connection:
        assert connection.scalars(select(tables.tasks.c.seq)).all() == [2]


def test_a_cleared_task_is_shown_without_what_it_had(api: Api, picture: Picture) -> None:
    task_id = used(api, picture())
    api.advance(301)
    shown = api.control("GET", f"/tasks/{task_id}").body
    assert (shown["state"], shown["inputs"], shown["results"], shown["body"]) == ("expired", [], [], {})


def test_tasks_that_never_end_count_from_their_run(api: Api) -> None:
    api.run_v2(src_file_url="https://a.test/never.jpg", scale=1)
    api.advance(300)
    assert rows(api, "tasks") == 1
    api.advance(301)
    assert rows(api, "tasks") == 0


def test_more_than_a_batch_is_swept_at_once(api: Api, picture: Picture, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, most in (("_BATCH", 2), ("_BATCHES", 2), ("_SCANNED", 1)):
        monkeypatch.setattr(sweep, name, most)
    monkeypatch.setattr(orphans, "_MOST", 2)
    for _ in range(7):
        api.run_v2(src_file_id=api.upload(picture(8, 8)), scale=1)
    assert delete_orphans(api.app.mock, timedelta(0)) == 0
    api.advance(310)
    assert bytes_of(api) == set()
    api.advance(310)
    assert (rows(api, "files"), rows(api, "tasks")) == (0, 0)


def test_nothing_is_lost_if_the_process_dies_before_bytes_are_deleted(
    make: Callable[..., Api], picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = make()
    young = used(before, picture())

    def dies(*_: object) -> None:
        raise BlobError("the process dies here")

    before.advance(200)
    kept = used(before, picture())
    with monkeypatch.context() as patch:
        patch.setattr(Blobs, "delete", dies)
        before.advance(110)
    before.app.mock.close()
    after = evolve(before, app=make().app)
    assert len(bytes_of(after)) == 4
    assert delete_orphans(after.app.mock, timedelta(0)) == 2
    assert after.check_v2(young).code == "InvalidTaskId"
    assert after.download(after.check_v2(kept).body["data"]["results"]["url"]).status == 200


def test_bytes_that_nothing_names_are_deleted_unless_they_are_young(api: Api, picture: Picture, tmp_path: Path) -> None:
    used(api, picture())
    named = bytes_of(api)
    for name in ("old", "young"):
        api.app.mock.blobs.put(f"{ROOT}/{name}", b"x")
    os.utime(tmp_path / "blobs" / ROOT / "old", (0, 0))
    for path in named:
        os.utime(tmp_path / "blobs" / path, (0, 0))
    assert delete_orphans(api.app.mock) == 1
    assert bytes_of(api) == named | {f"{ROOT}/young"}


def test_what_a_kill_left_half_stored_is_deleted_unless_it_is_young(api: Api, picture: Picture, tmp_path: Path) -> None:
    used(api, picture())
    named = bytes_of(api)
    half = [(tmp_path / "blobs" / named_path).with_name(f"{number}.png#1") for number, named_path in enumerate(named)]
    for path in half:
        path.write_bytes(b"x")
    os.utime(half[0], (0, 0))
    assert bytes_of(api) == named
    assert delete_orphans(api.app.mock) == 1
    assert [path.exists() for path in half] == [False, True]
    assert bytes_of(api) == named


def test_two_servers_sweep_one_state(make: Callable[..., Api], picture: Picture) -> None:
    one = make(workers=2)
    other = evolve(one, app=make(workers=2).app)
    for api in (one, other, one):
        used(api, picture())
    one.advance(301)
    other.advance(0.001)
    assert bytes_of(one) == set()
    other.advance(301)
    one.advance(0.001)
    assert (rows(other, "files"), rows(other, "tasks")) == (0, 0)
    assert one.balance() == other.balance() == 994


@pytest.mark.parametrize(("clock", "speed"), [("real", 1), ("x10", 10)])
def test_what_is_over_is_removed_when_an_account_is_settled(
    make: Callable[..., Api], system: SystemTime, picture: Picture, clock: str, speed: int
) -> None:
    api = make(clock=clock)
    api.upload(picture())
    for ms, left in ((300_000, 1), (1000, 0)):
        system.ms += ms // speed
        api.history()
        assert len(bytes_of(api)) == left


@pytest.fixture
def sweeper(make: Callable[..., Api], system: SystemTime) -> Iterator[tuple[Api, Sweeper]]:
    api = make(clock="x10")
    yield api, api.app.mock.sweeper
    api.app.mock.sweeper.stop()


def test_a_server_sweeps_when_it_starts_and_in_a_thread_of_its_own(
    sweeper: tuple[Api, Sweeper], system: SystemTime, picture: Picture, tmp_path: Path
) -> None:
    api, thread = sweeper
    api.upload(picture())
    api.app.mock.blobs.put(f"{ROOT}/orphan", b"x")
    os.utime(tmp_path / "blobs" / ROOT / "orphan", (0, 0))
    system.ms += 30_100
    thread.start()
    # Requests leave the work to the thread.
    api.app.mock.after_settling(api.now_ms())
    thread.stop()
    assert bytes_of(api) == set()


def test_a_sweep_that_fails_stops_neither_requests_nor_later_sweeps(
    api: Api, picture: Picture, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    api.upload(picture())
    with monkeypatch.context() as patch:
        patch.setattr(retention, "accounts_with_over", lambda *_: 1 // 0)
        api.advance(301)
    assert [record.getMessage() for record in caplog.records if record.exc_info] == [
        "defect in the mock: what is over its time was not removed; please report it"
    ]
    assert len(bytes_of(api)) == 1
    api.advance(1)
    assert bytes_of(api) == set()


def test_a_clock_that_is_put_back_delays_no_sweep(api: Api, picture: Picture) -> None:
    api.advance(10_000)
    api.control("PUT", "/clock", {"now_ms": api.now_ms() - 10_000_000})
    api.upload(picture())
    api.advance(301)
    assert bytes_of(api) == set()


def test_a_mock_in_memory_stays_as_small_as_it_was(make_api: MakeApi, picture: Picture) -> None:
    api = make_api(rules=RULES)
    for _ in range(3):
        used(api, picture())
        api.advance(700)
        assert (rows(api, "files"), rows(api, "tasks"), bytes_of(api)) == (0, 0, set())


def test_the_plugin_s_clock_sweeps_too(make_api: MakeApi, picture: Picture) -> None:
    from youcam_mock.plugin.waiting import Timeline

    api = make_api(rules=RULES)
    api.upload(picture())
    Timeline(api.app.mock).skip(301)
    assert bytes_of(api) == set()
