"""Skin simulation: shows a face after the chosen concerns of its skin were treated."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import numpy as np
from attrs import evolve, field, frozen
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.output import changed
from youcam_mock.engines.people import face_colours, masks
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.skin.face_zones import FEATURES, SPAN, ZONES

Pixels = NDArray[np.floating[Any]]

_SMALL = 128
"""Side in px of the copy on which the gaps of a mask are closed."""


def run(job: Job) -> Result:
    """Returns one picture of the source's size and format, with each concern treated by its strength, 0 to 1, in the
    parameters.

    Raises EngineError for an unreadable source.
    """
    strengths = {name: float(job.params.get(name) or 0) for name in (*_DETAILS, *_SHADES)}
    return changed(job, lambda image: _treated(image, strengths))


def _treated(image: Image.Image, strengths: Mapping[str, float]) -> Image.Image:
    face = face_colours.portrayed(image)
    box = _head(image, face)
    head = image.crop(box)
    skin = Skin.of(head.convert("RGB"), face.moved(-box[0], -box[1]))
    done = Image.fromarray(np.clip(_shaded(_smoothed(skin, strengths), strengths) + 0.5, 0, 255).astype(np.uint8))
    if image.mode == "RGBA":
        done.putalpha(head.getchannel("A"))
    image.paste(done, box)
    return image


def _smoothed(skin: Skin, strengths: Mapping[str, float]) -> Skin:
    """Returns the skin without the treated details. A part of them always stays, or faces would look like masks."""
    change = np.zeros_like(skin.pixels)
    for name, detail in _DETAILS.items():
        if strengths.get(name):
            change += strengths[name] * detail(skin)
    whole = 0.8 * (skin.soft - skin.pixels)
    return evolve(skin, pixels=skin.pixels + np.clip(change, np.minimum(whole, 0), np.maximum(whole, 0)))


def _shaded(skin: Skin, strengths: Mapping[str, float]) -> Pixels:
    for name, shade in _SHADES.items():
        if strengths.get(name):
            skin = evolve(skin, pixels=skin.pixels + strengths[name] * shade(skin))
    return skin.pixels


def _head(image: Image.Image, face: Face) -> tuple[int, int, int, int]:
    left, top, wide, high = SPAN
    x0, y0, x1, y1 = face.box(left, top, left + wide, top + high)
    start_x, start_y = min(max(0, int(x0)), image.width - 1), min(max(0, int(y0)), image.height - 1)
    return start_x, start_y, max(start_x + 1, min(image.width, int(x1))), max(start_y + 1, min(image.height, int(y1)))


@frozen(eq=False)
class Skin:
    """A head separated by the size of its details: pores, lines and blotches, shades."""

    pixels: Pixels = field(repr=False)
    face: Face
    size: tuple[int, int]
    fine: Pixels = field(repr=False)
    """What remains when the smallest detail is blurred."""
    soft: Pixels = field(repr=False)
    """What remains when lines and blotches are blurred."""
    mask: Pixels = field(repr=False)
    """A mask of the skin, 0 to 1, with a third axis of one."""
    tone: Pixels = field(repr=False)
    """The median colour of the skin."""

    @classmethod
    def of(cls, head: Image.Image, face: Face) -> Skin:
        """Separates an RGB picture."""
        skin = _closed(masks.skin(head, face))
        pixels = np.asarray(head, np.float32)
        tone = face_colours.colour(head, skin, 25, 75) or head.resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
        parts = _weight(masks.drawn(head.size, face, FEATURES, 0.05))
        return cls(
            pixels,
            face,
            head.size,
            np.asarray(head.filter(ImageFilter.GaussianBlur(face.unit * 0.05)), np.float32),
            np.asarray(head.filter(ImageFilter.GaussianBlur(face.unit * 0.12)), np.float32),
            _weight(skin) * _weight(masks.drawn(head.size, face, ZONES["face"], 0.14)) * (1 - parts),
            np.array(tone, np.float32),
        )

    def zone(self, *names: str) -> Pixels:
        """Returns a mask of the skin in those zones."""
        shapes = [shape for name in names for shape in ZONES[name]]
        return self.mask * _weight(masks.drawn(self.size, self.face, shapes, 0.12))


def _closed(skin: Image.Image) -> Image.Image:
    """Returns the mask with the lines and blotches that are too dark or light to count as skin."""
    small = skin.resize((_SMALL, _SMALL), Image.Resampling.BOX)
    closed = small.filter(ImageFilter.MaxFilter(9)).filter(ImageFilter.MinFilter(9))
    return closed.filter(ImageFilter.GaussianBlur(1)).resize(skin.size, Image.Resampling.BILINEAR)


def _weight(mask: Image.Image) -> Pixels:
    return (np.asarray(mask, np.float32) / 255)[..., None]


def _light(pixels: Pixels) -> Pixels:
    light: Pixels = pixels @ np.array((0.3, 0.59, 0.11), np.float32)[:, None]
    return light


def _red(pixels: Pixels) -> Pixels:
    red: Pixels = pixels[..., :1] - pixels[..., 1:].mean(axis=2, keepdims=True)
    return red


def _wrinkle(skin: Skin) -> Pixels:
    """Lifts dark lines to the skin around them."""
    lines = skin.zone("forehead", "glabellar", "crowfeet", "under_eye", "nasolabial", "marionette", "cheeks")
    change: Pixels = np.maximum(_light(skin.soft - skin.pixels), 0) * lines * 0.9
    return change


def _radiance(skin: Skin) -> Pixels:
    """Adds light that grows towards the middle of the cheeks and forehead."""
    glow = 0.2 + 0.18 * skin.zone("cheeks", "forehead", "nose")
    change: Pixels = (255 - skin.pixels) * skin.pixels / 160 * glow * skin.mask
    return change


def _oiliness(skin: Skin) -> Pixels:
    """Mattes what is lighter than the skin's own colour."""
    shine = np.maximum(_light(skin.pixels) - _light(skin.tone[None, None]) - 8, 0)
    change: Pixels = -0.75 * shine * skin.mask
    return change


def _acne(skin: Skin) -> Pixels:
    """Gives spots that are redder than the skin around them its colour."""
    blotch = np.clip((_red(skin.fine) - _red(skin.soft)) / 6, 0, 1)
    change: Pixels = (skin.soft - skin.fine) * blotch * skin.mask
    return change


def _redness(skin: Skin) -> Pixels:
    """Removes red, and keeps its light."""
    calmed = np.array((-0.3, 0.08, 0.1), np.float32)
    change: Pixels = np.maximum(_red(skin.fine) - 0.6 * _red(skin.tone[None, None]), 0) * calmed * skin.mask
    return change


def _eye_bags(skin: Skin) -> Pixels:
    """Evens out the relief under the eyes."""
    under = skin.zone("under_eye", "tear_trough")
    change: Pixels = (skin.soft - skin.pixels) * under
    return change


def _dark_circle(skin: Skin) -> Pixels:
    """Gives the skin under the eyes the colour of the face where it is darker."""
    change: Pixels = (
        np.maximum(skin.tone * 1.04 - skin.soft, 0) * 0.85 * skin.zone("under_eye", "lower_lid", "tear_trough")
    )
    return change


def _spots(skin: Skin) -> Pixels:
    """Fades dark blotches."""
    change: Pixels = np.maximum(_light(skin.soft - skin.fine), 0) * skin.mask
    return change


def _pores(skin: Skin) -> Pixels:
    """Removes the smallest detail from nose, cheeks and forehead."""
    change: Pixels = (skin.fine - skin.pixels) * 0.9 * skin.zone("nose", "cheeks", "forehead")
    return change


def _texture(skin: Skin) -> Pixels:
    """Softens all detail, the finer the more."""
    change: Pixels = (0.85 * (skin.fine - skin.pixels) + 0.4 * (skin.soft - skin.fine)) * skin.mask
    return change


_DETAILS: Mapping[str, Callable[[Skin], Pixels]] = MappingProxyType(
    {
        "wrinkle": _wrinkle,
        "acne": _acne,
        "spots": _spots,
        "pores": _pores,
        "texture": _texture,
        "eye_bags": _eye_bags,
    }
)
"""What each concern adds to the pixels at full strength."""
_SHADES: Mapping[str, Callable[[Skin], Pixels]] = MappingProxyType(
    {"dark_circle": _dark_circle, "redness": _redness, "oiliness": _oiliness, "radiance": _radiance}
)
"""The same for concerns without edges. Each adds to what the one before it left."""
