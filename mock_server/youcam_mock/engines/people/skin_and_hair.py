"""Finds skin and hair of a head by their colours in the same photo: skin by that of the cheeks, hair by that of the
head's rim."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter, ImageOps

from youcam_mock.engines.imaging import tint
from youcam_mock.engines.imaging.local_filters import extreme
from youcam_mock.engines.imaging.tint import Grid
from youcam_mock.engines.people.face import SIDES_OF_FACE, Face, Point, oval
from youcam_mock.engines.people.face_model import BROWS, EYES, LIPS, OVAL

_BINS = 12
HEAD = (-2.3, -2.4, 2.3, 3.2)
"""Left, top, right and bottom of the area that may be hair, in units."""
_BARE = (oval(0, 0.57, 0.82, 0.92), oval(0, 1.75, 0.5, 0.36))
"""The middle of the face, and the throat."""
_SEEN = 0.5
"""How likely the face must be a person's, so that the hair is taken to be a part of that person."""
_LONG_SIDE = 224
"""Long side in px of the copy of the head whose colours are compared."""
_REACH = 85
"""The largest difference, in levels of RGB, between skin and the cheeks."""
_NECK = oval(0, 1.95, 0.72, 0.55)


def skin_of(pixels: Grid, face: Face, neck: bool = False) -> Grid:
    """Returns a mask of 0 to 1: the skin of the face, and of the neck if asked for, by the colour of the cheeks."""
    whole = face.filled(pixels, [face.outline(OVAL), *([face.placed(_NECK)] if neck else [])], 0.05)
    parts = face.filled(pixels, [face.outline(rim) for rim in (*EYES, *BROWS, LIPS)], 0.04)
    parting = np.abs(pixels - cheeks(pixels, face)).max(axis=2)
    alike = np.clip((_REACH - parting) / (0.4 * _REACH), 0, 1)
    return tint.blurred(whole * (1 - parts) * alike * 255, 0.02 * face.unit) / 255


def cheeks(pixels: Grid, face: Face) -> Grid:
    """Returns the colour of both cheeks and the nose."""
    return sampled(pixels, face, ((-0.55, 0.57), (0.55, 0.57), (0.0, 0.43)))


def sampled(pixels: Grid, face: Face, points: tuple[Point, ...], half: float = 0.08) -> Grid:
    """Returns the median colour around points in units, in squares of twice `half` units."""
    reach = max(1, round(half * face.unit))
    height, width = pixels.shape[:2]
    found = []
    for x, y in np.rint(face.placed(points)).astype(int).tolist():
        column, row = min(max(x, 0), width - 1), min(max(y, 0), height - 1)
        rows, columns = slice(max(0, row - reach), row + reach + 1), slice(max(0, column - reach), column + reach + 1)
        found.append(pixels[rows, columns].reshape(-1, 3))
    colour: Grid = np.median(np.concatenate(found), axis=0)
    return colour


def hair_of(image: Image.Image, face: Face, person: Grid | None) -> Image.Image:
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
    core = extreme(np.minimum, tint.picture(255 * mask), max(1, round(0.06 * face.unit)))
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
    wide = extreme(np.minimum, extreme(np.maximum, ImageOps.expand(blob, 2 * reach), reach), reach)
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


def _density(flat: NDArray[np.int_], weight: Grid) -> Grid:
    """Returns how often the colour of each pixel, or one close to it, occurs where the weight is."""
    counts = np.bincount(flat.ravel(), weight.ravel(), _BINS**3).reshape(_BINS, _BINS, _BINS)
    for axis in range(3):
        before, after = (np.take(counts, np.arange(_BINS) + step, axis, mode="clip") for step in (-1, 1))
        counts = 0.25 * before + 0.25 * after + 0.5 * counts
    return np.divide(counts.ravel()[flat], max(1e-6, float(counts.sum())))
