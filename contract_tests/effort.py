"""How hard generated tests try: a little in every run of the tests, much more with HYPOTHESIS_PROFILE=long, and less
with HYPOTHESIS_PROFILE=brief, for runs beside the usual one."""

from __future__ import annotations

import os
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

_PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "short")
LONG = {"brief": False, "short": False, "long": True}[_PROFILE]
_FACTOR = 20
_BRIEF = 8 if _PROFILE == "brief" else 1
"""How many times fewer cases a brief run has than a short one."""
_TRIED = ("/youcam_mock/", "/youcam/")


def effort(short: int, long: int, **more: Any) -> settings:
    """Returns settings for that many cases. A short run always has the same ones. A long run has others each time,
    after those that failed before. `more` are settings of hypothesis for both."""
    quiet = settings(deadline=None, suppress_health_check=list(HealthCheck), **more)
    if LONG:
        return settings(quiet, max_examples=long)
    return settings(quiet, max_examples=-(-short // _BRIEF), derandomize=True, database=None)


def tries(number: int) -> settings:
    """Returns settings for that many cases, and twenty times as many in a long run."""
    return effort(number, number * _FACTOR)


def rounds(number: int) -> range:
    """Returns the seeds of that many rounds, and ten times as many in a long run."""
    return range(number * 10 if LONG else number)


def _only_constants_of_what_is_tried() -> None:
    """Lets hypothesis take values from the mock and the client layer only, unless the run is long.

    Otherwise it reads every module of the project anew in each process: tools, tests, and the thousand modules of the
    generated client, whose constants are the contract's names.
    """
    usual = providers.is_local_module_file  # type: ignore[attr-defined]

    def is_tried(path: str) -> bool:
        return any(folder in path for folder in _TRIED) and usual(path)

    if not LONG:
        providers.is_local_module_file = is_tried  # type: ignore[assignment, attr-defined]


_only_constants_of_what_is_tried()
