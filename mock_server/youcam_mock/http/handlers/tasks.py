"""Runs, checks and deletes tasks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import evolve

from youcam_mock.domain import inputs, refusals
from youcam_mock.domain.hosts import host_of
from youcam_mock.domain.refusals import RefusedError
from youcam_mock.domain.signing import Link
from youcam_mock.domain.styles import Catalogue
from youcam_mock.domain.tasks import State, Task
from youcam_mock.http.exchange import Checked, Reply
from youcam_mock.http.links import storage_link
from youcam_mock.service import running, tasks
from youcam_mock.service.making import params_of
from youcam_mock.service.results import result_of, with_links
from youcam_mock.service.settling import outcome


def run_task(request: Checked) -> Reply:
    """Starts a task. Raises RefusedError for an unknown style or template, or when units are short."""
    _require_known_styles(request)
    order = running.Order(request.account.id, request.operation, request.body, request.now_ms, request.steer)
    task = running.run(request.mock, order)
    return evolve(request.reply({"task_id": task.id}), explain=_stand_ins(request, task))


def _stand_ins(request: Checked, task: Task) -> str | None:
    """Explains for which URLs the built-in sample is used; None if for none."""
    named = inputs.references(request.operation, request.body)
    hosts = {
        reference.role: host_of(reference.value)
        for reference, file in zip(named, task.inputs, strict=True)
        if reference.kind == "url" and file.blob is None and task.failure is None
    }
    if not hosts:
        return None
    told = ", ".join(f"{role} at {host or 'an address without a host'}" for role, host in hosts.items())
    return f"the built-in sample stands in for {told}; --allow-host lets the mock fetch (Safety, handbook)"


def check_task(request: Checked) -> Reply:
    """Returns the state of a task. Raises RefusedError if it is lost, expired or another account's."""
    operation = request.operation
    task_id = request.params["task_id"]
    task, state = tasks.check(request.mock, request.account.id, operation, task_id, request.now_ms)
    shown = _v1(request, task, state) if operation.major == 1 else _v2(request, task, state)
    reply = request.reply(shown)
    if task.failure and state is State.ERROR:
        return Reply(reply.body, explain=task.failure.explanation)
    return reply


def delete_task(request: Checked) -> Reply:
    """Deletes a finished task. Raises RefusedError for any other."""
    tasks.delete(request.mock, request.account.id, request.body["task_id"], request.now_ms)
    return Reply({"status": 200})


def _v1(request: Checked, task: Task, state: State) -> dict[str, Any]:
    results = _results(request, task) if state is State.SUCCESS else []
    interval = request.mock.profile.v1_polling_interval_ms
    return {"status": state.value} | _error(task, state) | {"polling_interval": interval, "results": results}


def _v2(request: Checked, task: Task, state: State) -> dict[str, Any]:
    shown = state is State.SUCCESS or (state is State.RUNNING and _is_shown_early(request, task))
    results = _results(request, task) if shown else None
    interval = request.mock.profile.v2_polling_interval_ms
    waits = {"polling_interval": interval} if interval else {}
    return _error(task, state) | waits | {"results": results, "task_status": state.value}


def _is_shown_early(request: Checked, task: Task) -> bool:
    early_ms = request.mock.profile.v2_results_early_s * 1000
    return request.now_ms >= task.ready_ms - early_ms and outcome(request.mock, task) is None


def _error(task: Task, state: State) -> dict[str, Any]:
    if state is not State.ERROR or task.failure is None:
        return {"error": None}
    message = {"error_message": task.failure.message} if task.failure.message else {}
    return {"error": task.failure.code} | message


def _results(request: Checked, task: Task) -> Any:
    result = result_of(request.mock, task)
    links = {f["name"]: storage_link(request, Link("GET", f"/{f['object']}")) for f in result["files"]}
    shown = with_links(result["data"], links.__getitem__)
    if task.major == 1:
        plain = [{"dst_id": f["file_id"], "url": links[f["name"]]} for f in result["files"]]
        data = [_with_file_id(entry, plain) for entry in shown] if isinstance(shown, list) else plain
        return [{"data": data, "id": task.body["payload"]["actions"][0]["id"]}]
    if shown is not None:
        return shown
    return {"url": links[result["files"][0]["name"]]}


def _with_file_id(entry: dict[str, Any], files: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Returns an entry of a V1 result. Its `dst_id` is that of the file to which it links, so that another task can use
    it."""
    own = next((file for file in files if "dst_id" in entry and file["url"] == entry.get("url")), {})
    return entry | own


def _require_known_styles(request: Checked) -> None:
    looks = request.mock.catalogue(request.operation)
    if looks is None or not request.operation.styled.accepts(request.body):
        return
    # A body has several forms. One of them may not know these members, and then they may hold anything.
    params = params_of(request.operation.major, request.body)
    if request.operation.major == 1:
        group, styles = params.get("style_group_id"), params.get("style_ids")
        if isinstance(group, int) and isinstance(styles, list):
            _require_style(looks, group, styles)
    elif isinstance(template := params.get("template_id"), str) and template not in looks.by_slug:
        raise RefusedError(refusals.UNKNOWN_TEMPLATE, feature=looks.feature, id=template)


def _require_style(looks: Catalogue, group_id: int, style_ids: list[int]) -> None:
    if group_id not in looks.groups:
        raise RefusedError(refusals.UNKNOWN_STYLE_GROUP, feature=looks.feature, id=group_id)
    known = [style.id for style in looks.in_group(group_id)]
    for style_id in style_ids:
        if style_id not in known:
            raise RefusedError(refusals.UNKNOWN_STYLE, id=style_id)
