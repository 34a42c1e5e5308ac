"""Changes the colours of a picture and keeps its transparency."""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image


def keep(image: Image.Image, change: Callable[[Image.Image], Image.Image]) -> Image.Image:
    """Returns the RGB or RGBA picture with its colours changed. `change` gets RGB and must keep the size."""
    after = change(image.convert("RGB"))
    if image.mode == "RGBA":
        after.putalpha(image.getchannel("A"))
    return after
