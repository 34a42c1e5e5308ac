"""Checks that a picture shows the people that a feature needs (pages of the features, and their error codes)."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from attrs import frozen

from youcam_mock.domain.media.inputs import Picture
from youcam_mock.domain.tasks import Failure
from youcam_mock.operation import Facts

_WANTED = ("faces", "faces_min", "face_width_min", "face_width_max", "face_height_min")


@frozen
class FaceSize:
    """The size of a detected face: from ear to ear and from forehead to chin, as fractions of the picture's sides."""

    width: float
    height: float


def wanted(limits: Facts) -> bool:
    """Returns whether the feature needs a face in the picture."""
    return any(fact in limits for fact in _WANTED)


def matter(limits: Facts) -> bool:
    """Returns whether the feature states any rule about faces."""
    return wanted(limits) or "faces_max" in limits


def misfit(
    found: Sequence[FaceSize], picture: Picture, role: str, limits: Facts, table: Collection[str]
) -> Failure | None:
    """Returns why the engine refuses the detected faces, largest first; None if it accepts them.

    `faces` is how many there must be, `faces_min` and `faces_max` how many at least and at most; `face_width_min` is
    px, or a part of the picture's width when it is under 1; `face_width_max` and `face_height_min` are such parts.
    `table`: the feature's engine errors, from which the nearest is taken, since each feature has codes of its own.
    """
    if not found:
        if wanted(limits):
            return Failure(_first(table, f"error_{role}_no_face"), why="no face looks into the camera")
        return None
    most = limits.get("faces", limits.get("faces_max", len(found)))
    if len(found) > most:
        code = _first(
            table,
            "error_multiple_people",
            "error_multi_person",
            "error_face_position_invalid",
            "error_face_parsing",
        )
        return Failure(code, why=f"{len(found)} faces look into the camera; the feature takes {most}")
    return _too_small(found[0], picture, role, limits, table) or _too_large(found[0], limits, table)


def _too_small(face: FaceSize, picture: Picture, role: str, limits: Facts, table: Collection[str]) -> Failure | None:
    codes = f"error_{role}_face_too_small", "error_src_face_too_small", "error_face_position_too_small"
    least = limits.get("face_width_min", 0)
    width, unit = (face.width, "of the width") if least < 1 else (face.width * picture.width, "px")
    if width < least:
        return Failure(_first(table, *codes), why=f"the face is {width:.3g} {unit} wide; it must be {least:g}")
    least = limits.get("face_height_min", 0)
    if face.height < least:
        why = f"the face is {face.height:.3g} of the height high; it must be {least:g}"
        return Failure(_first(table, *codes), why=why)
    return None


def _too_large(face: FaceSize, limits: Facts, table: Collection[str]) -> Failure | None:
    most = limits.get("face_width_max", face.width)
    if face.width <= most:
        return None
    why = f"the face is {face.width:.3g} of the width wide; it may be {most:g}"
    return Failure(_first(table, "error_face_position_out_of_boundary"), why=why)


def _first(table: Collection[str], *codes: str) -> str:
    return next((code for code in codes if code in table), "error_no_face")
