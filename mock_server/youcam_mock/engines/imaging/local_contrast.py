"""Contrast-limited adaptive histogram equalisation (Zuiderveld): equalises each part of a picture by its own
histogram."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Grid = NDArray[np.float32]
_TILES = 6
"""Number of tiles in each direction."""
_LEVELS = 64
_CLIP = 2.5
"""How far a level may stand out from an even histogram. The excess is spread over all levels, so that noise is not
amplified."""


def equalised(light: Grid) -> Grid:
    """Returns levels of 0 to 1, equalised by tiles and blended between their middles, so that no tile shows its
    edge."""
    down, across = (np.linspace(0, side, _TILES + 1).round().astype(int) for side in light.shape)
    curves = np.array(
        [
            [_curve(light[down[i] : down[i + 1], across[j] : across[j + 1]]) for j in range(_TILES)]
            for i in range(_TILES)
        ]
    )
    level = np.clip(light * (_LEVELS - 1), 0, _LEVELS - 1).round().astype(int)
    (top, bottom, low), (left, right, aside) = (_between(side) for side in light.shape)
    upper = _mixed(curves[top[:, None], left, level], curves[top[:, None], right, level], aside)
    lower = _mixed(curves[bottom[:, None], left, level], curves[bottom[:, None], right, level], aside)
    even: Grid = _mixed(upper, lower, low[:, None]).astype(np.float32)
    return even


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


def _mixed(one: Grid, other: Grid, share: Grid) -> Grid:
    mixed: Grid = one * (1 - share) + other * share
    return mixed
