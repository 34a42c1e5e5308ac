"""A pytest plugin for mutation runs. The quickest tests run first, since the first failure ends a mutant's run, and
each test function runs once before it runs with other parameters, which seldom find more.

Before that, while mutmut notes which test runs which function, every test makes its own mock: otherwise only the first
would seem to need what makes one.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

_STATS = Path("mutmut-stats.json")
"""The file in which mutmut keeps the duration of each test, after it has run them all, in the folder of the tests."""
_FIRST = 200
"""How many tests are tried before the others are even collected, which takes longer than most mutants live."""


@cache
def _seconds() -> dict[str, float]:
    durations: dict[str, float] = json.loads(_STATS.read_text(encoding="utf-8"))["duration_by_test"]
    return durations


def pytest_configure(config: pytest.Config) -> None:
    """Sets whether mocks are shared."""
    config.option.own_mocks = not _STATS.is_file()


def pytest_cmdline_main(config: pytest.Config) -> int | None:
    """Runs the quickest of many tests first. If one of them fails, its exit code is that of the run, which otherwise
    goes on with the others."""
    tests = [argument for argument in config.args if "::" in argument]
    if len(tests) <= _FIRST or not _STATS.is_file():
        return None
    others = dict.fromkeys(_ordered(tests)[_FIRST:])
    config.args = list(others)
    return pytest.main([one for one in config.invocation_params.args if one not in others]) or None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Sorts the tests."""
    if _STATS.is_file():
        ranks = {test: rank for rank, test in enumerate(_ordered([item.nodeid for item in items]))}
        items.sort(key=lambda item: ranks[item.nodeid])


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fails, while mutmut records the tests, if a test is not found by its id: a mutant's run asks for tests by id."""
    if _STATS.is_file() or session.config.option.collectonly:
        return
    others = [argument for argument in session.config.invocation_params.args if argument not in session.config.args]
    code = pytest.main([*others, "--collect-only", "-qq", *(item.nodeid for item in session.items)])
    session.exitstatus = session.exitstatus or code


def _ordered(tests: Sequence[str]) -> list[str]:
    quickest = sorted(tests, key=lambda test: _seconds().get(test, 0.0))
    firsts = {test.partition("[")[0]: test for test in reversed(quickest)}
    return sorted(quickest, key=lambda test: firsts[test.partition("[")[0]] != test)
