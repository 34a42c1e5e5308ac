"""Finds files and tasks whose time is over, clears them, and later removes what is left of them.

A cleared file or task keeps its id, so that a request for it can be told why it is gone. It keeps neither bytes nor
bodies. What is cleared is removed after as long again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from attrs import frozen
from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    case,
    delete,
    func,
    or_,
    select,
    union,
    update,
)

from youcam_mock.domain.clock import END_MS
from youcam_mock.domain.profile import Profile
from youcam_mock.store import tasks as stored_tasks
from youcam_mock.store.tables import files, tasks

_MOST_NAMES = 500
"""How many names one statement may hold."""
_SINCE_MS = func.coalesce(files.c.uploaded_ms, files.c.created_ms)
"""The moment from which the time of a file counts."""


@frozen
class Times:
    """For how long things are kept, in ms."""

    upload: int
    result: int
    """Files of results, as inputs of other tasks."""
    task: int
    """A task is kept for as long as its files, which may still have to be rendered."""
    link: int
    """A file may be uploaded until its link is too old."""

    @classmethod
    def of(cls, profile: Profile) -> Times:
        """Returns the times of an edition."""
        longest_s = max(profile.result_kept_s, profile.result_file_kept_s)
        seconds = profile.file_kept_s, profile.result_file_kept_s, longest_s, profile.link_s
        return cls(*(1000 * each for each in seconds))

    def file(self) -> Any:
        """Returns for how long the file of a row is kept."""
        return case((files.c.task_id.is_(None), self.upload), else_=self.result)


@frozen
class Cleared:
    """What was cleared: the keys of bytes that may be of no use any more, and whether there may be more to clear."""

    blobs: frozenset[str]
    more: bool


def accounts_with_over(connection: Connection, times: Times, now_ms: int) -> list[int]:
    """Returns the accounts that have files or tasks whose time is over, or the rest of such."""
    found = union(
        select(files.c.account_id).where(_file_over(times, now_ms)),
        select(files.c.account_id).where(_file_done(times, now_ms)),
        select(tasks.c.account_id).where(_task_over(times, now_ms)),
        select(tasks.c.account_id).where(_task_done(times, now_ms)),
    )
    return sorted(connection.scalars(found))


def is_unsettled(connection: Connection, account_id: int, times: Times, now_ms: int) -> bool:
    """Returns whether an outcome of the account's is not decided whose task should be cleared."""
    query = select(tasks.c.seq).where(tasks.c.account_id == account_id, _task_over(times, now_ms))
    return connection.execute(query.where(tasks.c.settled.is_(False)).limit(1)).first() is not None


def next_over_ms(connection: Connection, times: Times, now_ms: int) -> int:
    """Returns a time before which nothing is over that is not over now, whatever comes in meanwhile."""
    kept, gone = files.c.deleted_ms.is_(None), files.c.deleted_ms.is_not(None)
    ending = tasks.c.ready_ms <= END_MS
    timeless = and_(tasks.c.ready_ms > END_MS, tasks.c.polls.is_(None))
    earliest = [
        (select(func.min(files.c.created_ms)).where(kept), min(times.upload, times.result)),
        (select(func.min(files.c.deleted_ms)).where(gone), min(times.upload, times.result)),
    ]
    for cleared, passes in ((False, 1), (True, 2)):
        this = tasks.c.cleared.is_(cleared)
        earliest.append((select(func.min(tasks.c.ready_ms)).where(this, ending), passes * times.task))
        earliest.append((select(func.min(tasks.c.created_ms)).where(this, timeless), passes * times.task))
    known: list[tuple[int | None, int]] = [(connection.scalar(query), kept_ms) for query, kept_ms in earliest]
    found = [since + kept_ms + 1 for since, kept_ms in known if since is not None]
    return min([*found, now_ms + min(times.upload, times.result, times.task)])


def results_over(connection: Connection, blobs: Collection[str], times: Times, now_ms: int) -> list[str]:
    """Returns the ids of files of results whose time is over, but whose bytes are among those that are needed."""
    over = _file_over(times, now_ms)
    queries = (select(files.c.file_id).where(files.c.object.in_(some), over) for some in _portions(blobs))
    return [file_id for query in queries for file_id in connection.scalars(query.where(files.c.task_id.is_not(None)))]


def clear(connection: Connection, account_id: int, times: Times, now_ms: int, most: int, since: int) -> Cleared | None:
    """Clears up to `most` files and tasks of an account, which must be locked.

    Returns None, and does nothing, if a task that was run after the one with the number `since` takes one of the files.
    """
    over = _locked(select(files).where(files.c.account_id == account_id, _file_over(times, now_ms)), most)
    old_files = connection.execute(over).all()
    ended = tasks.c.account_id == account_id, tasks.c.settled, _task_over(times, now_ms)
    old_tasks = connection.execute(_locked(select(tasks.c.seq, tasks.c.inputs).where(*ended), most)).all()
    blobs = {row.blob for row in old_files if row.blob} | set(_named(old_tasks))
    if blobs & set(_named(_after(connection, account_id, since, most=None))):
        return None
    expired = {"blob": None, "deleted_ms": _SINCE_MS + times.file()}
    connection.execute(update(files).where(files.c.file_id.in_([f.file_id for f in old_files])).values(expired))
    empty = {"cleared": True, "body": {}, "inputs": [], "result": None}
    connection.execute(update(tasks).where(tasks.c.seq.in_([task.seq for task in old_tasks])).values(empty))
    return Cleared(frozenset(blobs), most in (len(old_files), len(old_tasks)))


def remove(connection: Connection, account_id: int, times: Times, now_ms: int, most: int) -> Cleared:
    """Removes up to `most` files and tasks that were cleared or deleted long ago."""
    done = select(files.c.file_id, files.c.blob).where(files.c.account_id == account_id, _file_done(times, now_ms))
    old_files = connection.execute(_locked(done, most)).all()
    connection.execute(delete(files).where(files.c.file_id.in_([file.file_id for file in old_files])))
    past = select(tasks.c.seq).where(tasks.c.account_id == account_id, _task_done(times, now_ms))
    old_tasks = connection.scalars(_locked(past, most)).all()
    if old_tasks:
        stored_tasks.remove(connection, old_tasks)
    # An upload that came while its file was cleared.
    blobs = frozenset(file.blob for file in old_files if file.blob)
    return Cleared(blobs, most in (len(old_files), len(old_tasks)))


def named_by_files(connection: Connection, blobs: Collection[str]) -> set[str]:
    """Returns those of the keys under which files have their bytes."""
    found: set[str] = set()
    # A key is the path of a file's object, or begins with it (an upload). Objects have an index, keys have none.
    for some in _portions({name for blob in blobs for name in (blob, blob.rpartition(".")[0])}):
        found |= set(
            connection.scalars(select(files.c.blob).where(files.c.object.in_(some), files.c.blob.is_not(None)))
        )
    return found & set(blobs)


def inputs_after(connection: Connection, account_id: int | None, seq: int, most: int) -> tuple[set[str], int | None]:
    """Returns the keys of the inputs of up to `most` tasks behind the number `seq`, and the last one's number; None in
    its place if there are no more. Without an account, those of all accounts."""
    rows = _after(connection, account_id, seq, most)
    return set(_named(rows)), rows[-1].seq if rows else None


def _after(connection: Connection, account_id: int | None, seq: int, most: int | None) -> Sequence[Any]:
    query = select(tasks.c.seq, tasks.c.inputs).where(tasks.c.seq > seq, tasks.c.deleted.is_(False))
    if account_id is not None:
        query = query.where(tasks.c.account_id == account_id)
    return connection.execute(query.order_by(tasks.c.seq).limit(most)).all()


def _named(rows: Sequence[Any]) -> Iterator[str]:
    return (blob for row in rows for _, blob in row.inputs if blob)


def _file_over(times: Times, now_ms: int) -> ColumnElement[bool]:
    upload = and_(
        files.c.task_id.is_(None),
        now_ms - times.upload > _SINCE_MS,
        or_(files.c.uploaded_ms.is_not(None), files.c.created_ms < now_ms - times.link),
    )
    result = and_(files.c.task_id.is_not(None), files.c.created_ms < now_ms - times.result)
    # Said once more of both kinds together, since that is what the index knows.
    aged = files.c.created_ms < now_ms - min(times.upload, times.result)
    return and_(files.c.deleted_ms.is_(None), aged, or_(upload, result))


def _file_done(times: Times, now_ms: int) -> ColumnElement[bool]:
    upload = and_(files.c.task_id.is_(None), files.c.deleted_ms < now_ms - times.upload)
    result = and_(files.c.task_id.is_not(None), files.c.deleted_ms < now_ms - times.result)
    return and_(files.c.deleted_ms < now_ms - min(times.upload, times.result), or_(upload, result))


def _task_over(times: Times, now_ms: int) -> ColumnElement[bool]:
    return and_(tasks.c.cleared.is_(False), _ended_before(now_ms - times.task))


def _task_done(times: Times, now_ms: int) -> ColumnElement[bool]:
    return and_(tasks.c.cleared.is_(True), _ended_before(now_ms - 2 * times.task))


def _ended_before(time_ms: int) -> ColumnElement[bool]:
    """`Task.kept_from_ms` is before a time."""
    timeless = and_(tasks.c.ready_ms > END_MS, tasks.c.polls.is_(None), tasks.c.created_ms < time_ms)
    return or_(tasks.c.ready_ms < time_ms, timeless)


def _locked(query: Select[Any], most: int) -> Select[Any]:
    # An upload may change a row meanwhile; on PostgreSQL the conditions are then tried again.
    return query.limit(most).with_for_update()


def _portions(names: Collection[str]) -> Iterator[list[str]]:
    listed = sorted(names)
    return (listed[begin : begin + _MOST_NAMES] for begin in range(0, len(listed), _MOST_NAMES))
