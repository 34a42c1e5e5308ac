"""Rules of the camera kit, in every edition."""

from __future__ import annotations

from attrs import evolve

from youcam_mock.domain.media.face_quality import quality_of
from youcam_mock.domain.media.seen_people import SeenFace
from youcam_mock.domain.profile import Profile

FACE = SeenFace(width=0.7, height=0.5, across=0.5, down=0.45)


def test_the_camera_kit_wants_a_face_of_62_to_80_hundredths_of_the_width_near_the_middle(edition: Profile) -> None:
    widths = [quality_of(evolve(FACE, width=width), edition).area for width in (0.61, 0.63, 0.79, 0.81)]
    assert widths == ["toosmall", "good", "good", "outofboundary"]
    assert [quality_of(evolve(FACE, across=at), edition).area for at in (0.36, 0.34)] == ["good", "notgood"]


def test_the_camera_kit_wants_a_head_that_is_turned_by_15_degrees_at_most(edition: Profile) -> None:
    assert [quality_of(evolve(FACE, yaw=yaw), edition).frontal for yaw in (14.9, 15.1)] == ["good", "notgood"]


def test_light_is_good_for_the_camera_kit_from_30_hundredths_and_evenness_of_7_tenths(edition: Profile) -> None:
    assert [quality_of(evolve(FACE, brightness=light), edition).lighting for light in (0.29, 0.31)] == ["ok", "good"]
    assert [quality_of(evolve(FACE, evenness=even), edition).lighting for even in (0.69, 0.71)] == ["ok", "good"]
