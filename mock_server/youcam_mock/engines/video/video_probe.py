"""Finds out what an uploaded video is by reading it once and decoding its first frame."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

import av
from av import VideoFrame
from av.container import InputContainer
from av.stream import Disposition
from av.video.stream import VideoStream

from youcam_mock.domain.media.inputs import Video
from youcam_mock.engines.imaging.pictures import PIXEL_BOUND
from youcam_mock.engines.job import EngineError
from youcam_mock.engines.video.mp4_boxes import claims_too_much

# FFmpeg also reads playlists and scripts, which could name files of this machine.
_OPTIONS = {
    "format_whitelist": "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi",
    "protocol_whitelist": "",
    "max_pixels": str(PIXEL_BOUND),
}
_STILLS = frozenset(["heic", "heix", "heif", "mif1", "msf1", "avif", "avis"])
"""Brands of still pictures in the container of MP4."""


def probe_video(content: bytes) -> Video:
    """Reads all data of the video, which reveals one that breaks off, decodes one frame and returns the facts.

    Raises EngineError, and nothing else: `error_decode_video` when it is empty, breaks off, is no video or none that
    can be decoded; `error_exceed_max_image_size` over `pictures.PIXEL_BOUND`.
    """
    if claims_too_much(content):
        raise _unreadable("the video claims more frames than any video has")
    with _decoding(), av.open(BytesIO(content), "r", options=_OPTIONS) as container:
        stream = _pictures(container)
        width, height = _shown_size(container, stream, len(content))
        return Video(
            _format(container, content),
            width,
            height,
            _duration_ms(container, stream),
            float(stream.average_rate or 0),
            stream.codec_context.codec.canonical_name,
            _sound(container),
        )


@contextmanager
def _decoding() -> Iterator[None]:
    """Turns every error of FFmpeg into EngineError."""
    try:
        yield
    except EngineError:
        raise
    except Exception as error:
        raise _unreadable("not a readable video") from error


def _unreadable(message: str) -> EngineError:
    return EngineError("error_decode_video", message)


def _pictures(container: InputContainer) -> VideoStream:
    """Returns the stream of moving pictures. The cover of a song does not count."""
    moving = [stream for stream in container.streams.video if not stream.disposition & Disposition.attached_pic]
    if not moving or container.metadata.get("major_brand", "").strip() in _STILLS:
        raise _unreadable("the file has no moving pictures")
    if moving[0].width * moving[0].height > PIXEL_BOUND:
        raise EngineError("error_exceed_max_image_size", f"the video has more than {PIXEL_BOUND} pixels")
    return moving[0]


def _shown_size(container: InputContainer, stream: VideoStream, size: int) -> tuple[int, int]:
    """Returns the size in px as players show it, by the first frame. `size` is that of the file in bytes."""
    stream.codec_context.options = {"max_pixels": _OPTIONS["max_pixels"]}
    frames: list[VideoFrame] = []
    read = 0
    for packet in container.demux():
        read += packet.size
        # Frames may share bytes: a million of them, each as large as the whole file, would never end.
        if packet.is_corrupt or read > 2 * size:
            raise _unreadable("the video breaks off")
        if not frames and packet.stream.index == stream.index:
            frames += stream.decode(packet)
    if not frames:
        raise _unreadable("the video has no frame")
    turned = frames[0].rotation % 180 != 0
    return (frames[0].height, frames[0].width) if turned else (frames[0].width, frames[0].height)


def _duration_ms(container: InputContainer, stream: VideoStream) -> int:
    """Returns the duration of the pictures, or of everything if the container does not distinguish."""
    if stream.duration is not None and stream.time_base is not None:
        return max(0, round(1000 * stream.duration * stream.time_base))
    return max(0, round(1000 * (container.duration or 0) / av.time_base))


def _format(container: InputContainer, content: bytes) -> str:
    family = container.format.name.split(",")[0]
    if family == "matroska":
        return "webm" if b"webm" in content[:64] else "mkv"
    if family == "mov":
        # Old QuickTime files have no brand.
        return "mov" if container.metadata.get("major_brand", "qt").strip() == "qt" else "mp4"
    return family


def _sound(container: InputContainer) -> str | None:
    sound = next(iter(container.streams.audio), None)
    if sound is None:
        return None
    name = sound.codec_context.codec.canonical_name
    return "amr" if name.startswith("amr") else name
