"""Which tests hold which documented line. It reads the lists beside it, and finds the tests without importing them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from attrs import frozen

from tools.build.bundle import YAML_LOADER
from youcam_mock.domain.profile import PROFILES

HERE = Path(__file__).parent
TESTS = HERE.parent
EVERY_EDITION = frozenset({"edition", "served"})
"""Fixtures of this folder that run a test once for each edition."""
WITH_V2 = frozenset({"edition_v2", "served_v2"})
"""Fixtures that run a test for each edition with V2."""
FIRST = "2025-07"
"""The edition without V2."""


@frozen
class Found:
    """A test function: where it is, and the editions that it names or covers."""

    node_id: str
    editions: frozenset[str]


def listed(name: str) -> list[dict[str, Any]]:
    """Returns the entries of a list in this folder. Each has `tests`: node ids from contract_tests, without
    parameters."""
    entries = yaml.load((HERE / name).read_text(encoding="utf-8"), YAML_LOADER)
    assert isinstance(entries, list), f"{name} is no list"
    return entries


@cache
def in_module(module: str) -> dict[str, Found]:
    """The tests of a module such as `http/units/test_units.py`, by node id. Empty when there is no such module."""
    path = TESTS / module
    return {test.node_id: test for test in _read(path)} if path.is_file() else {}


def found(node_id: str) -> Found | None:
    """The test of that node id, such as `http/units/test_units.py::test_a_refused_run_costs_nothing`."""
    return in_module(node_id.partition("::")[0]).get(node_id)


def unknown(entries: list[dict[str, Any]]) -> list[str]:
    """Returns node ids in a list for which there is no test."""
    return [node_id for entry in entries for node_id in entry["tests"] if found(node_id) is None]


def _read(path: Path) -> Iterator[Found]:
    module = ast.parse(path.read_text(encoding="utf-8"))
    constants = {
        target.id: node.value
        for node in module.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in module.body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield Found(f"{path.relative_to(TESTS).as_posix()}::{node.name}", _editions(node, constants, path))


def _editions(test: ast.FunctionDef, constants: dict[str, ast.expr], path: Path) -> frozenset[str]:
    """Returns the editions that the test's marks name, directly or by a constant; all of them with a fixture that
    covers all."""
    if HERE in path.parents and EVERY_EDITION & {argument.arg for argument in test.args.args}:
        return frozenset(PROFILES)
    if HERE in path.parents and WITH_V2 & {argument.arg for argument in test.args.args}:
        return frozenset(PROFILES) - {FIRST}
    marks: list[ast.AST] = list(test.decorator_list)
    names = {node.id for mark in marks for node in ast.walk(mark) if isinstance(node, ast.Name)}
    if "PROFILES" in names:
        return frozenset(PROFILES)
    marks += [constants[name] for name in names & constants.keys()]
    words = {node.value for mark in marks for node in ast.walk(mark) if isinstance(node, ast.Constant)}
    return frozenset(PROFILES) & frozenset(word for word in words if isinstance(word, str))
