"""The scenarios of a state, which all its processes share."""

from __future__ import annotations

from collections.abc import Sequence

from youcam_mock.domain.scenarios.scenario import Call, Effect, Match, Scenario
from youcam_mock.state import MockState
from youcam_mock.store import scenarios
from youcam_mock.store.sharing.memory import Kind

_KIND = Kind("scenarios", "until told")


def active(state: MockState) -> tuple[Scenario, ...]:
    """Returns the active scenarios, oldest first. Without any, asking costs next to nothing."""
    found: tuple[Scenario, ...] | None = state.database.remembered(_KIND, None)
    if found is None:
        with state.database.transaction() as connection:
            found = scenarios.every(connection)
            state.database.remember(_KIND, None, found)
    return found


def add(state: MockState, match: Match, effects: Sequence[Effect], left: int | None, after: int = 0) -> Scenario:
    """Adds a scenario behind the active ones. `left` is the number of requests; None for all that come."""
    scenario = Scenario(state.ids.uuid(), match, tuple(effects), left, after)
    with state.database.transaction() as connection:
        scenarios.add(connection, scenario)
        state.database.forget(_KIND, None)
    return scenario


def remove(state: MockState, scenario_id: str | None = None) -> bool:
    """Ends one scenario, or all of them. Returns False if there was none."""
    with state.database.transaction() as connection:
        found = scenarios.remove(connection, scenario_id)
        state.database.forget(_KIND, None)
    return found


def take(state: MockState, call: Call) -> Scenario | None:
    """Counts the request for the oldest scenario that it meets, and returns that one; None if it meets none. A scenario
    that lets the request pass counts it too, and leaves it to the later ones."""
    for scenario in active(state):
        if scenario.fits(call):
            with state.database.transaction() as connection:
                # Asked again in a transaction: another process may have used the scenario up meanwhile.
                met = scenarios.use(connection, scenario.id, call)
                state.database.forget(_KIND, None)
            if met:
                return met
    return None
