"""Draws the things that stand for a reference picture: clothes, accessories, jewellery, a lens, a nail design."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from math import cos, pi, sin
from types import MappingProxyType

from attrs import frozen
from PIL import Image, ImageDraw

_SIDE, _FINER = 512, 2
"""px, and how many times larger a thing is drawn before it is reduced."""
_GOLD, _DARK_GOLD, _SILVER, _INK = (222, 178, 78), (164, 118, 36), (205, 210, 218), (38, 40, 48)
_RED, _TEAL, _SAND = (176, 38, 58), (31, 111, 120), (232, 197, 71)
_SLEEVE = ((0.62, 0.16), (0.84, 0.28), (0.92, 0.5), (0.78, 0.55), (0.75, 0.44), (0.75, 0.88))
_SHIRT = ((0.5, 0.22), *_SLEEVE, *((1 - x, y) for x, y in reversed(_SLEEVE)))
_SHOE = ((0.08, 0.4), (0.2, 0.36), (0.42, 0.58), (0.46, 0.68), (0.08, 0.68))
_SCARF = ((0.1, 0.2), (0.9, 0.2), (0.86, 0.44), (0.66, 0.5), (0.68, 0.95), (0.46, 0.95), (0.46, 0.52), (0.14, 0.44))


Points = Sequence[tuple[float, float]]
Colour = tuple[int, int, int]


@frozen
class Pen:
    """Draws in parts of the picture's side."""

    draw: ImageDraw.ImageDraw
    side: int

    def shape(self, points: Points, colour: Colour) -> None:
        """Fills a polygon."""
        self.draw.polygon(self._px(points), fill=colour)

    def line(self, points: Points, colour: Colour, wide: float) -> None:
        """Draws a line."""
        self.draw.line(self._px(points), fill=colour, width=round(wide * self.side), joint="curve")

    def disc(self, x: float, y: float, across: float, down: float, colour: Colour | None) -> None:
        """Fills an ellipse, given by its middle and half axes; None makes a hole."""
        box = self._px([(x - across, y - down), (x + across, y + down)])
        self.draw.ellipse((*box[0], *box[1]), fill=(0, 0, 0, 0) if colour is None else colour)

    def _px(self, points: Points) -> list[tuple[float, float]]:
        return [(x * self.side, y * self.side) for x, y in points]


@lru_cache(maxsize=16)
def drawn(name: str) -> Image.Image:
    """Returns a thing as RGBA, square, transparent around it. `name` is a key of THINGS."""
    image = Image.new("RGBA", (_SIDE * _FINER, _SIDE * _FINER))
    THINGS[name](Pen(ImageDraw.Draw(image), image.width))
    return image.resize((_SIDE, _SIDE), Image.Resampling.LANCZOS)


def _ring(pen: Pen) -> None:
    pen.shape([(0.04, 0.42), (0.96, 0.42), (0.98, 0.62), (0.5, 0.68), (0.02, 0.62)], _GOLD)
    pen.line([(0.04, 0.58), (0.5, 0.63), (0.96, 0.58)], _DARK_GOLD, 0.02)
    pen.disc(0.5, 0.44, 0.17, 0.17, _SILVER)
    pen.shape([(0.5, 0.3), (0.62, 0.44), (0.5, 0.58), (0.38, 0.44)], (126, 196, 226))


def _watch(pen: Pen) -> None:
    pen.shape([(0.06, 0.4), (0.94, 0.4), (0.94, 0.6), (0.06, 0.6)], (92, 58, 40))
    for across, colour in ((0.24, _SILVER), (0.2, (246, 246, 242))):
        pen.disc(0.5, 0.5, across, across, colour)
    for turn in range(12):
        x, y = sin(turn * pi / 6), cos(turn * pi / 6)
        pen.line([(0.5 + 0.16 * x, 0.5 - 0.16 * y), (0.5 + 0.19 * x, 0.5 - 0.19 * y)], _INK, 0.008)
    pen.line([(0.42, 0.45), (0.5, 0.5), (0.5, 0.36)], _INK, 0.014)


def _bracelet(pen: Pen) -> None:
    for number in range(13):
        x = 0.06 + 0.88 * number / 12
        y = 0.5 + 0.06 * (1 - ((x - 0.5) / 0.44) ** 2)
        pen.disc(x, y, 0.045, 0.045, _DARK_GOLD if number % 2 else _GOLD)


def _necklace(pen: Pen) -> None:
    chain = [(0.5 - 0.42 * cos(step * pi / 24), 0.08 + 0.5 * sin(step * pi / 24)) for step in range(25)]
    pen.line(chain, _GOLD, 0.022)
    pen.disc(0.5, 0.64, 0.07, 0.09, _GOLD)
    pen.disc(0.5, 0.64, 0.045, 0.06, _RED)


def _earring(pen: Pen) -> None:
    pen.line([(0.5, 0.02), (0.5, 0.4)], _GOLD, 0.05)
    pen.disc(0.5, 0.62, 0.24, 0.3, _GOLD)
    pen.disc(0.5, 0.64, 0.16, 0.21, (40, 140, 108))


def _hat(pen: Pen) -> None:
    pen.disc(0.5, 0.5, 0.3, 0.34, _SAND)
    pen.shape([(0.2, 0.5), (0.8, 0.5), (0.8, 0.72), (0.2, 0.72)], _SAND)
    pen.shape([(0.2, 0.6), (0.8, 0.6), (0.8, 0.72), (0.2, 0.72)], _INK)
    pen.disc(0.5, 0.76, 0.48, 0.09, (214, 178, 58))


def _bag(pen: Pen) -> None:
    pen.line([(0.3, 0.44), (0.36, 0.14), (0.64, 0.14), (0.7, 0.44)], (120, 62, 34), 0.04)
    pen.shape([(0.16, 0.4), (0.84, 0.4), (0.92, 0.92), (0.08, 0.92)], (168, 94, 52))
    pen.shape([(0.14, 0.5), (0.86, 0.5), (0.86, 0.56), (0.14, 0.56)], (120, 62, 34))
    pen.disc(0.5, 0.56, 0.05, 0.05, _GOLD)


def _shoes(pen: Pen) -> None:
    for shoe in (_SHOE, tuple((1 - x, y) for x, y in _SHOE)):
        pen.shape(shoe, _RED)
        left, right = min(x for x, _ in shoe), max(x for x, _ in shoe)
        pen.shape([(left, 0.66), (right, 0.66), (right, 0.72), (left, 0.72)], (240, 240, 236))


def _scarf(pen: Pen) -> None:
    pen.shape(_SCARF, _TEAL)
    pen.line([(0.46, 0.84), (0.68, 0.84)], _SAND, 0.04)
    pen.line([(0.12, 0.28), (0.5, 0.36), (0.88, 0.28)], _SAND, 0.03)


def _shirt(pen: Pen) -> None:
    pen.shape(_SHIRT, _TEAL)
    for stripe in range(4):
        y = 0.48 + 0.1 * stripe
        pen.line([(0.25, y), (0.75, y)], _SAND, 0.035)


def _lens(pen: Pen) -> None:
    pen.disc(0.5, 0.5, 0.48, 0.48, (24, 60, 96))
    for number in range(48):
        x, y = cos(number * pi / 24), sin(number * pi / 24)
        pen.line([(0.5 + 0.18 * x, 0.5 + 0.18 * y), (0.5 + 0.44 * x, 0.5 + 0.44 * y)], (70, 168, 222), 0.018)
    pen.disc(0.5, 0.5, 0.16, 0.16, None)


def _nail(pen: Pen) -> None:
    pen.shape([(0.2, 0.05), (0.8, 0.05), (0.8, 0.95), (0.2, 0.95)], (236, 190, 200))
    pen.shape([(0.2, 0.05), (0.8, 0.05), (0.8, 0.3), (0.2, 0.22)], (250, 250, 250))
    for x, y in ((0.36, 0.5), (0.62, 0.62), (0.42, 0.78)):
        pen.disc(x, y, 0.06, 0.05, _RED)


def _scene(pen: Pen) -> None:
    pen.shape([(0, 0), (1, 0), (1, 1), (0, 1)], (142, 196, 232))
    pen.disc(0.78, 0.2, 0.08, 0.08, (252, 232, 160))
    pen.disc(0.2, 0.9, 0.55, 0.4, (98, 150, 92))
    pen.disc(0.8, 1.0, 0.6, 0.42, (72, 124, 74))


THINGS: Mapping[str, Callable[[Pen], None]] = MappingProxyType(
    {
        "ring": _ring,
        "watch": _watch,
        "bracelet": _bracelet,
        "necklace": _necklace,
        "earring": _earring,
        "hat": _hat,
        "bag": _bag,
        "shoes": _shoes,
        "scarf": _scarf,
        "shirt": _shirt,
        "lens": _lens,
        "nail": _nail,
        "scene": _scene,
    }
)
"""What can be drawn, by the names that `sample` in the contract has."""
