"""What a served mock writes about requests: in a terminal, in a file, as JSON, and not at all."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Iterator
from io import StringIO
from typing import Any

import pytest

from youcam_mock.http import request_log
from youcam_mock.http.request_log import Meaning
from youcam_mock.serve import log_lines
from youcam_mock.settings import Settings

GREEN, YELLOW, RED = "\x1b[32m", "\x1b[33m", "\x1b[31m"


class _Terminal(StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    ours, requests = logging.getLogger("youcam_mock"), request_log.log
    kept = (ours.handlers, ours.propagate, requests.level)
    yield
    ours.handlers, ours.propagate = kept[:2]
    requests.setLevel(kept[2])


def _written(monkeypatch: pytest.MonkeyPatch, stream: StringIO, explain: str = "no such task", **settings: Any) -> str:
    monkeypatch.setattr(sys, "stderr", stream)
    log_lines.set_up(Settings(**settings))
    request_log.write("POST", "/s2s/run", 200, 1.25, "run", None, Meaning("task t, 2 units", "t", 2))
    request_log.write("GET", "/s2s/check", 400, 2, "check", explain)
    return _read(stream)


def _read(stream: StringIO) -> str:
    [handler] = logging.getLogger("youcam_mock").handlers
    handler.flush()
    return stream.getvalue()


def _plain(line: str) -> str:
    return line.partition(" ")[2]


BOTH = ["POST /s2s/run 200 1.2 ms: task t, 2 units", "GET /s2s/check 400 2.0 ms: no such task"]


def test_a_terminal_shows_every_request_in_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    run, check = _written(monkeypatch, _Terminal()).splitlines()
    assert f"{GREEN}\x1b[1m200" in run
    assert f"{YELLOW}\x1b[1m400" in check
    assert run.endswith("task t, 2 units")
    assert f"{YELLOW}no such task" in check


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colours_can_be_switched_off(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    assert [_plain(line) for line in _written(monkeypatch, _Terminal()).splitlines()] == BOTH


def test_elsewhere_refusals_alone_are_shown_without_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [_plain(line) for line in _written(monkeypatch, StringIO()).splitlines()] == BOTH[1:]


def test_every_request_is_shown_where_that_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    assert [_plain(line) for line in _written(monkeypatch, StringIO(), quiet=False).splitlines()] == BOTH


@pytest.mark.parametrize("form", ["text", "json"])
def test_quiet_shows_no_request(monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    assert _written(monkeypatch, _Terminal(), quiet=True, log_format=form) == ""


def test_json_has_a_line_for_each_request_with_its_facts(monkeypatch: pytest.MonkeyPatch) -> None:
    run, check = map(json.loads, _written(monkeypatch, StringIO(), log_format="json").splitlines())
    assert run.pop("at")
    assert run == {
        "level": "INFO",
        "message": "POST /s2s/run 200 1.2 ms: task t, 2 units",
        "method": "POST",
        "path": "/s2s/run",
        "operation": "run",
        "status": 200,
        "ms": 1.25,
        "explain": None,
        "task": "t",
        "units": 2,
    }
    assert (check["level"], check["explain"], check["task"]) == ("WARNING", "no such task", None)


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_traceback_makes_no_line_that_looks_like_another(monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    stream = StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    log_lines.set_up(Settings(quiet=True, log_format=form))
    try:
        raise ValueError("a\n12:00:00 GET /forged 200\x1b[2J")
    except ValueError:
        logging.getLogger("youcam_mock").exception("defect\n12:00:00 GET /forged 200")
    assert "\x1b" not in _read(stream)
    forged = [line for line in stream.getvalue().splitlines() if line.startswith("12:00:00 GET /forged")]
    assert forged == []


@pytest.mark.parametrize(
    ("options", "environment", "expected"),
    [
        ((), {}, None),
        (("--quiet",), {}, True),
        (("--log-requests",), {}, False),
        ((), {"YOUCAM_MOCK_QUIET": "1"}, True),
        ((), {"YOUCAM_MOCK_QUIET": "0"}, False),
        (("--log-requests",), {"YOUCAM_MOCK_QUIET": "1"}, False),
    ],
)
def test_the_options_say_what_is_shown(
    monkeypatch: pytest.MonkeyPatch, options: tuple[str, ...], environment: dict[str, str], expected: bool | None
) -> None:
    import click

    from youcam_mock.serve.options import options_of, settings_of

    for name in [name for name in os.environ if name.startswith("YOUCAM_MOCK_")]:
        monkeypatch.delenv(name)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    command = click.Command("serve", params=[*options_of(Settings)])
    assert settings_of(command.make_context("serve", [*options]).params).quiet is expected
