from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from youcam_mock.engines.people import faces
from youcam_mock.engines.try_on.places import Body, body_of
from youcam_mock.sample import SAMPLE

SCALE = 2.0


def seen(*parts: tuple[slice, slice]) -> Body:
    """Returns a person who fills these parts, rows and columns, of a mask of 60 by 40 px for a larger photo."""
    mask = np.zeros((60, 40), np.float32)
    for rows, columns in parts:
        mask[rows, columns] = 1
    return Body(mask, SCALE)


TORSO = (slice(10, 40), slice(12, 30))


def test_a_body_reaches_from_edge_to_edge_of_its_mask() -> None:
    assert seen(TORSO).across(40, 40) == (24, 60)


@pytest.mark.parametrize(("x", "y"), [(40, 10), (10, 40), (-5, 40), (40, 500)])
def test_where_nobody_is_there_is_no_body(x: float, y: float) -> None:
    assert seen(TORSO).across(x, y) is None


@pytest.mark.parametrize("columns", [slice(0, 20), slice(15, 40)])
def test_a_body_that_an_edge_of_the_photo_cuts_off_has_no_width(columns: slice) -> None:
    assert seen((slice(10, 40), columns)).across(35, 40) is None


def test_another_person_beside_does_not_count() -> None:
    assert seen(TORSO, (slice(10, 40), slice(33, 38))).across(40, 40) == (24, 60)


def test_feet_are_where_a_person_ends() -> None:
    legs = (slice(40, 50), slice(14, 17)), (slice(40, 50), slice(24, 27))
    assert seen(TORSO, *legs).feet() == ((28, 54), 100)


def test_feet_below_the_photo_are_not_seen() -> None:
    assert seen((slice(10, 60), slice(12, 30))).feet() is None
    assert seen().feet() is None


@pytest.mark.skipif(not faces.available(), reason="needs the extra `vision`")
def test_the_shoulders_of_the_sample_photograph_are_found() -> None:
    with Image.open(SAMPLE) as photo:
        body = body_of(photo.convert("RGB"))
    assert body is not None
    span = body.across(200, 250)
    assert span is not None
    assert 30 < span[0] < 110
    assert 280 < span[1] < 360
    assert body.feet() is None


def test_without_the_extra_no_body_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faces, "available", lambda: False)
    assert body_of(Image.new("RGB", (40, 60))) is None
