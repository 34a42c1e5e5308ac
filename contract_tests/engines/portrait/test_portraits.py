from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PIL import Image

from youcam_mock.engines.job import EngineError, Job, ResultLink
from youcam_mock.engines.people import faces
from youcam_mock.engines.portrait.portraits import run
from youcam_mock.sample import SAMPLE

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]
EXAMPLE = {"output": [{"url": "https://example.com/1"}, {"url": "https://example.com/2"}]}


@pytest.fixture(scope="module")
def photo() -> Image.Image:
    return Image.open(SAMPLE).convert("RGB").crop((110, 10, 340, 290))


@pytest.fixture
def portraits(photo: Image.Image, encoded: Bytes, job: Jobs, seen: Pictures) -> Callable[..., list[Image.Image]]:
    def made(facts: dict[str, Any], source: Image.Image | None = None, **params: Any) -> list[Image.Image]:
        task = job(encoded(source or photo), watermark=False, facts=facts, **params)
        return [seen(file.render()) for file in run(task).files]

    return made


Portraits = Callable[..., list[Image.Image]]


def test_there_are_as_many_pictures_as_asked_for(photo: Image.Image, encoded: Bytes, job: Jobs) -> None:
    content = encoded(photo)
    result = run(job(content, facts={"style": "avatar", "example": EXAMPLE}, output_count=200, template_id="x"))
    assert len({file.name for file in result.files}) == 200
    assert result.data == {"output": [{"url": ResultLink(file.name)} for file in result.files]}
    plain = run(
        job(
            content,
            facts={"style": "avatar", "example": [{"url": "https://e/x", "dst_id": "a"}]},
            output_count=3,
            style_ids=[1],
        )
    )
    assert (len(plain.files), plain.data) == (3, None)


@pytest.mark.parametrize("style", ["headshot", "studio", "avatar"])
def test_the_pictures_of_a_task_differ_but_all_show_the_person(style: str, portraits: Portraits) -> None:
    made = portraits({"style": style}, output_count=3, template_id="x")
    assert len({picture.tobytes() for picture in made}) == 3
    assert all(len(faces.find(picture)) == 1 for picture in made) or not faces.available()


def test_styles_and_kinds_give_other_pictures(portraits: Portraits) -> None:
    looks = [("headshot", "a"), ("headshot", "b"), ("studio", "a"), ("avatar", "a")]
    made = [portraits({"style": style}, output_count=1, template_id=name)[0] for style, name in looks]
    assert len({picture.tobytes() for picture in made}) == 4


def test_style_ids_take_turns(portraits: Portraits) -> None:
    both = portraits({"style": "headshot"}, output_count=2, style_ids=[1, 2])
    one = portraits({"style": "headshot"}, output_count=2, style_ids=[1])
    assert both[0].tobytes() == one[0].tobytes()
    assert both[1].tobytes() != one[1].tobytes()


def test_the_background_is_another(portraits: Portraits, photo: Image.Image) -> None:
    (picture,) = portraits({"style": "headshot"}, output_count=1, template_id="x")
    corners = [np.asarray(each.crop((0, 0, 20, 20)), float).mean(axis=(0, 1)) for each in (picture, photo)]
    assert np.abs(corners[0] - corners[1]).max() > 15


@pytest.mark.parametrize(
    ("facts", "size"),
    [
        ({"style": "avatar", "output_long_side_max": 140}, (115, 140)),
        ({"style": "studio", "output_width_max": 100, "output_height_max": 200}, (100, 121)),
        ({"style": "studio", "output_width_max": 960, "output_height_max": 1280}, (230, 280)),
    ],
)
def test_pictures_keep_the_photo_s_shape_within_the_limits(
    facts: dict[str, Any], size: tuple[int, int], portraits: Portraits
) -> None:
    (picture,) = portraits(facts, output_count=1, template_id="x")
    assert picture.size == size


def test_a_turned_photo_comes_out_upright(photo: Image.Image, encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    content = encoded(photo.transpose(Image.Transpose.ROTATE_90), "JPEG", 6)
    (file,) = run(job(content, facts={"style": "headshot"}, output_count=1, template_id="x")).files
    assert seen(file.render()).size == photo.size


@pytest.mark.parametrize("mode", ["RGBA", "L"])
def test_other_modes_are_taken(mode: str, portraits: Portraits, photo: Image.Image) -> None:
    (picture,) = portraits({"style": "studio"}, photo.convert(mode), output_count=1, template_id="x")
    assert picture.size == photo.size


def test_the_same_job_gives_the_same_picture_with_and_without_the_extra(
    monkeypatch: pytest.MonkeyPatch, portraits: Portraits
) -> None:
    for there in (faces.available(), False):
        monkeypatch.setattr(faces, "available", lambda there=there: there)
        first, second = (portraits({"style": "avatar"}, output_count=1, template_id="x")[0] for _ in range(2))
        assert first.tobytes() == second.tobytes()


def test_unreadable_picture_fails_at_once(job: Jobs) -> None:
    with pytest.raises(EngineError, match="error_decode_image"):
        run(job(b"no picture", facts={"style": "avatar"}, output_count=1))
