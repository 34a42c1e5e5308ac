"""Continues a photo beyond its edges."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from attrs import frozen
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import EngineError, Job, Result
from youcam_mock.engines.output import kind_of, made
from youcam_mock.engines.result_size import held

_FAR = 0.7
"""The distance from the photo at which only a blur is left, in short sides of the placed photo."""
_BLURS = ((0.0, 0.02), (0.25, 0.07), (0.6, 0.25))
"""Where each blur begins, as a share of that distance, and its radius in short sides."""
_RIM = 0.14
"""How much of the photo's sides is mirrored: a face farther inside must not be seen twice."""


@frozen
class Box:
    """A part of a picture, in px from its left and top."""

    x: int
    y: int
    width: int
    height: int

    @classmethod
    def of(cls, params: Mapping[str, Any], name: str) -> Box:
        """Reads the four parameters that begin with the name."""
        return cls(*(int(params[f"{name}_{part}"]) for part in ("x", "y", "width", "height")))

    def within(self, width: int, height: int) -> Box:
        """Returns the part of it inside a picture of that size; without width or height if there is none."""
        wide, high = min(self.width, width - self.x), min(self.height, height - self.y)
        return Box(self.x, self.y, max(0, wide), max(0, high))

    def scaled(self, across: float, down: float) -> Box:
        """Returns it in a picture so many times as wide and as high, at least 1 px."""
        left, top = round(self.x * across), round(self.y * down)
        right, bottom = round((self.x + self.width) * across), round((self.y + self.height) * down)
        return Box(left, top, max(1, right - left), max(1, bottom - top))


def run(job: Job) -> Result:
    """Returns a picture of `output_width` x `output_height` px. The part of the source that the `crop_input_`
    parameters name is put where the `input_` ones say, mirrored and increasingly blurred around it. The picture is
    reduced if it exceeds the contract's facts. A crop that leaves the source is continued as well.

    Raises EngineError: `invalid_parameter` when the crop lies outside the source; what `pictures.read` raises.
    """
    content = job.source().content
    photo = pictures.read(content, 1)
    asked = Box.of(job.params, "crop_input")
    crop = asked.within(photo.width, photo.height)
    if not (crop.width and crop.height):
        message = f"the crop begins at {asked.x}, {asked.y} px; the picture has {photo.width} x {photo.height} px"
        raise EngineError("invalid_parameter", message)
    size = int(job.params["output_width"]), int(job.params["output_height"])
    # A crop that was cut fills the same share of its place.
    place = Box.of(job.params, "input")
    shown = Box(0, 0, crop.width, crop.height).scaled(place.width / asked.width, place.height / asked.height)
    place = Box(place.x, place.y, shown.width, shown.height)
    limit = held(size, job.facts)
    if limit != size:
        place = place.scaled(limit[0] / size[0], limit[1] / size[1])
    return made(job, [lambda: _extended(pictures.read(content).image, crop, place, limit)], kind_of(job))


def _extended(image: Image.Image, crop: Box, place: Box, size: tuple[int, int]) -> Image.Image:
    photo = image.crop((crop.x, crop.y, crop.x + crop.width, crop.y + crop.height))
    if photo.size != (place.width, place.height):
        photo = photo.resize((place.width, place.height), Image.Resampling.LANCZOS)
    across, down = (
        _mirrored(length, start, side)
        for length, start, side in ((size[0], place.x, place.width), (size[1], place.y, place.height))
    )
    canvas = Image.fromarray(np.asarray(photo)[down][:, across])
    side = min(place.width, place.height)
    for begin, radius in _BLURS:
        soft = _blurred(canvas, radius * side)
        canvas.paste(soft, mask=_fade(size, place, begin * _FAR * side, _FAR * side))
    canvas.paste(photo, (place.x, place.y))
    return canvas


def _mirrored(length: int, start: int, side: int) -> NDArray[np.intp]:
    """Returns for each px of a side of the result the px of the photo that it shows: the rim, stretched more the
    farther away."""
    steps = np.arange(length) - start
    away = np.maximum(np.maximum(-1 - steps, steps - side), 0)
    deep = (_RIM * side * (1 - np.exp(-away / (_RIM * side)))).astype(np.intp)
    return np.where(steps < 0, deep, np.where(steps < side, steps, side - 1 - deep)).clip(0, side - 1)


def _blurred(image: Image.Image, radius: float) -> Image.Image:
    """Blurs by that many px, on a reduced copy."""
    factor = max(1.0, radius / 4)
    small = image.resize([max(1, round(side / factor)) for side in image.size], Image.Resampling.BOX)
    soft = small.filter(ImageFilter.GaussianBlur(radius / factor))
    return soft.resize(image.size, Image.Resampling.BICUBIC)


def _fade(size: tuple[int, int], place: Box, begin: float, end: float) -> Image.Image:
    """Returns 0 up to `begin` px from the photo, and 255 from `end` px on."""
    away = [
        np.maximum(np.maximum(start - np.arange(length), np.arange(length) - (start + side - 1)), 0).astype(np.float32)
        for length, start, side in ((size[0], place.x, place.width), (size[1], place.y, place.height))
    ]
    distance = np.hypot(away[0][None, :], away[1][:, None])
    return Image.fromarray((np.clip((distance - begin) / max(1.0, end - begin), 0, 1) * 255).astype(np.uint8))
