"""Connects to the database: SQLite in memory or in a file, or PostgreSQL. Tells when it is away."""

from __future__ import annotations

import sqlite3
import time
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import (
    ArgumentError,
    DBAPIError,
    DisconnectionError,
    InterfaceError,
    OperationalError,
    SQLAlchemyError,
)
from sqlalchemy.exc import TimeoutError as NoConnectionError
from sqlalchemy.pool import ConnectionPoolEntry

from youcam_mock.store.outages import StoreError, in_one_line

_CACHE_KB = 4 << 10
"""How much of the state of a mock without a data folder stays in memory: some 10,000 tasks."""
_SPILLING = ""
"""The name by which SQLite keeps a database in memory as long as there is room (In-memory databases, SQLite)."""
_POOL = 10
"""Connections to PostgreSQL, which stay open. More would not be quicker: a process has one thread at work at a time."""
_IDLE_S = 1.0
"""After this time a connection is tried before it is used."""
_USED = "used"
_WAITS_S = 300
"""How long to wait for a connection to PostgreSQL: under load a request should wait, not fail."""
_SQLITE_OUTAGES = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_NOTADB,
    }
)
"""Codes of the disk and of other programs. All others are mistakes in a statement."""
_PRIMARY = 0xFF
"""The bits of an extended code of SQLite that hold the primary one."""
_PATIENCE = {
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
"""After which time a PostgreSQL that does not answer counts as away, in s, the last in ms (libpq)."""


def parsed_url(url: URL | str) -> URL:
    """Returns a URL with the driver of its database. Raises StoreError."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StoreError("the database URL should look like postgresql://user@host/name") from None
    # SQLAlchemy's own default is psycopg2, the older driver, which a new user does not have.
    return parsed.set(drivername="postgresql+psycopg") if parsed.drivername == "postgresql" else parsed


def sqlite_url(folder: Path | None) -> URL:
    """Returns the URL of SQLite in memory, or of the file `state.sqlite` in a folder."""
    return URL.create("sqlite", database=str(folder / "state.sqlite") if folder else None)


def connected(url: URL) -> Engine:
    """Returns the engine of a database. It connects when it is first used."""
    if url.get_backend_name() != "sqlite":
        patience = {name: value for name, value in _PATIENCE.items() if name not in url.query}
        engine = create_engine(url, pool_size=_POOL, max_overflow=0, pool_timeout=_WAITS_S, connect_args=patience)
        event.listen(engine, "connect", _commit_soon)
        event.listen(engine, "checkin", _note_use)
        event.listen(engine, "checkout", partial(_try_idle, engine))
        return engine
    # Threads share the one connection, and `transaction` keeps them from using it at once.
    shared = {"check_same_thread": False, "timeout": 30}
    if not url.database:
        return create_engine(url, poolclass=StaticPool, creator=partial(_in_memory, **shared))
    Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, poolclass=StaticPool, connect_args=shared)
    event.listen(engine, "connect", _share_file)
    event.listen(engine, "begin", _begin_to_write)
    return engine


def _in_memory(**options: Any) -> sqlite3.Connection:
    """Connects to a database of this process alone. What does not fit into its cache goes into a temporary file, which
    ends with the process."""
    connection: sqlite3.Connection = sqlite3.connect(_SPILLING, **options)
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
    # What a rollback needs. In a file it would take twice the time.
    connection.execute("PRAGMA journal_mode = MEMORY")
    return connection


class _ToldOutages:
    """Raises StoreError for what the database is to blame for in the block. A generator would take longer than many a
    block."""

    def __enter__(self) -> None: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        # Without a code it is the driver that cannot go on, as after the connection was closed.
        if isinstance(error, sqlite3.Error) and _code(error) in {None, *_SQLITE_OUTAGES}:
            raise StoreError(in_one_line(error)) from error
        if isinstance(error, SQLAlchemyError) and _is_outage(error):
            raise StoreError(in_one_line(getattr(error, "orig", None) or error)) from error


told_outages = _ToldOutages()


def _is_outage(error: SQLAlchemyError) -> bool:
    """Returns whether the database is to blame, and not a statement."""
    if not isinstance(error, DBAPIError):
        return isinstance(error, NoConnectionError)
    code = _code(error.orig)
    if code is not None:
        return code in _SQLITE_OUTAGES
    # Read-only: a server that takes over from another one begins so, and PostgreSQL counts that as InternalError.
    read_only = getattr(error.orig, "sqlstate", None) == "25006"
    return error.connection_invalidated or read_only or isinstance(error, (OperationalError, InterfaceError))


def _code(error: BaseException | None) -> int | None:
    """Returns SQLite's primary code of an error; None if it gave none."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & _PRIMARY


def _note_use(_: object, record: ConnectionPoolEntry) -> None:
    record.info[_USED] = time.monotonic()


def _try_idle(engine: Engine, connection: Any, record: ConnectionPoolEntry, _: object) -> None:
    """Replaces a connection that broke while nobody used it. One that was used a moment ago is not tried first, which
    would double the time of a short transaction."""
    if time.monotonic() - record.info.get(_USED, 0) > _IDLE_S:
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error as error:
            raise DisconnectionError(str(error)) from error


def _commit_soon(connection: object, _: object) -> None:
    # As SQLite does here: a transaction that was answered outlives this process, and is on the disk a moment later.
    connection.execute("SET synchronous_commit = off")  # type: ignore[attr-defined]
    connection.commit()  # type: ignore[attr-defined]


def _share_file(connection: object, _: object) -> None:
    # The driver's own BEGIN comes only before a write, too late to keep other processes out; see _begin_to_write.
    connection.isolation_level = None  # type: ignore[attr-defined]
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.close()


def _begin_to_write(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
