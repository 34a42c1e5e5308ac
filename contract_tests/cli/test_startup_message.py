"""The message that `youcam-mock serve` prints when it starts."""

from __future__ import annotations

import json
import re
import shlex

import httpx
import pytest
from attrs import evolve

from contract_tests.cli.conftest import Serve, answering
from youcam import YouCam
from youcam_mock.serve.startup_message import startup_message
from youcam_mock.settings import Settings

AWKWARD = "a\"b'c$d`e\\f"
"""A key that the settings allow, with every character that shells and languages quote."""


def _line(text: str, name: str) -> str:
    (found,) = [line.strip() for line in text.splitlines() if line.strip().startswith(f"{name} ")]
    return found.removeprefix(name).strip()


def test_the_card_names_the_address_first_and_ends_with_how_to_stop(serve: Serve) -> None:
    server = serve("--clock", "x10", "--units", "7", "--profile", "2026-02")
    first, *_, last = server.greeting.splitlines()
    assert re.fullmatch(r"youcam-mock \S+ at http://127\.0\.0\.1:\d+", first)
    assert last == "  Ctrl+C stops"
    told = {name: _line(server.greeting, name) for name in ("API key", "secret key", "balance", "profile", "clock")}
    assert told == {
        "API key": "mock-api-key-0123456789",
        "secret key": "GET /_mock/accounts",
        "balance": "7 units",
        "profile": "2026-02",
        "clock": "x10",
    }


def test_the_calls_that_the_card_shows_for_python_node_and_curl_work(serve: Serve) -> None:
    server = serve("--api-key", AWKWARD, "--units", "7")
    answering(server.url)
    with eval(_line(server.greeting, "Python"), {"YouCam": YouCam}) as client:
        assert client.units().total == 7
    command = shlex.split(_line(server.greeting, "curl"))
    assert (command[0], command[2]) == ("curl", "-H")
    name, _, value = command[3].partition(": ")
    node = re.fullmatch(r'fetch\((".*?"), \{headers: \{Authorization: (".*")\}\}\)', _line(server.greeting, "Node"))
    assert node is not None
    assert [json.loads(literal) for literal in node.groups()] == [command[1], value]
    answer = httpx.get(command[1], headers={name: value})
    assert answer.json()["results"][0]["amount"] == 7


def test_a_log_of_json_begins_with_the_card_as_a_line_of_json(serve: Serve) -> None:
    server = serve("--log-format", "json", "--units", "7")
    facts = json.loads(server.greeting)
    assert (facts["level"], facts["url"], facts["units"]) == ("INFO", server.url, 7)
    answering(facts["url"])
    assert server.stop() == 0


@pytest.mark.parametrize(
    ("host", "first", "called"),
    [("::1", "[::1]", "[::1]"), ("0.0.0.0", "0.0.0.0", "127.0.0.1"), ("::", "[::]", "[::1]")],
)
def test_the_card_points_programs_at_an_address_that_can_be_called(host: str, first: str, called: str) -> None:
    text = startup_message(Settings(host=host, port=8765))
    assert text.splitlines()[0].endswith(f" at http://{first}:8765")
    for name in ("Python", "Node", "curl"):
        assert f"http://{called}:8765" in _line(text, name)


def test_the_card_says_when_rules_about_faces_are_off(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _line(startup_message(Settings(faces=False)), "people") == "not looked for"
    monkeypatch.setattr("youcam_mock.serve.startup_message.optional_packages.vision", lambda: False)
    assert "youcam-mock[vision]" in _line(startup_message(Settings()), "people")
    monkeypatch.setattr("youcam_mock.serve.startup_message.optional_packages.vision", lambda: True)
    assert "people" not in startup_message(Settings())


def test_the_card_does_not_promise_a_balance_when_the_state_is_kept() -> None:
    assert _line(startup_message(Settings(units=5, database_url="postgresql://localhost/mock")), "balance") != "5 units"


def test_the_card_says_whose_clock_the_mock_goes_by() -> None:
    settings = Settings(database_url="postgresql://localhost/mock")
    assert _line(startup_message(settings), "clock") == "real"
    assert _line(startup_message(settings, "x10"), "clock").startswith("x10, that of the servers")
    facts = json.loads(startup_message(evolve(settings, log_format="json"), "x10"))
    assert (facts["clock"], facts["clock_found"]) == ("x10", True)
