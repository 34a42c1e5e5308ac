"""Rates a skin on the Fitzpatrick scale by its colour."""

from __future__ import annotations

from math import atan2, degrees

from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import face_colours
from youcam_mock.engines.people.face_colours import RGB, Lot
from youcam_mock.engines.skin.skin_tone import skin

_TYPES = ((55, "I"), (41, "II"), (28, "III"), (10, "IV"), (-30, "V"))
"""The least individual typology angle, in degrees, of each type except the darkest."""
_DARKEST = "VI"
_WHITE = (0.9505, 1.0, 1.089)


def run(job: Job) -> Result:
    """Returns the type of the face number `params["index"]`, counted from the largest.

    Raises EngineError: `invalid_parameter` when there are fewer faces; what `pictures.read` raises.
    """
    look = face_colours.look(job.source().content, int(job.params.get("index") or 0))
    lot = Lot.of(look.image)
    return Result((), {"timed": round(lot.about("timed", 850, 150)), "fitzpatrick_scale": scale(skin(look))})


def scale(colour: RGB) -> str:
    """Returns I (very fair) to VI (very dark), by the angle of lightness over yellow that dermatologists use."""
    lightness, yellow = _lightness_and_yellow(colour)
    angle = degrees(atan2(lightness - 50, max(yellow, 1.0)))
    return next((name for least, name in _TYPES if angle > least), _DARKEST)


def _lightness_and_yellow(colour: RGB) -> tuple[float, float]:
    """Returns L* and b* of CIELAB."""
    red, green, blue = (_linear(part / 255) for part in colour)
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = 0.0193 * red + 0.1192 * green + 0.9505 * blue
    bright, bluish = _root(y / _WHITE[1]), _root(z / _WHITE[2])
    return 116 * bright - 16, 200 * (bright - bluish)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _root(share: float) -> float:
    return float(share ** (1 / 3)) if share > 0.008856 else 7.787 * share + 16 / 116
