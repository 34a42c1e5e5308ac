"""How good a face is for a photo of the camera kit: the vendor's words, by numbers of the profile."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import asdict, frozen

from youcam_mock.domain.media.seen_people import SeenFace
from youcam_mock.domain.profile import Profile

_ACROSS, _DOWN = 0.5, 0.45
"""Where the middle of a face from hairline to chin should be, in parts of the sides: there is hair above it."""
_GOOD, _OK, _NOT_GOOD = "good", "ok", "notgood"


@frozen
class FaceQuality:
    """The object of `faceQualityChanged`, but for the texts (JS Camera Kit, Events)."""

    hasFace: bool = True  # noqa: N815 - the kit's word
    area: str = _GOOD
    """`good`, `toosmall`, `outofboundary` or `notgood`."""
    frontal: str = _GOOD
    """`good` or `notgood`."""
    lighting: str = _GOOD
    """`good`, `ok` or `notgood`."""
    nakedeye: str = _GOOD
    """`good` or `notgood`."""
    faceangle: str = _GOOD
    """`good`, `upward`, `downward`, `leftward`, `rightward`, `lefttilt` or `righttilt`."""

    def with_members(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """Returns it as JSON, with some members replaced."""
        return {**asdict(self), **given}


GOOD = FaceQuality()
NO_FACE = FaceQuality(False, _NOT_GOOD, _NOT_GOOD, _NOT_GOOD)
"""Nothing is good of a face that is not there; no eyewear was seen, and no angle."""


def quality_of(face: SeenFace | None, profile: Profile) -> FaceQuality:
    """Returns how good a face is; None for a picture without one."""
    if face is None:
        return NO_FACE
    most = profile.camera_turned_max
    straight = max(abs(face.yaw), abs(face.pitch)) <= most
    return FaceQuality(
        area=_area(face, profile),
        frontal=_GOOD if straight else _NOT_GOOD,
        lighting=_lighting(face, profile),
        nakedeye=_GOOD if face.eyes_shown >= profile.eyes_shown_min else _NOT_GOOD,
        faceangle=_angle(face, most),
    )


def _area(face: SeenFace, profile: Profile) -> str:
    if face.width > profile.camera_face_width_max:
        return "outofboundary"
    if face.width < profile.camera_face_width_min:
        return "toosmall"
    if face.cut > profile.face_cut_max:
        return "outofboundary"
    off = max(abs(face.across - _ACROSS), abs(face.down - _DOWN))
    return _GOOD if off <= profile.camera_off_centre_max else _NOT_GOOD


def _lighting(face: SeenFace, profile: Profile) -> str:
    dark, bright = profile.face_brightness_min, profile.face_brightness_max
    if not dark <= face.brightness <= bright or face.evenness < profile.face_evenness_min:
        return _NOT_GOOD
    full = face.brightness >= profile.camera_brightness_good and face.evenness >= profile.camera_evenness_good
    return _GOOD if full else _OK


def _angle(face: SeenFace, most: float) -> str:
    """Returns the way that the head is turned furthest, by the person's own left and right as in the engines' codes."""
    turns = {
        "leftward": face.yaw,
        "rightward": -face.yaw,
        "upward": face.pitch,
        "downward": -face.pitch,
        "lefttilt": face.roll,
        "righttilt": -face.roll,
    }
    way = max(turns, key=turns.__getitem__)
    return way if turns[way] > most else _GOOD
