"""The scenarios of one mock, shared by all its processes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from youcam_mock.domain.scenarios import Call, Effect, Match, Scenario
from youcam_mock.store import scenarios

if TYPE_CHECKING:
    from youcam_mock.mock import Mock

_KIND = "scenarios"


def active(mock: Mock) -> tuple[Scenario, ...]:
    """Those that still hold, oldest first. Without any, asking costs next to nothing."""
    found: tuple[Scenario, ...] | None = mock.database.remembered(_KIND, None)
    if found is None:
        with mock.database.transaction() as connection:
            found = scenarios.every(connection)
            mock.database.remember(_KIND, None, found)
    return found


def add(mock: Mock, match: Match, effects: Sequence[Effect], left: int | None, after: int = 0) -> Scenario:
    """A new scenario, behind those that hold already. `left`: for how many requests; None for all that come."""
    scenario = Scenario(mock.ids.uuid(), match, tuple(effects), left, after)
    with mock.database.transaction() as connection:
        scenarios.add(connection, scenario)
        mock.database.forget(_KIND, None)
    return scenario


def remove(mock: Mock, scenario_id: str | None = None) -> bool:
    """Ends one scenario, or all; False when there was none."""
    with mock.database.transaction() as connection:
        found = scenarios.remove(connection, scenario_id)
        mock.database.forget(_KIND, None)
    return found


def take(mock: Mock, call: Call) -> Scenario | None:
    """The oldest scenario that the request meets, counted; None when it meets none. One that lets it pass counts it,
    and a later one may be met."""
    for scenario in active(mock):
        if scenario.fits(call):
            with mock.database.transaction() as connection:
                met = scenarios.use(connection, scenario.id, call)
                mock.database.forget(_KIND, None)
            if met:
                return met
    return None
