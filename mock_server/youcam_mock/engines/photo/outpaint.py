"""Continues a photo beyond its edges."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from attrs import frozen
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from youcam_mock.engines.imaging import healing, pictures
from youcam_mock.engines.job import EngineError, Job, Result
from youcam_mock.engines.output import held, kind_of, made
from youcam_mock.engines.people import faces, masks

_FAR = 0.7
"""The distance from the photo at which only a blur is left, in short sides of the placed photo."""
_BLURS = ((0.0, 0.02), (0.25, 0.07), (0.6, 0.25))
"""Where each blur begins, as a share of that distance, and its radius in short sides."""
_RIM = 0.14
"""How much of the photo's sides is mirrored: a face farther inside must not be seen twice."""
_RIM_BEHIND = 0.45
"""The same for what is behind people."""
_RIM_OF_PEOPLE = 0.06
"""The same for people whom the edge cuts."""
_BEHIND_SIDE = 320
"""Long side in px at which it is filled in; it is blurred anyway."""
_FAINT = 16
"""From which level of a mask, 0 to 255, a pixel may show a person."""


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
    canvas = _surroundings(photo, size, place)
    side = min(place.width, place.height)
    for begin, radius in _BLURS:
        soft = _blurred(canvas, radius * side)
        canvas.paste(soft, mask=_fade(size, place, begin * _FAR * side, _FAR * side))
    canvas.paste(photo, (place.x, place.y))
    return canvas


def _surroundings(photo: Image.Image, size: tuple[int, int], place: Box) -> Image.Image:
    """Returns a picture of that size, filled from the photo at its place: people whom its edge cuts go on as they are
    there, and beside them what is behind them is mirrored."""
    steps = np.arange(size[1]) - place.y, np.arange(size[0]) - place.x
    sides = place.height, place.width
    people = _people(photo)
    behind, rim = (photo, _RIM) if people is None else (_without(photo, people), _RIM_BEHIND)
    down, across = (_mirrored(step, side, rim) for step, side in zip(steps, sides, strict=True))
    canvas = Image.fromarray(np.asarray(behind)[down][:, across])
    if people is not None:
        rows, columns = (step.clip(0, side - 1) for step, side in zip(steps, sides, strict=True))
        cut = Image.fromarray(np.asarray(people)[rows][:, columns])
        down, across = (_mirrored(step, side, _RIM_OF_PEOPLE) for step, side in zip(steps, sides, strict=True))
        canvas.paste(Image.fromarray(np.asarray(photo)[down][:, across]), mask=cut)
    return canvas


def _people(photo: Image.Image) -> Image.Image | None:
    """Returns a mask of the people; None if nobody can be seen."""
    if not faces.find(photo):
        return None
    mask = masks.person(photo, faces.main_face(photo)).filter(ImageFilter.MaxFilter(5))
    # Their soft rim shows them too.
    return mask.point(lambda level: min(255, 4 * level))


def _without(photo: Image.Image, people: Image.Image) -> Image.Image:
    """Returns what may be behind the people."""
    small = photo.convert("RGB")
    small.thumbnail((_BEHIND_SIDE, _BEHIND_SIDE))
    hole = people.resize(small.size, Image.Resampling.BOX).point(lambda level: 255 if level > _FAINT else 0)
    return healing.healed(small, hole).resize(photo.size, Image.Resampling.BICUBIC).convert(photo.mode)


def _mirrored(steps: NDArray[np.intp], side: int, rim: float) -> NDArray[np.intp]:
    """Returns for each px of a side of the result, by its distance from the photo's first, the px of the photo that it
    shows: the rim, stretched more the farther away."""
    away = np.maximum(np.maximum(-1 - steps, steps - side), 0)
    deep = (rim * side * (1 - np.exp(-away / (rim * side)))).astype(np.intp)
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
