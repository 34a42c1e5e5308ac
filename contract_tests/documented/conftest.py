"""The editions of the service, for rules that must hold in each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from youcam_mock.domain.profile import PROFILES, Profile

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi


@pytest.fixture(params=PROFILES)
def edition(request: pytest.FixtureRequest) -> Profile:
    """Every edition in turn."""
    return PROFILES[request.param]


@pytest.fixture(params=[name for name in PROFILES if name != "2025-07"])
def edition_v2(request: pytest.FixtureRequest) -> Profile:
    """Every edition that has V2."""
    return PROFILES[request.param]


@pytest.fixture
def served_v2(edition_v2: Profile, make_api: MakeApi) -> Api:
    """As `served`, for the editions that have V2."""
    return make_api(profile=edition_v2.name)


@pytest.fixture
def served(edition: Profile, make_api: MakeApi) -> Api:
    """The first account of a mock of every edition in turn: virtual time, 1000 units, no rate limit."""
    return make_api(profile=edition.name)
