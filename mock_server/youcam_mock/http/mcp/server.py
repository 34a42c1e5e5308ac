"""The servers in the official SDK's terms: what they list, and how a tool's outcome is told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import lru_cache
from typing import Any

import mcp_types as types
import orjson
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel.server import Server
from mcp.shared.exceptions import MCPError

from youcam_mock.http.mcp import schemas, tool_calls, utilities
from youcam_mock.http.mcp.calls import ArgumentsError, Caller, Outcome
from youcam_mock.http.mcp.catalogue import SERVERS, Catalogue, Tool
from youcam_mock.http.mcp.upload_view import HTML, MIME
from youcam_mock.operation import Json

Context = ServerRequestContext[Any, Any]
Call = Callable[[Callable[[], Outcome]], Awaitable[Outcome]]
"""How the work of a tool is done: at once, or in a thread of its own while the connection is read on."""

EXPLAIN = "youcam-mock/explain"
"""The member of a result's `_meta` with the mock's explanation."""
_WEBSITE = "https://yce.perfectcorp.com/ai-api"
_UI = "io.modelcontextprotocol/ui"


async def at_once(work: Callable[[], Outcome]) -> Outcome:
    """Does the work of a tool while nothing else happens, for a server of one request."""
    return work()


def server_of(caller: Caller, do: Call) -> Server[Any]:
    """Returns a server whose tools are called for this caller."""

    async def list_tools(_: Context, __: types.PaginatedRequestParams | None) -> types.ListToolsResult:
        return types.ListToolsResult(tools=tools_of(caller.catalogue, caller.server))

    async def call_tool(_: Context, params: types.CallToolRequestParams) -> types.CallToolResult:
        try:
            outcome = await do(lambda: tool_calls.call(caller, params.name, dict(params.arguments or {})))
        except ArgumentsError as error:
            return types.CallToolResult(content=[types.TextContent(type="text", text=str(error))], is_error=True)
        return told(outcome)

    introduced = SERVERS[caller.server]
    server: Server[Any] = Server(
        introduced.name,
        version=introduced.version,
        website_url=_WEBSITE,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
        on_list_prompts=_list_prompts,
        on_list_resources=_list_resources,
        on_read_resource=_read_resource,
    )
    server.extensions = {_UI: {}}
    # The SDK warns of the argument for it, as the newest protocol leaves logging out. The vendor's servers have it.
    server.add_request_handler("logging/setLevel", types.SetLevelRequestParams, _set_level)
    return server


def told(outcome: Outcome) -> types.CallToolResult:
    """Returns what a client reads: the result as text, and structured for clients that know its schema."""
    text = orjson.dumps(outcome.result).decode()
    meta = {EXPLAIN: outcome.explain} if outcome.explain else {}
    return types.CallToolResult(
        content=[types.TextContent(type="text", text=text)],
        structured_content={"result": outcome.result},
        _meta=meta or None,
    )


@lru_cache(maxsize=16)
def tools_of(catalogue: Catalogue, server: str) -> list[types.Tool]:
    """Returns the tools of a server."""
    return [_tool(catalogue, tool) for tool in catalogue.of(server)]


def _tool(catalogue: Catalogue, tool: Tool) -> types.Tool:
    meta: Json = {}
    annotations = None
    if tool.name == "upload_file":
        meta["ui"] = {"visibility": ["app"]}
    else:
        closed = tool.kind != "run"
        annotations = types.ToolAnnotations(
            read_only_hint=tool.read_only,
            destructive_hint=False,
            idempotent_hint=closed and tool.read_only,
            open_world_hint=not closed,
        )
    if tool.name == "File-Upload":
        meta["ui"] = {"resourceUri": utilities.VIEW}
    if tool.operation is not None:
        meta["fastmcp"] = {"version": tool.operation.version}
    return types.Tool(
        name=tool.name,
        description=_description(catalogue, tool),
        input_schema=schemas.input_of(catalogue, tool),
        output_schema=schemas.output_of(tool),
        annotations=annotations,
        _meta=meta or None,
    )


_UTILITIES = {
    "upload_file": "Upload files for a run tool. For the upload view only.",
    "File-Upload": "Open the view in which a person uploads files for a run tool.",
    "Get-Upload-API-Info": "Tell how files for a run tool are uploaded by REST.",
    "Get-Running-Task-Status": "Tell where a task stands, or wait for its end and return the result.",
    "Get-Feature-Cost": "List a page of what features cost, in units.",
}


def _description(catalogue: Catalogue, tool: Tool) -> str:
    if tool.operation is None:
        return _UTILITIES[tool.name]
    if tool.kind == "names":
        return "List names of patterns, by category."
    stated = catalogue.contract.stated(tool.operation)
    about = {tag["name"]: tag.get("description", "") for tag in catalogue.contract.document["tags"]}
    said = [stated["summary"], *(about.get(tag, "") for tag in stated["tags"])]
    if tool.kind == "run" and not tool.read_only:
        said.append("Pass the links in the result on as they are; they are good for two hours.")
    return " ".join(f"{text.rstrip('.')}." for text in said if text)


async def _list_prompts(_: Context, __: types.PaginatedRequestParams | None) -> types.ListPromptsResult:
    return types.ListPromptsResult(prompts=[])


async def _list_resources(_: Context, __: types.PaginatedRequestParams | None) -> types.ListResourcesResult:
    view = types.Resource(uri=utilities.VIEW, name="upload_view", mime_type=MIME)
    return types.ListResourcesResult(resources=[view])


async def _read_resource(_: Context, params: types.ReadResourceRequestParams) -> types.ReadResourceResult:
    if str(params.uri) != utilities.VIEW:
        raise MCPError(code=types.INVALID_PARAMS, message=f"Unknown resource: {str(params.uri)[:200]!r}")
    page = types.TextResourceContents(uri=utilities.VIEW, mime_type=MIME, text=HTML)
    return types.ReadResourceResult(contents=[page])


async def _set_level(_: Context, __: types.SetLevelRequestParams) -> types.EmptyResult:
    return types.EmptyResult()
