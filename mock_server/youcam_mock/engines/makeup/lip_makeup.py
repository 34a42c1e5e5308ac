"""Make-up on the lips: colour in its styles and textures, shape, liner."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from attrs import evolve, frozen
from PIL import Image, ImageFilter

from youcam_mock.engines.imaging import tint
from youcam_mock.engines.imaging.tint import Grid
from youcam_mock.engines.makeup.strokes import Effect, glitter, stained
from youcam_mock.engines.people.face import Face, Shape
from youcam_mock.engines.people.face_model import LIPS, MOUTH, MOUTH_Y, POINTS

_TABLE = json.loads(Path(__file__).with_name("lips.json").read_text(encoding="utf-8"))
_COVERING: Mapping[str, float] = _TABLE["covering"]
"""How much each texture covers at most."""


@frozen
class Form:
    """How the rim of the lips differs from the person's own."""

    wide: float = 1.0
    upper: float = 1.0
    lower: float = 1.0
    """Factors of the width and of the heights above and below the mouth."""
    bow: float = 0.0
    """How much deeper the notch above the middle is, in units."""
    lift: float = 0.0
    """How much higher the corners are, in units."""


_FORMS: Mapping[str, Form] = {name: Form(**form) for name, form in _TABLE["forms"].items()}


def lip_color(pixels: Grid, face: Face, effect: Effect) -> None:
    """Colours the lips: evenly, ombre from the inside out, or one colour for each lip."""
    morphology = effect.get("morphology") or {}
    form = _FORMS.get(effect.get("shape", {}).get("name", ""), Form())
    fuller = 1 + 0.3 * morphology.get("fullness", 0) / 100
    form = evolve(form, upper=form.upper * fuller, lower=form.lower * fuller)
    between = face.filled(pixels, [face.outline(MOUTH)], 0.006)
    mask: Grid = face.mask(pixels, [_outline(form, 1.0)], 0.012) * (1 - between)
    tint.smooth(pixels, mask, morphology.get("wrinkless", 0) / 100, 0, 0.03 * face.unit)
    palettes = effect["palettes"]
    for palette, share in zip(palettes, _shares(mask, face, effect.get("style", {}), len(palettes)), strict=False):
        _textured(pixels, mask * share, palette)


def lip_liner(pixels: Grid, face: Face, effect: Effect) -> None:
    """Draws a line around the lips. Its pattern sets how far out it runs."""
    (out,) = tint.chances(effect["pattern"]["name"], 1)
    palette = effect["palettes"][0]
    wide = (0.012 + 0.04 * palette["thickness"] / 100) * face.unit
    shape = face.mask(pixels, [_outline(Form(), 1 + 0.12 * out)], 0.006)
    inner = Image.fromarray((shape * 255).astype(np.uint8)).filter(ImageFilter.MinFilter(2 * max(1, round(wide)) + 1))
    soft = inner.filter(ImageFilter.GaussianBlur(0.5 + 0.03 * face.unit * palette["smoothness"] / 100))
    ring = np.clip(shape - np.asarray(soft, np.float32) / 255, 0, 1)
    stained(pixels, ring, palette, 1, 0.5)


def _outline(form: Form, wider: float) -> Shape:
    """Returns the rim of both lips in units."""
    x, y = POINTS[list(LIPS), :2].T
    high = (y - MOUTH_Y) * np.where(y < MOUTH_Y, form.upper, form.lower) * wider
    notch, corners = form.bow * np.exp(-((x / 0.13) ** 2)) * (y < MOUTH_Y), form.lift * (x / 0.53) ** 2
    rim: Shape = np.column_stack((x * form.wide * wider, MOUTH_Y + high + notch - corners)).tolist()
    return rim


def _shares(mask: Grid, face: Face, style: Effect, colours: int) -> list[Grid]:
    """Returns the share of each palette in every pixel."""
    x, y = face.grid(mask)
    y = y - MOUTH_Y
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
    cover = _COVERING[texture] * (1 - 0.7 * palette.get("transparencyIntensity", 0) / 100)
    stained(pixels, mask, palette, cover, 0.55 if texture == "matte" else 0.75)
    if texture == "satin":
        tint.sheen(pixels, mask, 0.18)
    if texture == "holographic":
        # Like a soap bubble: its colours go by brightness.
        turn = tint.grey(pixels)[..., None] / 40 + np.array((0.0, 2.1, 4.2), np.float32)
        pixels += 0.3 * mask[..., None] * (150 + 105 * np.sin(turn) - pixels)
    if "gloss" in palette:
        tint.sheen(pixels, mask, 0.85 * palette["gloss"] / 100)
    if "shimmerColor" in palette and texture in ("shimmer", "metallic", "holographic"):
        glitter(pixels, mask, palette, 0.8)
        if texture != "shimmer":
            tint.sheen(pixels, mask, 0.35, tint.rgb(palette["shimmerColor"]))


EFFECTS = {effect.__name__: effect for effect in (lip_color, lip_liner)}
"""The function for each category, whose name it has, in the order in which a face is made up."""
