"""Bends pictures cell by cell: each corner of a lattice shows another place, as soft local pushes and stretches of a
face or its body say."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import ceil, floor

import numpy as np
from attrs import frozen
from numpy.typing import NDArray
from PIL import Image

from youcam_mock.engines.imaging.tint import Box, Grid
from youcam_mock.engines.people.face import Face

_LATER, _EARLIER = slice(1, None), slice(None, -1)
_CORNERS = ((_EARLIER, _EARLIER), (_LATER, _EARLIER), (_LATER, _LATER), (_EARLIER, _LATER))
"""Rows and columns of a cell's corners in Pillow's order: from the upper left one down and around."""
_CELLS = 52
"""How many cells fit along the long side of the bent area. Within a cell the change is linear."""
_SMALLEST = 3
"""Least side of a cell in px."""

LEFT, RIGHT = 1, -1
"""The person's own left is on the right of the picture."""

_CHIN = 1.76
_INSIDE = 0.7
"""How far inside the picture a part is at least, in units."""


@frozen(eq=False)
class Lattice:
    """The lines of a lattice over a new picture, in its px. Within a cell the change is linear."""

    xs: NDArray[np.int_]
    ys: NDArray[np.int_]

    @classmethod
    def over(cls, width: int, height: int, cell: float) -> Lattice:
        """Returns a lattice whose cells are about `cell` px wide."""
        ends = (np.linspace(0, side, max(1, round(side / cell)) + 1) for side in (width, height))
        return cls(*(np.rint(line).astype(int) for line in ends))

    @property
    def corners(self) -> NDArray[np.float64]:
        """Rows, columns, 2: the crossings of the lines."""
        return np.stack(np.meshgrid(self.xs, self.ys), axis=-1).astype(np.float64)

    def redrawn(self, image: Image.Image, places: Grid) -> Image.Image:
        """Returns the new picture. `places` (rows, columns, 2) says in px of `image` what each crossing shows."""
        within = np.clip(places, 0, image.size)
        quads = np.stack([within[rows, columns] for rows, columns in _CORNERS], -2).reshape(-1, 8).tolist()
        lines = pairwise(self.ys.tolist())
        boxes = [(x, y, right, low) for y, low in lines for x, right in pairwise(self.xs.tolist())]
        size = int(self.xs[-1]), int(self.ys[-1])
        cells = list(zip(boxes, quads, strict=True))
        return image.transform(size, Image.Transform.MESH, cells, Image.Resampling.BILINEAR)


@frozen
class Nudge:
    """A push to the right and down and a stretch, full in the middle of an ellipse and zero at its edge: in units of
    the face, so that it lies and pulls as the face is turned."""

    x: float
    y: float
    half_width: float
    half_height: float
    right: float = 0
    down: float = 0
    wider: float = 0
    """Stretch by this part; below 0 it becomes narrower."""
    taller: float = 0

    @property
    def box(self) -> Box:
        """Left, top, right and bottom of the ellipse in units."""
        return self.x - self.half_width, self.y - self.half_height, self.x + self.half_width, self.y + self.half_height

    def on(self, sides: Sequence[int], strength: float, lowest: float) -> list[Nudge]:
        """Returns it at a strength of -1 to 1: one that is written for the person's left on each of the sides, one on
        the axis of the face once.

        A nudge below the lowest y that the picture shows is taken to be just inside it; one below the chin leaves the
        face alone.
        """
        y, high = min(self.y, lowest - _INSIDE), self.half_height
        if self.y > _CHIN:
            high = min(high, max(_INSIDE, y - _CHIN))
        right, down, wider, taller = (strength * way for way in (self.right, self.down, self.wider, self.taller))
        return [
            Nudge(side * self.x, y, self.half_width, high, side * right, down, wider, taller)
            for side in (sides if self.x else (LEFT,))
        ]


def bent(image: Image.Image, face: Face, nudges: Sequence[Nudge]) -> Image.Image:
    """Returns the picture with all nudges applied. What no ellipse covers stays the same."""
    if not nudges:
        return image
    boxes = np.array([face.box(*nudge.box) for nudge in nudges])
    left, top = (max(0, floor(edge)) for edge in boxes[:, :2].min(axis=0))
    right, bottom = (min(side, ceil(edge)) for side, edge in zip(image.size, boxes[:, 2:].max(axis=0), strict=True))
    if left >= right or top >= bottom:
        return image
    lattice = Lattice.over(right - left, bottom - top, max(_SMALLEST, max(right - left, bottom - top) / _CELLS))
    bend = lattice.redrawn(image, _origins(lattice.corners + np.array((left, top)), face, nudges))
    after = image.copy()
    after.paste(bend, (left, top))
    return after


def _origins(corners: Grid, face: Face, nudges: Sequence[Nudge]) -> Grid:
    """Returns for each crossing of the lines (rows, columns, 2) the place in the source that is shown there."""
    x, y = np.moveaxis(face.units(corners.reshape(-1, 2)).reshape(corners.shape), -1, 0)
    right, down = np.zeros_like(x), np.zeros_like(y)
    for nudge in nudges:
        far = ((x - nudge.x) / nudge.half_width) ** 2 + ((y - nudge.y) / nudge.half_height) ** 2
        weight = np.clip(1 - far, 0, 1) ** 2
        right += weight * (nudge.right + (x - nudge.x) * nudge.wider)
        down += weight * (nudge.down + (y - nudge.y) * nudge.taller)
    origins: Grid = corners - np.stack(face.step(right, down), axis=-1)
    return origins
