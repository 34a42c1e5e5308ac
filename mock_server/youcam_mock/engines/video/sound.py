"""Takes the sound of a video over into the film that is made from it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO

import av
from av import AudioResampler, AudioStream
from av.container import InputContainer, OutputContainer

from youcam_mock.engines.video.film import Track

_COPIED = frozenset(["aac", "mp3"])
"""Codecs that every player accepts in an MP4. Other sound becomes AAC."""
_RATE = 44_100
"""Samples a second of sound that is encoded again."""


def sound_of(content: bytes, seconds: float, target: OutputContainer) -> list[Track]:
    """Returns the first track of a video's sound, up to that length, as a new track; an empty list if there is none."""
    with av.open(BytesIO(content), "r", options={"protocol_whitelist": ""}) as source:
        if not source.streams.audio:
            return []
        codec = source.streams.audio[0].codec_context.codec.canonical_name
        return (_copied if codec in _COPIED else _encoded)(source, seconds, target)


def _copied(source: InputContainer, seconds: float, target: OutputContainer) -> list[Track]:
    track = source.streams.audio[0]
    stream = target.add_stream_from_template(track)
    packets = []
    for packet in _packets(source, seconds):
        packet.stream = stream
        packets.append(packet)
    return packets


def _encoded(source: InputContainer, seconds: float, target: OutputContainer) -> list[Track]:
    """Returns sound that is encoded again. Damaged parts are left out."""
    track = source.streams.audio[0]
    stream = target.add_stream("aac", rate=_RATE, layout="stereo")
    assert isinstance(stream, AudioStream)
    even = AudioResampler("fltp", "stereo", _RATE)
    packets = []
    for packet in _packets(source, seconds):
        with suppress(av.FFmpegError):
            for frame in track.decode(packet):
                packets += [made for piece in even.resample(frame) for made in stream.encode(piece)]
    return packets + stream.encode()


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
