"""Puts load on a server and measures it: with wrk if it is installed, otherwise with threads."""

from __future__ import annotations

import http.client
import json
import math
import re
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urlsplit

from attrs import field, frozen

CONNECTIONS = 16
_UNITS = {"us": 0.001, "ms": 1.0, "s": 1000.0, "m": 60_000.0}


@frozen
class Load:
    """A request to repeat; a POST if it has a body."""

    url: str
    headers: Mapping[str, str] = field(factory=dict)
    body: str | None = None


@frozen
class Measured:
    """Requests a second, and the latency of the 50th and 99th percentile."""

    tool: str
    requests: int
    failed: int
    rate: float
    p50_ms: float
    p99_ms: float


def measure(load: Load, seconds: float, connections: int = CONNECTIONS) -> Measured:
    """Repeats a request on so many connections for that many seconds."""
    return (_wrk if shutil.which("wrk") else _loop)(load, seconds, connections)


def free_port() -> int:
    """Returns a port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(host: str, port: int, path: str, process: subprocess.Popen[bytes]) -> None:
    """Waits for the first answer. Raises RuntimeError if the process ends or 30 s pass before it."""
    request = f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode()
    until = time.monotonic() + 30
    while time.monotonic() < until and process.poll() is None:
        try:
            with socket.create_connection((host, port), timeout=5) as connection:
                connection.sendall(request)
                if connection.recv(1):
                    return
        except OSError:
            time.sleep(0.001)
    raise RuntimeError(f"the server did not answer on port {port}; exit code {process.poll()}")


def _wrk(load: Load, seconds: float, connections: int) -> Measured:
    lines = [f"wrk.method = {'POST' if load.body else 'GET'!r}"]
    lines += [f"wrk.headers[{json.dumps(name)}] = {json.dumps(value)}" for name, value in load.headers.items()]
    if load.body:
        lines.append(f"wrk.body = [==[{load.body}]==]")
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "load.lua"
        script.write_text("\n".join(lines))
        options = ["-t1", f"-c{connections}", f"-d{math.ceil(seconds)}s", "--latency", "-s", str(script)]
        text = subprocess.run(["wrk", *options, load.url], capture_output=True, text=True, check=True).stdout
    requests = int(_found(r"(\d+) requests in", text))
    failed = int(_found(r"Non-2xx or 3xx responses: (\d+)", text) or 0)
    rate = float(_found(r"Requests/sec:\s+([\d.]+)", text) or 0)
    return Measured("wrk", requests, failed, rate, _percentile(50, text), _percentile(99, text))


def _percentile(percent: int, text: str) -> float:
    """Returns a latency from the output of wrk, in ms."""
    found = re.search(rf"{percent}%\s+([\d.]+)(us|ms|s|m)", text)
    return float(found[1]) * _UNITS[found[2]] if found else 0.0


def _found(pattern: str, text: str) -> str:
    match = re.search(pattern, text)
    return match[1] if match else ""


def _loop(load: Load, seconds: float, connections: int) -> Measured:
    parts = urlsplit(load.url)
    times: list[float] = []
    failures: list[int] = []
    until = time.perf_counter() + seconds

    def repeat() -> None:
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port)
        while time.perf_counter() < until:
            began = time.perf_counter()
            connection.request("POST" if load.body else "GET", parts.path, load.body, dict(load.headers))
            response = connection.getresponse()
            response.read()
            times.append(time.perf_counter() - began)
            if response.status != 200:
                failures.append(response.status)
        connection.close()

    threads = [threading.Thread(target=repeat) for _ in range(connections)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    times.sort()
    p50_ms, p99_ms = (times[int(len(times) * part)] * 1000 if times else 0.0 for part in (0.5, 0.99))
    return Measured("a loop of Python threads", len(times), len(failures), len(times) / seconds, p50_ms, p99_ms)
