"""Stores scenarios, in the order in which they were added."""

from __future__ import annotations

from typing import Any

from attrs import asdict
from sqlalchemy import Connection, Row, delete, insert, select, update

from youcam_mock.domain.scenarios.scenario import Call, Effect, Match, Scenario
from youcam_mock.store.tables import scenarios


def add(connection: Connection, scenario: Scenario) -> None:
    """Stores a new scenario."""
    connection.execute(
        insert(scenarios).values(
            id=scenario.id,
            match=asdict(scenario.match),
            effect=[asdict(effect) for effect in scenario.effects],
            left=scenario.left,
            after=scenario.after,
        )
    )


def every(connection: Connection) -> tuple[Scenario, ...]:
    """Returns all active scenarios, oldest first."""
    return tuple(map(_scenario, connection.execute(select(scenarios).order_by(scenarios.c.seq))))


def use(connection: Connection, scenario_id: str, call: Call) -> Scenario | None:
    """Counts a request that fits. Returns the scenario as it was before, or None if it lets the request pass or was
    used up meanwhile."""
    this = scenarios.c.id == scenario_id
    row = connection.execute(select(scenarios).where(this).with_for_update()).first()
    found = _scenario(row) if row else None
    if found is None or not found.is_for(call):
        return None
    left = found.counted()
    if left is None:
        connection.execute(delete(scenarios).where(this))
    elif left != found:
        connection.execute(update(scenarios).where(this).values(left=left.left, after=left.after))
    return None if found.after else found


def remove(connection: Connection, scenario_id: str | None = None) -> bool:
    """Ends one scenario, or all of them. Returns False if there was none."""
    query = delete(scenarios)
    if scenario_id is not None:
        query = query.where(scenarios.c.id == scenario_id)
    return connection.execute(query).rowcount > 0


def _scenario(row: Row[Any]) -> Scenario:
    # State of an earlier version has a single effect, not a list.
    effects = row.effect if isinstance(row.effect, list) else [row.effect]
    return Scenario(row.id, Match(**row.match), tuple(Effect(**each) for each in effects), row.left, row.after)
