"""The camera kit over HTTP: its script, and the eyes that it asks."""

from __future__ import annotations

import json
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from contract_tests.http.files import pictures_of_people as people
from youcam_mock.engines import optional_packages
from youcam_mock.engines.imaging.sample_photo import portrait
from youcam_mock.http.camera_kit import frames, script

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, Api, MakeApi

FOLDER = "/v1.0-skincare-camera-kit"
QUALITY, CONTROL = f"{FOLDER}/quality", "/camera-kit"
PAGE = {"Origin": "https://shop.example"}
MEMBERS = ["hasFace", "area", "frontal", "lighting", "nakedeye", "faceangle", "areaMessages"]
FRAME = portrait(240, 320)


@pytest.fixture
def api(make_api: MakeApi) -> Api:
    """A mock that sees people."""
    return make_api(faces=True)


def _ask(api: Api, frame: bytes, **more: Any) -> Answer:
    return api.call("POST", QUALITY, frame, headers=PAGE, signed_in=False, **more)


def _get(api: Api, path: str, **headers: str) -> Answer:
    return api.call("GET", f"{FOLDER}{path}", headers=headers, signed_in=False)


def test_the_script_is_one_file_that_any_page_may_load(api: Api) -> None:
    answer = _get(api, "/sdk.js", **PAGE)
    assert (answer.status, answer.headers["Content-Type"]) == (200, "text/javascript; charset=utf-8")
    assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    text = answer.content.decode()
    lines = text.splitlines()
    assert [line for line in lines if line.startswith(("import ", "export "))] == []
    assert text.startswith('(() => {\n"use strict";')
    assert len(answer.content) < 60_000


def test_every_module_is_in_the_script_after_those_that_it_imports() -> None:
    modules = {path.stem: path.read_text(encoding="utf-8") for path in script._STATIC.glob("*.js")}
    assert sorted(script._PARTS) == sorted(modules)
    for number, name in enumerate(script._PARTS):
        imported = [
            line.rpartition("./")[2].removesuffix('.js";') for line in modules[name].splitlines() if 'from "' in line
        ]
        assert set(imported) <= set(script._PARTS[:number]), name


def test_each_language_has_every_text() -> None:
    texts = script.texts()
    assert sorted(texts) == ["chs", "cht", "deu", "enu", "esp", "fra", "ita", "jpn", "kor", "ptb"]
    assert {tuple(sorted(said)) for said in texts.values()} == {tuple(sorted(texts["enu"]))}
    assert [name for said in texts.values() for name, text in said.items() if not text.strip()] == []


def test_the_sample_is_a_face_that_the_kit_calls_good(api: Api) -> None:
    answer = _get(api, "/sample.jpg", **PAGE)
    with Image.open(BytesIO(answer.content)) as image:
        assert (image.format, image.size) == ("JPEG", (1080, 1440))
        image.thumbnail((320, 320))
        assert _ask(api, people.jpeg(image)).body["area"] == "good"


def test_a_frame_is_answered_with_its_quality_at_both_paths(api: Api) -> None:
    answer = _ask(api, FRAME)
    assert (answer.status, list(answer.body)) == (200, MEMBERS)
    assert answer.body == {**dict.fromkeys(MEMBERS, "good"), "hasFace": True, "areaMessages": []}
    assert api.control("POST", f"{CONTROL}/quality", FRAME).body == answer.body


def test_without_a_face_nothing_is_good(api: Api) -> None:
    body = _ask(api, people.jpeg(Image.new("RGB", (240, 320), (120, 120, 120)))).body
    assert [body[name] for name in MEMBERS] == [
        *(False, "notgood", "notgood", "notgood", "good", "good"),
        [script.texts()["enu"]["noFace"]],
    ]


@pytest.mark.parametrize("blind", ["without vision", "--no-faces"])
def test_without_eyes_a_face_in_the_middle_is_taken_for_good(
    make_api: MakeApi, monkeypatch: pytest.MonkeyPatch, blind: str
) -> None:
    api = make_api(faces=blind == "without vision")
    if blind == "without vision":
        monkeypatch.setattr(optional_packages, "vision", lambda: False)
    assert _ask(api, people.jpeg(Image.new("RGB", (240, 320)))).body["hasFace"] is True
    assert _ask(api, b"no picture").status == 400


def _sized(width: int, height: int, kind: str = "JPEG") -> bytes:
    target = BytesIO()
    Image.new("RGB", (width, height)).save(target, kind)
    return target.getvalue()


BAD = {
    "nothing": (b"", "not a readable picture"),
    "text": (b"{}", "not a readable picture"),
    "a PNG": (_sized(8, 8, "PNG"), "it is a png, not a JPEG"),
    "half a JPEG": (FRAME[: len(FRAME) // 2], "truncated"),
    "a wide one": (_sized(2049, 8), "2049 x 8 px are more than 2048"),
    "a heavy one": (FRAME + bytes(frames.MOST_BYTES), "1048576"),
}


@pytest.mark.parametrize("frame", BAD)
def test_what_is_no_frame_is_refused_in_one_line(api: Api, frame: str) -> None:
    content, why = BAD[frame]
    for answer in (_ask(api, content), api.control("POST", f"{CONTROL}/quality", content)):
        assert answer.status == 400
        assert why in answer.body["error"]
        assert "\n" not in answer.body["error"]


def test_pages_may_ask_as_cors_says_and_never_under_mock(make_api: MakeApi) -> None:
    allow = "Access-Control-Allow-Origin"
    assert _ask(make_api(), FRAME).headers[allow] == "*"
    assert _ask(make_api(), b"").headers[allow] == "*"
    listed = make_api(cors=(PAGE["Origin"],))
    assert _ask(listed, FRAME).headers[allow] == PAGE["Origin"]
    shut = make_api(cors=("none",))
    assert allow not in _ask(shut, FRAME).headers
    assert _get(shut, "/sdk.js", **PAGE).status == 200
    assert make_api().control("POST", f"{CONTROL}/quality", FRAME, **PAGE).status == 403


def test_forced_qualities_and_failures_are_told_with_each_frame_until_the_reset(api: Api) -> None:
    assert api.control("GET", CONTROL).body == {}
    forced = {"quality": {"area": "toosmall"}, "fail": "cameraFailed"}
    assert api.control("PUT", CONTROL, forced).body == forced
    assert _get(api, "/quality").body == api.control("GET", CONTROL).body == forced
    body = _ask(api, people.jpeg(Image.new("RGB", (240, 320)))).body
    assert (body["hasFace"], body["area"], body["areaMessages"]) == (True, "toosmall", ["Come closer."])
    assert body["fail"] == "cameraFailed"
    assert "fail" not in api.control("POST", f"{CONTROL}/quality", FRAME).body
    assert api.control("PUT", CONTROL, {}).body == {}
    assert "fail" not in _ask(api, FRAME).body
    api.control("PUT", CONTROL, forced)
    api.control("POST", "/reset")
    assert _get(api, "/quality").body == {}


def test_a_snapshot_keeps_what_is_forced(api: Api) -> None:
    api.control("PUT", CONTROL, {"fail": "unsupportedResolution"})
    api.control("POST", "/snapshots", {"name": "forced"})
    api.control("PUT", CONTROL, {})
    api.control("PUT", "/snapshots/forced")
    assert api.control("GET", CONTROL).body == {"fail": "unsupportedResolution"}


@pytest.mark.parametrize(
    "forced", [{"quality": {"area": "fine"}}, {"quality": {"colour": "good"}}, {"fail": "x"}, {"quality": None}, []]
)
def test_only_words_of_the_kit_can_be_forced(api: Api, forced: Any) -> None:
    assert api.control("PUT", CONTROL, json.dumps(forced).encode()).status == 400
    assert api.control("GET", CONTROL).body == {}


def test_frames_fill_no_journal_and_meet_no_scenario(api: Api) -> None:
    api.control("POST", "/scenarios", {"effect": {"status": 503}})
    assert _ask(api, FRAME).status == 200
    assert _get(api, "/sdk.js").status == 200
    assert api.control("GET", "/requests").body["requests"] == []


@pytest.mark.parametrize("path", ["/", "/sdk", "/../sdk.js", "/static/main.js", "/texts.json"])
def test_the_kit_has_no_other_files(api: Api, path: str) -> None:
    assert _get(api, path).status == 404
