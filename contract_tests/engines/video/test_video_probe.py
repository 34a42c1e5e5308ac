from __future__ import annotations

import struct
import tracemalloc
from io import BytesIO
from pathlib import Path

import av
import numpy as np
import pytest
from av.codec.codec import UnknownCodecError
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from youcam_mock.domain.media.inputs import Video
from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import EngineError
from youcam_mock.engines.video import video_probe
from youcam_mock.engines.video.sample_film import SECONDS, sample_film
from youcam_mock.engines.video.video_probe import probe_video

RATE = 25
FAST_START = {"movflags": "faststart"}


def _film(
    container: str = "mp4",
    codec: str = "mpeg4",
    frames: int = 10,
    rotation: int = 0,
    sound: str | None = None,
    options: dict[str, str] | None = None,
) -> bytes:
    """Returns a film of 120 x 80 px, 25 frames a second."""
    buffer = BytesIO()
    with av.open(buffer, "w", format=container, options=options or {}) as target:
        stream = target.add_stream(codec, rate=RATE)
        assert isinstance(stream, av.VideoStream)
        stream.width, stream.height, stream.pix_fmt = 120, 80, "yuv420p"
        if rotation:
            stream.set_display_rotation(rotation)
        track = target.add_stream(sound, rate=48_000) if sound else None
        for number in range(frames):
            shown = np.full((80, 120, 3), 9 * number % 255, "uint8")
            target.mux(stream.encode(av.VideoFrame.from_ndarray(shown, "rgb24")))
        target.mux(stream.encode())
        if isinstance(track, av.AudioStream):
            kind = "s16" if sound == "pcm_s16le" else "fltp"
            silence = np.zeros((1, 9600), "int16" if kind == "s16" else "float32")
            frame = av.AudioFrame.from_ndarray(silence, kind, "mono")
            frame.sample_rate = 48_000
            target.mux(track.encode(frame))
            target.mux(track.encode())
    return buffer.getvalue()


def _fast_start(tmp_path: Path) -> bytes:
    """Returns a film whose index comes first, as for the web."""
    source = BytesIO(_film(frames=50))
    with av.open(source, "r") as film, av.open(tmp_path / "film.mp4", "w", options=FAST_START) as target:
        stream = target.add_stream_from_template(film.streams.video[0])
        for packet in film.demux():
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)
    return (tmp_path / "film.mp4").read_bytes()


def _refusal(content: bytes) -> EngineError:
    with pytest.raises(EngineError) as refusal:
        probe_video(content)
    assert "\n" not in refusal.value.message
    return refusal.value


def test_the_sample_is_a_short_film() -> None:
    assert probe_video(sample_film()) == Video("mp4", 480, 480, 1000 * SECONDS, 16.0, "mpeg4")


@pytest.mark.parametrize(
    ("container", "codec", "name", "kind"),
    [
        ("mp4", "mpeg4", "mp4", "mpeg4"),
        ("mp4", "libx264", "mp4", "h264"),
        ("mov", "mpeg4", "mov", "mpeg4"),
        ("avi", "mpeg4", "avi", "mpeg4"),
        ("webm", "libvpx", "webm", "vp8"),
        ("matroska", "mpeg4", "mkv", "mpeg4"),
    ],
)
def test_container_and_codec_are_told_by_content(container: str, codec: str, name: str, kind: str) -> None:
    try:
        content = _film(container, codec)
    except UnknownCodecError:
        pytest.skip(f"this build of FFmpeg has no {codec}")
    assert probe_video(content) == Video(name, 120, 80, 400, 25.0, kind)


@pytest.mark.parametrize("frames", [1, 24, 25, 26, 250])
def test_the_length_is_that_of_the_frames(frames: int) -> None:
    assert probe_video(_film(frames=frames)).duration_ms == 40 * frames


def test_sound_that_outlasts_the_frames_does_not_make_a_video_longer() -> None:
    facts = probe_video(_film(frames=2, sound="aac"))
    assert (facts.duration_ms, facts.audio_codec) == (80, "aac")


def test_any_sound_is_named() -> None:
    assert probe_video(_film("mov", sound="pcm_s16le")).audio_codec == "pcm_s16le"


@pytest.mark.parametrize(("rotation", "size"), [(90, (80, 120)), (180, (120, 80)), (-90, (80, 120))])
def test_a_size_is_the_one_after_rotation(rotation: int, size: tuple[int, int]) -> None:
    facts = probe_video(_film(rotation=rotation))
    assert (facts.width, facts.height) == size


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0",
        b"I am a film, honestly",
        b"\0\0\0\x14ftypisom\0\0\0\0isom",
        b"RIFF\0\0\0\0AVI LIST",
        b"#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n",
        b"ffconcat version 1.0\nfile '/etc/passwd'\n",
    ],
)
def test_unreadable_video_is_refused(content: bytes) -> None:
    assert _refusal(content).code == "error_decode_video"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP", "AVIF"])
def test_picture_is_not_accepted_as_a_video(kind: str) -> None:
    target = BytesIO()
    Image.new("RGB", (64, 64), "teal").save(target, kind)
    assert _refusal(target.getvalue()).code == "error_decode_video"


def test_sound_alone_is_not_a_video() -> None:
    buffer = BytesIO()
    with av.open(buffer, "w", format="mp4") as target:
        track = target.add_stream("aac", rate=48_000)
        assert isinstance(track, av.AudioStream)
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 9600), "float32"), "fltp", "mono")
        frame.sample_rate = 48_000
        target.mux(track.encode(frame))
        target.mux(track.encode())
    assert _refusal(buffer.getvalue()).message == "the file has no moving pictures"


@pytest.mark.parametrize("cut", [0.1, 0.5, 0.9])
def test_a_video_that_breaks_off_is_found(cut: float, tmp_path: Path) -> None:
    for content in (_film(frames=50), _fast_start(tmp_path)):
        assert _refusal(content[: int(len(content) * cut)]).code == "error_decode_video"


def _claiming(content: bytes, samples: int) -> bytes:
    """Returns the film with an index of a few bytes that claims any number of frames."""
    changed = bytearray(content)
    for box, values in (("stsz", (1, samples)), ("stts", (1, samples, 1024)), ("stsc", (1, 1, samples, 1))):
        place = changed.index(box.encode()) + 8
        changed[place : place + 4 * len(values)] = struct.pack(f">{len(values)}I", *values)
    return bytes(changed)


@pytest.mark.parametrize("samples", [video_probe.MOST_SAMPLES + 1, 50_000_000, 2**32 - 1])
def test_a_video_that_claims_more_frames_than_any_has_is_refused_unread(samples: int) -> None:
    content = _claiming(_film(), samples)
    tracemalloc.start()
    try:
        assert "claims more frames" in _refusal(content).message
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()


def _boxed(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", 8 + len(content)) + kind + content


@pytest.mark.parametrize(
    ("content", "too_much"),
    [
        (_boxed(b"moov", _boxed(b"stsz", struct.pack(">III", 0, 1, 2**31))), True),
        (_boxed(b"moof", _boxed(b"traf", _boxed(b"trun", struct.pack(">II", 0, 2**31)))), True),
        (_boxed(b"moov", _boxed(b"cmov", b"")), True),
        (_boxed(b"mdat", b"stsz" * 9), False),
        (struct.pack(">I4sQ", 1, b"moov", 36) + _boxed(b"stsz", struct.pack(">III", 0, 1, 2**31)), True),
        (struct.pack(">I", 0) + b"moov" + _boxed(b"stsz", struct.pack(">III", 0, 1, 2**31)), True),
        (b"\0\0\0\1moov", False),
        (b"\0" * 99, False),
        (b"", False),
    ],
)
def test_claims_are_found_in_any_box_that_counts(content: bytes, too_much: bool) -> None:
    assert video_probe.claims_too_much(content) is too_much


def test_deeply_nested_boxes_are_searched() -> None:
    nested = _boxed(b"stsz", struct.pack(">III", 0, 1, 2**31))
    for _ in range(5000):
        nested = _boxed(b"moov", nested)
    assert video_probe.claims_too_much(nested)


def test_a_video_of_too_many_pixels_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("youcam_mock.engines.video.video_probe.PIXEL_BOUND", 120 * 80 - 1)
    assert _refusal(_film()).code == "error_exceed_max_image_size"


def _probed(content: bytes) -> None:
    code = facts = None
    try:
        facts = probe_video(content)
    except EngineError as error:
        code = error.code
    if facts is None:
        assert code in {"error_decode_video", "error_exceed_max_image_size"}
    else:
        assert 0 < facts.width * facts.height <= pictures.PIXEL_BOUND
        assert facts.duration_ms >= 0


SEEDS = [_film(), _film("mov", sound="aac"), _film("avi"), _film("matroska"), sample_film()[:20_000]]


@settings(max_examples=150, deadline=None)
@given(
    content=st.sampled_from(SEEDS),
    edits=st.lists(st.tuples(st.integers(0, 50_000), st.binary(min_size=1, max_size=8)), min_size=1, max_size=6),
)
def test_mutated_videos_raise_only_engine_errors(content: bytes, edits: list[tuple[int, bytes]]) -> None:
    mutated = bytearray(content)
    for place, patch in edits:
        start = place % len(mutated)
        mutated[start : start + len(patch)] = patch
    _probed(bytes(mutated))


@settings(max_examples=150, deadline=None)
@given(
    magic=st.sampled_from([b"", b"\0\0\0\x14ftypqt  ", b"\x1aE\xdf\xa3", b"RIFF\xff\0\0\0AVI "]),
    rest=st.binary(max_size=400),
)
def test_arbitrary_bytes_raise_only_engine_errors(magic: bytes, rest: bytes) -> None:
    _probed(magic + rest)
