"""The scenarios of one state, shared by all its processes."""

from __future__ import annotations

from collections.abc import Sequence

from youcam_mock.domain.scenarios.scenario import Call, Effect, Match, Scenario
from youcam_mock.state import MockState
from youcam_mock.store import scenarios

_KIND = "scenarios"


def active(state: MockState) -> tuple[Scenario, ...]:
    """Those that still hold, oldest first. Without any, asking costs next to nothing."""
    found: tuple[Scenario, ...] | None = state.database.remembered(_KIND, None)
    if found is None:
        with state.database.transaction() as connection:
            found = scenarios.every(connection)
            state.database.remember(_KIND, None, found)
    return found


def add(state: MockState, match: Match, effects: Sequence[Effect], left: int | None, after: int = 0) -> Scenario:
    """A new scenario, behind those that hold already. `left`: for how many requests; None for all that come."""
    scenario = Scenario(state.ids.uuid(), match, tuple(effects), left, after)
    with state.database.transaction() as connection:
        scenarios.add(connection, scenario)
        state.database.forget(_KIND, None)
    return scenario


def remove(state: MockState, scenario_id: str | None = None) -> bool:
    """Ends one scenario, or all; False when there was none."""
    with state.database.transaction() as connection:
        found = scenarios.remove(connection, scenario_id)
        state.database.forget(_KIND, None)
    return found


def take(state: MockState, call: Call) -> Scenario | None:
    """The oldest scenario that the request meets, counted; None when it meets none. One that lets it pass counts it,
    and a later one may be met."""
    for scenario in active(state):
        if scenario.fits(call):
            with state.database.transaction() as connection:
                met = scenarios.use(connection, scenario.id, call)
                state.database.forget(_KIND, None)
            if met:
                return met
    return None
