"""Small films for the tests of the video engines, and their results."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from io import BytesIO
from typing import Any

import av
import numpy as np
from PIL import Image, ImageChops, ImageStat

from youcam_mock.engines.imaging import pictures, sample_photo
from youcam_mock.engines.job import Job, Source
from youcam_mock.engines.registry import engine
from youcam_mock.engines.video import film
from youcam_mock.sample import SAMPLE

WOMAN = Image.open(SAMPLE).convert("RGB").crop((110, 10, 340, 290))


def filmed(frames: Sequence[Image.Image], rate: int = 8, container: str = "mp4") -> bytes:
    """Returns a silent film of these frames."""
    return film.written(frames, frames[0].size, Fraction(rate), container, codec="mpeg4")


def portrait(seconds: float = 1, side: int = 160, rate: int = 8) -> bytes:
    """Returns a film of a woman who stands still."""
    return filmed([WOMAN.resize((side, side))] * round(seconds * rate), rate)


@cache
def still(seconds: float) -> bytes:
    """Returns a film that shows the sample photograph, 240 px wide and high, as often as it is asked for."""
    _, photo = sample_photo.fitting("src", {})
    with Image.open(BytesIO(photo)) as image:
        return film.of_picture(image.convert("RGB").resize((240, 240)), seconds)


def with_sound(codec: str, seconds: int = 1, container: str = "mov") -> bytes:
    """Returns a grey film, 10 frames a second, with a tone."""
    buffer = BytesIO()
    with av.open(buffer, "w", format=container) as target:
        stream = target.add_stream("mpeg4", rate=10)
        track = target.add_stream(codec, rate=44_100)
        assert isinstance(stream, av.VideoStream)
        assert isinstance(track, av.AudioStream)
        stream.width, stream.height, stream.pix_fmt = 32, 32, "yuv420p"
        for _ in range(10 * seconds):
            target.mux(stream.encode(av.VideoFrame.from_ndarray(np.full((32, 32, 3), 128, "uint8"), "rgb24")))
        target.mux(stream.encode())
        tone = np.sin(np.arange(44_100 * seconds) / 16)
        kind, samples = ("s16", (tone * 9999).astype("int16")) if codec == "pcm_s16le" else ("fltp", tone.astype("f4"))
        frame = av.AudioFrame.from_ndarray(samples[None], kind, "mono")
        frame.sample_rate = 44_100
        target.mux(track.encode(frame))
        target.mux(track.encode())
    return buffer.getvalue()


def made(kind: str, *sources: tuple[str, bytes], facts: Any = None, watermark: bool = False, **params: Any) -> bytes:
    """Returns the one file that the engine of that kind makes."""
    inputs = tuple(Source(role, f"{role}.bin", content) for role, content in sources)
    result = engine(kind)(Job(inputs, params, facts or {}, watermark))
    assert result.data is None
    (file,) = result.files
    return file.render()


def frames_of(content: bytes) -> list[Image.Image]:
    """Returns all frames as pictures."""
    with av.open(BytesIO(content), "r") as container:
        return [Image.fromarray(frame.to_ndarray(format="rgb24")) for frame in container.decode(video=0)]


def png(image: Image.Image) -> bytes:
    """Returns the picture as a PNG."""
    return pictures.encode(image, "png")


def unlike(one: Image.Image, other: Image.Image) -> float:
    """Returns how far two pictures are apart, on average: 0 to 255."""
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3
