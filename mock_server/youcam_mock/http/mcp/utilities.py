"""The tools that every server has: uploads, the state of a task, prices; and the lists of names."""

from __future__ import annotations

import base64
import binascii
import mimetypes
from collections.abc import Callable, Mapping
from typing import Any

from werkzeug.wrappers import Request

from youcam_mock.domain.requests.refusals import RefusedError
from youcam_mock.domain.suggestions import suggestion
from youcam_mock.http.bearer import identify, token_of
from youcam_mock.http.mcp.calls import ArgumentsError, Caller, Outcome
from youcam_mock.http.mcp.catalogue import Tool
from youcam_mock.operation import Json, Operation

VIEW = "ui://upload-file/view.html"
"""The resource in which a person chooses files."""
_NAMES = ("file_name", "name")
_TYPES = ("content_type", "type", "mime_type")
_CONTENTS = ("content", "data", "base64")
"""How the members of a file may be called: no document says."""
_ANY_TYPE = "application/octet-stream"


def call(caller: Caller, tool: Tool, arguments: Json) -> Outcome:
    """Calls a utility or a list of names. Raises ArgumentsError."""
    if tool.kind == "names":
        refused = _refused(caller)
        return refused or Outcome({"status": 200, "data": {"patterns": dict(tool.names)}})
    return _UTILITIES[tool.name](caller, arguments)


def _refused(caller: Caller) -> Outcome | None:
    """Returns the failure of a caller who may not call tools, for those tools that ask the REST API nothing."""
    some = next(each for each in caller.catalogue.contract.operations.values() if each.security == "v2")
    try:
        bearer = token_of(some, Request(dict(caller.rest.environ)))  # type: ignore[arg-type]
        identify(caller.mock, some, bearer, caller.mock.clock.now_ms())
    except RefusedError as refused:
        said = refused.said(caller.mock.profile.texts)
        return Outcome({"error_message": said, "request_id": None}, refused.explanation)
    return None


def _upload(caller: Caller, arguments: Json) -> Outcome:
    run = _run(caller, arguments["task_type"])
    files = [_file(entry, number) for number, entry in enumerate(arguments["files"])]
    path = _file_operation(caller, run).path
    created = []
    for name, content_type, content in files:
        declared = {"file_name": name, "content_type": content_type, "file_size": len(content)}
        answer = caller.rest.post(path, {"files": [declared]})
        if not answer.fine:
            return _as_list(Outcome.of(answer))
        file = answer.data["files"][0]
        link = file["requests"][0]
        stored = caller.rest.put(link["url"], content, link["headers"])
        if stored.status >= 400 or stored.status == 0:
            return _as_list(Outcome.of(stored))
        created.append({"file_id": file["file_id"], "file_name": name, "content_type": content_type})
    return Outcome(created)


def _as_list(failure: Outcome) -> Outcome:
    return Outcome([failure.result], failure.explain)


def _file(entry: Any, number: int) -> tuple[str, str, bytes]:
    name, content = _first(entry, _NAMES), _first(entry, _CONTENTS)
    if not name or content is None:
        missing = "name" if not name else "content"
        raise ArgumentsError(f"Input validation error: files/{number}: {missing!r} is a required property")
    guessed = mimetypes.guess_type(name)[0] or _ANY_TYPE
    head, comma, rest = content.partition(",")
    encoded = rest if comma and head.startswith("data:") else content
    try:
        return name, _first(entry, _TYPES) or guessed, base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        raise ArgumentsError(f"Input validation error: files/{number}/content: it is not Base64") from None


def _first(entry: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    return next((value for name in names if isinstance(value := entry.get(name), str)), None)


def _widget(caller: Caller, arguments: Json) -> Outcome:
    told = f"Choose the files in {VIEW}, or call Get-Upload-API-Info and upload them by REST."
    return _refused(caller) or Outcome({"message": told, "task_type": arguments.get("task_type")})


def _upload_info(caller: Caller, arguments: Json) -> Outcome:
    operation = _file_operation(caller, _run(caller, arguments["task_type"]))
    example = caller.catalogue.contract.body_of(operation)
    examples = [each["value"] for each in example.get("examples", {}).values()] or [example.get("example")]
    info: Json = {
        "endpoint": f"{caller.rest.origin}{operation.path}",
        "method": operation.method,
        "headers": {"Authorization": "Bearer YOUR_API_KEY", "Content-Type": "application/json"},
        "body": examples[0],
        "then": "PUT the bytes of each file to data.files[].requests[0].url with the headers there; use data.files[]"
        ".file_id in the run tool.",
    }
    return _refused(caller) or Outcome(info)


def _status(caller: Caller, arguments: Json) -> Outcome:
    run = _run(caller, arguments["task_type"])
    tool = caller.catalogue.detection_of(run) if arguments.get("is_preprocess") else run
    if tool is None:
        raise ArgumentsError(f"Input validation error: is_preprocess: {run.name} has no detection")
    return caller.checked(tool, arguments["task_id"], arguments.get("polling", True))


def _prices(caller: Caller, arguments: Json) -> Outcome:
    operation = next(iter(caller.catalogue.contract.of_kind("feature-cost")), None)
    if operation is None:
        return Outcome({"error_message": "this edition has no list of prices", "request_id": None})
    return Outcome.of(caller.rest.get(operation.path, **arguments["request"]))


def _run(caller: Caller, task_type: str) -> Tool:
    found = caller.catalogue.runs.get(task_type)
    if found is None:
        known = suggestion(task_type, caller.catalogue.runs)
        raise ArgumentsError(f"Input validation error: task_type: {task_type[:200]!r} is no run tool{known}")
    return found


def _file_operation(caller: Caller, tool: Tool) -> Operation:
    """Returns where files for a run are declared: its own path, that of the feature of which it is a part, or any."""
    run = tool.operation
    assert run is not None
    declaring = [each for each in caller.catalogue.contract.of_kind("create-file") if each.major == run.major]
    parts = run.feature.split("/")
    names = ["/".join(parts[:end]) for end in range(len(parts), -1, -1)]
    own = [(each.feature, each.version) for each in declaring]
    for name in names:
        if (name, run.version) in own:
            return declaring[own.index((name, run.version))]
    return next(each for each in declaring if "{" not in each.path)


_UTILITIES: Mapping[str, Callable[[Caller, Json], Outcome]] = {
    "upload_file": _upload,
    "File-Upload": _widget,
    "Get-Upload-API-Info": _upload_info,
    "Get-Running-Task-Status": _status,
    "Get-Feature-Cost": _prices,
}
