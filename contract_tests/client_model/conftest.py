"""How hard the machine tries."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import Phase, settings

from contract_tests.effort import LONG
from contract_tests.effort import effort as sequences

# A short run reports a failure at once. A long one also looks for the shortest way to it, which takes minutes.
_HOW: dict[str, Any] = (
    {"stateful_step_count": 100}
    if LONG
    else {"stateful_step_count": 40, "phases": [Phase.generate], "report_multiple_bugs": False}
)


@pytest.fixture
def effort() -> settings:
    """How many sequences of how many steps are tried."""
    return sequences(12, 400, **_HOW)
