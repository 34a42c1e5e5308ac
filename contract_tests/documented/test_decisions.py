"""Every line of DECISIONS.md is held by tests: `decisions.yaml` names each line by its first words."""

from __future__ import annotations

from collections import Counter

import pytest

from contract_tests.documented.holding import HERE, in_module, listed, unknown
from tools.build.bundle import OPENAPI

TEXT = (OPENAPI / "DECISIONS.md").read_text(encoding="utf-8")
_, *BODY = TEXT.partition("\n## ")[2].splitlines()
LINES = [line.removeprefix("- ") for line in BODY if line.startswith(("- ", "|"))]
ENTRIES = listed("decisions.yaml")
MOST = 6
"""A test that is named for more lines than this cannot hold them all."""


def test_everything_below_the_introduction_is_a_line_or_a_heading() -> None:
    assert [line for line in BODY if line and not line.startswith(("- ", "|", "## ", "### "))] == []


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[:40])
def test_every_line_is_listed_exactly_once(line: str) -> None:
    assert len([entry for entry in ENTRIES if line.startswith(entry["line"])]) == 1, line


def test_every_listed_decision_exists() -> None:
    assert [entry["line"] for entry in ENTRIES if sum(line.startswith(entry["line"]) for line in LINES) != 1] == []


def test_every_line_has_tests_and_every_named_test_exists() -> None:
    assert [entry["line"] for entry in ENTRIES if not entry["tests"]] == []
    assert unknown(ENTRIES) == []


def test_no_test_is_named_for_more_than_six_lines() -> None:
    named = Counter(node_id for entry in ENTRIES for node_id in set(entry["tests"]))
    assert {node_id: times for node_id, times in named.items() if times > MOST} == {}


def test_every_other_test_of_this_folder_is_named_for_a_line_or_a_rule() -> None:
    named = {test for name in ("decisions.yaml", "rules.yaml") for entry in listed(name) for test in entry["tests"]}
    modules = {f"{HERE.name}/{path.name}" for path in HERE.glob("test_*.py")} - {
        "documented/test_decisions.py",
        "documented/test_rules_table.py",
    }
    assert [test for module in sorted(modules) for test in in_module(module) if test not in named] == []
