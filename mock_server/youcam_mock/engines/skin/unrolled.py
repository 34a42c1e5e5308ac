"""Unrolls a head onto the grid of `face_zones`, and rolls what is found there back onto the picture."""

from __future__ import annotations

import numpy as np
from PIL import Image

from youcam_mock.engines.imaging.tint import Grid
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.skin.face_zones import GRID, SPAN, Map

_STEP = 8
"""Cells between those that are placed by the points of the face; the others lie between them."""
_SIDE = 640
"""Long side in px of the copy onto which a map is rolled before it is enlarged."""


def unrolled(image: Image.Image, face: Face) -> Image.Image:
    """Returns an RGB picture of the head as it would look straight into the camera, as large as the grid. Beyond the
    picture its edge goes on."""
    scale = min(1.0, GRID[0] / (SPAN[2] * face.unit))
    size = max(1, round(image.width * scale)), max(1, round(image.height * scale))
    pixels = np.asarray(image.convert("RGB").resize(size, Image.Resampling.BOX))
    x, y = _cells(face.moved(0, 0, scale))
    columns, rows = (np.clip(np.rint(part), 0, side - 1).astype(int) for part, side in zip((x, y), size, strict=True))
    return Image.fromarray(pixels[rows, columns])


def rolled(cells: Map, face: Face, seen: tuple[int, int], size: tuple[int, int]) -> Image.Image:
    """Returns what the grid has, 0 to 1, as a mask of that size. `face` is in px of a picture of the size `seen`."""
    scale = min(1.0, _SIDE / max(size))
    small = max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
    x, y = face.moved(0, 0, small[0] / seen[0]).grid(np.empty(small[::-1], np.float32))
    left, top, wide, high = SPAN
    columns, rows = (x - left) / wide * GRID[0] - 0.5, (y - top) / high * GRID[1] - 0.5
    inside = (columns > 0) & (columns < GRID[0] - 1) & (rows > 0) & (rows < GRID[1] - 1)
    columns, rows = (
        np.clip(np.rint(columns), 0, GRID[0] - 1).astype(int),
        np.clip(np.rint(rows), 0, GRID[1] - 1).astype(int),
    )
    mask = Image.fromarray((np.where(inside, cells[rows, columns], 0) * 255).astype(np.uint8))
    return mask.resize(size, Image.Resampling.BILINEAR)


def _cells(face: Face) -> tuple[Grid, Grid]:
    """Returns x and y in px of every cell."""
    left, top, wide, high = SPAN
    across, down = GRID[0] // _STEP, GRID[1] // _STEP
    rows, columns = np.mgrid[0:down, 0:across]
    places = np.stack((left + wide * (columns + 0.5) / across, top + high * (rows + 0.5) / down), axis=-1)
    spots = face.placed(places.reshape(-1, 2)).reshape(down, across, 2)
    x, y = (_enlarged(spots[..., axis]) for axis in (0, 1))
    return x, y


def _enlarged(part: Grid) -> Grid:
    return np.asarray(Image.fromarray(part.astype(np.float32)).resize(GRID, Image.Resampling.BICUBIC))
