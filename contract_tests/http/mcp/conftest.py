"""Talks to the MCP servers of a mock through the SDK's own client, without a socket."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx2
import orjson
import pytest
from attrs import frozen
from mcp import Client
from mcp.client.streamable_http import streamable_http_client
from mcp.types import CallToolResult

from contract_tests import wsgi_client
from contract_tests.conftest import Api

HANDSHAKE = {"Accept": "application/json, text/event-stream", "Content-Type": "application/json"}


class AppTransport(httpx2.AsyncBaseTransport):
    """Brings requests of the SDK's client to an app."""

    def __init__(self, api: Api) -> None:
        self._api = api

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Returns the app's answer."""
        content = await request.aread()
        environ = wsgi_client.environ_of(request.method, str(request.url), content, headers=dict(request.headers))
        answer = wsgi_client.send(self._api.app, environ)
        return httpx2.Response(answer.status, headers=list(answer.pairs), content=answer.content)


@frozen
class Session:
    """A client of one server."""

    client: Client

    async def call(self, tool: str, **arguments: Any) -> CallToolResult:
        """Calls a tool. The client holds the result to the tool's output schema."""
        return await self.client.call_tool(tool, arguments)

    async def result(self, tool: str, **arguments: Any) -> Any:
        """Returns what a tool returns, which is the same in text and structured."""
        answer = await self.call(tool, **arguments)
        assert not answer.is_error, answer
        [block] = answer.content
        assert block.type == "text"
        structured = answer.structured_content["result"]
        assert orjson.loads(block.text) == structured
        return structured


Talk = Callable[[Session], Awaitable[Any]]


def talk(api: Api, server: str, said: Talk, *, key: str | None = None, mode: str = "legacy") -> Any:
    """Returns what comes of a talk with a server, with the caller's key unless there is another. `legacy` is the
    protocol with a handshake, as the vendor's servers speak it."""

    async def connected() -> Any:
        bearer = api.bearer if key is None else key
        headers = {"Authorization": f"Bearer {bearer}"} if bearer else {}
        async with (
            httpx2.AsyncClient(transport=AppTransport(api), headers=headers) as http,
            Client(streamable_http_client(f"http://localhost/mcp/{server}", http_client=http), mode=mode) as client,
        ):
            return await said(Session(client))

    return anyio.run(connected)


def post(api: Api, message: Any, path: str = "/mcp/creators", **headers: str) -> wsgi_client.Response:
    """Returns the raw answer to a message, which is JSON or bytes. Without a key."""
    content = message if isinstance(message, bytes) else orjson.dumps(message)
    environ = wsgi_client.environ_of("POST", path, content, headers={**HANDSHAKE, **headers})
    return wsgi_client.send(api.app, environ)


def message_in(answer: wsgi_client.Response) -> Any:
    """Returns the message in an answer that is a stream of one event."""
    assert answer.headers["content-type"].startswith("text/event-stream"), answer
    [data] = [line for line in answer.content.decode().splitlines() if line.startswith("data: ")]
    return orjson.loads(data.removeprefix("data: "))


@pytest.fixture
def limited(make_api: Callable[..., Api]) -> Api:
    """A mock whose tools wait ten seconds at most."""
    return make_api(rules={"mcp_polling_s": "10"})
