"""Reads the frames of a video at a steady rate, one at a time: the whole is never in memory."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from fractions import Fraction
from io import BytesIO
from itertools import chain
from math import ceil, floor, inf
from typing import Literal

import av
import numpy as np
from attrs import Factory, field, frozen
from av import VideoFrame
from av.stream import Disposition
from PIL import Image

from youcam_mock.domain.media.inputs import Video
from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.video import film
from youcam_mock.engines.video.video_probe import probe_video

WORK = 100_000_000
"""px of all frames of a result together, some five seconds of work. More frames are thinned out, and the length is
kept."""
SECONDS_MAX = 600
"""The longest film of any feature. A video may claim any length."""
_RATE_MAX = 60
_LOOKED_AT = 3
"""Seconds in which people must show."""
_CONTAINERS = {"mov": "mov", "mp4": "mp4", "mkv": "matroska", "webm": "matroska", "avi": "avi"}
# This file must not make FFmpeg read another one.
_OPTIONS = {"protocol_whitelist": ""}
_Skipped = Literal["DEFAULT", "NONREF", "NONKEY"]
_DECODED: tuple[tuple[int, _Skipped], ...] = ((24 * WORK, "NONKEY"), (6 * WORK, "NONREF"), (0, "DEFAULT"))
"""From how many px of the source on which frames are skipped when it is decoded."""


@frozen
class Cut:
    """The frames that are taken from a video."""

    size: tuple[int, int]
    """px, upright."""
    rate: Fraction
    """Frames a second."""
    count: int

    @property
    def seconds(self) -> float:
        """How long they are shown."""
        return float(self.count / self.rate)


@frozen
class Footage:
    """A video and its facts. Raises EngineError, as `probe_video` does."""

    content: bytes = field(repr=False)
    shown: Video = field(init=False, default=Factory(lambda footage: probe_video(footage.content), takes_self=True))

    def cut(self, size: tuple[int, int], fps_max: float, seconds_max: float, scale: float = 1) -> Cut:
        """Returns all frames up to these limits and to WORK. `scale` says how much larger the result becomes."""
        seconds = min(self.shown.duration_ms / 1000 or 1.0, seconds_max)
        rate = Fraction(min(self.shown.fps or film.RATE, fps_max, _RATE_MAX)).limit_denominator(1001)
        affordable = Fraction(WORK / (size[0] * size[1] * scale**2 * seconds))
        if affordable < rate:
            rate = Fraction(floor(affordable)) if affordable >= 1 else Fraction(1, ceil(1 / affordable))
        return Cut(size, rate, max(1, round(seconds * rate)))

    def frames(self, cut: Cut) -> Iterator[Image.Image]:
        """Yields frames as RGB, upright, each a separate picture: the latest that the video shows at that time."""
        held: VideoFrame | None = None
        begin, number = 0.0, 0
        # Less than the distance of any two frames, and more than the rounding of times in containers.
        slack = 0.25 / max(self.shown.fps, float(cut.rate))
        for frame in chain(self._decoded(), [None]):
            time = inf if frame is None else begin if frame.time is None else frame.time
            if held is None:
                begin = time
            while held is not None and number < cut.count and number / cut.rate < time - begin - slack:
                yield _picture(held, cut.size)
                number += 1
            if number >= cut.count:
                return
            held = frame

    def _decoded(self) -> Iterator[VideoFrame]:
        """Yields its frames as they are stored. Damaged ones are left out."""
        video = self.shown
        pixels = video.width * video.height * max(video.fps, 1) * video.duration_ms / 1000
        with av.open(BytesIO(self.content), "r", format=_CONTAINERS[video.format], options=_OPTIONS) as container:
            moving = (s for s in container.streams.video if not s.disposition & Disposition.attached_pic)
            stream = next(moving)
            stream.thread_type = "AUTO"
            stream.codec_context.options = {"max_pixels": str(pictures.PIXEL_BOUND)}
            for packet in container.demux(stream):
                with suppress(av.FFmpegError):
                    for frame in stream.decode(packet):
                        # The first frame is always kept, so that there is one.
                        stream.codec_context.skip_frame = next(skip for most, skip in _DECODED if pixels >= most)
                        yield frame


def first_seconds(content: bytes, long_side: int) -> Iterator[Image.Image]:
    """Yields a frame of each of the first three seconds, of that many px at most. Raises EngineError, as `probe_video`
    does."""
    footage = Footage(content)
    size = pictures.fitted(footage.shown.width, footage.shown.height, long_side)
    seconds = footage.shown.duration_ms // 1000
    yield from footage.frames(Cut(size, Fraction(1), min(_LOOKED_AT, max(1, seconds))))


def _picture(frame: VideoFrame, size: tuple[int, int]) -> Image.Image:
    turns = round(frame.rotation / 90) % 4
    width, height = size if turns % 2 == 0 else size[::-1]
    pixels = frame.to_ndarray(format="rgb24", width=width, height=height, interpolation="AREA")
    return Image.fromarray(np.ascontiguousarray(np.rot90(pixels, turns)))
