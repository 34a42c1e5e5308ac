"""Changing the colours of a picture while its transparency stays as it is."""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image


def keep(image: Image.Image, change: Callable[[Image.Image], Image.Image]) -> Image.Image:
    """The RGB or RGBA picture with its colours changed; `change` is handed RGB and keeps the size."""
    after = change(image.convert("RGB"))
    if image.mode == "RGBA":
        after.putalpha(image.getchannel("A"))
    return after
