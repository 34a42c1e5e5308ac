"""Finds the skin of a face, without eyes, brows and lips."""

from __future__ import annotations

import numpy as np

from youcam_mock.engines.imaging.tint import Grid, blurred
from youcam_mock.engines.people.face_parts import SIDES, Places, Point, oval

OUTLINE = [
    *((-1.0, -0.1), (-0.9, -0.6), (-0.55, -0.85), (0.0, -0.92), (0.55, -0.85), (0.9, -0.6), (1.0, -0.1)),
    *((1.02, 0.5), (0.9, 1.15), (0.62, 1.65), (0.3, 1.86), (0.0, 1.92), (-0.3, 1.86), (-0.62, 1.65), (-0.9, 1.15)),
    (-1.02, 0.5),
]
"""The rim of a face, from hairline to chin."""
_REACH = 85
"""The largest difference, in levels of RGB, between skin and the cheeks."""


def skin(pixels: Grid, places: Places) -> Grid:
    """Returns a mask of 0 to 1: the skin, by the colour of the cheeks."""
    face = places.mask(pixels, [OUTLINE], 0.05)
    parts = [oval(side * 0.5, -0.01, 0.25, 0.1) for side in SIDES]
    parts += [oval(side * 0.5, -0.33, 0.34, 0.06) for side in SIDES]
    parts.append(oval(0, places.mouth, 0.42, 0.16))
    parting = np.abs(pixels - cheeks(pixels, places)).max(axis=2)
    alike = np.clip((_REACH - parting) / (0.4 * _REACH), 0, 1)
    return blurred(face * (1 - places.mask(pixels, parts, 0.025)) * alike * 255, 0.02 * places.unit) / 255


def cheeks(pixels: Grid, places: Places) -> Grid:
    """Returns the colour of both cheeks and the nose."""
    return sampled(pixels, places, ((-0.55, 0.6), (0.55, 0.6), (0.0, 0.45)))


def sampled(pixels: Grid, places: Places, points: tuple[Point, ...], half: float = 0.08) -> Grid:
    """Returns the median colour around points in units, in squares of twice `half` units."""
    reach = max(1, round(half * places.unit))
    height, width = pixels.shape[:2]
    found = []
    for point in points:
        x, y = (round(value) for value in places.at(*point))
        x, y = min(max(x, 0), width - 1), min(max(y, 0), height - 1)
        found.append(pixels[max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1].reshape(-1, 3))
    colour: Grid = np.median(np.concatenate(found), axis=0)
    return colour
