"""How long an agent's flow takes on the virtual clock.

A flow is the handshake, the list of tools, and a run to its end, with the SDK's own client over a socket.
"""

from __future__ import annotations

import logging
import statistics
import time

import anyio
import httpx2
from mcp import Client
from mcp.client.streamable_http import streamable_http_client

from youcam_mock import MockServer, Settings

REQUEST = {"src_file_url": "https://example.com/a.jpg", "scale": 1}
Steps = dict[str, float]
"""Milliseconds by step."""


def rows(turns: int) -> list[tuple[str, str, str]]:
    """Returns the median and the least of each step, of so many flows."""
    with MockServer(Settings(port=0, clock="virtual", rate_limit=False, quiet=True)) as mock:
        # Nobody reads the log of this server, which would tell of each client's question for a stream.
        logging.getLogger("youcam_mock").setLevel(logging.ERROR)
        flow(mock)
        measured = [flow(mock) for _ in range(turns)]
    steps = {step: [each[step] for each in measured] for step in measured[0]}
    return [(step, f"{statistics.median(times):.1f} ms", f"{min(times):.1f} ms") for step, times in steps.items()]


def flow(mock: MockServer) -> Steps:
    """Returns how long each step took, all of them, and the part of the mock in it."""
    journal = mock.app.mock.journal
    journal.clear()

    async def timed() -> Steps:
        took: Steps = {}
        headers = {"Authorization": f"Bearer {mock.api_key}"}
        # What a client loads to trust servers takes longer than all the rest, and happens once.
        async with httpx2.AsyncClient(headers=headers, verify=False) as http:
            transport = streamable_http_client(f"{mock.url}/mcp/creators", http_client=http)
            began = at = time.perf_counter()
            async with Client(transport, mode="legacy") as client:
                took["handshake"], at = _since(at)
                await client.list_tools()
                took["list"], at = _since(at)
                answer = await client.call_tool("AI-Photo-Enhance", {"request": REQUEST})
                assert answer.structured_content["result"]["data"]["task_status"] == "success"
                took["run"], at = _since(at)
                took["whole flow"], _ = _since(began)
        took["in the mock"] = sum(entry.duration_ms for entry in journal.entries if entry.path.startswith("/mcp"))
        return took

    return anyio.run(timed)


def _since(began: float) -> tuple[float, float]:
    now = time.perf_counter()
    return (now - began) * 1000, now
