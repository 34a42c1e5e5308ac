"""Removes a watermark from a photo: thin white marks that stand out from what is below them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.output import changed, held

Levels = NDArray[np.uint8]
_STROKE = 0.012
"""As a part of the short side: thinner marks count as laid over the photo, all else as the photo's own."""
_CONTRAST = 45
"""How many levels a mark is brighter than its surroundings."""
_WHITE = 225
"""The least of a mark's three colours: watermarks are usually white, and coloured parts belong to the photo."""


def run(job: Job) -> Result:
    """Returns the source without its watermark, in the source's size unless the facts hold it to less.

    Raises EngineError for an unreadable source.
    """
    smooth = Image.Resampling.LANCZOS
    return changed(job, lambda image: pictures.recoloured(image.resize(held(image.size, job.facts), smooth), _cleared))


def _cleared(image: Image.Image) -> Image.Image:
    stroke = max(2, round(min(image.size) * _STROKE))
    marks = _marks(image, stroke)
    # Each place gets the colour of its unmarked surroundings.
    kept, blur = ImageChops.invert(marks), ImageFilter.BoxBlur(2 * stroke)
    weight = np.asarray(kept.filter(blur), np.float32)[..., None]
    light = np.asarray(Image.composite(image, Image.new("RGB", image.size), kept).filter(blur), np.float32)
    around = Image.fromarray(np.clip(light * 255 / np.maximum(weight, 1), 0, 255).astype(np.uint8))
    return Image.composite(around, image, marks)


def _marks(image: Image.Image, stroke: int) -> Image.Image:
    """Returns 255 on thin white marks and their edges, 0 elsewhere."""
    least = ImageChops.darker(ImageChops.darker(*image.split()[:2]), image.getchannel("B"))
    width = 2 * (stroke // 2) + 3
    opened = Image.fromarray(_extreme(np.maximum, _extreme(np.minimum, np.asarray(least), width), width))
    thin = ImageChops.subtract(least, opened).point(lambda level: 255 if level >= _CONTRAST else 0)
    white = least.point(lambda level: 255 if level >= _WHITE else 0)
    return ImageChops.darker(thin, white).filter(ImageFilter.MaxFilter(5))


def _extreme(pick: np.ufunc, levels: Levels, width: int) -> Levels:
    """Returns for each px what `pick` takes from the square of that width (px, odd) around it.

    Along each axis in turn, by spans that double: Pillow's filters look at every px of every square.
    """
    for _ in ("down", "across"):
        levels, span = np.pad(levels, ((width // 2,) * 2, (0, 0)), mode="edge"), 1
        while span < width:
            step = min(span, width - span)
            levels, span = pick(levels[step:], levels[:-step]), span + step
        levels = np.ascontiguousarray(levels.T)
    return levels
