from __future__ import annotations

from collections.abc import Callable

import pytest
from PIL import Image

from youcam_mock.engines.job import EngineError, Job
from youcam_mock.engines.people import faces
from youcam_mock.engines.skin.skin_tone import fitzpatrick as run
from youcam_mock.engines.skin.skin_tone import fitzpatrick_type as scale
from youcam_mock.sample import SAMPLE

Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]


def test_the_darker_the_skin_the_higher_the_type() -> None:
    skins = ((245, 225, 215), (187, 153, 130), (200, 150, 115), (175, 125, 95), (140, 95, 65), (60, 38, 28))
    assert [scale(skin) for skin in skins] == ["I", "II", "III", "IV", "V", "VI"]


def test_a_result_has_a_type_and_a_time(job: Jobs) -> None:
    found = run(job(SAMPLE.read_bytes(), version="1.0")).data
    assert set(found) == {"timed", "fitzpatrick_scale"}
    assert 700 <= found["timed"] <= 1000


def test_a_darker_photo_has_a_higher_type(encoded: Bytes, job: Jobs) -> None:
    with Image.open(SAMPLE) as photo:
        dark = photo.convert("RGB").point([round(level * 0.4) for level in range(256)] * 3)
    types = [run(job(content)).data["fitzpatrick_scale"] for content in (SAMPLE.read_bytes(), encoded(dark))]
    assert types == sorted(types)
    assert types[0] != types[1]


def test_an_index_of_null_is_the_first_face(job: Jobs) -> None:
    content = SAMPLE.read_bytes()
    assert run(job(content, index=None)).data == run(job(content, index=0)).data == run(job(content)).data


@pytest.mark.skipif(not faces.available(), reason="faces are looked for with the extra `vision` only")
@pytest.mark.parametrize("index", [1, -1])
def test_an_index_past_the_faces_is_an_invalid_parameter(job: Jobs, index: int) -> None:
    with pytest.raises(EngineError, match=f"invalid_parameter: there is no face of index {index}: 1 found"):
        run(job(SAMPLE.read_bytes(), index=index))


def test_without_face_detection_any_index_is_taken(job: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faces, "available", lambda: False)
    assert run(job(SAMPLE.read_bytes(), index=3)).data["fitzpatrick_scale"]
