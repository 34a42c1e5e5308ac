"""Whether a picture shows the people that a feature needs (pages of the features, and their error codes)."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from youcam_mock.domain.inputs import Picture
from youcam_mock.domain.tasks import Failure
from youcam_mock.operation import Facts

_FACTS = ("faces", "faces_min", "face_width_min")


def matter(limits: Facts) -> bool:
    """Whether the feature asks for faces at all."""
    return any(fact in limits for fact in _FACTS)


def misfit(
    widths: Sequence[float], picture: Picture, role: str, limits: Facts, table: Collection[str]
) -> Failure | None:
    """Why the engine refuses the faces that were found; None when it takes them.

    `widths` in fractions of the picture's width, largest first. `table`: the feature's engine errors, from which the
    nearest is taken, since each feature has codes of its own.
    """
    if not widths:
        return Failure(_first(table, f"error_{role}_no_face"), why="no face looks out of the picture")
    most = limits.get("faces", len(widths))
    if len(widths) > most:
        code = _first(table, "error_multiple_people", "error_face_position_invalid", "error_face_parsing")
        return Failure(code, why=f"{len(widths)} faces look out of the picture; the feature takes {most}")
    least = limits.get("face_width_min", 0)
    width, unit = (widths[0], "of the width") if least < 1 else (widths[0] * picture.width, "px")
    if width < least:
        code = _first(
            table, f"error_{role}_face_too_small", "error_src_face_too_small", "error_face_position_too_small"
        )
        return Failure(code, why=f"the face is {width:.3g} {unit} wide; it must be {least:g}")
    return None


def _first(table: Collection[str], *codes: str) -> str:
    return next((code for code in codes if code in table), "error_no_face")
