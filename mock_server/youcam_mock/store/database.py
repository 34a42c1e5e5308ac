"""Opens the database of the state: SQLite in memory or in a file, or PostgreSQL."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
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
)
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.schema import CreateColumn

from youcam_mock.store.tables import meta, metadata

_REMEMBERED = 10_000
_WAITS_S = 300
"""How long to wait for a connection to PostgreSQL: under load a request should wait, not fail."""
# Sorting the tables takes as long as emptying them.
_DELETIONS = tuple(table.delete() for table in reversed(metadata.sorted_tables) if table is not meta)


class StoreError(Exception):
    """Raised when the state cannot be opened. The message says what and why in one line."""


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

    def __init__(self, url: URL | str, shared: bool = False) -> None:
        self._url = _parsed(url)
        self._shared = shared
        self._lock = threading.RLock()
        self._memory: dict[tuple[str, Hashable], object] = {}
        try:
            self.engine = self._open()
            self._only = self.engine.connect() if self._is_sqlite else None
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
        if self._only is None:
            with self.engine.begin() as connection:
                yield connection
            return
        with self._lock:
            try:
                with self._only.begin():
                    yield self._only
            except BaseException:
                # What was remembered may stem from this transaction, which is rolled back.
                self._memory.clear()
                raise

    def remember(self, kind: str, key: Hashable, value: object) -> None:
        """Remembers a value that the running transaction read or wrote. It is forgotten if the transaction fails."""
        if not self._shared:
            if len(self._memory) >= _REMEMBERED:
                # Forgetting is always safe and this many entries are rare, so that no order of use has to be kept.
                self._memory.clear()
            self._memory[kind, key] = value

    def remembered(self, kind: str, key: Hashable) -> Any:
        """Returns a remembered value; None if there is none."""
        return self._memory.get((kind, key))

    def forget(self, kind: str, key: Hashable) -> None:
        """Forgets a remembered value that no longer holds."""
        self._memory.pop((kind, key), None)

    def forget_all(self) -> None:
        """Forgets everything that was remembered."""
        self._memory.clear()

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
            # SQLite crashes the process if a thread that still answers is in the middle of a statement.
            with self._lock:
                self._only.close()
        self.engine.dispose()

    @property
    def _is_sqlite(self) -> bool:
        return self._url.get_backend_name() == "sqlite"

    def _open(self) -> Engine:
        if not self._is_sqlite:
            return create_engine(self._url, pool_pre_ping=True, pool_timeout=_WAITS_S)
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


def _share_file(connection: object, _: object) -> None:
    # The driver's own BEGIN comes only before a write, too late to keep other processes out; see _begin_to_write.
    connection.isolation_level = None  # type: ignore[attr-defined]
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.close()


def _begin_to_write(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
