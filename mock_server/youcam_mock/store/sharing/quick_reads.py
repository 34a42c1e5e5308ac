"""Reads that nearly every request begins with, past SQLAlchemy, which takes several times as long as PostgreSQL."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Engine

from youcam_mock.store.opening.connecting import told_outages
from youcam_mock.store.outages import StoreError, in_one_line


class QuickReads:
    """Runs single statements that change nothing, on a connection of its own to PostgreSQL. For one thread at a
    time."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Any = None

    def __call__(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Returns the rows of a statement with `%s` for each value. Raises StoreError."""
        errors = self._engine.dialect.loaded_dbapi.Error
        try:
            return self._rows(statement, values)
        except errors:
            # It may have broken while nobody used it. What changes nothing can be asked again.
            self.close()
        try:
            return self._rows(statement, values)
        except errors as error:
            self.close()
            raise StoreError(in_one_line(error)) from error

    def _rows(self, statement: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        if self._connection is None:
            self._connection = self._opened()
        rows: list[tuple[Any, ...]] = self._connection.execute(statement, values, prepare=True).fetchall()
        return rows

    def _opened(self) -> Any:
        with told_outages:
            pooled = self._engine.raw_connection()
        connection: Any = pooled.driver_connection
        pooled.detach()
        # Each statement is a transaction, which spares two more.
        connection.autocommit = True
        return connection

    def close(self) -> None:
        """Closes the connection. The next statement opens another."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
