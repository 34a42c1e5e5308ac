"""Photo enhance: makes the picture larger and sharper."""

from __future__ import annotations

from functools import partial

from PIL import Image, ImageFilter

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import EngineError, Job, Result, ResultFile

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
    render = partial(_render, content, int(scale), limit, job.watermark)
    return Result((ResultFile(f"output{pictures.EXTENSIONS[kind]}", pictures.CONTENT_TYPES[kind], render),))


def _render(content: bytes, scale: int, long_side_max: int, watermark: bool) -> bytes:
    photo = pictures.read(content)
    size = pictures.fitted(photo.width * scale, photo.height * scale, long_side_max)
    # Sharpened first: the same as sharpening afterwards with a radius `scale` times as long, in a fraction of the time.
    image = _sharpened(photo.image).resize(size, Image.Resampling.BICUBIC)
    if watermark:
        pictures.stamp(image)
    return pictures.encode(image, photo.format)


def _sharpened(image: Image.Image) -> Image.Image:
    """Sharpens the picture, so that even scale 1 has a visible effect. Transparency stays."""
    if image.mode != "RGBA":
        return image.filter(_SHARPEN)
    sharp = image.convert("RGB").filter(_SHARPEN)
    sharp.putalpha(image.getchannel("A"))
    return sharp
