from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from youcam_mock.engines.imaging import tint
from youcam_mock.engines.imaging.tint import View
from youcam_mock.engines.people import face_parts, faces, hair_mask
from youcam_mock.engines.people.face_parts import Places
from youcam_mock.engines.people.face_skin import skin
from youcam_mock.sample import SAMPLE

_BOX = (110, 10, 340, 290)
_PUPILS = ((93.5, 90.5), (136, 92))
"""Pupils of the sample within the box, in px."""
vision = pytest.mark.skipif(not faces.available(), reason="needs the extra `vision`")


def _selfie() -> Image.Image:
    return Image.open(SAMPLE).convert("RGB").crop(_BOX)


@vision
@pytest.mark.parametrize("scale", [1, 3])
def test_the_pupils_are_found_to_a_tenth_of_their_distance(scale: int) -> None:
    selfie = _selfie()
    places = face_parts.of(selfie.resize((selfie.width * scale, selfie.height * scale)))
    for side, (x, y) in zip(face_parts.SIDES, _PUPILS, strict=True):
        assert places.at(side / 2, 0) == pytest.approx((x * scale, y * scale), abs=0.1 * places.unit)


@vision
def test_a_tilted_head_is_measured_tilted() -> None:
    tilted = face_parts.of(_selfie().rotate(-8, fillcolor=(200, 190, 190)))
    assert np.degrees(np.arctan2(tilted.down, tilted.across)) == pytest.approx(10, abs=4)


def test_the_middle_of_the_upper_frame_is_taken_where_no_face_is_found() -> None:
    places = face_parts.of(Image.new("RGB", (300, 400), "white"))
    assert places.x == pytest.approx(150)
    assert 100 < places.y < 200
    assert places.down == 0


def test_a_point_and_the_grid_agree() -> None:
    places = Places(20, 30, 12, 5, 1.05)
    x, y = places.grid(np.zeros((80, 60), np.float32))
    column, row = places.at(0.7, 1.3)
    assert x[round(row), round(column)] == pytest.approx(0.7, abs=0.06)
    assert y[round(row), round(column)] == pytest.approx(1.3, abs=0.06)


def test_places_lie_the_same_in_a_reduced_copy() -> None:
    places = Places(200, 300, 80, 10, 1.05)
    x, y = places.at(0.3, 0.9)
    assert places.seen(View(50, 60, 0.5)).at(0.3, 0.9) == pytest.approx(((x - 50) / 2, (y - 60) / 2))


@vision
def test_skin_is_told_from_eyes_hair_and_background() -> None:
    selfie = _selfie()
    places = face_parts.of(selfie)
    mask = skin(np.asarray(selfie, np.float32), places)
    for place, least, most in (((0.6, 0.6), 0.8, 1), ((0, -0.2), 0.8, 1), ((0.5, 0), 0, 0.2), ((0, -1.3), 0, 0.1)):
        x, y = (round(value) for value in places.at(*place))
        assert least <= mask[y, x] <= most


@vision
def test_hair_is_told_from_face_and_background() -> None:
    selfie = _selfie()
    places = face_parts.of(selfie)
    hair = hair_mask.find(np.asarray(selfie, np.float32), places)
    for place, least, most in (
        ((0, -1.4), 0.8, 1), ((-1.35, -0.3), 0.8, 1), ((1.35, 0.2), 0.8, 1), ((0, 0.6), 0, 0.05),
        ((0, 1.5), 0, 0.05), ((-2.0, -1.2), 0, 0.1), ((0, 3.0), 0, 0.1),
    ):  # fmt: skip
        x, y = (round(value) for value in places.at(*place))
        assert least <= hair.mask[y, x] <= most, place
    assert 60 < tint.grey(hair.colour) < 160
