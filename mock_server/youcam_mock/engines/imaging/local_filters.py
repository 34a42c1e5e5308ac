"""Filters that look at the surroundings of each pixel: the guided filter (He, Sun, Tang: Guided Image Filtering),
contrast-limited adaptive histogram equalisation (Zuiderveld), and the extreme of a square."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from youcam_mock.engines.imaging.tint import Grid

_TILES = 6
"""Number of tiles in each direction."""
_LEVELS = 64
_CLIP = 2.5
"""How far a level may stand out from an even histogram. All levels share the rest, so that noise is not amplified."""


def guided(guide: Grid, rough: Grid, radius: int, faint: float) -> Grid:
    """Returns `rough` smoothed over `radius` px, but not across edges of `guide`. Both have one shape and values of 0
    to 1.

    Edges fainter than `faint` (a variance: 0.001 for masks, 0.02 for light) are smoothed over.
    """
    mean, mean_rough = _box(guide, radius), _box(rough, radius)
    slope = (_box(guide * rough, radius) - mean * mean_rough) / (_box(guide * guide, radius) - mean * mean + faint)
    rest = mean_rough - slope * mean
    return _box(slope, radius) * guide + _box(rest, radius)


def equalised(light: Grid) -> Grid:
    """Returns levels of 0 to 1: each part of a picture by its own histogram, blended between the middles of the parts,
    so that no tile shows its edge."""
    rows, columns = (pairwise(np.linspace(0, side, _TILES + 1).round().astype(int)) for side in light.shape)
    across = list(columns)
    curves = np.array([[_curve(light[top:end, left:right]) for left, right in across] for top, end in rows])
    level = np.clip(light * (_LEVELS - 1), 0, _LEVELS - 1).round().astype(int)
    (top, bottom, low), (left, right, aside) = (_between(side) for side in light.shape)
    top, bottom, low = top[:, None], bottom[:, None], low[:, None]
    upper = curves[top, left, level] * (1 - aside) + curves[top, right, level] * aside
    lower = curves[bottom, left, level] * (1 - aside) + curves[bottom, right, level] * aside
    even: Grid = (upper * (1 - low) + lower * low).astype(np.float32)
    return even


def extreme(pick: np.ufunc, image: Image.Image, reach: int) -> Image.Image:
    """Returns for each px of one channel what `pick` takes from the square of `reach` px around it.

    Along each axis in turn, by spans that double: Pillow's filters look at every px of every square.
    """
    levels, width = np.asarray(image), 2 * reach + 1
    for _ in ("down", "across"):
        levels, span = np.pad(levels, ((reach, reach), (0, 0)), mode="edge"), 1
        while span < width:
            step = min(span, width - span)
            levels, span = pick(levels[step:], levels[:-step]), span + step
        levels = np.ascontiguousarray(levels.T)
    return Image.fromarray(levels)


def _box(grid: Grid, radius: int) -> Grid:
    """Returns the mean of the square around each pixel. Edges are continued."""
    side = 2 * radius + 1
    sums = np.pad(grid, ((radius + 1, radius), (radius + 1, radius)), "edge").astype(np.float64).cumsum(0).cumsum(1)
    total = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    mean: Grid = (total / side**2).astype(np.float32)
    return mean


def _curve(tile: Grid) -> Grid:
    """Returns the new level for each old one of a tile."""
    counts = np.histogram(tile, _LEVELS, (0, 1))[0].astype(np.float32)
    total = max(1.0, float(counts.sum()))
    most = _CLIP * total / _LEVELS
    beyond = np.clip(counts - most, 0, None).sum()
    return (np.cumsum(np.minimum(counts, most) + beyond / _LEVELS) / total).astype(np.float32)


def _between(side: int) -> tuple[NDArray[np.int_], NDArray[np.int_], Grid]:
    """Returns for each row or column the tiles before and after it, and its position between their middles."""
    place = np.clip((np.arange(side) + 0.5) * _TILES / side - 0.5, 0, _TILES - 1)
    before = place.astype(int)
    return before, np.minimum(before + 1, _TILES - 1), (place - before).astype(np.float32)
