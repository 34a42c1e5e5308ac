"""The layout of the gallery: a page of cards, and a contact sheet of the same."""

from __future__ import annotations

import json
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import av
import numpy as np
from attrs import frozen
from jinja2 import Environment
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont, ImageOps

CELL = 100
"""Side in px of a picture on the sheet. A card is two pictures wide, with a line of text below."""
_GRID = 64
"""Into how many parts each way two pictures are divided to see where they differ."""
_CHANGED = 0.3
"""A part has changed if it differs by that part of the greatest difference."""
_MARK = (0.62, 0.78)
"""Where the corner with the mark begins, in parts of the sides."""
_FOOT = 0.88
"""Where the notes below a picture begin, as a part of the height."""
_SLIGHT = 24
"""Up to how many levels a change is slight."""
_CLOSE = 0.45
"""A change that is no larger than this part of the sides is shown close up,"""
_AROUND = 1.7
"""with its surroundings: as a factor of its own size,"""
_LEAST = 0.16
"""and never less than this part of the sides."""
_TEXT = 34
_COLUMNS = 5
_PAGE = Environment(autoescape=True).from_string("""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>youcam-mock gallery</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body { font: 15px/1.4 system-ui, sans-serif; margin: 2rem; background: #f6f5f2; color: #222 }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(22rem, 1fr)); gap: 1rem }
article { background: white; border-radius: .6rem; padding: .8rem; box-shadow: 0 1px 3px #0002; overflow: hidden }
h2 { font-size: 1rem; margin: 0 0 .4rem } p { margin: .3rem 0; color: #666 }
.files { display: flex; gap: .3rem; overflow-x: auto } img, video { height: 9rem; border-radius: .3rem }
pre { font-size: .7rem; max-height: 9rem; overflow: auto; background: #f3f3f3; padding: .4rem }
</style></head><body>
<h1>What each feature makes of the sample photograph</h1>
<p>Made by the mock: nothing here is the service's work. Times are of this machine.</p>
<main>{% for card in cards %}
<article><h2>{{ card.feature }} {{ card.version }}</h2>
<div class="files">{% for name in card.shown %}
{% if name.endswith((".mp4", ".mov")) %}<video src="{{ name }}" controls muted></video>
{% elif name.endswith(".zip") %}<a href="{{ name }}">{{ name }}</a>
{% else %}<img src="{{ name }}" alt="{{ name }}" loading="lazy">{% endif %}{% endfor %}</div>
{% if card.data %}<pre>{{ card.data }}</pre>{% endif %}
<p>{{ card.facts }}</p></article>
{% endfor %}</main></body></html>
""")


@frozen
class Card:
    """A feature: its first input and its result files by name, their bytes, and the time and units of the task."""

    feature: str
    version: str
    source: str | None
    files: tuple[str, ...]
    size: int
    took_ms: float
    units: Decimal
    results: Any

    @property
    def shown(self) -> list[str]:
        """The names of all files, the input first."""
        return [*([self.source] if self.source else []), *self.files]

    @property
    def facts(self) -> str:
        """Size, time and units in words."""
        size = f"{self.size / 1024:.0f} KB, " if self.files else ""
        return f"{size}{self.took_ms:.0f} ms, {self.units:g} units"

    @property
    def data(self) -> str:
        """The data of the status, if it is more than links."""
        text = json.dumps(self.results, indent=1)
        return "" if len(text) < 40 or text.count("http") > text.count(":") / 3 else text[:4000]


def page(cards: list[Card]) -> str:
    """Returns the page."""
    return _PAGE.render(cards=cards)


def sheet(cards: list[Card], folder: Path) -> Image.Image:
    """Returns the contact sheet: for each card its input, the result that differs most from it, and its facts. A small
    change is shown close up."""
    rows = -(-len(cards) // _COLUMNS)
    across, down = 2 * CELL + 12, CELL + _TEXT + 8
    paper = Image.new("RGB", (_COLUMNS * across + 12, rows * down + 12), "white")
    draw = ImageDraw.Draw(paper)
    font, small = ImageFont.load_default(13), ImageFont.load_default(11)
    for number, card in enumerate(cards):
        left, top = 12 + number % _COLUMNS * across, 12 + number // _COLUMNS * down
        for place, picture in enumerate(_shown(card, folder)):
            if picture:
                picture.thumbnail((CELL, CELL), Image.Resampling.LANCZOS)
                paper.paste(picture, (left + place * (CELL + 2), top))
        name = f"{card.feature} {card.version}"
        draw.text((left, top + CELL + 3), name, "black", font if font.getlength(name) < 2 * CELL else small)
        draw.text((left, top + CELL + 18), card.facts, "#666666", small)
    return paper


def _shown(card: Card, folder: Path) -> tuple[Image.Image | None, Image.Image]:
    """Returns the pictures of a card: of its input, if it has one, and of its result."""
    before = _pictures(folder / card.source)[0] if card.source else None
    results = [picture for name in card.files for picture in _pictures(folder / name, before)]
    if before is None or not results:
        return before, results[0] if results else _words(card)
    after = max(results, key=lambda picture: float(_changes(before, picture).mean()))
    box = _close_up(_changes(before, after))
    if box is None or abs(before.width / before.height - after.width / after.height) > 0.02:
        return before, after
    return _cropped(before, box), _cropped(after, box)


def _changes(before: Image.Image, after: Image.Image) -> NDArray[np.float64]:
    """Returns how many levels each part of two pictures differs, without the mark and the notes."""
    one, other = (np.asarray(each.resize((_GRID, _GRID), Image.Resampling.BOX), float) for each in (before, after))
    changes: NDArray[np.float64] = np.abs(one - other).max(axis=2)
    changes[round(_MARK[1] * _GRID) :, round(_MARK[0] * _GRID) :] = 0
    changes[round(_FOOT * _GRID) :] = 0
    return changes


def _close_up(changes: NDArray[np.float64]) -> tuple[float, float, float, float] | None:
    """Returns the box of a small change with its surroundings, in parts of the sides, or of a place of a slight one;
    None for one that is easily seen."""
    if not changes.any():
        return None
    rows, columns = np.nonzero(changes >= _CHANGED * changes.max())
    if max(np.ptp(columns), np.ptp(rows)) >= _CLOSE * _GRID:
        if changes.max() > _SLIGHT:
            return None
        rows, columns = np.nonzero(changes == changes.max())
    wide, high = np.ptp(columns) + 1, np.ptp(rows) + 1
    side = max(_AROUND * max(wide, high), _LEAST * _GRID)
    left, top = (
        max(0, min(_GRID - side, line.min() + (length - side) / 2)) for line, length in ((columns, wide), (rows, high))
    )
    return left / _GRID, top / _GRID, (left + side) / _GRID, (top + side) / _GRID


def _cropped(image: Image.Image, box: tuple[float, float, float, float]) -> Image.Image:
    left, top, right, bottom = box
    return image.crop(
        (round(left * image.width), round(top * image.height), round(right * image.width), round(bottom * image.height))
    )


def _pictures(path: Path, before: Image.Image | None = None) -> list[Image.Image]:
    """Returns the pictures of a file: itself, the middle of a film, or those of an archive, whose masks lie on the
    input."""
    content = path.read_bytes()
    if path.suffix in (".mp4", ".mov"):
        return [_frame(content)]
    if path.suffix == ".zip":
        with ZipFile(BytesIO(content)) as archive:
            names = [name for name in archive.namelist() if name.endswith((".png", ".jpg"))]
            return [_on_paper(archive.read(name), before) for name in names]
    return [_on_paper(content)]


def _on_paper(content: bytes, paper: Image.Image | None = None) -> Image.Image:
    with Image.open(BytesIO(content)) as image:
        shown = ImageOps.exif_transpose(image).convert("RGBA")
    below = paper.convert("RGBA").resize(shown.size) if paper else Image.new("RGBA", shown.size, "#d8e4d8")
    below.alpha_composite(shown)
    return below.convert("RGB")


def _frame(content: bytes) -> Image.Image:
    with av.open(BytesIO(content), "r") as film:
        frames = list(film.decode(video=0))
    return Image.fromarray(frames[len(frames) // 2].to_ndarray(format="rgb24"))


def _words(card: Card) -> Image.Image:
    """Returns the result of a feature that answers in JSON."""
    paper = Image.new("RGB", (CELL * 2, CELL * 2), "#f3f3f3")
    lines = [line for line in json.dumps(card.results, indent=1).splitlines() if ":" in line][:19]
    ImageDraw.Draw(paper).multiline_text(
        (6, 6), "\n".join(line[:44] for line in lines), "#333333", ImageFont.load_default(13)
    )
    return paper
