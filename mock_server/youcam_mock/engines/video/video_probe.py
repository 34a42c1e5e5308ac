"""Finds out what an uploaded video is by reading it once and decoding its first frame."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from io import BytesIO

import av
from av import VideoFrame
from av.container import InputContainer
from av.stream import Disposition
from av.video.stream import VideoStream

from youcam_mock.domain.media.inputs import Video
from youcam_mock.engines.imaging.pictures import PIXEL_BOUND
from youcam_mock.engines.job import EngineError

# FFmpeg also reads playlists and scripts, which could name files of this machine.
_OPTIONS = {
    "format_whitelist": "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi",
    "protocol_whitelist": "",
    "max_pixels": str(PIXEL_BOUND),
}
_STILLS = frozenset(["heic", "heix", "heif", "mif1", "msf1", "avif", "avis"])
"""Brands of still pictures in the container of MP4."""
MOST_SAMPLES = 1_000_000
"""Frames or pieces of sound of one track: hours of video."""
_PARENTS = frozenset([b"moov", b"trak", b"mdia", b"minf", b"stbl", b"moof", b"traf"])
_COUNTS = {b"stsz": 8, b"stz2": 8, b"trun": 4}
"""For each box that counts samples, the place of its count in bytes from the start of its content."""
_COMPRESSED = b"cmov"


def probe_video(content: bytes) -> Video:
    """Reads all data of the video, which reveals one that breaks off, decodes one frame and returns the facts.

    Raises EngineError, and nothing else: `error_decode_video` when it is empty, breaks off, is no video or none that
    can be decoded; `error_exceed_max_image_size` over `pictures.PIXEL_BOUND`.
    """
    if claims_too_much(content):
        raise _unreadable("the video claims more frames than any video has")
    try:
        with av.open(BytesIO(content), "r", options=_OPTIONS) as container:
            return _probed(container, content)
    except EngineError:
        raise
    except Exception as error:  # of FFmpeg
        raise _unreadable("not a readable video") from error


def _probed(container: InputContainer, content: bytes) -> Video:
    stream, tracks = _pictures(container), container.streams.audio
    width, height = _shown_size(container, stream, len(content))
    sound = tracks[0].codec_context.codec.canonical_name if tracks else ""
    seconds = Fraction(container.duration or 0, av.time_base)
    if stream.duration is not None and stream.time_base is not None:  # else the container does not tell them apart
        seconds = stream.duration * stream.time_base
    return Video(
        _format(container, content),
        width,
        height,
        max(0, round(1000 * seconds)),
        float(stream.average_rate or 0),
        stream.codec_context.codec.canonical_name,
        "amr" if sound.startswith("amr") else sound or None,
    )


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


def _format(container: InputContainer, content: bytes) -> str:
    family = container.format.name.split(",")[0]
    if family == "matroska":
        return "webm" if b"webm" in content[:64] else "mkv"
    if family == "mov":
        # Old QuickTime files have no brand.
        return "mov" if container.metadata.get("major_brand", "qt").strip() == "qt" else "mp4"
    return family


def claims_too_much(content: bytes) -> bool:
    """Returns whether any box of an MP4 or MOV claims more than MOST_SAMPLES, or hides its claims by compression.

    A box of a few bytes may claim any number of frames, and FFmpeg makes an entry for each before it reads one: fifty
    million take gigabytes and minutes.
    """
    return any(kind == _COMPRESSED or count > MOST_SAMPLES for kind, count in _claims(content))


def _claims(content: bytes) -> Iterator[tuple[bytes, int]]:
    """Yields each box that counts, with its count, at any depth."""
    start, ends = 0, [len(content)]
    while ends:
        if start + 8 > ends[-1]:
            start = ends.pop()
            continue
        size, kind, head = int.from_bytes(content[start : start + 4]), content[start + 4 : start + 8], 8
        if size == 1:
            size, head = int.from_bytes(content[start + 8 : start + 16]), 16
        after = ends[-1] if size == 0 else min(ends[-1], start + max(size, head))
        if kind in _PARENTS:
            ends.append(after)
            start += head
            continue
        if kind in _COUNTS or kind == _COMPRESSED:
            place = start + head + _COUNTS.get(kind, 0)
            yield kind, int.from_bytes(content[place : place + 4])
        start = after
