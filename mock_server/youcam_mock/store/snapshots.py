"""Stores snapshots of the whole state. Each table has a twin that holds its rows for every snapshot."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator
from typing import Any

from attrs import frozen
from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    DefaultClause,
    MetaData,
    Row,
    Table,
    delete,
    func,
    insert,
    literal,
    select,
    text,
    update,
)
from sqlalchemy.exc import OperationalError

from youcam_mock.domain.clock import Mode
from youcam_mock.store.database import lock_name
from youcam_mock.store.opening.schema import make_tables
from youcam_mock.store.tables import Given, Json, Serial, accounts, files, meta, metadata, tasks

NAME_LIMIT = 100
# Two seconds in all, after which waiting is tried as a last resort.
_TRIES = 100
_PAUSE_S = 0.02
_kept = MetaData()
_snapshots = Table(
    "snapshots",
    _kept,
    Column("seq", Serial, primary_key=True),
    Column("name", Given(NAME_LIMIT), nullable=False, unique=True),
    Column("created_ms", BigInteger, nullable=False),
    Column("clock", Json, nullable=False),
    Column("limits", Json, nullable=False),
)
_STATE = tuple(table for table in metadata.sorted_tables if table is not meta)


def _twin(table: Table) -> Table:
    # A column that a later version adds has its default in the rows of older snapshots too.
    rows = [Column(column.name, column.type, server_default=_default(column)) for column in table.columns]
    return Table(f"kept_{table.name}", _kept, Column("snapshot", Given(NAME_LIMIT), index=True), *rows)


def _default(column: Column[Any]) -> Any:
    return column.server_default.arg if isinstance(column.server_default, DefaultClause) else None


_TWINS = {table: _twin(table) for table in _STATE}


@frozen
class Snapshot:
    """What a snapshot holds besides the tables: the clock, and the rate limits' counts if a process keeps them."""

    name: str
    created_ms: int
    """When it was taken, in Unix ms on the mock's clock. Restoring it puts the clock back to this time."""
    mode: Mode
    speed: float
    limits: list[dict[str, list[int]]]


def prepare(connection: Connection) -> None:
    """Creates the tables when they are first needed, and makes other transactions on snapshots wait."""
    lock_name(connection, "snapshots")
    make_tables(connection, _kept)


def every(connection: Connection) -> list[Snapshot]:
    """Returns all snapshots, oldest first."""
    found = connection.execute(select(_snapshots).order_by(_snapshots.c.seq))
    return [_snapshot(row) for row in found]


def by_name(connection: Connection, name: str) -> Snapshot | None:
    """Returns the snapshot of that name."""
    row = connection.execute(select(_snapshots).where(_snapshots.c.name == name)).first()
    return _snapshot(row) if row else None


def number(connection: Connection, but: str) -> int:
    """Returns the number of snapshots, without the one of that name."""
    query = select(func.count()).select_from(_snapshots).where(_snapshots.c.name != but)
    return connection.scalar(query) or 0


def add(connection: Connection, snapshot: Snapshot) -> None:
    """Copies the state under a name, which must be free."""
    _lock_state(connection)
    clock = [snapshot.mode, snapshot.speed]
    connection.execute(
        insert(_snapshots).values(
            name=snapshot.name, created_ms=snapshot.created_ms, clock=clock, limits=snapshot.limits
        )
    )
    for table, twin in _TWINS.items():
        rows = select(literal(snapshot.name), *table.columns)
        names = ["snapshot", *(column.name for column in table.columns)]
        connection.execute(insert(twin).from_select(names, rows))


def remove(connection: Connection, name: str) -> bool:
    """Removes a snapshot. Returns False if there was none."""
    for twin in _TWINS.values():
        connection.execute(delete(twin).where(twin.c.snapshot == name))
    return connection.execute(delete(_snapshots).where(_snapshots.c.name == name)).rowcount == 1


def put_back(connection: Connection, name: str) -> None:
    """Replaces the state with that of a snapshot."""
    # Rows are deleted and inserted in the order of the foreign keys.
    _lock_state(connection)
    for table in reversed(_STATE):
        connection.execute(delete(table))
    for table in _STATE:
        twin = _TWINS[table]
        names = [column.name for column in table.columns]
        rows = select(*(twin.c[column] for column in names)).where(twin.c.snapshot == name)
        connection.execute(insert(table).from_select(names, rows))
    # Another process may remember books under a number of changes that the state would come to once more.
    connection.execute(update(accounts).values(changes=accounts.c.changes + secrets.randbits(40)))


def blobs(connection: Connection, name: str | None = None) -> set[str]:
    """Returns the keys of all bytes that a snapshot needs, for files and for inputs of tasks; without a name, those of
    the state."""
    of_files, of_tasks = (_rows(table, name) for table in (files, tasks))
    stored = set(connection.scalars(select(of_files.c.blob).where(of_files.c.blob.is_not(None), *_of(of_files, name))))
    given = connection.scalars(select(of_tasks.c.inputs).where(*_of(of_tasks, name)))
    return stored | {blob for inputs in given for _, blob in inputs if blob}


def blobs_of_all(connection: Connection) -> set[str]:
    """Returns the keys of the bytes that any snapshot needs."""
    return {blob for snapshot in every(connection) for blob in blobs(connection, snapshot.name)}


def _snapshot(row: Row[Any]) -> Snapshot:
    mode, speed = row.clock
    return Snapshot(row.name, row.created_ms, mode, speed, row.limits)


def _rows(table: Table, name: str | None) -> Table:
    return table if name is None else _TWINS[table]


def _of(table: Table, name: str | None) -> Iterator[ColumnElement[bool]]:
    if name is not None:
        yield table.c.snapshot == name


def _lock_state(connection: Connection) -> None:
    """Makes other transactions wait before they write. On SQLite all transactions wait."""
    if connection.dialect.name == "sqlite":
        return
    lock = f"LOCK TABLE {', '.join(table.name for table in _STATE)} IN EXCLUSIVE MODE"
    for _ in range(_TRIES):
        try:
            # Without NOWAIT this transaction would wait with locks in its hands, and two might wait for each other.
            with connection.begin_nested():
                connection.execute(text(f"{lock} NOWAIT"))
            return
        except OperationalError:
            time.sleep(_PAUSE_S)
    connection.execute(text(lock))
