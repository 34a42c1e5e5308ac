"""How many cases a rule is tried on: more with HYPOTHESIS_PROFILE=long."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.strategies import SearchStrategy

T = TypeVar("T")
Holds = Callable[[SearchStrategy[Any], Callable[[Any], None]], None]

_PHASES = (Phase.reuse, Phase.generate, Phase.shrink)
_QUIET = settings(deadline=None, suppress_health_check=list(HealthCheck), phases=_PHASES)
_PROFILES = {
    "short": settings(_QUIET, max_examples=3, derandomize=True, database=None),
    "long": settings(_QUIET, max_examples=100),
}


@pytest.fixture
def holds() -> Holds:
    """Tries a rule on what a strategy makes. In the short profile the cases are the same each time."""
    effort = _PROFILES[os.environ.get("HYPOTHESIS_PROFILE", "short")]

    def hold(strategy: SearchStrategy[T], rule: Callable[[T], None]) -> None:
        tried = 0

        @effort
        @given(strategy)
        def every(case: T) -> None:
            nonlocal tried
            tried += 1
            rule(case)

        every()
        assert tried

    return hold
