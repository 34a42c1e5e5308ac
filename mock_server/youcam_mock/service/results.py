"""Results of tasks: stored at the first check that shows them, with links in place of names when they are shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from youcam_mock.domain.tasks import Task
from youcam_mock.engines.job import ResultLink
from youcam_mock.service.engine_runs import run_engine
from youcam_mock.service.inputs.stored_files import InputReader, result_paths
from youcam_mock.state import MockState
from youcam_mock.store import accounts, files, tasks
from youcam_mock.store.files import File


def stored_result(state: MockState, task: Task) -> Any:
    """The result of a task as stored: `data` with links by name, and `files`. Stored when it is first asked for.

    Raises EngineError when the engine refuses the inputs.
    """
    if task.result is not None:
        return task.result
    made = run_engine(state, task, InputReader(state))
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
        for file, path in zip(made.files, result_paths(state, task.account_id, made), strict=True)
    ]
    result = {
        "data": _with_links_by_name(made.data),
        "files": [{"name": f.result_name, "file_id": f.file_id, "object": f.object} for f in stored],
    }
    with state.database.transaction() as connection:
        accounts.lock(connection, task.account_id)
        # Another check may have stored the result meanwhile; its file ids have been given out, so it wins.
        current = tasks.by_id(connection, task.id)
        if current is not None and current.result is not None:
            return current.result
        files.add(connection, stored)
        tasks.set_result(connection, task.id, result)
    return result


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
    if isinstance(data, ResultLink):
        return {"$link": data.file_name}
    if isinstance(data, (list, tuple)):
        return [_with_links_by_name(value) for value in data]
    if isinstance(data, dict):
        return {key: _with_links_by_name(value) for key, value in data.items()}
    return data
