from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture, SystemTime

CREDIT = "/s2s/v1.0/client/credit"


@pytest.fixture
def before(make_api: MakeApi, system: SystemTime, tmp_path: Path) -> Api:
    """A mock with its state in a folder."""
    return make_api(system, data_dir=tmp_path)


def _restarted(make_api: MakeApi, old: Api, **settings: object) -> Api:
    """Returns the same caller on another mock with the same folder, after the first one has ended."""
    old.app.mock.close()
    fresh = make_api(old.system, data_dir=old.app.mock.settings.data_dir, **settings)
    return evolve(old, app=fresh.app)


def test_units_and_history_survive_a_restart(make_api: MakeApi, before: Api) -> None:
    caller = before.account(10.25, (5, 1000))
    caller.run_v2(src_file_url="u", scale=1)
    before.advance(6)
    units, history = caller.units(), caller.history()
    after = _restarted(make_api, caller)
    assert after.units() == units
    assert after.history() == history
    assert after.balance() == 13.25


def test_accounts_keep_status_and_secret_key(make_api: MakeApi, before: Api) -> None:
    before.account(1)
    before.control("PATCH", f"/accounts/{before.account().bearer}", {"status": "expired"})
    accounts = before.control("GET", "/accounts").body
    after = _restarted(make_api, before)
    assert after.control("GET", "/accounts").body == accounts
    assert len(accounts["accounts"]) == 3


def test_the_first_account_is_not_granted_its_units_again(make_api: MakeApi, before: Api) -> None:
    assert before.balance() == 1000
    after = _restarted(make_api, before, units=500)
    assert after.balance() == 1000
    assert len(after.history()) == 1


def test_another_first_account_is_added_to_those_there_are(make_api: MakeApi, before: Api) -> None:
    assert before.balance() == 1000
    after = _restarted(make_api, before, api_key="another", units=5)
    assert after.balance() == 1000
    assert evolve(after, bearer="another").balance() == 5


def test_an_access_token_survives_until_its_two_hours_are_over(make_api: MakeApi, before: Api) -> None:
    token = before.sign_in()
    after = _restarted(make_api, token)
    assert after.get(CREDIT).status == 200
    after.advance(7201)
    assert after.get(CREDIT).status == 401


def test_an_upload_link_survives_until_its_two_hours_are_over(make_api: MakeApi, before: Api, picture: Picture) -> None:
    declared = before.declare("a.png", len(picture()))
    after = _restarted(make_api, before)
    assert after.put(declared, picture()).status == 200
    task_id = after.run_v2(src_file_id=declared["file_id"], scale=1)
    after.advance(7200)
    assert after.put(declared, picture()).status == 403
    assert after.check_v2(task_id).body["data"]["task_status"] == "success"


def test_a_task_goes_on_and_its_result_stays_the_same(make_api: MakeApi, before: Api, picture: Picture) -> None:
    file_id = before.upload(picture())
    running = before.run_v2(src_file_id=file_id, scale=2)
    done = before.run_v2(src_file_id=file_id, scale=2)
    before.advance(6)
    url = before.check_v2(done).body["data"]["results"]["url"]
    content = before.download(url).content
    after = _restarted(make_api, before)
    assert after.download(url).content == content
    assert after.balance() == 996
    data = after.check_v2(running).body["data"]
    assert after.download(data["results"]["url"]).content == content


def test_time_does_not_run_backwards_over_a_restart(make_api: MakeApi, before: Api) -> None:
    before.advance(3600)
    now = before.now_ms()
    before.system.ms += 10_000
    assert _restarted(make_api, before).now_ms() >= now


def test_a_failed_task_keeps_its_reason(make_api: MakeApi, before: Api) -> None:
    task_id = before.run_v2(src_file_id=before.upload(b"no picture"), scale=1)
    before.advance(6)
    status = before.check_v2(task_id).body
    assert status["data"]["error"] == "error_decode_image"
    assert _restarted(make_api, before).check_v2(task_id).body == status


def test_a_v1_request_is_remembered_over_a_restart(make_api: MakeApi, before: Api, picture: Picture) -> None:
    file_id = before.upload(picture())
    task_id = before.run_v1(file_id, 3)
    after = _restarted(make_api, before)
    assert after.run_v1(file_id, 3) == task_id
    after.advance(9)
    assert after.check_v1(task_id).body["result"]["status"] == "success"
    assert after.balance() == 998


def test_ids_that_a_seed_repeats_do_not_collide_after_a_restart(make_api: MakeApi, tmp_path: Path) -> None:
    old = make_api(data_dir=tmp_path, seed=7)
    tasks = {old.run_v2(src_file_url="u", scale=1) for _ in range(3)}
    after = _restarted(make_api, old, seed=7)
    assert len(tasks | {after.run_v2(src_file_url="u", scale=1) for _ in range(3)}) == 6
    assert after.account(5).balance() == 5


def test_a_reset_is_as_durable_as_the_state(make_api: MakeApi, before: Api) -> None:
    other = before.account(5)
    task_id = before.run_v2(src_file_url="u", scale=1)
    before.control("POST", "/reset")
    after = _restarted(make_api, before)
    assert after.check_v2(task_id).code == "InvalidTaskId"
    assert evolve(after, bearer=other.bearer).get(CREDIT).status == 401


def _stored(folder: Path) -> list[Path]:
    return [path for path in (folder / "blobs").rglob("*") if path.is_file()]


def test_deleting_a_task_takes_its_bytes_off_the_disk(before: Api, picture: Picture, tmp_path: Path) -> None:
    declared = before.declare("a.png", len(picture()))
    for _ in range(2):
        before.put(declared, picture())
    task_id = before.run_v2(src_file_id=declared["file_id"], scale=2)
    before.download(before.finished_v2(task_id)["results"]["url"])
    assert len(_stored(tmp_path)) >= 2
    assert before.post("/s2s/v2.0/task/delete", {"task_id": task_id}).status == 200
    assert _stored(tmp_path) == []


def test_a_reset_takes_all_bytes_off_the_disk(before: Api, picture: Picture, tmp_path: Path) -> None:
    before.upload(picture())
    assert len(_stored(tmp_path)) == 1
    before.control("POST", "/reset")
    assert _stored(tmp_path) == []
    assert before.upload(picture())


@pytest.mark.parametrize("name", ["../../evil.png", "/etc/passwd", "..\\evil.png", "a\x00.png", "C:\\evil.png"])
def test_a_file_s_name_never_becomes_a_path(before: Api, tmp_path: Path, name: str) -> None:
    before.upload(b"content of the upload", name)
    stored = [path for path in tmp_path.rglob("*") if path.is_file() and b"content of the upload" in path.read_bytes()]
    assert len(stored) == 1
    assert (tmp_path / "blobs" / "ttl30") in stored[0].parents
    assert "evil" not in str(stored[0].relative_to(tmp_path))


def test_without_a_folder_nothing_is_left_behind(
    make_api: MakeApi, picture: Picture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    api = make_api(api_key="key-of-a-mock-that-is-closed")
    api.upload(picture())
    assert any(tmp_path.iterdir())
    api.app.mock.close()
    assert not any(tmp_path.iterdir())


def test_a_folder_that_is_not_there_yet_is_made(make_api: MakeApi, tmp_path: Path) -> None:
    assert make_api(data_dir=tmp_path / "new" / "state").balance() == 1000
