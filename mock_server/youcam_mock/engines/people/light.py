"""How a face is lit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from attrs import frozen
from PIL import Image, ImageDraw

from youcam_mock.engines.imaging.tint import Grid, grey
from youcam_mock.engines.people.face_model import OVAL

if TYPE_CHECKING:
    from youcam_mock.engines.people.eyes.networks import Pixels
    from youcam_mock.engines.people.face import Face

_HALVES = (OVAL[:19], (*OVAL[18:], OVAL[0]))
"""The rim of the face from the middle of the forehead to the chin, on the right and on the left of the picture."""


@frozen
class Light:
    """Luminance of a face."""

    brightness: float
    """Its mean, 0 to 1."""
    evenness: float
    """That of the darker half (left or right) as a part of the brighter half's, 0 to 1."""


def light_of(pixels: Pixels, face: Face) -> Light:
    """Returns the light on a face of an RGB picture."""
    luminance = grey(pixels.astype(np.float32)) / 255
    halves = sorted(_mean(luminance, face.outline(rim).tolist()) for rim in _HALVES)
    return Light(sum(halves) / 2, halves[0] / halves[1] if halves[1] else 1.0)


def _mean(luminance: Grid, outline: list[tuple[float, float]]) -> float:
    mask = Image.new("1", (luminance.shape[1], luminance.shape[0]))
    ImageDraw.Draw(mask).polygon([(x, y) for x, y in outline], fill=1)
    inside = np.asarray(mask)
    return float(luminance[inside].mean()) if inside.any() else 0.0
