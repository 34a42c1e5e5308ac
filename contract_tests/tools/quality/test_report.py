"""The cases that tests tried, counted by a plugin and shown on a page."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from schemathesis.generation.case import Case

from tools.build.bundle import OPENAPI
from tools.quality.chaos.figures import keep, of_chaos, of_soak
from tools.quality.chaos.rounds import Round
from tools.quality.chaos.soak import Growth, Soaked
from tools.quality.report.__main__ import main
from tools.quality.report.constraints import Constraints
from tools.quality.report.data import ReportError, lines, read
from tools.quality.report.page import page, share

ROOT = OPENAPI.parent
TESTS = """
from hypothesis import assume, given, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

SEVEN = settings(max_examples=7, derandomize=True, database=None)

@SEVEN
@given(st.integers(0, 10**9))
def test_seven(number):
    assume(number % 2 == 0)

def test_within_a_test():
    for _ in range(2):
        SEVEN(given(st.integers())(lambda number: None))()

def test_a_machine():
    class Machine(RuleBasedStateMachine):
        @rule()
        def step(self):
            pass
    run_state_machine_as_test(Machine, settings=settings(SEVEN, max_examples=3, stateful_step_count=50))

def test_nothing_generated():
    pass
"""
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "things", "version": "1"},
    "paths": {
        "/things/{id}": {
            "post": {
                "operationId": "add",
                "x-kind": "add",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}},
                    {"name": "size", "in": "query", "required": True, "schema": {"type": "integer", "maximum": 9}},
                ],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                "responses": {"200": {"description": "added"}},
            }
        }
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "maxLength": 3},
                    "parts": {"type": "array", "minItems": 1, "items": {"$ref": "#/components/schemas/Thing"}},
                },
                "anyOf": [{"required": ["parts"]}, {"properties": {"name": {"enum": ["a", "b"]}}}],
            }
        }
    },
}


def left_by(folder: Path, tests: Sequence[Any], operations: Sequence[Any] = ()) -> Path:
    """Returns a folder with the files of a run."""
    parts = folder / "parts"
    parts.mkdir()
    (parts / "tests-1.jsonl").write_text("".join(json.dumps(test) + "\n" for test in tests))
    for number, operation in enumerate(operations):
        (parts / f"operations-{number}.jsonl").write_text(json.dumps(operation) + "\n")
    return parts


def a_test(name: str, outcome: str = "passed", **cases: int) -> dict[str, Any]:
    """Returns the record of a test."""
    counted = {who.replace("_", " "): number for who, number in cases.items()}
    return {"test": name, "outcome": outcome, "seconds": 1.5, "cases": counted, "why": "because <of> it"}


def an_operation(constraints: dict[str, Any], failed: int = 0) -> dict[str, Any]:
    """Returns the record of an operation in a part."""
    told = {"operation": "add", "cases": {"coverage": 4}, "checks": {"not_a_server_error": [4, failed]}}
    return {**told, "constraints": constraints, "breaches": []}


def pytest_with_the_plugin(folder: Path, *options: str) -> str:
    """Returns what pytest prints if these are the only tests."""
    (folder / "test_it.py").write_text(TESTS)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "contract_tests.reporting", "-p", "no:cacheprovider"]
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    # Loading schemathesis takes longer than these tests.
    environment = {**clean, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command += ["--rootdir", str(folder), *options, "test_it.py"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("options", [(), ("-p", "xdist.plugin", "-n", "2")], ids=["one process", "workers"])
def test_every_case_is_counted_once_wherever_it_is_tried(tmp_path: Path, options: Sequence[str]) -> None:
    parts = tmp_path / "parts"
    assert "24 generated cases (cases by hypothesis 24)" in pytest_with_the_plugin(
        tmp_path, "--report-parts", str(parts), *options
    )
    tests = [test for path in parts.glob("tests-*.jsonl") for test in lines(path)]
    counted = {test["test"].partition("::")[2]: sum(test["cases"].values()) for test in tests}
    assert counted == {"test_seven": 7, "test_within_a_test": 14, "test_a_machine": 3, "test_nothing_generated": 0}


def test_nothing_is_written_unless_a_report_is_asked_for(tmp_path: Path) -> None:
    pytest_with_the_plugin(tmp_path)
    assert list(tmp_path.rglob("*.jsonl")) == []


@pytest.fixture
def things() -> Any:
    """The operation of the document."""
    return schemathesis.openapi.from_dict(DOCUMENT)["/things/{id}"]["POST"]


def requested(things: Any, method: str = "POST", **parts: Any) -> Case[Any]:
    """Returns a case of the operation."""
    case: Case[Any] = things.Case(method=method, **parts)
    return case


def test_a_case_keeps_or_breaks_each_constraint_that_it_meets(things: Any) -> None:
    constraints = Constraints(DOCUMENT)
    found = constraints.found["add"]
    constraints.take("add", requested(things, path_parameters={"id": "7"}, query={"size": 10}, body={"name": "long"}))
    assert (found["query size required"], found["query size maximum"]) == ([1, 0], [0, 1])
    assert (found["body required name"], found["body/name maxLength"], found["body anyOf"]) == ([1, 0], [0, 1], [0, 1])
    assert found["body/parts type"] == [0, 0]
    constraints.take("add", requested(things, path_parameters={"id": "7"}, query={}, body={"parts": [{"name": "a"}]}))
    assert found["query size required"] == [1, 1]
    assert (found["body required name"], found["body/parts minItems"], found["body anyOf"]) == ([1, 1], [1, 0], [1, 1])


def test_a_number_in_an_address_is_text_that_the_server_reads_as_one(things: Any) -> None:
    constraints = Constraints(DOCUMENT)
    for size in ("9", "x", "-1"):
        constraints.take("add", requested(things, query={"size": size}))
    found = constraints.found["add"]
    assert (found["query size type"], found["query size maximum"]) == ([2, 1], [2, 0])


def test_unbreakable_schema_is_not_a_constraint() -> None:
    places = [name for name in Constraints(DOCUMENT).found["add"] if name.startswith("path id")]
    assert places == []


def test_a_case_of_another_method_tells_nothing(things: Any) -> None:
    constraints = Constraints(DOCUMENT)
    constraints.take("add", requested(things, "DELETE", query={"size": 10}))
    assert not any(map(any, constraints.found["add"].values()))


def test_parts_of_workers_are_added_up(tmp_path: Path) -> None:
    operations = [an_operation({"body type": [3, 0]}), an_operation({"body type": [0, 2], "body/a enum": [1, 0]}, 1)]
    tests = [a_test("contract_tests/domain/test_a.py::test_b", cases_by_hypothesis=5)]
    report = read(left_by(tmp_path, [*tests, a_test("contract_tests/http/test_c.py::test_d")], operations), tmp_path)
    (operation,) = report.operations
    assert (operation.cases.total(), operation.ran.total(), operation.failed.total()) == (8, 8, 1)
    assert (operation.tried_both_ways, operation.untried) == (1, ["body/a enum: never broken"])
    assert [(suite.name, suite.tests, suite.cases.total()) for suite in report.suites] == [
        ("domain", 1, 5),
        ("http", 1, 0),
    ]


def test_the_page_and_the_data_say_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    failing = a_test("contract_tests/http/test_c.py::test_d", "failed", cases_by_hypothesis=5)
    left_by(tmp_path, [failing], [an_operation({"body type": [1, 1]}, failed=2)])
    assert main(["--no-run", "--to", str(tmp_path)]) == 1
    html, data = (tmp_path / "index.html").read_text(), json.loads((tmp_path / "index.json").read_text())
    assert "because &lt;of&gt; it" in html
    assert "4 (2 failed)" in html
    assert (data["cases"], data["operations"][0]["checks"]["not_a_server_error"]["failed"]) == (5, 2)
    assert "5 generated cases, 1 failures" in capsys.readouterr().out


def test_the_page_needs_nothing_else(tmp_path: Path) -> None:
    left_by(tmp_path, [a_test("contract_tests/http/test_c.py::test_d")])
    html = page(read(tmp_path / "parts", tmp_path))
    assert "src=" not in html
    assert "href=" not in html


def test_figures_of_other_tools_are_shown_if_present(tmp_path: Path) -> None:
    parts = left_by(tmp_path, [a_test("contract_tests/http/test_c.py::test_d")])
    bare = page(read(parts, tmp_path))
    assert "there is no .coverage-summary.json" in bare
    summary = {"num_statements": 8, "covered_lines": 8, "num_branches": 1000, "covered_branches": 999}
    (tmp_path / ".coverage-summary.json").write_text(json.dumps({"files": {"a/b.py": {"summary": summary}}}))
    (tmp_path / ".mutation").mkdir()
    group = {"group": "domain", "seconds": 3, "modules": {"units": {"mutants": 10, "killed": 9, "survived": 1}}}
    (tmp_path / ".mutation" / "domain.json").write_text(json.dumps(group))
    fault = {"name": "three-for-two", "caught": False, "verdict": "NOT CAUGHT", "seconds": 1.0}
    (tmp_path / ".faults.json").write_text(json.dumps({"faults": [fault]}))
    html = page(read(parts, tmp_path))
    for words in ("<b>99.9 %</b><span>of branches taken", "<b>90 %</b><span>of mutants of domain", "<b>0 of 1</b>"):
        assert words in html


def test_the_last_soak_and_chaos_are_shown_if_present(tmp_path: Path) -> None:
    parts = left_by(tmp_path, [a_test("contract_tests/http/test_c.py::test_d")])
    bare = page(read(parts, tmp_path))
    assert "run make soak" in bare
    assert "run make chaos" in bare
    played = Round("here", 150.0, 500, 10, 40, 30, {"server killed": 2}, {"orphans": 0}, ["a task <x> is gone"])
    growth = Growth("memory", 100.0, 120.0, 20.5, 5.0)
    soaked = Soaked("there", 60.0, 500, 40, [growth], {}, [])
    keep("chaos", of_chaos(7, [played]), tmp_path / ".chaos")
    keep("soak", of_soak(8, [soaked]), tmp_path / ".chaos")
    report = read(parts, tmp_path)
    html = page(report)
    for words in (
        "seed 7, <span",
        "a task &lt;x&gt; is gone",
        "server killed 2",
        "seed 8",
        '<td class="bad">20.5</td>',
    ):
        assert words in html
    assert report.as_json()["chaos"]["seed"] == 7


def test_almost_100_percent_is_not_shown_as_100() -> None:
    assert (share(99999, 100000), share(1, 1), share(0, 0)) == ("99.9 %", "100 %", "-")


def test_missing_or_unreadable_run_is_reported_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--no-run", "--to", str(tmp_path)]) == 2
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "tests-1.jsonl").write_text("{\n")
    with pytest.raises(ReportError, match="remove it and run again"):
        read(tmp_path / "parts", tmp_path)
    assert main(["--no-run", "--to", str(tmp_path)]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert all(line.startswith("report: ") for line in lines)
