"""The database behind the mock: SQLite in memory or in a file, or PostgreSQL."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event, insert, make_url, select
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError

from youcam_mock.store.tables import meta, metadata


class StoreError(Exception):
    """The state cannot be opened; the message says what and why in one line."""


def sqlite_url(folder: Path | None) -> URL:
    """In memory, or the file `state.sqlite` of a folder."""
    return URL.create("sqlite", database=str(folder / "state.sqlite") if folder else None)


class Database:
    """Gives out transactions. SQLite has one connection for the process, whose users wait for each other."""

    def __init__(self, url: URL | str) -> None:
        self._url = make_url(url)
        self._lock = threading.RLock() if self._url.get_backend_name() == "sqlite" else None
        try:
            self.engine = self._open()
            with self.transaction() as connection:
                metadata.create_all(connection)
        except (SQLAlchemyError, ImportError) as error:
            reason = " ".join(str(getattr(error, "orig", None) or error).split())
            raise StoreError(f"cannot open the database {self._url.render_as_string()}: {reason}") from error

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All or nothing; on SQLite no other transaction runs meanwhile, in this process or another."""
        if self._lock is None:
            with self.engine.begin() as connection:
                yield connection
        else:
            with self._lock, self.engine.begin() as connection:
                yield connection

    def secret(self) -> bytes:
        """The key that signs links; made once for each database."""
        with self.transaction() as connection:
            found = connection.scalar(select(meta.c.value).where(meta.c.key == "secret"))
            if found is None:
                found = secrets.token_bytes(32)
                connection.execute(insert(meta).values(key="secret", value=found))
            return bytes(found)

    def clear(self) -> None:
        """Forgets everything but the secret."""
        with self.transaction() as connection:
            for table in reversed(metadata.sorted_tables):
                if table is not meta:
                    connection.execute(table.delete())

    def close(self) -> None:
        """Closes all connections."""
        self.engine.dispose()

    def _open(self) -> Engine:
        if self._url.get_backend_name() != "sqlite":
            return create_engine(self._url, pool_pre_ping=True)
        engine = create_engine(
            self._url, poolclass=StaticPool, connect_args={"check_same_thread": False, "timeout": 30}
        )
        if self._url.database:
            event.listen(engine, "connect", _share_file)
            event.listen(engine, "begin", _begin_to_write)
        return engine


def _share_file(connection: object, _: object) -> None:
    # The driver's own BEGIN comes only before a write, too late to keep other processes out; see _begin_to_write.
    connection.isolation_level = None  # type: ignore[attr-defined]
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.close()


def _begin_to_write(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
