"""What every engine of videos does around its own work: read the source, mark the frames, write the film."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PIL import Image

from youcam_mock.engines import film, pictures
from youcam_mock.engines.job import Job, Result, ResultFile
from youcam_mock.engines.video_frames import SECONDS_MAX, Cut, Footage
from youcam_mock.engines.video_sound import sound_of
from youcam_mock.operation import Facts

LONG_SIDE_MAX = 4096
"""px, of a result where no document limits it."""
Frames = Iterator[Image.Image]
Change = Callable[[Frames, Cut], Frames]
"""Makes the frames of the result from those of the source, as many and of that size."""


def changed(job: Job, change: Change, scale: float = 1, worked_side: int | None = None) -> Result:
    """The source video with its frames changed, then made `scale` times as large; length and sound kept.

    With `worked_side` frames are changed at that long side (px) where they are larger, and enlarged afterwards.
    A MOV stays one, anything else becomes an MP4. The facts `output_long_side_max` (px), `fps_max` and `seconds_max`
    hold; sides become even. With `fps` the result has that rate, and with `output_frame`, a long and a short side in
    px, it fills such a frame, lying or upright, whatever the source has. Raises EngineError for a source that is no
    video.
    """
    footage = Footage.of(job.source().content)
    container = "mov" if footage.shown.format == "mov" else "mp4"
    render = partial(_render, job, footage, change, scale, worked_side, container)
    return result(container, render)


def result(container: str, render: Callable[[], bytes]) -> Result:
    """One film, made when it is first downloaded."""
    return Result((ResultFile(f"output.{container}", film.CONTENT_TYPES[container], render),))


def marked(frames: Frames, watermark: bool) -> Frames:
    """The frames, with MOCK in the corner of each when that is asked for."""
    for frame in frames:
        if watermark:
            pictures.stamp(frame)
        yield frame


def _render(job: Job, footage: Footage, change: Change, scale: float, worked_side: int | None, container: str) -> bytes:
    width, height = footage.shown.width, footage.shown.height
    size = _size(job.facts, round(width * scale), round(height * scale))
    # Frames are worked on at the size of the source, or of the result where that is smaller.
    worked = film.even(*pictures.fitted(min(width, size[0]), min(height, size[1]), worked_side or max(size)))
    grown = size[0] / worked[0]
    rates = job.facts.get("fps_max", 60), job.facts.get("fps")
    cut = footage.cut(worked, rates[0], job.facts.get("seconds_max", SECONDS_MAX), grown, rates[1])
    frames = marked(change(footage.frames(cut), cut), job.watermark)
    sound = partial(sound_of, footage.content, cut.seconds) if footage.shown.audio_codec else None
    return film.written(frames, film.even(*size), cut.rate, container, sound)


def _size(facts: Facts, width: int, height: int) -> tuple[int, int]:
    """Of the result, where its sides would be these (px)."""
    if "output_frame" not in facts:
        return pictures.fitted(width, height, int(facts.get("output_long_side_max", LONG_SIDE_MAX)))
    long_side, short_side = facts["output_frame"]
    scale = min(long_side / max(width, height), short_side / min(width, height))
    return round(width * scale), round(height * scale)
