"""Photo lighting: what came out too dark made brighter, the dark parts most."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.imaging.guided_filter import guided
from youcam_mock.engines.imaging.local_contrast import equalised
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.output import changed

_LONG_SIDE = 256
"""px at which the light on a photo is worked out."""
_WANTED = 0.56
"""The brightness that the middle of a photo is brought to, 0 to 1, as far as it goes."""
_LEAST, _MOST = 0.8, 0.42
"""Exponents of the light: of a photo that is bright enough, and of one that is nearly black."""
_LOCAL = 0.25
"""How much of the result is the adaptive histogram's; all of it would look painted."""
_STRIP = 256
"""px: a large photo is not held as floats as a whole."""


def run(job: Job) -> Result:
    """The source brightened, its size and transparency kept; the darker it is, the more.

    Raises EngineError for a source that is no picture.
    """
    return changed(job, _brightened)


def _brightened(image: Image.Image) -> Image.Image:
    gain = Image.fromarray(_gain(pictures.flat(image)))
    bright = Image.new("RGB", image.size)
    for top in range(0, image.height, _STRIP):
        bottom = min(top + _STRIP, image.height)
        # The part of the small map that lies behind the strip, to fractions of its pixels.
        part = (0, top * gain.height / image.height, gain.width, bottom * gain.height / image.height)
        light = gain.resize((image.width, bottom - top), Image.Resampling.BILINEAR, part)
        strip = np.asarray(image.crop((0, top, image.width, bottom)).convert("RGB"), np.float32)
        strip *= np.asarray(light)[:, :, None]
        bright.paste(Image.fromarray(np.minimum(strip, 255).astype(np.uint8)), (0, top))
    if image.mode == "RGBA":
        bright.putalpha(image.getchannel("A"))
    return bright


def _gain(image: Image.Image) -> NDArray[np.float32]:
    """How many times brighter each part becomes, at a reduced size: light to a power, then by parts, its edges kept."""
    image.thumbnail((_LONG_SIDE, _LONG_SIDE))
    strongest = np.asarray(image, np.float32).max(axis=2) / 255
    widest = Image.fromarray((strongest * 255).astype(np.uint8)).filter(ImageFilter.MaxFilter(5))
    light = np.clip(guided(strongest, np.asarray(widest, np.float32) / 255, 8, 0.02), 0.02, 1)
    middle = float(np.clip(np.median(light), 0.05, 0.95))
    power = float(np.clip(np.log(_WANTED) / np.log(middle), _MOST, _LEAST))
    wanted = light**power
    # By its own histogram each part gains what contrast it lacks; nothing becomes darker.
    local = np.maximum(wanted + _LOCAL * (equalised(wanted) - wanted), light)
    return (local / light).astype(np.float32)
