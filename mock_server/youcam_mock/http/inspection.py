"""The control API's part that only reads: the journal, tasks, files and spent units."""

from __future__ import annotations

from fnmatch import fnmatchcase
from itertools import islice
from typing import TYPE_CHECKING, Any

from youcam_mock.domain import refusals
from youcam_mock.domain.tasks import State, Task
from youcam_mock.http.exchange import ControlRequest, Page, Reply
from youcam_mock.http.request_details import shown

if TYPE_CHECKING:
    from youcam_mock.journal import Entry
    from youcam_mock.mock import Mock


def list_requests(request: ControlRequest) -> Reply:
    """Lists the journal's last entries that fit the query, newest last; with `after` the first ones after that id."""
    wanted, after = request.params, request.params["after"]
    entries = request.mock.journal.entries
    if after is not None:
        fitting = (entry for entry in entries if entry.id > after and _fits(entry, wanted))
        found = list(islice(fitting, wanted["limit"]))
    else:
        fitting = (entry for entry in reversed(entries) if _fits(entry, wanted))
        found = list(islice(fitting, wanted["limit"]))[::-1]
    return Reply({"requests": [shown(entry) for entry in found]})


def clear_requests(request: ControlRequest) -> Reply:
    """Clears the journal."""
    request.mock.journal.clear()
    return Reply(None, 204)


def list_tasks(request: ControlRequest) -> Reply:
    """Lists all tasks of all accounts, settled up to now, oldest first."""
    from youcam_mock.store import accounts, tasks

    mock, now = request.mock, request.mock.clock.now_ms()
    _settle_all(mock, now)
    with mock.database.transaction() as connection:
        keys = {account.id: account.api_key for account in accounts.every(connection)}
        found = tasks.every(connection, *Page.of(request))
    return Reply({"tasks": [_task(mock, task, keys[task.account_id], now) for task in found]})


def list_files(request: ControlRequest) -> Reply:
    """Lists all uploads of all accounts that were declared and not deleted, oldest first. Results are not uploads."""
    from youcam_mock.store import accounts, files

    with request.mock.database.transaction() as connection:
        keys = {account.id: account.api_key for account in accounts.every(connection)}
        found = files.uploads(connection, *Page.of(request))
    listed = [
        {
            "file_id": file.file_id,
            "api_key": keys[file.account_id],
            "file_name": file.file_name,
            "content_type": file.content_type,
            "file_size": file.file_size,
            "uploaded": file.blob is not None,
            "created_ms": file.created_ms,
        }
        for file in found
    ]
    return Reply({"files": listed})


def spend(request: ControlRequest) -> Reply:
    """Reports the units that tasks were charged since the start or the last reset."""
    from youcam_mock.store import tasks

    _settle_all(request.mock, request.mock.clock.now_ms())
    with request.mock.database.transaction() as connection:
        rows = sorted(tasks.spent(connection))
    return Reply(
        {
            "units": float(sum(units for _, units, _ in rows)),
            "by_feature": {feature: float(units) for feature, units, _ in rows},
            "tasks": sum(number for _, _, number in rows),
        }
    )


def _fits(entry: Entry, wanted: Any) -> bool:
    return (
        wanted["operation"] in (None, entry.operation)
        and wanted["status"] in (None, entry.status)
        and (wanted["path"] is None or fnmatchcase(entry.path, wanted["path"]))
    )


def _settle_all(mock: Mock, now_ms: int) -> None:
    from youcam_mock.service.settling import settle
    from youcam_mock.store import accounts

    with mock.database.transaction() as connection:
        found = accounts.every(connection)
    for account in found:
        settle(mock, account.id, now_ms)


def _task(mock: Mock, task: Task, api_key: str, now_ms: int) -> dict[str, Any]:
    state = task.state_at(now_ms, mock.profile)
    paid = task.settled and task.failure is None
    return {
        "task_id": task.id,
        "api_key": api_key,
        "feature": task.feature,
        "version": task.operation.rpartition("_v")[2].replace("_", "."),
        "state": state.value,
        "created_ms": task.created_ms,
        "ready_ms": task.ready_ms,
        "units": float(task.cost),
        "charged": float(task.cost) if paid else 0.0,
        "explain": _why(mock, task, state),
    }


def _why(mock: Mock, task: Task, state: State) -> str | None:
    if state is State.LOST:
        return f"not polled for {task.window_s(mock.profile):g} s ({refusals.LOST_TASK.document})"
    return task.failure.explanation if task.failure and state is not State.RUNNING else None
