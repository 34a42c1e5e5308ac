"""Finds the skin of a face, without eyes, brows and lips, and samples its colours."""

from __future__ import annotations

import numpy as np

from youcam_mock.engines.imaging.tint import Grid, blurred
from youcam_mock.engines.people.face import Face, Point, oval
from youcam_mock.engines.people.face_model import BROWS, EYES, LIPS, OVAL

_REACH = 85
"""The largest difference, in levels of RGB, between skin and the cheeks."""
_NECK = oval(0, 1.95, 0.72, 0.55)


def skin_of(pixels: Grid, face: Face, neck: bool = False) -> Grid:
    """Returns a mask of 0 to 1: the skin of the face, and of the neck if asked for, by the colour of the cheeks."""
    whole = face.filled(pixels, [face.outline(OVAL), *([face.placed(_NECK)] if neck else [])], 0.05)
    parts = face.filled(pixels, [face.outline(rim) for rim in (*EYES, *BROWS, LIPS)], 0.04)
    parting = np.abs(pixels - cheeks(pixels, face)).max(axis=2)
    alike = np.clip((_REACH - parting) / (0.4 * _REACH), 0, 1)
    return blurred(whole * (1 - parts) * alike * 255, 0.02 * face.unit) / 255


def cheeks(pixels: Grid, face: Face) -> Grid:
    """Returns the colour of both cheeks and the nose."""
    return sampled(pixels, face, ((-0.55, 0.57), (0.55, 0.57), (0.0, 0.43)))


def sampled(pixels: Grid, face: Face, points: tuple[Point, ...], half: float = 0.08) -> Grid:
    """Returns the median colour around points in units, in squares of twice `half` units."""
    reach = max(1, round(half * face.unit))
    height, width = pixels.shape[:2]
    found = []
    for x, y in np.rint(face.placed(points)).astype(int).tolist():
        column, row = min(max(x, 0), width - 1), min(max(y, 0), height - 1)
        rows, columns = slice(max(0, row - reach), row + reach + 1), slice(max(0, column - reach), column + reach + 1)
        found.append(pixels[rows, columns].reshape(-1, 3))
    colour: Grid = np.median(np.concatenate(found), axis=0)
    return colour
