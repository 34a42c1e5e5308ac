"""Makes pictures from words: the words themselves, on a pattern or on the pictures that they should change."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from math import sqrt
from textwrap import wrap
from typing import Any

from numpy.random import Generator
from PIL import Image, ImageDraw, ImageEnhance, ImageFont, ImageOps

from youcam_mock.engines import output
from youcam_mock.engines.imaging import pattern, pictures
from youcam_mock.engines.job import EngineError, Job, Result

_STEPS, _SCALE, _MOST_STEPS = 15, 7.0, 40
"""Defaults for a run that does not state them. No document has any."""
_INSET = 0.24
"""Width of further pictures in the result, as a part of its width."""


def run(job: Job) -> Result:
    """Returns one picture of the requested size: `size`, or `width_ratio` by `height_ratio` within
    `output_long_side_max`.

    With `facts["from"]` it shows the sources, toned by the words. The same words, style and seed give the same
    picture. Raises EngineError: `invalid_parameter` for steps or a side of a ratio below 1, whose schema has no bounds;
    for an unreadable source.
    """
    _check_tuning(job)
    contents = [source.content for source in job.sources]
    for content in contents:
        pictures.opened(content)
    kind = output.kind_of(job) if contents or "format" in job.facts else "jpeg"
    make = partial(_edited, job, contents) if "from" in job.facts else partial(_made, job)
    return output.made(job, [make], kind)


def _check_tuning(job: Job) -> None:
    # The engines whose size is given in px do not know these members.
    names = ("steps", "width_ratio", "height_ratio") if "output_long_side_max" in job.facts else ()
    for name in names:
        if _number(job.params, name, 1) < 1:
            raise EngineError("invalid_parameter", f"{name} is below 1")


def _made(job: Job) -> Image.Image:
    params = job.params
    image = pattern.backdrop(
        _size(job), _numbers(params), 2 + int(min(_number(params, "steps", _STEPS), _MOST_STEPS)), _vivid(params)
    )
    _caption(image, params, (0.12, 0.88))
    return image


def _vivid(params: Mapping[str, Any]) -> float:
    """Returns the strength of colours, which grows with how strictly the words are followed."""
    return min(max(_number(params, "cfg_scale", _SCALE) / 15, 0.0), 1.0)


def _number(params: Mapping[str, Any], name: str, default: float) -> float:
    """Returns a number from a member that not every form of a body knows, and that may therefore hold anything."""
    value = params.get(name)
    return float(value) if isinstance(value, (int, float)) else default


def _numbers(params: Mapping[str, Any]) -> Generator:
    style = params.get("template_id") or params.get("style_ids")
    return pattern.dice("image", params.get("prompt"), style, params.get("seed"), params.get("negative_prompt"))


def _size(job: Job) -> tuple[int, int]:
    if "size" in job.facts:
        width, height = (int(side) for side in str(job.params.get("size", job.facts["size"])).split("*"))
        return width, height
    limit = int(job.facts["output_long_side_max"])
    across, down = int(job.params.get("width_ratio", 1)), int(job.params.get("height_ratio", 1))
    longest = max(across, down)
    return max(1, round(limit * across / longest)), max(1, round(limit * down / longest))


def _edited(job: Job, contents: list[bytes]) -> Image.Image:
    photos = [pictures.flat(pictures.read(content, at_least=1024).image) for content in contents]
    size = _edited_size(job, photos[-1].size)
    numbers = _numbers(job.params)
    image = _toned(ImageOps.fit(photos[0], size, Image.Resampling.LANCZOS), numbers)
    side = round(_INSET * size[0])
    for number, photo in enumerate(photos[1:]):
        inset = ImageOps.expand(ImageOps.contain(photo, (side, side)), max(2, side // 40), "white")
        image.paste(inset, (side // 8 + number * round(1.15 * side), side // 8))
    _caption(image, job.params, (0.7, 0.9))
    return image


def _edited_size(job: Job, last: tuple[int, int]) -> tuple[int, int]:
    """Returns the requested size in the nearest steps; by default, the shape of the last picture in that many px."""
    if asked := job.params.get("size"):
        width, height = (float(side) for side in str(asked).split("*"))
    else:
        scale = sqrt(job.facts["pixels"] / (last[0] * last[1]))
        width, height = last[0] * scale, last[1] * scale
    step, least, most = (int(job.facts[name]) for name in ("size_step", "size_min", "size_max"))
    # Half a step is rounded down, as in the documents' own sample: 1032 becomes 1024.
    across, down = (min(max(-int(-(side - step / 2) // step) * step, least), most) for side in (width, height))
    return across, down


def _toned(image: Image.Image, numbers: Generator) -> Image.Image:
    hue, turn = numbers.random(2)
    dark, middle, light = (
        pattern.colour(hue + turn * part / 3, 0.75 - 0.3 * part, 0.25 + 0.37 * part) for part in range(3)
    )
    toned = ImageOps.colorize(image.convert("L"), dark, light, middle)
    return ImageEnhance.Color(Image.blend(image, toned, 0.6)).enhance(1.3)


def _caption(image: Image.Image, params: Mapping[str, Any], room: tuple[float, float]) -> None:
    """Draws the words into a band of the picture, as large as they fit, in place. `room` is its top and bottom."""
    words = " ".join(str(params["prompt"]).split()) or "(no words)"
    left, width = round(0.08 * image.width), round(0.84 * image.width)
    top, height = round(room[0] * image.height), round((room[1] - room[0]) * image.height)
    notes = _notes(params)
    lines, letters = _fit(words, width, height - height // 5)
    draw = ImageDraw.Draw(image)
    font, edge = ImageFont.load_default(letters), max(1, letters // 14)
    shade, paint = (20, 16, 28), (255, 255, 255)
    draw.multiline_text(
        (left, top), lines, font=font, fill=paint, stroke_width=edge, stroke_fill=shade, spacing=letters // 5
    )
    if notes:
        small = max(9, min(height // 12, image.width // 40))
        place = (left, min(top + height, round(image.height * 0.97)) - small)
        draw.text(place, notes, font=ImageFont.load_default(small), fill=paint, stroke_width=1, stroke_fill=shade)


def _notes(params: Mapping[str, Any]) -> str:
    """Returns a line about the other members that change the picture."""
    without = params.get("negative_prompt")
    parts = [
        "rewritten prompt" * bool(params.get("prompt_extend", "model" in params)),
        f"without: {' '.join(str(without).split())}" * bool(without),
    ]
    return "; ".join(filter(None, parts))


def _fit(words: str, width: int, height: int) -> tuple[str, int]:
    """Returns the words in lines, in the largest letters that fit into a box of that many px."""
    for size in (96, 72, 56, 48, 40, 34, 28, 24, 20, 17, 14, 12, 10):
        font = ImageFont.load_default(size)
        lines = wrap(words, max(4, int(0.9 * width * len(words) / font.getlength(words))))
        if len(lines) * size * 1.35 <= height and all(font.getlength(line) <= width for line in lines):
            break
    return "\n".join(lines), size
