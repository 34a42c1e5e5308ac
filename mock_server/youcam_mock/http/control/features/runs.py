"""Finds the run of a feature that a path names."""

from __future__ import annotations

from typing import Any

from youcam_mock.contract import Contract
from youcam_mock.domain.suggestions import suggestion
from youcam_mock.http.checked_request import ControlError, ControlRequest
from youcam_mock.operation import Operation


def run_of(request: ControlRequest) -> Operation:
    """Returns the run operation that the path names. Raises ControlError if the edition has none."""
    feature, version = request.params["feature"], request.params["version"].removeprefix("v")
    runs = request.mock.contract.of_kind("run-task")
    of_feature = [run for run in runs if run.feature == feature]
    for run in of_feature:
        if run.version == f"v{version}":
            return run
    if of_feature:
        versions = ", ".join(run.version.removeprefix("v") for run in of_feature)
        raise ControlError(404, f"{feature} has no version {version!r}; it has {versions}")
    raise ControlError(404, f"this edition has no feature {feature!r}{suggestion(feature, {r.feature for r in runs})}")


def examples_of(contract: Contract, run: Operation) -> dict[str, Any]:
    """Returns the example bodies of a run by their names. The first is what a form starts with."""
    content = contract.body_of(run)
    named = {name: each["value"] for name, each in content.get("examples", {}).items()}
    return named or {"example": content.get("example")}
