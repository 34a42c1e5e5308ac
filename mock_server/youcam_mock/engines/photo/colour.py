"""Colourizes a grey photo or corrects the colours of another, in versions from warm to cool."""

from __future__ import annotations

from functools import partial

import numpy as np
from PIL import Image, ImageEnhance

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.imaging.local_filters import guided
from youcam_mock.engines.imaging.tint import Grid
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.output import Make, made, readable
from youcam_mock.engines.people import faces, masks

_VERSIONS = 4
_WARM = 0.13
"""By how much the warmest version raises red and lowers blue. The coolest does the opposite."""
_EVENING = 0.35
"""How much warmer a coloured photo is than its parts alone, so that even cool versions show skin."""
_LONG_SIDE = 320
"""Long side in px at which the colours of parts are worked out."""


def run(job: Job) -> Result:
    """Returns `facts["versions"]` pictures of the source's size, the warmest first. With `facts["engine"]` colorize
    they get new colours, otherwise white balance, exposure and saturation are corrected.

    Raises EngineError for an unreadable source.
    """
    content = readable(job)
    change = _colourized if job.facts.get("engine") == "colorize" else _corrected

    def version(warmth: float) -> Image.Image:
        image = pictures.read(content).image
        return pictures.recoloured(image, lambda _: change(pictures.flat(image), warmth))

    number = int(job.facts.get("versions", _VERSIONS))
    makes: list[Make] = [partial(version, float(warmth)) for warmth in np.linspace(1, -1, number)]
    return made(job, makes)


def _corrected(image: Image.Image, warmth: float) -> Image.Image:
    """Returns the photo with one curve for each channel, and more colour. Floats for each pixel of a large photo take
    too much."""
    pixels = np.asarray(pictures.shrunk(image, _LONG_SIDE), np.float32).reshape(-1, 3) / 255
    low, high = np.percentile(pixels.max(axis=1), (1, 99))
    dark, span = min(low * 0.8, 0.2), max(high - min(low * 0.8, 0.2), 0.2)
    stretched = np.clip((pixels - dark) / span, 0.01, 1)
    # A high norm, since what is brightest is most likely white, whatever the other colours are.
    white = np.power(np.power(stretched, 6).mean(axis=0), 1 / 6)
    balance = np.clip((white.mean() / white) ** 0.8, 0.7, 1.5) * (1 + _WARM * warmth, 1, 1 - _WARM * warmth)
    gamma = float(np.clip(np.log(0.5) / np.log(np.clip(stretched.mean(), 0.05, 0.95)), 0.75, 1.2))
    levels = np.clip((np.arange(256) / 255 - dark) / span, 0, 1) ** gamma
    curves = np.clip(levels[None, :] * balance[:, None] * 255, 0, 255)
    return ImageEnhance.Color(image.point([round(level) for level in curves.ravel()])).enhance(1.18)


def _colourized(image: Image.Image, warmth: float) -> Image.Image:
    """Returns the photo with colours laid over its own light, soft as in hand-tinted photos."""
    light = image.convert("L")
    blue, red = (
        Image.fromarray(np.clip(128 + plane, 0, 255).astype(np.uint8)).resize(image.size, Image.Resampling.BILINEAR)
        for plane in _planes(pictures.shrunk(light, _LONG_SIDE), warmth)
    )
    return Image.merge("YCbCr", (light, blue, red)).convert("RGB")


def _planes(light: Image.Image, warmth: float) -> tuple[Grid, Grid]:
    """Returns how far each part of a small grey photo is from grey towards blue and towards red, in levels."""
    face = faces.main_face(light)
    brightness = np.asarray(light, np.float32) / 255
    # Distance by place: sky above, earth below.
    down = np.linspace(0, 1, light.height, dtype=np.float32)[:, None] + np.zeros_like(brightness)
    blue, red = 8 - 20 * down, -6 + 11 * down
    within = np.ones_like(brightness)
    image = light.convert("RGB")
    # From back to front.
    parts = (
        (masks.person(image, face), 16.0, -9.0),
        (masks.hair(image, face), -22.0, 13.0),
        (masks.skin(image, face), -20.0, 25.0),
        (masks.lips(image.size, face), -8.0, 38.0),
    )
    for mask, to_blue, to_red in parts:
        share = within * np.clip(guided(brightness, np.asarray(mask, np.float32) / 255, 3, 0.002), 0, 1)
        within = np.minimum(within, share) if within.all() else within
        blue, red = blue + (to_blue - blue) * share, red + (to_red - red) * share
    # Parts that are nearly black or white have hardly any colour.
    chroma = np.clip(5 * brightness * (1 - brightness) + 0.1, 0, 1)
    return blue * chroma - 10 * (warmth + _EVENING), red * chroma + 8 * (warmth + _EVENING)
