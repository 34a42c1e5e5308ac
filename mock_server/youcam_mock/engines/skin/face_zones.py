"""The zones of a face on the grid in which a skin is inspected."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

Map = NDArray[np.float32]
"""One value of 0 to 1 for each cell of the grid."""

GRID = (192, 256)
"""Width and height in cells to which every head is reduced for inspection."""

SPAN = (-1.79, -1.86, 3.57, 3.98)
"""The area of the grid: left, top, width and height in units of the face model."""

Ellipse = tuple[float, float, float, float]
"""Centre and half axes in units: x, y, across, down."""


def _pair(x: float, y: float, across: float, down: float) -> tuple[Ellipse, Ellipse]:
    """Returns the same spot on both halves of the face."""
    return (x, y, across, down), (-x, y, across, down)


_FOREHEAD: Ellipse = (0, -0.52, 0.72, 0.24)
_NOSE: Ellipse = (0, 0.38, 0.29, 0.48)
_CHIN: Ellipse = (0, 1.45, 0.5, 0.2)
_CHEEKS = _pair(-0.69, 0.63, 0.38, 0.4)
_JAW = _pair(-0.71, 1.21, 0.31, 0.28)

ZONES: Mapping[str, tuple[Ellipse, ...]] = MappingProxyType(
    {
        "face": ((0, 0.48, 1.07, 1.2),),
        "forehead": (_FOREHEAD,),
        "nose": (_NOSE,),
        "cheeks": _CHEEKS,
        "jaw": _JAW,
        "t_zone": (_FOREHEAD, _NOSE, _CHIN),
        "u_zone": (*_CHEEKS, *_JAW),
        "glabellar": ((0, -0.31, 0.19, 0.21),),
        "crowfeet": _pair(-0.88, 0.02, 0.16, 0.2),
        "periocular": _pair(-0.52, 0.05, 0.48, 0.29),
        "nasolabial": _pair(-0.5, 0.74, 0.14, 0.22),
        "marionette": _pair(-0.52, 1.16, 0.13, 0.2),
        "upper_lid": _pair(-0.5, -0.17, 0.32, 0.09),
        "lower_lid": _pair(-0.5, 0.13, 0.3, 0.08),
        "under_eye": _pair(-0.52, 0.31, 0.36, 0.17),
        "tear_trough": _pair(-0.31, 0.38, 0.19, 0.17),
    }
)

FEATURES: tuple[Ellipse, ...] = (
    *_pair(-0.5, 0.01, 0.31, 0.12),
    *_pair(-0.55, -0.31, 0.4, 0.11),
    (0, 1.01, 0.52, 0.2),
    *_pair(-0.17, 0.67, 0.12, 0.07),
)
"""Eyes, brows, lips and nostrils, which are not skin."""


@cache
def zone(name: str) -> Map:
    """Returns how far each cell belongs to the skin of the zone: 1 inside, falling to 0 at its edge. Read only."""
    inside = np.clip((1 - _nearest(ZONES[name])) * 4, 0, 1)
    weight: Map = (inside * np.clip((_nearest(FEATURES) - 1) * 4, 0, 1)).astype(np.float32)
    weight.setflags(write=False)
    return weight


def _nearest(shapes: tuple[Ellipse, ...]) -> NDArray[np.float64]:
    """Returns the distance of each cell from the nearest ellipse's middle, 1 on its edge."""
    left, top, wide, high = SPAN
    down, across = np.mgrid[0 : GRID[1], 0 : GRID[0]]
    x, y = left + wide * (across + 0.5) / GRID[0], top + high * (down + 0.5) / GRID[1]
    distances = [np.hypot((x - cx) / rx, (y - cy) / ry) for cx, cy, rx, ry in shapes]
    nearest: NDArray[np.float64] = np.minimum.reduce(distances)
    return nearest
