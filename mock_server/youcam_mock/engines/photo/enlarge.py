"""Photo enhance: makes the picture larger and sharper."""

from __future__ import annotations

from functools import partial

from PIL import Image, ImageFilter

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import EngineError, Job, Result
from youcam_mock.engines.output import made

SCALES = (1, 2, 4)
LONG_SIDE_MAX = 4096
"""Longest side of a result in px, unless the contract's `output_long_side_max` differs."""
_SHARPEN = ImageFilter.Kernel((3, 3), (-1, -2, -1, -2, 35, -2, -1, -2, -1), 23)
"""Adds to each pixel 0.7 times its difference from a soft mean of its neighbours."""


def run(job: Job) -> Result:
    """Returns one picture, `params["scale"]` times as large as the source and in its format.

    Raises EngineError: `invalid_parameter` for another scale; for the source, what `pictures.opened` raises.
    """
    scale = job.params.get("scale")
    if scale not in SCALES:
        raise EngineError("invalid_parameter", f"scale is {scale!r}; it may be 1, 2 or 4")
    content = job.source().content
    kind = pictures.format_of(pictures.opened(content))
    limit = int(job.facts.get("output_long_side_max", LONG_SIDE_MAX))
    return made(job, [partial(_enlarged, content, int(scale), limit)], kind)


def _enlarged(content: bytes, scale: int, long_side_max: int) -> Image.Image:
    photo = pictures.read(content)
    size = pictures.fitted(photo.width * scale, photo.height * scale, long_side_max)
    # Sharpened, so that even scale 1 has a visible effect. And first: the same as sharpening afterwards with a radius
    # `scale` times as long, in a fraction of the time.
    sharp = pictures.recoloured(photo.image, lambda plain: plain.filter(_SHARPEN))
    return sharp.resize(size, Image.Resampling.BICUBIC)
