from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageChops

from youcam_mock.engines.job import Job
from youcam_mock.engines.people import faces
from youcam_mock.engines.try_on.fabric import run
from youcam_mock.sample import SAMPLE

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]


@pytest.fixture(scope="module")
def photo() -> Image.Image:
    return Image.open(SAMPLE).convert("RGB").resize((256, 256))


@pytest.fixture
def woven(photo: Image.Image, encoded: Bytes, job: Jobs, seen: Pictures) -> Pictures:
    def made(source: Image.Image | None = None, **params: object) -> Image.Image:
        (file,) = run(job(encoded(source or photo), watermark=False, **params)).files
        return seen(file.render())

    return made


def _change(picture: Image.Image, photo: Image.Image, box: tuple[int, int, int, int]) -> float:
    return float(np.asarray(ImageChops.difference(picture.convert("RGB"), photo).crop(box)).mean())


def test_the_clothes_take_the_fabric_and_the_face_does_not(woven: Pictures, photo: Image.Image) -> None:
    picture = woven(template_id="silk_satin_sheen")
    assert picture.size == photo.size
    assert _change(picture, photo, (60, 150, 110, 220)) > 30
    assert _change(picture, photo, (98, 40, 122, 75)) < 1
    assert _change(picture, photo, (0, 0, 60, 60)) < 1


def test_fabrics_differ_by_template_and_by_style(woven: Pictures) -> None:
    params: list[dict[str, object]] = [
        {"template_id": "silk"},
        {"template_id": "denim"},
        {"style_group_id": 1, "style_ids": [2]},
        {"style_group_id": 1, "style_ids": [3]},
    ]
    assert len({woven(**each).tobytes() for each in params}) == 4


def test_the_same_fabric_looks_the_same_again(woven: Pictures) -> None:
    assert woven(template_id="silk").tobytes() == woven(template_id="silk").tobytes()


def test_folds_stay_to_be_seen(woven: Pictures, photo: Image.Image) -> None:
    source, picture = (
        np.asarray(each.convert("L").crop((60, 150, 110, 220)), float) for each in (photo, woven(template_id="x"))
    )
    assert np.corrcoef(source.ravel(), picture.ravel())[0, 1] > 0.2


def test_transparency_is_kept(woven: Pictures, photo: Image.Image) -> None:
    source = photo.convert("RGBA")
    source.putalpha(Image.linear_gradient("L"))
    assert woven(source, template_id="x").getchannel("A").tobytes() == source.getchannel("A").tobytes()


def test_it_works_without_the_extra(monkeypatch: pytest.MonkeyPatch, woven: Pictures, photo: Image.Image) -> None:
    monkeypatch.setattr(faces, "available", lambda: False)
    assert _change(woven(template_id="silk"), photo, (60, 190, 190, 250)) > 15
