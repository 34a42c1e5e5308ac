"""Inserts single rows often. SQLAlchemy would prepare each anew, which takes longer than the database does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import frozen
from sqlalchemy import Connection, Table, insert
from sqlalchemy.engine import Dialect

_Convert = Callable[[Any], Any]


@frozen
class _Prepared:
    """An INSERT in the words of a database: its text, and which converted values it takes."""

    text: str
    places: Sequence[tuple[str, _Convert | None]]
    by_place: bool
    """Whether values go by their place, and not by their name."""

    def values(self, row: Mapping[str, Any]) -> tuple[Any, ...] | dict[str, Any]:
        """Returns the values of a row as the driver takes them."""
        found = {name: row[name] if convert is None else convert(row[name]) for name, convert in self.places}
        return tuple(found.values()) if self.by_place else found


class RowInsert:
    """Inserts rows with the same columns into a table. The other columns have the table's defaults."""

    def __init__(self, table: Table, columns: Sequence[str]) -> None:
        self._table = table
        self._columns = columns
        self._prepared: dict[str, _Prepared] = {}

    def __call__(self, connection: Connection, row: Mapping[str, Any]) -> None:
        """Inserts a row, which has a value for each column. The number that the database gives it is not read."""
        dialect = connection.dialect
        prepared = self._prepared.get(dialect.name) or self._prepared.setdefault(dialect.name, self._prepare(dialect))
        if not prepared.by_place:
            connection.exec_driver_sql(prepared.text, prepared.values(row))
            return
        if not connection.in_transaction():
            connection.begin()
        # Past SQLAlchemy, which would make a result of it.
        connection.connection.cursor().execute(prepared.text, prepared.values(row))

    def _prepare(self, dialect: Dialect) -> _Prepared:
        made = insert(self._table).inline().compile(dialect=dialect, column_keys=list(self._columns))
        columns = [self._table.c[name] for name in made.positiontup or self._columns]
        places = [(column.name, column.type.dialect_impl(dialect).bind_processor(dialect)) for column in columns]
        return _Prepared(str(made), places, made.positional)
