"""Short films in MPEG-4, made with the codec that PyAV brings along."""

from __future__ import annotations

from fractions import Fraction
from io import BytesIO

import av
import numpy as np
from PIL import Image

LONG_SIDE = 480
"""px"""
RATE = 16
"""Frames a second, as the service's own videos have (observed)."""
_ZOOM = 0.15


def of_picture(image: Image.Image, seconds: float = 2.0) -> bytes:
    """An MP4 that moves slowly into an RGB picture. Sides become even, as the codec wants them."""
    size = (max(2, image.width // 2 * 2), max(2, image.height // 2 * 2))
    buffer = BytesIO()
    frames = max(1, round(seconds * RATE))
    with av.open(buffer, "w", format="mp4") as container:
        stream = container.add_stream("mpeg4", rate=RATE)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.time_base = Fraction(1, RATE)
        for number in range(frames):
            shown = np.asarray(_at(image, size, number / frames))
            frame = av.VideoFrame.from_ndarray(shown, format="rgb24")
            for packet in stream.encode(frame):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
    return buffer.getvalue()


def _at(image: Image.Image, size: tuple[int, int], progress: float) -> Image.Image:
    inset = _ZOOM * progress / 2
    box = (image.width * inset, image.height * inset, image.width * (1 - inset), image.height * (1 - inset))
    return image.resize(size, Image.Resampling.BILINEAR, box=box)
