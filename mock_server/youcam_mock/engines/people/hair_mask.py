"""Finds the hair of a head, told from skin and background by their colours in the same photo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray
from PIL import Image, ImageFilter, ImageOps

from youcam_mock.engines.imaging import tint
from youcam_mock.engines.imaging.tint import Grid
from youcam_mock.engines.people.face import SIDES_OF_FACE, Face, oval
from youcam_mock.engines.people.face_model import OVAL
from youcam_mock.engines.people.skin_mask import cheeks, sampled

_BINS = 12
HEAD = (-2.3, -2.4, 2.3, 3.2)
"""Left, top, right and bottom of the area that may be hair, in units."""
_BARE = (oval(0, 0.57, 0.82, 0.92), oval(0, 1.75, 0.5, 0.36))
"""The middle of the face, and the throat."""
_SEEN = 0.5
"""How likely the face must be a person's, so that the hair is taken to be a part of that person."""
_LONG_SIDE = 224
"""Long side in px of the copy of the head whose colours are compared."""


def find(image: Image.Image, face: Face, person: Grid | None) -> Image.Image:
    """Returns where the hair around a face is, 0 to 255. `person` is where one is likely, 0 to 1, if anybody looked."""
    pixels, view = tint.reduced(image, face.box(*HEAD), _LONG_SIDE)
    seen = face.seen(view)
    beside = None if person is None else view.part(Image.fromarray(person))
    if beside is not None:
        # It is of no use if nobody is seen where the face is.
        within = beside[seen.filled(beside, [seen.outline(OVAL)], 0) > 0.5]
        beside = beside if within.size and within.mean() > _SEEN else None
    hair = tint.picture(255 * _off_skin(pixels, _likely(pixels, seen, beside), seen))
    left, top, right, bottom = view.box
    mask = Image.new("L", image.size)
    mask.paste(hair.resize((right - left, bottom - top), Image.Resampling.BILINEAR), (left, top))
    return mask


def usual(pixels: Grid, mask: Grid, face: Face) -> Grid:
    """Returns the usual colour (RGB) under a mask of hair, 0 to 1; of the forehead's rim if there is hardly any."""
    if (mask > 0.7).sum() > 50:
        colour: Grid = np.median(pixels[mask > 0.7], axis=0)
        return colour
    return sampled(pixels, face, ((0.0, -1.1), (-0.6, -0.9), (0.6, -0.9)))


def _off_skin(pixels: Grid, mask: Grid, face: Face) -> Grid:
    """Returns the mask without forehead and temples, which its soft rim covers; highlights are farther inside."""
    core = _spread(tint.picture(255 * mask), max(1, round(0.06 * face.unit)), np.min)
    rim = 1 - np.asarray(core.filter(ImageFilter.GaussianBlur(1)), np.float32) / 255
    parting = np.abs(pixels - cheeks(pixels, face)).max(axis=2)
    skin = np.clip((75 - parting) / 30, 0, 1) * face.filled(pixels, [face.outline(OVAL)], 0.03)
    kept: Grid = mask * (1 - rim * skin)
    return kept


def _likely(pixels: Grid, face: Face, person: Grid | None) -> Grid:
    """Returns how likely each pixel is hair: what is left of the person above and beside the face, and what has the
    colour of the rim of the head rather than that of the face and the surroundings."""
    x, y = face.leaning(pixels)
    inside = face.filled(pixels, [face.outline(OVAL)], 0.03)
    falls = [oval(side * 1.2, 0.6, 0.5, 1.35) for side in SIDES_OF_FACE]
    zone = face.mask(pixels, [oval(0, -0.35, 1.75, 1.75), *falls], 0.12)
    near = np.exp(-np.clip(np.hypot(x / 1.3, (y + 0.35) / 1.35) - 1, 0, None) * 2.5)
    low = zone * _odds(pixels, face, y, person) * near
    blob = tint.picture(low * 1.2 * 255).filter(ImageFilter.MedianFilter(5))
    # Gaps narrower than twice the reach, such as highlights, are closed.
    reach = max(1, round(0.17 * face.unit))
    wide = _spread(_spread(ImageOps.expand(blob, 2 * reach), reach, np.max), reach, np.min)
    whole = np.asarray(ImageOps.crop(wide, 2 * reach), np.float32)
    closed = inside * np.asarray(blob, np.float32) + (1 - inside) * whole
    below = face.mask(pixels, [oval(0, 0.7, 1.0, 1.1)], 0.02) * np.clip((y + 0.25) * 4, 0, 1)
    bare = face.mask(pixels, _BARE, 0.02) * (y > -0.4)
    closed = closed * (1 - np.maximum(below, bare))
    mask: Grid = np.clip((tint.blurred(closed, 1.0) / 255 - 0.22) / 0.3, 0, 1)
    if person is None:
        return mask
    unlike = np.clip((np.abs(pixels - cheeks(pixels, face)).max(axis=2) - 35) / 30, 0, 1)
    above = np.clip((0.2 - y) * 3, 0, 1) * zone * (1 - inside) * unlike
    shown: Grid = np.maximum(mask, above) * np.clip(person * 2 - 0.5, 0, 1)
    return shown


def _odds(pixels: Grid, face: Face, y: Grid, person: Grid | None) -> Grid:
    """Returns how much more the colour of each pixel is that of the head's rim than that of face and surroundings."""
    rim = face.mask(pixels, [oval(0, -0.3, 1.25, 1.35)], 0.02) * (y < -0.1)
    rim = rim * (1 - face.filled(pixels, [face.outline(OVAL)], 0.02)) * (1 if person is None else person)
    around = 1 - face.mask(pixels, [oval(0, -0.2, 1.95, 1.95), oval(0, 2.7, 1.9, 1.6)], 0.02)
    keys = (np.clip(pixels, 0, 255) * (_BINS / 256)).astype(int)
    flat = (keys[..., 0] * _BINS + keys[..., 1]) * _BINS + keys[..., 2]
    hair, skin, rest = (_density(flat, weight) for weight in (rim, face.mask(pixels, _BARE, 0.02), around))
    odds: Grid = hair / (hair + 1.1 * skin + 1.3 * rest + 1e-6)
    return odds


def _spread(image: Image.Image, reach: int, pick: Callable[..., Any]) -> Image.Image:
    """Returns the least or greatest value within `reach` px of each pixel. It works square by square, one direction
    after the other, which takes a tenth of the time of Pillow's own filter."""
    levels = np.asarray(image)
    for axis in (0, 1):
        padded = np.pad(levels, [(reach, reach) if side == axis else (0, 0) for side in (0, 1)], mode="edge")
        levels = pick(sliding_window_view(padded, 2 * reach + 1, axis), axis=-1)
    return Image.fromarray(np.ascontiguousarray(levels))


def _density(flat: NDArray[np.int_], weight: Grid) -> Grid:
    """Returns how often the colour of each pixel, or one close to it, occurs where the weight is."""
    counts = np.bincount(flat.ravel(), weight.ravel(), _BINS**3).reshape(_BINS, _BINS, _BINS)
    for axis in range(3):
        before, after = (np.take(counts, np.arange(_BINS) + step, axis, mode="clip") for step in (-1, 1))
        counts = 0.25 * before + 0.25 * after + 0.5 * counts
    return np.divide(counts.ravel()[flat], max(1e-6, float(counts.sum())))
