"""Reshapes one person: face, smile, teeth and body, bent (`warp_table.json`) and painted as strongly as a run asks."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from textwrap import wrap
from typing import Any

from attrs import frozen
from PIL import Image, ImageDraw, ImageFont

from youcam_mock.engines import output
from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job, Result, ResultLink
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.people.warp_field import LEFT, RIGHT, Nudge, bent
from youcam_mock.engines.reshape import warp_paint

PARTS: Mapping[str, Mapping[str, tuple[Nudge, ...]]] = {
    effect: {name: tuple(Nudge(**part) for part in parts) for name, parts in table.items()}
    for effect, table in json.loads(Path(__file__).with_name("warp_table.json").read_text(encoding="utf-8")).items()
}
"""What each strength of an effect bends at 100. Strengths that are missing here do not bend: they paint, or do
nothing."""
_AUTO = 50
"""The strength that the engine chooses by itself."""
_LEVELS = {"abs-shape": ("intensity", 1, 2), "breast-shape": ("intensity", 2, 3)}
"""Effects with one strength in steps: its member, its default and the highest step, by their documents."""
_SMOOTHED = ("face-lift", "face-reshape")
"""Effects that also smooth the skin, as `global` says."""
_DEFAULTS = {"teeth-whiten": {"skin_smooth_strength": 50, "skin_smooth_color_intensity": 50}}
_TEETH_SHOW = 0.08
"""How far lips are apart, as a part of the mouth's width, when they show teeth of their own."""
_LABEL_WIDTH = 0.68
"""Part of the picture's width for the label. The rest belongs to the stamp."""


@frozen
class Strength:
    """A requested strength."""

    name: str
    """The name of the result's member for it, with its side if it has sides."""
    part: str
    value: float
    """-100 to 100."""
    sides: tuple[int, ...] = (RIGHT, LEFT)


def run(job: Job) -> Result:
    """Returns the source with the effect of `facts["effect"]` on the face that `index` names, or on its body.

    Beside the link stands what the example has: times, and for each part whether it was changed. Raises EngineError
    for an unreadable source.
    """
    asked = [strength for strength in _named(job) if strength.value]
    plain = output.changed(job, partial(_reshaped, job, asked))
    example = job.facts.get("example")
    if not isinstance(example, dict) or set(example) == {"url"}:
        return plain
    names = {strength.name for strength in asked}
    data = {key: key in names if isinstance(value, bool) else value for key, value in example.items()}
    return Result(plain.files, {**data, "url": ResultLink(plain.files[0].name)})


def _reshaped(job: Job, asked: list[Strength], image: Image.Image) -> Image.Image:
    found, index = faces.find(image), job.params.get("index", 0)
    place = int(index) if isinstance(index, (int, float)) else 0
    # Faces are counted from the largest; the main face stands in where there is none of that number.
    face = found[place] if 0 <= place < len(found) else next(iter(found), faces.guessed(*image.size))
    parts = PARTS.get(job.facts["effect"], {})
    lowest = (image.height - face.at(0, 0)[1]) / face.unit
    nudges = [
        nudge
        for strength in asked
        for part in parts.get(strength.part, ())
        for nudge in part.on(strength.sides, strength.value / 100, lowest)
    ]
    after = pictures.recoloured(bent(image, face, nudges), partial(_painted, job, asked, face))
    if job.watermark:
        _label(after, "  ".join([str(job.facts["effect"]), *(f"{part.name} {part.value:+.0f}" for part in asked)]))
    return after


def _painted(job: Job, asked: list[Strength], face: Face, image: Image.Image) -> Image.Image:
    values = {strength.name: strength.value / 100 for strength in asked}
    if job.facts["effect"] == "abs-shape":
        image = warp_paint.muscles(image, face, values["intensity"], job.params.get("mode") == "Vest-line")
    if "smile_with_teeth_visible" in values and face.mouth_open < _TEETH_SHOW:
        image = warp_paint.teeth(image, face)
    if "whitening_intensity" in values:
        image = warp_paint.whiter(image, face, values["whitening_intensity"])
    smooth, even = values.get("skin_smooth_strength", 0), values.get("skin_smooth_color_intensity", 0)
    return warp_paint.smoother(image, face, smooth, even) if smooth or even else image


def _label(image: Image.Image, text: str) -> None:
    """Writes what was applied beside the stamp, in place."""
    font = ImageFont.load_default(max(9, min(image.size) // 40))
    columns = max(8, int(_LABEL_WIDTH * image.width / font.getlength("x")))
    draw = ImageDraw.Draw(image, "RGBA" if image.mode == "RGB" else None)
    lines = "\n".join(wrap(text, columns))
    left, top, right, bottom = draw.multiline_textbbox((0, 0), lines, font=font)
    margin = min(image.size) // 40
    x, y = margin, image.height - margin - (bottom - top)
    draw.rectangle((x - 4, y - 4, x + right - left + 4, y + bottom - top + 4), fill=(16, 16, 20, 176))
    draw.multiline_text((x - left, y - top), lines, font=font, fill=(255, 255, 255, 255))


def _named(job: Job) -> Iterator[Strength]:
    """Yields what a run asks for. A value for one side wins over the value for both, even if it is 0."""
    effect, params = job.facts["effect"], job.params
    if effect in _LEVELS:
        name, default, highest = _LEVELS[effect]
        yield Strength(name, name, 100 * params.get(name, default) / highest)
    elif effect == "ai-smile":
        yield Strength(params["expression_type"], params["expression_type"], 100)
    elif effect == "face-lift" and params.get("type") == "auto":
        yield from (Strength(name, name, _AUTO) for name in PARTS[effect])
    else:
        yield from _given(job)
    if effect in _SMOOTHED:
        yield from (Strength(name, name, value) for name, value in _numbers(params.get("global", {})).items())


def _numbers(members: Mapping[str, Any]) -> dict[str, float]:
    """Returns the numbers, without members that no document knows and that may hold anything."""
    return {name: float(value) for name, value in members.items() if isinstance(value, (int, float))}


def _given(job: Job) -> Iterator[Strength]:
    asked = job.params.get(str(job.facts["strengths"]).removeprefix("/"), {})
    given = _numbers({**_DEFAULTS.get(job.facts["effect"], {}), **asked})
    sided = job.facts.get("sided", [])
    for name in sided:
        for ending, side in (("left", LEFT), ("right", RIGHT)):
            value = given.get(f"{name}_{ending}", given.get(name, 0))
            yield Strength(f"{name}_{ending}", name, value, (side,))
    apart = {f"{name}{ending}" for name in sided for ending in ("", "_left", "_right")}
    yield from (Strength(name, name, value) for name, value in given.items() if name not in apart)
