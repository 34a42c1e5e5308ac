"""Clears what is over its time (File Retention Period), and deletes the bytes that nothing needs any more.

The order keeps everything whole if the process dies in between: a row first says that the file is gone, and then its
bytes go. Bytes that are left behind so have no name, and `orphans` finds them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from youcam_mock.service.inputs.stored_files import file_bytes
from youcam_mock.service.retention.records import remove_records
from youcam_mock.service.settling import settle
from youcam_mock.state import MockState
from youcam_mock.store import accounts, files, retention
from youcam_mock.store.retention import Cleared, Times

_BATCH = 100
"""Rows of a transaction. Requests wait for one on SQLite, so that it must be short."""
_BATCHES = 100
"""After as many, bytes are deleted, so that not too many keys have to be remembered."""
_SCANNED = 1000


def sweep(state: MockState, now_ms: int) -> None:
    """Clears and removes everything that is over its time. Several processes may do so at once.

    Books stay as they are: a task is settled before it is cleared. Call it outside of a transaction. Raises
    OutageError.
    """
    times = Times.of(state.profile)
    with state.database.transaction() as connection:
        found = retention.accounts_with_over(connection, times, now_ms)
    for account_id in found:
        while _sweep_account(state, account_id, times, now_ms):
            pass
    remove_records(state, now_ms)
    with state.database.transaction() as connection:
        state.next_over_ms = retention.next_over_ms(connection, times, now_ms)


def unnamed(state: MockState, blobs: Collection[str], account_id: int | None = None) -> set[str]:
    """Returns those of the keys that neither a file nor a task has, of that account or of all. Nobody can begin to use
    them: tasks take what files have, and a new upload has a new key."""
    left = set(blobs)
    if left:
        with state.database.transaction() as connection:
            left -= retention.named_by_files(connection, left)
    for some, _ in _inputs(state, account_id) if left else ():
        left -= some
    return left


def _sweep_account(state: MockState, account_id: int, times: Times, now_ms: int) -> bool:
    """Sweeps an account. Returns whether there may be more."""
    with state.database.transaction() as connection:
        unsettled = retention.is_unsettled(connection, account_id, times, now_ms)
    if unsettled:
        settle(state, account_id, now_ms)
    since = _render_what_others_need(state, account_id, times, now_ms)
    blobs, more = _clear(state, account_id, times, now_ms, since)
    state.blobs.delete(sorted(unnamed(state, blobs, account_id)))
    return more


def _render_what_others_need(state: MockState, account_id: int, times: Times, now_ms: int) -> int:
    """Renders results that are over but that other tasks took. Returns the number of the last task that it saw."""
    since = 0
    for needed, last in _inputs(state, account_id):
        since = last
        with state.database.transaction() as connection:
            over = retention.results_over(connection, needed, times, now_ms)
            found = files.by_ids(connection, over)
        for file in found.values():
            file_bytes(state, file)
    return since


def _clear(state: MockState, account_id: int, times: Times, now_ms: int, since: int) -> tuple[set[str], bool]:
    """Clears and removes rows. Returns the keys that they had, and whether there may be more rows."""
    blobs: set[str] = set()
    for _ in range(_BATCHES):
        with state.database.transaction() as connection:
            accounts.lock(connection, account_id)
            cleared = retention.clear(connection, account_id, times, now_ms, _BATCH, since) or Cleared(
                frozenset(), False
            )
            removed = retention.remove(connection, account_id, times, now_ms, _BATCH)
        blobs |= cleared.blobs | removed.blobs
        if not (cleared.more or removed.more):
            return blobs, False
    return blobs, True


def _inputs(state: MockState, account_id: int | None) -> Iterator[tuple[set[str], int]]:
    """Yields the keys of the inputs of tasks, some tasks at a time, and the number of the last of them."""
    last: int | None = 0
    while last is not None:
        # Each portion in a transaction of its own: nobody waits for all of them.
        with state.database.transaction() as connection:
            named, last = retention.inputs_after(connection, account_id, last, _SCANNED)
        if last is not None:
            yield named, last
