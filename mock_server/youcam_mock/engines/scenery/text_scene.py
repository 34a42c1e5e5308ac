"""A scene that stands for a text: lights in colours of its own, and the text as a caption."""

from __future__ import annotations

from hashlib import sha256

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from youcam_mock.engines.imaging.pattern import colour

_LONG_SIDE = 640
"""Long side in px at which the scene is drawn before it is enlarged, since everything in it is soft."""
_LINES = 3
_LETTERS = 42
"""About how many letters a line of the caption has."""


def scene(text: str, size: tuple[int, int], rich: bool) -> Image.Image:
    """Returns lights before a sky. The same text always gives the same scene, and a rich one has more lights. `size` is
    in px."""
    rng = np.random.default_rng(int.from_bytes(sha256(text.encode()).digest()[:8]))
    scale = _LONG_SIDE / max(size)
    width, height = max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
    hue = float(rng.random())
    sky = Image.linear_gradient("L").resize((width, height))
    bands = [colour(hue + 0.12 * band, 0.75, 0.2 + 0.3 * band) for band in range(3)]
    image = Image.merge("RGB", [sky.point(_ramp([band[part] for band in bands])) for part in range(3)])
    for _ in range(40 if rich else 14):
        x, y, big, turn, bright = (float(value) for value in rng.random(5))
        radius = (0.02 + 0.1 * big**2) * _LONG_SIDE
        light = Image.new("RGB", image.size)
        box = (x * width - radius, y * height - radius, x * width + radius, y * height + radius)
        ImageDraw.Draw(light).ellipse(box, fill=colour(hue + 0.35 * turn, 0.6, 0.25 + 0.4 * bright))
        image = ImageChops.screen(image, light.filter(ImageFilter.BoxBlur(1 + radius / 10)))
    return image.resize(size, Image.Resampling.BICUBIC)


def caption(text: str, size: tuple[int, int]) -> Image.Image:
    """Returns the beginning of a text on a dark band as wide as a film of `size` px, as RGBA."""
    font_size = max(8, round(size[0] / _LETTERS * 1.6))
    font = ImageFont.load_default(font_size)
    lines = _wrapped(text, font, size[0] * 0.9)
    band = Image.new("RGBA", (size[0], round(font_size * (1.3 * len(lines) + 0.8))), (0, 0, 0, 110))
    draw = ImageDraw.Draw(band)
    for number, line in enumerate(lines):
        top = font_size * (0.4 + 1.3 * number)
        draw.text(((size[0] - font.getlength(line)) / 2, top), line, font=font, fill=(255, 255, 255, 235))
    return band


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


def _ramp(levels: list[int]) -> list[int]:
    return [round(float(level)) for level in np.interp(range(256), np.linspace(0, 255, len(levels)), levels)]
