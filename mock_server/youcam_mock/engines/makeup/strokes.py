"""What all make-up is made of: shapes on both sides of a face, and the colours of a palette laid on them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from youcam_mock.engines.imaging import tint
from youcam_mock.engines.imaging.tint import Grid
from youcam_mock.engines.people.face import Shape

Effect = Mapping[str, Any]
"""A member of `effects`, one of its palettes or its pattern, with percentages of 0 to 100."""


def both(*shapes: Shape) -> list[Shape]:
    """Returns shapes in units, and their mirror images."""
    return [side for shape in shapes for side in (shape, [(-x, y) for x, y in shape])]


def stained(pixels: Grid, mask: Grid, palette: Effect, most: float, relief: float = 0.75) -> None:
    """Lays a palette's colour on what the mask (0 to 1) covers, in place: at full intensity with a strength of
    `most`."""
    tint.stain(pixels, mask, tint.rgb(palette["color"]), most * palette["colorIntensity"] / 100, relief)


def glitter(pixels: Grid, mask: Grid, palette: Effect, most: float, size: int = 50) -> None:
    """Adds a palette's particles, in place. `size` stands for one that is left out."""
    usual = {"shimmerIntensity": 50, "shimmerDensity": 50, "shimmerSize": size, **palette}
    bright, density, grain = (usual[name] / 100 for name in ("shimmerIntensity", "shimmerDensity", "shimmerSize"))
    tint.sparkle(pixels, mask, tint.rgb(palette["shimmerColor"]), most * bright, density, grain)
