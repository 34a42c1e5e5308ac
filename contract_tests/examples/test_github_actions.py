"""The example of a GitHub workflow: what it asks of the action is there, and it reaches the mock that is started.

contract_tests/packaging/test_action.py runs the steps of the action.
"""

from __future__ import annotations

import re
import shlex
from typing import Any

import pytest
import yaml

from contract_tests.examples.conftest import EXAMPLES
from youcam_mock.serve import command as mock_cli

FILE = EXAMPLES / "github-actions.yml"
ACTION: dict[str, Any] = yaml.safe_load((EXAMPLES.parent / "action.yml").read_text(encoding="utf-8"))


@pytest.fixture
def job() -> dict[str, Any]:
    """The only job of the workflow."""
    workflow = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    (job,) = workflow["jobs"].values()
    found: dict[str, Any] = job
    return found


def _uses(job: dict[str, Any]) -> list[dict[str, Any]]:
    """The steps that use the action of this repository."""
    return [step for step in job["steps"] if step.get("uses", "").startswith("OWNER/")]


def test_the_action_is_asked_for_what_it_has(job: dict[str, Any]) -> None:
    start, stop = _uses(job)
    assert {start["uses"], stop["uses"]} == {f"OWNER/{ACTION['name']}@v0"}
    assert {*start["with"], *stop["with"]} <= set(ACTION["inputs"])
    assert stop["with"] == {"command": "stop"}


def test_the_options_are_those_of_serve(job: dict[str, Any]) -> None:
    options = shlex.split(_uses(job)[0]["with"]["options"])
    context = mock_cli._cli.commands["serve"].make_context("serve", options)
    assert (context.params["clock"], context.params["no_rate_limit"]) == ("x5", True)


def test_the_tests_are_led_to_the_mock_that_is_started(job: dict[str, Any]) -> None:
    port, key = (ACTION["inputs"][name]["default"] for name in ("port", "api-key"))
    assert job["env"] == {"YOUCAM_BASE_URL": f"http://127.0.0.1:{port}", "YOUCAM_API_KEY": key}


def test_the_mock_starts_before_the_tests_and_tells_what_it_said_when_they_fail(job: dict[str, Any]) -> None:
    assert [step.get("name") for step in job["steps"]] == [None, "Start the mock", "Test", "Show what the mock said"]
    assert job["steps"][-1]["if"] == "failure()"
    assert all(re.fullmatch(r"[\w-]+/[a-z-]+@v\d+", step["uses"]) for step in job["steps"] if "uses" in step)


def test_the_workflow_runs_on_pushes_reads_only_and_knows_no_secrets() -> None:
    workflow = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    assert workflow[True] == ["push", "pull_request"], "YAML 1.1 takes the word `on` for a truth"
    assert workflow["permissions"] == {"contents": "read"}
    assert "${{" not in FILE.read_text(encoding="utf-8")
