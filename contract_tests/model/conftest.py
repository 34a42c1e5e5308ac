"""How hard the machines try: a little with every run of the tests, much more with HYPOTHESIS_PROFILE=long."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

_QUIET = settings(deadline=None, suppress_health_check=list(HealthCheck))
settings.register_profile("short", _QUIET, max_examples=40, stateful_step_count=40, derandomize=True, database=None)
settings.register_profile("long", _QUIET, max_examples=1000, stateful_step_count=100)


@pytest.fixture
def effort() -> settings:
    """How many sequences of how many steps to try. The short ones are the same each time."""
    return settings.get_profile(os.environ.get("HYPOTHESIS_PROFILE", "short"))
