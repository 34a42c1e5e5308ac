"""`youcam-mock mcp`, as an editor starts it."""

from __future__ import annotations

import os
import sys
from typing import Any

import anyio
import httpx
import pytest
from mcp import Client, StdioServerParameters

import youcam_mock.serve.mcp
from contract_tests.cli.conftest import WITHIN_S, Command

COMMAND = ("-m", "youcam_mock", "mcp", "--clock", "virtual", "--quiet", "--server", "creators")
REQUEST = {"src_file_url": "https://example.com/a.jpg", "scale": 1}


def test_an_editor_lists_calls_and_fetches_over_stdio_and_a_port() -> None:
    async def said() -> tuple[int, Any]:
        command = StdioServerParameters(command=sys.executable, args=list(COMMAND), env=dict(os.environ))
        with anyio.fail_after(WITHIN_S):
            async with Client(command) as client:
                tools = (await client.list_tools()).tools
                answer = await client.call_tool("AI-Photo-Enhance", {"request": REQUEST})
                url = answer.structured_content["result"]["data"]["results"]["url"]
                async with httpx.AsyncClient() as http:
                    return len(tools), await http.get(url, timeout=WITHIN_S)

    count, picture = anyio.run(said)
    assert count == 34
    assert picture.status_code == 200
    assert picture.content


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--server", "poets"), "fashion"),
        (("--profile", "2026-02"), "no MCP servers"),
        (("--clock", "x0"), "x10"),
        (("--data-dir", "/proc/none"), "/proc/none"),
        (("--workers", "2"), "--workers"),
        (("--replay", "/no/such/folder"), "holds no recording"),
        (("--host", "192.0.2.1"), "192.0.2.1"),
    ],
)
def test_a_wrong_option_is_told_in_one_line(command: Command, options: tuple[str, ...], said: str) -> None:
    ran = command("mcp", *options)
    assert ran.returncode == 2
    assert ran.stdout == ""
    assert len(ran.stderr.splitlines()) == 1
    assert said in ran.stderr


def test_without_the_extra_it_is_told_in_one_line_what_to_install(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(youcam_mock.serve.mcp, "find_spec", lambda name: None)
    ran = command("mcp")
    assert ran.returncode == 2
    assert ran.stderr == "youcam-mock: MCP needs the extra mcp: pip install 'youcam-mock[mcp]'\n"
