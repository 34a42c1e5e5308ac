"""Running an engine on a task that succeeded, and rendering its files when they are first downloaded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from youcam_mock.domain import inputs
from youcam_mock.domain.tasks import Input, Task
from youcam_mock.engines.job import EngineError, Job, Link, Result, Source
from youcam_mock.engines.registry import engine
from youcam_mock.sample import SAMPLE
from youcam_mock.store import files, tasks
from youcam_mock.store.blobs import ROOT
from youcam_mock.store.files import File

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

_FOLDER = "aeMNNB0KmUIP8rnQ996tC5Q"[:22]


def object_path(mock: Mock, account_id: int, file_name: str) -> str:
    """Where a file is stored: a path like the service's; of the file's name it takes the extension only."""
    suffix = PurePosixPath(file_name).suffix.lower()
    extension = suffix if suffix[1:].isascii() and suffix[1:].isalnum() and len(suffix) <= 8 else ""
    return (
        f"{ROOT}/{320554715144259928 + account_id}/{77022501909 + account_id}/v2/{_FOLDER}/{mock.ids.uuid()}{extension}"
    )


def result_of(mock: Mock, task: Task) -> Any:
    """What the task made, as stored: `data` with links by name, and `files`. Runs the engine the first time."""
    if task.result is not None:
        return task.result
    made = engine(_facts(mock, task)["engine"])(_job(mock, task))
    now = mock.clock.now_ms()
    stored = [
        File(
            file_id=mock.ids.file(task.major),
            account_id=task.account_id,
            file_name=file.name,
            content_type=file.content_type,
            file_size=None,
            object=path,
            created_ms=now,
            uploaded_ms=now,
            blob=path,
            task_id=task.id,
            result_name=file.name,
        )
        for file, path in ((file, object_path(mock, task.account_id, file.name)) for file in made.files)
    ]
    result = {
        "data": _with_links_by_name(made.data),
        "files": [{"name": f.result_name, "file_id": f.file_id, "object": f.object} for f in stored],
    }
    with mock.database.transaction() as connection:
        current = tasks.by_id(connection, task.id)
        if current is not None and current.result is not None:
            return current.result
        files.add(connection, stored)
        tasks.set_result(connection, task.id, result)
    return result


def content_of(mock: Mock, file: File) -> bytes | None:
    """The bytes of a stored file; those of a result are made now if nobody asked before."""
    content = mock.blobs.get(file.blob) if file.blob else None
    if content is None and file.blob and file.task_id and file.result_name:
        with mock.database.transaction() as connection:
            task = tasks.by_id(connection, file.task_id)
        if task is None or task.deleted:
            return None
        made: Result = engine(_facts(mock, task)["engine"])(_job(mock, task))
        content = made.file(file.result_name).render()
        mock.blobs.put(file.blob, content)
    return content


def content_at(mock: Mock, blob: str) -> bytes | None:
    """The bytes of an input, which may be the result of another task that nobody downloaded yet."""
    content = mock.blobs.get(blob)
    if content is not None:
        return content
    with mock.database.transaction() as connection:
        file = files.by_object(connection, blob)
    return content_of(mock, file) if file else None


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


def _facts(mock: Mock, task: Task) -> dict[str, Any]:
    facts: dict[str, Any] = mock.contract.operations[task.operation].facts["result"]
    return facts


def _job(mock: Mock, task: Task) -> Job:
    references = inputs.references(mock.contract.operations[task.operation], task.body)
    sources = [_source(mock, r.role, file) for r, file in zip(references, task.inputs, strict=True)]
    return Job(tuple(sources), params_of(task.major, task.body), _facts(mock, task), mock.settings.watermark)


def _source(mock: Mock, role: str, file: Input) -> Source:
    content = content_at(mock, file.blob) if file.blob else None
    if content is None or (mock.settings.any_bytes and not _is_picture(content)):
        return Source(role, SAMPLE.name, SAMPLE.read_bytes())
    return Source(role, file.name, content)


def _is_picture(content: bytes) -> bool:
    from youcam_mock.engines.probe import probe

    try:
        probe(content)
    except EngineError:
        return False
    return True


def params_of(major: int, body: Any) -> dict[str, Any]:
    """The parameters of a run: a V2 body is flat, a V1 body keeps them in its first action."""
    if major != 1:
        return dict(body)
    action = body["payload"]["actions"][0]
    extra = {"dst_actions": action["dst_actions"]} if "dst_actions" in action else {}
    return {**action.get("params", {}), **extra}
