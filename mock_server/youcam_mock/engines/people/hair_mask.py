"""Finds the hair of a head, told from skin and background by their colours in the same photo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from attrs import frozen
from numpy.lib.stride_tricks import sliding_window_view
from PIL import Image, ImageFilter, ImageOps

from youcam_mock.engines.imaging import tint
from youcam_mock.engines.imaging.tint import Grid
from youcam_mock.engines.people.face_parts import SIDES, Places, Shape, oval
from youcam_mock.engines.people.face_skin import OUTLINE, cheeks, sampled

_BINS = 12
HEAD = (-2.3, -2.4, 2.3, 3.2)
"""Left, top, right and bottom of the area that may be hair, in units of `Places`."""
_TRIED = 0.35
"""Size of the copy whose colours are compared, as a part of the reduced copy."""


@frozen
class Hair:
    """The place of hair, and its usual colour."""

    mask: Grid
    """0 to 1."""
    colour: Grid
    """RGB."""


def find(pixels: Grid, places: Places) -> Hair:
    """Returns the hair around a face."""
    size = max(8, round(pixels.shape[1] * _TRIED)), max(8, round(pixels.shape[0] * _TRIED))
    small = np.asarray(Image.fromarray(pixels.astype(np.uint8)).resize(size, Image.Resampling.BOX), np.float32)
    scale = size[0] / pixels.shape[1]
    mask = _likely(small, places.seen(tint.View(0, 0, scale)))
    image = Image.fromarray((mask * 255).astype(np.uint8)).resize((pixels.shape[1], pixels.shape[0]))
    full = _off_skin(pixels, np.asarray(image, np.float32) / 255, image, places)
    return Hair(full, _usual(pixels, full, places))


def _off_skin(pixels: Grid, mask: Grid, image: Image.Image, places: Places) -> Grid:
    """Returns the mask without forehead and temples, which its soft rim covers. The hair's own highlights are farther
    inside."""
    core = _spread(image, max(1, round(0.06 * places.unit)), np.min)
    rim = 1 - np.asarray(core.filter(ImageFilter.GaussianBlur(1)), np.float32) / 255
    parting = np.abs(pixels - cheeks(pixels, places)).max(axis=2)
    skin = np.clip((75 - parting) / 30, 0, 1) * places.mask(pixels, [OUTLINE], 0.03)
    kept: Grid = mask * (1 - rim * skin)
    return kept


def _likely(pixels: Grid, places: Places) -> Grid:
    """Returns how likely each pixel is hair: its colour compared with the rim of the head, the face and the
    surroundings."""
    zone = places.mask(pixels, [oval(0, -0.35, 1.75, 1.75), *_falls(1.35)], 0.12)
    face = places.mask(pixels, [oval(0, 0.62, 0.82, 1.0), oval(0, 1.95, 0.5, 0.4)], 0.02)
    rim = places.mask(pixels, [oval(0, -0.3, 1.25, 1.35)], 0.02) * (1 - places.mask(pixels, [OUTLINE], 0.02))
    x, y = places.grid(pixels)
    rim = rim * (y < -0.1)
    around = 1 - places.mask(pixels, [oval(0, -0.2, 1.95, 1.95), oval(0, 2.9, 1.9, 1.6)], 0.02)
    keys = (np.clip(pixels, 0, 255) * (_BINS / 256)).astype(int)
    flat = (keys[..., 0] * _BINS + keys[..., 1]) * _BINS + keys[..., 2]
    hair, skin, rest = (_density(flat, weight) for weight in (rim, face, around))
    odds = hair / (hair + 1.1 * skin + 1.3 * rest + 1e-6)
    near = np.exp(-np.clip(np.hypot(x / 1.3, (y + 0.35) / 1.35) - 1, 0, None) * 2.5)
    low = zone * odds * near
    blob = Image.fromarray((np.clip(low * 1.2, 0, 1) * 255).astype(np.uint8)).filter(ImageFilter.MedianFilter(5))
    inside = places.mask(pixels, [OUTLINE], 0.03)
    closed = inside * np.asarray(blob, np.float32) + (1 - inside) * _closed(blob, max(1, round(0.17 * places.unit)))
    bare = places.mask(pixels, [oval(0, 0.75, 1.0, 1.2)], 0.02) * np.clip((y + 0.25) * 4, 0, 1)
    closed = closed * (1 - np.maximum(bare, face * (y > -0.4)))
    mask: Grid = np.clip((tint.blurred(closed, 1.0) / 255 - 0.22) / 0.3, 0, 1)
    return mask


def _closed(blob: Image.Image, reach: int) -> Grid:
    """Returns the mask without gaps narrower than twice `reach` px, such as highlights."""
    wide = ImageOps.expand(blob, 2 * reach)
    wide = _spread(_spread(wide, reach, np.max), reach, np.min)
    return np.asarray(ImageOps.crop(wide, 2 * reach), np.float32)


def _spread(image: Image.Image, reach: int, pick: Callable[..., Any]) -> Image.Image:
    """Returns the least or greatest value within `reach` px of each pixel. It works square by square, one direction
    after the other, which takes a tenth of the time of Pillow's own filter."""
    levels = np.asarray(image)
    for axis in (0, 1):
        padded = np.pad(levels, [(reach, reach) if side == axis else (0, 0) for side in (0, 1)], mode="edge")
        levels = pick(sliding_window_view(padded, 2 * reach + 1, axis), axis=-1)
    return Image.fromarray(np.ascontiguousarray(levels))


def _falls(long: float) -> list[Shape]:
    """Returns the areas where hair falls on both sides of the neck."""
    return [oval(side * 1.2, 0.6, 0.5, long) for side in SIDES]


def _density(flat: np.ndarray[tuple[int, ...], np.dtype[np.int_]], weight: Grid) -> Grid:
    """Returns how often the colour of each pixel, or one close to it, occurs where the weight is."""
    counts = np.bincount(flat.ravel(), weight.ravel(), _BINS**3).reshape(_BINS, _BINS, _BINS)
    for axis in range(3):
        edges = np.take(counts, [0], axis), np.take(counts, [_BINS - 1], axis)
        wide = np.concatenate((edges[0], counts, edges[1]), axis)
        counts = (
            0.25 * np.take(wide, range(_BINS), axis) + 0.25 * np.take(wide, range(2, _BINS + 2), axis) + 0.5 * counts
        )
    found: Grid = counts.ravel()[flat] / max(1e-6, float(counts.sum()))
    return found


def _usual(pixels: Grid, mask: Grid, places: Places) -> Grid:
    if (mask > 0.7).sum() > 50:
        colour: Grid = np.median(pixels[mask > 0.7], axis=0)
        return colour
    return sampled(pixels, places, ((0.0, -1.1), (-0.6, -0.9), (0.6, -0.9)))
