"""Tells whether books that a process remembers still are those of the database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from youcam_mock.store.sharing.together import Together

if TYPE_CHECKING:
    from youcam_mock.store.database import Database

_CHANGES = "SELECT id, changes FROM accounts WHERE id = ANY(%s)"


class Changes:
    """How often the books of accounts have changed, by whichever server."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._read = database.reader()
        self._together = Together(self._of_all)

    def __call__(self, account_id: int) -> int | None:
        """Returns the number of the account; None on SQLite, where it is not counted. Call it outside of a
        transaction. Raises StoreError."""
        return None if self._database.is_sqlite else self._together(account_id)

    def _of_all(self, account_ids: Sequence[int]) -> list[int | None]:
        found = dict(self._read(_CHANGES, [list(set(account_ids))]))
        return [found.get(account_id) for account_id in account_ids]
