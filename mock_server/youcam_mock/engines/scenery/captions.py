"""Writes words on a dark band."""

from __future__ import annotations

from PIL import Image, ImageDraw, ImageFont

_FOOT = 0.85
"""Where a caption ends, as a part of the height."""
_LINES = 3
_LETTERS = 42
"""About how many letters a line of the caption has."""


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
