"""Numbers of ours where documents about people in pictures have words only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from youcam_mock.domain.media.inputs import Picture
from youcam_mock.domain.media.people import misfit
from youcam_mock.domain.media.seen_people import SeenFace, SeenPeople

if TYPE_CHECKING:
    from youcam_mock.domain.profile import Profile

PHOTO = Picture("jpeg", 1000, 1000)
FACE = SeenFace(0.3, 0.4)


def code(edition: Profile, table: str, person: dict[str, Any] | None = None, **face: Any) -> str | None:
    """The code of a feature with that code in its table, for a face or a person that differs from a good one."""
    seen = SeenPeople((evolve(FACE, **face),), **(person or {}))
    failure = misfit(seen, PHOTO, "src", {"faces": 1}, [table], edition)
    return failure.code if failure else None


def test_a_head_may_turn_by_45_degrees_and_6_hundredths_of_its_rim_be_cut(edition: Profile) -> None:
    for angle in ("yaw", "pitch", "roll"):
        for sign in (-1, 1):
            assert code(edition, "error_large_face_angle", None, **{angle: sign * 45.0}) is None
            assert code(edition, "error_large_face_angle", None, **{angle: sign * 45.1}) == "error_large_face_angle"
    assert code(edition, "error_src_face_out_of_bound", cut=0.06) is None
    assert code(edition, "error_src_face_out_of_bound", cut=0.061) == "error_src_face_out_of_bound"


def test_light_on_a_face_is_12_to_92_hundredths_and_the_darker_half_has_4_tenths(edition: Profile) -> None:
    for dark in ("error_lighting_dark", "error_insufficient_lighting"):
        assert code(edition, dark, brightness=0.12) is None
        assert code(edition, dark, brightness=0.119) == dark
    light = "error_insufficient_lighting"
    assert [code(edition, light, brightness=value) for value in (0.92, 0.921)] == [None, light]
    assert [code(edition, light, evenness=value) for value in (0.4, 0.399)] == [None, light]


def test_eyes_are_open_and_eyes_and_lips_uncovered_by_numbers_of_ours(edition: Profile) -> None:
    for told, name, least in (
        ("error_src_eye_closed", "eyes_open", 0.22),
        ("error_src_eye_occluded", "eyes_shown", 0.1),
        ("error_src_lip_occluded", "lips_shown", -0.15),
    ):
        assert code(edition, told, None, **{name: least}) is None
        assert code(edition, told, None, **{name: least - 0.001}) == told


def test_shoulders_are_almost_2_faces_wide_and_hair_has_30_or_45_hundredths_of_the_face(edition: Profile) -> None:
    for told, name, least in (
        ("error_no_shoulder", "shoulders", 1.8),
        ("error_bald_image", "hair", 0.3),
        ("error_hair_too_short", "hair", 0.45),
    ):
        assert code(edition, told, {name: least}) is None
        assert code(edition, told, {name: least - 0.001}) == told


def test_a_finger_is_16_px_wide_at_least(edition: Profile) -> None:
    told = "error_nail_too_small"
    for width, expected in ((0.016, None), (0.0159, told)):
        seen = SeenPeople((), hands=1, finger_width=width)
        failure = misfit(seen, PHOTO, "src", {"hands": 1}, [told], edition)
        assert (failure.code if failure else None) == expected


def test_a_reference_shows_a_thing_if_its_light_deviates_by_2_levels(edition: Profile) -> None:
    for told in ("OBJECT_DETECTION_FAIL", "error_invalid_ref"):
        for contrast, expected in ((2.0, None), (1.99, told)):
            seen = SeenPeople((), contrast=contrast)
            failure = misfit(seen, PHOTO, "ref", {"sample": "ring"}, [told], edition)
            assert (failure.code if failure else None) == expected
