"""Serves an MCP server over standard input and output, as an editor or an agent starts it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from urllib.parse import urlsplit

import anyio
import anyio.to_thread
from mcp.server.stdio import stdio_server

from youcam_mock.http.app import App
from youcam_mock.http.mcp.calls import Caller, Outcome
from youcam_mock.http.mcp.catalogue import catalogue
from youcam_mock.http.mcp.rest import Rest
from youcam_mock.http.mcp.server import server_of


def serve(app: App, server: str, origin: str) -> None:
    """Serves until the input ends. `origin` is where the app answers HTTP, so that links in results lead there; the
    caller is the account of the settings."""
    mock = app.mock
    url = urlsplit(origin)
    environ = {
        "HTTP_AUTHORIZATION": f"Bearer {mock.settings.api_key}",
        "HTTP_HOST": url.netloc,
        "REMOTE_ADDR": "127.0.0.1",
        "wsgi.url_scheme": url.scheme,
    }
    caller = Caller(mock, catalogue(mock.contract), Rest(app, environ), server)
    anyio.run(partial(_serve, caller))


async def _serve(caller: Caller) -> None:
    server = server_of(caller, _in_a_thread)
    async with stdio_server() as (incoming, outgoing):
        await server.run(incoming, outgoing, server.create_initialization_options())


async def _in_a_thread(work: Callable[[], Outcome]) -> Outcome:
    return await anyio.to_thread.run_sync(work, abandon_on_cancel=True)
