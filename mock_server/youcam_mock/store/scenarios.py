"""Scenarios, in the order in which they were made."""

from __future__ import annotations

from attrs import asdict
from sqlalchemy import Connection, delete, insert, select, update

from youcam_mock.domain.scenarios import Effect, Match, Scenario
from youcam_mock.store.tables import scenarios


def add(connection: Connection, scenario: Scenario) -> None:
    """Stores a new scenario."""
    connection.execute(
        insert(scenarios).values(
            id=scenario.id, match=asdict(scenario.match), effect=asdict(scenario.effect), left=scenario.left
        )
    )


def every(connection: Connection) -> tuple[Scenario, ...]:
    """All that still hold, oldest first."""
    rows = connection.execute(select(scenarios).order_by(scenarios.c.seq))
    return tuple(Scenario(row.id, Match(**row.match), Effect(**row.effect), row.left) for row in rows)


def use(connection: Connection, scenario: Scenario) -> bool:
    """Counts one request against a scenario; False when others have used it up meanwhile."""
    this = scenarios.c.id == scenario.id
    if scenario.left is None:
        return connection.scalar(select(scenarios.c.id).where(this)) is not None
    used = connection.execute(update(scenarios).where(this).values(left=scenarios.c.left - 1)).rowcount == 1
    connection.execute(delete(scenarios).where(this, scenarios.c.left == 0))
    return used


def remove(connection: Connection, scenario_id: str | None = None) -> bool:
    """Ends one scenario, or all; False when there was none."""
    query = delete(scenarios)
    if scenario_id is not None:
        query = query.where(scenarios.c.id == scenario_id)
    return connection.execute(query).rowcount > 0
