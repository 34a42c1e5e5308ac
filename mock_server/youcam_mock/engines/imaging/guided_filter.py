"""The guided filter, which makes a rough map follow the edges of a picture (He, Sun, Tang: Guided Image Filtering)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Grid = NDArray[np.floating[Any]]


def guided(guide: Grid, rough: Grid, radius: int, faint: float) -> Grid:
    """Returns `rough` smoothed over `radius` px, but not across edges of `guide`. Both have one shape and values of 0
    to 1.

    Edges fainter than `faint` (a variance: 0.001 for masks, 0.02 for light) are smoothed over.
    """
    mean, mean_rough = _box(guide, radius), _box(rough, radius)
    slope = (_box(guide * rough, radius) - mean * mean_rough) / (_box(guide * guide, radius) - mean * mean + faint)
    rest = mean_rough - slope * mean
    return _box(slope, radius) * guide + _box(rest, radius)


def _box(grid: Grid, radius: int) -> Grid:
    """Returns the mean of the square around each pixel. Edges are continued."""
    side = 2 * radius + 1
    sums = np.pad(grid, ((radius + 1, radius), (radius + 1, radius)), "edge").astype(np.float64).cumsum(0).cumsum(1)
    total = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
    mean: Grid = (total / side**2).astype(np.float32)
    return mean
