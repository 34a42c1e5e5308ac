"""Paints one finger nail: its shape, its colour, and its texture in the light."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from youcam_mock.engines.imaging import pictures, tint
from youcam_mock.engines.imaging.tint import Grid

Effect = Mapping[str, Any]
_TABLE = Path(__file__).with_name("ends.json")
_ENDS: Mapping[str, Sequence[float]] = json.loads(_TABLE.read_text(encoding="utf-8"))
"""For each shape how much of the nail its end takes, and how round it is (exponent of a superellipse)."""
_COVERING = {"sheer": 0.6, "jelly": 0.78}
_DULL = {"matte": 0.2, "textured": 0.5}


def painted(effect: Effect, design: Image.Image | None, width: int, height: int) -> Image.Image:
    """Returns a nail of that many px as RGBA, its tip above. A `design` is stretched over it, or `color` paints it."""
    x = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    tip, base = effect.get("shape", "oval_oval").split("_")
    half = np.minimum(_end(y, *_ENDS[tip]), _end(1 - y, *_ENDS[base]))
    form = np.clip((half - np.abs(x)) * width / 2 + 0.5, 0, 1)
    cover: Grid = np.ones((height, width), np.float32)
    if design is None:
        pixels = np.full((height, width, 3), tint.rgb(effect["color"]))
    else:
        pixels = np.asarray(pictures.flat(design).resize((width, height)), np.float32)
        opaque = design.convert("RGBA").resize((width, height), Image.Resampling.BILINEAR).getchannel("A")
        cover = np.asarray(opaque, np.float32) / 255
    rough = effect["roughness"] / 100
    grain = np.random.default_rng(9).random((height, width), np.float32) - 0.5
    contrast = effect["contrast"] / 100
    light = 1 + (0.1 + 0.45 * contrast) * (0.35 - x**2) + 0.25 * rough * grain - 0.12 * contrast * y
    pixels = pixels * light[..., None]
    _textured(pixels, form, effect, x, y, grain)
    shine = effect["reflection"] / 100 * _DULL.get(effect["texture"], 1.0)
    narrow = 0.13 + 0.35 * rough
    gleam = np.exp(-(((x + 0.38) / narrow) ** 2)) * np.clip(np.sin(np.pi * np.clip((y - 0.1) / 0.7, 0, 1)), 0, 1)
    pixels += (0.9 * shine * (1 - 0.6 * rough) * gleam)[..., None] * (255 - pixels)
    alpha = form * cover * _COVERING.get(effect["texture"], 1.0) * (1 - 0.85 * effect.get("transparency", 0) / 100)
    return tint.picture(np.dstack((pixels, alpha * 255)))


def _end(along: Grid, extent: float, power: float) -> Grid:
    """Returns the width of a nail at a distance from its end, 1 being its full width."""
    near = np.clip(1 - along / extent, 0, 1)
    wide: Grid = (1 - near**power) ** (1 / power)
    return wide


def _textured(pixels: Grid, form: Grid, effect: Effect, x: Grid, y: Grid, grain: Grid) -> None:
    """Adds what distinguishes metal, pearl, glitter and grain from plain colour, in place."""
    texture = effect["texture"]
    if texture == "metallic":
        pixels *= (0.72 + 0.55 * np.cos(3.4 * x + 1.1) ** 2 + 0.1 * np.sin(9 * y))[..., None]
    elif texture == "pearl":
        bow = 205 + 50 * np.cos(2.5 * (x + 1.4 * y))[..., None] * np.array((1.0, 0.2, -0.6), np.float32)
        pixels += 0.6 * effect["shimmer_opacity"] / 100 * (bow - pixels)
    elif texture.startswith("shimmer"):
        coarse = texture.endswith("coarse")
        size = effect["shimmer_size"] / 100 * (1.0 if coarse else 0.4)
        tint.sparkle(pixels, form, pixels.mean(axis=(0, 1)) * 0.5 + 128, 0.9, 0.55 if coarse else 0.8, size)
    elif texture == "textured":
        bumps = tint.blurred((grain + 0.5) * 255, 0.4 + 2.2 * effect["textured_size"] / 100)
        pixels *= (1 + 0.9 * (bumps - bumps.mean()) / (bumps.std() * 4 + 1))[..., None]
