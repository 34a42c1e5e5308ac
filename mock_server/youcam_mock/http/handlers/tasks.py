"""Runs, checks and deletes tasks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from youcam_mock.domain.access.allowed_hosts import host_of
from youcam_mock.domain.access.signed_links import SignedLink
from youcam_mock.domain.requests import refusals
from youcam_mock.domain.requests.parameters import run_parameters
from youcam_mock.domain.requests.refusals import RefusedError
from youcam_mock.domain.styles import Catalogue
from youcam_mock.domain.tasks import State, Task
from youcam_mock.http.checked_request import Checked, Reply
from youcam_mock.http.request_log import Meaning, cost
from youcam_mock.http.result_links import storage_link
from youcam_mock.service import running, tasks
from youcam_mock.service.orders import Order
from youcam_mock.service.results import with_links
from youcam_mock.service.tasks import Seen


def run_task(request: Checked) -> Reply:
    """Starts a task. Raises RefusedError for an unknown style or template, or when units are short."""
    order = Order(request.account.id, request.operation, request.body, request.now_ms, request.steer)
    order = running.with_recording(request.mock, order)
    if not (order.recorded and order.recorded.run):
        _require_known_styles(request)
    task = running.run(request.mock, order)
    price = f", {cost(task.cost)} when it succeeds" if task.cost else ""
    meaning = Meaning(f"task {task.id}{price}", task.id, float(task.cost))
    return request.reply({"task_id": task.id}, explain=_explanation(order, task), meaning=meaning)


def _explanation(order: Order, task: Task) -> str | None:
    """Explains what stands in for the engine, or for its inputs; None if nothing does."""
    if order.recorded is None:
        return _stand_ins(order, task)
    told = f"{order.recorded.told} (--replay)"
    return told if order.recorded.run else "; ".join(filter(None, [told, _stand_ins(order, task)]))


def _stand_ins(order: Order, task: Task) -> str | None:
    """Explains for which URLs the built-in sample is used; None if for none."""
    if task.cleared or task.failure:
        return None
    hosts = {
        reference.role: host_of(reference.value)
        for reference, file in zip(order.named, task.inputs, strict=True)
        if reference.kind == "url" and file.blob is None
    }
    if not hosts:
        return None
    told = ", ".join(f"{role} at {host or 'an address without a host'}" for role, host in hosts.items())
    return f"the built-in sample stands in for {told}; --allow-host lets the mock fetch (Safety, handbook)"


def check_task(request: Checked) -> Reply:
    """Returns the state of a task. Raises RefusedError if it is lost, expired or another account's."""
    seen = tasks.check(request.mock, request.account.id, request.operation, request.params["task_id"], request.now_ms)
    state = _v1(request, seen) if seen.task.major == 1 else _v2(request, seen)
    explain = seen.task.failure.explanation if seen.task.failure and seen.state is State.ERROR else None
    return request.reply(state, explain=explain, meaning=_meaning(seen))


def _meaning(seen: Seen) -> Meaning:
    task = seen.task
    if seen.state is State.SUCCESS:
        return Meaning(f"task {task.id} succeeded, {cost(task.cost)}", task.id, float(task.cost))
    if seen.state is State.ERROR and task.failure:
        return Meaning(f"task {task.id} failed with {task.failure.code}", task.id)
    return Meaning(f"task {task.id} is {seen.state.value}", task.id)


def delete_task(request: Checked) -> Reply:
    """Deletes a finished task. Raises RefusedError for any other."""
    tasks.delete(request.mock, request.account.id, request.body["task_id"], request.now_ms)
    task_id = request.body["task_id"]
    return Reply({"status": 200}, meaning=Meaning(f"task {task_id} is deleted", task_id))


def _v1(request: Checked, seen: Seen) -> dict[str, Any]:
    results = [] if seen.result is None else _results(request, seen)
    interval = request.mock.profile.v1_polling_interval_ms
    return {"status": seen.state.value} | _error(seen) | {"polling_interval": interval, "results": results}


def _v2(request: Checked, seen: Seen) -> dict[str, Any]:
    results = None if seen.result is None else _results(request, seen)
    interval = request.mock.profile.v2_polling_interval_ms
    waits = {"polling_interval": interval} if interval else {}
    return _error(seen) | waits | {"results": results, "task_status": seen.state.value}


def _error(seen: Seen) -> dict[str, Any]:
    failure = seen.task.failure
    if seen.state is not State.ERROR or failure is None:
        return {"error": None}
    message = {"error_message": failure.message} if failure.message else {}
    return {"error": failure.code} | message


def _results(request: Checked, seen: Seen) -> Any:
    result = seen.result
    links = {f["name"]: storage_link(request, SignedLink("GET", f"/{f['object']}")) for f in result["files"]}
    shown = with_links(result["data"], links.__getitem__)
    if seen.task.major == 1:
        plain = [{"dst_id": f["file_id"], "url": links[f["name"]]} for f in result["files"]]
        data = [_with_file_id(entry, plain) for entry in shown] if isinstance(shown, list) else plain
        return [{"data": data, "id": seen.task.body["payload"]["actions"][0]["id"]}]
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
    # Of several forms of a body, one may not know these members, and then they may hold anything.
    params = run_parameters(request.operation.major, request.body)
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
