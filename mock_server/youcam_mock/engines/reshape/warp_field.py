"""Bends a picture: soft local pushes and stretches, combined and applied at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import ceil, floor

import numpy as np
from attrs import frozen
from numpy.typing import NDArray
from PIL import Image

Grid = NDArray[np.float32]
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
    xs = np.rint(np.linspace(0, width, max(1, round(width / cell)) + 1)).astype(int)
    ys = np.rint(np.linspace(0, height, max(1, round(height / cell)) + 1)).astype(int)
    from_x, from_y = _origins(xs + box[0], ys + box[1], nudges)
    np.clip(from_x, 0, image.width, out=from_x)
    np.clip(from_y, 0, image.height, out=from_y)
    corners = np.stack([np.stack([from_x, from_y], -1)[rows, columns] for rows, columns in _CORNERS], -2)
    quads = corners.reshape(-1, 8).tolist()
    boxes = [(int(x), int(y), int(right), int(low)) for y, low in pairwise(ys) for x, right in pairwise(xs)]
    mesh = list(zip(boxes, quads, strict=True))
    after = image.copy()
    after.paste(image.transform((width, height), Image.Transform.MESH, mesh, Image.Resampling.BILINEAR), box[:2])
    return after


_LATER, _EARLIER = slice(1, None), slice(None, -1)
_CORNERS = ((_EARLIER, _EARLIER), (_LATER, _EARLIER), (_LATER, _LATER), (_EARLIER, _LATER))
"""Rows and columns of a cell's corners in Pillow's order: from the upper left one down and around."""


def _box(size: tuple[int, int], nudges: Sequence[Nudge]) -> tuple[int, int, int, int] | None:
    """Returns the bent area in px; None if nothing within the picture is bent."""
    if not nudges:
        return None
    left = max(0, floor(min(nudge.x - nudge.half_width for nudge in nudges)))
    top = max(0, floor(min(nudge.y - nudge.half_height for nudge in nudges)))
    right = min(size[0], ceil(max(nudge.x + nudge.half_width for nudge in nudges)))
    bottom = min(size[1], ceil(max(nudge.y + nudge.half_height for nudge in nudges)))
    return (left, top, right, bottom) if left < right and top < bottom else None


def _origins(xs: NDArray[np.int_], ys: NDArray[np.int_], nudges: Sequence[Nudge]) -> tuple[Grid, Grid]:
    """Returns for each crossing of the lines the place in the source that is shown there."""
    x, y = np.meshgrid(xs.astype(np.float32), ys.astype(np.float32))
    from_x, from_y = x.copy(), y.copy()
    for nudge in nudges:
        far = ((x - nudge.x) / nudge.half_width) ** 2 + ((y - nudge.y) / nudge.half_height) ** 2
        weight = np.clip(1 - far, 0, 1) ** 2
        from_x -= weight * (nudge.right + (x - nudge.x) * nudge.wider)
        from_y -= weight * (nudge.down + (y - nudge.y) * nudge.taller)
    return from_x, from_y
