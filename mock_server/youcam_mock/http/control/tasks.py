"""Lists the tasks of all accounts."""

from __future__ import annotations

from typing import Any

from youcam_mock.domain.requests import refusals
from youcam_mock.domain.tasks import State, Task
from youcam_mock.http.checked_request import ControlRequest, Page, Reply
from youcam_mock.mock import Mock


def list_tasks(request: ControlRequest) -> Reply:
    """All tasks of all accounts, settled up to now, oldest first or newest first."""
    from youcam_mock.service.settling import settle_all
    from youcam_mock.store import accounts, tasks

    mock, now = request.mock, request.mock.clock.now_ms()
    settle_all(mock, now)
    with mock.database.transaction() as connection:
        keys = {account.id: account.api_key for account in accounts.every(connection)}
        found = tasks.every(connection, *Page.of(request), newest=request.params.get("newest") == "true")
    return Reply({"tasks": [listed(mock, task, keys[task.account_id], now) for task in found]})


def listed(mock: Mock, task: Task, api_key: str, now_ms: int) -> dict[str, Any]:
    """A task as it is listed."""
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
