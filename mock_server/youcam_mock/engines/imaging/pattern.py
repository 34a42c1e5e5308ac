"""Pictures made only of numbers: backdrops, the weaves of fabrics, and the thumbnails of styles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from colorsys import hsv_to_rgb
from hashlib import sha256
from io import BytesIO
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Colour = tuple[int, int, int]
Grid = NDArray[np.float64]
_SIDE = 96
"""Side in px at which backdrops are made before they are enlarged."""
_TILE = 48
_CARD = 256
"""Width and height of a thumbnail in px."""
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
    across, down = np.meshgrid(np.linspace(0, 1, _SIDE), np.linspace(0, 1, _SIDE))
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
        blob = np.array(colour(hue + 0.5 * vivid * (turn - 0.5), 0.1 + 0.8 * vivid, 0.5 + 0.5 * bright))
        paint = paint * (1 - cover) + blob * cover
    return Image.fromarray(paint.astype(np.uint8)).resize(size, Image.Resampling.BICUBIC)


def weave(size: tuple[int, int], numbers: Generator) -> Image.Image:
    """Returns a fabric of two colours in one of six repeating bindings."""
    hue, turn, saturation = numbers.random(3)
    ground = colour(hue, 0.35 + 0.6 * saturation, 0.75)
    figure = colour(hue + 0.15 + 0.7 * turn, 0.25, 0.98)
    binding = list(_BINDINGS.values())[int(numbers.integers(len(_BINDINGS)))]
    step = np.arange(_TILE) / _TILE
    shown = binding(*np.meshgrid(step, step))[..., None].astype(float)
    pixels = (np.array(ground) * (1 - shown) + np.array(figure) * shown).astype(np.uint8)
    side = max(6, max(size) // _REPEATS)
    tile = np.asarray(Image.fromarray(pixels).resize((side, side), Image.Resampling.BOX))
    rows, columns = -(-size[1] // side), -(-size[0] // side)
    return Image.fromarray(np.tile(tile, (rows, columns, 1))[: size[1], : size[0]])


def thumbnail(title: str) -> bytes:
    """Returns a style's picture: a card with its title, a JPEG of 256 x 256 px, the same bytes for the same title."""
    hue = sha256(title.encode("utf-8", "replace")).digest()[0] / 255
    card = Image.new("RGB", (_CARD, _CARD), colour(hue, 0.35, 0.95))
    draw = ImageDraw.Draw(card)
    draw.ellipse((64, 36, 192, 172), fill=colour(hue, 0.55, 0.75))
    draw.rectangle((0, 196, _CARD, _CARD), fill=colour(hue, 0.6, 0.3))
    draw.text((_CARD // 2, 226), title[:28], fill="white", anchor="mm", font=ImageFont.load_default(20))
    content = BytesIO()
    card.save(content, "JPEG", quality=85)
    return content.getvalue()


_BINDINGS: Mapping[str, Callable[[Grid, Grid], NDArray[Any]]] = {
    "stripes": lambda x, y: x < 0.4,
    "checks": lambda x, y: 0.5 * (x < 0.5) + 0.5 * (y < 0.5),
    "dots": lambda x, y: np.hypot(x - 0.5, y - 0.5) < 0.27,
    "twill": lambda x, y: ((x + y) * 2) % 1 < 0.4,
    "knit": lambda x, y: (y * 2 + np.abs(x - 0.5) * 2) % 1 < 0.45,
    "flowers": lambda x, y: np.hypot(x - 0.5, y - 0.5) < 0.24 + 0.14 * np.cos(5 * np.arctan2(y - 0.5, x - 0.5)),
}
"""How much of the second colour shows, 0 to 1, at each place of a tile, which is 1 wide and high."""
