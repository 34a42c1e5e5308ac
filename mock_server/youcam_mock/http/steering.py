"""The part of the control API that makes things go wrong: scenarios."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from attrs import asdict

from youcam_mock.domain.scenarios import Effect, Match, Scenario
from youcam_mock.http.exchange import ControlError, ControlRequest, Page, Reply

if TYPE_CHECKING:
    from youcam_mock.mock import Mock


def list_scenarios(request: ControlRequest) -> Reply:
    """Those that still hold, oldest first."""
    from youcam_mock.service import scenarios

    return Reply({"scenarios": [_shown(scenario) for scenario in Page.of(request).cut(scenarios.active(request.mock))]})


def create_scenario(request: ControlRequest) -> Reply:
    """A new one. Raises ControlError for an operation or a feature that the contract has not."""
    from youcam_mock.service import scenarios

    mock, body = request.mock, request.body
    match = Match(**body.get("match", {}))
    _require_known(mock, match)
    return Reply(_shown(scenarios.add(mock, match, Effect(**body["effect"]), body.get("times"))), 201)


def clear_scenarios(request: ControlRequest) -> Reply:
    """Ends all."""
    from youcam_mock.service import scenarios

    scenarios.remove(request.mock)
    return Reply(None, 204)


def delete_scenario(request: ControlRequest) -> Reply:
    """Ends one. Raises ControlError for one that is not there, or was used up."""
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
    return f"the contract has no {name!r}{or_rather(name, known)}"


def or_rather(name: str, known: Iterable[str]) -> str:
    """The end of an error about a name that is unknown: those that are like it, if there are any."""
    from difflib import get_close_matches

    close = get_close_matches(name, sorted(known))
    return f"; did you mean {' or '.join(close)}?" if close else ""


def _shown(scenario: Scenario) -> dict[str, Any]:
    match = {name: value for name, value in asdict(scenario.match).items() if value is not None}
    return {"id": scenario.id, "match": match, "effect": scenario.effect.given(), "times": scenario.left}
