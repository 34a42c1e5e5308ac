"""State of an earlier version is taken over, or refused in one line, but never half."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from youcam_mock.store.database import Database
from youcam_mock.store.opening.connecting import sqlite_url
from youcam_mock.store.outages import StoreError

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi

LATER = {"scenarios": ["after"], "tasks": ["polls", "cleared"]}
"""The columns that came since the first version."""
LATER_INDEXES = {"tasks_by_end", "files_by_age"}


@contextmanager
def opened(folder: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(folder / "state.sqlite")) as connection, connection:
        yield connection


def columns(folder: Path, table: str) -> list[str]:
    with opened(folder) as connection:
        return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


@pytest.fixture
def older(make_api: MakeApi, tmp_path: Path) -> Api:
    """A mock on a folder of the first version, which holds a running task and a scenario."""
    before = make_api(data_dir=tmp_path)
    task_id = before.run_v2(src_file_url="u", scale=2)
    before.control("POST", "/scenarios", {"match": {"path": "/nowhere"}, "effect": {"status": 503}, "times": 3})
    before.app.mock.close()
    with opened(tmp_path) as connection:
        for name in LATER_INDEXES:
            connection.execute(f"DROP INDEX {name}")
        connection.execute("DROP TABLE spent")
        for table, names in LATER.items():
            for name in names:
                connection.execute(f"ALTER TABLE {table} DROP COLUMN {name}")
        # An effect was not in a list then, and had fewer members.
        connection.execute("""UPDATE scenarios SET effect = '{"status": 503, "drop": false}'""")
    return evolve(before, app=make_api(before.system, data_dir=tmp_path).app, bearer=f"{before.bearer} {task_id}")


def test_tasks_and_scenarios_of_an_earlier_version_go_on(older: Api, tmp_path: Path) -> None:
    key, task_id = older.bearer.split()
    api = evolve(older, bearer=key)
    assert api.finished_v2(task_id)["task_status"] == "success"
    assert api.balance() == 998
    [scenario] = api.control("GET", "/scenarios").body["scenarios"]
    assert (scenario["effect"], scenario["times"]) == ({"status": 503}, 3)
    assert [api.get("/nowhere").status for _ in range(4)] == [503, 503, 503, 404]
    assert all(name in columns(tmp_path, table) for table, names in LATER.items() for name in names)
    with opened(tmp_path) as connection:
        indexes = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
    assert indexes >= LATER_INDEXES


def test_new_features_work_on_older_state(older: Api) -> None:
    api = evolve(older, bearer=older.bearer.split()[0])
    api.control("POST", "/scenarios", {"effects": [{"polls": 1}, {"engine_error": "error_pose"}], "after": 1})
    for error in (None, None, "error_pose"):
        assert api.finished_v2(api.run_v2(src_file_url="u", scale=2))["error"] == error


def test_state_of_this_version_is_left_as_it_is(make_api: MakeApi, tmp_path: Path) -> None:
    make_api(data_dir=tmp_path).app.mock.database.close()
    before = {table: columns(tmp_path, table) for table in LATER}
    Database(sqlite_url(tmp_path)).close()
    assert {table: columns(tmp_path, table) for table in LATER} == before


def test_incompatible_state_is_refused_in_one_line(make_api: MakeApi, tmp_path: Path) -> None:
    api = make_api(data_dir=tmp_path)
    api.control("POST", "/scenarios", {"effect": {"drop": True}})
    api.app.mock.close()
    with opened(tmp_path) as connection:
        connection.execute("ALTER TABLE scenarios DROP COLUMN effect")
    with pytest.raises(StoreError, match=r"state\.sqlite: ") as refused:
        Database(sqlite_url(tmp_path))
    assert "\n" not in str(refused.value)
