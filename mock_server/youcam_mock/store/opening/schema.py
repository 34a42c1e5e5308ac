"""Makes the tables, and adds what this version has to those that an earlier one made."""

from __future__ import annotations

from sqlalchemy import Connection, MetaData, inspect
from sqlalchemy.engine import Inspector
from sqlalchemy.schema import CreateColumn

from youcam_mock.store.tables import PARTIAL_INDEXES


def make_tables(connection: Connection, tables: MetaData) -> None:
    """Makes the tables that are missing, and gives the others the columns and indexes of this version. Rows that are
    there get the defaults of new columns."""
    for index, condition in PARTIAL_INDEXES:
        # Both databases take it, under a name of their own. To give both names would load both dialects.
        index.dialect_options[connection.dialect.name]["where"] = condition
    made = inspect(connection)
    known = set(made.get_table_names())
    missing = [table for table in tables.sorted_tables if table.name not in known]
    tables.create_all(connection, missing, checkfirst=False)
    older = [table.name for table in tables.sorted_tables if table.name in known]
    # No earlier version made tables that are in memory.
    if older and connection.engine.url.database:
        _add_columns(connection, tables, made, older)
        _add_indexes(connection, tables, made, older)


def _add_columns(connection: Connection, tables: MetaData, made: Inspector, older: list[str]) -> None:
    # In one question for all tables, since PostgreSQL takes milliseconds for each.
    for (_, name), columns in made.get_multi_columns(filter_names=older).items():
        there = {column["name"] for column in columns}
        for column in tables.tables[name].columns:
            if column.name not in there:
                described = CreateColumn(column).compile(dialect=connection.dialect)
                connection.exec_driver_sql(f'ALTER TABLE "{name}" ADD COLUMN {described}')


def _add_indexes(connection: Connection, tables: MetaData, made: Inspector, older: list[str]) -> None:
    for (_, name), indexes in made.get_multi_indexes(filter_names=older).items():
        there = {index["name"] for index in indexes}
        for index in tables.tables[name].indexes:
            if index.name not in there:
                index.create(connection)
