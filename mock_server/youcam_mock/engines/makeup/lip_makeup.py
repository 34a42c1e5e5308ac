"""Make-up on the lips: colour in its styles and textures, shape, liner."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from attrs import evolve, frozen
from PIL import Image, ImageFilter

from youcam_mock.engines.imaging import tint
from youcam_mock.engines.imaging.tint import Grid
from youcam_mock.engines.people.face_parts import Places, Shape
from youcam_mock.engines.people.face_skin import cheeks

Effect = Mapping[str, Any]
_COVERING = {
    "matte": 0.92,
    "satin": 0.85,
    "gloss": 0.8,
    "sheer": 0.6,
    "shimmer": 0.8,
    "metallic": 0.95,
    "holographic": 0.85,
}
"""How much each texture covers at most."""


@frozen
class Form:
    """The outline of the lips, in units."""

    wide: float = 0.46
    upper: float = 0.14
    lower: float = 0.2
    bow: float = 0.03
    """Depth of the notch above the middle."""
    lift: float = 0.05
    """How far the corners are above the middle."""


_FORMS: Mapping[str, Form] = {
    "heart-shaped": Form(0.43, 0.19, 0.21, 0.065),
    "m-shaped": Form(0.46, 0.18, 0.2, 0.085),
    "petal": Form(0.42, 0.17, 0.24, 0.04),
    "plump": Form(0.46, 0.18, 0.25, 0.035),
    "pouty": Form(0.41, 0.19, 0.27, 0.045),
    "smile": Form(0.5, 0.14, 0.2, 0.025, 0.09),
    "vintage": Form(0.44, 0.18, 0.2, 0.06, 0.02),
}


def lip_color(pixels: Grid, places: Places, effect: Effect) -> None:
    """Colours the lips: evenly, ombre from the inside out, or one colour for each lip."""
    morphology = effect.get("morphology") or {}
    form = _FORMS.get(effect.get("shape", {}).get("name", ""), Form())
    fuller = 1 + 0.3 * morphology.get("fullness", 0) / 100
    form = evolve(form, upper=form.upper * fuller, lower=form.lower * fuller)
    mask = lips(pixels, places, form)
    tint.smooth(pixels, mask, morphology.get("wrinkless", 0) / 100, 0, 0.03 * places.unit)
    palettes = effect["palettes"]
    for palette, share in zip(palettes, _shares(mask, places, effect.get("style", {}), len(palettes)), strict=False):
        _textured(pixels, mask * share, palette)


def lip_liner(pixels: Grid, places: Places, effect: Effect) -> None:
    """Draws a line around the lips. Its pattern sets how far out it runs."""
    (out,) = tint.chances(effect["pattern"]["name"], 1)
    palette = effect["palettes"][0]
    wide = (0.012 + 0.04 * palette["thickness"] / 100) * places.unit
    shape = places.mask(pixels, [_outline(places, Form(), 1 + 0.12 * out)], 0.006)
    inner = Image.fromarray((shape * 255).astype(np.uint8)).filter(ImageFilter.MinFilter(2 * max(1, round(wide)) + 1))
    soft = inner.filter(ImageFilter.GaussianBlur(0.5 + 0.03 * places.unit * palette["smoothness"] / 100))
    ring = np.clip(shape - np.asarray(soft, np.float32) / 255, 0, 1)
    tint.stain(pixels, ring, tint.rgb(palette["color"]), palette["colorIntensity"] / 100, 0.5)


def lips(pixels: Grid, places: Places, form: Form) -> Grid:
    """Returns a mask of 0 to 1: the lips in that shape, without teeth and the dark between them."""
    mask = places.mask(pixels, [_outline(places, form, 1.0)], 0.012)
    usual = cheeks(pixels, places)
    light = tint.grey(pixels) / max(20.0, float(tint.grey(usual)))
    chroma = (pixels[..., 0] - pixels[..., 2]) / np.maximum(pixels[..., 0], 1)
    skin_chroma = float(usual[0] - usual[2]) / max(1.0, float(usual[0]))
    teeth = np.clip((0.75 * skin_chroma - chroma) / (0.35 * abs(skin_chroma) + 0.01), 0, 1) * np.clip(
        (light - 0.55) * 5, 0, 1
    )
    gap = np.clip((0.32 - light) * 8, 0, 1)
    shown: Grid = mask * (1 - np.maximum(tint.blurred(teeth * 255, 1) / 255, gap))
    return shown


def _outline(places: Places, form: Form, wider: float) -> Shape:
    """Returns the rim of both lips, from corner to corner over the notch and back below."""
    xs = np.linspace(-1, 1, 25)
    arch = (1 - np.abs(xs) ** 2.2) * form.upper - form.bow * np.exp(-((xs / 0.16) ** 2))
    under = (1 - np.abs(xs) ** 2.4) * form.lower
    sides = -form.lift * xs**2
    top = [
        (float(x) * form.wide * wider, places.mouth + float(s - a * wider))
        for x, s, a in zip(xs, sides, arch, strict=True)
    ]
    low = [
        (float(x) * form.wide * wider, places.mouth + float(s + u * wider))
        for x, s, u in zip(xs, sides, under, strict=True)
    ]
    return top + low[::-1]


def _shares(mask: Grid, places: Places, style: Effect, colours: int) -> list[Grid]:
    """Returns the share of each palette in every pixel."""
    x, y = places.grid(mask)
    y = y - places.mouth
    whole = np.ones_like(mask)
    if colours < 2 or style.get("type") == "full":
        return [whole]
    if style.get("type") == "twoTone":
        low = np.clip(y / 0.03 + 0.5, 0, 1)
        return [1 - low, low]
    ratio = style.get("innerColorRatio", style.get("innerRatio", 50)) / 100
    soft = 0.05 + 0.6 * style.get("blendStrength", style.get("featherStrength", 50)) / 100
    out = np.sqrt((x / 0.46) ** 2 + (y / 0.18) ** 2)
    outer = np.clip((out - 1.1 * ratio) / soft + 0.5, 0, 1)
    return [1 - outer, outer]


def _textured(pixels: Grid, mask: Grid, palette: Effect) -> None:
    texture = palette.get("texture", "matte")
    through = 0.7 * palette.get("transparencyIntensity", 0) / 100
    cover = _COVERING[texture] * (1 - through) * palette["colorIntensity"] / 100
    tint.stain(pixels, mask, tint.rgb(palette["color"]), cover, 0.55 if texture == "matte" else 0.75)
    if texture == "satin":
        tint.sheen(pixels, mask, 0.18)
    if texture == "holographic":
        _rainbow(pixels, mask)
    if "gloss" in palette:
        tint.sheen(pixels, mask, 0.85 * palette["gloss"] / 100)
    if "shimmerColor" in palette and texture in ("shimmer", "metallic", "holographic"):
        bright, density, size = (palette[name] / 100 for name in ("shimmerIntensity", "shimmerDensity", "shimmerSize"))
        colour = tint.rgb(palette["shimmerColor"])
        tint.sparkle(pixels, mask, colour, 0.8 * bright, density, size)
        if texture != "shimmer":
            tint.sheen(pixels, mask, 0.35, colour)


def _rainbow(pixels: Grid, mask: Grid) -> None:
    """Colours the lips like a soap bubble, by brightness."""
    turn = tint.grey(pixels)[..., None] / 40 + np.array((0.0, 2.1, 4.2), np.float32)
    pixels += 0.3 * mask[..., None] * (150 + 105 * np.sin(turn) - pixels)
