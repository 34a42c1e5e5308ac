"""A machine far from Greenwich."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest


@pytest.fixture
def taipei() -> Iterator[None]:
    """Within, the machine's zone is UTC+8."""
    with pytest.MonkeyPatch.context() as machine:
        machine.setenv("TZ", "CST-8")
        time.tzset()
        yield
    time.tzset()
