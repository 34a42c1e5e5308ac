"""Lists the features that can be run, and shows what a form for one of them needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from youcam_mock.contract import Contract
from youcam_mock.domain.media.inputs import is_video
from youcam_mock.http.checked_request import ControlRequest, Reply
from youcam_mock.http.control.features import inputs, prices, schemas
from youcam_mock.http.control.features.runs import examples_of, run_of
from youcam_mock.http.web.bearers import Bearers
from youcam_mock.mock import Mock
from youcam_mock.operation import Json, Operation
from youcam_mock.store.sharing.memory import Kind

_BEARERS = Kind("bearers", "alone")

_LISTS = {
    "list-templates": "template_id",
    "list-style-groups": "style_group_id",
    "list-styles": "style_ids",
    "list-categories": "style_ids",
}
"""The kinds of lists, and the member of a body that takes what is chosen from them."""
_PARAMETERS = {1: ("/payload/actions/0/params", "/payload/custom"), 2: ("",)}
"""Where a body keeps its parameters, by the generation of the API."""


def list_features(request: ControlRequest) -> Reply:
    """All features that this edition has, in the order of the contract."""
    contract = request.mock.contract
    return Reply({"features": [_summary(contract, run) for run in contract.of_kind("run-task")]})


def get_feature(request: ControlRequest) -> Reply:
    """What a form for a feature needs. Raises ControlError for an unknown one."""
    mock = request.mock
    contract, run = mock.contract, run_of(request)
    body = schemas.plain(contract.document, contract.body_of(run)["schema"])
    examples = examples_of(contract, run)
    files = inputs.shown(contract, run, body, list(examples.values()))
    shown = _summary(contract, run) | {
        "method": run.method,
        "path": run.path,
        "security": run.security,
        "bearer": _bearer(mock, run),
        "file_path": next((place["file_path"] for place in files if place["file_path"]), None),
        "check_path": next(
            check.path
            for check in contract.of_kind("check-task")
            if (check.feature, check.version) == (run.feature, run.version)
        ),
        "body": body,
        "example": next(iter(examples.values())),
        "examples": [{"name": name, "value": value} for name, value in examples.items()],
        "inputs": files,
        "errors": list(run.facts["engine-errors"]),
        "styles": list(_styles(contract, run, body)),
        "prices": [schemas.plain(contract.document, price) for price in run.facts.get("units", ())],
    }
    return Reply(shown)


def _summary(contract: Contract, run: Operation) -> Json:
    stated = contract.stated(run)
    return {
        "feature": run.feature,
        "version": run.version.removeprefix("v"),
        "title": stated["tags"][0],
        "summary": stated["summary"],
        "tag": stated["tags"][0],
        "units": prices.in_words(run),
        "media": _media(run),
        "operation": run.id,
    }


def _media(run: Operation) -> str:
    """Returns what a run is mainly made from."""
    if any(is_video(entry.limits) for entry in run.inputs):
        return "video"
    return "image" if run.inputs else "text"


def _bearer(mock: Mock, run: Operation) -> str:
    """Returns a bearer of the first account that the run accepts."""
    if run.major != 1 or mock.profile.bearers_cross:
        return mock.settings.api_key
    bearers: Bearers = mock.database.remembered(_BEARERS, None) or Bearers(mock)
    mock.database.remember(_BEARERS, None, bearers)
    return bearers.by_scheme()["BearerAuthentication"]


def _styles(contract: Contract, run: Operation, body: Any) -> Iterator[Json]:
    """Yields the lists of ready-made looks from which members of the body are chosen."""
    for operation in contract.operations.values():
        name = _LISTS.get(operation.kind)
        if name is None or (operation.feature, operation.major) != (run.feature, run.major):
            continue
        places = [f"{before}/{name}" for before in _PARAMETERS[run.major]]
        chosen = next((place for place in places if schemas.member(body, place)), None)
        if chosen:
            yield {
                "operation": operation.id,
                "path": operation.path,
                "kind": operation.kind,
                "member": chosen,
                "needs": [parameter.name for parameter in operation.parameters if parameter.required],
            }
