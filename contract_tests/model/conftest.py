"""How hard the machines try."""

from __future__ import annotations

import pytest
from hypothesis import settings

from contract_tests.effort import LONG
from contract_tests.effort import effort as sequences


@pytest.fixture
def effort() -> settings:
    """How many sequences of how many steps are tried."""
    return sequences(40, 1000, stateful_step_count=100 if LONG else 40)
