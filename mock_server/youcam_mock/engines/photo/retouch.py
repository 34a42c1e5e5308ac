"""Retouches whole photos: makes them larger and sharper, brightens what is too dark, removes a watermark."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.imaging.local_filters import equalised, extreme, guided
from youcam_mock.engines.job import EngineError, Job, Result
from youcam_mock.engines.output import changed, held, made

SCALES = (1, 2, 4)
LONG_SIDE_MAX = 4096
"""Longest side of a result in px, unless the contract's `output_long_side_max` differs."""
_SHARPEN = ImageFilter.Kernel((3, 3), (-1, -2, -1, -2, 35, -2, -1, -2, -1), 23)
"""Adds to each pixel 0.7 times its difference from a soft mean of its neighbours."""
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
_STROKE = 0.012
"""As a part of the short side: thinner marks count as laid over the photo, all else as the photo's own."""
_CONTRAST = 45
"""How many levels a mark is brighter than its surroundings."""
_WHITE = 225
"""The least of a mark's three colours: watermarks are usually white, and coloured parts belong to the photo."""


def enlarged(job: Job) -> Result:
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


def brightened(job: Job) -> Result:
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


def unmarked(job: Job) -> Result:
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
    reach = stroke // 2 + 1
    opened = extreme(np.maximum, extreme(np.minimum, least, reach), reach)
    thin = ImageChops.subtract(least, opened).point(lambda level: 255 if level >= _CONTRAST else 0)
    white = least.point(lambda level: 255 if level >= _WHITE else 0)
    return ImageChops.darker(thin, white).filter(ImageFilter.MaxFilter(5))
