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
_RIM_OF_MASK = 1e-9
"""The same for where they are: as good as nothing, so that the edge goes on as it is."""
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


def run(job: Job) -> Result:
    """Returns a picture of `output_width` x `output_height` px. The part of the source that the `crop_input_`
    parameters name is put where the `input_` ones say, mirrored and increasingly blurred around it. The picture is
    reduced if it exceeds the contract's facts. A crop that leaves the source is continued as well.

    Raises EngineError: `invalid_parameter` when the crop lies outside the source; what `pictures.read` raises.
    """
    content = job.source().content
    photo = pictures.read(content, 1)
    asked, place = Box.of(job.params, "crop_input"), Box.of(job.params, "input")
    wide, high = min(asked.width, photo.width - asked.x), min(asked.height, photo.height - asked.y)
    if wide <= 0 or high <= 0:
        message = f"the crop begins at {asked.x}, {asked.y} px; the picture has {photo.width} x {photo.height} px"
        raise EngineError("invalid_parameter", message)
    size = int(job.params["output_width"]), int(job.params["output_height"])
    limit = held(size, job.facts)
    # A crop that was cut fills the same share of its place.
    x, width = _reduced(place.x, max(1, round(place.width * wide / asked.width)), limit[0] / size[0])
    y, height = _reduced(place.y, max(1, round(place.height * high / asked.height)), limit[1] / size[1])
    crop, place = Box(asked.x, asked.y, wide, high), Box(x, y, width, height)
    return made(job, [lambda: _extended(pictures.read(content).image, crop, place, limit)], kind_of(job))


def _reduced(begin: int, side: int, scale: float) -> tuple[int, int]:
    """Returns begin and side in a picture so many times as large, at least 1 px."""
    start = round(begin * scale)
    return start, max(1, round((begin + side) * scale) - start)


def _extended(image: Image.Image, crop: Box, place: Box, size: tuple[int, int]) -> Image.Image:
    photo = image.crop((crop.x, crop.y, crop.x + crop.width, crop.y + crop.height))
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

    def continued(picture: Image.Image, rim: float) -> Image.Image:
        rows = _mirrored(np.arange(size[1]) - place.y, place.height, rim)
        columns = _mirrored(np.arange(size[0]) - place.x, place.width, rim)
        return Image.fromarray(np.asarray(picture)[rows][:, columns])

    people = _people(photo)
    if people is None:
        return continued(photo, _RIM)
    # What may be behind them.
    small = pictures.shrunk(photo.convert("RGB"), _BEHIND_SIDE)
    hole = people.resize(small.size, Image.Resampling.BOX).point(lambda level: 255 if level > _FAINT else 0)
    behind = healing.healed(small, hole).resize(photo.size, Image.Resampling.BICUBIC).convert(photo.mode)
    canvas = continued(behind, _RIM_BEHIND)
    canvas.paste(continued(photo, _RIM_OF_PEOPLE), mask=continued(people, _RIM_OF_MASK))
    return canvas


def _people(photo: Image.Image) -> Image.Image | None:
    """Returns a mask of the people; None if nobody can be seen."""
    if not faces.find(photo):
        return None
    mask = masks.person(photo, faces.main_face(photo)).filter(ImageFilter.MaxFilter(5))
    # Their soft rim shows them too.
    return mask.point(lambda level: min(255, 4 * level))


def _mirrored(steps: NDArray[np.intp], side: int, rim: float) -> NDArray[np.intp]:
    """Returns for each px of a side of the result, by its distance from the photo's first, the px of the photo that it
    shows: the rim, stretched more the farther away."""
    away = np.maximum(_beyond(steps, side) - 1, 0)
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
    across = _beyond(np.arange(size[0]) - place.x, place.width)
    down = _beyond(np.arange(size[1]) - place.y, place.height)
    distance = np.hypot(across.astype(np.float32)[None, :], down.astype(np.float32)[:, None])
    return Image.fromarray((np.clip((distance - begin) / max(1.0, end - begin), 0, 1) * 255).astype(np.uint8))


def _beyond(steps: NDArray[np.intp], side: int) -> NDArray[np.intp]:
    """Returns how many px each place is from a side of the photo, by its distance from the photo's first px."""
    return np.maximum(np.maximum(-steps, steps - side + 1), 0)
