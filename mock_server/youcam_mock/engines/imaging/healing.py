"""Fills a hole in a photo from its surroundings, with the grain of a similar part of the photo: a healing brush."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

from youcam_mock.engines import optional_packages
from youcam_mock.engines.imaging import pictures, tint
from youcam_mock.engines.imaging.tint import Grid

Flags = NDArray[np.bool_]
_LONG_SIDE = 192
"""Long side in px at which the similar part is looked for and the light worked out."""
_RIM = 4
"""px around the hole, reduced in the same way, that must be similar as well."""
_STRIP = 256
"""Height in px of the strips in which a large hole is filled, since floats of all of it would take too much memory."""
_INPAINTED_FROM = 4
"""How far from a missing px, in px, OpenCV takes its colours."""
_GRAIN = 1.0
"""What is finer than so many px of the reduced copy is grain."""
_UNLIKE = 0.008
"""How much more than the rim usually does, as a mean square (colours 0 to 1), a part may differ and stay unseen."""


def healed(image: Image.Image, hole: Image.Image) -> Image.Image:
    """Returns an RGB picture with the masked part (255, elsewhere 0) replaced. All other pixels stay, except for a seam
    of 1 px in 1000. Without anything around the hole the picture is returned unchanged."""
    pixels, missing, rim = _reduced(image, hole)
    box = hole.getbbox()
    if box is None or missing.all():
        return image
    smooth = continued(pixels, ~missing)
    offset = _alike(pixels, missing, rim, smooth)
    filled = image.copy()
    wide = hole.filter(ImageFilter.MaxFilter(3)).filter(ImageFilter.GaussianBlur(max(1.0, max(image.size) / 1000)))
    mask = ImageChops.lighter(wide, hole).crop(box)
    for top in range(box[1], box[3], _STRIP):
        strip = (box[0], top, box[2], min(top + _STRIP, box[3]))
        part = mask.crop((0, top - box[1], mask.width, strip[3] - box[1]))
        filled.paste(_patch(image, offset, smooth, strip), strip[:2], part)
    return filled


def _reduced(image: Image.Image, hole: Image.Image) -> tuple[Grid, Flags, Flags]:
    """Returns the photo, the hole and its rim, reduced."""
    size = pictures.fitted(*image.size, _LONG_SIDE)
    # Every pixel that the hole touches belongs to it, or its content would show at the rim.
    small = hole.point(lambda level: 255 if level > 16 else 0).resize(size, Image.Resampling.BOX)
    inner = small.point(lambda level: 255 if level else 0).filter(ImageFilter.MaxFilter(3))
    rim = ImageChops.subtract(inner.filter(ImageFilter.MaxFilter(2 * _RIM + 1)), inner)
    pixels = np.asarray(image.resize(size, Image.Resampling.BOX), np.float32)
    return pixels, np.asarray(inner) > 0, np.asarray(rim) > 0


def _alike(pixels: Grid, missing: Flags, rim: Flags, smooth: Grid) -> tuple[int, int] | None:
    """Returns the step in px, down and across, to the part that is most similar to the smooth filling and its rim; None
    if no part is similar enough, or if the hole fits nowhere else."""
    height, width = missing.shape
    shape = (2 * height, 2 * width)
    known, zone = (~missing).astype(np.float32), (missing | rim).astype(np.float32)

    def along(weights: Grid, values: Grid) -> Grid:
        """Returns the sum of the weights times the values, for every step."""
        spectrum = np.conj(np.fft.rfft2(weights, shape)) * np.fft.rfft2(values, shape)
        return np.fft.irfft2(spectrum, shape).astype(np.float32)

    cost = np.zeros(shape, np.float32)
    for channel, wanted in zip(np.moveaxis(pixels / 255, 2, 0), np.moveaxis(smooth / 255, 2, 0), strict=True):
        seen = channel * known
        cost += (zone * wanted**2).sum() - 2 * along(zone * wanted, seen) + along(zone, seen**2)
    cost[along(zone, known) < zone.sum() - 0.5] = np.inf
    down, across = (int(at) for at in np.unravel_index(np.argmin(cost), shape))
    usual = np.median((((pixels - np.roll(pixels, 2, (0, 1))) / 255) ** 2).sum(axis=2)[rim])
    if cost[down, across] > (_UNLIKE + usual) * zone.sum():
        return None
    return (down + height) % shape[0] - height, (across + width) % shape[1] - width


def continued(pixels: Grid, known: Flags) -> Grid:
    """Returns a small picture, RGB as 0 to 255, whose known part, if there is one, goes on into the rest."""
    if known.all() or not known.any():
        return pixels
    if not optional_packages.vision():
        return _spread(pixels, known)
    import cv2

    levels, hole = np.clip(pixels, 0, 255).astype(np.uint8), (~known).astype(np.uint8)
    return cv2.inpaint(levels, hole, _INPAINTED_FROM, cv2.INPAINT_TELEA).astype(np.float32)


def _spread(values: Grid, known: Flags) -> Grid:
    """Returns the known values, continued smoothly into the unknown part: from ever coarser copies (push-pull)."""
    height, width = known.shape
    if known.all() or max(height, width) == 1:
        return values
    weight = np.pad(known.astype(np.float32), ((0, height % 2), (0, width % 2)))[:, :, None]
    total = np.pad(values, ((0, height % 2), (0, width % 2), (0, 0))) * weight
    halves = [grid[::2, ::2] + grid[1::2, ::2] + grid[::2, 1::2] + grid[1::2, 1::2] for grid in (total, weight)]
    coarse = _spread(halves[0] / np.maximum(halves[1], 1e-6), halves[1][:, :, 0] > 0)
    return np.where(known[:, :, None], values, tint.resized(coarse, (width, height), Image.Resampling.BILINEAR))


def _patch(
    image: Image.Image, offset: tuple[int, int] | None, smooth: Grid, box: tuple[int, int, int, int]
) -> Image.Image:
    """Returns the filling of a box of the hole, at the photo's own size."""
    height, width = smooth.shape[:2]
    across, down = width / image.width, height / image.height
    part = (box[0] * across, box[1] * down, box[2] * across, box[3] * down)
    light = tint.resized(smooth, (box[2] - box[0], box[3] - box[1]), Image.Resampling.BICUBIC, part)
    if offset:
        right, lower = round(offset[1] / across), round(offset[0] / down)
        copied = image.crop((box[0] + right, box[1] + lower, box[2] + right, box[3] + lower))
        soft = copied.filter(ImageFilter.GaussianBlur(_GRAIN / across))
        light = light + np.asarray(copied, np.float32) - np.asarray(soft, np.float32)
    return tint.picture(light)
