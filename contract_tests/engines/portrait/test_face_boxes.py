from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from youcam_mock.engines.job import Job, ResultLink
from youcam_mock.engines.people import faces
from youcam_mock.engines.portrait.face_swap import face_boxes as run
from youcam_mock.sample import SAMPLE

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]
BOXES = {"timed": 0.42, "result": [{"left": 1, "top": 2, "width": 3, "height": 4}]}
CORNERS = {"url": "https://example.com/faces.jpg", "faces": [{"bbox": [0, 0, 1, 1]}]}


@pytest.fixture(scope="module")
def two() -> Image.Image:
    """Two people, the smaller face on the left."""
    person = Image.open(SAMPLE).convert("RGB").crop((110, 10, 340, 290))
    picture = Image.new("RGB", (500, 280), "white")
    picture.paste(person.resize((154, 187)), (10, 60))
    picture.paste(person, (240, 0))
    return picture


def test_a_box_lies_where_the_face_is(two: Image.Image, encoded: Bytes, job: Jobs) -> None:
    pytest.importorskip("cv2")
    result = run(job(encoded(two), facts={"target": "face", "example": BOXES}))
    assert result.files == ()
    assert result.data["timed"] == 0.42
    first, second = result.data["result"]
    assert set(first) == {"left", "top", "width", "height"}
    assert 300 < first["left"] < first["left"] + first["width"] < 440
    assert second["left"] + second["width"] < 160
    assert first["width"] > second["width"]


def test_a_body_reaches_from_the_crown_over_shoulders_and_stays_in_the_picture(
    two: Image.Image, encoded: Bytes, job: Jobs
) -> None:
    face, body = (
        run(job(encoded(two), facts={"target": target, "example": BOXES})).data["result"][0]
        for target in ("face", "body")
    )
    assert body["left"] < face["left"]
    assert body["top"] < face["top"]
    assert body["left"] + body["width"] <= 500
    assert body["top"] + body["height"] == 280


def test_corners_come_with_a_picture_that_shows_them(
    two: Image.Image, encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    result = run(job(encoded(two), watermark=False, facts={"form": "corners", "example": CORNERS}))
    (file,) = result.files
    assert result.data["url"] == ResultLink(file.name)
    left, top, right, bottom = result.data["faces"][0]["bbox"]
    assert 0 <= left < right <= 500
    assert 0 <= top < bottom <= 280
    picture = seen(file.render())
    assert picture.size == two.size
    (red, green, _), (red_before, green_before, _) = (
        np.asarray(shown.convert("RGB"), int)[(top + bottom) // 2, left + 1] for shown in (picture, two)
    )
    assert green - red > green_before - red_before + 90


def test_corners_are_a_list_of_results_in_v1(two: Image.Image, encoded: Bytes, job: Jobs) -> None:
    example = [{"dst_id": "abc=", **CORNERS}]
    (entry,) = run(job(encoded(two), facts={"form": "corners", "example": example})).data
    assert set(entry) == {"dst_id", "url", "faces"}


def test_boxes_are_in_px_of_the_upright_picture(two: Image.Image, encoded: Bytes, job: Jobs) -> None:
    turned = two.transpose(Image.Transpose.ROTATE_90)
    upright = run(job(encoded(two, "JPEG"), facts={"example": BOXES})).data["result"]
    boxes = run(job(encoded(turned, "JPEG", 6), facts={"example": BOXES})).data["result"]
    assert len(boxes) == len(upright)
    assert all(abs(box[side] - other[side]) < 8 for box, other in zip(boxes, upright, strict=True) for side in box)


def test_a_large_photo_s_boxes_are_in_its_own_px(two: Image.Image, encoded: Bytes, job: Jobs) -> None:
    small, large = (
        run(job(encoded(picture, "JPEG"), facts={"example": BOXES})).data["result"][0]
        for picture in (two, two.resize((3000, 1680)))
    )
    assert large["left"] / small["left"] == pytest.approx(6, rel=0.05)


def test_without_the_extra_a_portrait_has_one_face_in_its_upper_middle(
    monkeypatch: pytest.MonkeyPatch, encoded: Bytes, job: Jobs
) -> None:
    monkeypatch.setattr(faces, "available", lambda: False)
    (box,) = run(job(encoded(Image.new("RGB", (300, 400))), facts={"example": BOXES})).data["result"]
    assert box == {"left": 105, "top": 108, "width": 90, "height": 100}
