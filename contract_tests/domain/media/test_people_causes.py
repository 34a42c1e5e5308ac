"""Where each cause begins for which people in a picture are refused, and for which features it counts."""

from __future__ import annotations

from typing import Any

import pytest

from youcam_mock.domain.media.inputs import Picture
from youcam_mock.domain.media.people import matter, misfit
from youcam_mock.domain.media.people_causes import CAUSES, of_people
from youcam_mock.domain.media.seen_people import SeenFace, SeenPeople
from youcam_mock.domain.profile import NEWEST, PROFILES
from youcam_mock.domain.tasks import Failure

PHOTO = Picture("jpeg", 1000, 500)
ONE_FACE = {"faces": 1}
EVERY_CODE = [code.format(role="src") for cause in CAUSES for code in cause.codes]


def _told(seen: SeenPeople, limits: dict[str, Any], table: list[str], role: str = "src") -> Failure | None:
    return misfit(seen, PHOTO, role, limits, table, PROFILES[NEWEST])


def _person(**person: Any) -> SeenPeople:
    return SeenPeople((SeenFace(0.5, 0.5),), **person)


def _face(**face: Any) -> SeenPeople:
    return SeenPeople((SeenFace(0.5, 0.5, **face),))


@pytest.mark.parametrize(
    ("code", "fact", "least_or_most", "beyond", "why"),
    [
        (
            "error_face_position_out_of_boundary",
            "cut",
            0.06,
            0.07,
            "the edge of the picture cuts 7% of the face's rim; 6% may be cut",
        ),
        ("error_face_not_forward_facing", "yaw", 45, 46, "the face looks 46 degrees aside, not into the camera"),
        ("error_face_not_forward_facing", "yaw", -45, -46, "the face looks 46 degrees aside, not into the camera"),
        (
            "error_large_face_angle",
            "yaw",
            45,
            46,
            "the head is turned to its left by 46 degrees (yaw); the feature takes 45",
        ),
        (
            "error_large_face_angle",
            "pitch",
            -45,
            -46,
            "the head is turned down by 46 degrees (pitch); the feature takes 45",
        ),
        (
            "error_insufficient_lighting",
            "brightness",
            0.12,
            0.11,
            "the face is too dark: 0.11 of full light; 0.12 is needed",
        ),
        (
            "error_insufficient_lighting",
            "brightness",
            0.92,
            0.93,
            "the face is too bright: 0.93 of full light; it may be 0.92",
        ),
        (
            "error_insufficient_lighting",
            "evenness",
            0.4,
            0.39,
            "the light is uneven: one half of the face has 0.39 of the other's; 0.4 is needed",
        ),
        (
            "error_src_eye_occluded",
            "eyes_shown",
            0.1,
            0.09,
            "something covers an eye: there is hardly any light and shade in it",
        ),
        ("error_src_eye_closed", "eyes_open", 0.22, 0.21, "an eye is open by 0.21 of its width; 0.22 is needed"),
        (
            "error_src_lip_occluded",
            "lips_shown",
            -0.15,
            -0.16,
            "something covers the lips: they are less red than the cheeks",
        ),
    ],
)
def test_a_face_may_be_as_the_rule_of_the_profile_says_and_no_worse(
    code: str, fact: str, least_or_most: float, beyond: float, why: str
) -> None:
    assert _told(_face(**{fact: least_or_most}), ONE_FACE, [code]) is None
    assert _told(_face(**{fact: beyond}), ONE_FACE, [code]) == Failure(code, why=why)


@pytest.mark.parametrize(
    ("code", "fact", "least", "below", "why"),
    [
        (
            "error_no_shoulder",
            "shoulders",
            1.8,
            1.7,
            "below the chin the person is 1.7 face widths wide; shoulders are 1.8",
        ),
        ("error_bald_image", "hair", 0.3, 0.29, "the hair is 0.29 times as large as the face; 0.3 is hair at all"),
        ("error_hair_too_short", "hair", 0.45, 0.44, "the hair is 0.44 times as large as the face; 0.45 is needed"),
    ],
)
def test_a_person_must_show_as_much_as_the_rule_of_the_profile_says(
    code: str, fact: str, least: float, below: float, why: str
) -> None:
    assert _told(_person(**{fact: least}), ONE_FACE, [code]) is None
    assert _told(_person(**{fact: below}), ONE_FACE, [code]) == Failure(code, why=why)


def test_a_bald_head_is_bald_rather_than_short_of_hair() -> None:
    found = _told(_person(hair=0), ONE_FACE, ["error_hair_too_short", "error_bald_image"])
    assert found is not None
    assert found.code == "error_bald_image"


@pytest.mark.parametrize("code", ["no_hand_detected", "error_no_nail", "PHOTO_DETECTION_FAIL"])
@pytest.mark.parametrize(("hands", "fits"), [(0, False), (1, True), (2, True), (None, True)])
def test_a_hand_is_missing_only_if_somebody_looked_for_one(code: str, hands: int | None, fits: bool) -> None:
    found = _told(SeenPeople((), hands=hands), {"hands": 1}, [code])
    assert found == (None if fits else Failure(code, why="there is no hand"))


@pytest.mark.parametrize(("width", "fits"), [(0.016, True), (0.015, False)])
def test_a_finger_must_be_16_px_wide_for_its_nail(width: float, fits: bool) -> None:
    found = _told(SeenPeople((), hands=1, finger_width=width), {"hands": 1}, ["error_nail_too_small"])
    why = "a finger is 15 px wide; 16 are needed for its nail"
    assert found == (None if fits else Failure("error_nail_too_small", why=why))


@pytest.mark.parametrize(
    ("view", "yaw", "turn"),
    [("left", 15, None), ("left", 14, 14), ("left", -20, -20), ("right", -15, None), ("right", -14, 14)],
)
def test_a_side_of_the_head_shows_when_it_is_turned_to_its_own_side(view: str, yaw: float, turn: int | None) -> None:
    code = "error_face_angle_invalid"
    why = f"the head is turned to its {view} by {turn} degrees; this view takes 15 or more"
    found = _told(_face(yaw=yaw), {"side_yaw_min": 15, "view": view}, [code])
    assert found == (None if turn is None else Failure(code, why=why))


@pytest.mark.parametrize(("contrast", "fits"), [(2.0, True), (1.9, False)])
def test_a_reference_must_show_something(contrast: float, fits: bool) -> None:
    seen, limits, table = SeenPeople((), contrast=contrast), {"sample": "shoe"}, ["error_invalid_ref"]
    why = "the picture shows nothing: its light deviates by 1.9 levels of 255"
    assert _told(seen, limits, table, "ref") == (None if fits else Failure("error_invalid_ref", why=why))
    assert _told(seen, limits, table, "src") is None
    assert _told(seen, limits, ["error_no_face"], "ref") is None


def test_what_a_picture_shows_matters_in_the_role_for_which_the_rule_is() -> None:
    limits, table = {"sample": "shoe"}, ["error_invalid_ref"]
    assert (matter("ref", limits, table), matter("src", limits, table)) == (True, False)


def test_only_the_largest_face_is_judged() -> None:
    good = SeenFace(0.5, 0.5)
    behind = SeenFace(
        0.05,
        0.05,
        yaw=80,
        pitch=80,
        roll=80,
        cut=0.5,
        brightness=0,
        evenness=0,
        eyes_open=0,
        eyes_shown=0,
        lips_shown=-1,
    )
    glaring = SeenFace(0.05, 0.05, brightness=1)
    limits = {"faces_min": 1, "face_width_min": 0.1, "face_height_min": 0.1}
    for second in (behind, glaring):
        assert _told(SeenPeople((good, second)), limits, EVERY_CODE) is None
    assert _told(SeenPeople((good, SeenFace(0.9, 0.1))), {"face_width_max": 0.8}, EVERY_CODE) is None
    view = {"side_yaw_min": 15, "view": "left"}
    assert _told(SeenPeople((SeenFace(0.5, 0.5, yaw=30), good)), view, EVERY_CODE) is None


def test_a_limit_of_the_height_says_nothing_of_the_width() -> None:
    assert _told(SeenPeople((SeenFace(0.0005, 0.5),)), {"face_height_min": 0.4}, EVERY_CODE) is None


def test_the_number_of_faces_goes_before_the_most_that_there_may_be() -> None:
    found = _told(SeenPeople((SeenFace(0.5, 0.5),) * 3), {"faces": 2, "faces_max": 5}, ["error_multiple_people"])
    why = "3 faces look into the camera; the feature takes 2"
    assert found == Failure("error_multiple_people", why=why)


@pytest.mark.parametrize("limits", [{}, {"faces_max": 1}])
def test_light_is_no_rule_of_a_feature_that_needs_no_face(limits: dict[str, Any]) -> None:
    assert _told(_face(brightness=0), limits, ["error_insufficient_lighting"]) is None


@pytest.mark.parametrize(
    ("limits", "about"),
    [
        ({"faces": 1}, True),
        ({"faces_max": 1}, True),
        ({"roll_max": 10}, True),
        ({"side_yaw_min": 15}, True),
        ({"body": 8}, True),
        ({"sample": "shoe"}, False),
        ({"max_bytes": 9, "formats": ["jpeg"]}, False),
        ({}, False),
    ],
)
def test_somebody_looks_for_people_only_where_a_limit_is_about_them(limits: dict[str, Any], about: bool) -> None:
    assert of_people(limits) is about
