"""Whether a picture shows the people that a feature needs, and the code of the feature's table if it does not."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.documented.bundle import run_of
from youcam_mock.contract import Contract
from youcam_mock.domain.media.inputs import Picture
from youcam_mock.domain.media.people import matter, misfit
from youcam_mock.domain.media.people_causes import wanted
from youcam_mock.domain.media.seen_people import SeenFace, SeenPeople
from youcam_mock.domain.profile import NEWEST, PROFILES
from youcam_mock.domain.tasks import Failure

PHOTO = Picture("jpeg", 1000, 500)
EVERY = [
    "error_src_no_face",
    "error_no_face",
    "error_multiple_people",
    "error_multi_person",
    "error_face_position_invalid",
    "error_face_parsing",
    "error_ref_face_too_small",
    "error_src_face_too_small",
    "error_face_position_too_small",
]


def _failure(widths: list[float], limits: dict[str, Any], table: list[str], role: str = "src") -> Failure | None:
    return _told([SeenFace(width, width) for width in widths], limits, table, role)


def _told(
    faces: list[SeenFace], limits: dict[str, Any], table: list[str], role: str = "src", **person: Any
) -> Failure | None:
    return misfit(SeenPeople(tuple(faces), **person), PHOTO, role, limits, table, PROFILES[NEWEST])


@pytest.mark.parametrize(
    ("limits", "asked"),
    [
        ({"faces": 1}, True),
        ({"faces_min": 1}, True),
        ({"face_width_min": 0.1}, True),
        ({"face_width_max": 0.8}, True),
        ({"face_height_min": 0.1}, True),
        ({"max_bytes": 9}, False),
    ],
)
def test_faces_matter_where_the_contract_says_something_of_them(limits: dict[str, Any], asked: bool) -> None:
    assert matter("src", limits, []) is wanted(limits) is asked


def test_feature_with_only_an_upper_limit_of_faces_requires_none() -> None:
    limits = {"faces_max": 1}
    assert (matter("src", limits, []), wanted(limits)) == (True, False)
    assert _failure([], limits, EVERY) is None
    assert _failure([0.1], limits, EVERY) is None
    found = _failure([0.2, 0.1], limits, EVERY)
    assert found == Failure("error_multiple_people", why="2 faces look into the camera; the feature takes 1")


@pytest.mark.parametrize(
    ("table", "role", "code"),
    [
        (EVERY, "src", "error_src_no_face"),
        (EVERY, "ref", "error_no_face"),
        (["error_ref_no_face"], "ref", "error_ref_no_face"),
        ([], "src", "error_no_face"),
    ],
)
def test_a_picture_of_nobody_has_the_code_of_its_role(table: list[str], role: str, code: str) -> None:
    assert _failure([], {"faces": 1}, table, role) == Failure(code, why="no face looks into the camera")


@pytest.mark.parametrize(
    ("table", "code"),
    [
        (EVERY, "error_multiple_people"),
        (EVERY[3:], "error_multi_person"),
        (EVERY[4:], "error_face_position_invalid"),
        (EVERY[5:], "error_face_parsing"),
        ([], "error_no_face"),
    ],
)
def test_too_many_people_have_the_nearest_code_of_the_table(table: list[str], code: str) -> None:
    found = _failure([0.5, 0.4, 0.3], {"faces": 2}, table)
    assert found == Failure(code, why="3 faces look into the camera; the feature takes 2")


@pytest.mark.parametrize(("widths", "limits"), [([0.5, 0.4], {"faces": 2}), ([0.1] * 9, {"faces_min": 1})])
def test_as_many_faces_as_the_feature_takes_fit(widths: list[float], limits: dict[str, Any]) -> None:
    assert _failure(widths, limits, EVERY) is None


@pytest.mark.parametrize(
    ("table", "role", "code"),
    [
        (EVERY, "ref", "error_ref_face_too_small"),
        (EVERY, "mask", "error_src_face_too_small"),
        (EVERY[8:], "ref", "error_face_position_too_small"),
        ([], "src", "error_no_face"),
    ],
)
def test_a_small_face_has_the_nearest_code_of_the_table(table: list[str], role: str, code: str) -> None:
    found = _failure([0.123456], {"face_width_min": 0.25}, table, role)
    assert found == Failure(code, why="the face is 0.123 of the width wide; it must be 0.25")


@pytest.mark.parametrize(
    ("width", "least", "fits"),
    [
        (0.25, 0.25, True),
        (0.2499, 0.25, False),
        (0.2, 200, True),
        (0.199, 200, False),
        (0.001, 1, True),
        (0.9, 1, True),
    ],
)
def test_the_width_of_a_face_is_bounded_in_px_or_as_a_part_of_the_picture(
    width: float, least: float, fits: bool
) -> None:
    assert (_failure([width], {"face_width_min": least}, EVERY) is None) is fits


def test_the_largest_face_is_measured_in_px_of_the_width() -> None:
    found = _failure([0.1, 0.05], {"face_width_min": 200}, ["error_src_face_too_small"])
    assert found == Failure("error_src_face_too_small", why="the face is 100 px wide; it must be 200")


def test_without_limits_one_face_of_any_size_fits() -> None:
    assert _failure([0.0], {}, []) is None


@pytest.mark.parametrize(("height", "fits"), [(0.15, True), (0.1499, False)])
def test_the_height_of_a_face_is_bounded_as_a_part_of_the_picture(height: float, fits: bool) -> None:
    found = _told([SeenFace(0.9, height)], {"face_height_min": 0.15}, [])
    why = "the face is 0.15 of the height high; it must be 0.15"
    assert found == (None if fits else Failure("error_no_face", why=why))


@pytest.mark.parametrize(
    ("width", "table", "code"),
    [
        (0.8, ["error_face_position_out_of_boundary"], None),
        (0.801, ["error_face_position_out_of_boundary"], "error_face_position_out_of_boundary"),
        (0.801, [], "error_no_face"),
    ],
)
def test_the_largest_face_may_be_too_wide(width: float, table: list[str], code: str | None) -> None:
    found = _failure([width, 0.1], {"face_width_max": 0.8}, table)
    assert found == (Failure(code, why="the face is 0.801 of the width wide; it may be 0.8") if code else None)


TURNS = [
    ("yaw", 1, "leftward", "turned to its left"),
    ("yaw", -1, "rightward", "turned to its right"),
    ("pitch", 1, "upward", "turned up"),
    ("pitch", -1, "downward", "turned down"),
    ("roll", 1, "left_tilt", "leaning to its left"),
    ("roll", -1, "right_tilt", "leaning to its right"),
]


@pytest.mark.parametrize(("angle", "sign", "way", "words"), TURNS)
def test_a_turned_head_has_the_code_of_its_way_beyond_the_stated_angle(
    angle: str, sign: int, way: str, words: str
) -> None:
    table = [f"error_face_angle_{name}" for _, _, name, _ in TURNS]
    at, beyond = (SeenFace(0.5, 0.5, **{angle: sign * turn}) for turn in (10.0, 12.0))
    limits = {"faces": 1, f"{angle}_max": 10}
    assert _told([at], limits, table) is None
    why = f"the head is {words} by 12 degrees ({angle}); the feature takes 10"
    assert _told([beyond], limits, table) == Failure(f"error_face_angle_{way}", why=why)


@pytest.mark.parametrize(
    ("table", "role", "code"),
    [
        (["error_face_angle_invalid", "error_large_face_angle"], "src", "error_face_angle_invalid"),
        (["error_src_large_face_angle", "error_ref_large_face_angle"], "ref", "error_ref_large_face_angle"),
        (["error_large_face_angle", "error_face_pose"], "src", "error_large_face_angle"),
        (["error_face_pose"], "src", "error_face_pose"),
        (["error_pose"], "src", "error_pose"),
        ([], "src", "error_no_face"),
    ],
)
def test_a_turned_head_has_the_nearest_code_of_the_table(table: list[str], role: str, code: str) -> None:
    found = _told([SeenFace(0.5, 0.5, roll=16)], {"roll_max": 15}, table, role)
    assert found is not None
    assert found.code == code


def test_angles_are_no_rule_of_a_feature_that_names_neither_angle_nor_code() -> None:
    assert _told([SeenFace(0.5, 0.5, yaw=80, pitch=60, roll=170)], {"faces": 1}, EVERY) is None


def test_a_profile_view_is_not_forward_facing_rather_than_turned() -> None:
    table = ["error_face_not_forward_facing", "error_face_angle_leftward"]
    codes = [_told([SeenFace(0.5, 0.5, yaw=yaw)], {"faces": 1, "yaw_max": 30}, table) for yaw in (40.0, 60.0)]
    assert [failure and failure.code for failure in codes] == ["error_face_angle_leftward", table[0]]


@pytest.mark.parametrize(("down_to", "fits"), [(8.0, True), (7.9, False)])
@pytest.mark.parametrize("code", ["error_apply_region_not_detected", "error_breast_region_detection", "error_pose"])
def test_a_body_part_must_be_in_the_picture(down_to: float, fits: bool, code: str) -> None:
    found = _told([SeenFace(0.1, 0.1)], {"body": 8}, [code], shown_down_to=down_to)
    assert (found.code if found else None) == (None if fits else code)


def test_a_picture_of_nobody_lacks_no_body_part() -> None:
    assert _told([], {"body": 8}, ["error_pose"]) is None


def test_hair_type_needs_a_face_of_half_to_eight_tenths_of_the_width(contract: Contract) -> None:
    run = run_of(contract, "hair-type-detection v2.0")
    limits = run.inputs[0].limits
    assert (limits["face_width_min"], limits["face_width_max"]) == (0.5, 0.8)
    assert "error_face_position_out_of_boundary" in run.facts["engine-errors"]
