"""`youcam-mock record` as a program of its own."""

from __future__ import annotations

import os
import pty
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from attrs import frozen

from contract_tests.cli.conftest import in_process
from contract_tests.live.record.test_proxy import CREDIT, ENHANCE
from contract_tests.live.record.test_spending import BY_URL
from youcam_mock.embedded_server import served
from youcam_mock.live.recording import Exchange, read
from youcam_mock.serve.command import main

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

WITHIN_S = 60
LARGE = 100 << 20
MORE_MEMORY = 24 << 20
PART = b"\x5a" * (1 << 20)
KEY = "key-of-the-command-0123"


@frozen
class Service:
    """An upstream of which the test decides when it answers."""

    url: str
    release: Event
    calls: list[str]
    received: list[int]


@pytest.fixture
def service() -> Iterator[Service]:
    release, calls, received = Event(), [], []

    def app(environ: WSGIEnvironment, start: StartResponse) -> Iterator[bytes]:
        path = environ["PATH_INFO"]
        calls.append(path)
        if environ["REQUEST_METHOD"] == "PUT":
            stream, left, got = environ["wsgi.input"], int(environ["CONTENT_LENGTH"]), 0
            while got < left and (part := stream.read(min(len(PART), left - got))):
                got += len(part)
            received.append(got)
        if path == "/large":
            start("200 OK", [("Content-Length", str(LARGE)), ("Content-Type", "video/mp4")])
            return iter([PART] * (LARGE >> 20))
        if path == f"{ENHANCE}/slow":
            release.wait(WITHIN_S)
        content = b'{"status":200,"data":{"task_id":"T"}}' if environ["REQUEST_METHOD"] == "POST" else b'{"status":200}'
        start("200 OK", [("Content-Length", str(len(content))), ("Content-Type", "application/json")])
        return iter([content])

    with served(app) as url:
        yield Service(url, release, calls, received)
        release.set()


@frozen
class Running:
    """A recorder that runs."""

    process: subprocess.Popen[str]
    url: str
    folder: Path

    def stop(self, number: int = signal.SIGINT) -> str:
        """Stops it. Returns what it said since it started."""
        self.process.send_signal(number)
        assert self.process.stderr is not None
        said = self.process.stderr.read()
        assert self.process.wait(WITHIN_S) == 0, said
        return said

    def exchanges(self) -> tuple[Exchange, ...]:
        return read(self.folder).exchanges


Start = Callable[..., Running]


@pytest.fixture
def start(service: Service, tmp_path: Path) -> Iterator[Start]:
    with ExitStack() as stack:

        def run(*options: str, stdin: Any = subprocess.DEVNULL) -> Running:
            command = [sys.executable, "-m", "youcam_mock", "record", "--upstream", service.url, "--port", "0"]
            process = subprocess.Popen(
                [*command, "--into", str(tmp_path / "rec"), *options], stdin=stdin, stderr=subprocess.PIPE, text=True
            )
            stack.enter_context(process)
            stack.callback(process.kill)
            assert process.stderr is not None
            greeting = [process.stderr.readline() for _ in range(4)]
            found = re.search(r"http://127\.0\.0\.1:\d+", greeting[0])
            assert found, greeting
            return Running(process, found[0], tmp_path / "rec")

        yield run


def _get(url: str, path: str) -> httpx.Response:
    return httpx.get(url + path, headers={"authorization": f"Bearer {KEY}"}, timeout=WITHIN_S)


def test_a_stop_loses_nothing_and_sums_up(start: Start) -> None:
    running = start("--spend", "2")
    assert _get(running.url, CREDIT).status_code == 200
    assert httpx.post(running.url + ENHANCE, json=BY_URL).status_code == 200
    assert httpx.post(running.url + ENHANCE, json=BY_URL).status_code == 402
    said = running.stop()
    assert said.splitlines()[-1].startswith("kept 2 exchanges and 0.0 MB of files; 2.00 units in 1 paid runs;")
    assert [one.status for one in running.exchanges()] == [200, 200]
    assert KEY not in said


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_request_on_its_way_is_answered_and_kept(start: Start, service: Service, number: int) -> None:
    running, answers = start(), []
    waiting = Thread(target=lambda: answers.append(_get(running.url, f"{ENHANCE}/slow")))
    waiting.start()
    while not service.calls:
        Event().wait(0.005)
    running.process.send_signal(number)
    while _listens(running.url):
        Event().wait(0.005)
    service.release.set()
    waiting.join()
    assert [answer.status_code for answer in answers] == [200]
    assert running.process.wait(WITHIN_S) == 0
    assert len(running.exchanges()) == 1


def _listens(url: str) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", int(url.rpartition(":")[2]))) == 0


def test_a_killed_recorder_has_kept_what_was_answered(start: Start) -> None:
    running = start("--spend", "100")
    assert httpx.post(running.url + ENHANCE, json=BY_URL).status_code == 200
    running.process.kill()
    running.process.wait(WITHIN_S)
    assert [one.operation for one in running.exchanges()] == ["run_task_enhance_v2_0"]


def _peak(process: subprocess.Popen[str]) -> int:
    status = Path(f"/proc/{process.pid}/status").read_text()
    return 1024 * int(re.findall(r"VmHWM:\s+(\d+)", status)[0])


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="/proc tells the peak of memory, and is not here")
def test_a_hundred_megabytes_pass_up_and_down_in_constant_memory(start: Start, service: Service) -> None:
    running = start()
    _get(running.url, CREDIT)
    before = _peak(running.process)
    parts = (PART for _ in range(LARGE >> 20))
    sent = httpx.put(running.url + "/up", content=parts, headers={"content-length": str(LARGE)}, timeout=WITHIN_S)
    assert (sent.status_code, service.received) == (200, [LARGE])
    with httpx.stream("GET", running.url + "/large", timeout=WITHIN_S) as answer:
        assert sum(map(len, answer.iter_raw())) == LARGE
    assert _peak(running.process) - before < MORE_MEMORY
    running.stop()
    upload, download = running.exchanges()[-2:]
    assert upload.request is not None
    assert download.response is not None
    assert upload.request.sha256 == download.response.sha256
    assert upload.request.size == LARGE


def test_a_person_at_a_terminal_is_asked_before_the_first_paid_run(service: Service, tmp_path: Path) -> None:
    pid, terminal = pty.fork()
    if pid == 0:  # pragma: no cover
        command = ["-m", "youcam_mock", "record", "--upstream", service.url, "--port", "0", "--into", str(tmp_path)]
        os.execv(sys.executable, [sys.executable, *command])
    try:
        greeting = _until(terminal, b"Ctrl+C stops")
        url = re.findall(rb"at (http://[0-9.:]+)", greeting)[0].decode()
        statuses: list[int] = []
        asking = Thread(target=lambda: statuses.append(httpx.post(url + ENHANCE, json=BY_URL).status_code))
        asking.start()
        _until(terminal, b"may cost 2.00 units. Send this and all later paid runs? [y/N]: ")
        os.write(terminal, b"y\n")
        asking.join(WITHIN_S)
        assert statuses == [200]
        assert httpx.post(url + ENHANCE, json=BY_URL).status_code == 200
    finally:
        os.kill(pid, signal.SIGINT)
        os.waitpid(pid, 0)
        os.close(terminal)


def _until(terminal: int, end: bytes) -> bytes:
    said = b""
    while end not in said:
        said += os.read(terminal, 4096)
    return said


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--upstream", "not a url"), "should be an origin"),
        (("--upstream", "ftp://a.example.com"), "should be an origin"),
        (("--upstream", "https://a.example.com/s2s"), "should be an origin"),
        (("--upstream", "https://me:mine@a.example.com"), "holds a name or password"),
        (("--upstream", "https://a.example.com:none"), "upstream"),
        (("--spend", "many"), "'many' should be a number of units"),
        (("--spend", "nan"), "'nan' should be a number of units"),
        (("--spend", "-1"), "'-1' should be a number of units"),
        (("--port", "65536"), "65535"),
        (("--into", "/proc/none"), "cannot write into /proc/none"),
    ],
)
def test_a_wrong_option_is_told_in_one_line(tmp_path: Path, options: tuple[str, str], said: str) -> None:
    given = {"--upstream": "http://127.0.0.1:1", "--into": str(tmp_path / "rec"), **dict([options])}
    arguments = [part for option in given.items() for part in option]
    ended = in_process(main, ["youcam-mock", "record", *arguments], {"PATH": os.environ["PATH"]}, tmp_path)
    assert (ended.returncode, ended.stdout) == (2, "")
    [line] = ended.stderr.splitlines()
    assert said in line
    assert "mine" not in line


def test_a_port_that_is_taken_is_told_in_one_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        options = ["--upstream", "http://127.0.0.1:1", "--into", str(tmp_path / "rec"), "--port", port]
        ended = in_process(main, ["youcam-mock", "record", *options], {"PATH": os.environ["PATH"]}, tmp_path)
    assert ended.returncode == 2
    assert f"cannot listen on 127.0.0.1 port {port}" in ended.stderr
    assert not (tmp_path / "rec").exists()
