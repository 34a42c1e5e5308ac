"""Cuts the thing to wear out of a reference picture, and pastes it where it is worn."""

from __future__ import annotations

import numpy as np
from attrs import frozen
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from youcam_mock.engines.imaging import foreground, pictures
from youcam_mock.engines.imaging.tint import picture
from youcam_mock.engines.people import faces, masks
from youcam_mock.engines.try_on.places import WORN, Spot, reach

_SIDE = 480
"""Side in px to which a reference is reduced."""
_CUT_SIDE = 160
_ALIKE, _PLAIN = 30, 0.85
"""A background is plain if this part of the picture's edge is this close, in levels of RGB, to one colour."""
_LEAST = 0.004
"""Least part of the picture for a thing."""
_LARGEST = 3
"""Largest size of a thing, in sizes of the picture."""


@frozen
class Thing:
    """A thing to wear, cut out."""

    image: Image.Image
    """RGBA."""
    left: float = 0
    top: float = 0
    scale: float = 1
    """Scale of its picture, to which `left` and `top` in px belong."""

    def at(self, point: tuple[float, float]) -> tuple[float, float]:
        """Returns the place of a point of the reference picture (px) on the thing, in fractions of its sides."""
        x, y = (reach(value) * self.scale for value in point)
        return (x - self.left) / self.image.width, (y - self.top) / self.image.height


def whole(content: bytes) -> Thing:
    """Returns the whole reference picture. Raises EngineError if it is unreadable."""
    photo = pictures.read(content, at_least=_SIDE)
    image = photo.image.convert("RGBA")
    image.thumbnail((_SIDE, _SIDE), Image.Resampling.LANCZOS)
    return Thing(image, scale=image.width / photo.width)


def thing(content: bytes, worn: str, mask: bytes | None = None) -> Thing:
    """Returns the object of a reference picture: what its mask or its transparency leaves, or what differs from a plain
    background, or what a person wears at the place of `worn`, or what is in front.

    Raises EngineError if it is unreadable.
    """
    uncut = whole(content)
    image, colours = uncut.image, pictures.flat(uncut.image)
    if mask is not None:
        shape = pictures.flat(pictures.read(mask, at_least=_SIDE).image).convert("L").resize(image.size)
    elif np.asarray(image.getchannel("A")).min() < 128:
        shape = image.getchannel("A")
    else:
        shape = _off_plain(colours) or _off_person(colours, worn) or _in_front(colours)
    box = shape.point([255 * (level > 60) for level in range(256)]).getbbox() or (0, 0, *image.size)
    colours.putalpha(shape)
    return Thing(colours.crop(box), box[0], box[1], uncut.scale)


def _off_plain(image: Image.Image) -> Image.Image | None:
    """Returns what differs from the colour of the picture's edge; None if the edge is not plain, or nothing differs."""
    pixels = np.asarray(image, np.float32)
    edge = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])
    ground = np.median(edge, axis=0)
    if (np.abs(edge - ground).max(axis=1) < _ALIKE).mean() < _PLAIN:
        return None
    unlike = (np.abs(pixels - ground).max(axis=2) - 10) * 12
    if (unlike > 128).mean() < _LEAST:
        return None
    mask = picture(unlike).filter(ImageFilter.MaxFilter(3)).filter(ImageFilter.MinFilter(5))
    return mask.filter(ImageFilter.GaussianBlur(0.7))


def _off_person(image: Image.Image, worn: str) -> Image.Image | None:
    """Returns what the largest person wears there; None if there is no person, or the place is out of the picture."""
    found = faces.find(image)
    if not found or worn not in WORN:
        return None
    (_, top), (_, bottom) = (found[0].at(0, y) for y in WORN[worn])
    window = Image.new("L", image.size)
    ImageDraw.Draw(window).rectangle((0, top, image.width, bottom), fill=255)
    soft = window.filter(ImageFilter.GaussianBlur(found[0].unit * 0.05))
    mask = ImageChops.multiply(masks.person(image, found[0]), soft)
    return mask if np.asarray(mask).mean() > 255 * _LEAST else None


def _in_front(image: Image.Image) -> Image.Image:
    """Returns what fills the middle: by GrabCut, or an oval without the extra `vision`."""
    small = pictures.shrunk(image, _CUT_SIDE)
    inset = (small.width // 12, small.height // 12)
    mask = Image.new("L", small.size)
    ImageDraw.Draw(mask).ellipse((*inset, small.width - inset[0], small.height - inset[1]), fill=255)
    if faces.available() and min(small.size) >= 24:
        cut = foreground.within(small, (*inset, small.width - 2 * inset[0], small.height - 2 * inset[1]))
        mask = cut if np.asarray(cut).mean() > 255 * _LEAST else mask
    return mask.filter(ImageFilter.GaussianBlur(1)).resize(image.size, Image.Resampling.BICUBIC)


def put(image: Image.Image, piece: Thing, spot: Spot) -> None:
    """Pastes a thing at its spot onto an RGB or RGBA picture, in place."""
    width, height = spot.width, max(spot.least_height, spot.width * piece.image.height / piece.image.width)
    fits = min(1.0, _LARGEST * max(image.size) / max(width, height))
    worn = piece.image.resize((max(1, round(fits * width)), max(1, round(fits * height))), Image.Resampling.BICUBIC)
    if spot.turn:
        worn = worn.rotate(-spot.turn, Image.Resampling.BICUBIC, expand=True)
    x, y = (round(at - part * side) for at, part, side in zip((spot.x, spot.y), spot.anchor, worn.size, strict=True))
    if image.mode == "RGB":
        image.paste(worn, (x, y), worn)
        return
    # Pillow refuses what lies beyond the upper and the left edge.
    beyond = min(max(0, -x), worn.width), min(max(0, -y), worn.height)
    image.alpha_composite(worn, (max(0, x), max(0, y)), beyond)
