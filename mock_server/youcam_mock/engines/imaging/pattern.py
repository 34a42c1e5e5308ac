"""Pictures made only of numbers: backdrops, and the weaves of fabrics."""

from __future__ import annotations

from collections.abc import Callable
from colorsys import hsv_to_rgb
from hashlib import sha256

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image

Colour = tuple[int, int, int]
Grid = NDArray[np.float64]
_SIDE = 96
"""Side in px at which backdrops are made before they are enlarged."""
_TILE = 48
_REPEATS = 26
"""How many tiles of a weave fit along the long side of a picture."""


def dice(*parts: object) -> Generator:
    """Returns a generator of numbers that are always the same for the same parts."""
    return np.random.default_rng(int.from_bytes(sha256(repr(parts).encode()).digest()[:8]))


def colour(hue: float, saturation: float, value: float) -> Colour:
    """Returns the RGB of a hue, of which only the fraction counts."""
    red, green, blue = (round(255 * part) for part in hsv_to_rgb(hue % 1, saturation, value))
    return red, green, blue


def backdrop(size: tuple[int, int], numbers: Generator, blobs: int = 5, vivid: float = 0.5) -> Image.Image:
    """Returns a soft picture of one family of colours. `vivid` is 0 to 1, and more `blobs` make it richer."""
    across, down = np.meshgrid(np.linspace(0, 1, _SIDE, dtype=np.float64), np.linspace(0, 1, _SIDE, dtype=np.float64))
    hue, angle = numbers.random(), numbers.random() * 2 * np.pi
    slope = np.clip(0.5 + (across - 0.5) * np.cos(angle) + (down - 0.5) * np.sin(angle), 0, 1)[..., None]
    first, second = (
        np.array(colour(hue + turn, 0.12 + 0.75 * vivid, bright)) for turn, bright in ((0, 0.85), (0.1, 0.45))
    )
    paint = first * (1 - slope) + second * slope
    for _ in range(blobs):
        x, y, reach, turn, bright = numbers.random(5)
        near = np.hypot(across - x, down - y) / (0.08 + 0.25 * reach)
        cover = np.clip(1.6 - 1.6 * near, 0, 0.75)[..., None]
        paint = (
            paint * (1 - cover)
            + np.array(colour(hue + 0.5 * vivid * (turn - 0.5), 0.1 + 0.8 * vivid, 0.5 + 0.5 * bright)) * cover
        )
    return Image.fromarray(paint.astype(np.uint8)).resize(size, Image.Resampling.BICUBIC)


def weave(size: tuple[int, int], numbers: Generator) -> Image.Image:
    """Returns a fabric of two colours in one of six repeating bindings."""
    hue, turn, saturation = numbers.random(3)
    ground = colour(hue, 0.35 + 0.6 * saturation, 0.75)
    figure = colour(hue + 0.15 + 0.7 * turn, 0.25, 0.98)
    binding = _BINDINGS[int(numbers.integers(len(_BINDINGS)))]
    step = np.arange(_TILE) / _TILE
    shown = binding(*np.meshgrid(step, step))[..., None]
    pixels = (np.array(ground) * (1 - shown) + np.array(figure) * shown).astype(np.uint8)
    side = max(6, max(size) // _REPEATS)
    tile = np.asarray(Image.fromarray(pixels).resize((side, side), Image.Resampling.BOX))
    rows, columns = -(-size[1] // side), -(-size[0] // side)
    return Image.fromarray(np.tile(tile, (rows, columns, 1))[: size[1], : size[0]])


def _stripes(x: Grid, y: Grid) -> Grid:
    return np.where(x < 0.4, 1.0, 0.0)


def _checks(x: Grid, y: Grid) -> Grid:
    return 0.5 * (x < 0.5) + 0.5 * (y < 0.5)


def _dots(x: Grid, y: Grid) -> Grid:
    return np.where(np.hypot(x - 0.5, y - 0.5) < 0.27, 1.0, 0.0)


def _twill(x: Grid, y: Grid) -> Grid:
    return np.where(((x + y) * 2) % 1 < 0.4, 1.0, 0.0)


def _knit(x: Grid, y: Grid) -> Grid:
    return np.where((y * 2 + np.abs(x - 0.5) * 2) % 1 < 0.45, 1.0, 0.0)


def _flowers(x: Grid, y: Grid) -> Grid:
    angle, far = np.arctan2(y - 0.5, x - 0.5), np.hypot(x - 0.5, y - 0.5)
    return np.where(far < 0.24 + 0.14 * np.cos(5 * angle), 1.0, 0.0)


_BINDINGS: tuple[Callable[[Grid, Grid], Grid], ...] = (_stripes, _checks, _dots, _twill, _knit, _flowers)
