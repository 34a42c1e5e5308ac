"""What pictures of people are refused for: each cause, the codes for it, and how it is told (engine error codes of the
features, and their pages)."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from attrs import frozen

from youcam_mock.domain.media.inputs import Picture, Video
from youcam_mock.domain.media.seen_people import SeenPeople
from youcam_mock.domain.profile import Profile
from youcam_mock.operation import Facts

_WANTED = ("faces", "faces_min", "face_width_min", "face_width_max", "face_height_min")

Judge = Callable[[SeenPeople, Picture | Video, Facts, Profile], str | None]


@frozen
class Cause:
    """Something in a picture that the service refuses."""

    what: str
    """In words, for the handbook."""
    codes: tuple[str, ...]
    """The codes for it, the nearest first; `{role}` is that of the input."""
    stated: tuple[str, ...]
    """The limits of which one makes it a rule of the feature."""
    judge: Judge
    """Returns why the picture is refused; None if it is not."""
    general: str | None = "error_no_face"
    """The code of the general list for a stated limit, if the table has none of `codes`."""
    role: str | None = None
    """The role of the inputs for which it holds; None for all."""
    numbers: tuple[str, ...] = ()
    """The rules of the profile that stand in for a limit, if a code in the feature's table makes it a rule too."""

    def code(self, role: str, limits: Facts, table: Collection[str]) -> str | None:
        """Returns the code with which an input is refused for this; None if the feature has no such rule."""
        if self.role not in (None, role):
            return None
        named = next((code for name in self.codes if (code := name.format(role=role)) in table), None)
        if any(fact in limits for fact in self.stated):
            return named or (self.general and (self.general if self.general in table else "error_no_face"))
        return named if self.numbers and (wanted(limits) or "hands" in limits) else None


def wanted(limits: Facts) -> bool:
    """Returns whether the feature needs a face in the picture."""
    return any(fact in limits for fact in _WANTED)


def of_people(limits: Facts) -> bool:
    """Returns whether any limit is about people, so that somebody has to look for them."""
    return any(fact in limits for cause in CAUSES if cause.role is None for fact in cause.stated)


def _no_face(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    return None if seen.faces else "no face looks into the camera"


def _too_many(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    most = limits["faces"] if "faces" in limits else limits["faces_max"]
    count = len(seen.faces)
    return f"{count} faces look into the camera; the feature takes {most}" if count > most else None


def _too_small(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    for face in seen.faces[:1]:
        least = limits.get("face_width_min", 0)
        width, unit = (face.width, "of the width") if least < 1 else (face.width * picture.width, "px")
        if width < least:
            return f"the face is {width:.3g} {unit} wide; it must be {least:g}"
        if face.height < (high := limits.get("face_height_min", 0)):
            return f"the face is {face.height:.3g} of the height high; it must be {high:g}"
    return None


def _too_large(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    most = limits["face_width_max"]
    for face in seen.faces[:1]:
        if face.width > most:
            return f"the face is {face.width:.3g} of the width wide; it may be {most:g}"
    return None


def _cut(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    most = profile.face_cut_max
    for face in seen.faces[:1]:
        if face.cut > most:
            return f"the edge of the picture cuts {face.cut:.0%} of the face's rim; {most:.0%} may be cut"
    return None


def _turned(
    seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile, *, angle: str, sign: int, way: str
) -> str | None:
    most = limits.get(f"{angle}_max", profile.face_turned_max)
    for face in seen.faces[:1]:
        turn = sign * getattr(face, angle)
        if turn > most:
            return f"the head is {way} by {turn:.0f} degrees ({angle}); the feature takes {most:g}"
    return None


def _not_aside(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    least, view = limits["side_yaw_min"], limits["view"]
    for face in seen.faces[:1]:
        turn = face.yaw if view == "left" else -face.yaw
        if turn < least:
            return f"the head is turned to its {view} by {turn:.0f} degrees; this view takes {least:g} or more"
    return None


def _profile_view(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    for face in seen.faces[:1]:
        if abs(face.yaw) > profile.face_turned_max:
            return f"the face looks {abs(face.yaw):.0f} degrees aside, not into the camera"
    return None


def _dark(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    for face in seen.faces[:1]:
        if face.brightness < profile.face_brightness_min:
            return (
                f"the face is too dark: {face.brightness:.2f} of full light; {profile.face_brightness_min:g} is needed"
            )
    return None


def _glaring(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    for face in seen.faces[:1]:
        if face.brightness > profile.face_brightness_max:
            most = profile.face_brightness_max
            return f"the face is too bright: {face.brightness:.2f} of full light; it may be {most:g}"
        if face.evenness < profile.face_evenness_min:
            least = profile.face_evenness_min
            return (
                f"the light is uneven: one half of the face has {face.evenness:.2f} of the other's; {least:g} is needed"
            )
    return None


def _eyes_closed(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    for face in seen.faces[:1]:
        if face.eyes_open < profile.eyes_open_min:
            return f"an eye is open by {face.eyes_open:.2f} of its width; {profile.eyes_open_min:g} is needed"
    return None


def _eyes_hidden(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    hidden = any(face.eyes_shown < profile.eyes_shown_min for face in seen.faces[:1])
    return "something covers an eye: there is hardly any light and shade in it" if hidden else None


def _lips_hidden(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    hidden = any(face.lips_shown < -profile.lips_pale_max for face in seen.faces[:1])
    return "something covers the lips: they are less red than the cheeks" if hidden else None


def _no_shoulder(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    least = profile.shoulders_min
    if seen.shoulders >= least:
        return None
    return f"below the chin the person is {seen.shoulders:.1f} face widths wide; shoulders are {least:g}"


def _bald(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    if seen.hair >= profile.hair_min:
        return None
    return f"the hair is {seen.hair:.2f} times as large as the face; {profile.hair_min:g} is hair at all"


def _short_hair(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    if seen.hair >= profile.hair_long_enough:
        return None
    return f"the hair is {seen.hair:.2f} times as large as the face; {profile.hair_long_enough:g} is needed"


def _no_hand(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    return "there is no hand" if seen.hands == 0 else None


def _thin_fingers(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    width, least = seen.finger_width * picture.width, profile.finger_width_min_px
    return f"a finger is {width:.0f} px wide; {least:g} are needed for its nail" if width < least else None


def _no_body(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    least = limits["body"]
    if seen.shown_down_to >= least:
        return None
    return f"the person ends {seen.shown_down_to:.1f} eye distances below the eyes; the body part is at {least:g}"


def _nothing(seen: SeenPeople, picture: Picture | Video, limits: Facts, profile: Profile) -> str | None:
    if seen.contrast >= profile.thing_shown_min:
        return None
    return f"the picture shows nothing: its light deviates by {seen.contrast:.1f} levels of 255"


_LARGE_ANGLE = (
    "error_face_angle_invalid",
    "error_{role}_large_face_angle",
    "error_large_face_angle",
    "error_face_pose",
)
_LIGHT = ("error_lighting_dark", "error_insufficient_lighting")

CAUSES: tuple[Cause, ...] = (
    Cause("no face", ("error_{role}_no_face",), _WANTED, _no_face),
    Cause(
        "more people than the feature takes",
        ("error_multiple_people", "error_multi_person", "error_face_position_invalid", "error_face_parsing"),
        ("faces", "faces_max"),
        _too_many,
    ),
    Cause(
        "a face that is too small",
        ("error_{role}_face_too_small", "error_src_face_too_small", "error_face_position_too_small"),
        ("face_width_min", "face_height_min"),
        _too_small,
    ),
    Cause("a face that is too large", ("error_face_position_out_of_boundary",), ("face_width_max",), _too_large),
    Cause(
        "a face that the edge cuts",
        ("error_{role}_face_out_of_bound", "error_face_position_out_of_boundary", "error_insufficient_landmarks"),
        (),
        _cut,
        numbers=("face_cut_max",),
    ),
    Cause("a face in profile", ("error_face_not_forward_facing",), (), _profile_view, numbers=("face_turned_max",)),
    *(
        Cause(
            f"a head {way}",
            (code, *_LARGE_ANGLE),
            (f"{angle}_max",),
            partial(_turned, angle=angle, sign=sign, way=way),
            general="error_pose",
            numbers=("face_turned_max",),
        )
        for angle, sign, way, code in (
            ("yaw", 1, "turned to its left", "error_face_angle_leftward"),
            ("yaw", -1, "turned to its right", "error_face_angle_rightward"),
            ("pitch", 1, "turned up", "error_face_angle_upward"),
            ("pitch", -1, "turned down", "error_face_angle_downward"),
            ("roll", 1, "leaning to its left", "error_face_angle_left_tilt"),
            ("roll", -1, "leaning to its right", "error_face_angle_right_tilt"),
        )
    ),
    Cause(
        "a view of a side of the head that is not turned to that side",
        ("error_face_angle_invalid",),
        ("side_yaw_min",),
        _not_aside,
        general="error_pose",
    ),
    Cause("a face in the dark", _LIGHT, (), _dark, numbers=("face_brightness_min",)),
    Cause(
        "a face in glaring or uneven light",
        ("error_insufficient_lighting",),
        (),
        _glaring,
        numbers=("face_brightness_max", "face_evenness_min"),
    ),
    Cause("a covered eye", ("error_{role}_eye_occluded",), (), _eyes_hidden, numbers=("eyes_shown_min",)),
    Cause("a closed eye", ("error_{role}_eye_closed",), (), _eyes_closed, numbers=("eyes_open_min",)),
    Cause("covered lips", ("error_{role}_lip_occluded",), (), _lips_hidden, numbers=("lips_pale_max",)),
    Cause("no shoulders", ("error_no_shoulder",), (), _no_shoulder, numbers=("shoulders_min",)),
    Cause("no hair", ("error_bald_image",), (), _bald, numbers=("hair_min",)),
    Cause("hair that is too short", ("error_hair_too_short",), (), _short_hair, numbers=("hair_long_enough",)),
    Cause("no hand", ("no_hand_detected", "error_no_nail", "PHOTO_DETECTION_FAIL"), ("hands",), _no_hand),
    Cause("nails that are too small", ("error_nail_too_small",), (), _thin_fingers, numbers=("finger_width_min_px",)),
    Cause(
        "a body part that does not show",
        (
            "error_apply_region_not_detected",
            "error_apply_region_mismatch",
            "error_breast_region_detection",
            "error_pose",
        ),
        ("body",),
        _no_body,
    ),
    Cause(
        "a reference that shows nothing",
        ("OBJECT_DETECTION_FAIL", "error_invalid_ref"),
        ("sample",),
        _nothing,
        general=None,
        role="ref",
    ),
)
"""Everything about people that is refused, in the order in which it is looked for."""
