"""States on a PostgreSQL server, which the variable YOUCAM_MOCK_TEST_DATABASE names."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.fixture
def database_url(empty_database: Callable[[], str | None]) -> str:
    """An empty database."""
    url = empty_database()
    if url is None:
        pytest.exit("no PostgreSQL: run `make test-postgres`, or name one by YOUCAM_MOCK_TEST_DATABASE", returncode=2)
    return url
