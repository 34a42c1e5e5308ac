"""How hard the robustness suites try: a little with every run of the tests, much more with HYPOTHESIS_PROFILE=long."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"
_FACTOR = 20


def tries(number: int) -> settings:
    """So many cases, the same ones each time; twenty times as many, and others each time, in a long run."""
    return settings(
        max_examples=number * _FACTOR if LONG else number,
        derandomize=not LONG,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        # Without one, the short cases are the same whatever failed before.
        database=settings.default.database if LONG and settings.default else None,
    )


def rounds(number: int) -> range:
    """Seeds of so many rounds; ten times as many in a long run."""
    return range(number * 10 if LONG else number)
