"""Make-up around the eyes: shadow, liner, lashes, brows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from youcam_mock.engines.imaging import tint
from youcam_mock.engines.imaging.tint import Grid
from youcam_mock.engines.people.face import SIDES_OF_FACE, Face, Point, Shape
from youcam_mock.engines.people.face_model import BROWS, EYES, frontal
from youcam_mock.engines.people.skin_mask import cheeks

Effect = Mapping[str, Any]
_STEPS = 12
_LASHES = 15
_FINER = 3
"""How many times larger lashes are drawn, since they are thinner than a pixel of the reduced copy."""


def eye_shadow(pixels: Grid, face: Face, effect: Effect) -> None:
    """Colours the lids, in the palettes' order from the inner corner to the outer one."""
    high, long = tint.chances(effect["pattern"]["name"], 2)
    lids = [_lid(side, 0.25 + 0.06 * high, 0.30 + 0.1 * long) for side in SIDES_OF_FACE]
    cover = face.mask(pixels, lids, 0.035) * (1 - face.filled(pixels, openings(face), 0.008))
    x, _ = face.grid(pixels)
    palettes = effect["palettes"]
    place = np.clip((np.abs(x) - 0.24) / 0.55, 0, 1) * len(palettes) - 0.5
    for number, palette in enumerate(palettes):
        ends = (number == 0) * (place < 0) | (number == len(palettes) - 1) * (place > number)
        band = cover * np.maximum(np.clip(1 - np.abs(place - number), 0, 1), ends)
        _finished(pixels, band.astype(np.float32), palette, 0.85)


def eye_liner(pixels: Grid, face: Face, effect: Effect) -> None:
    """Draws a line along the upper lashes. The pattern sets width and wing; a second colour goes below the eye."""
    bold, wing, flick = tint.chances(effect["pattern"]["name"], 3)
    palettes = effect["palettes"]
    upper = [_line(side, 0.025 + 0.035 * bold, 0.05 + 0.16 * wing, 0.1 + 0.1 * flick) for side in SIDES_OF_FACE]
    _finished(pixels, face.mask(pixels, upper, 0.008), palettes[0], 1.0)
    below = [[(side * 0.5 + side * x, y) for x, y in _lower_line(0.022)] for side in SIDES_OF_FACE]
    for palette in palettes[1:2]:
        _finished(pixels, face.mask(pixels, below, 0.008), palette, 1.0)
    inner = [
        [(side * (0.27 + x), y) for x, y in ((-0.05, 0.03), (0.02, -0.03), (0.04, 0.05))] for side in SIDES_OF_FACE
    ]
    for palette in palettes[2:3]:
        _finished(pixels, face.mask(pixels, inner, 0.012), palette, 1.0)


def eyelashes(pixels: Grid, face: Face, effect: Effect) -> None:
    """Draws lashes that the pattern makes longer or shorter, below the eye if its name says so."""
    name = effect["pattern"]["name"]
    long, dense = tint.chances(name, 2)
    palette = effect["palettes"][0]
    height, width = pixels.shape[:2]
    image = Image.new("L", (width * _FINER, height * _FINER))
    draw = ImageDraw.Draw(image)
    sign = 1 if "lower" in name.lower() else -1
    thick = max(1, round(0.009 * _FINER * face.unit))
    for side in SIDES_OF_FACE:
        for root, tip in _lashes(side, sign, 0.06 + 0.05 * long, _LASHES + round(8 * dense)):
            points = [tuple(_FINER * value for value in face.at(*point)) for point in (root, tip)]
            draw.line([(point[0], point[1]) for point in points], fill=255, width=thick)
    mask = np.asarray(image.resize((width, height), Image.Resampling.BOX), np.float32) / 255
    tint.stain(pixels, mask, tint.rgb(palette["color"]), palette["colorIntensity"] / 100, 0.2)


def eyebrows(pixels: Grid, face: Face, effect: Effect) -> None:
    """Colours the brows, and changes their shape if the pattern is one."""
    pattern, palette = effect["pattern"], effect["palettes"][0]
    mask = _own_brows(pixels, face) if pattern["type"] == "color" else _shaped_brows(pixels, face, pattern)
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
    """Returns the height of the upper lid's edge at x units from the pupil, outwards."""
    return _edge(x, 8)


def _lower(x: float) -> float:
    """Returns the same for the lower lid."""
    return _edge(x, 0)


def _edge(x: float, first: int) -> float:
    """Returns the height of the rim of the eye on the right, from the place `first` to the other corner."""
    rim = frontal().points[[*EYES[1][first:], *EYES[1][:first]][:9], :2]
    along = rim[np.argsort(rim[:, 0])]
    return float(np.interp(x, along[:, 0] - 0.5, along[:, 1]))


def openings(face: Face) -> list[Grid]:
    """Returns the rims of both eyes in px."""
    return [face.outline(rim) for rim in EYES]


def _lid(side: int, high: float, long: float) -> Shape:
    steps = np.linspace(-0.23, 0.22, _STEPS)
    edge = [(side * (0.5 + x), _upper(x)) for x in steps]
    crease = [(0.5 + 0.25 + (long - 0.25), -0.07), (0.5 + 0.2, -0.05 - 0.75 * high), (0.5, -0.05 - high)]
    crease += [(0.5 - 0.2, -0.03 - 0.6 * high), (0.5 - 0.28, -0.02)]
    return edge + [(side * x, y) for x, y in crease]


def _line(side: int, thick: float, wing: float, rise: float) -> Shape:
    """Returns a line along the upper lid that widens to the outside, where it ends in a wing."""
    xs = [float(x) for x in np.linspace(-0.22, 0.22, _STEPS)]
    lower = [(0.5 + x, _upper(x) + 0.008) for x in xs]
    upper = [(0.5 + x, _upper(x) - thick * (0.35 + 0.65 * (x + 0.24) / 0.48)) for x in reversed(xs)]
    return [(side * x, y) for x, y in [*lower, (0.74 + wing, 0.02 - rise), *upper]]


def _lower_line(thick: float) -> list[Point]:
    xs = [float(x) for x in np.linspace(-0.16, 0.22, _STEPS)]
    curve = [(x, _lower(x) + 0.01) for x in xs]
    return curve + [(x, y + thick) for x, y in reversed(curve)]


def _lashes(side: int, sign: int, long: float, count: int) -> list[tuple[Point, Point]]:
    """Returns root and tip of each lash: short at the inner corner, long and slanted at the outer one."""
    found: list[tuple[Point, Point]] = []
    for x in (float(x) for x in np.linspace(-0.2, 0.22, count)):
        root = _upper(x) if sign < 0 else _lower(x)
        length = long * (0.55 + 0.9 * (x + 0.2)) * (1 if sign < 0 else 0.6)
        tip = (side * (0.5 + x + 0.6 * length * (x + 0.06) / 0.25), root + sign * length)
        found.append(((side * (0.5 + x), root), tip))
    return found


def _own_brows(pixels: Grid, face: Face) -> Grid:
    """Returns the parts near the brows that are darker than skin."""
    zone = face.mask(pixels, [_brow(side, 0.0, 0.2) for side in SIDES_OF_FACE], 0.02)
    usual = float(tint.grey(cheeks(pixels, face)))
    dark = np.clip((0.92 * usual - tint.grey(pixels)) / (0.25 * usual + 1), 0, 1)
    brows: Grid = zone * dark
    return brows


def _shaped_brows(pixels: Grid, face: Face, pattern: Effect) -> Grid:
    arch, bold = tint.chances(pattern["name"], 2)
    bend = 0.08 * arch * (not pattern["name"].startswith("Straight")) + 0.07 * pattern.get("curvature", 0) / 100
    thick = (0.06 + 0.03 * bold) * (1 + 0.6 * pattern.get("thickness", 0) / 100)
    soft = 0.03 - 0.022 * pattern.get("definition", 50) / 100
    mask = face.mask(pixels, [_brow(side, bend, thick) for side in SIDES_OF_FACE], soft)
    hairs = np.random.default_rng(3).random(pixels.shape[:2], np.float32)
    strands = np.asarray(Image.fromarray((hairs * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.8)))
    drawn: Grid = mask * np.clip(0.6 + 1.2 * (strands / np.float32(255) - 0.35), 0.6, 1)
    return drawn


def _brow(side: int, bend: float, thick: float) -> Shape:
    """Returns a brow that tapers to the outside. `bend` is how far its middle rises above its ends, in units."""
    xs = [float(x) for x in np.linspace(-0.3, 0.36, _STEPS)]
    rim = frontal().points[list(BROWS[1]), :2]
    over, under = rim[:5], rim[:4:-1]
    middle = (over + under) / 2 - np.array((0.5, 0), np.float32)
    curve = [(x, float(np.interp(x, *middle.T)) - bend * (1 - ((x - 0.05) / 0.4) ** 2)) for x in xs]
    taper = [thick * (1 - 0.75 * max(0.0, (x + 0.05) / 0.41)) for x in xs]
    above = [(x, y - wide / 2) for (x, y), wide in zip(curve, taper, strict=True)]
    below = [(x, y + wide / 2) for (x, y), wide in zip(curve, taper, strict=True)]
    return [(side * (0.5 + x), y) for x, y in above + below[::-1]]
