"""Stores uploaded files and result files. A result is a file too, so that another task can take it as its input."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen
from sqlalchemy import Connection, bindparam, insert, select, update

from youcam_mock.domain.profile import Profile
from youcam_mock.store.tables import files


@frozen
class File:
    """A file of an account. Times in Unix ms, size in bytes."""

    file_id: str
    account_id: int
    file_name: str
    content_type: str
    file_size: int | None
    """The declared size; None in the oldest form, which declares none."""
    object: str
    """The path of the stored object and of links to it."""
    created_ms: int
    blob: str | None = None
    """The key of the bytes of the last upload; None before the first."""
    task_id: str | None = None
    result_name: str | None = None
    """For a result: the name that its task gave it."""
    uploaded_ms: int | None = None
    """When it was last uploaded; None before the first upload."""
    feature: str | None = None
    """The feature whose path gave out the file_id; None for a path of all features."""
    deleted_ms: int | None = None
    """When it was deleted with its task, or its time was over. Its id stays known as one that was given out."""

    def expires_ms(self, profile: Profile) -> int:
        """Returns when the file is forgotten, counted from its upload or the end of its task (File Retention Period).

        A file that was never uploaded counts from its declaration.
        """
        kept_s = profile.result_file_kept_s if self.task_id else profile.file_kept_s
        return (self.created_ms if self.uploaded_ms is None else self.uploaded_ms) + 1000 * kept_s


_COLUMNS = tuple(files.c[name] for name in File.__annotations__)
_BY_IDS = select(*_COLUMNS).where(files.c.file_id.in_(bindparam("ids", expanding=True)))
_KEPT = files.c.deleted_ms.is_(None)
_BY_OBJECT = select(*_COLUMNS).where(files.c.object == bindparam("object"), _KEPT)


def add(connection: Connection, new: Iterable[File]) -> None:
    """Stores new files."""
    rows = [{column.name: getattr(file, column.name) for column in _COLUMNS} for file in new]
    if rows:
        connection.execute(insert(files), rows)


def by_ids(connection: Connection, ids: Sequence[str]) -> dict[str, File]:
    """Returns the files that were ever given out under these ids, by file_id."""
    if not ids:
        return {}
    return {row.file_id: File(*row) for row in connection.execute(_BY_IDS, {"ids": list(ids)})}


def by_object(connection: Connection, path: str) -> File | None:
    """Returns the file that is stored at that path; None if there is none or it was deleted."""
    row = connection.execute(_BY_OBJECT, {"object": path}).first()
    return File(*row) if row else None


def of_task(connection: Connection, task_id: str) -> list[File]:
    """Returns the result files of a task."""
    return [File(*row) for row in connection.execute(select(*_COLUMNS).where(files.c.task_id == task_id, _KEPT))]


def uploads(connection: Connection, limit: int | None = None, after: int = 0) -> list[File]:
    """Returns all files that are not results, oldest first, from the `after`-th on."""
    query = select(*_COLUMNS).where(files.c.task_id.is_(None), _KEPT).order_by(files.c.created_ms, files.c.file_id)
    query = query.limit(limit).offset(after)
    return [File(*row) for row in connection.execute(query)]


def mark_uploaded(connection: Connection, file_id: str, blob: str, size: int, now_ms: int) -> str | None:
    """Stores that a file was uploaded. Returns the key of the earlier upload's bytes, if there was one."""
    this = files.c.file_id == file_id
    earlier: str | None = connection.scalar(select(files.c.blob).where(this).with_for_update())
    connection.execute(update(files).where(this).values(file_size=size, blob=blob, uploaded_ms=now_ms))
    return earlier


def set_deleted(connection: Connection, ids: Sequence[str], now_ms: int) -> None:
    """Marks files as deleted, if they are not yet. Their ids stay known as ones that were given out."""
    these = files.c.file_id.in_(ids)
    connection.execute(update(files).where(these, _KEPT).values(blob=None, deleted_ms=now_ms))
