"""Bends a picture where a face or its body is: soft local pushes and stretches, combined and applied at once."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor

import numpy as np
from attrs import frozen
from PIL import Image

from youcam_mock.engines.imaging.mesh_warp import Grid, Lattice
from youcam_mock.engines.people.face import Face

_CELLS = 52
"""How many cells fit along the long side of the bent area. Within a cell the change is linear."""
_SMALLEST = 3
"""Least side of a cell in px."""

LEFT, RIGHT = 1, -1
"""The person's own left is on the right of the picture."""

_CHIN = 1.76
_INSIDE = 0.7
"""How far inside the picture a part is at least, in units."""


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


@frozen
class Part:
    """A nudge in units of the face, on both sides of its axis when `off` it."""

    off: float
    y: float
    across: float
    """Half an axis, like `high`."""
    high: float
    out: float = 0
    """Distance from the axis."""
    up: float = 0
    wider: float = 0
    taller: float = 0

    def nudges(self, strength: float, sides: Sequence[int], lowest: float) -> list[Nudge]:
        """Returns the nudges at a strength of -1 to 1.

        A part below the lowest y that the picture shows is taken to be just inside it; one below the chin leaves the
        face alone.
        """
        y, high = min(self.y, lowest - _INSIDE), self.high
        if self.y > _CHIN:
            high = min(high, max(_INSIDE, y - _CHIN))
        right, down = self.out * strength, -self.up * strength
        wider, taller = self.wider * strength, self.taller * strength
        return [
            Nudge(side * self.off, y, self.across, high, side * right, down, wider, taller)
            for side in (sides if self.off else (LEFT,))
        ]


def bent(image: Image.Image, face: Face, nudges: Sequence[Nudge]) -> Image.Image:
    """Returns the picture with all nudges applied. What no ellipse covers stays the same."""
    box = _box(image.size, face, nudges)
    if box is None:
        return image
    width, height = box[2] - box[0], box[3] - box[1]
    lattice = Lattice.over(width, height, max(_SMALLEST, max(width, height) / _CELLS))
    bend = lattice.redrawn(image, _origins(lattice.corners + box[:2], face, nudges))
    after = image.copy()
    after.paste(bend, box[:2])
    return after


def _box(size: tuple[int, int], face: Face, nudges: Sequence[Nudge]) -> tuple[int, int, int, int] | None:
    """Returns the bent area in px; None if nothing within the picture is bent."""
    boxes = [face.box(n.x - n.half_width, n.y - n.half_height, n.x + n.half_width, n.y + n.half_height) for n in nudges]
    if not boxes:
        return None
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    left, top = max(0, floor(min(lefts))), max(0, floor(min(tops)))
    right, bottom = min(size[0], ceil(max(rights))), min(size[1], ceil(max(bottoms)))
    return (left, top, right, bottom) if left < right and top < bottom else None


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
