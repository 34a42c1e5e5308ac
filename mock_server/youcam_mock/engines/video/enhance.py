"""Video enhance: every frame sharper, and the film larger."""

from __future__ import annotations

from PIL import ImageFilter

from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.video.frames import Cut
from youcam_mock.engines.video.video_output import Frames, changed


def run(job: Job) -> Result:
    """The film `facts["scale"]` times as wide and high, as far as its limits go; length, rate and sound kept.

    Raises EngineError for a source that is no video.
    """
    return changed(job, _sharpened, float(job.facts["scale"]))


def _sharpened(frames: Frames, cut: Cut) -> Frames:
    # Before they are enlarged, when there is a quarter of the pixels.
    return (frame.filter(ImageFilter.SHARPEN) for frame in frames)
