"""Make-up around the eyes: shadow, liner, lashes, brows."""

from __future__ import annotations

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from youcam_mock.engines.imaging import tint
from youcam_mock.engines.imaging.tint import Grid
from youcam_mock.engines.makeup.strokes import Effect, both, glitter, stained
from youcam_mock.engines.people.face import SIDES_OF_FACE, Face, Point, Shape
from youcam_mock.engines.people.face_model import BROWS, EYES, POINTS
from youcam_mock.engines.people.skin_and_hair import cheeks

_STEPS = 12
_LASHES = 15
_FINER = 3
"""How many times larger lashes are drawn, since they are thinner than a pixel of the reduced copy."""
_UPPER, _LOWER = 8, 0
"""Where the edges of the lids begin in the rim of an eye."""


def eye_shadow(pixels: Grid, face: Face, effect: Effect) -> None:
    """Colours the lids, in the palettes' order from the inner corner to the outer one."""
    high, long = tint.chances(effect["pattern"]["name"], 2)
    high, xs = 0.25 + 0.06 * high, np.linspace(-0.23, 0.22, _STEPS)
    edge = zip((0.5 + xs).tolist(), _edge(xs, _UPPER).tolist(), strict=True)
    crease = ((0.8 + 0.1 * long, -0.07), (0.7, -0.05 - 0.75 * high), (0.5, -0.05 - high), (0.3, -0.03 - 0.6 * high))
    lids = both([*edge, *crease, (0.22, -0.02)])
    openings = face.filled(pixels, [face.outline(rim) for rim in EYES], 0.008)
    cover = face.mask(pixels, lids, 0.035) * (1 - openings)
    x, _ = face.grid(pixels)
    palettes = effect["palettes"]
    place = np.clip((np.abs(x) - 0.24) / 0.55, 0, 1) * len(palettes) - 0.5
    for number, palette in enumerate(palettes):
        ends = (number == 0) * (place < 0) | (number == len(palettes) - 1) * (place > number)
        band = cover * np.maximum(np.clip(1 - np.abs(place - number), 0, 1), ends)
        _finished(pixels, band.astype(np.float32), palette, 0.85)


def _edge(xs: Grid, first: int) -> Grid:
    """Returns the heights of a lid's edge at places in units from the pupil, outwards."""
    rim = POINTS[[*EYES[1][first:], *EYES[1][:first]][:9], :2]
    along = rim[np.argsort(rim[:, 0])]
    return np.interp(xs, along[:, 0] - 0.5, along[:, 1])


def _between(xs: Grid, above: Grid, below: Grid) -> list[Point]:
    """Returns what is between two curves over places in units from the pupil, outwards."""
    curves = (np.column_stack((0.5 + xs, above)), np.column_stack((0.5 + xs, below))[::-1])
    shape: list[Point] = np.concatenate(curves).tolist()
    return shape


def eye_liner(pixels: Grid, face: Face, effect: Effect) -> None:
    """Draws a line along the upper lashes, which widens to the outside and ends in a wing. The pattern sets width and
    wing; a second colour goes below the eye, a third to its inner corner."""
    bold, wing, flick = tint.chances(effect["pattern"]["name"], 3)
    xs, thick = np.linspace(-0.22, 0.22, _STEPS), 0.025 + 0.035 * bold
    lid = _edge(xs, _UPPER)
    upper = _between(xs, lid + 0.008, lid - thick * (0.35 + 0.65 * (xs + 0.24) / 0.48))
    upper.insert(_STEPS, (0.79 + 0.16 * wing, -0.08 - 0.1 * flick))
    xs = np.linspace(-0.16, 0.22, _STEPS)
    lower = _between(xs, _edge(xs, _LOWER) + 0.01, _edge(xs, _LOWER) + 0.032)
    inner = [(0.22, 0.03), (0.29, -0.03), (0.31, 0.05)]
    lines = ((upper, 0.008), (lower, 0.008), (inner, 0.012))
    for (shape, soft), palette in zip(lines, effect["palettes"], strict=False):
        _finished(pixels, face.mask(pixels, both(shape), soft), palette, 1.0)


def eyelashes(pixels: Grid, face: Face, effect: Effect) -> None:
    """Draws lashes that the pattern makes longer or shorter, below the eye if its name says so: short at the inner
    corner, long and slanted at the outer one."""
    name = effect["pattern"]["name"]
    long, dense = tint.chances(name, 2)
    height, width = pixels.shape[:2]
    image = Image.new("L", (width * _FINER, height * _FINER))
    draw = ImageDraw.Draw(image)
    below = "lower" in name.lower()
    xs = np.linspace(-0.2, 0.22, _LASHES + round(8 * dense))
    roots = _edge(xs, _LOWER if below else _UPPER)
    lengths = (0.06 + 0.05 * long) * (0.55 + 0.9 * (xs + 0.2)) * (0.6 if below else 1)
    tips = roots + (lengths if below else -lengths)
    thick = max(1, round(0.009 * _FINER * face.unit))
    for side in SIDES_OF_FACE:
        begins = face.placed(np.column_stack((side * (0.5 + xs), roots))) * _FINER
        ends = face.placed(np.column_stack((side * (0.5 + xs + 0.6 * lengths * (xs + 0.06) / 0.25), tips))) * _FINER
        for lash in np.hstack((begins, ends)).tolist():
            draw.line(lash, fill=255, width=thick)
    mask = np.asarray(image.resize((width, height), Image.Resampling.BOX), np.float32) / 255
    stained(pixels, mask, effect["palettes"][0], 1, 0.2)


def eyebrows(pixels: Grid, face: Face, effect: Effect) -> None:
    """Colours the brows, and changes their shape if the pattern is one."""
    pattern, palette = effect["pattern"], effect["palettes"][0]
    if pattern["type"] == "color":
        # What is darker than skin near the brows.
        usual = float(tint.grey(cheeks(pixels, face)))
        dark = np.clip((0.92 * usual - tint.grey(pixels)) / (0.25 * usual + 1), 0, 1)
        mask = face.mask(pixels, both(_brow(0.0, 0.2)), 0.02) * dark
    else:
        mask = _shaped_brows(pixels, face, pattern)
    _finished(pixels, mask, palette, 0.95)


def _shaped_brows(pixels: Grid, face: Face, pattern: Effect) -> Grid:
    arch, bold = tint.chances(pattern["name"], 2)
    bend = 0.08 * arch * (not pattern["name"].startswith("Straight")) + 0.07 * pattern.get("curvature", 0) / 100
    thick = (0.06 + 0.03 * bold) * (1 + 0.6 * pattern.get("thickness", 0) / 100)
    mask = face.mask(pixels, both(_brow(bend, thick)), 0.03 - 0.022 * pattern.get("definition", 50) / 100)
    hairs = np.random.default_rng(3).random(pixels.shape[:2], np.float32)
    strands = np.asarray(Image.fromarray((hairs * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.8)))
    drawn: Grid = mask * np.clip(0.6 + 1.2 * (strands / np.float32(255) - 0.35), 0.6, 1)
    return drawn


def _brow(bend: float, thick: float) -> Shape:
    """Returns a brow that tapers to the outside. `bend` is how far its middle rises above its ends, in units."""
    xs = np.linspace(-0.3, 0.36, _STEPS)
    rim = POINTS[list(BROWS[1]), :2]
    middle = (rim[:5] + rim[:4:-1]) / 2 - np.array((0.5, 0), np.float32)
    curve = np.interp(xs, *middle.T) - bend * (1 - ((xs - 0.05) / 0.4) ** 2)
    half = thick * (1 - 0.75 * np.maximum(0, (xs + 0.05) / 0.41)) / 2
    return _between(xs, curve - half, curve + half)


def _finished(pixels: Grid, mask: Grid, palette: Effect, most: float) -> None:
    """Lays on a colour with the palette's texture: matte, shimmer or metallic."""
    texture = palette.get("texture", "matte")
    stained(pixels, mask, palette, most, 0.45)
    if texture == "metallic":
        tint.sheen(pixels, mask, 0.9 * palette["metallicIntensity"] / 100, tint.rgb(palette["shimmerColor"]))
    if texture != "matte":
        glitter(pixels, mask, palette, 0.8, size=20)


EFFECTS = {effect.__name__: effect for effect in (eye_shadow, eye_liner, eyelashes, eyebrows)}
"""The function for each category, whose name it has, in the order in which a face is made up."""
