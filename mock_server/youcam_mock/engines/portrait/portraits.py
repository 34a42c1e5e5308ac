"""Portraits: one person in many pictures, such as headshots, studio portraits and avatars."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from typing import Any

from attrs import frozen
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps

from youcam_mock.engines import output
from youcam_mock.engines.imaging import pattern, pictures
from youcam_mock.engines.imaging.pattern import Colour
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import transplant
from youcam_mock.engines.people.transplant import Portrayed

_FACE_Y = 0.42
"""The middle of the face, as a part of the height."""
_MIRRORED = 0.35
"""The share of pictures that are mirrored."""


@frozen
class Manner:
    """How the portraits of one kind look."""

    vivid: float
    """Strength of the background's colours, 0 to 1."""
    blobs: int
    nearest: float
    """The least part of the picture's short side that the face takes."""
    finish: Callable[[Image.Image, Colour], Image.Image]
    """Finishes an RGB picture with its tint."""


def run(job: Job) -> Result:
    """Returns `output_count` pictures of the person, whose styles take turns. Each has a background and a tint of its
    own.

    They have the source's shape and keep to the limits of the facts: `output_long_side_max`, or
    `output_width_max` and `output_height_max`. Raises EngineError for an unreadable source.
    """
    content = output.readable(job)
    styles: Sequence[object] = [job.params["template_id"]] if "template_id" in job.params else job.params["style_ids"]
    makes = [
        partial(_portrait, content, job.facts, styles[number % len(styles)], number)
        for number in range(int(job.params["output_count"]))
    ]
    return output.made(job, makes)


def _portrait(content: bytes, facts: Mapping[str, Any], style: object, number: int) -> Image.Image:
    photo = pictures.read(content, at_least=transplant.SIDE)
    most = int(facts.get("output_long_side_max", max(photo.width, photo.height)))
    width, height = pictures.fitted(photo.width, photo.height, most)
    fit = min(1.0, facts.get("output_width_max", width) / width, facts.get("output_height_max", height) / height)
    width, height = max(1, int(width * fit)), max(1, int(height * fit))
    manner, numbers = _MANNERS[facts["style"]], pattern.dice("portrait", facts["style"], style, number)
    stage = pattern.backdrop((width, height), numbers, manner.blobs, manner.vivid)
    hue, near, aside, turned = numbers.random(4)
    person = _person(content, turned < _MIRRORED)
    below = person.image.height - person.face.at(0, 0.29)[1]
    # The edges at which the photo cuts the person off must not show on the stage.
    least = max(width / person.image.width, (1 - _FACE_Y) * height / max(1.0, below))
    scale = max((manner.nearest + 0.1 * near) * min(width, height) / person.face.width, 1.02 * least)
    before = scale * person.face.at(0, 0.29)[0]
    x = min(max(width * (0.44 + 0.12 * aside), width - scale * person.image.width + before), before)
    transplant.placed(stage, person, x, height * _FACE_Y, scale * person.face.width)
    return manner.finish(stage, pattern.colour(hue, 0.3, 0.85))


@lru_cache(maxsize=4)
def _person(content: bytes, mirrored: bool) -> Portrayed:
    """Cut out once for all portraits of a photo, since that takes longer than what is made of it."""
    image = pictures.read(content, at_least=transplant.SIDE).image
    return transplant.cut_out(ImageOps.mirror(image) if mirrored else image)


def _business(image: Image.Image, tint: Colour) -> Image.Image:
    return ImageEnhance.Contrast(Image.blend(image, Image.new("RGB", image.size, tint), 0.06)).enhance(1.08)


def _studio(image: Image.Image, tint: Colour) -> Image.Image:
    """Tones the picture like an old print, darker towards the corners."""
    toned = ImageOps.colorize(image.convert("L"), (18, 14, 20), (255, 250, 240), tint)
    shade = Image.new("L", (64, 64), 150)
    ImageDraw.Draw(shade).ellipse((2, -6, 62, 66), fill=0)
    dark = shade.filter(ImageFilter.GaussianBlur(9)).resize(image.size, Image.Resampling.BILINEAR)
    after = Image.blend(image, toned, 0.55)
    after.paste((8, 6, 10), mask=dark)
    return after


def _painted(image: Image.Image, tint: Colour) -> Image.Image:
    """Redraws the picture in few flat colours with dark outlines."""
    small = image.resize((max(1, image.width // 3), max(1, image.height // 3)), Image.Resampling.BOX)
    flat = ImageOps.posterize(small.filter(ImageFilter.GaussianBlur(1.5)), 3).resize(image.size)
    lines = image.convert("L").filter(ImageFilter.GaussianBlur(1.5)).filter(ImageFilter.FIND_EDGES)
    after = Image.blend(ImageEnhance.Color(flat).enhance(2.0), Image.new("RGB", image.size, tint), 0.18)
    after.paste((20, 12, 40), mask=lines.point([min(255, max(0, level - 12) * 4) for level in range(256)]))
    return after


_MANNERS: Mapping[str, Manner] = {
    "headshot": Manner(vivid=0.15, blobs=2, nearest=0.24, finish=_business),
    "studio": Manner(vivid=0.45, blobs=3, nearest=0.26, finish=_studio),
    "avatar": Manner(vivid=1.0, blobs=9, nearest=0.3, finish=_painted),
}
