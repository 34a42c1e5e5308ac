"""The benchmark measures what it says, whatever the figures are."""

from __future__ import annotations

import json
import os
import re
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from subprocess import Popen

import pytest

from tools.bench.__main__ import main
from tools.bench.load import Load, free_port, measure, wait_for

_WRK = """#!{python}
import json, pathlib, sys
script = pathlib.Path(sys.argv[sys.argv.index("-s") + 1]).read_text()
pathlib.Path({told!r}).write_text(json.dumps([sys.argv[1:], script]))
print({output!r})
"""
_OUTPUT = """Running 2s test @ http://127.0.0.1:1/x
  Latency Distribution
     50%    2.01ms
     99%    {p99}
  5000 requests in 2.00s, 0.97MB read
{failed}Requests/sec:   2499.50
"""


class _Answers(BaseHTTPRequestHandler):
    """Answers requests as the benchmark should send them with 200 (GET) or 402 (POST), and others with an error."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self._answer(200 if self.headers["Authorization"] == "Bearer key" else 401)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self._answer(402 if body == b'{"scale": 2}' else 400)

    def _answer(self, status: int) -> None:
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Logs nothing."""


class _Server(ThreadingHTTPServer):
    # By default five connections wait to be accepted, and a busy machine resets the others.
    request_queue_size = 64


@pytest.fixture
def server() -> Iterator[str]:
    with _Server(("127.0.0.1", 0), _Answers) as listening:
        thread = threading.Thread(target=listening.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}"
        listening.shutdown()
        thread.join()


@pytest.fixture
def without_wrk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.mark.usefixtures("without_wrk")
def test_every_measure_has_a_figure_and_every_request_of_a_load_is_answered_with_200(
    capsys: pytest.CaptureFixture[str],
) -> None:
    least = {"seconds": "0.1", "rounds": "1", "starts": "1", "stored": "20", "turns": "1", "runs": "1"}
    assert main([text for name, value in least.items() for text in (f"--{name}", value)]) == 0
    shown = capsys.readouterr().out
    lines = [re.split(r"\s*[│┃]\s*", line)[1:-1] for line in shown.splitlines() if line[:1] in "│┃"]
    figures = {name: figure for name, figure, *_ in lines}
    assert len([name for name, *_ in lines if name == "bare Flask app"]) == 2, "once beside each load"
    for name in ("cold start to first answer", "memory after start, all processes", "GET status", "POST task"):
        assert re.match(r"\d", figures[name]), shown
    assert {"GET credit", "five requests by httpx", "YouCam.run and its bytes"} <= figures.keys()
    assert {"GET credit, memory", "GET credit, data folder", "POST task, data folder"} <= figures.keys()
    assert {"GET credit through record", "POST task through record", "whole flow", "in the mock"} <= figures.keys()
    assert "10 and 20 tasks" in shown
    assert "not answered with 200" not in shown


@pytest.mark.usefixtures("without_wrk")
def test_a_load_repeats_its_request_and_counts_what_is_not_answered_with_200(server: str) -> None:
    good = measure(Load(f"{server}/x", {"Authorization": "Bearer key"}), 0.05)
    unpaid = measure(Load(f"{server}/x", body='{"scale": 2}'), 0.05)
    assert good.requests >= 1
    assert good.failed == 0
    assert good.rate == good.requests / 0.05
    assert good.p99_ms >= good.p50_ms > 0
    assert unpaid.failed == unpaid.requests >= 16


@pytest.mark.parametrize(
    ("p99", "p99_ms", "failed"),
    [("870.00us", 0.87, 0), ("7.25ms", 7.25, 12), ("1.50s", 1500.0, 0), ("2.00m", 120_000, 0)],
)
def test_figures_of_wrk_are_read_with_their_units(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, p99: str, p99_ms: float, failed: int
) -> None:
    told, wrk = tmp_path / "told.json", tmp_path / "wrk"
    output = _OUTPUT.format(p99=p99, failed=f"  Non-2xx or 3xx responses: {failed}\n" if failed else "")
    wrk.write_text(_WRK.format(python=sys.executable, told=str(told), output=output))
    wrk.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    measured = measure(Load("http://127.0.0.1:1/x", {"Authorization": "Bearer key"}, '{"scale": 2}'), 1.5)
    assert (measured.tool, measured.requests, measured.failed) == ("wrk", 5000, failed)
    assert (measured.rate, measured.p50_ms, measured.p99_ms) == (2499.5, 2.01, p99_ms)
    arguments, script = json.loads(told.read_text())
    assert "-d2s" in arguments, "wrk counts in whole seconds"
    assert script.splitlines() == [
        "wrk.method = 'POST'",
        'wrk.headers["Authorization"] = "Bearer key"',
        'wrk.body = [==[{"scale": 2}]==]',
    ]


def test_a_server_that_ends_before_it_answers_is_not_waited_for() -> None:
    with Popen([sys.executable, "-c", "raise SystemExit(3)"]) as process:
        process.wait()
        with pytest.raises(RuntimeError, match=r"did not answer on port .* exit code 3"):
            wait_for("127.0.0.1", free_port(), "/", process)
