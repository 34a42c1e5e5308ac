"""How hard the machine tries: a little with every run of the tests, much more with HYPOTHESIS_PROFILE=long."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, Phase, settings

_QUIET = settings(deadline=None, database=None, suppress_health_check=list(HealthCheck))
# A short run tells of a failure at once; a long one looks for the shortest way to it, which takes minutes.
_SHORT = settings(_QUIET, derandomize=True, phases=[Phase.generate], report_multiple_bugs=False)
_PROFILES = {
    "short": settings(_SHORT, max_examples=12, stateful_step_count=40),
    "long": settings(_QUIET, max_examples=400, stateful_step_count=100),
}


@pytest.fixture
def effort() -> settings:
    """How many sequences of how many steps to try. The short ones are the same each time."""
    return _PROFILES[os.environ.get("HYPOTHESIS_PROFILE", "short")]
