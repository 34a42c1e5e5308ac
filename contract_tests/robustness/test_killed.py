"""A server that is killed at any moment and started again: no answered request is lost, and none is paid twice."""

from __future__ import annotations

import random
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from contract_tests.effort import LONG, rounds
from contract_tests.robustness.clients import Clients, Told, ended
from contract_tests.robustness.environs import KEY
from contract_tests.robustness.served import Served, served

GRANTED = 400
"""Units, so few that some runs are refused."""
KILLS = 6 if LONG else 2


def _options(folder: Path, *more: str) -> tuple[str, ...]:
    return ("--no-rate-limit", "--no-faces", "--units", str(GRANTED), "--data-dir", str(folder / "state"), *more)


@pytest.mark.parametrize("seed", rounds(1))
@pytest.mark.parametrize(("clock", "workers"), [("virtual", 1), ("real", 1), ("virtual", 2)])
def test_answered_requests_survive_a_kill(tmp_path: Path, clock: str, workers: int, seed: int) -> None:
    told, chance = Told(), random.Random(f"{clock} {workers} {seed}")
    options = _options(tmp_path, "--clock", clock, "--workers", str(workers))
    for turn in range(KILLS):
        with served(tmp_path / str(turn), *options) as server:
            if turn:
                _check(server, tmp_path, told)
            Clients(server, told, clock == "virtual").until_killed(chance.randrange(1 << 30), chance.randrange(30, 100))
        assert "Traceback" not in server.console.read_text()
    with served(tmp_path / "last", *options) as server:
        httpx.put(f"{server.url}/_mock/clock", json={"mode": "virtual"}).raise_for_status()
        httpx.post(f"{server.url}/_mock/clock/advance", json={"seconds": 60}).raise_for_status()
        _check(server, tmp_path, told)
    assert told.tasks
    assert told.uploaded


def _check(server: Served, folder: Path, told: Told) -> None:
    with httpx.Client(base_url=server.url, headers={"Authorization": f"Bearer {KEY}"}, timeout=60) as http:
        # No task may end between the two questions.
        mode = http.get("/_mock/clock").json()["mode"]
        http.put("/_mock/clock", json={"mode": "virtual"}).raise_for_status()
        records = {task["task_id"]: task for task in http.get("/_mock/tasks").json()["tasks"]}
        assert told.tasks | told.v1_tasks <= records.keys()
        _check_books(http, records)
        for task_id in told.tasks:
            _check_task(http, told, task_id)
        http.put("/_mock/clock", json={"mode": mode}).raise_for_status()
    _check_files(folder, told)


def _check_books(http: httpx.Client, records: dict[str, Any]) -> None:
    """Checks that balance and charges add up to the grants, and that each successful task was paid once."""
    entries = list(_history(http))
    changes = [(entry["target_id"], change) for entry in entries for change in entry["info"]["credits"]]
    sums: defaultdict[str, Decimal] = defaultdict(Decimal)
    for task_id, change in changes:
        sums[task_id] += _units(change["amount_dec"])
    paid = {task_id: -sum_ for task_id, sum_ in sums.items() if task_id in records}
    assert len([entry for entry in entries if entry["target_id"] in records]) == len(paid), "a task was paid twice"
    assert paid == {name: _units(task["charged"]) for name, task in records.items() if task["charged"]}
    left = sum(_units(bucket["amount_dec"]) for bucket in http.get("/s2s/v1.0/client/credit").json()["results"])
    assert left + sum(paid.values()) == GRANTED
    assert sum(sums.values()) == left


def _units(value: float) -> Decimal:
    return Decimal(str(value))


def _history(http: httpx.Client) -> Iterator[Any]:
    query: dict[str, Any] = {"page_size": 30}
    while True:
        page = http.get("/s2s/v1.0/client/credit/history", params=query).raise_for_status().json()["result"]
        yield from page["history"]
        if page["next_token"] is None:
            return
        query["starting_token"] = page["next_token"]


def _check_task(http: httpx.Client, told: Told, task_id: str) -> None:
    answer = http.get(f"/s2s/v2.0/task/enhance/{quote(task_id, safe='')}")
    assert answer.status_code == 200 or task_id in told.deleting, answer.text
    assert answer.status_code != 200 or task_id not in told.deleted
    if answer.status_code != 200:
        return
    data = answer.json()["data"]
    if task_id in told.ended:
        assert ended(data) == told.ended[task_id]
    if data["task_status"] == "success":
        found = http.send(httpx.Request("GET", data["results"]["url"]))
        assert found.status_code == 200
        assert found.content == told.results.setdefault(task_id, found.content)


def _check_files(folder: Path, told: Told) -> None:
    """Checks that every upload in the state is complete on the disk, and that every answered upload is known.

    An upload that a deleted task took is gone with it.
    """
    with closing(sqlite3.connect(f"file:{folder / 'state' / 'state.sqlite'}?mode=ro", uri=True)) as state:
        uploads = dict(state.execute("select file_id, blob from files where task_id is null and deleted_ms is null"))
    for file_id, blob in uploads.items():
        if blob:
            assert (folder / "state" / "blobs" / blob).read_bytes() == told.sent[file_id]
        else:
            assert file_id not in told.uploaded
    assert len(told.uploaded - uploads.keys()) <= len(told.deleting)
