"""The parts of a face, by usual proportions, on the grid in which a skin is inspected."""

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

SPAN = (-0.25, -0.4, 1.5, 1.75)
"""The area of the grid: left, top, width and height in fractions of the face's box."""

Ellipse = tuple[float, float, float, float]
"""Centre and half axes in fractions of the face's box: x, y, across, down."""


def _pair(x: float, y: float, across: float, down: float) -> tuple[Ellipse, Ellipse]:
    """Returns the same spot on both halves of the face."""
    return (x, y, across, down), (1 - x, y, across, down)


_FOREHEAD: Ellipse = (0.50, 0.07, 0.36, 0.16)
_NOSE: Ellipse = (0.50, 0.54, 0.12, 0.20)
_CHIN: Ellipse = (0.50, 1.05, 0.21, 0.10)
_CHEEKS = _pair(0.21, 0.65, 0.16, 0.19)
_JAW = _pair(0.20, 0.93, 0.13, 0.14)

ZONES: Mapping[str, tuple[Ellipse, ...]] = MappingProxyType(
    {
        "face": ((0.50, 0.53, 0.51, 0.68),),
        "forehead": (_FOREHEAD,),
        "nose": (_NOSE,),
        "cheeks": _CHEEKS,
        "jaw": _JAW,
        "t_zone": (_FOREHEAD, _NOSE, _CHIN),
        "u_zone": (*_CHEEKS, *_JAW),
        "glabellar": ((0.50, 0.25, 0.08, 0.09),),
        "crowfeet": _pair(0.06, 0.39, 0.07, 0.09),
        "periocular": _pair(0.28, 0.40, 0.20, 0.12),
        "nasolabial": _pair(0.32, 0.77, 0.06, 0.12),
        "marionette": _pair(0.33, 0.98, 0.06, 0.09),
        "upper_lid": _pair(0.28, 0.31, 0.15, 0.05),
        "lower_lid": _pair(0.28, 0.45, 0.15, 0.05),
        "under_eye": _pair(0.28, 0.51, 0.15, 0.07),
        "tear_trough": _pair(0.37, 0.54, 0.08, 0.07),
    }
)

FEATURES: tuple[Ellipse, ...] = (
    *_pair(0.29, 0.385, 0.13, 0.05),
    *_pair(0.27, 0.25, 0.17, 0.045),
    (0.50, 0.83, 0.22, 0.10),
    *_pair(0.43, 0.67, 0.05, 0.035),
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
