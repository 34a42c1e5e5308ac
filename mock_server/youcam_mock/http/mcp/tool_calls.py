"""Calls a tool: checks its arguments, then does what tools of its kind do."""

from __future__ import annotations

from functools import lru_cache

import jsonschema_rs

from youcam_mock.domain.suggestions import suggestion
from youcam_mock.http.mcp import schemas, utilities
from youcam_mock.http.mcp.calls import ArgumentsError, Caller, Outcome
from youcam_mock.http.mcp.catalogue import Catalogue, Tool
from youcam_mock.operation import Json

_MOST_SHOWN = 200


def call(caller: Caller, name: str, arguments: Json) -> Outcome:
    """Calls a tool. Raises ArgumentsError for an unknown one, or for arguments that it does not take."""
    tool = caller.catalogue.find(caller.server, name)
    if tool is None:
        known = [each.name for each in caller.catalogue.of(caller.server)]
        raise ArgumentsError(f"Unknown tool: {name[:_MOST_SHOWN]!r}{suggestion(name, known)}")
    _require(caller.catalogue, tool, arguments)
    if tool.kind == "run":
        return caller.run(tool, arguments["request"], arguments.get("polling", True))
    if tool.kind == "list":
        return caller.listed(tool)
    return utilities.call(caller, tool, arguments)


def _require(catalogue: Catalogue, tool: Tool, arguments: Json) -> None:
    error = jsonschema_rs.Draft202012Validator.iter_errors(_checked(catalogue, tool), arguments)
    found = next(iter(error), None)
    if found is not None:
        place = "/".join(map(str, found.instance_path))
        told = found.message if len(found.message) <= _MOST_SHOWN else f"{found.message[:_MOST_SHOWN]}..."
        raise ArgumentsError(f"Input validation error: {f'{place}: ' if place else ''}{told}")


@lru_cache(maxsize=512)
def _checked(catalogue: Catalogue, tool: Tool) -> jsonschema_rs.Draft202012Validator:
    """Returns what holds for arguments before anything is sent. What is wrong with the body of a run the REST API says
    best: it names the member, and charges nothing."""
    schema = schemas.input_of(catalogue, tool)
    if tool.kind == "run":
        schema = {**schema, "properties": {**schema["properties"], "request": {"type": "object"}}}
    return jsonschema_rs.Draft202012Validator(schema)
