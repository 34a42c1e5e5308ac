"""Finds the faults for which a strict test fails: steering that no request met, and requests that were refused."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from youcam_mock.plugin.scenario_methods import ask

if TYPE_CHECKING:
    from youcam_mock.plugin.control import MockControl

_SHOWN = 20
"""How many lines are shown, since there may be very many."""


def complaints(control: MockControl) -> str:
    """Returns a line for each fault; an empty string if there is none."""
    lines = [*_unmet(control), *_refused(control)]
    if len(lines) > _SHOWN:
        lines[_SHOWN:] = [f"({len(lines) - _SHOWN} more are left out)"]
    return "\n".join(lines)


def _unmet(control: MockControl) -> Iterator[str]:
    met = control.app.mock.journal.met
    for scenario in ask(control.app.mock, "mock-list-scenarios")["scenarios"]:
        times = scenario["times"]
        if times is not None:
            how_often = "too seldom" if scenario["id"] in met else "never"
            yield f"{how_often} met: {_told(scenario)}, {times} time{'s' if times > 1 else ''} left"
        elif scenario["id"] not in met:
            yield f"never met: {_told(scenario)}, for any number of requests"


def _told(scenario: Mapping[str, Any]) -> str:
    """Returns the scenario's effects, and the requests for which it was meant."""
    effects = scenario.get("effects") or [scenario["effect"]]
    effect = ", then ".join(_members(one) for one in effects)
    return f"{effect} ({_members(scenario['match']) or 'any request'})"


def _members(members: Mapping[str, Any]) -> str:
    return ", ".join(f"{name} {value}" for name, value in members.items())


def _refused(control: MockControl) -> Iterator[str]:
    for entry in control.requests:
        if entry.status >= 400 and not entry.staged and not control.is_allowed(entry.status):
            yield f"refused: {entry.method} {entry.path} {entry.status}: {entry.explain}"
