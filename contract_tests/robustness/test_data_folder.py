"""A folder for the state: any process may use it, and what cannot be stored is refused."""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from contract_tests.conftest import picture_of
from contract_tests.robustness.environs import FILE, KEY, RUN, RUN_BODY
from contract_tests.robustness.served import served
from contract_tests.robustness.wires import PATIENCE_S


def _uploaded(http: httpx.Client, content: bytes) -> httpx.Response:
    new = {"content_type": "image/png", "file_name": "a.png", "file_size": len(content)}
    [file] = http.post(FILE, json={"files": [new]}).raise_for_status().json()["data"]["files"]
    request: Any = file["requests"][0]
    return http.send(httpx.Request("PUT", request["url"], headers=request["headers"], content=content))


def test_the_first_upload_to_a_data_folder_is_answered_at_once(tmp_path: Path) -> None:
    with (
        served(tmp_path, "--data-dir", str(tmp_path / "state")) as running,
        httpx.Client(headers={"Authorization": f"Bearer {KEY}"}, base_url=running.url, timeout=PATIENCE_S) as http,
    ):
        assert _uploaded(http, picture_of()).status_code == 200


@contextmanager
def _disk_full(worker: int, most: int) -> Iterator[None]:
    """Limits the size of files that the process can write."""
    before = resource.prlimit(worker, resource.RLIMIT_FSIZE)
    resource.prlimit(worker, resource.RLIMIT_FSIZE, (most, before[1]))
    yield
    resource.prlimit(worker, resource.RLIMIT_FSIZE, before)


def _files(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): path.stat().st_size for path in folder.rglob("*") if path.is_file()}


def test_a_full_disk_refuses_what_it_cannot_store_and_the_rest_goes_on_once_there_is_room(tmp_path: Path) -> None:
    state, large = tmp_path / "state", picture_of() + bytes(1_000_000)
    options = ("--data-dir", str(state), "--clock", "virtual", "--no-rate-limit")
    with (
        served(tmp_path, *options) as running,
        httpx.Client(headers={"Authorization": f"Bearer {KEY}"}, base_url=running.url, timeout=PATIENCE_S) as http,
    ):
        worker = running.workers()[-1]
        assert _uploaded(http, picture_of()).status_code == 200
        blobs = _files(state / "blobs")
        with _disk_full(worker, 500_000):
            assert _uploaded(http, large).status_code >= 500
            assert http.get("/_mock/health").status_code == 200
        assert _files(state / "blobs") == blobs, "a part of an upload was left behind"
        assert sorted(file["uploaded"] for file in http.get("/_mock/files").json()["files"]) == [False, True]
        with _disk_full(worker, _files(state)["state.sqlite-wal"]):
            answers = [http.post(RUN, content=RUN_BODY) for _ in range(5)]
        assert answers[-1].status_code >= 500
        accepted = [answer.json()["data"]["task_id"] for answer in answers if answer.status_code == 200]
        accepted.append(http.post(RUN, content=RUN_BODY).raise_for_status().json()["data"]["task_id"])
        http.post("/_mock/clock/advance", json={"seconds": 60}).raise_for_status()
        tasks = http.get("/_mock/tasks").json()["tasks"]
        assert [(task["task_id"], task["state"]) for task in tasks] == [(name, "success") for name in accepted]
        assert _uploaded(http, large).status_code == 200
        [bucket] = http.get("/s2s/v1.0/client/credit").json()["results"]
        assert bucket["amount"] == 1000 - sum(task["charged"] for task in tasks)


@pytest.mark.parametrize("obstacle", ["garbage", "folder", "blobs", "file"])
def test_unusable_data_folder_is_refused_in_one_line(tmp_path: Path, obstacle: str) -> None:
    state = tmp_path / "state"
    if obstacle == "file":
        state.write_bytes(b"")
    else:
        state.mkdir()
    if obstacle == "garbage":
        (state / "state.sqlite").write_bytes(b"no database" * 1000)
    if obstacle == "folder":
        (state / "state.sqlite").mkdir()
    if obstacle == "blobs":
        (state / "blobs").write_bytes(b"")
    ended = subprocess.run(
        [sys.executable, "-m", "youcam_mock", "serve", "--port", "0", "--data-dir", str(state)],
        capture_output=True,
        text=True,
        timeout=3 * PATIENCE_S,
    )
    assert ended.returncode == 2
    (line,) = ended.stderr.splitlines()
    assert line.startswith("youcam-mock: cannot ")
    assert str(state) in line
