"""Finds what is in front in a picture without people, by GrabCut (the extra `vision`)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from youcam_mock.engines.imaging import pictures, tint

_SIDE = 160
"""Long side in px of the copy in which it is looked for."""
_LEAST = 8
"""Least mean level of a mask that shows anything."""
_ROUNDS = 2


def odd(image: Image.Image) -> Image.Image | None:
    """Returns a mask of what differs from the upper edges of the picture; None if that is hardly anything."""
    small = pictures.shrunk(pictures.flat(image), _SIDE)
    pixels = np.asarray(small.filter(ImageFilter.GaussianBlur(1.5)), np.float32)
    edge = np.concatenate([pixels[0], pixels[:, 0], pixels[:, -1]])
    colours = edge[:: max(1, len(edge) // 48)]
    apart = np.min([np.abs(pixels - colour).sum(axis=2) for colour in colours], axis=0)
    rough = tint.picture((apart - 20) / 60 * 255).filter(ImageFilter.MedianFilter(7))
    if np.asarray(rough).mean() <= _LEAST:
        return None
    import cv2

    guess = np.asarray(rough)
    marks = np.where(guess > 127, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    marks[np.asarray(rough.filter(ImageFilter.MinFilter(15))) > 200] = cv2.GC_FGD
    marks[guess < 8] = cv2.GC_BGD
    marks[0, :] = cv2.GC_BGD
    # The first row is background, and GrabCut needs both.
    if np.isin(marks, (cv2.GC_FGD, cv2.GC_PR_FGD)).any():
        rough = _grabbed(small, marks, (0, 0, 0, 0), cv2.GC_INIT_WITH_MASK).filter(ImageFilter.MedianFilter(5))
    return rough.resize(image.size, Image.Resampling.BICUBIC)


def within(image: Image.Image, box: tuple[int, int, int, int]) -> Image.Image:
    """Returns a mask of what fills a box (left, top, width, height in px) of a small RGB picture."""
    import cv2

    return _grabbed(image, np.zeros((image.height, image.width), np.uint8), box, cv2.GC_INIT_WITH_RECT)


def _grabbed(image: Image.Image, marks: NDArray[np.uint8], box: tuple[int, int, int, int], how: int) -> Image.Image:
    import cv2

    cv2.setRNGSeed(1)
    cv2.grabCut(np.asarray(image), marks, box, np.zeros((1, 65)), np.zeros((1, 65)), _ROUNDS, how)
    return Image.fromarray(np.isin(marks, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8) * 255)
