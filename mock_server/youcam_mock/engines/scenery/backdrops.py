"""Paints pictures that stand for words: a place in a light, as a prompt or the name of a template describes it, and
the words themselves on a dark band."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256

import numpy as np
from numpy.random import Generator
from PIL import Image, ImageColor, ImageDraw, ImageFilter, ImageFont

from youcam_mock.engines.scenery import places
from youcam_mock.engines.scenery.places import Colour, colour_by, graded

_LONG_SIDE = 640
"""Long side in px at which a scene is painted before it is enlarged."""
_SOFT = 2.0
"""Radius in px of the blur of a background."""
_FOOT = 0.85
"""Where a caption ends, as a part of the height."""
_LINES = 3
_LETTERS = 42
"""About how many letters a line of the caption has."""

_LIGHTS: Sequence[tuple[str, Colour, Colour]] = (
    ("night midnight dark starry star stars space moon neon", (10, 14, 44), (62, 66, 122)),
    ("sunset dusk evening sunrise dawn golden amber autumn warm", (92, 84, 150), (255, 178, 104)),
    ("mist misty fog foggy rain rainy haze silver cloudy grey gray", (150, 164, 178), (222, 228, 232)),
    ("snow snowy winter ice", (176, 200, 226), (240, 246, 252)),
    ("cherry cherryblossom rosy blossom coral sakura spring", (232, 176, 196), (255, 228, 226)),
    ("velvet", (58, 20, 58), (142, 60, 104)),
    ("", (72, 144, 220), (206, 230, 246)),
)
"""The colours of the sky above and at the horizon for some words; the last entry is for all others."""
_PLACES: Mapping[str, Callable[[Image.Image, places.Scene], None]] = {
    "beach sea ocean coast island lake travel": places.sea,
    "city street skyline town urban building buildings downtown": places.city,
    "indoor room library office cafe home house kitchen window interior books": places.room,
    "studio plain wall solid backdrop": places.studio,
    "festive party christmas lights bokeh birthday concert": places.lights,
}
"""The function that paints the place for some words; hills for all others."""


def painted(text: str, size: tuple[int, int], numbers: Generator | None = None, soft: float = _SOFT) -> Image.Image:
    """Returns a scene of that size in px as RGB, out of focus by a radius of `soft` px where 640 px are the long side.
    The same text always gives the same scene, unless other random numbers are handed in."""
    words, chance = frozenset(words_of(text)), numbers or chance_of(text)
    above, low = next(light[1:] for light in _LIGHTS if not light[0] or words & set(light[0].split()))
    scene = places.Scene(above, low, colour_of(text) or colour_by(chance, 0.38, 0.35), words, chance)
    scale = min(1.0, _LONG_SIDE / max(size))
    canvas = graded((max(1, round(size[0] * scale)), max(1, round(size[1] * scale))), above, low)
    draw = next((paint for names, paint in _PLACES.items() if words & set(names.split())), places.hills)
    draw(canvas, scene)
    blur = ImageFilter.GaussianBlur(soft * max(canvas.size) / _LONG_SIDE)
    return canvas.filter(blur).resize(size, Image.Resampling.BICUBIC)


def words_of(text: str) -> tuple[str, ...]:
    """Returns the words of a text, or of a template's id, in lower case."""
    return tuple(re.findall(r"[^\W_]+", text.lower()))


def chance_of(text: str) -> Generator:
    """Returns a generator of random numbers that the same text always gets."""
    return np.random.default_rng(int.from_bytes(sha256(text.encode("utf-8", "replace")).digest()[:8]))


def colour_of(text: str) -> Colour | None:
    """Returns the first colour that the text names, by the names of CSS; None if it names none."""
    named = next((word for word in words_of(text) if word in ImageColor.colormap), None)
    return ImageColor.getrgb(named)[:3] if named else None


def caption(text: str, size: tuple[int, int]) -> Image.Image:
    """Returns the beginning of a text on a dark band as wide as a picture of `size` px, as RGBA."""
    font_size = max(8, round(size[0] / _LETTERS * 1.6))
    font = ImageFont.load_default(font_size)
    lines = _wrapped(text, font, size[0] * 0.9)
    band = Image.new("RGBA", (size[0], round(font_size * (1.3 * len(lines) + 0.8))), (0, 0, 0, 110))
    draw = ImageDraw.Draw(band)
    for number, line in enumerate(lines):
        top = font_size * (0.4 + 1.3 * number)
        draw.text(((size[0] - font.getlength(line)) / 2, top), line, font=font, fill=(255, 255, 255, 235))
    return band


def written(image: Image.Image, band: Image.Image) -> None:
    """Puts a caption low into a picture, above the corner with the mark, in place."""
    image.paste(band, (0, round(image.height * _FOOT) - band.height), band)


def _wrapped(text: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, room: float) -> list[str]:
    """Returns as many lines as are shown, with an ellipsis for the rest."""
    lines = [""]
    # The rest is not shown, and long words need not be measured to their end.
    for word in text[: 2 * _LINES * _LETTERS].split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    lines = [line for line in lines if line]
    return lines if len(lines) <= _LINES else [*lines[: _LINES - 1], lines[_LINES - 1] + " ..."]
