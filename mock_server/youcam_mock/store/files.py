"""Uploaded files and result files. A result is a file too, so that another task can take it as its input."""

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
    """As declared; None in the oldest form, which declares none."""
    object: str
    """Path of the stored object, and of the links to it."""
    created_ms: int
    blob: str | None = None
    """Where the bytes of the last upload are stored; None before the first."""
    task_id: str | None = None
    result_name: str | None = None
    """Of a result: which task made it, and its name there."""
    uploaded_ms: int | None = None
    """When the last upload came; None before the first."""
    feature: str | None = None
    """Whose path gave it out; None for a path of all features."""
    deleted_ms: int | None = None
    """When it was deleted with its task; its id stays one that was given out."""

    def expires_ms(self, profile: Profile) -> int:
        """When it is forgotten: so long after its upload, or after its task was done (File Retention Period).

        A file that was never uploaded is forgotten so long after its declaration.
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
    """Those of the files that were ever given out, by file_id."""
    if not ids:
        return {}
    return {row.file_id: File(*row) for row in connection.execute(_BY_IDS, {"ids": list(ids)})}


def by_object(connection: Connection, path: str) -> File | None:
    """The file that is stored at that path; None once it is deleted."""
    row = connection.execute(_BY_OBJECT, {"object": path}).first()
    return File(*row) if row else None


def of_task(connection: Connection, task_id: str) -> list[File]:
    """The result files of a task."""
    return [File(*row) for row in connection.execute(select(*_COLUMNS).where(files.c.task_id == task_id, _KEPT))]


def uploads(connection: Connection, limit: int | None = None, after: int = 0) -> list[File]:
    """All files that are no results, oldest first, or so many behind the first ones."""
    query = select(*_COLUMNS).where(files.c.task_id.is_(None), _KEPT).order_by(files.c.created_ms, files.c.file_id)
    query = query.limit(limit).offset(after)
    return [File(*row) for row in connection.execute(query)]


def mark_uploaded(connection: Connection, file_id: str, blob: str, size: int, now_ms: int) -> str | None:
    """The bytes are there now. Gives where those of an earlier upload are stored."""
    this = files.c.file_id == file_id
    earlier: str | None = connection.scalar(select(files.c.blob).where(this).with_for_update())
    connection.execute(update(files).where(this).values(file_size=size, blob=blob, uploaded_ms=now_ms))
    return earlier


def set_deleted(connection: Connection, ids: Sequence[str], now_ms: int) -> None:
    """Forgets what files are, but not that their ids were given out."""
    connection.execute(update(files).where(files.c.file_id.in_(ids)).values(blob=None, deleted_ms=now_ms))
