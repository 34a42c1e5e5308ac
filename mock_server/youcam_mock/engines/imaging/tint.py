"""Lays colour on a photo so that what is below still shows, worked out on a reduced copy."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from typing import Any

import numpy as np
from attrs import frozen
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from youcam_mock.engines.imaging import pictures

Grid = NDArray[np.floating[Any]]
Box = tuple[float, float, float, float]
_LONG_SIDE = 512
"""Long side in px of the reduced copy. Its change is enlarged and added, so that the photo keeps its own detail."""
_LUMA = np.array((0.299, 0.587, 0.114), np.float32)


@frozen
class View:
    """The place of a reduced copy in its picture."""

    box: tuple[int, int, int, int]
    """Left, top, right and bottom in px of the picture."""
    size: tuple[int, int]
    """Width and height of the copy in px."""

    @property
    def scale(self) -> float:
        """Px of the copy for one px of the picture."""
        return self.size[0] / (self.box[2] - self.box[0])

    def part(self, mask: Image.Image) -> Grid:
        """Returns the same part of a mask of the picture, as large as the copy: 0 to 1 for a mask of 0 to 255."""
        part = np.asarray(mask.resize(self.size, Image.Resampling.BILINEAR, self.box), np.float32)
        return part / 255 if mask.mode == "L" else part


def reworked(image: Image.Image, box: Box, change: Callable[[Grid, View], Grid]) -> Image.Image:
    """Returns the picture with the part in the box (px) changed. `change` gets a copy of it, RGB as 0 to 255.

    Transparency stays as it is.
    """
    before, view = reduced(image, box)
    change_of = change(before.copy(), view) - before
    part = image.crop(view.box)
    channels = list(part.split())
    # Channel by channel, since three large channels of floats at once would take too much memory.
    for number in range(3):
        gain = Image.fromarray(change_of[:, :, number]).resize(part.size, Image.Resampling.BILINEAR)
        channels[number] = picture(np.asarray(gain) + np.asarray(channels[number], np.float32) + 0.5)
    image.paste(Image.merge(part.mode, channels), view.box[:2])
    return image


def reduced(image: Image.Image, box: Box, long_side: int = _LONG_SIDE) -> tuple[Grid, View]:
    """Returns a copy of the part in the box (px), RGB, at most so many px long."""
    area = within(image, box)
    part = pictures.flat(image.crop(area))
    size = pictures.fitted(*part.size, long_side)
    return np.asarray(part.resize(size, Image.Resampling.BOX), np.float32), View(area, size)


def within(image: Image.Image, box: Box) -> tuple[int, int, int, int]:
    """Returns the box (px) cut at the edges of the picture, at least one pixel."""
    left, top = min(max(0, int(box[0])), image.width - 1), min(max(0, int(box[1])), image.height - 1)
    right, bottom = min(image.width, int(box[2]) + 1), min(image.height, int(box[3]) + 1)
    return left, top, max(left + 1, right), max(top + 1, bottom)


def rgb(text: str) -> Grid:
    """Returns the colour that RRGGBB names, with or without # before it."""
    return np.array(list(bytes.fromhex(text.removeprefix("#"))), np.float32)


def hex_of(colour: Grid) -> str:
    """Returns a colour as #RRGGBB."""
    return "#" + bytes(np.clip(colour + 0.5, 0, 255).astype(np.uint8).tolist()).hex()


def chances(name: str, count: int) -> list[float]:
    """Returns that many numbers of 0 to 1, at most 16, which the name always gives."""
    digest = sha256(name.encode()).digest()
    return [int.from_bytes(digest[2 * i : 2 * i + 2]) / 0xFFFF for i in range(count)]


def grey(pixels: Grid) -> Grid:
    """Returns how bright each pixel is, 0 to 255."""
    found: Grid = pixels @ _LUMA
    return found


def distance(pixels: Grid, colour: Grid) -> Grid:
    """Returns the Euclidean distance in RGB of each pixel from a colour, in the units of both."""
    apart = pixels - colour
    # einsum is fastest for a sum over three neighbours: half the time of squares and sum.
    distances: Grid = np.sqrt(np.einsum("yxc,yxc->yx", apart, apart))
    return distances


def picture(levels: Grid) -> Image.Image:
    """Returns levels of 0 to 255 as a picture; all others are cut off."""
    return Image.fromarray(np.clip(levels, 0, 255).astype(np.uint8))


def blurred(pixels: Grid, radius: float) -> Grid:
    """Returns a softer copy, of one channel or three. The radius is in px."""
    return np.asarray(picture(pixels).filter(ImageFilter.GaussianBlur(radius)), np.float32)


def window(mask: Grid) -> tuple[slice, slice]:
    """Returns the rows and columns in which a mask is not empty."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not rows.size:
        return slice(0, 0), slice(0, 0)
    return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)


def stain(pixels: Grid, mask: Grid, colour: Grid, strength: float, relief: float = 0.7) -> None:
    """Colours what the mask (0 to 1) covers, in place. `relief` says how far light and shade stay."""
    area = window(mask)
    part, cover = pixels[area], mask[area][..., None] * strength
    if not part.size:
        return
    shade = grey(part)
    middle = max(24.0, float(np.average(shade, weights=mask[area])))
    tone = colour * (1 - relief + relief * np.clip(shade / middle, 0.2, 1.9))[..., None]
    part += cover * (np.minimum(tone, 255) - part)


def smooth(pixels: Grid, mask: Grid, texture: float, unevenness: float, radius: float) -> None:
    """Reduces texture and unevenness of colour (0 to 1 each) under the mask, in place. Edges stay."""
    area = window(mask)
    part, cover = pixels[area], mask[area][..., None]
    if not part.size or not (texture or unevenness):
        return
    soft, wide = blurred(part, radius), blurred(part, 3 * radius)
    edge = np.abs(grey(part) - grey(soft))[..., None]
    calm = soft - part
    colour = (wide - grey(wide)[..., None]) - (part - grey(part)[..., None])
    part += cover * np.clip(1.6 - edge / 22, 0, 1) * (texture * calm + 0.5 * unevenness * colour)


def sheen(pixels: Grid, mask: Grid, strength: float, colour: Grid | None = None) -> None:
    """Adds shine where the surface is brightest, in place; white unless a colour is given."""
    area = window(mask)
    part, cover = pixels[area], mask[area]
    light = grey(part)
    low, high = np.percentile(light[cover > 0.3], (35, 99)) if (cover > 0.3).any() else (0.0, 255.0)
    bright = np.clip((light - low) / max(8.0, high - low), 0, 1) ** 1.5
    lamp = np.full(3, 255, np.float32) if colour is None else colour
    part += (cover * bright * strength)[..., None] * (lamp - part)


def sparkle(pixels: Grid, mask: Grid, colour: Grid, bright: float, density: float, size: float) -> None:
    """Adds glittering particles, in place. Brightness, density and size are 0 to 1."""
    area = window(mask)
    part, cover = pixels[area], mask[area]
    if not part.size or not bright:
        return
    grain = max(1, round(1 + 2.5 * size))
    shape = (-(-part.shape[0] // grain), -(-part.shape[1] // grain))
    drawn = np.random.default_rng(7).random(shape, np.float32)
    flecks = np.clip((drawn - 1 + 0.04 + 0.22 * density) * 12, 0, 1).repeat(grain, 0).repeat(grain, 1)
    flecks = flecks[: part.shape[0], : part.shape[1]]
    part += (cover * flecks * bright)[..., None] * (np.maximum(colour, 90) * 1.15 - part)
    np.clip(part, 0, 255, out=part)


def resized(values: Grid, size: tuple[int, int], how: Image.Resampling, box: Box | None = None) -> Grid:
    """Returns values (rows, columns, count), or those within a box of them, at that width and height."""
    planes = [Image.fromarray(np.ascontiguousarray(plane)) for plane in np.moveaxis(values, 2, 0)]
    return np.stack([np.asarray(plane.resize(size, how, box)) for plane in planes], axis=2)


def moved(pixels: Grid, right: Grid, down: Grid) -> Grid:
    """Returns the picture in which each pixel shows the one `right` and `down` px from it."""
    height, width = pixels.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    y, x = np.clip(rows + down, 0, height - 1.001), np.clip(columns + right, 0, width - 1.001)
    top, left = np.floor(y).astype(np.intp), np.floor(x).astype(np.intp)
    low, far = np.minimum(top + 1, height - 1), np.minimum(left + 1, width - 1)
    y, x = (y - top)[..., None], (x - left)[..., None]
    upper = pixels[top, left] * (1 - x) + pixels[top, far] * x
    found: Grid = upper * (1 - y) + (pixels[low, left] * (1 - x) + pixels[low, far] * x) * y
    return found
