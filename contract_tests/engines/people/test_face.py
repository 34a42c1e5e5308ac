from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageOps

from contract_tests.engines import measured
from youcam_mock.engines.imaging import tint
from youcam_mock.engines.imaging.tint import View
from youcam_mock.engines.people import faces, masks, skin_and_hair
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.people.face_model import EYES, MIRROR, POINTS
from youcam_mock.engines.people.skin_and_hair import skin_of
from youcam_mock.sample import SAMPLE

vision = pytest.mark.skipif(not faces.available(), reason="needs the extra `vision`")

MARKED = {
    33: (193.0, 99.5),
    133: (213.0, 103.5),
    362: (236.5, 105.0),
    263: (258.5, 104.0),
    61: (203.0, 139.7),
    291: (245.0, 140.5),
    4: (223.5, 127.5),
    152: (221.5, 177.5),
}
"""Corners of the eyes and of the mouth, tip of the nose and chin in the sample photograph, marked by hand, in px."""
PUPILS = ((203.3, 101.0), (247.0, 103.2))


def _apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    return float(np.hypot(one[0] - other[0], one[1] - other[1]))


@vision
def test_points_are_where_a_person_marked_them() -> None:
    with Image.open(SAMPLE) as photo:
        face = faces.main_face(photo.convert("RGB"))
    errors = [_apart(tuple(face.points[number, :2]), place) for number, place in MARKED.items()]
    eyes = [tuple(face.outline(rim).mean(axis=0)) for rim in EYES]
    errors += [_apart(eye, pupil) for eye, pupil in zip(eyes, PUPILS, strict=True)]
    assert np.mean(errors) < 0.02 * face.width


@vision
@pytest.mark.parametrize("scale", [1, 3])
def test_the_pupils_are_found_to_a_tenth_of_their_distance(scale: int) -> None:
    selfie = measured.selfie()
    face = faces.main_face(selfie.resize((selfie.width * scale, selfie.height * scale)))
    for side, (x, y) in zip((-1, 1), measured.PUPILS, strict=True):
        assert face.at(side / 2, 0) == pytest.approx((x * scale, y * scale), abs=0.1 * face.unit)


@vision
def test_a_mirrored_picture_has_mirrored_points() -> None:
    selfie = measured.selfie()
    plain, mirrored = faces.main_face(selfie), faces.main_face(ImageOps.mirror(selfie))
    expected = plain.points[MIRROR, :2] * (-1, 1) + (selfie.width - 1, 0)
    assert np.abs(mirrored.points[:, :2] - expected).max() < 0.03 * plain.width


def test_the_middle_of_the_upper_frame_is_taken_where_no_face_is_found() -> None:
    face = faces.main_face(Image.new("RGB", (300, 400), "white"))
    x, y = face.at(0, 0)
    assert x == pytest.approx(150)
    assert 100 < y < 200
    assert (face.pose.yaw, face.pose.pitch, face.pose.roll) == pytest.approx((0, 0, 0), abs=0.01)


def leaning() -> Face:
    """A face that leans to the right, one cheek blown up."""
    face = Face.frontal(0, 0, 30)
    points = face.points.copy()
    points[:, 1] += 0.2 * points[:, 0]
    points[points[:, 0] > 15, 0] += 4
    return Face(points).moved(90, 80)


def test_points_of_the_model_lie_on_the_points_of_the_face() -> None:
    face = leaning()
    assert np.abs(face.placed(POINTS[:, :2]) - face.points[:, :2]).max() < 1.5


@pytest.mark.parametrize("place", [(0.7, 1.3), (0, 0), (-0.9, -0.4), (0, -1.6), (1.5, 0.2)])
def test_a_place_and_the_grid_agree(place: tuple[float, float]) -> None:
    face = leaning()
    x, y = face.grid(np.zeros((200, 180), np.float32))
    column, row = face.at(*place)
    found = x[round(row), round(column)], y[round(row), round(column)]
    assert found == pytest.approx(place, abs=0.1)


def test_a_face_lies_the_same_in_a_reduced_copy() -> None:
    face = leaning()
    x, y = face.at(0.3, 0.9)
    assert face.seen(View((50, 60, 150, 160), (50, 50))).at(0.3, 0.9) == pytest.approx(
        ((x - 50) / 2, (y - 60) / 2), abs=0.01
    )


def test_half_way_between_two_faces_every_point_is_half_way() -> None:
    one, other = Face.frontal(10, 20, 30), Face.frontal(50, 60, 50)
    assert one.between(other, 0.5).at(0, 0) == pytest.approx((30, 40))


def test_what_the_edge_cuts_is_a_part_of_the_rim() -> None:
    assert Face.frontal(100, 100, 40).cut(200, 200) == 0
    assert Face.frontal(100, 100, 40).cut(100, 200) == pytest.approx(0.5, abs=0.06)
    assert Face.frontal(-200, 100, 40).cut(200, 200) == 1


@vision
def test_skin_is_told_from_eyes_hair_and_background() -> None:
    selfie = measured.selfie()
    mask = skin_of(np.asarray(selfie, np.float32), faces.main_face(selfie))
    for place, least, most in (((0.6, 0.6), 0.8, 1), ((0, -0.2), 0.8, 1), ((0.5, 0), 0, 0.2), ((0, -1.3), 0, 0.1)):
        x, y = (round(value) for value in measured.at(*place))
        assert least <= mask[y, x] <= most


@vision
def test_hair_is_told_from_face_and_background() -> None:
    selfie = measured.selfie()
    face = faces.main_face(selfie)
    hair = np.asarray(masks.hair(selfie, face), np.float32) / 255
    for place, least, most in (
        ((0, -1.4), 0.8, 1), ((-1.35, -0.3), 0.8, 1), ((1.35, 0.2), 0.8, 1), ((0, 0.6), 0, 0.05),
        ((0, 1.5), 0, 0.05), ((-2.0, -1.2), 0, 0.1), ((0, 3.0), 0, 0.1),
    ):  # fmt: skip
        x, y = (round(value) for value in measured.at(*place))
        assert least <= hair[y, x] <= most, place
    assert 60 < tint.grey(skin_and_hair.usual(np.asarray(selfie, np.float32), hair, face)) < 160
