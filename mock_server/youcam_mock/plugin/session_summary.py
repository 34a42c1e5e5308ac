"""Reports on a test run: what it would have cost, and why the mock refused requests of a failing test."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from youcam_mock.plugin.records import Spend

if TYPE_CHECKING:
    from youcam_mock.plugin.control import MockControl

_SHOWN = 10
"""How many features and requests are listed, since there may be very many."""


def summary(spend: Spend) -> str | None:
    """Returns a line about all tests; None if no task was charged."""
    if not spend.tasks:
        return None
    most_first = sorted(spend.by_feature.items(), key=lambda item: (-item[1], item[0]))
    parts = ", ".join(f"{feature} {_plain(units)}" for feature, units in most_first[:_SHOWN])
    if len(most_first) > _SHOWN:
        parts += f" and {len(most_first) - _SHOWN} more features"
    units, tasks = _counted(spend.units, "unit"), _counted(Decimal(spend.tasks), "task")
    return f"youcam: {units} would have been spent ({parts}) in {tasks}"


def explanations(control: MockControl) -> str:
    """Returns the mock's last explanations of requests that went wrong, one to a line; an empty string if there are
    none."""
    # An accepted run has an explanation too, namely that a sample stands in for its URL.
    told = [entry for entry in control.requests if entry.explain and (entry.method, entry.status) != ("POST", 200)]
    lines = [f"{entry.method} {entry.path} {entry.status or 'dropped'}: {entry.explain}" for entry in told[-_SHOWN:]]
    if len(told) > _SHOWN:
        lines.insert(0, f"({len(told) - _SHOWN} earlier ones are left out)")
    return "\n".join(lines)


def sent(spend: Spend) -> dict[str, Any]:
    """Returns the amount in a form that a worker of pytest-xdist can send."""
    return {"by_feature": {name: str(units) for name, units in spend.by_feature.items()}, "tasks": spend.tasks}


def received(data: Mapping[str, Any]) -> Spend:
    """Returns the amount that a worker sent."""
    by_feature = {name: Decimal(units) for name, units in data["by_feature"].items()}
    return Spend(sum(by_feature.values(), Decimal(0)), by_feature, data["tasks"])


def _counted(number: Decimal, what: str) -> str:
    return f"{_plain(number)} {what}" + ("" if number == 1 else "s")


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
