"""What was recorded stands in for the engines; time, polls, units, limits and links stay the mock's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

import httpx
import orjson
import pytest

from contract_tests.conftest import picture_of
from contract_tests.live.conftest import MakeLink, client_of
from contract_tests.live.record.test_proxy import PHOTO, Service, says
from youcam import FileId, YouCam
from youcam.errors import InvalidRequest, TaskFailed, YouCamError
from youcam_mock.live.recording import LINES, RecordingError, read
from youcam_mock.plugin.control import MockControl
from youcam_mock.plugin.options import OptionError

Replaying = Callable[..., MockControl]
ENHANCE = "/s2s/v2.0/task/enhance"
OTHER = picture_of(201, 240, "teal")


def explained(mock: MockControl) -> str:
    """Returns what the mock said about the last run."""
    return next(str(one.explain) for one in reversed(mock.requests) if one.method == "POST" and "/task/" in one.path)


@pytest.fixture
def recorded(link: MakeLink) -> Callable[[Callable[[YouCam], Any]], tuple[Path, Any]]:
    """Records what is done with a client. Returns the folder, and what that returned."""

    def record(flow: Callable[[YouCam], Any]) -> tuple[Path, Any]:
        made = link()
        found = flow(made.youcam)
        made.end()
        return made.folder, found

    return record


Recorded = Callable[[Callable[[YouCam], Any]], tuple[Path, Any]]


def enhance(client: YouCam, photo: bytes = PHOTO, scale: Literal[1, 2, 4] = 2) -> bytes:
    return client.run("enhance", image=photo, scale=scale).bytes


def test_a_recorded_run_gives_the_recorded_bytes_without_a_request(recorded: Recorded, replaying: Replaying) -> None:
    folder, content = recorded(enhance)
    mock = replaying(folder, replay_missing="refuse")
    assert enhance(client_of(mock)) == content
    assert "replays line 4 of" in explained(mock)
    assert enhance(client_of(replaying(folder / "none", replay=None))) != content


def test_a_v1_run_is_replayed_whatever_its_request_id(recorded: Recorded, replaying: Replaying) -> None:
    folder, content = recorded(lambda client: client.run("v1.0/enhance", image=PHOTO, scale=1).bytes)
    mock = replaying(folder, replay_missing="refuse")
    client = client_of(mock)
    with pytest.raises(InvalidRequest, match="NotRecorded"):
        client.run("v1.0/enhance", image=OTHER, scale=1)
    assert client.run("v1.0/enhance", image=PHOTO, scale=1).bytes == content


def test_time_units_and_links_stay_the_mocks(recorded: Recorded, replaying: Replaying) -> None:
    folder, _ = recorded(enhance)
    mock = replaying(folder, units=3)
    client, before = client_of(mock), mock.now_ms
    task = client.submit("enhance", image=PHOTO, scale=2)
    assert task.status().state == "running"
    result = task.wait()
    assert mock.now_ms > before
    assert urlsplit(result.url).netloc == urlsplit(mock.url).netloc
    assert mock.units == 1
    with pytest.raises(YouCamError, match="credits"):
        enhance(client)


def test_a_recorded_analysis_gives_the_recorded_data(recorded: Recorded, replaying: Replaying) -> None:
    def flow(client: YouCam) -> Any:
        return client.run("face-attr-analysis", image=picture_of(400, 500, kind="JPEG"), features=["age"]).data

    folder, _ = recorded(flow)
    path = folder / LINES
    lines = path.read_bytes()
    changed = lines.replace(orjson.dumps(_data(folder)), b'{"age":{"term":"as recorded"}}')
    assert changed != lines
    path.write_bytes(changed)
    mock = replaying(folder, replay_missing="refuse")
    client = client_of(mock)
    task = client.submit("face-attr-analysis", image=picture_of(400, 500, kind="JPEG"), features=["age"])
    task.wait()
    answer = _get(mock, f"/s2s/v2.0/task/face-attr-analysis/{task.id}")
    assert answer["data"]["results"] == {"age": {"term": "as recorded"}}


def _data(folder: Path) -> Any:
    recording = read(folder)
    answers = [recording.json(one.response) for one in recording.exchanges if "/task/" in one.url]
    return answers[-1]["data"]["results"]


def _get(mock: MockControl, path: str) -> Any:
    with httpx.Client(transport=mock.transport(), headers={"authorization": f"Bearer {mock.api_key}"}) as http:
        return http.get(mock.url + path).json()


def test_a_recorded_error_comes_in_place_of_inspection(link: MakeLink, replaying: Replaying) -> None:
    made = link()
    made.service.fail_next("error_pose", message="Stand still, please.")
    with pytest.raises(TaskFailed):
        enhance(made.youcam)
    made.end()
    mock = replaying(made.folder)
    with pytest.raises(TaskFailed, match="Stand still, please"):
        enhance(client_of(mock))
    assert mock.spend.units == 0
    assert "as recorded in line 4" in str(mock.requests[-1].explain)


def test_a_picture_that_the_mock_would_refuse_is_replayed_as_it_was(link: MakeLink, replaying: Replaying) -> None:
    tiny = PHOTO[:60]
    made = link(transport=_lenient())
    with made.http as http:
        declared = http.post("/s2s/v2.0/file", json=_file(tiny)).json()["data"]["files"][0]
        http.put(declared["requests"][0]["url"], content=tiny)
        http.post(ENHANCE, json={"src_file_id": declared["file_id"], "scale": 2})
        results = http.get(f"{ENHANCE}/T1").json()["data"]["results"]
        assert http.get(results["url"]).content == b"the picture"
    made.end()
    client = client_of(replaying(made.folder, replay_missing="refuse"))
    assert enhance(client, tiny) == b"the picture"


def _file(content: bytes) -> Any:
    return {"files": [{"file_name": "image.png", "content_type": "image/png", "file_size": len(content)}]}


def _lenient() -> Service:
    """A service that takes whatever comes."""
    signed = "?X-Amz-Signature=1"

    def answer(request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if request.method == "PUT":
            return httpx.Response(200)
        if path.endswith("/file"):
            upload = {"method": "PUT", "url": f"https://far.example.com/up.png{signed}", "headers": {}}
            return _says({"files": [{"file_id": "F1", "requests": [upload]}]})
        if request.method == "POST":
            return _says({"task_id": "T1"})
        if path == "/down.png":
            return httpx.Response(200, content=b"the picture")
        results = {"url": f"https://far.example.com/down.png{signed}"}
        return _says({"error": None, "results": results, "task_status": "success"})

    return Service(answer)


def _says(data: Any) -> httpx.Response:
    return httpx.Response(200, json={"status": 200, "data": data})


def test_a_result_of_one_run_is_the_input_of_the_next(recorded: Recorded, replaying: Replaying) -> None:
    def flow(client: YouCam) -> bytes:
        first = client.run("enhance", image=PHOTO, scale=2)
        return client.run("enhance", image=first.url, scale=1).bytes

    folder, content = recorded(flow)
    assert flow(client_of(replaying(folder, replay_missing="refuse"))) == content


def test_a_v1_result_is_found_by_its_file_id(recorded: Recorded, replaying: Replaying) -> None:
    def flow(client: YouCam) -> bytes:
        first: Any = client.run("v1.0/enhance", image=PHOTO, scale=1).data
        return client.run("v1.0/enhance", image=FileId(first[0].data[0].dst_id), scale=2).bytes

    folder, content = recorded(flow)
    assert flow(client_of(replaying(folder, replay_missing="refuse"))) == content


@pytest.mark.parametrize(
    ("photo", "scale", "told"),
    [
        (PHOTO, 4, "the nearest is line 4: scale is 2 there and 4 here"),
        (OTHER, 2, "the nearest is line 4: src is sha256 "),
        (OTHER, 4, "the nearest is line 4: scale is 2 there and 4 here; src is sha256 "),
    ],
)
def test_what_differs_from_the_nearest_recording_is_told(
    recorded: Recorded, replaying: Replaying, photo: bytes, scale: Literal[1, 2, 4], told: str
) -> None:
    folder, _ = recorded(enhance)
    mock = replaying(folder)
    enhance(client_of(mock), photo, scale)
    assert told in explained(mock)
    refusing = replaying(folder, replay_missing="refuse")
    with pytest.raises(InvalidRequest, match="NotRecorded") as refused:
        enhance(client_of(refusing), photo, scale)
    assert told in str(refused.value)
    assert (refusing.tasks, refusing.requests[-1].status) == ([], 409)


def test_a_feature_of_which_nothing_was_recorded_is_told(recorded: Recorded, replaying: Replaying) -> None:
    folder, _ = recorded(enhance)
    mock = replaying(folder)
    client_of(mock).run("sod", image=PHOTO)
    assert explained(mock) == f"no run of POST /s2s/v2.0/task/sod was recorded in {folder} (--replay)"


def test_of_equal_runs_the_newest_counts(link: MakeLink, replaying: Replaying) -> None:
    made = link()
    enhance(made.youcam)
    made.service.fail_next("error_pose")
    with pytest.raises(TaskFailed):
        enhance(made.youcam)
    made.end()
    with pytest.raises(TaskFailed, match="error_pose"):
        enhance(client_of(replaying(made.folder)))


def test_a_run_that_was_not_seen_to_end_is_told(recorded: Recorded, replaying: Replaying) -> None:
    folder, _ = recorded(lambda client: client.submit("enhance", image=PHOTO, scale=2))
    told = "its task was not seen to end when it was recorded"
    mock = replaying(folder)
    enhance(client_of(mock))
    assert told in explained(mock)
    refusing = replaying(folder, replay_missing="refuse")
    task = client_of(refusing).submit("enhance", image=PHOTO, scale=2)
    with pytest.raises(TaskFailed, match=told):
        task.wait()
    assert refusing.spend.units == 0


def test_steering_goes_before_recordings(recorded: Recorded, replaying: Replaying) -> None:
    folder, _ = recorded(enhance)
    mock = replaying(folder, replay_missing="refuse")
    mock.fail_next("error_no_face")
    with pytest.raises(TaskFailed, match="error_no_face"):
        enhance(client_of(mock))
    mock.fail_next("error_no_face")
    with pytest.raises(TaskFailed, match="error_no_face"):
        enhance(client_of(mock), OTHER)


def test_a_run_that_units_cannot_pay_is_refused_for_that(recorded: Recorded, replaying: Replaying) -> None:
    folder, _ = recorded(enhance)
    with pytest.raises(YouCamError, match="CreditInsufficiency"):
        enhance(client_of(replaying(folder, units=1, replay_missing="refuse")), OTHER)


def test_urls_elsewhere_count_by_what_they_say(recorded: Recorded, replaying: Replaying) -> None:
    signed = "https://mine.example.com/a.jpg?X-Amz-Signature="

    def flow(client: YouCam, signature: str = "0011223344") -> bytes:
        return client.run("enhance", image=signed + signature, scale=2).bytes

    folder, content = recorded(flow)
    mock = replaying(folder, replay_missing="refuse")
    assert flow(client_of(mock), "another-9988") == content
    with pytest.raises(InvalidRequest, match=r"src is https://mine\.example\.com/a\.jpg there and https://b\.example"):
        client_of(mock).run("enhance", image="https://b.example.com/a.jpg", scale=2)


def test_a_file_that_is_gone_is_not_found(recorded: Recorded, replaying: Replaying) -> None:
    folder, content = recorded(enhance)
    for path in (folder / "bodies").iterdir():
        if path.read_bytes() == content:
            path.unlink()
    mock = replaying(folder)
    url = client_of(mock).run("enhance", image=PHOTO, scale=2).url
    with httpx.Client(transport=mock.transport()) as http:
        assert http.get(url).status_code == 404


def test_a_template_that_the_mock_does_not_have_is_replayed(link: MakeLink, replaying: Replaying) -> None:
    body = {"src_file_url": "https://example.com/a.jpg", "template_id": "brand_new"}
    made = link(transport=_lenient())
    with made.http as http:
        http.post("/s2s/v2.0/task/cloth", json=body)
        http.get("/s2s/v2.0/task/cloth/T1")
    made.end()
    mock = replaying(made.folder)
    with httpx.Client(transport=mock.transport(), headers={"authorization": f"Bearer {mock.api_key}"}) as http:
        assert http.post(f"{mock.url}/s2s/v2.0/task/cloth", json=body).status_code == 200
        assert http.post(f"{mock.url}/s2s/v2.0/task/cloth", json={**body, "template_id": "b"}).status_code == 400


def test_lists_are_replayed_where_asked(link: MakeLink, replaying: Replaying) -> None:
    told = {"status": 200, "data": {"templates": [], "next_token": "as-recorded"}}
    made = link(transport=says(told))
    made.http.get("/s2s/v2.0/task/template/cloth?page_size=5")
    made.end()
    path = "/s2s/v2.0/task/template/cloth?page_size={}"
    mock = replaying(made.folder, replay_lists=True)
    assert _get(mock, path.format(5)) == told
    assert _get(mock, path.format(6))["data"]["templates"]
    assert _get(replaying(made.folder), path.format(5)) != told
    refusing = replaying(made.folder, replay_lists=True, replay_missing="refuse")
    assert _get(refusing, path.format(5)) == told
    assert _get(refusing, path.format(6))["error_code"] == "NotRecorded"


def test_a_folder_without_a_recording_is_told(tmp_path: Path, replaying: Replaying) -> None:
    with pytest.raises(OptionError, match="holds no recording"):
        replaying(tmp_path)
    with pytest.raises(RecordingError):
        read(tmp_path)
    with pytest.raises(OptionError, match="should be mock or refuse"):
        replaying(tmp_path, replay_missing="skip")


@pytest.mark.parametrize(
    "line",
    [
        '"response":{"headers":{},"body":{"size":1,"json":[1]}}',
        '"response":{"headers":{},"body":{"size":1,"json":{"data":{"task_id":5}}}}',
        '"response":{"headers":{},"body":{"size":1,"file":"bodies/../../x"}}',
    ],
)
@pytest.mark.parametrize("body", ["null", "[]", '{"payload":{"actions":[]}}', '{"payload":7}', '{"src_file_id":[1]}'])
@pytest.mark.parametrize("path", ["v1.0/task/enhance", "v2.0/task/enhance", "v2.0/file", "v1.0/task/style/cloth"])
def test_a_recording_of_nonsense_does_no_harm(
    tmp_path: Path, replaying: Replaying, line: str, body: str, path: str
) -> None:
    told = f'{{"at":"","method":"POST","url":"https://a/s2s/{path}","status":200,"request":{{"headers":{{}},'
    header = '{"form":"youcam-mock recording","version":1}\n'
    (tmp_path / LINES).write_text(f'{header}{told}"body":{{"size":1,"json":{body}}}}},{line}}}\n')
    assert read(tmp_path).notes == ()
    assert replaying(tmp_path).app.mock.replay is not None
