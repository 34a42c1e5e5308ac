"""The grid on which a skin is inspected: the zones of a face on it, and how a head is unrolled onto it and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from youcam_mock.engines.imaging.tint import Grid, resized
from youcam_mock.engines.people.face import Face

Map = NDArray[np.float32]
"""One value of 0 to 1 for each cell of the grid."""
GRID = (192, 256)
"""Width and height in cells to which every head is reduced for inspection."""
SPAN = (-1.79, -1.86, 3.57, 3.98)
"""The area of the grid: left, top, width and height in units of the face model."""
_STEP = 8
"""Cells between those that are placed by the points of the face; the others lie between them."""
_SIDE = 640
"""Long side in px of the copy onto which a map is rolled before it is enlarged."""

Ellipse = tuple[float, float, float, float]
"""Centre and half axes in units: x, y, across, down."""
# The file has those on the left and in the middle; what is beside the middle is on both sides.
ZONES: Mapping[str, tuple[Ellipse, ...]] = {
    name: tuple((side * x, y, across, down) for x, y, across, down in shapes for side in ((1, -1) if x else (1,)))
    for name, shapes in json.loads(Path(__file__).with_name("face_zones.json").read_text(encoding="utf-8")).items()
}
"""Zones by name. `features` are eyes, brows, lips and nostrils, which are not skin."""


@cache
def zone(name: str) -> Map:
    """Returns how far each cell belongs to the skin of the zone: 1 inside, falling to 0 at its edge. Read only."""
    inside = np.clip((1 - _nearest(ZONES[name])) * 4, 0, 1)
    weight: Map = (inside * np.clip((_nearest(ZONES["features"]) - 1) * 4, 0, 1)).astype(np.float32)
    weight.setflags(write=False)
    return weight


def _nearest(shapes: tuple[Ellipse, ...]) -> NDArray[np.float64]:
    """Returns the distance of each cell from the nearest ellipse's middle, 1 on its edge."""
    x, y = np.moveaxis(_middles(*GRID), -1, 0)
    nearest: NDArray[np.float64] = np.min([np.hypot((x - cx) / rx, (y - cy) / ry) for cx, cy, rx, ry in shapes], axis=0)
    return nearest


def _middles(across: int, down: int) -> Grid:
    """Returns the middles of so many cells over the area of the grid (down, across, 2), in units."""
    left, top, wide, high = SPAN
    rows, columns = np.mgrid[0:down, 0:across]
    return np.stack((left + wide * (columns + 0.5) / across, top + high * (rows + 0.5) / down), axis=-1)


def unrolled(image: Image.Image, face: Face) -> Image.Image:
    """Returns an RGB picture of the head as it would look straight into the camera, as large as the grid. Beyond the
    picture its edge goes on."""
    scale = min(1.0, GRID[0] / (SPAN[2] * face.unit))
    size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    pixels = np.asarray(image.convert("RGB").resize(size, Image.Resampling.BOX))
    places = _middles(GRID[0] // _STEP, GRID[1] // _STEP)
    spots = face.moved(0, 0, scale).placed(places.reshape(-1, 2)).reshape(places.shape).astype(np.float32)
    columns, rows = np.moveaxis(resized(spots, GRID, Image.Resampling.BICUBIC), -1, 0)
    return Image.fromarray(pixels[_cells(rows, size[1]), _cells(columns, size[0])])


def rolled(cells: Map, face: Face, seen: tuple[int, int], size: tuple[int, int]) -> Image.Image:
    """Returns what the grid has, 0 to 1, as a mask of that size. `face` is in px of a picture of the size `seen`."""
    scale = min(1.0, _SIDE / max(size))
    small = max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
    x, y = face.moved(0, 0, small[0] / seen[0]).grid(np.empty(small[::-1], np.float32))
    left, top, wide, high = SPAN
    columns, rows = (x - left) / wide * GRID[0] - 0.5, (y - top) / high * GRID[1] - 0.5
    inside = (columns > 0) & (columns < GRID[0] - 1) & (rows > 0) & (rows < GRID[1] - 1)
    shown = np.where(inside, cells[_cells(rows, GRID[1]), _cells(columns, GRID[0])], 0)
    return Image.fromarray((shown * 255).astype(np.uint8)).resize(size, Image.Resampling.BILINEAR)


def _cells(places: Grid, count: int) -> NDArray[np.int_]:
    """Returns the nearest of so many rows or columns."""
    return np.clip(np.rint(places), 0, count - 1).astype(int)
