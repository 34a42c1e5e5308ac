"""Deletes bytes that nothing names. A process that was killed leaves some: an upload is stored before its row is, and
deleted after it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from youcam_mock.service.retention.sweep import unnamed
from youcam_mock.state import MockState

OLD = timedelta(minutes=15)
"""Younger bytes may belong to a request that is under way. On the machine's clock, by which storages date."""
_MOST = 10_000


def delete_orphans(state: MockState, old: timedelta = OLD) -> int:
    """Deletes bytes that are that old and that neither a file nor a task names, and those that were not stored to the
    end. Returns how many paths had some.

    Call it outside of a transaction. Raises OutageError.
    """
    before = datetime.now(UTC) - old
    deleted, found = state.blobs.delete_unfinished(before), set[str]()
    for page in state.blobs.pages():
        found |= {path for path, stored in page if stored <= before}
        if len(found) >= _MOST:
            deleted += _delete(state, found)
            found = set()
    return deleted + _delete(state, found)


def _delete(state: MockState, found: set[str]) -> int:
    orphans = sorted(unnamed(state, found))
    state.blobs.delete(orphans)
    return len(orphans)
