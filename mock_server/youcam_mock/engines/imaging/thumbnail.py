"""Thumbnails of styles and templates: a plain card with the title, tinted by the name."""

from __future__ import annotations

import colorsys
import hashlib
import io

from PIL import Image, ImageDraw, ImageFont

SIDE = 256
"""Width and height in px."""


def thumbnail(title: str) -> bytes:
    """Returns a JPEG of 256 x 256 px. The same title always gives the same bytes."""
    hue = hashlib.sha256(title.encode("utf-8", "replace")).digest()[0] / 255
    card = Image.new("RGB", (SIDE, SIDE), _colour(hue, 0.35, 0.95))
    draw = ImageDraw.Draw(card)
    draw.ellipse((64, 36, 192, 172), fill=_colour(hue, 0.55, 0.75))
    draw.rectangle((0, 196, SIDE, SIDE), fill=_colour(hue, 0.6, 0.3))
    draw.text((SIDE // 2, 226), title[:28], fill="white", anchor="mm", font=ImageFont.load_default(20))
    content = io.BytesIO()
    card.save(content, "JPEG", quality=85)
    return content.getvalue()


def _colour(hue: float, saturation: float, value: float) -> tuple[int, int, int]:
    red, green, blue = (round(255 * part) for part in colorsys.hsv_to_rgb(hue, saturation, value))
    return red, green, blue
