"""Every feature of the contract through the client, from the contract's own example to an opened result."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.engines.films import still
from tools.bodies import examples, run_body
from youcam import YouCam, features
from youcam.features import Feature
from youcam_mock import MockControl
from youcam_mock.contract import Contract, bundled
from youcam_mock.domain import videos
from youcam_mock.domain.pointers import at
from youcam_mock.engines import sample_photo
from youcam_mock.operation import Facts, Operation

CONTRACT = Contract.load(bundled())
RUNS = {run.path: run for run in CONTRACT.of_kind("run-task")}


def _files(run: Operation, seconds: float) -> dict[str, bytes]:
    """What each input may be, by the pointer of its file_id."""

    def content(role: str, limits: Facts) -> bytes:
        return still(seconds) if "mp4" in limits.get("formats", ()) else sample_photo.fitting(role, limits)[1]

    return {entry.file_id: content(entry.role, entry.limits) for entry in run.inputs if entry.file_id}


def _params(details: Feature, mock: MockControl, seconds: float) -> dict[str, Any]:
    """The contract's first example that names files, as parameters of a call."""
    run = RUNS[details.path]
    shown = examples(CONTRACT, run)
    example = shown.get("file", next(iter(shown.values())))
    body = run_body(run, example, mock.app.mock.catalogue(run), lambda role, limits: "file")
    values = {name: at(body, pointer) for name, pointer in details.params.items()}
    holders = {pointer.split("/")[1] for pointer in details.names}
    files = _files(run, seconds)
    for role, place in details.inputs.items():
        named = at(body, place.file_id or "")
        if named is not None:
            content = files[place.file_id or ""]
            values[role] = [content for _ in named] if isinstance(named, list) else content
    return {name: value for name, value in values.items() if value is not None and name not in holders}


@pytest.mark.youcam(units=100_000, rate_limit=False)
@pytest.mark.parametrize("name", features.names())
def test_every_feature_runs_by_its_name_and_costs_what_was_said(
    name: str, youcam: YouCam, youcam_mock: MockControl
) -> None:
    details = features.feature(name)
    run = RUNS[details.path]
    seconds = videos.named_length(run, next(iter(examples(CONTRACT, run).values()))) or 2
    params = _params(details, youcam_mock, seconds)
    said = youcam._cost(name, params, seconds)
    result = youcam._run(name, params, 600)
    assert youcam_mock.spend.units == said
    assert result.files or result.raw
    assert result.data is not None
    for file in result.files:
        assert file.bytes, file
