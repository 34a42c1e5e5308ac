"""Measures the colours of a face (skin, eyes, lips, eyebrows and hair), how well the photo suits that, and where its
skin stands on the Fitzpatrick scale."""

from __future__ import annotations

import json
from collections.abc import Mapping
from colorsys import rgb_to_hsv
from math import atan2, degrees, inf
from pathlib import Path
from typing import Any

import numpy as np

from youcam_mock.engines.imaging import tint
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import face_colours, faces, masks
from youcam_mock.engines.people.face_colours import RGB, Look, Lot

_TABLE = json.loads(Path(__file__).with_name("hair_colours.json").read_text(encoding="utf-8"))
HAIR: Mapping[str, tuple[str, ...]] = {look: tuple(pair) for look, pair in _TABLE.items()}
"""The colour and the name for each look of hair. No document pairs them."""
_LEAST_WIDE = 0.6
"""Least part of the photo's width (requirements of the analyses). With face rules on, a smaller face fails the task."""
_MOST_TURNED = 10.0
"""Most degrees for a face that looks into the camera (the default strictness of the face analyser)."""
_TYPES = ((55, "I"), (41, "II"), (28, "III"), (10, "IV"), (-30, "V"), (-inf, "VI"))
"""The least individual typology angle, in degrees, of each type of the Fitzpatrick scale."""


def run(job: Job) -> Result:
    """Returns colours and the photo's quality, without a file. Raises EngineError for an unreadable source."""
    look = face_colours.look(job.source().content)
    return Result((), {"color": colours(look), "face_quality": quality(look)})


def fitzpatrick(job: Job) -> Result:
    """Returns the type, by its colour, of the skin of the face number `params["index"]`, counted from the largest.

    Raises EngineError: `invalid_parameter` when there are fewer faces; what `pictures.read` raises.
    """
    look = face_colours.look(job.source().content, int(job.params.get("index") or 0))
    lot = Lot.of(look.image)
    return Result((), {"timed": round(lot.about("timed", 850, 150)), "fitzpatrick_scale": fitzpatrick_type(skin(look))})


def fitzpatrick_type(colour: RGB) -> str:
    """Returns I (very fair) to VI (very dark), by the angle of lightness over yellow that dermatologists use."""
    parts = np.array(colour) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    # Y and Z of the sRGB standard, as parts of those of white, and from them L* and b* of CIELAB.
    shares = linear @ ((0.2126, 0.0193 / 1.089), (0.7152, 0.1192 / 1.089), (0.0722, 0.9505 / 1.089))
    bright, bluish = np.where(shares > 0.008856, np.cbrt(shares), 7.787 * shares + 16 / 116)
    angle = degrees(atan2(116 * bright - 66, max(200 * (bright - bluish), 1.0)))
    return next(name for least, name in _TYPES if angle > least)


def skin(look: Look) -> RGB:
    """Returns the colour of the skin without its highlights and shadows."""
    found = face_colours.colour(look.image, masks.skin(look.image, look.face), 25, 75)
    return found or _at(look, 0.0, 0.4)


def colours(look: Look) -> dict[str, str]:
    """Returns colours by the names of the API. A name is missing if the photo is too dark or has too little hair for
    it."""
    size, face, image = look.image.size, look.face, look.image
    # The pupil is darker than the iris, the white and its glints are lighter.
    eye = face_colours.colour(image, masks.irises(size, face), 25, 60) or _at(look, -0.5, 0.0)
    lip = face_colours.colour(image, masks.lips(size, face), 10, 60) or _at(look, 0.0, 1.1)
    brow = face_colours.colour(image, masks.brows(size, face), 0, 50) or _at(look, -0.5, -0.28)
    hair = face_colours.colour(image, masks.hair(image, face), 15, 85)
    hair_colour, hair_name = HAIR[_look_of_hair(hair or brow)]
    named = {
        "eye_color": tint.hex_of(np.array(eye)),
        "eye_color_name": _name_of_eye(eye),
        "lip_color": tint.hex_of(np.array(lip)),
        "eyebrow_color": tint.hex_of(np.array(brow)),
        "skin_color": tint.hex_of(np.array(skin(look))),
        "hair_color": hair_colour,
        "hair_color_name": hair_name if hair else None,
    }
    return {name: value for name, value in named.items() if value}


def quality(look: Look) -> dict[str, Any]:
    """Returns how well the photo suits an analysis, with the observed words `good` and `notgood`."""
    seen = look.found or not faces.available()
    face, pose = look.face, look.face.pose
    near = face.width >= _LEAST_WIDE * look.image.width and not face.cut(*look.image.size)
    ahead = max(abs(pose.yaw), abs(pose.pitch)) <= _MOST_TURNED
    return {
        "has_face": seen,
        "area": _grade(seen and (near or not look.found)),
        "frontal": _grade(seen and ahead),
        "lighting": _grade(0.2 <= max(skin(look)) / 255 <= 0.98),
        "faceangle": _grade(seen and ahead and abs(pose.roll) <= _MOST_TURNED),
    }


def _grade(good: bool) -> str:
    return "good" if good else "notgood"


def _look_of_hair(colour: RGB) -> str:
    hue, saturation, value = rgb_to_hsv(*(part / 255 for part in colour))
    if value < 0.2:
        return "black"
    if saturation < 0.18:
        return "light grey" if value > 0.55 else "grey"
    if hue < 0.05 or hue > 0.92:
        return "red" if value > 0.5 else "auburn"
    if value > 0.62:
        return "red" if saturation > 0.55 and hue < 0.085 else "blonde"
    return "brown"


def _name_of_eye(colour: RGB) -> str | None:
    hue, saturation, value = rgb_to_hsv(*(part / 255 for part in colour))
    if value < 0.12:
        return None
    if saturation < 0.12:
        return "Gray"
    if hue < 0.08 or hue > 0.92:
        return "Brown"
    if hue < 0.18:
        return "Amber" if value > 0.4 else "Brown"
    if hue < 0.45:
        return "Green"
    return "Blue" if hue < 0.72 else "Other"


def _at(look: Look, x: float, y: float) -> RGB:
    """Returns the colour of one pixel of the face, for a face that is too small to have parts."""
    left, top = look.face.at(x, y)
    column, row = min(max(round(left), 0), look.image.width - 1), min(max(round(top), 0), look.image.height - 1)
    red, green, blue = (int(value) for value in np.asarray(look.image)[row, column])
    return red, green, blue
