"""Measures what `youcam-mock record` adds to a call: each call goes to the service alone and through the recorder."""

from __future__ import annotations

import http.client
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from attrs import frozen

from tools.bench.load import free_port, wait_for

_RECORD = (str(Path(sys.executable).parent / "youcam-mock"), "record", "--spend", "1000000000")
_WITHIN_S = 30
_BODY = json.dumps({"src_file_url": "https://example.com/selfie.jpg", "scale": 2})


@frozen
class _Caller:
    """A program with one connection that it keeps."""

    connection: http.client.HTTPConnection
    headers: Mapping[str, str]

    def ms(self, method: str, path: str, body: str | None) -> float:
        """Returns how long a call takes. Raises RuntimeError for a refusal."""
        began = time.perf_counter()
        self.connection.request(method, path, body, self.headers)
        answer = self.connection.getresponse()
        content = answer.read()
        took_ms = (time.perf_counter() - began) * 1000
        if answer.status != 200:
            raise RuntimeError(f"{method} {path}: {answer.status} {content[:300].decode(errors='replace')}")
        return took_ms


def rows(url: str, key: str, runs: int) -> list[tuple[str, str, str]]:
    """Returns a row for each kind of call: each goes both ways that many times, alternately."""
    calls = {
        "GET credit": ("GET", "/s2s/v1.0/client/credit", None),
        "POST task": ("POST", "/s2s/v2.0/task/enhance", _BODY),
    }
    with ExitStack() as stack:
        callers = [stack.enter_context(_caller(each, key)) for each in (url, stack.enter_context(_recorder(url)))]
        return [
            _row(name, [[caller.ms(*call) for caller in callers] for _ in range(runs)]) for name, call in calls.items()
        ]


def _row(name: str, turns: list[list[float]]) -> tuple[str, str, str]:
    # The first calls open connections and load what is needed.
    alone, through = (statistics.median(times) for times in zip(*turns[len(turns) // 10 :], strict=True))
    return f"{name} through record", f"{through:.2f} ms, {through - alone:+.2f} ms", f"{through / alone:.2f}"


@contextmanager
def _caller(url: str, key: str) -> Iterator[_Caller]:
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=_WITHIN_S)
    with closing(connection):
        yield _Caller(connection, {"Authorization": f"Bearer {key}", "Content-Type": "application/json"})


@contextmanager
def _recorder(url: str) -> Iterator[str]:
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        command = [*_RECORD, "--upstream", url, "--into", folder, "--port", str(port)]
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
            try:
                wait_for("127.0.0.1", port, "/", process)
                yield f"http://127.0.0.1:{port}"
            finally:
                process.terminate()
