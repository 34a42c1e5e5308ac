"""Runs every feature through the client with the contract's example, on the sample photograph and the sample film."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from typing import Any
from urllib.parse import urlsplit
from zipfile import ZipFile

import pytest
from PIL import Image

from contract_tests.conftest import Api, SystemTime
from contract_tests.engines.films import still
from tools.example_bodies import examples, run_body
from youcam import YouCam, features
from youcam.features import Feature
from youcam.jobs import links
from youcam_mock import MockControl
from youcam_mock.contract import Contract, bundled
from youcam_mock.domain.media import videos
from youcam_mock.domain.media.inputs import Video, is_video, of_view
from youcam_mock.domain.requests.pointers import at
from youcam_mock.engines.imaging import sample_photo
from youcam_mock.engines.video.video_probe import probe_video
from youcam_mock.operation import Facts, Operation

CONTRACT = Contract.load(bundled())
RUNS = {run.path: run for run in CONTRACT.of_kind("run-task")}


def _content(run: Operation, role: str, limits: Facts, seconds: float) -> bytes:
    if is_video(limits):
        return still(seconds)
    picture = sample_photo.fitting(role, limits)[1]
    masks_film = "same_size_as" in limits and any(is_video(entry.limits) for entry in run.inputs)
    return _of_the_size_of(probe_video(still(seconds)), picture) if masks_film else picture


def _of_the_size_of(video: Video, picture: bytes) -> bytes:
    target = BytesIO()
    with Image.open(BytesIO(picture)) as image:
        image.resize((video.width, video.height)).save(target, "PNG")
    return target.getvalue()


@cache
def _example(run: Operation) -> Any:
    """Returns the first example that names files, or else the first one: for as few seconds and pictures as are paid
    for in more than one portion, since each costs as much as the last."""
    shown = examples(CONTRACT, run)
    assert run.body is not None
    body = shown.get("file", next(iter(shown.values())))
    shortest = max((entry.limits.get("duration_min", 1) for entry in run.inputs), default=1)
    portion = max((price.proc_unit for price in run.prices if price.times), default=1)
    for name, least in {"dst_duration": shortest, "output_count": 1}.items():
        values = range(max(least, portion + 1), 60)
        body = next(each for each in (_saying(body, name, value) for value in values) if run.body.accepts(each))
    return body


def _saying(body: Any, name: str, value: Any) -> Any:
    """Returns the body with another value wherever it says something of that name."""
    if isinstance(body, dict):
        return {key: value if key == name else _saying(inner, name, value) for key, inner in body.items()}
    return [_saying(inner, name, value) for inner in body] if isinstance(body, list) else body


def _params(details: Feature, mock: MockControl, seconds: float) -> dict[str, Any]:
    """Returns the contract's example as parameters of a call."""
    run = RUNS[details.path]
    body = run_body(run, _example(run), mock.app.mock.catalogue(run), lambda role, limits: "file")
    values = {name: at(body, pointer) for name, pointer in details.params.items()}
    holders = {pointer.split("/")[1] for pointer in details.names}
    limits = {entry.file_id: entry for entry in run.inputs if entry.file_id}
    for role, place in details.inputs.items():
        named = at(body, place.file_id or "")
        if named is not None:
            entry = limits[place.file_id]
            shown = range(len(named) if isinstance(named, list) else 1)
            contents = [_content(run, entry.role, of_view(entry.limits, number), seconds) for number in shown]
            values[role] = contents if isinstance(named, list) else contents[0]
    return {name: value for name, value in values.items() if value is not None and name not in holders}


def _seen(mock: MockControl, run: Operation, task_id: str) -> Any:
    """Returns the results as the service shows them, checked against the contract."""
    api = Api(mock.app, SystemTime(), mock.api_key)
    v1 = run.major == 1
    answer = api.get(run.path, task_id=task_id) if v1 else api.check_v2(task_id, run.feature, run.version)
    assert answer.status == 200, answer
    return (answer.body.get("result") or answer.body["data"])["results"]


def _check_file(link: str, content: bytes, run: Operation, length_s: float | None) -> None:
    suffix = urlsplit(link).path.rpartition(".")[2]
    if suffix in ("jpg", "png"):
        _check_picture(content, suffix, run.facts["result"])
    elif suffix in ("mp4", "mov"):
        video = probe_video(content)
        assert video.format == suffix
        assert min(video.width, video.height) >= 16
        assert length_s is None or abs(video.duration_ms / 1000 - length_s) <= 0.25
    else:
        assert suffix == "zip"
        with ZipFile(BytesIO(content)) as archive:
            assert archive.testzip() is None
            assert archive.namelist()


def _check_picture(content: bytes, suffix: str, facts: Facts) -> None:
    with Image.open(BytesIO(content)) as image:
        image.load()
        assert image.format == {"jpg": "JPEG", "png": "PNG"}[suffix]
        assert min(image.size) >= 16
        if "output_width" in facts:
            assert image.size == (facts["output_width"], facts["output_height"])
        assert max(image.size) <= facts.get("output_long_side_max", 10_000)
        assert min(image.size) <= facts.get("output_short_side_max", 10_000)


@pytest.mark.youcam(units=100_000, rate_limit=False)
@pytest.mark.parametrize("name", features.names())
def test_every_feature_runs_by_its_name_costs_what_was_said_and_gives_files_that_open(
    name: str, youcam: YouCam, youcam_mock: MockControl
) -> None:
    details = features.feature(name)
    run = RUNS[details.path]
    length_s = videos.named_length(run, _example(run))
    params = _params(details, youcam_mock, length_s or 2)
    said = youcam._cost(name, params, length_s or 2)
    result = youcam._run(name, params, 600)
    assert youcam_mock.spend.units == said
    assert result.data is not None
    shown = _seen(youcam_mock, run, result.task_id)
    assert len(links(shown)) == len(result.files)
    assert shown
    for file in result.files:
        _check_file(file.url, file.bytes, run, length_s)


def test_every_run_of_the_contract_has_a_name() -> None:
    assert {features.feature(name).path for name in features.names()} == RUNS.keys()
