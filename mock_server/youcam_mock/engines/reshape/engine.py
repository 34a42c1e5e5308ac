"""Reshapes one person: face, smile, teeth and body, bent and painted as strongly as a run asks."""

from __future__ import annotations

from functools import partial
from textwrap import wrap
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from youcam_mock.engines import output
from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job, Result, ResultLink
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.people.warp_field import bent
from youcam_mock.engines.reshape import warp_paint
from youcam_mock.engines.reshape.strengths import Strength, strengths
from youcam_mock.engines.reshape.warp_table import PARTS

_TEETH_SHOW = 0.08
"""How far lips are apart, as a part of the mouth's width, when they show teeth of their own."""
_LABEL_WIDTH = 0.68
"""Part of the picture's width for the label. The rest belongs to the stamp."""


def run(job: Job) -> Result:
    """Returns the source with the effect of `facts["effect"]` on the face that `index` names, or on its body.

    Beside the link stands what the example has: times, and for each part whether it was changed. Raises EngineError
    for an unreadable source.
    """
    asked = strengths(job)
    plain = output.changed(job, partial(_reshaped, job, asked))
    example = job.facts.get("example")
    if not isinstance(example, dict) or set(example) == {"url"}:
        return plain
    return Result(plain.files, _described(example, plain.files[0].name, {strength.name for strength in asked}))


def _described(example: dict[str, Any], file_name: str, names: set[str]) -> dict[str, Any]:
    data = {key: key in names if isinstance(value, bool) else value for key, value in example.items()}
    return {**data, "url": ResultLink(file_name)}


def _reshaped(job: Job, asked: list[Strength], image: Image.Image) -> Image.Image:
    face = _target(image, job.params.get("index", 0))
    parts = PARTS.get(job.facts["effect"], {})
    lowest = (image.height - face.at(0, 0)[1]) / face.unit
    nudges = [
        nudge
        for strength in asked
        for part in parts.get(strength.part, ())
        for nudge in part.nudges(strength.value / 100, strength.sides, lowest)
    ]
    after = pictures.recoloured(bent(image, face, nudges), partial(_painted, job, asked, face))
    if job.watermark:
        _label(after, "  ".join([str(job.facts["effect"]), *(f"{part.name} {part.value:+.0f}" for part in asked)]))
    return after


def _target(image: Image.Image, index: object) -> Face:
    """Returns the face number `index`, largest first; the main face if there is none of that number."""
    found = faces.find(image)
    place = int(index) if isinstance(index, (int, float)) else 0
    return found[place] if 0 <= place < len(found) else next(iter(found), faces.guessed(*image.size))


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
