"""Every run operation of the contract, by its first example, on the sample photograph and the sample film."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from zipfile import ZipFile

import pytest
from PIL import Image

from contract_tests.engines.films import still
from tools.bodies import Upload, examples, run_body
from youcam.jobs import links
from youcam_mock.contract import Contract, bundled
from youcam_mock.domain import videos
from youcam_mock.engines import sample_photo
from youcam_mock.engines.probe_video import probe_video
from youcam_mock.operation import Facts, Operation

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi

CONTRACT = Contract.load(bundled())
RUNS = [pytest.param(run, id=run.id) for run in CONTRACT.of_kind("run-task")]


def _upload(api: Api, seconds: float) -> Upload:
    def upload(role: str, limits: Facts) -> str:
        if "mp4" in limits.get("formats", ()):
            return api.upload(still(seconds), "sample.mp4", "video/mp4")
        name, content = sample_photo.fitting(role, limits)
        return api.upload(content, name, "image/png" if name.endswith(".png") else "image/jpeg")

    return upload


def _finished(api: Api, run: Operation, body: Any) -> Any:
    """The results of the task, checked as its generation demands."""
    answer = api.post(run.path, body)
    assert answer.status == 200, answer
    task_id = (answer.body.get("data") or answer.body["result"])["task_id"]
    for _ in range(60):
        api.advance(5)
        v1 = run.major == 1
        answer = api.get(run.path, task_id=task_id) if v1 else api.check_v2(task_id, run.feature, run.version)
        state = answer.body.get("result") or answer.body["data"]
        if state.get("status", state.get("task_status")) != "running":
            break
    assert state.get("status", state.get("task_status")) == "success", (state, answer.explain)
    return state["results"]


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


@pytest.mark.parametrize("run", RUNS)
def test_every_run_ends_with_files_that_open(make_api: MakeApi, run: Operation) -> None:
    api = make_api(units=100_000, faces=True)
    example = next(iter(examples(CONTRACT, run).values()))
    length_s = videos.named_length(run, example)
    body = run_body(run, example, api.app.mock.catalogue(run), _upload(api, length_s or 2))
    results = _finished(api, run, body)
    for link in links(results):
        answer = api.download(link)
        assert answer.status == 200, answer
        _check_file(link, answer.content, run, length_s)
