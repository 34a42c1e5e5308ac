"""Results, which are stored at the first status check and rendered at the first download."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import PurePosixPath
from typing import Any

from youcam_mock.domain.tasks import Task
from youcam_mock.engines.job import Link, Result
from youcam_mock.service.making import make
from youcam_mock.state import MockState
from youcam_mock.store import files, tasks
from youcam_mock.store.blobs import ROOT
from youcam_mock.store.files import File

_FOLDER = "aeMNNB0KmUIP8rnQ996tC5Q"
"""A segment in the path of every object that has been observed."""


def object_path(state: MockState, account_id: int, file_name: str) -> str:
    """Returns a path for a file, like the service's. Of the file's name it keeps only the extension."""
    suffix = PurePosixPath(file_name).suffix.lower()
    extension = suffix if suffix[1:].isascii() and suffix[1:].isalnum() and len(suffix) <= 8 else ""
    return f"{_folder(account_id)}/{state.ids.uuid()}{extension}"


def _result_paths(state: MockState, account_id: int, made: Result) -> list[str]:
    """Returns the paths for the files of a result. Files that the data tells apart by name share a UUID (as
    observed)."""
    if made.data is None or len(made.files) == 1:
        return [object_path(state, account_id, file.name) for file in made.files]
    begin = f"{_folder(account_id)}/{state.ids.uuid()}"
    return [f"{begin}_{file.name}" for file in made.files]


def _folder(account_id: int) -> str:
    return f"{ROOT}/{320554715144259928 + account_id}/{77022501909 + account_id}/v2/{_FOLDER}"


def result_of(state: MockState, task: Task) -> Any:
    """Returns the task's result as stored: `data` with links by name, and `files`. It is stored at the first call."""
    if task.result is not None:
        return task.result
    made = made_of(state, task)
    stored = [
        File(
            file_id=state.ids.file(),
            account_id=task.account_id,
            file_name=file.name,
            content_type=file.content_type,
            file_size=None,
            object=path,
            created_ms=task.ready_ms,
            blob=path,
            task_id=task.id,
            result_name=file.name,
        )
        for file, path in zip(made.files, _result_paths(state, task.account_id, made), strict=True)
    ]
    result = {
        "data": _with_links_by_name(made.data),
        "files": [{"name": f.result_name, "file_id": f.file_id, "object": f.object} for f in stored],
    }
    with state.database.transaction() as connection:
        # Another check may have stored the result meanwhile; its file ids have been given out, so it wins.
        current = tasks.by_id(connection, task.id)
        if current is not None and current.result is not None:
            return current.result
        files.add(connection, stored)
        tasks.set_result(connection, task.id, result)
    return result


def made_of(state: MockState, task: Task) -> Result:
    """Runs the engine for the task. Raises EngineError."""
    return make(state, task, partial(content_at, state))


def content_of(state: MockState, file: File) -> bytes | None:
    """Returns the bytes of a stored file. A file of a result is rendered when it is first asked for."""
    content = state.blobs.get(file.blob) if file.blob else None
    if content is None and file.blob and file.task_id and file.result_name:
        with state.database.transaction() as connection:
            task = tasks.by_id(connection, file.task_id)
        if task is None or task.deleted:
            return None
        # Rendering takes long, so that it is done after the transaction has ended.
        made = made_of(state, task)
        content = made.file(file.result_name).render()
        state.blobs.put(file.blob, content)
    return content


def content_at(state: MockState, blob: str) -> bytes | None:
    """Returns the bytes of an input, which may be the result of another task that nobody downloaded yet."""
    content = state.blobs.get(blob)
    if content is not None:
        return content
    with state.database.transaction() as connection:
        file = files.by_object(connection, blob)
    return content_of(state, file) if file else None


def with_links(data: Any, link: Callable[[str], str]) -> Any:
    """Returns stored data with URLs in place of names."""
    if isinstance(data, list):
        return [with_links(value, link) for value in data]
    if isinstance(data, dict):
        if "$link" in data:
            return link(data["$link"])
        return {key: with_links(value, link) for key, value in data.items()}
    return data


def _with_links_by_name(data: Any) -> Any:
    if isinstance(data, Link):
        return {"$link": data.file_name}
    if isinstance(data, (list, tuple)):
        return [_with_links_by_name(value) for value in data]
    if isinstance(data, dict):
        return {key: _with_links_by_name(value) for key, value in data.items()}
    return data
