"""Rates a skin on the Fitzpatrick scale by its colour."""

from __future__ import annotations

from math import atan2, degrees, inf

import numpy as np

from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import face_colours
from youcam_mock.engines.people.face_colours import RGB, Lot
from youcam_mock.engines.skin.skin_tone import skin

_TYPES = ((55, "I"), (41, "II"), (28, "III"), (10, "IV"), (-30, "V"), (-inf, "VI"))
"""The least individual typology angle, in degrees, of each type."""


def run(job: Job) -> Result:
    """Returns the type of the face number `params["index"]`, counted from the largest.

    Raises EngineError: `invalid_parameter` when there are fewer faces; what `pictures.read` raises.
    """
    look = face_colours.look(job.source().content, int(job.params.get("index") or 0))
    lot = Lot.of(look.image)
    return Result((), {"timed": round(lot.about("timed", 850, 150)), "fitzpatrick_scale": scale(skin(look))})


def scale(colour: RGB) -> str:
    """Returns I (very fair) to VI (very dark), by the angle of lightness over yellow that dermatologists use."""
    parts = np.array(colour) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    # Y and Z of the sRGB standard, as parts of those of white, and from them L* and b* of CIELAB.
    shares = linear @ ((0.2126, 0.0193 / 1.089), (0.7152, 0.1192 / 1.089), (0.0722, 0.9505 / 1.089))
    bright, bluish = np.where(shares > 0.008856, np.cbrt(shares), 7.787 * shares + 16 / 116)
    angle = degrees(atan2(116 * bright - 66, max(200 * (bright - bluish), 1.0)))
    return next(name for least, name in _TYPES if angle > least)
