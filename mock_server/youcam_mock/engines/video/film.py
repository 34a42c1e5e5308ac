"""Writes films from frames: MP4 or MOV, in codecs that PyAV includes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from io import BytesIO
from types import MappingProxyType
from typing import TypeAlias

import av
import numpy as np
from av import AudioStream, Packet, VideoStream
from av.container import OutputContainer
from PIL import Image

LONG_SIDE = 480
"""Long side in px."""
RATE = 16
"""Frames a second, as in the service's own videos (observed)."""
CONTENT_TYPES: Mapping[str, str] = MappingProxyType({"mp4": "video/mp4", "mov": "video/quicktime"})
"""Content type by container, whose name is also the file's extension."""

Track: TypeAlias = "Packet[AudioStream]"
"""A packet of sound; the class is generic for type checkers only."""
Sound = Callable[[OutputContainer], "list[Track]"]
"""Adds a track to the film before its first frame is written, and returns all its packets."""

_ZOOM = 0.15
# Browsers play H.264. The number of threads is fixed, since other numbers give other bytes; without latency no frames
# pile up, which are large.
_THREADS = 4
_OPTIONS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"libx264": {"preset": "veryfast", "tune": "zerolatency"}, "mpeg4": {}}
)


def written(
    frames: Iterable[Image.Image],
    size: tuple[int, int],
    rate: Fraction,
    container: str = "mp4",
    sound: Sound | None = None,
    codec: str = "libx264",
) -> bytes:
    """Returns a film of RGB frames, which are taken one at a time and scaled to `size` (px, even sides), with `rate`
    frames a second."""
    buffer = BytesIO()
    with av.open(buffer, "w", format=container) as target:
        stream = target.add_stream(codec, rate=rate, options=dict(_OPTIONS[codec]))
        assert isinstance(stream, VideoStream)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.time_base = 1 / rate
        stream.codec_context.thread_count = _THREADS
        if sound is not None:
            target.mux(sound(target))
        shown: Image.Image | None = None
        for number, image in enumerate(frames):
            if image is not shown:
                frame = av.VideoFrame.from_ndarray(np.asarray(image), format="rgb24")
                frame = frame.reformat(*size, format="yuv420p", interpolation="LANCZOS")
                shown = image
            frame.pts, frame.time_base = number, 1 / rate
            target.mux(stream.encode(frame))
        target.mux(stream.encode())
    return buffer.getvalue()


def even(width: int, height: int) -> tuple[int, int]:
    """Returns the nearest size in px, not larger, whose sides the codecs accept."""
    return max(2, width // 2 * 2), max(2, height // 2 * 2)


def of_picture(image: Image.Image, seconds: float = 2.0) -> bytes:
    """Returns an MP4 that moves slowly into an RGB picture. Sides become even, as the codec demands."""
    count = max(1, round(seconds * RATE))
    size = even(*image.size)
    return written(_moving(image, size, count), size, Fraction(RATE), codec="mpeg4")


def _moving(image: Image.Image, size: tuple[int, int], count: int) -> Iterator[Image.Image]:
    for number in range(count):
        inset = _ZOOM * number / count / 2
        yield cropped(image, size, inset, inset, 1 - 2 * inset)


def cropped(image: Image.Image, size: tuple[int, int], left: float, top: float, part: float) -> Image.Image:
    """Returns `part` of the picture's width and height, from `left` and `top` on (all fractions), scaled to `size`
    px."""
    box = (left * image.width, top * image.height, (left + part) * image.width, (top + part) * image.height)
    # Rounding must not lead past the edge.
    box = (*box[:2], min(box[2], image.width), min(box[3], image.height))
    return image.resize(size, Image.Resampling.BILINEAR, box=box)
