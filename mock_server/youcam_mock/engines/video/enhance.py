"""Video enhance: makes every frame sharper, and the film larger."""

from __future__ import annotations

from PIL import ImageFilter

from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.video.frames import Cut
from youcam_mock.engines.video.video_output import Frames, changed


def run(job: Job) -> Result:
    """Returns the film `facts["scale"]` times as wide and high, as far as its limits allow. Length, rate and sound are
    kept.

    Raises EngineError for an unreadable video.
    """
    return changed(job, _sharpened, float(job.facts["scale"]))


def _sharpened(frames: Frames, cut: Cut) -> Frames:
    # Sharpened before they are enlarged, when there is a quarter of the pixels.
    return (frame.filter(ImageFilter.SHARPEN) for frame in frames)
