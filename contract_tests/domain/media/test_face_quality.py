"""How good a face is for the camera kit, at the edges of each number."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from youcam_mock.domain.media.face_quality import GOOD, NO_FACE, quality_of
from youcam_mock.domain.media.seen_people import SeenFace
from youcam_mock.domain.profile import NEWEST, PROFILES

PROFILE = PROFILES[NEWEST]
FACE = SeenFace(width=0.7, height=0.5, across=0.5, down=0.45)


def _told(**changes: float) -> dict[str, Any]:
    """What is not good of a face."""
    found = quality_of(evolve(FACE, **changes), PROFILE).with_members({})
    return {name: value for name, value in found.items() if value != GOOD.with_members({})[name]}


def test_without_a_face_nothing_is_good() -> None:
    assert quality_of(None, PROFILE) is NO_FACE


@pytest.mark.parametrize(
    ("changes", "area"),
    [
        ({"width": 0.61}, "toosmall"),
        ({"width": 0.62}, None),
        ({"width": 0.8}, None),
        ({"width": 0.81}, "outofboundary"),
        ({"cut": 0.06}, None),
        ({"cut": 0.07}, "outofboundary"),
        ({"width": 0.3, "cut": 0.5}, "toosmall"),
        ({"across": 0.64}, None),
        ({"across": 0.66}, "notgood"),
        ({"across": 0.34}, "notgood"),
        ({"down": 0.31}, None),
        ({"down": 0.29}, "notgood"),
        ({"down": 0.61}, "notgood"),
    ],
)
def test_the_area_is_the_size_and_the_place(changes: dict[str, float], area: str | None) -> None:
    assert _told(**changes) == ({} if area is None else {"area": area})


@pytest.mark.parametrize(
    ("changes", "lighting"),
    [
        ({"brightness": 0.11}, "notgood"),
        ({"brightness": 0.12}, "ok"),
        ({"brightness": 0.29}, "ok"),
        ({"brightness": 0.3}, None),
        ({"brightness": 0.92}, None),
        ({"brightness": 0.93}, "notgood"),
        ({"evenness": 0.39}, "notgood"),
        ({"evenness": 0.4}, "ok"),
        ({"evenness": 0.69}, "ok"),
        ({"evenness": 0.7}, None),
    ],
)
def test_light_is_good_or_ok_or_not(changes: dict[str, float], lighting: str | None) -> None:
    assert _told(**changes) == ({} if lighting is None else {"lighting": lighting})


@pytest.mark.parametrize(
    ("angle", "sign", "way"),
    [
        ("yaw", 1, "leftward"),
        ("yaw", -1, "rightward"),
        ("pitch", 1, "upward"),
        ("pitch", -1, "downward"),
        ("roll", 1, "lefttilt"),
        ("roll", -1, "righttilt"),
    ],
)
def test_an_angle_is_told_by_the_person_s_own_sides(angle: str, sign: int, way: str) -> None:
    assert _told(**{angle: sign * 15}) == {}
    frontal = {} if angle == "roll" else {"frontal": "notgood"}
    assert _told(**{angle: sign * 16}) == {"faceangle": way, **frontal}
    assert _told(**{"yaw": 15.5, angle: sign * 17})["faceangle"] == way


def test_eyes_without_light_and_shade_are_covered() -> None:
    assert _told(eyes_shown=0.1) == {}
    assert _told(eyes_shown=0.09) == {"nakedeye": "notgood"}


@pytest.mark.parametrize(("across", "area"), [(0.625, None), (0.626, "notgood"), (0.375, None), (0.374, "notgood")])
def test_a_face_may_be_as_far_from_its_place_as_the_rule_says(across: float, area: str | None) -> None:
    profile = evolve(PROFILE, camera_off_centre_max=0.125)
    assert quality_of(evolve(FACE, across=across), profile).area == (area or "good")
