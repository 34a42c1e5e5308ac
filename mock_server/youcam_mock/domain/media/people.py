"""Checks that a picture shows the people that a feature needs (pages of the features, and their error codes)."""

from __future__ import annotations

from collections.abc import Collection

from youcam_mock.domain.media.inputs import Picture, Video
from youcam_mock.domain.media.people_causes import CAUSES
from youcam_mock.domain.media.seen_people import SeenPeople
from youcam_mock.domain.profile import Profile
from youcam_mock.domain.tasks import Failure
from youcam_mock.operation import Facts


def matter(role: str, limits: Facts, table: Collection[str]) -> bool:
    """Returns whether there is any rule about what an input of that role shows."""
    return any(cause.code(role, limits, table) for cause in CAUSES)


def misfit(
    seen: SeenPeople, picture: Picture | Video, role: str, limits: Facts, table: Collection[str], profile: Profile
) -> Failure | None:
    """Returns why the engine refuses the people in a picture; None if it accepts them.

    `faces` is how many there must be, `faces_min` and `faces_max` how many at least and at most; `face_width_min` is
    px, or a part of the picture's width when it is under 1; `face_width_max` and `face_height_min` are such parts;
    `yaw_max`, `pitch_max` and `roll_max` are degrees, and `body` is how far down the person must show, in distances of
    the pupils below the eyes. `table`: the feature's engine errors, from which the nearest is
    taken, since each feature has codes of its own.
    """
    for cause in CAUSES:
        code = cause.code(role, limits, table)
        if code is not None and (why := cause.judge(seen, picture, limits, profile)):
            return Failure(code, why=why)
    return None
