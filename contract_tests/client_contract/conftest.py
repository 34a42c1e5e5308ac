"""The number of cases on which a rule is tried."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import pytest
from hypothesis import Phase, given
from hypothesis.strategies import SearchStrategy

from contract_tests.effort import effort

T = TypeVar("T")
Holds = Callable[[SearchStrategy[Any], Callable[[Any], None]], None]

_EFFORT = effort(2, 100, phases=(Phase.reuse, Phase.generate, Phase.shrink))


@pytest.fixture
def holds() -> Holds:
    """Tries a rule on generated values."""

    def hold(strategy: SearchStrategy[T], rule: Callable[[T], None]) -> None:
        tried = 0

        @_EFFORT
        @given(strategy)
        def every(case: T) -> None:
            nonlocal tried
            tried += 1
            rule(case)

        every()
        assert tried

    return hold
