"""Generate video: sets a picture in motion, or a scene that stands for a text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import partial
from hashlib import sha256
from math import cos, pi, sin
from typing import Any

from attrs import frozen
from PIL import Image

from youcam_mock.engines.imaging import pattern, pictures
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.scenery import backdrops
from youcam_mock.engines.video import film
from youcam_mock.engines.video.video_output import marked, result

_DESCRIBES = ("template_id", "style_group_id", "style_ids", "prompt", "negative_prompt")
_READ = 2048
"""px that are read, enough for the largest film."""
_AHEAD = 1.25
"""How much larger than the film its picture is kept, so that it stays sharp when the film moves into it."""

Size = tuple[int, int]
Params = Mapping[str, Any]


@frozen
class Motion:
    """How a film moves into its picture. Its first frame is the whole picture."""

    angle: float
    zoom: float
    """How much of the picture's width is out of sight at the end."""
    sway: float
    beats: int

    @classmethod
    def of(cls, description: str) -> Motion:
        """Returns the motion that a template, a style or a prompt always gets."""
        angle, zoom, sway, beats = (byte / 255 for byte in sha256(description.encode()).digest()[:4])
        return cls(2 * pi * angle, 0.2 + 0.15 * zoom, 0.3 + 0.7 * sway, 1 + round(3 * beats))

    def at(self, progress: float) -> tuple[float, float, float]:
        """Returns left edge, top edge and extent of the visible part, in fractions of the picture. `progress` runs from
        0 to 1."""
        room = self.zoom * (1 - cos(pi * progress)) / 2
        across = 0.5 + 0.35 * cos(self.angle) + 0.15 * self.sway * sin(2 * pi * self.beats * progress)
        down = 0.5 + 0.35 * sin(self.angle)
        return room * across, room * down, 1 - room


def run(job: Job) -> Result:
    """Returns an MP4 of `params["dst_duration"]` seconds that moves into the source, or into a scene with the prompt on
    it.

    Templates, styles and prompts differ in how it moves, prompts without a source in the scene as well. Size and rate
    are those of the facts: `fps`, `frames_extra`; `short_side` with `sides_multiple_of`, `short_side_max` or `sizes`;
    `defaults` stand for what `params` leaves out. Raises EngineError for an unreadable source.
    """
    params = {**job.facts.get("defaults", {}), **job.params}
    if job.sources:
        pictures.opened(job.source().content)
    return result("mp4", partial(_film, job, params))


def _film(job: Job, params: Params) -> bytes:
    facts, described = job.facts, str([params.get(name) for name in _DESCRIBES])
    words = None
    if job.sources:
        photo = pictures.read(job.source().content, at_least=_READ)
        size, image = _size(photo.width, photo.height, params, facts), pictures.flat(photo.image)
    else:
        wide, high = facts["sizes"][params["resolution"]][params["ratio"]]
        size = (wide, high)
        words = backdrops.caption(params["prompt"], size)
        image = backdrops.painted(params["prompt"], size, pattern.dice(described, params["prompt_extend"]))
    rate = facts.get("fps", film.RATE)
    count = int(params["dst_duration"] * rate + facts.get("frames_extra", 0))
    frames = _moving(image, Motion.of(described), size, count, words)
    return film.written(marked(frames, job.watermark), size, Fraction(rate))


def _size(width: int, height: int, params: Params, facts: Params) -> Size:
    """Returns the size of the film for a picture of that size, all in px."""
    short = min(width, height)
    if "short_side" in facts:
        asked = facts["short_side"][params["resolution"]]
        # A picture whose sides enclose the requested one keeps its size.
        scale = 1.0 if facts.get("kept_between") and short <= asked <= max(width, height) else asked / short
    else:
        most = facts["short_side_max"]
        scale = min(1.0, most[params.get("mode", next(iter(most)))] / short)
    step = facts.get("sides_multiple_of", 2)
    wide, high = (max(step, round(side * scale / step) * step) for side in (width, height))
    return wide, high


def _moving(
    image: Image.Image, motion: Motion, size: Size, count: int, words: Image.Image | None
) -> Iterator[Image.Image]:
    image = image.resize((round(size[0] * _AHEAD), round(size[1] * _AHEAD)), Image.Resampling.BICUBIC)
    for number in range(count):
        frame = film.cropped(image, size, *motion.at(number / max(1, count - 1)))
        if words is not None:
            backdrops.written(frame, words)
        yield frame
