"""Where on a frame a face and its parts are taken to be: the mock looks for no face."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

Map = NDArray[np.float32]
"""One value from 0 to 1 for each cell of the grid."""

GRID = (192, 256)
"""Width and height, in cells, to which every frame is reduced before it is looked at."""

_Ellipse = tuple[float, float, float, float]
"""Centre and half axes, in fractions of the frame: x, y, across, down."""


def _pair(x: float, y: float, across: float, down: float) -> tuple[_Ellipse, _Ellipse]:
    """The same spot on both halves of the face."""
    return (x, y, across, down), (1 - x, y, across, down)


_FOREHEAD: _Ellipse = (0.50, 0.27, 0.24, 0.09)
_NOSE: _Ellipse = (0.50, 0.54, 0.08, 0.12)
_CHIN: _Ellipse = (0.50, 0.83, 0.14, 0.06)
_CHEEKS = _pair(0.31, 0.60, 0.11, 0.11)

ZONES: Mapping[str, tuple[_Ellipse, ...]] = MappingProxyType(
    {
        "face": ((0.50, 0.53, 0.34, 0.39),),
        "forehead": (_FOREHEAD,),
        "nose": (_NOSE,),
        "cheeks": _CHEEKS,
        "jaw": _pair(0.30, 0.76, 0.09, 0.08),
        "t_zone": (_FOREHEAD, _NOSE, _CHIN),
        "u_zone": (*_CHEEKS, *_pair(0.32, 0.76, 0.09, 0.08)),
        "glabellar": ((0.50, 0.37, 0.05, 0.05),),
        "crowfeet": _pair(0.20, 0.45, 0.05, 0.05),
        "periocular": _pair(0.35, 0.46, 0.13, 0.07),
        "nasolabial": _pair(0.38, 0.67, 0.04, 0.07),
        "marionette": _pair(0.39, 0.79, 0.04, 0.05),
        "upper_lid": _pair(0.35, 0.41, 0.10, 0.03),
        "lower_lid": _pair(0.35, 0.49, 0.10, 0.03),
        "under_eye": _pair(0.35, 0.52, 0.10, 0.04),
        "tear_trough": _pair(0.41, 0.54, 0.05, 0.04),
    }
)


@cache
def zone(name: str) -> Map:
    """How far each cell belongs to the zone: 1 inside, falling to 0 at its edge. Read only."""
    down, across = np.mgrid[0 : GRID[1], 0 : GRID[0]]
    x, y = (across + 0.5) / GRID[0], (down + 0.5) / GRID[1]
    distances = [np.hypot((x - cx) / rx, (y - cy) / ry) for cx, cy, rx, ry in ZONES[name]]
    nearest = np.minimum.reduce(distances)
    weight: Map = np.clip((1 - nearest) * 4, 0, 1).astype(np.float32)
    weight.setflags(write=False)
    return weight
