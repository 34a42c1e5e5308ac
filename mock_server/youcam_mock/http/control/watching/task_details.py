"""Shows one task whole: what it was made from and what came of it, with links that a page can show."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import quote

from youcam_mock.domain.access.signed_links import SignedLink
from youcam_mock.domain.requests.pointers import strings_at
from youcam_mock.domain.tasks import State, Task
from youcam_mock.engines.job import EngineError
from youcam_mock.http.checked_request import ControlError, ControlRequest, Reply
from youcam_mock.http.control.tasks import listed
from youcam_mock.http.web.kept_objects import PATH
from youcam_mock.mock import Mock
from youcam_mock.operation import Operation
from youcam_mock.store.files import File


def get_task(request: ControlRequest) -> Reply:
    """One task, settled up to now. Looking is no poll. Raises ControlError for an unknown one."""
    from youcam_mock.service.settling import settle
    from youcam_mock.store import accounts, tasks

    mock, now = request.mock, request.mock.clock.now_ms()
    with mock.database.transaction() as connection:
        task = tasks.by_id(connection, request.params["task_id"])
    if task is None:
        raise ControlError(404, f"there is no task {request.params['task_id']!r}")
    settle(mock, task.account_id, now)
    with mock.database.transaction() as connection:
        task = tasks.by_id(connection, task.id) or task
        keys = {account.id: account.api_key for account in accounts.every(connection)}
    shown = listed(mock, task, keys[task.account_id], now)
    return Reply(shown | {"body": task.body} | _times(mock, task, now) | _media(mock, task, now))


def _times(mock: Mock, task: Task, now_ms: int) -> dict[str, Any]:
    """Returns how long the task still takes, and how long a client may wait with the next poll."""
    running = task.state_at(now_ms, mock.profile) is State.RUNNING
    deadline_ms = task.deadline_ms(mock.profile) if running else None
    return {
        "time_left_ms": max(0, task.ready_ms - now_ms) if running and task.ends else None,
        "polls_left_s": None if deadline_ms is None else max(0, deadline_ms - now_ms) / 1000,
    }


def _media(mock: Mock, task: Task, now_ms: int) -> dict[str, Any]:
    operation = mock.contract.operations.get(task.operation)
    if operation is None or task.deleted or task.cleared:
        return {"inputs": [], "results": [], "data": None}
    found: dict[str, Any] = {"inputs": list(_inputs(mock, operation, task, now_ms)), "results": [], "data": None}
    if task.state_at(now_ms, mock.profile) is State.SUCCESS:
        found |= _results(mock, task, now_ms)
    return found


def _inputs(mock: Mock, operation: Operation, task: Task, now_ms: int) -> Iterator[dict[str, Any]]:
    version, feature = quote(operation.version.removeprefix("v"), safe=""), quote(task.feature, safe="")
    for (role, pointer, number), file in zip(_places(operation, task.body), task.inputs, strict=True):
        sample = f"/_mock/sample/{version}/{feature}?pointer={quote(pointer)}&number={number}"
        yield {
            "role": role,
            "pointer": pointer,
            "file_name": file.name,
            "content_type": mimetypes.guess_type(file.name)[0],
            "url": _link(mock, file.blob, now_ms) if file.blob else sample,
            "is_sample": file.blob is None,
        }


def _places(operation: Operation, body: Any) -> Iterator[tuple[str, str, int]]:
    """Yields role and pointer of every file that the body names, and which of several at the pointer it is, in the
    order in which the task keeps them."""
    for entry in operation.inputs:
        if entry.when.accepts(body):
            by_id, by_url = strings_at(body, entry.file_id), strings_at(body, entry.url)
            pointer = entry.file_id if by_id else entry.url
            yield from ((entry.role, pointer or "", number) for number, _ in enumerate(by_id or by_url))


def _results(mock: Mock, task: Task, now_ms: int) -> dict[str, Any]:
    """Returns links to the results, and what a status check shows with such links in it."""
    from youcam_mock.service.results import stored_result, with_links
    from youcam_mock.store import files

    try:
        result = stored_result(mock, task)
    except EngineError:
        return {}
    with mock.database.transaction() as connection:
        known: Sequence[File] = files.of_task(connection, task.id)
    types = {file.object: file.content_type for file in known}
    links = {file["name"]: _link(mock, file["object"], now_ms) for file in result["files"]}
    shown = [
        {"file_name": file["name"], "content_type": types.get(file["object"]), "url": links[file["name"]]}
        for file in result["files"]
    ]
    return {"results": shown, "data": with_links(result["data"], links.__getitem__)}


def _link(mock: Mock, key: str, now_ms: int) -> str:
    return SignedLink("GET", f"{PATH}{key}").signed(mock.secret, now_ms, mock.profile.link_s)
