"""The things that stand for a reference picture: clothes, accessories, jewellery, a lens, a nail design, a place."""

from __future__ import annotations

from functools import lru_cache

from PIL import Image

from youcam_mock.sample import THINGS

NAMES = frozenset(path.stem for path in THINGS.glob("*.png"))
"""What there is, by the names that `sample` in the contract has."""


@lru_cache(maxsize=4)
def drawn(name: str) -> Image.Image:
    """Returns a thing as RGBA, transparent around it. Do not change the picture: others get it too."""
    with Image.open(THINGS / f"{name}.png") as picture:
        return picture.convert("RGBA")
