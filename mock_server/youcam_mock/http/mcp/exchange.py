"""Answers one HTTP request by the SDK's own transport, which is ASGI, for a server that is WSGI.

The transport keeps no session, so that any process answers any request.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
from attrs import define, field
from mcp.server.lowlevel.server import Server
from mcp.server.streamable_http_manager import StreamableHTTPSessionManager

# The transport tells of each start and end of itself, which here is each request.
logging.getLogger("mcp.server.streamable_http_manager").setLevel(logging.WARNING)


@define
class Answer:
    """An answer, whole."""

    status: int = 500
    headers: Sequence[tuple[str, str]] = ()
    content: bytes = field(default=b"", repr=False)


def exchange(server: Server[Any], environ: Mapping[str, Any], content: bytes, most_bytes: int) -> Answer:
    """Returns the server's answer to a request with that body."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return anyio.run(_exchange, server, environ, content, most_bytes)
    # A loop that runs in this thread, such as that of a test, cannot run another.
    with ThreadPoolExecutor(1) as other:
        return other.submit(anyio.run, _exchange, server, environ, content, most_bytes).result()


async def _exchange(server: Server[Any], environ: Mapping[str, Any], content: bytes, most_bytes: int) -> Answer:
    answer = Answer()
    sent = False

    async def receive() -> dict[str, Any]:
        nonlocal sent
        if sent:
            # The transport asks whether the client has gone. Nobody tells a WSGI app.
            await anyio.sleep_forever()
        sent = True
        return {"type": "http.request", "body": content, "more_body": False}

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            answer.status = message["status"]
            answer.headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in message["headers"]]
        elif message["type"] == "http.response.body":
            answer.content += message.get("body", b"")

    manager = StreamableHTTPSessionManager(server, stateless=True, max_request_body_size=most_bytes)
    async with manager.run():
        await manager.handle_request(_scope(environ), receive, send)
    return answer


def _scope(environ: Mapping[str, Any]) -> dict[str, Any]:
    headers = [
        (name.removeprefix("HTTP_").replace("_", "-").lower().encode("latin-1"), str(value).encode("latin-1"))
        for name, value in environ.items()
        if name.startswith("HTTP_") or name in ("CONTENT_TYPE", "CONTENT_LENGTH")
    ]
    return {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": environ["REQUEST_METHOD"],
        "scheme": environ["wsgi.url_scheme"],
        "path": environ["PATH_INFO"],
        "raw_path": environ["PATH_INFO"].encode("latin-1"),
        "query_string": environ.get("QUERY_STRING", "").encode("latin-1"),
        "root_path": "",
        "headers": headers,
    }
