"""Colours and random numbers that stand for words, and mixing of colours."""

from __future__ import annotations

import re
from colorsys import hls_to_rgb
from hashlib import sha256

import numpy as np
from numpy.random import Generator
from PIL import Image, ImageColor

Colour = tuple[int, int, int]


def words_of(text: str) -> tuple[str, ...]:
    """Returns the words of a text, or of a template's id, in lower case."""
    return tuple(re.findall(r"[^\W_]+", text.lower()))


def chance_of(text: str) -> Generator:
    """Returns a generator of random numbers that the same text always gets."""
    return np.random.default_rng(int.from_bytes(sha256(text.encode("utf-8", "replace")).digest()[:8]))


def colour_of(text: str) -> Colour | None:
    """Returns the first colour that the text names, by the names of CSS; None if it names none."""
    named = next((word for word in words_of(text) if word in ImageColor.colormap), None)
    return _rgb(*ImageColor.getrgb(named)[:3]) if named else None


def colour_by(chance: Generator, light: float, full: float) -> Colour:
    """Returns a colour of any hue. Lightness and saturation are 0 to 1."""
    return _rgb(*(255 * part for part in hls_to_rgb(chance.random(), light, full)))


def graded(size: tuple[int, int], top: Colour, bottom: Colour) -> Image.Image:
    """Returns one colour running into another from top to bottom."""
    ramp = Image.linear_gradient("L").resize(size)
    return Image.composite(Image.new("RGB", size, bottom), Image.new("RGB", size, top), ramp)


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """Returns the first colour with a share, 0 to 1, of the other in it."""
    return _rgb(*(a + (b - a) * share for a, b in zip(one, other, strict=True)))


def _rgb(red: float, green: float, blue: float) -> Colour:
    return round(red), round(green), round(blue)
