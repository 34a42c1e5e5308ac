"""Photo lighting: brightens what is too dark, and the dark parts most."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.imaging.local_filters import equalised, guided
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.output import changed

_LONG_SIDE = 256
"""Long side in px at which the light on a photo is worked out."""
_WANTED = 0.56
"""The brightness, 0 to 1, to which the middle of a photo is brought as far as possible."""
_LEAST, _MOST = 0.8, 0.42
"""Exponents of the light: for a photo that is bright enough, and for one that is nearly black."""
_LOCAL = 0.25
"""The share of the adaptive histogram in the result. With all of it the photo would look painted."""
_STRIP = 256
"""Height in px of the strips in which a large photo is changed, since floats of all of it would take too much
memory."""


def run(job: Job) -> Result:
    """Returns the source brightened, the darker it is the more, with its size and transparency kept.

    Raises EngineError for an unreadable source.
    """
    return changed(job, _brightened)


def _brightened(image: Image.Image) -> Image.Image:
    gain = Image.fromarray(_gain(pictures.flat(image)))
    bright = Image.new("RGB", image.size)
    for top in range(0, image.height, _STRIP):
        bottom = min(top + _STRIP, image.height)
        # The part of the small map behind the strip, to fractions of its pixels.
        part = (0, top * gain.height / image.height, gain.width, bottom * gain.height / image.height)
        light = gain.resize((image.width, bottom - top), Image.Resampling.BILINEAR, part)
        strip = np.asarray(image.crop((0, top, image.width, bottom)).convert("RGB"), np.float32)
        strip *= np.asarray(light)[:, :, None]
        bright.paste(Image.fromarray(np.minimum(strip, 255).astype(np.uint8)), (0, top))
    if image.mode == "RGBA":
        bright.putalpha(image.getchannel("A"))
    return bright


def _gain(image: Image.Image) -> NDArray[np.float32]:
    """Returns how many times brighter each part becomes, at a reduced size: light to a power, then by parts, edges
    kept."""
    image.thumbnail((_LONG_SIDE, _LONG_SIDE))
    strongest = np.asarray(image, np.float32).max(axis=2) / 255
    widest = Image.fromarray((strongest * 255).astype(np.uint8)).filter(ImageFilter.MaxFilter(5))
    light = np.clip(guided(strongest, np.asarray(widest, np.float32) / 255, 8, 0.02), 0.02, 1)
    middle = float(np.clip(np.median(light), 0.05, 0.95))
    power = float(np.clip(np.log(_WANTED) / np.log(middle), _MOST, _LEAST))
    wanted = light**power
    # Its own histogram gives each part the contrast that it lacks. Nothing becomes darker.
    local = np.maximum(wanted + _LOCAL * (equalised(wanted) - wanted), light)
    return (local / light).astype(np.float32)
