"""The database of the state: its tables, its transactions, and what is remembered of it."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, func, insert, select, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError

from youcam_mock.store.opening.connecting import connected, parsed_url, told_outages
from youcam_mock.store.opening.schema import make_tables
from youcam_mock.store.outages import StoreError, in_one_line
from youcam_mock.store.sharing.arrival import arrival
from youcam_mock.store.sharing.memory import Kind, Memory
from youcam_mock.store.sharing.quick_reads import QuickReads
from youcam_mock.store.sharing.together import Together
from youcam_mock.store.tables import meta, metadata

if TYPE_CHECKING:
    from filelock import FileLock

_VERSION = "version"
"""The key in `meta` of what stands for the state as it is: another value means that something else holds."""
_LOOK = f"SELECT key, value FROM meta WHERE key IN ('clock', '{_VERSION}')"
# One statement, so that two processes that are the first to store a value do not both insert it.
_PUT = text(
    "INSERT INTO meta (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)
# Sorting the tables takes as long as emptying them.
_DELETIONS = tuple(table.delete() for table in reversed(metadata.sorted_tables) if table is not meta)


class Database:
    """Gives out transactions. SQLite has one connection for the process, and its users take turns.

    Values that a transaction read may be remembered, while no other process can change them: see `remember`.
    """

    def __init__(self, url: URL | str, shared: bool = False, own_folder: Path | None = None) -> None:
        """Opens the database. `own_folder` is a data folder that this process takes for itself. Raises StoreError."""
        self._url = parsed_url(url)
        self._held = _hold(own_folder) if own_folder else None
        self._shared = shared
        self._memory = Memory(shared)
        self._running = threading.local()
        self._look_together = Together(self._look_for_all)
        self._readers: list[QuickReads] = []
        try:
            self.engine = connected(self._url)
            self._turn = _Turn(self.engine.connect()) if self.is_sqlite else None
            self._look_rows = self.reader()
            with self.transaction() as connection:
                # Two processes that start at once would both create the tables.
                lock_name(connection, "tables")
                make_tables(connection, metadata)
                # Before the first announcement nothing can be remembered.
                self._announce()
        except (SQLAlchemyError, StoreError, ImportError, OSError) as error:
            if isinstance(error, ImportError) and self._url.get_backend_name() == "postgresql":
                raise StoreError("PostgreSQL needs its driver: pip install 'youcam-mock[postgres]'") from error
            reason = in_one_line(getattr(error, "orig", None) or error)
            raise StoreError(f"cannot open the database {self._url.render_as_string()}: {reason}") from error

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Runs the block as one transaction. On SQLite no other one runs meanwhile, in this process or another.

        Raises StoreError if the database is away; nothing was stored then, unless it went during the commit.
        """
        try:
            with told_outages, self._turn or self.engine.begin() as connection:
                self._running.connection = connection
                yield connection
        except BaseException:
            # What was remembered may stem from this transaction, which is rolled back.
            self._memory.clear()
            raise

    @contextmanager
    def arrival(self) -> Iterator[tuple[Connection, bool]]:
        """Runs the block as a transaction in which a server starts the clock. Yields with the connection whether no
        other server has the database, which always holds for SQLite. Raises StoreError."""
        if self.is_sqlite:
            with self.transaction() as connection:
                yield connection, True
        else:
            with told_outages, self.engine.connect() as connection, arrival(connection) as first:
                yield connection, first

    def look(self) -> Mapping[str, bytes]:
        """Takes a look at a state that others may change, in one statement: what was remembered holds until they
        announce a change. Returns the clock and the version, by their keys. Raises StoreError."""
        if self._turn is None:
            found = self._look_together(None)
        else:
            with told_outages, self._turn.lock:
                # Past SQLAlchemy, which would begin a transaction, and so wait for those of other processes.
                rows = self._turn.connection.connection.cursor()
                rows.execute(_LOOK)
                found = dict(rows.fetchall())
        self._memory.look(found.get(_VERSION))
        return found

    def _look_for_all(self, asked: Sequence[None]) -> list[dict[str, bytes]]:
        found = {key: bytes(value) for key, value in self._look_rows(_LOOK)}
        return [found] * len(asked)

    def reader(self) -> QuickReads:
        """Returns what reads beside the transactions, until the database is closed. Not for SQLite."""
        reader = QuickReads(self.engine)
        self._readers.append(reader)
        return reader

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
        """Returns the key that signs links, which is made once for each database. Raises StoreError."""
        with self.transaction() as connection:
            lock_name(connection, "secret")
            found = get(connection, "secret")
            if found is None:
                found = secrets.token_bytes(32)
                connection.execute(insert(meta).values(key="secret", value=found))
            return found

    def clear(self) -> None:
        """Deletes everything but `meta`: the secret, and the clock that processes share. Raises StoreError."""
        with self.transaction() as connection:
            for deletion in _DELETIONS:
                connection.execute(deletion)
            self.forget_all()

    def close(self) -> None:
        """Closes all connections."""
        if self._turn is not None:
            # SQLite crashes the process if a thread that still answers is in the middle of a statement.
            with self._turn.lock:
                self._turn.connection.close()
        for reader in self._readers:
            reader.close()
        self.engine.dispose()
        if self._held:
            self._held.release()

    @property
    def is_sqlite(self) -> bool:
        """Whether there is no server of the database, and transactions take turns."""
        return self._url.get_backend_name() == "sqlite"


def _hold(folder: Path) -> FileLock:
    from youcam_mock.store.sharing.folder_lock import hold

    return hold(folder)


class _Turn:
    """A transaction on the one connection to SQLite, which its users take by turns."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.lock = threading.RLock()

    def __enter__(self) -> Connection:
        # It begins with its first statement: many find all they need in what is remembered.
        self.lock.acquire()
        return self.connection

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        try:
            if error is None:
                self._commit()
            else:
                self._roll_back()
        finally:
            self.lock.release()

    def _commit(self) -> None:
        try:
            self.connection.commit()
        except BaseException:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        self.connection.rollback()
        # After a COMMIT that failed, SQLAlchemy takes the transaction for over; SQLite may not.
        self.connection.connection.rollback()


def lock_name(connection: Connection, name: str) -> None:
    """Makes other transactions that lock the same name wait until this one ends. On SQLite all transactions do."""
    if connection.dialect.name != "sqlite":
        connection.execute(select(func.pg_advisory_xact_lock(func.hashtext(name))))
    elif not connection.in_transaction():
        connection.begin()


def get(connection: Connection, key: str) -> bytes | None:
    """Returns a value of the state as a whole."""
    found = connection.scalar(select(meta.c.value).where(meta.c.key == key))
    return None if found is None else bytes(found)


def put(connection: Connection, key: str, value: bytes) -> None:
    """Stores a value of the state as a whole."""
    connection.execute(_PUT, {"key": key, "value": value})
