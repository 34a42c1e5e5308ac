"""The layout of the gallery: a page of cards, and a contact sheet of the same."""

from __future__ import annotations

import json
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import av
from attrs import frozen
from jinja2 import Environment
from PIL import Image, ImageDraw, ImageFont

CELL = 100
"""Side in px of a picture on the sheet. A card is two pictures wide, with a line of text below."""
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
    """Returns the contact sheet: for each card its input, its first result and its facts."""
    rows = -(-len(cards) // _COLUMNS)
    across, down = 2 * CELL + 12, CELL + _TEXT + 8
    paper = Image.new("RGB", (_COLUMNS * across + 12, rows * down + 12), "white")
    draw = ImageDraw.Draw(paper)
    font, small = ImageFont.load_default(13), ImageFont.load_default(11)
    for number, card in enumerate(cards):
        left, top = 12 + number % _COLUMNS * across, 12 + number // _COLUMNS * down
        for place, name in enumerate((card.source, next(iter(card.files), None))):
            picture = _picture(folder / name) if name else _words(card) if place else None
            if picture:
                picture.thumbnail((CELL, CELL))
                paper.paste(picture, (left + place * (CELL + 2), top))
        draw.text((left, top + CELL + 3), f"{card.feature} {card.version}", "black", font)
        draw.text((left, top + CELL + 18), card.facts, "#666666", small)
    return paper


def _picture(path: Path) -> Image.Image | None:
    """Returns the file as a picture: the middle of a film, the largest picture of an archive."""
    content = path.read_bytes()
    if path.suffix in (".mp4", ".mov"):
        return _frame(content)
    if path.suffix == ".zip":
        with ZipFile(BytesIO(content)) as archive:
            pictures = [entry for entry in archive.infolist() if entry.filename.endswith((".png", ".jpg"))]
            content = archive.read(max(pictures, key=lambda entry: entry.file_size))
    with Image.open(BytesIO(content)) as image:
        image.thumbnail((CELL * 2, CELL * 2))
        shown = image.convert("RGBA")
    paper = Image.new("RGBA", shown.size, "#d8e4d8")
    paper.alpha_composite(shown)
    return paper.convert("RGB")


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
