"""A machine in another time zone."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest


@pytest.fixture
def taipei() -> Iterator[None]:
    """Sets the machine's time zone to UTC+8 for a test."""
    with pytest.MonkeyPatch.context() as machine:
        machine.setenv("TZ", "CST-8")
        time.tzset()
        yield
    time.tzset()
