"""Make-up around the eyes: shadow, liner, lashes, brows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from youcam_mock.engines.imaging import tint
from youcam_mock.engines.imaging.tint import Grid
from youcam_mock.engines.people.face_parts import SIDES, Places, Point, Shape
from youcam_mock.engines.people.face_skin import cheeks

Effect = Mapping[str, Any]
_STEPS = 12
_LASHES = 15
_FINER = 3
"""How many times larger lashes are drawn, since they are thinner than a pixel of the reduced copy."""


def eye_shadow(pixels: Grid, places: Places, effect: Effect) -> None:
    """Colours the lids, in the palettes' order from the inner corner to the outer one."""
    high, long = tint.chances(effect["pattern"]["name"], 2)
    lids = [_lid(side, 0.25 + 0.06 * high, 0.30 + 0.1 * long) for side in SIDES]
    cover = places.mask(pixels, lids, 0.035) * (1 - places.mask(pixels, openings(), 0.008))
    x, _ = places.grid(pixels)
    palettes = effect["palettes"]
    place = np.clip((np.abs(x) - 0.24) / 0.55, 0, 1) * len(palettes) - 0.5
    for number, palette in enumerate(palettes):
        ends = (number == 0) * (place < 0) | (number == len(palettes) - 1) * (place > number)
        band = cover * np.maximum(np.clip(1 - np.abs(place - number), 0, 1), ends)
        _finished(pixels, band.astype(np.float32), palette, 0.85)


def eye_liner(pixels: Grid, places: Places, effect: Effect) -> None:
    """Draws a line along the upper lashes. The pattern sets width and wing; a second colour goes below the eye."""
    bold, wing, flick = tint.chances(effect["pattern"]["name"], 3)
    palettes = effect["palettes"]
    upper = [_line(side, 0.025 + 0.035 * bold, 0.05 + 0.16 * wing, 0.1 + 0.1 * flick) for side in SIDES]
    _finished(pixels, places.mask(pixels, upper, 0.008), palettes[0], 1.0)
    below = [[(side * 0.5 + side * x, y) for x, y in _lower_line(0.022)] for side in SIDES]
    for palette in palettes[1:2]:
        _finished(pixels, places.mask(pixels, below, 0.008), palette, 1.0)
    inner = [[(side * (0.27 + x), y) for x, y in ((-0.05, 0.03), (0.02, -0.03), (0.04, 0.05))] for side in SIDES]
    for palette in palettes[2:3]:
        _finished(pixels, places.mask(pixels, inner, 0.012), palette, 1.0)


def eyelashes(pixels: Grid, places: Places, effect: Effect) -> None:
    """Draws lashes that the pattern makes longer or shorter, below the eye if its name says so."""
    name = effect["pattern"]["name"]
    long, dense = tint.chances(name, 2)
    palette = effect["palettes"][0]
    height, width = pixels.shape[:2]
    image = Image.new("L", (width * _FINER, height * _FINER))
    draw = ImageDraw.Draw(image)
    sign = 1 if "lower" in name.lower() else -1
    thick = max(1, round(0.009 * _FINER * places.unit))
    for side in SIDES:
        for root, tip in _lashes(side, sign, 0.06 + 0.05 * long, _LASHES + round(8 * dense)):
            points = [tuple(_FINER * value for value in places.at(*point)) for point in (root, tip)]
            draw.line([(point[0], point[1]) for point in points], fill=255, width=thick)
    mask = np.asarray(image.resize((width, height), Image.Resampling.BOX), np.float32) / 255
    tint.stain(pixels, mask, tint.rgb(palette["color"]), palette["colorIntensity"] / 100, 0.2)


def eyebrows(pixels: Grid, places: Places, effect: Effect) -> None:
    """Colours the brows, and changes their shape if the pattern is one."""
    pattern, palette = effect["pattern"], effect["palettes"][0]
    mask = _own_brows(pixels, places) if pattern["type"] == "color" else _shaped_brows(pixels, places, pattern)
    _finished(pixels, mask, palette, 0.95)


def _finished(pixels: Grid, mask: Grid, palette: Effect, most: float) -> None:
    """Lays on a colour with the palette's texture: matte, shimmer or metallic."""
    texture, strength = palette.get("texture", "matte"), palette["colorIntensity"] / 100
    tint.stain(pixels, mask, tint.rgb(palette["color"]), most * strength, 0.45)
    if texture == "metallic":
        tint.sheen(pixels, mask, 0.9 * palette["metallicIntensity"] / 100, tint.rgb(palette["shimmerColor"]))
    if texture != "matte":
        density, size = palette.get("shimmerDensity", 50) / 100, palette.get("shimmerSize", 20) / 100
        bright = 0.8 * palette["shimmerIntensity"] / 100
        tint.sparkle(pixels, mask, tint.rgb(palette["shimmerColor"]), bright, density, size)


def _upper(x: float) -> float:
    """Returns the height of the upper lid at x units from the pupil, outwards."""
    return -0.1 * (1 - min(1.0, abs(x - 0.01) / 0.25) ** 2) + 0.02


def _lid(side: int, high: float, long: float) -> Shape:
    steps = np.linspace(-0.26, 0.25, _STEPS)
    edge = [(side * (0.5 + x), _upper(x)) for x in steps]
    crease = [(0.5 + 0.25 + (long - 0.25), -0.07), (0.5 + 0.2, -0.05 - 0.75 * high), (0.5, -0.05 - high)]
    crease += [(0.5 - 0.2, -0.03 - 0.6 * high), (0.5 - 0.28, -0.02)]
    return edge + [(side * x, y) for x, y in crease]


def openings() -> list[Shape]:
    """Returns the visible parts of the eyeballs."""
    xs = [float(x) for x in np.linspace(-0.24, 0.25, _STEPS)]
    found: list[Shape] = []
    for side in SIDES:
        lower = [(side * (0.5 + x), 0.085 * (1 - min(1.0, abs(x) / 0.26) ** 2)) for x in reversed(xs)]
        found.append([(side * (0.5 + x), _upper(x)) for x in xs] + lower)
    return found


def _line(side: int, thick: float, wing: float, rise: float) -> Shape:
    """Returns a line along the upper lid that widens to the outside, where it ends in a wing."""
    xs = [float(x) for x in np.linspace(-0.24, 0.24, _STEPS)]
    lower = [(0.5 + x, _upper(x) + 0.008) for x in xs]
    upper = [(0.5 + x, _upper(x) - thick * (0.35 + 0.65 * (x + 0.24) / 0.48)) for x in reversed(xs)]
    return [(side * x, y) for x, y in [*lower, (0.74 + wing, 0.02 - rise), *upper]]


def _lower_line(thick: float) -> list[Point]:
    xs = [float(x) for x in np.linspace(-0.16, 0.25, _STEPS)]
    curve = [(x, 0.075 * (1 - min(1.0, abs(x) / 0.28) ** 2) + 0.01) for x in xs]
    return curve + [(x, y + thick) for x, y in reversed(curve)]


def _lashes(side: int, sign: int, long: float, count: int) -> list[tuple[Point, Point]]:
    """Returns root and tip of each lash: short at the inner corner, long and slanted at the outer one."""
    found: list[tuple[Point, Point]] = []
    for x in (float(x) for x in np.linspace(-0.2, 0.25, count)):
        root = _upper(x) if sign < 0 else 0.08 * (1 - min(1.0, abs(x) / 0.28) ** 2)
        length = long * (0.55 + 0.9 * (x + 0.2)) * (1 if sign < 0 else 0.6)
        tip = (side * (0.5 + x + 0.6 * length * (x + 0.06) / 0.25), root + sign * length)
        found.append(((side * (0.5 + x), root), tip))
    return found


def _own_brows(pixels: Grid, places: Places) -> Grid:
    """Returns the parts near the brows that are darker than skin."""
    zone = places.mask(pixels, [_brow(side, 0.0, 0.17) for side in SIDES], 0.02)
    usual = float(tint.grey(cheeks(pixels, places)))
    dark = np.clip((0.92 * usual - tint.grey(pixels)) / (0.25 * usual + 1), 0, 1)
    brows: Grid = zone * dark
    return brows


def _shaped_brows(pixels: Grid, places: Places, pattern: Effect) -> Grid:
    arch, bold = tint.chances(pattern["name"], 2)
    bend = 0.08 * arch * (not pattern["name"].startswith("Straight")) + 0.07 * pattern.get("curvature", 0) / 100
    thick = (0.06 + 0.03 * bold) * (1 + 0.6 * pattern.get("thickness", 0) / 100)
    soft = 0.03 - 0.022 * pattern.get("definition", 50) / 100
    mask = places.mask(pixels, [_brow(side, bend, thick) for side in SIDES], soft)
    hairs = np.random.default_rng(3).random(pixels.shape[:2], np.float32)
    strands = np.asarray(Image.fromarray((hairs * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.8)))
    drawn: Grid = mask * np.clip(0.6 + 1.2 * (strands / np.float32(255) - 0.35), 0.6, 1)
    return drawn


def _brow(side: int, bend: float, thick: float) -> Shape:
    """Returns a brow that tapers to the outside. `bend` is how far its middle rises above its ends, in units."""
    xs = [float(x) for x in np.linspace(-0.3, 0.36, _STEPS)]
    curve = [(x, -0.3 - 0.04 * (x + 0.3) - (bend + 0.03) * (1 - ((x - 0.1) / 0.42) ** 2)) for x in xs]
    taper = [thick * (1 - 0.75 * max(0.0, (x + 0.05) / 0.41)) for x in xs]
    over = [(x, y - wide / 2) for (x, y), wide in zip(curve, taper, strict=True)]
    under = [(x, y + wide / 2) for (x, y), wide in zip(curve, taper, strict=True)]
    return [(side * (0.5 + x), y) for x, y in over + under[::-1]]
