"""Opens the database of the state: SQLite in memory or in a file, or PostgreSQL."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Hashable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Connection,
    Engine,
    MetaData,
    StaticPool,
    create_engine,
    event,
    func,
    insert,
    inspect,
    make_url,
    select,
    update,
)
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DisconnectionError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.schema import CreateColumn

from youcam_mock.store.errors import StoreError
from youcam_mock.store.folder_lock import hold
from youcam_mock.store.memory import Kind, Memory
from youcam_mock.store.tables import meta, metadata

_VERSION = "version"
"""The key in `meta` of what stands for the state as it is: another value means that something else holds."""
_LOOK = select(meta.c.key, meta.c.value).where(meta.c.key.in_(("clock", _VERSION)))
_LOOK_SQLITE = f"SELECT key, value FROM meta WHERE key IN ('clock', '{_VERSION}')"
_POOL = 20
"""Connections to PostgreSQL that stay open. As many more are opened when they are needed."""
_IDLE_S = 1.0
_USED = "used"
_WAITS_S = 300
"""How long to wait for a connection to PostgreSQL: under load a request should wait, not fail."""
# Sorting the tables takes as long as emptying them.
_DELETIONS = tuple(table.delete() for table in reversed(metadata.sorted_tables) if table is not meta)


def _parsed(url: URL | str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StoreError("the database URL should look like postgresql://user@host/name") from None
    # SQLAlchemy's own default is psycopg2, the older driver, which a new user does not have.
    return parsed.set(drivername="postgresql+psycopg") if parsed.drivername == "postgresql" else parsed


def sqlite_url(folder: Path | None) -> URL:
    """Returns the URL of SQLite in memory, or of the file `state.sqlite` in a folder."""
    return URL.create("sqlite", database=str(folder / "state.sqlite") if folder else None)


class Database:
    """Gives out transactions. SQLite has one connection for the process, and its users take turns.

    Values that a transaction read may be remembered, while no other process can change them: see `remember`.
    """

    def __init__(self, url: URL | str, shared: bool = False, own_folder: Path | None = None) -> None:
        """Opens the database. `own_folder` is a data folder that this process takes for itself. Raises StoreError."""
        self._url = _parsed(url)
        self._hold = hold(own_folder) if own_folder else None
        self._shared = shared
        self._lock = threading.RLock()
        self._memory = Memory(shared)
        self._running = threading.local()
        try:
            self.engine = self._open()
            self._only = self.engine.connect() if self._is_sqlite else None
            self._looking = self.engine.execution_options(isolation_level="AUTOCOMMIT")
            with self.transaction() as connection:
                # Two processes that start at once would both create the tables.
                lock_name(connection, "tables")
                # SQLite in memory is new, and has no table that could be there already.
                kept = not self._is_sqlite or bool(self._url.database)
                metadata.create_all(connection, checkfirst=kept)
                if self._url.database:
                    add_later_columns(connection, metadata)
        except (SQLAlchemyError, ImportError, OSError) as error:
            if isinstance(error, ImportError) and self._url.get_backend_name() == "postgresql":
                raise StoreError("PostgreSQL needs its driver: pip install 'youcam-mock[postgres]'") from error
            reason = " ".join(str(getattr(error, "orig", None) or error).split())
            raise StoreError(f"cannot open the database {self._url.render_as_string()}: {reason}") from error

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Runs the block as one transaction. On SQLite no other one runs meanwhile, in this process or another."""
        try:
            with self._begun() as connection:
                self._running.connection = connection
                yield connection
        except BaseException:
            # What was remembered may stem from this transaction, which is rolled back.
            self._memory.clear()
            raise

    @contextmanager
    def _begun(self) -> Iterator[Connection]:
        if self._only is None:
            with self.engine.begin() as connection:
                yield connection
        else:
            with self._lock, self._only.begin():
                yield self._only

    def look(self) -> Mapping[str, bytes]:
        """Takes a look at a state that others may change, in one statement: what was remembered holds until they
        announce a change. Returns the clock and the version, by their keys."""
        if self._only is None:
            with self._looking.connect() as connection:
                found = {key: bytes(value) for key, value in connection.execute(_LOOK)}
        else:
            with self._lock:
                # Past SQLAlchemy, which would begin a transaction, and so wait for those of other processes.
                rows = self._only.connection.cursor()
                rows.execute(_LOOK_SQLITE)
                found = dict(rows.fetchall())
        self._memory.look(found.get(_VERSION))
        return found

    def remember(self, kind: Kind, key: Hashable, value: object) -> None:
        """Remembers a value that the running transaction read or wrote. It is forgotten if the transaction fails."""
        self._memory.keep(kind, key, value)

    def remembered(self, kind: Kind, key: Hashable) -> Any:
        """Returns a remembered value; None if there is none."""
        return self._memory.get(kind, key)

    def forget(self, kind: Kind, key: Hashable) -> None:
        """Forgets a remembered value that the running transaction changes, and tells the other processes."""
        self._memory.drop(kind, key)
        if kind.holds == "until told":
            self._announce()

    def forget_all(self) -> None:
        """Forgets everything that was remembered, as the running transaction changes it, and tells the others."""
        self._memory.clear()
        self._announce()

    def _announce(self) -> None:
        if self._shared:
            put(self._running.connection, _VERSION, secrets.token_bytes(8))

    def secret(self) -> bytes:
        """Returns the key that signs links, which is made once for each database."""
        with self.transaction() as connection:
            found = connection.scalar(select(meta.c.value).where(meta.c.key == "secret"))
            if found is None:
                found = secrets.token_bytes(32)
                connection.execute(insert(meta).values(key="secret", value=found))
            return bytes(found)

    def clear(self) -> None:
        """Deletes everything but `meta`: the secret, and the clock that processes share."""
        with self.transaction() as connection:
            for deletion in _DELETIONS:
                connection.execute(deletion)
            self.forget_all()

    def close(self) -> None:
        """Closes all connections."""
        if self._only is not None:
            self._only.close()
        self.engine.dispose()
        if self._hold:
            self._hold.release()

    @property
    def _is_sqlite(self) -> bool:
        return self._url.get_backend_name() == "sqlite"

    def _open(self) -> Engine:
        if not self._is_sqlite:
            engine = create_engine(self._url, pool_size=_POOL, max_overflow=_POOL, pool_timeout=_WAITS_S)
            event.listen(engine, "connect", _commit_soon)
            event.listen(engine, "checkin", _note_use)
            event.listen(engine, "checkout", partial(_try_idle, engine))
            return engine
        if self._url.database:
            Path(self._url.database).parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(
            # Threads share the one connection, and `transaction` keeps them from using it at once.
            self._url,
            poolclass=StaticPool,
            connect_args={"check_same_thread": False, "timeout": 30},
        )
        if self._url.database:
            event.listen(engine, "connect", _share_file)
            event.listen(engine, "begin", _begin_to_write)
        return engine


def add_later_columns(connection: Connection, tables: MetaData) -> None:
    """Adds the columns of this version to state that an earlier one made. Existing rows get their defaults."""
    made = inspect(connection)
    for table in tables.sorted_tables:
        there = {column["name"] for column in made.get_columns(table.name)}
        for column in table.columns:
            if column.name not in there:
                described = CreateColumn(column).compile(dialect=connection.dialect)
                connection.exec_driver_sql(f'ALTER TABLE "{table.name}" ADD COLUMN {described}')


def lock_name(connection: Connection, name: str) -> None:
    """Makes other transactions that lock the same name wait until this one ends. On SQLite all transactions do."""
    if connection.dialect.name != "sqlite":
        connection.execute(select(func.pg_advisory_xact_lock(func.hashtext(name))))


def put(connection: Connection, key: str, value: bytes) -> None:
    """Stores a value of the state as a whole."""
    changed = connection.execute(update(meta).where(meta.c.key == key).values(value=value))
    if not changed.rowcount:
        connection.execute(insert(meta).values(key=key, value=value))


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
