"""Results are made when they are first asked for, and only once for the same input and parameters."""

from __future__ import annotations

from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from PIL import Image

from youcam_mock.engines.job import Engine, Job, Result, ResultFile
from youcam_mock.engines.registry import engine
from youcam_mock.sample import SAMPLE
from youcam_mock.service import engine_runs
from youcam_mock.service.retention import sweeper
from youcam_mock.store.blobs import Blobs

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The calls of engines: `run KIND` and `render NAME`."""
    asked: list[str] = []

    def counting(kind: str) -> Engine:
        def run(job: Job) -> Result:
            asked.append(f"run {kind}")
            result = engine(kind)(job)
            return evolve(result, files=tuple(evolve(file, render=partial(rendered, file)) for file in result.files))

        return run

    def rendered(file: ResultFile) -> bytes:
        asked.append(f"render {file.name}")
        return file.render()

    monkeypatch.setattr(engine_runs, "engine", counting)
    return asked


def _result(api: Api, content: bytes, scale: int = 2) -> bytes:
    task_id = api.run_v2(src_file_id=api.upload(content), scale=scale)
    api.advance(10)
    answer = api.download(api.check_v2(task_id).body["data"]["results"]["url"])
    assert answer.status == 200
    return answer.content


def test_a_result_is_not_made_before_it_is_asked_for(api: Api, picture: Picture, made: list[str]) -> None:
    task_id = api.run_v2(src_file_id=api.upload(picture(colour="olive")), scale=2)
    assert made == []
    api.advance(10)
    api.check_v2(task_id)
    assert made == ["run enlarge"]


def test_the_same_picture_with_the_same_parameters_is_made_once(api: Api, picture: Picture, made: list[str]) -> None:
    first, second = (_result(api, picture(colour="tan")) for _ in range(2))
    assert first == second
    assert made == ["run enlarge", "render output.png"]


@pytest.mark.parametrize(("colour", "scale"), [("teal", 2), ("plum", 4)])
def test_another_picture_or_parameter_is_made_anew(
    api: Api, picture: Picture, made: list[str], colour: str, scale: int
) -> None:
    first = _result(api, picture(colour="plum"))
    made.clear()
    assert _result(api, picture(colour=colour), scale) != first
    assert made == ["run enlarge", "render output.png"]


def test_a_reset_forgets_tasks_and_not_what_pictures_become(api: Api, picture: Picture, made: list[str]) -> None:
    first = _result(api, picture(colour="gold"))
    api.control("POST", "/reset")
    assert _result(api, picture(colour="pink")) != first
    assert _result(api, picture(colour="gold")) == first
    assert made.count("run enlarge") == 2


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The blobs that were read, in their order."""
    found: list[str] = []
    get = Blobs.get

    def counting(blobs: Blobs, path: str) -> bytes | None:
        found.append(path)
        return get(blobs, path)

    monkeypatch.setattr(Blobs, "get", counting)
    return found


def test_inspection_faces_and_engine_share_one_read_of_an_input(make_api: MakeApi, read: list[str]) -> None:
    api = make_api(faces=True)
    with Image.open(SAMPLE) as sample:
        face = sample.convert("RGB").crop((150, 40, 298, 238)).resize((888, 1188))
        face.save(photo := BytesIO(), "JPEG")
    task_id = api.run_v2("skin-tone-analysis", src_file_id=api.upload(photo.getvalue(), "photo.jpg", "image/jpeg"))
    assert api.finished_v2(task_id, "skin-tone-analysis")["error"] is None
    assert len(read) == 1


def test_a_result_that_nobody_read_is_looked_for_once_by_the_task_that_takes_it(
    api: Api, picture: Picture, read: list[str]
) -> None:
    first = api.run_v1(api.upload(picture(colour="sienna")), scale=2)
    api.advance(9)
    [result] = api.polled_v1(first)["results"]
    read.clear()
    chained = api.run_v2(src_file_id=result["data"][0]["dst_id"], scale=1)
    assert api.finished_v2(chained)["error"] is None
    assert len(read) == len(set(read)) == 1


def test_another_upload_does_not_change_a_running_task(api: Api, picture: Picture) -> None:
    declared = api.declare("a.png", None, path="/s2s/v1.0/file/enhance")
    api.put(declared, picture(48, 64))
    task_id = api.run_v2(src_file_id=declared["file_id"], scale=1)
    api.put(declared, picture(64, 48))
    url = api.finished_v2(task_id)["results"]["url"]
    with Image.open(BytesIO(api.download(url).content)) as image:
        assert image.size == (48, 64)


def test_a_result_is_gone_after_its_time_though_its_link_is_good(
    make_api: MakeApi, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A server sweeps every 10 s: until then the rule itself must hold.
    monkeypatch.setattr(sweeper, "sweep", lambda *_: None)
    api = make_api(rules={"result_file_kept_s": "60"})
    task_id = api.run_v2(src_file_id=api.upload(picture()), scale=1)
    url = api.finished_v2(task_id)["results"]["url"]
    [task] = api.control("GET", "/tasks").body["tasks"]
    api.advance((task["ready_ms"] + 60_000 - api.now_ms()) / 1000)
    assert api.download(url).status == 200
    api.advance(0.001)
    assert api.download(url).status == 404
