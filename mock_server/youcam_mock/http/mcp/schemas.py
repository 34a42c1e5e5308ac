"""What tools take and give, as JSON schemas. A run tool takes the body of its feature."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from youcam_mock.contract import Contract
from youcam_mock.http.control.features.schemas import plain
from youcam_mock.http.mcp.catalogue import Catalogue, Tool
from youcam_mock.operation import Json, Operation

PAGE_SIZES = (1, 20)
"""The least and the most entries of a page of prices."""
_POLLING: Json = {
    "type": "boolean",
    "default": True,
    "description": "Whether to wait for the end of the task. Without it, the answer is the task's id or its state.",
}
_FAILURE: Json = {
    "type": "object",
    "properties": {
        "error_message": {"type": "string"},
        "request_id": {"anyOf": [{"type": "string"}, {"type": "null"}]},
    },
    "required": ["error_message", "request_id"],
}
_ANY_OBJECT: Json = {"type": "object", "additionalProperties": True}


def output_of(tool: Tool) -> Json:
    """Returns the schema of a tool's structured content."""
    if tool.name == "File-Upload":
        return _ANY_OBJECT
    result: Json = {"anyOf": [_ANY_OBJECT, _FAILURE]}
    if tool.name == "upload_file":
        result = {"type": "array", "items": _ANY_OBJECT}
    return {
        "type": "object",
        "properties": {"result": result},
        "required": ["result"],
        "x-fastmcp-wrap-result": True,
    }


def input_of(catalogue: Catalogue, tool: Tool) -> Json:
    """Returns the schema of a tool's arguments."""
    if tool.kind == "run":
        assert tool.operation is not None
        return _arguments({"request": _body(catalogue.contract, tool.operation), "polling": _POLLING}, ["request"])
    if tool.kind == "utility":
        return _utility(tool.name, list(catalogue.runs))
    return _arguments({}, [])


def _arguments(properties: Json, required: Sequence[str]) -> Json:
    wanted = {"required": list(required)} if required else {}
    return {"type": "object", "properties": properties, **wanted, "additionalProperties": False}


def _utility(name: str, task_types: list[str]) -> Json:
    one: Json = {"type": "string", "enum": task_types, "description": "The run tool in question."}
    maybe: Json = {"anyOf": [one, {"type": "null"}], "default": None}
    files: Json = {
        "type": "array",
        "minItems": 1,
        "description": "Each with name, content_type and content, which is Base64.",
        "items": _ANY_OBJECT,
    }
    task_id: Json = {"type": "string", "minLength": 1, "description": "The id that the run tool returned."}
    prepares: Json = {"type": "boolean", "default": False, "description": "Whether it is a task of the detection tool."}
    page: Json = {
        "type": "object",
        "properties": {
            "page_size": {
                "anyOf": [
                    {"type": "integer", "minimum": PAGE_SIZES[0], "maximum": PAGE_SIZES[1]},
                    {"type": "null"},
                ],
                "default": None,
            },
            "starting_token": {"anyOf": [{"type": "string"}, {"type": "null"}], "default": None},
        },
        "additionalProperties": False,
    }
    properties: dict[str, tuple[Json, list[str]]] = {
        "upload_file": (
            {"files": files, "task_type": {"type": "string", "description": "The run tool in question."}},
            ["files", "task_type"],
        ),
        "File-Upload": ({"task_type": maybe}, []),
        "Get-Upload-API-Info": ({"task_type": one}, ["task_type"]),
        "Get-Running-Task-Status": (
            {"task_id": task_id, "task_type": one, "is_preprocess": prepares, "polling": _POLLING},
            ["task_id", "task_type"],
        ),
        "Get-Feature-Cost": ({"request": page}, ["request"]),
    }
    return _arguments(*properties[name])


@lru_cache(maxsize=512)
def _body(contract: Contract, run: Operation) -> Json:
    """Returns the schema of a run's body, with a branch for each way to give the files, and with `null` for what may be
    left out."""
    body: Json = plain(contract.document, contract.body_of(run)["schema"])
    if "anyOf" in body and "properties" not in body:
        return {**body, "anyOf": [_with_nulls(branch) for branch in body["anyOf"]]}
    return _with_nulls(body)


def _with_nulls(branch: Json) -> Json:
    if "allOf" in branch:
        return {**branch, "allOf": [_with_nulls(part) for part in branch["allOf"]]}
    required = branch.get("required", ())
    members: Json = branch.get("properties", {})
    return {**branch, "properties": {n: s if n in required else _or_null(s) for n, s in members.items()}}


def _or_null(member: Json) -> Json:
    told = {name: member[name] for name in ("description",) if name in member}
    shape = {name: value for name, value in member.items() if name not in ("description", "default")}
    return {"anyOf": [shape, {"type": "null"}], "default": member.get("default"), **told}
