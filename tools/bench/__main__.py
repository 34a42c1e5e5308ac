"""Measures speed and memory of the mock and of a bare Flask app on the same server: `python -m tools.bench`.

Then what a data folder and a PostgreSQL cost beside memory under 64 clients, what a million stored tasks cost beside
ten, what the client costs beside httpx alone, what the recorder adds to a call, and how long an agent's flow takes.
Everything is measured in one run on one machine, so the ratios mean something where the figures alone do not. Loads
with wrk when it is installed, else with a loop of our own. Never fails: it prints.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen
from rich.console import Console
from rich.table import Table

from tools.bench import client_overhead, mcp_flow, recorder_overhead, shared_state, stored_tasks
from tools.bench.load import Load, Measured, free_port, measure, wait_for

KEY = "mock-api-key-0123456789"
AUTHORIZATION = {"Authorization": f"Bearer {KEY}"}
# Limits are on but are never reached, so that counting requests is part of the measurement.
OPTIONS = ("--units", "1000000000", "--rule", "ip_windows=1000000/1", "--rule", "token_windows=1000000/1")
SERVE = (str(Path(sys.executable).parent / "youcam-mock"), "serve")
_BARE, _GET, _POST = "bare Flask app", "GET credit", "POST task"
BARE = (sys.executable, "-m", "tools.bench.bare_app")


@frozen
class Server:
    """A server under test."""

    process: subprocess.Popen[bytes]
    url: str
    started_ms: float

    def memory(self, kind: str = "VmRSS") -> float:
        """Returns the MB of all processes of the server. Shared pages count in each."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return sum(_status(int(pid), kind) for pid in [self.process.pid, *map(int, children)]) / 1024


def main(argv: Sequence[str] | None = None) -> int:
    """Runs all measures and prints them."""
    parser = argparse.ArgumentParser(prog="python -m tools.bench", description=__doc__)
    parser.add_argument("--seconds", type=float, default=2, help="for each load of each round (2)")
    parser.add_argument("--rounds", type=int, default=5, help="how often the loads take turns (5)")
    parser.add_argument("--starts", type=int, default=9, help="how many cold starts (9)")
    parser.add_argument("--stored", type=int, default=1_000_000, help="tasks in the fuller data folder (1,000,000)")
    parser.add_argument("--turns", type=int, default=25, help="how often the two data folders take turns (25)")
    parser.add_argument("--runs", type=int, default=150, help="how often the client and httpx take turns (150)")
    options = parser.parse_args(argv)
    console = Console(width=None if sys.stdout.isatty() else 100)
    starts = [_cold_start() for _ in range(options.starts)]
    with server(BARE, "/x") as bare, server((*SERVE, *OPTIONS), "/_mock/health") as mock:
        time.sleep(options.seconds)
        memory = mock.memory()
        loads = _loads(bare.url, mock.url)
        measure(loads[_GET], options.seconds / 2)
        before = mock.memory()
        get = measure(loads[_GET], options.seconds)
        grown = mock.memory() - before
        # Reads come before runs: they would otherwise settle the tasks that come due.
        rows = [row for name in (_GET, _POST) for row in _in_turns(loads, name, options.rounds, options.seconds)]
    table = Table("measure", "figure", "beside a bare Flask app", title=f"load made by {get.tool}")
    table.add_row("cold start to first answer", f"{statistics.median(starts):.0f} ms (best {min(starts):.0f})", "")
    table.add_row("memory after start, all processes", f"{memory:.0f} MB", "")
    table.add_row(f"memory grown by {get.requests} GETs", f"{grown:+.1f} MB", "")
    for row in rows:
        table.add_row(*row)
    console.print(table)
    durable = Table("load", "figure", "beside memory", "p99/p50", title=f"{shared_state.CLIENTS} clients")
    for each in shared_state.rows(_started, _mock_loads, options.rounds, options.seconds):
        durable.add_row(*each)
    console.print(durable)
    figures = f"figures at {stored_tasks.FEW:,} and {options.stored:,} tasks"
    stored = Table("measure", figures, "ratio", title="stored tasks")
    for row in stored_tasks.rows(options.stored, options.turns):
        stored.add_row(*row)
    console.print(stored)
    client = Table("measure", "figure", "beside httpx alone", title="the client")
    recorder = Table("measure", "figure", "beside the service alone", title="the recorder")
    with server((*SERVE, *OPTIONS, *client_overhead.OPTIONS), "/_mock/health") as fast:
        time.sleep(options.seconds)
        for row in client_overhead.rows(fast.url, KEY, options.runs):
            client.add_row(*row)
        for row in recorder_overhead.rows(fast.url, KEY, options.runs):
            recorder.add_row(*row)
    console.print(client)
    console.print(recorder)
    agent = Table("step", "median", "least", title="a flow over MCP on the virtual clock")
    for row in mcp_flow.rows(options.turns):
        agent.add_row(*row)
    console.print(agent)
    return 0


def _in_turns(loads: dict[str, Load], name: str, rounds: int, seconds: float) -> list[tuple[str, str, str]]:
    """Measures a load and the bare app alternately: the speed of the machine varies, but the ratio should not."""
    turns = [(measure(loads[_BARE], seconds), measure(loads[name], seconds)) for _ in range(rounds)]
    ratio = statistics.median(load.rate / bare.rate for bare, load in turns)
    rows = [(_BARE, [bare for bare, _ in turns], "1.00"), (name, [load for _, load in turns], f"{ratio:.2f}")]
    return [(row, _figures(measured), beside) for row, measured, beside in rows]


def _figures(turns: Sequence[Measured]) -> str:
    rate = statistics.median(turn.rate for turn in turns)
    p99_ms = statistics.median(turn.p99_ms for turn in turns)
    failed = sum(turn.failed for turn in turns)
    text = f"{rate:.0f}/s, p99 {p99_ms:.1f} ms"
    return f"{text}; {failed} of {sum(turn.requests for turn in turns)} not answered with 200" if failed else text


def _loads(bare_url: str, mock_url: str) -> dict[str, Load]:
    return {_BARE: Load(f"{bare_url}/x"), **_mock_loads(mock_url)}


def _mock_loads(mock_url: str) -> dict[str, Load]:
    body = json.dumps({"src_file_url": "https://example.com/selfie.jpg", "scale": 2})
    headers = {**AUTHORIZATION, "Content-Type": "application/json"}
    return {
        _GET: Load(f"{mock_url}/s2s/v1.0/client/credit", AUTHORIZATION),
        _POST: Load(f"{mock_url}/s2s/v2.0/task/enhance", headers, body),
    }


@contextmanager
def server(command: Sequence[str], path: str) -> Iterator[Server]:
    """Starts a server, waits for its first answer, and stops it at the end."""
    port = free_port()
    with tempfile.TemporaryFile() as log:
        began = time.perf_counter()
        process = subprocess.Popen([*command, "--port", str(port)], stderr=log)
        try:
            wait_for("127.0.0.1", port, path, process)
            started_ms = (time.perf_counter() - began) * 1000
            yield Server(process, f"http://127.0.0.1:{port}", started_ms)
        finally:
            process.terminate()
            process.wait()


@contextmanager
def _started(options: Sequence[str]) -> Iterator[str]:
    with server((*SERVE, *OPTIONS, *options), "/_mock/health") as started:
        yield started.url


def _cold_start() -> float:
    with server(SERVE, "/_mock/health") as started:
        return started.started_ms


def _status(pid: int, kind: str) -> int:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(f"{kind}:"):
            return int(line.split()[1])
    return 0


if __name__ == "__main__":
    sys.exit(main())
