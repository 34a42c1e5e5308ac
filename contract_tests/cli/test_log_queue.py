"""A console that nobody reads: it holds up no answer, and what was dropped is counted."""

from __future__ import annotations

import logging
from threading import Event

import httpx
import pytest

from contract_tests.cli.conftest import WITHIN_S, Serve, answering
from youcam_mock.serve.log_queue import LogQueue


class _Console(logging.Handler):
    """A console that takes no line before it is read."""

    def __init__(self) -> None:
        super().__init__()
        self.is_read = Event()
        self.has_one = Event()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.has_one.set()
        assert self.is_read.wait(WITHIN_S)
        self.lines.append(record.getMessage())


def _record(text: str) -> logging.LogRecord:
    return logging.LogRecord("youcam_mock", logging.INFO, "", 0, text, None, None)


@pytest.fixture
def console() -> _Console:
    return _Console()


def test_lines_are_written_in_their_order(console: _Console) -> None:
    console.is_read.set()
    queue = LogQueue(console)
    for number in range(20):
        queue.handle(_record(str(number)))
    queue.flush()
    assert console.lines == [str(number) for number in range(20)]


def test_lines_without_room_are_dropped_and_counted_once_somebody_reads(console: _Console) -> None:
    queue = LogQueue(console, room=2)
    queue.handle(_record("first"))
    assert console.has_one.wait(WITHIN_S)
    for number in range(5):
        queue.handle(_record(str(number)))
    console.is_read.set()
    queue.flush()
    queue.handle(_record("last"))
    queue.flush()
    dropped = "3 lines of the log were dropped, since nobody read them"
    assert console.lines == ["first", dropped, "0", "1", "last"]


def test_a_full_pipe_holds_up_no_answer(serve: Serve) -> None:
    server = serve("--log-requests", "--no-rate-limit")
    answering(server.url)
    # Nobody reads the pipe after the greeting. It has room for 64 KB, which is 200 of these lines.
    path = f"/{'x' * 600}"
    with httpx.Client(base_url=server.url, timeout=WITHIN_S) as client:
        statuses = {client.get(path).status_code for _ in range(400)}
    assert statuses == {404}
