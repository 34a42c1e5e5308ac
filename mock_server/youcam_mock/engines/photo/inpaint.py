"""Removes what masks mark from a photo, or replaces it by what a prompt says."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from youcam_mock.engines.imaging import healing, pictures
from youcam_mock.engines.job import EngineError, Job, Result
from youcam_mock.engines.output import changed, held
from youcam_mock.engines.scenery.backdrops import chance_of, colour_of
from youcam_mock.engines.scenery.places import Colour, colour_by, graded

_LETTERS = 12
"""Letters in a line of a prompt."""
_MARKED = 128
"""The brightness from which a mask marks a pixel."""


def run(job: Job) -> Result:
    """Returns the source with everything that its masks mark (white in any mask) filled from the surroundings. With
    `facts["engine"]` replace an object that stands for `params["prompt"]` takes its place. The size is the source's,
    unless the facts limit it.

    Raises EngineError: `error_decode_mask` for an unreadable mask; for the source what `pictures.opened` raises.
    """
    masks = [source.content for source in job.sources if source.role == "mask"]
    try:
        for mask in masks:
            pictures.opened(mask)
    except EngineError as error:
        raise EngineError("error_decode_mask", error.message) from error
    prompt = str(job.params.get("prompt", "")) if job.facts.get("engine") == "replace" else None

    def change(image: Image.Image) -> Image.Image:
        size = held(image.size, job.facts)
        return _filled(image.resize(size, Image.Resampling.LANCZOS), _hole(masks, size), prompt)

    return changed(job, change)


def _hole(masks: Sequence[bytes], size: tuple[int, int]) -> Image.Image:
    """Returns 255 where any mask is white, 0 elsewhere. Transparent parts of a mask mark nothing."""
    hole = Image.new("L", size)
    for content in masks:
        mask = pictures.read(content).image
        marks = mask.convert("L")
        if mask.mode == "RGBA":
            marks = ImageChops.darker(marks, mask.getchannel("A"))
        hole = ImageChops.lighter(hole, marks.resize(size, Image.Resampling.BILINEAR))
    return hole.point(lambda level: 255 if level >= _MARKED else 0)


def _filled(image: Image.Image, hole: Image.Image, prompt: str | None) -> Image.Image:
    """Returns the photo with the hole closed, and an object in it if there is a prompt. Transparent parts stay so,
    except under the object."""
    filled = healing.healed(image.convert("RGB"), hole)
    box = hole.getbbox()
    if prompt is not None and box:
        thing, shape = _thing(prompt, hole.crop(box))
        filled.paste(thing, box[:2], shape)
    if image.mode == "RGBA":
        alpha = image.getchannel("A")
        filled.putalpha(alpha if prompt is None else ImageChops.lighter(alpha, hole))
    return filled


def _thing(prompt: str, shape: Image.Image) -> tuple[Image.Image, Image.Image]:
    """Returns a solid of the hole's shape with light and the prompt on it, and the shape with its edge softened."""
    chance = chance_of(prompt)
    colour = colour_of(prompt) or colour_by(chance, 0.52, 0.42)
    side = min(shape.size)
    thing = graded(shape.size, _lit(colour, 1.25), _lit(colour, 0.7))
    draw = ImageDraw.Draw(thing)
    turn, step = chance.random() * 1.6 - 0.8, max(4, side // 7)
    for x in range(-shape.height, shape.width + shape.height, 2 * step):
        draw.line((x, 0, x + turn * shape.height, shape.height), fill=_lit(colour, 1.08), width=step)
    # A shaded rim makes a flat shape look round.
    inner = shape.filter(ImageFilter.GaussianBlur(max(1.0, side / 10)))
    shade = inner.point(lambda level: min(255, max(0, (level - 128) * 3)))
    solid = Image.composite(thing, thing.point(lambda level: level * 6 // 10), shade)
    _write(solid, prompt)
    return solid, shape.filter(ImageFilter.GaussianBlur(max(0.6, side / 200)))


def _lit(colour: Colour, light: float) -> Colour:
    red, green, blue = (min(255, round(part * light)) for part in colour)
    return red, green, blue


def _write(image: Image.Image, prompt: str) -> None:
    """Writes the prompt in the middle, as large as it fits."""
    lines = textwrap.wrap(prompt, _LETTERS)[:5]
    longest = max(map(len, lines), default=0)
    size = min(image.width * 0.8 / max(1, longest) * 1.7, image.height * 0.6 / max(1, len(lines)) / 1.2)
    if lines and size >= 6:
        ImageDraw.Draw(image).multiline_text(
            (image.width / 2, image.height / 2), "\n".join(lines), "white", ImageFont.load_default(size), "mm",
            align="center", stroke_width=max(1, round(size / 14)), stroke_fill=(30, 30, 34),
        )  # fmt: skip
