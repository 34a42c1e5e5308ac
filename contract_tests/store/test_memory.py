"""State that no data folder keeps: it takes little memory, however many tasks a server has."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from sqlalchemy import func, select

from youcam_mock.store.database import Database, get, put
from youcam_mock.store.opening.connecting import sqlite_url
from youcam_mock.store.tables import meta

MANY, LONG = 30_000, b"x" * 1000
"""As many bytes as the state of some 60,000 tasks."""
# Of a process of its own: that of the tests has been larger before.
GROWTH = """
import re
from pathlib import Path
from contract_tests.store.test_memory import MANY, fill
from youcam_mock.store.database import Database
from youcam_mock.store.opening.connecting import sqlite_url

def most_kb():
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])

database = Database(sqlite_url(None))
fill(database, 0, 1000)
before = most_kb()
fill(database, 1000, MANY)
print(most_kb() - before)
"""


def fill(database: Database, first: int, end: int) -> None:
    with database.transaction() as connection:
        for number in range(first, end):
            put(connection, f"key {number}", LONG)


@pytest.fixture
def database() -> Iterator[Database]:
    opened = Database(sqlite_url(None))
    yield opened
    opened.close()


def kept(database: Database) -> int:
    with database.transaction() as connection:
        return connection.scalar(select(func.count()).select_from(meta).where(meta.c.key.like("key %"))) or 0


def test_a_large_state_grows_a_process_by_less_than_a_third_of_itself() -> None:
    ran = subprocess.run([sys.executable, "-c", GROWTH], capture_output=True, text=True, check=True)
    assert int(ran.stdout) * 1024 < MANY * len(LONG) / 3


def test_a_large_state_is_read_as_it_was_written(database: Database) -> None:
    fill(database, 0, MANY)
    assert kept(database) == MANY
    with database.transaction() as connection:
        assert get(connection, "key 0") == get(connection, f"key {MANY - 1}") == LONG


def test_nothing_remains_of_a_large_transaction_that_fails(database: Database) -> None:
    fill(database, 0, 10)

    def fail() -> None:
        with database.transaction() as connection:
            for number in range(MANY):
                put(connection, f"key {number}", b"other" * 200)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert kept(database) == 10
    with database.transaction() as connection:
        assert get(connection, "key 0") == LONG
