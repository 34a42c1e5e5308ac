"""Bends a picture: soft local pushes and stretches, combined and applied at once."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor

import numpy as np
from attrs import frozen
from PIL import Image

from youcam_mock.engines.imaging.mesh_warp import Grid, Lattice

_CELLS = 52
"""How many cells fit along the long side of the bent area. Within a cell the change is linear."""
_SMALLEST = 3
"""Least side of a cell in px."""


@frozen
class Nudge:
    """A push by `right` and `down` px and a stretch, full in the middle of an ellipse and zero at its edge."""

    x: float
    y: float
    half_width: float
    half_height: float
    right: float = 0
    down: float = 0
    wider: float = 0
    """Stretch by this part; below 0 it becomes narrower."""
    taller: float = 0


def bent(image: Image.Image, nudges: Sequence[Nudge]) -> Image.Image:
    """Returns the picture with all nudges applied. What no ellipse covers stays the same."""
    box = _box(image.size, nudges)
    if box is None:
        return image
    width, height = box[2] - box[0], box[3] - box[1]
    cell = max(_SMALLEST, max(width, height) / _CELLS)
    lattice = Lattice.over(width, height, cell)
    bend = lattice.redrawn(image, _origins(lattice.corners + box[:2], nudges))
    after = image.copy()
    after.paste(bend, box[:2])
    return after


def _box(size: tuple[int, int], nudges: Sequence[Nudge]) -> tuple[int, int, int, int] | None:
    """Returns the bent area in px; None if nothing within the picture is bent."""
    if not nudges:
        return None
    left = max(0, floor(min(nudge.x - nudge.half_width for nudge in nudges)))
    top = max(0, floor(min(nudge.y - nudge.half_height for nudge in nudges)))
    right = min(size[0], ceil(max(nudge.x + nudge.half_width for nudge in nudges)))
    bottom = min(size[1], ceil(max(nudge.y + nudge.half_height for nudge in nudges)))
    return (left, top, right, bottom) if left < right and top < bottom else None


def _origins(corners: Grid, nudges: Sequence[Nudge]) -> Grid:
    """Returns for each crossing of the lines (rows, columns, 2) the place in the source that is shown there."""
    x, y = corners[..., 0], corners[..., 1]
    origins = corners.copy()
    for nudge in nudges:
        far = ((x - nudge.x) / nudge.half_width) ** 2 + ((y - nudge.y) / nudge.half_height) ** 2
        weight = np.clip(1 - far, 0, 1) ** 2
        origins[..., 0] -= weight * (nudge.right + (x - nudge.x) * nudge.wider)
        origins[..., 1] -= weight * (nudge.down + (y - nudge.y) * nudge.taller)
    return origins
