"""Makes pictures from words: a scene that stands for them, or the pictures that they should change."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from math import sqrt
from typing import Any

from numpy.random import Generator
from PIL import Image, ImageEnhance, ImageOps

from youcam_mock.engines import output
from youcam_mock.engines.imaging import pattern, pictures
from youcam_mock.engines.job import EngineError, Job, Result
from youcam_mock.engines.scenery import backdrops

_TUNING: Mapping[str, float] = {"steps": 15, "cfg_scale": 7}
"""Numbers that change the picture, with what stands for one that is left out. No document has any."""
_SHARP = 0.5
"""Radius in px of the blur of a scene, where 640 px are its long side."""
_INSET = 0.24
"""Width of further pictures in the result, as a part of its width."""


def run(job: Job) -> Result:
    """Returns one picture of the requested size: `size`, or `width_ratio` by `height_ratio` within
    `output_long_side_max`.

    With `facts["from"]` it shows the sources, toned by the words. The same words, style and seed give the same
    picture. Raises EngineError: `invalid_parameter` for steps or a side of a ratio below 1, whose schema has no bounds;
    for an unreadable source.
    """
    # The engines whose size is given in px do not know these members.
    for name in ("steps", "width_ratio", "height_ratio") if "output_long_side_max" in job.facts else ():
        if _number(job.params, name, 1) < 1:
            raise EngineError("invalid_parameter", f"{name} is below 1")
    contents = [source.content for source in job.sources]
    for content in contents:
        pictures.opened(content)
    kind = output.kind_of(job) if contents or "format" in job.facts else "jpeg"
    return output.made(job, [partial(_made, job, contents)], kind)


def _made(job: Job, contents: list[bytes]) -> Image.Image:
    params = job.params
    words = " ".join(str(params["prompt"]).split()) or "(no words)"
    style = params.get("template_id") or params.get("style_ids")
    tuning = [_number(params, name, default) for name, default in _TUNING.items()]
    without = params.get("negative_prompt")
    numbers = pattern.dice("image", params.get("prompt"), style, params.get("seed"), without, tuning)
    edited = "from" in job.facts
    image = _edited(job, contents, numbers) if edited else backdrops.painted(words, _size(job), numbers, _SHARP)
    # The words, and what else changes the picture.
    notes = [words]
    if params.get("prompt_extend", "model" in params):
        notes.append("rewritten prompt")
    if without:
        notes.append(f"without: {' '.join(str(without).split())}")
    backdrops.written(image, backdrops.caption("; ".join(notes), image.size))
    return image


def _number(params: Mapping[str, Any], name: str, default: float) -> float:
    """Returns a number from a member that not every form of a body knows, and that may therefore hold anything."""
    value = params.get(name)
    return float(value) if isinstance(value, (int, float)) else default


def _size(job: Job) -> tuple[int, int]:
    if "size" in job.facts:
        width, height = (int(side) for side in str(job.params.get("size", job.facts["size"])).split("*"))
        return width, height
    limit = int(job.facts["output_long_side_max"])
    across, down = int(job.params.get("width_ratio", 1)), int(job.params.get("height_ratio", 1))
    longest = max(across, down)
    return max(1, round(limit * across / longest)), max(1, round(limit * down / longest))


def _edited(job: Job, contents: list[bytes], numbers: Generator) -> Image.Image:
    """Returns the first picture toned by the numbers, with the others in its corner."""
    photos = [pictures.flat(pictures.read(content, at_least=1024).image) for content in contents]
    size = _edited_size(job, photos[-1].size)
    image = ImageOps.fit(photos[0], size, Image.Resampling.LANCZOS)
    hue, turn = numbers.random(2)
    dark, middle, light = (
        pattern.colour(hue + turn * part / 3, 0.75 - 0.3 * part, 0.25 + 0.37 * part) for part in range(3)
    )
    toned = ImageOps.colorize(image.convert("L"), dark, light, middle)
    image = ImageEnhance.Color(Image.blend(image, toned, 0.6)).enhance(1.3)
    side = round(_INSET * size[0])
    for number, photo in enumerate(photos[1:]):
        inset = ImageOps.expand(ImageOps.contain(photo, (side, side)), max(2, side // 40), "white")
        image.paste(inset, (side // 8 + number * round(1.15 * side), side // 8))
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
