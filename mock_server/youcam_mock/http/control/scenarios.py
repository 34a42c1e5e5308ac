"""Lists, makes and ends scenarios."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from attrs import asdict

from youcam_mock.domain.scenarios.scenario import Effect, Match, Scenario
from youcam_mock.domain.suggestions import suggestion
from youcam_mock.http.checked_request import ControlError, ControlRequest, Page, Reply
from youcam_mock.http.control import scenario_checks

if TYPE_CHECKING:
    from youcam_mock.mock import Mock


def list_scenarios(request: ControlRequest) -> Reply:
    """Lists the active scenarios, oldest first."""
    from youcam_mock.service import scenarios

    found = Page.of(request).cut(scenarios.active(request.mock))
    return Reply({"scenarios": [_scenario_json(request.mock, scenario) for scenario in found]})


def create_scenario(request: ControlRequest) -> Reply:
    """Adds a scenario. Raises ControlError if no request could ever meet it, or if its effects contradict each
    other."""
    from youcam_mock.service import scenarios

    mock, body = request.mock, request.body
    match = Match(**body.get("match", {}))
    _require_known(mock, match)
    if "effect" in body and "effects" in body:
        raise ControlError(400, "effects: use either effect or effects, not both")
    given = body["effects"] if "effects" in body else [body["effect"]]
    effects = [Effect(**each) for each in given]
    for number, effect in enumerate(effects):
        scenario_checks.require(mock, match, effect, f"effects/{number}" if "effects" in body else "effect")
    left = body.get("times", 1) * len(effects) if "effects" in body else body.get("times")
    return Reply(_scenario_json(mock, scenarios.add(mock, match, effects, left, body.get("after", 0))), 201)


def clear_scenarios(request: ControlRequest) -> Reply:
    """Ends all scenarios."""
    from youcam_mock.service import scenarios

    scenarios.remove(request.mock)
    return Reply(None, 204)


def delete_scenario(request: ControlRequest) -> Reply:
    """Ends one scenario. Raises ControlError if it is unknown or used up."""
    from youcam_mock.service import scenarios

    if not scenarios.remove(request.mock, request.params["id"]):
        raise ControlError(404, f"no scenario has the id {request.params['id']!r}; one that is used up is gone")
    return Reply(None, 204)


def _require_known(mock: Mock, match: Match) -> None:
    operations = mock.contract.operations
    if match.operation is not None and match.operation not in operations:
        raise ControlError(400, f"match.operation: {_unknown(match.operation, operations)}")
    features = {operation.feature for operation in operations.values()}
    if match.feature is not None and match.feature not in features:
        raise ControlError(400, f"match.feature: {_unknown(match.feature, features)}")


def _unknown(name: str, known: Iterable[str]) -> str:
    return f"the contract has no {name!r}{suggestion(name, known)}"


def _scenario_json(mock: Mock, scenario: Scenario) -> dict[str, Any]:
    match = {name: value for name, value in asdict(scenario.match).items() if value is not None}
    shown = {
        "id": scenario.id,
        "match": match,
        "effect": scenario.effect.given(),
        "times": scenario.rounds,
        "met": mock.journal.met[scenario.id],
    }
    effects = {"effects": [effect.given() for effect in scenario.effects]} if len(scenario.effects) > 1 else {}
    return shown | effects | ({"after": scenario.after} if scenario.after else {})
