"""How hard generated tests try: a little with every run of the tests, much more with HYPOTHESIS_PROFILE=long."""

from __future__ import annotations

import os
from typing import Any

from hypothesis import HealthCheck, settings

LONG = {"short": False, "long": True}[os.environ.get("HYPOTHESIS_PROFILE", "short")]
_FACTOR = 20


def effort(short: int, long: int, **more: Any) -> settings:
    """So many cases: in a short run the same ones each time, whatever failed before; in a long run others each time,
    and first those that failed. `more` are settings of hypothesis, for both."""
    quiet = settings(deadline=None, suppress_health_check=list(HealthCheck), **more)
    if LONG:
        return settings(quiet, max_examples=long)
    return settings(quiet, max_examples=short, derandomize=True, database=None)


def tries(number: int) -> settings:
    """So many cases, and twenty times as many in a long run."""
    return effort(number, number * _FACTOR)


def rounds(number: int) -> range:
    """Seeds of so many rounds; ten times as many in a long run."""
    return range(number * 10 if LONG else number)
