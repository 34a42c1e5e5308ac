"""Reads what a mock stored, past the mock: rows as they are, and bytes as they lie."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import field, frozen

from tools.quality.chaos.clients.ledger import digest
from tools.quality.chaos.served.places import Place

Row = Mapping[str, Any]
TABLES = ("accounts", "buckets", "history", "tasks", "files", "spent", "endpoints", "messages", "deliveries")


@frozen
class Stored:
    """The rows of each table that the audit looks at, and the bytes of the storage: their digests, by key."""

    tables: Mapping[str, Sequence[Row]] = field(repr=False)
    blobs: Mapping[str, str] = field(repr=False)
    strays: Sequence[str] = ()
    """Files in the folder of the storage that are none of the storage's, such as half of an upload."""

    def rows(self, table: str) -> Sequence[Row]:
        """Returns the rows of a table."""
        return self.tables[table]


def read(place: Place) -> Stored:
    """Reads the state of a place, when no server writes to it."""
    from youcam_mock.store.tables import metadata

    engine = place.engine()
    with engine.connect() as connection:
        tables: dict[str, Sequence[Any]] = {
            name: connection.execute(metadata.tables[name].select()).mappings().all() for name in TABLES
        }
    engine.dispose()
    storage = place.blobs()
    blobs = {path: digest(storage.get(path) or b"") for page in storage.pages() for path, _ in page}
    return Stored(tables, blobs, _strays(place.data_dir / "blobs", set(blobs)) if place.data_dir else ())


def _strays(folder: Path, known: set[str]) -> Sequence[str]:
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    return sorted(found - known)
