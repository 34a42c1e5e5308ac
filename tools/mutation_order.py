"""Pytest plugin of a mutation run: the quickest tests first, since the first that fails ends a mutant's run.

Before that, while mutmut notes which test runs which function, every test makes its own mock: otherwise only the first
would seem to need what makes one.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

_STATS = Path("mutmut-stats.json")
"""Where mutmut keeps how long each test took, once it has run them all; in the folder that tests run in."""


def pytest_configure(config: pytest.Config) -> None:
    """Says whether mocks are shared."""
    config.option.own_mocks = not _STATS.is_file()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Sorts the tests by how long they took."""
    if _STATS.is_file():
        seconds: dict[str, float] = json.loads(_STATS.read_text(encoding="utf-8"))["duration_by_test"]
        items.sort(key=lambda item: seconds.get(item.nodeid, 0.0))
