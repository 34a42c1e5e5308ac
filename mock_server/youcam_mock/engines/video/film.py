"""Writes films from frames and the sound of other films: MP4 or MOV, in codecs that PyAV includes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from fractions import Fraction
from io import BytesIO
from typing import TypeAlias

import av
import numpy as np
from av import AudioResampler, AudioStream, Packet, VideoStream
from av.container import InputContainer, OutputContainer
from PIL import Image

LONG_SIDE = 480
"""Long side in px."""
RATE = 16
"""Frames a second, as in the service's own videos (observed)."""
CONTENT_TYPES: Mapping[str, str] = {"mp4": "video/mp4", "mov": "video/quicktime"}
"""Content type by container, whose name is also the file's extension."""

Track: TypeAlias = "Packet[AudioStream]"
"""A packet of sound; the class is generic for type checkers only."""
Sound = Callable[[OutputContainer], "list[Track]"]
"""Adds a track to the film before its first frame is written, and returns all its packets."""

_ZOOM = 0.15
# Browsers play H.264. The number of threads is fixed, since other numbers give other bytes; without latency no frames
# pile up, which are large.
_THREADS = 4
_OPTIONS = {"libx264": {"preset": "veryfast", "tune": "zerolatency"}, "mpeg4": {}}
_COPIED = frozenset(["aac", "mp3"])
"""Codecs of sound that every player accepts in an MP4. Other sound becomes AAC."""
_SAMPLES = 44_100
"""Samples a second of sound that is encoded again."""


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
        stream = target.add_stream(codec, rate=rate, options=_OPTIONS[codec])
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
    insets = (_ZOOM * number / count / 2 for number in range(count))
    frames = (cropped(image, size, inset, inset, 1 - 2 * inset) for inset in insets)
    return written(frames, size, Fraction(RATE), codec="mpeg4")


def cropped(image: Image.Image, size: tuple[int, int], left: float, top: float, part: float) -> Image.Image:
    """Returns `part` of the picture's width and height, from `left` and `top` on (all fractions), scaled to `size`
    px."""
    # Rounding must not lead past the edge.
    right, bottom = min((left + part) * image.width, image.width), min((top + part) * image.height, image.height)
    return image.resize(size, Image.Resampling.BILINEAR, box=(left * image.width, top * image.height, right, bottom))


def sound_of(content: bytes, seconds: float, target: OutputContainer) -> list[Track]:
    """Returns the first track of a video's sound, up to that length, as a new track; an empty list if there is none."""
    with av.open(BytesIO(content), "r", options={"protocol_whitelist": ""}) as source:
        if not source.streams.audio:
            return []
        track, packets = source.streams.audio[0], _packets(source, seconds)
        if track.codec_context.codec.canonical_name not in _COPIED:
            return _encoded(track, packets, target)
        stream, copied = target.add_stream_from_template(track), list(packets)
        for packet in copied:
            packet.stream = stream
        return copied


def _encoded(track: AudioStream, packets: Iterable[Track], target: OutputContainer) -> list[Track]:
    """Returns sound that is encoded again. Damaged parts are left out."""
    stream = target.add_stream("aac", rate=_SAMPLES, layout="stereo")
    assert isinstance(stream, AudioStream)
    even = AudioResampler("fltp", "stereo", _SAMPLES)
    made = []
    for packet in packets:
        with suppress(av.FFmpegError):
            for frame in track.decode(packet):
                made += [new for piece in even.resample(frame) for new in stream.encode(piece)]
    return made + stream.encode()


def _packets(source: InputContainer, seconds: float) -> Iterator[Track]:
    """Yields packets in order of time, as a container demands."""
    latest: int | None = None
    for packet in source.demux(source.streams.audio[0]):
        if packet.dts is None or (latest is not None and packet.dts <= latest):
            continue
        if float(packet.dts * packet.time_base) >= seconds:
            return
        latest = packet.dts
        yield packet
