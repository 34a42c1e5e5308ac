"""The common work of engines for videos: reads the source, marks the frames, writes the film."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import partial
from math import ceil

from PIL import Image, ImageOps

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job, Result, ResultFile
from youcam_mock.engines.video import film
from youcam_mock.engines.video.frames import SECONDS_MAX, Cut, Footage

LONG_SIDE_MAX = 4096
"""Long side in px of a result if no document limits it."""
Frames = Iterator[Image.Image]
Change = Callable[[Frames, Cut], Frames]
"""Makes the frames of the result from those of the source, as many and of that size."""


def changed(job: Job, change: Change, scale: float = 1, worked_side: int | None = None) -> Result:
    """Returns the source video with its frames changed, then made `scale` times as large. Length and sound are kept.

    With `worked_side` frames are changed at that long side (px) where they are larger, and enlarged afterwards.
    A MOV stays one, anything else becomes an MP4. The facts `output_long_side_max` (px), `fps_max` and `seconds_max`
    hold; sides become even. By the fact `output_frame` (px, lying) every film has that size, upright where the source
    is, with bars where its aspect is another; by `fps` it has that rate. Raises EngineError for an unreadable video.
    """
    footage = Footage(job.source().content)
    container = "mov" if footage.shown.format == "mov" else "mp4"
    render = partial(_render, job, footage, change, scale, worked_side, container)
    return result(container, render)


def result(container: str, render: Callable[[], bytes]) -> Result:
    """Returns one film, rendered when it is first downloaded."""
    return Result((ResultFile(f"output.{container}", film.CONTENT_TYPES[container], render),))


def marked(frames: Frames, watermark: bool) -> Frames:
    """Yields the frames, with MOCK in the corner of each if requested."""
    for frame in frames:
        if watermark:
            pictures.stamp(frame)
        yield frame


def _render(job: Job, footage: Footage, change: Change, scale: float, worked_side: int | None, container: str) -> bytes:
    facts, width, height = job.facts, footage.shown.width, footage.shown.height
    most = int(facts.get("output_long_side_max", LONG_SIDE_MAX))
    size = pictures.fitted(round(width * scale), round(height * scale), most)
    whole = None
    if "output_frame" in facts:
        long, short = facts["output_frame"]
        whole = (short, long) if height > width else (long, short)
        share = min(whole[0] / width, whole[1] / height)
        size = max(1, round(width * share)), max(1, round(height * share))
    # Frames are processed at the size of the source, or of the result if that is smaller.
    worked = film.even(*pictures.fitted(min(width, size[0]), min(height, size[1]), worked_side or max(size)))
    rate = facts.get("fps", facts.get("fps_max", 60))
    cut = footage.cut(worked, rate, facts.get("seconds_max", SECONDS_MAX), size[0] / worked[0])
    frames = marked(change(footage.frames(cut), cut), job.watermark)
    if whole is not None:
        aspect = whole[0] / whole[1]
        barred = max(worked[0], round(worked[1] * aspect)), max(worked[1], round(worked[0] / aspect))
        frames = (ImageOps.pad(frame, barred) for frame in frames)
    written_at = Fraction(facts.get("fps", cut.rate))
    if "fps" in facts:
        frames = _paced(frames, cut, written_at)
    sound = partial(film.sound_of, footage.content, cut.seconds) if footage.shown.audio_codec else None
    return film.written(frames, film.even(*(whole or size)), written_at, container, sound)


def _paced(frames: Frames, cut: Cut, rate: Fraction) -> Frames:
    """Yields each frame as often as it lasts at a higher rate. It is the same object, so that it is scaled only
    once."""
    given = 0
    for number, frame in enumerate(frames, 1):
        until = max(1, round(cut.seconds * rate)) if number == cut.count else ceil(number / cut.rate * rate)
        while given < until:
            yield frame
            given += 1
