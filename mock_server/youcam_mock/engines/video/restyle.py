"""Redraws every frame of a video: sharper, or in a style."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

import numpy as np
from attrs import frozen
from PIL import Image, ImageChops, ImageEnhance, ImageFilter, ImageOps

from youcam_mock.engines.imaging import pattern, tint
from youcam_mock.engines.job import EngineError, Job, Result
from youcam_mock.engines.video.video_output import changed

_LONG_SIDE = 800
"""Long side in px at which frames are drawn. The styles have no finer detail."""
_FLAT = 2
"""How many px of a frame's side become one when its colours are flattened."""


@frozen
class Look:
    """The features of a style. All numbers are 0 to 1."""

    manner: Callable[[Image.Image, Look], Image.Image]
    hue: float
    strength: float
    detail: float

    @classmethod
    def of(cls, group: str, style: str) -> Look:
        """Returns the look that a style always gets. Styles of one group share a manner."""
        number = int.from_bytes(sha256(group.encode()).digest()[:4])
        manner = _NAMED.get(group) or list(_NAMED.values())[number % len(_NAMED)]
        return cls(manner, *tint.chances(style, 3))

    def colour(self, saturation: float, value: float, turn: float = 0.0) -> tuple[int, int, int]:
        """Returns the style's colour, moved by `turn` of the circle."""
        return pattern.colour(self.hue + turn, saturation, value)


def run(job: Job) -> Result:
    """Returns the film in the style that `params["template_id"]` names, or the one of `style_ids` with its
    `style_group_id`.

    Raises EngineError: `invalid_parameter` when nothing names a style; for an unreadable video.
    """
    params = job.params
    if template := str(params.get("template_id") or ""):
        look = Look.of(template.split("_")[0], template)
    elif styles := params.get("style_ids"):
        look = Look.of(str(params.get("style_group_id")), str(styles[0]))
    else:
        raise EngineError("invalid_parameter", "neither template_id nor style_ids names a style")
    return changed(job, lambda frames, _: (look.manner(frame, look) for frame in frames), worked_side=_LONG_SIDE)


def enhanced(job: Job) -> Result:
    """Returns the film `facts["scale"]` times as wide and high, as far as its limits allow. Length, rate and sound are
    kept.

    Raises EngineError for an unreadable video.
    """
    # Sharpened before they are enlarged, when there is a quarter of the pixels.
    sharpen = ImageFilter.SHARPEN
    return changed(job, lambda frames, _: (frame.filter(sharpen) for frame in frames), float(job.facts["scale"]))


def _drawn(frame: Image.Image, look: Look) -> Image.Image:
    """Redraws the frame in flat, bright colours with dark outlines."""
    flat = ImageEnhance.Color(_flattened(frame, 5 + round(3 * look.detail), 1)).enhance(1.4 + look.strength)
    tinted = _tinted(flat, look.colour(0.7, 0.9), 0.6)
    grey = frame.convert("L").filter(ImageFilter.BoxBlur(1))
    edges = Image.new("L", grey.size)
    if min(grey.size) > 2:  # Pillow leaves the outermost pixels as they are
        edges.paste(grey.filter(ImageFilter.FIND_EDGES).crop((1, 1, grey.width - 1, grey.height - 1)), (1, 1))
    strength = 3 + 3 * look.strength
    outlines = edges.point([max(0, round(255 - strength * max(0, level - 12))) for level in range(256)])
    return ImageChops.multiply(tinted, outlines.convert("RGB"))


def _printed(frame: Image.Image, look: Look) -> Image.Image:
    """Redraws the frame in four inks, the middle ones as a pattern of dots."""
    inks = [look.colour(0.9, 0.25), look.colour(0.9, 0.85), look.colour(0.85, 1.0, 0.4), look.colour(0.25, 1.0, 0.15)]
    grey = ImageOps.autocontrast(frame.convert("L").filter(ImageFilter.BoxBlur(1)), cutoff=2)
    step = max(4, round(max(frame.size) / (60 + 60 * look.detail)))
    y, x = np.mgrid[: frame.height, : frame.width].astype(np.float32) * (np.pi / step)
    dots = np.cos(x + y) * np.cos(x - y) * (15 + 25 * look.strength)
    level = np.clip((np.asarray(grey, np.float32) + dots) / 64, 0, 3).astype(np.uint8)
    return Image.fromarray(np.array(inks, np.uint8)[level])


def _aged(frame: Image.Image, look: Look) -> Image.Image:
    """Redraws the frame in a few faded tones, grainy, dark at the edges."""
    grey = ImageOps.autocontrast(frame.convert("L"))
    tones = ImageOps.colorize(grey, look.colour(0.6, 0.18), look.colour(0.2, 1.0), look.colour(0.45, 0.62))
    faded = Image.blend(frame, tones, 0.55 + 0.4 * look.strength)
    edges = ImageOps.invert(Image.radial_gradient("L")).point([min(255, 60 + 2 * level) for level in range(256)])
    noise = np.random.default_rng(frame.width).integers(0, 256, (frame.height, frame.width), np.uint8)
    strength = (10 + 20 * look.detail) / 128
    grain = Image.fromarray(noise).point([round(128 + (level - 128) * strength) for level in range(256)])
    grained = ImageChops.overlay(faded, grain.convert("RGB"))
    return ImageChops.multiply(grained, edges.resize(frame.size).convert("RGB"))


def _painted(frame: Image.Image, look: Look) -> Image.Image:
    """Redraws the frame in broad strokes that stand out from the canvas, in warmer or cooler light."""
    strokes = _flattened(frame, 8 + round(4 * look.detail), 1.5)
    relief = ImageChops.overlay(strokes, strokes.filter(ImageFilter.EMBOSS).convert("L").convert("RGB"))
    rich = ImageEnhance.Color(relief).enhance(1.5 + 0.5 * look.strength)
    return _tinted(rich, look.colour(0.8, 0.8), 0.7)


def _shining(frame: Image.Image, look: Look) -> Image.Image:
    """Redraws the frame with a glow around what is bright, shadows and lights in two colours."""
    grey = ImageOps.autocontrast(frame.convert("L"))
    tones = ImageOps.colorize(grey, look.colour(0.9, 0.2, 0.55), look.colour(0.2, 1.0), look.colour(0.75, 0.75))
    mixed = Image.blend(frame, tones, 0.45 + 0.25 * look.strength)
    small = mixed.reduce(4).filter(ImageFilter.BoxBlur(2 + 4 * look.detail)).filter(ImageFilter.BoxBlur(3))
    return ImageChops.screen(mixed, ImageEnhance.Brightness(small).enhance(0.55).resize(frame.size))


_NAMED = {"anime": _drawn, "pop": _printed, "retro": _aged, "painting": _painted, "fantasy": _shining}
"""The manner for the first word of a style's id. Styles with a number get one of these."""


def _tinted(frame: Image.Image, colour: tuple[int, int, int], much: float) -> Image.Image:
    return Image.blend(frame, ImageChops.soft_light(frame, Image.new("RGB", frame.size, colour)), much)


def _flattened(frame: Image.Image, levels: int, blur: float) -> Image.Image:
    """Reduces brightness to few steps, without small detail. Colours stay whole, or skin would get green spots."""
    small = frame.reduce(_FLAT) if min(frame.size) > 4 * _FLAT else frame
    light, *colours = small.filter(ImageFilter.BoxBlur(blur)).convert("YCbCr").split()
    step = 255 / (levels - 1)
    light = light.point([round(round(level / step) * step) for level in range(256)]).filter(ImageFilter.MedianFilter(3))
    colours = [colour.filter(ImageFilter.BoxBlur(2)) for colour in colours]
    flat = Image.merge("YCbCr", (light, *colours)).convert("RGB")
    return flat.resize(frame.size, Image.Resampling.BICUBIC)
