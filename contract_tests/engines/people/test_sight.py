from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

pytest.importorskip("cv2", reason="needs the extra `vision`")

from PIL import Image, ImageFilter, ImageOps

from contract_tests.engines import measured
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.eyes.sight import look
from youcam_mock.engines.people.inspection import seen_hands
from youcam_mock.sample import HAND, SAMPLE


def astronaut() -> Image.Image:
    with Image.open(SAMPLE) as photo:
        return photo.convert("RGB")


def noise() -> Image.Image:
    return Image.fromarray(np.random.default_rng(1).integers(0, 255, (480, 640, 3), dtype=np.uint8))


def crowd(count: int = 20) -> Image.Image:
    """So many times the same woman, five in a row."""
    picture, one = Image.new("RGB", (1000, 800), (90, 100, 90)), measured.selfie().resize((190, 190))
    for number in range(count):
        picture.paste(one, (5 + number % 5 * 198, 5 + number // 5 * 198))
    return picture


def far_away(width: int) -> Image.Image:
    """Her whole photograph, so many px wide, on a grey picture of 640 px."""
    picture = Image.new("RGB", (640, 640), (120, 120, 120))
    picture.paste(astronaut().resize((width, width), Image.Resampling.LANCZOS), (200, 180))
    return picture


@pytest.mark.parametrize("picture", [noise(), Image.new("RGB", (640, 480), "white"), Image.new("RGB", (1, 1))])
def test_a_picture_of_nobody_has_no_face(picture: Image.Image) -> None:
    assert look(picture).faces == ()


@pytest.mark.parametrize("count", [1, 2, 5, 20])
def test_as_many_faces_are_found_as_there_are(count: int) -> None:
    assert len(faces.find(crowd(count))) == count


def test_faces_come_largest_first() -> None:
    picture = crowd(2)
    picture.paste(measured.selfie().resize((380, 380)), (500, 300))
    widths = [face.width for face in faces.find(picture)]
    assert widths == sorted(widths, reverse=True)
    assert widths[0] > 1.5 * widths[1]


@pytest.mark.parametrize(("width", "count"), [(400, 1), (200, 1), (64, 0)])
def test_a_face_down_to_a_20th_of_the_picture_is_found(width: int, count: int) -> None:
    assert len(look(far_away(width)).faces) == count


@pytest.mark.parametrize("light", [0.1, 0.4, 2.0])
def test_a_face_is_found_in_the_dark_and_in_glaring_light(light: float) -> None:
    picture = astronaut().point([min(255, round(level * light)) for level in range(256)] * 3)
    assert len(look(picture).faces) == 1


@pytest.mark.parametrize("turn", [20, 45, 90, -90])
def test_a_face_is_found_however_the_picture_lies(turn: float) -> None:
    assert len(look(measured.selfie().rotate(turn, expand=True)).faces) == 1


@pytest.mark.parametrize(
    "picture",
    [
        measured.selfie().rotate(180),
        ImageOps.mirror(measured.selfie()),
        ImageOps.posterize(measured.selfie(), 2),
        measured.selfie().filter(ImageFilter.GaussianBlur(9)),
        ImageOps.grayscale(measured.selfie()),
    ],
)
def test_any_picture_of_a_face_looks_the_same_each_time(picture: Image.Image) -> None:
    first = look(picture)
    points = [face.points.copy() for face in first.faces]
    look.__globals__["_remembered"].cache_clear()
    again = look(picture)
    assert again is not first
    assert all(np.array_equal(face.points, kept) for face, kept in zip(again.faces, points, strict=True))


def test_threads_that_look_at_once_see_what_one_sees() -> None:
    pictures = [measured.selfie().rotate(turn) for turn in range(0, 32, 4)]
    alone = [look(picture).faces[0].points.copy() for picture in pictures]
    look.__globals__["_remembered"].cache_clear()
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda picture: look(picture).faces[0].points, pictures))
    assert all(np.array_equal(one, other) for one, other in zip(alone, together, strict=True))


def test_the_person_is_told_from_the_background() -> None:
    person = look(astronaut()).person
    for x, y, shown in ((222, 110, True), (150, 350, True), (60, 60, False), (480, 120, False)):
        assert (person[y, x] > 0.5) is np.bool_(shown), (x, y)


def test_a_hand_has_its_points_where_they_were_drawn() -> None:
    with Image.open(HAND) as picture:
        [hand] = look(picture.convert("RGB").resize((512, 640))).hands
    tips = [hand.joint(finger, 3) for finger in range(5)]
    drawn = [(62, 316), (158, 164), (234, 112), (301, 132), (368, 196)]
    assert np.abs(np.subtract(tips, drawn)).max() < 16
    assert np.abs(np.subtract(hand.wrist, (252, 515))).max() < 25


def test_a_portrait_shows_no_hand() -> None:
    assert seen_hands(astronaut()).hands == 0
