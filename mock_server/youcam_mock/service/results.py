"""Results as they are stored and shown: written down at the first check, rendered at the first download."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import PurePosixPath
from typing import Any

from youcam_mock.domain.tasks import Task
from youcam_mock.engines.job import Link, Result
from youcam_mock.service.engine_runs import make
from youcam_mock.state import MockState
from youcam_mock.store import files, tasks
from youcam_mock.store.blobs import ROOT
from youcam_mock.store.files import File

_FOLDER = "aeMNNB0KmUIP8rnQ996tC5Q"
"""Stands in the path of every object that was ever seen."""


def object_path(state: MockState, account_id: int, file_name: str) -> str:
    """Where a file is stored: a path like the service's; of the file's name it takes the extension only."""
    suffix = PurePosixPath(file_name).suffix.lower()
    extension = suffix if suffix[1:].isascii() and suffix[1:].isalnum() and len(suffix) <= 8 else ""
    return f"{_folder(account_id)}/{state.ids.uuid()}{extension}"


def _result_paths(state: MockState, account_id: int, made: Result) -> list[str]:
    """Where each file of a result is stored. Those that the data tells apart by name share one uuid (as observed)."""
    if made.data is None or len(made.files) == 1:
        return [object_path(state, account_id, file.name) for file in made.files]
    begin = f"{_folder(account_id)}/{state.ids.uuid()}"
    return [f"{begin}_{file.name}" for file in made.files]


def _folder(account_id: int) -> str:
    return f"{ROOT}/{320554715144259928 + account_id}/{77022501909 + account_id}/v2/{_FOLDER}"


def result_of(state: MockState, task: Task) -> Any:
    """What the task made, as stored: `data` with links by name, and `files`. Written down the first time."""
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
        current = tasks.by_id(connection, task.id)
        if current is not None and current.result is not None:
            return current.result
        files.add(connection, stored)
        tasks.set_result(connection, task.id, result)
    return result


def made_of(state: MockState, task: Task) -> Result:
    """What the engine makes of the task. Raises EngineError."""
    return make(state, task, partial(content_at, state))


def content_of(state: MockState, file: File) -> bytes | None:
    """The bytes of a stored file; those of a result are made now if nobody asked before."""
    content = state.blobs.get(file.blob) if file.blob else None
    if content is None and file.blob and file.task_id and file.result_name:
        with state.database.transaction() as connection:
            task = tasks.by_id(connection, file.task_id)
        if task is None or task.deleted:
            return None
        made = made_of(state, task)
        content = made.file(file.result_name).render()
        state.blobs.put(file.blob, content)
    return content


def content_at(state: MockState, blob: str) -> bytes | None:
    """The bytes of an input, which may be the result of another task that nobody downloaded yet."""
    content = state.blobs.get(blob)
    if content is not None:
        return content
    with state.database.transaction() as connection:
        file = files.by_object(connection, blob)
    return content_of(state, file) if file else None


def with_links(data: Any, link: Callable[[str], str]) -> Any:
    """Stored data with addresses in place of names."""
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
