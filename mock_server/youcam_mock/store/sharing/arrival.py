"""Tells the first server of a PostgreSQL database from those that come later, by a lock that lasts as long as they."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, event, text

# Of the schema: a database may hold several states.
_KEY = "hashtext('youcam-mock servers'), hashtext(current_schema())"
_FIRST = text(f"SELECT pg_try_advisory_lock({_KEY})")
_THERE = f"SELECT pg_advisory_lock_shared({_KEY})"
_STARTED = text(f"SELECT pg_advisory_unlock({_KEY})")


@contextmanager
def arrival(connection: Connection) -> Iterator[bool]:
    """Runs the block as a transaction in which a server starts the clock. Yields whether it is the only server.

    Servers that arrive meanwhile wait. From then on every connection of the engine tells others that this one is there,
    until the last is closed: one alone may break. Only for PostgreSQL.
    """
    first = bool(connection.scalar(_FIRST))
    connection.execute(text(_THERE))
    connection.commit()
    try:
        with connection.begin():
            yield first
    finally:
        if first:
            connection.execute(_STARTED)
            connection.commit()
    event.listen(connection.engine, "connect", _tell)


def _tell(connection: object, _: object) -> None:
    connection.execute(_THERE)  # type: ignore[attr-defined]
    connection.commit()  # type: ignore[attr-defined]
