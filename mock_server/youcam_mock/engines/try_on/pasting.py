"""Pastes a thing where it is worn."""

from __future__ import annotations

from PIL import Image

from youcam_mock.engines.try_on.places import Spot
from youcam_mock.engines.try_on.things import Thing

_LARGEST = 3
"""Largest size of a thing, in sizes of the picture."""


def put(image: Image.Image, piece: Thing, spot: Spot) -> None:
    """Pastes a thing at its spot onto an RGB or RGBA picture, in place."""
    width, height = spot.width, max(spot.least_height, spot.width * piece.image.height / piece.image.width)
    fits = min(1.0, _LARGEST * max(image.size) / max(width, height))
    width, height = max(1, round(fits * width)), max(1, round(fits * height))
    worn = piece.image.resize((width, height), Image.Resampling.BICUBIC)
    if spot.turn:
        worn = worn.rotate(-spot.turn, Image.Resampling.BICUBIC, expand=True)
        width, height = worn.size
    place = (round(spot.x - spot.anchor[0] * width), round(spot.y - spot.anchor[1] * height))
    if image.mode == "RGBA":
        kept, corner = _within(worn, place)
        image.alpha_composite(kept, corner)
    else:
        image.paste(worn, place, worn)


def _within(worn: Image.Image, place: tuple[int, int]) -> tuple[Image.Image, tuple[int, int]]:
    """Returns the thing without its part beyond the upper and left edge, which Pillow would refuse."""
    x, y = place
    kept = worn.crop((min(max(0, -x), worn.width), min(max(0, -y), worn.height), worn.width, worn.height))
    return kept, (max(0, x), max(0, y))
