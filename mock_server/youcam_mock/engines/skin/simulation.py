"""Skin simulation: shows a face after the chosen concerns of its skin were treated."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from attrs import evolve, field, frozen
from PIL import Image, ImageFilter

from youcam_mock.engines.imaging import pictures, tint
from youcam_mock.engines.imaging.tint import Grid
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.output import changed
from youcam_mock.engines.people import face_colours, masks
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.skin.face_zones import SPAN, ZONES

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
    left, top, wide, high = SPAN
    box = tint.within(image, face.box(left, top, left + wide, top + high))
    seen = face.moved(-box[0], -box[1])
    image.paste(pictures.recoloured(image.crop(box), lambda head: _healthy(head, seen, strengths)), box)
    return image


def _healthy(head: Image.Image, face: Face, strengths: Mapping[str, float]) -> Image.Image:
    """Returns the RGB picture of a head, treated. A part of its details always stays, or faces would look like
    masks."""
    skin = Skin.of(head, face)
    change = np.zeros_like(skin.pixels)
    for name, detail in _DETAILS.items():
        if strengths[name]:
            change += strengths[name] * detail(skin)
    whole = 0.8 * (skin.soft - skin.pixels)
    skin = evolve(skin, pixels=skin.pixels + np.clip(change, np.minimum(whole, 0), np.maximum(whole, 0)))
    for name, shade in _SHADES.items():
        if strengths[name]:
            skin = evolve(skin, pixels=skin.pixels + strengths[name] * shade(skin))
    return Image.fromarray(np.clip(skin.pixels + 0.5, 0, 255).astype(np.uint8))


@frozen(eq=False)
class Skin:
    """A head separated by the size of its details: pores, lines and blotches, shades."""

    pixels: Grid = field(repr=False)
    face: Face
    fine: Grid = field(repr=False)
    """What remains when the smallest detail is blurred."""
    soft: Grid = field(repr=False)
    """What remains when lines and blotches are blurred."""
    mask: Grid = field(repr=False)
    """A mask of the skin, 0 to 1, with a third axis of one."""
    tone: Grid = field(repr=False)
    """The median colour of the skin."""

    @classmethod
    def of(cls, head: Image.Image, face: Face) -> Skin:
        """Separates an RGB picture."""
        # Closed over the lines and blotches that are too dark or light to count as skin.
        small = masks.skin(head, face).resize((_SMALL, _SMALL), Image.Resampling.BOX)
        small = small.filter(ImageFilter.MaxFilter(9)).filter(ImageFilter.MinFilter(9))
        skin = small.filter(ImageFilter.GaussianBlur(1)).resize(head.size, Image.Resampling.BILINEAR)
        pixels = np.asarray(head, np.float32)
        tone = face_colours.colour(head, skin, 25, 75) or head.resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))
        parts = _weight(masks.drawn(head.size, face, ZONES["features"], 0.05))
        return cls(
            pixels,
            face,
            np.asarray(head.filter(ImageFilter.GaussianBlur(face.unit * 0.05)), np.float32),
            np.asarray(head.filter(ImageFilter.GaussianBlur(face.unit * 0.12)), np.float32),
            _weight(skin) * _weight(masks.drawn(head.size, face, ZONES["face"], 0.14)) * (1 - parts),
            np.array(tone, np.float32),
        )

    def zone(self, *names: str) -> Grid:
        """Returns a mask of the skin in those zones."""
        shapes = [shape for name in names for shape in ZONES[name]]
        return self.mask * _weight(masks.drawn(self.pixels.shape[1::-1], self.face, shapes, 0.12))


def _weight(mask: Image.Image) -> Grid:
    return (np.asarray(mask, np.float32) / 255)[..., None]


def _light(pixels: Grid) -> Grid:
    light: Grid = pixels @ np.array((0.3, 0.59, 0.11), np.float32)[:, None]
    return light


def _red(pixels: Grid) -> Grid:
    red: Grid = pixels[..., :1] - pixels[..., 1:].mean(axis=2, keepdims=True)
    return red


_LINES = ("forehead", "glabellar", "crowfeet", "under_eye", "nasolabial", "marionette", "cheeks")
_CALM = np.array((-0.3, 0.08, 0.1), np.float32)
_DETAILS: Mapping[str, Callable[[Skin], Grid]] = {
    # Dark lines are lifted to the skin around them.
    "wrinkle": lambda skin: np.maximum(_light(skin.soft - skin.pixels), 0) * skin.zone(*_LINES) * 0.9,
    # Spots that are redder than the skin around them get its colour.
    "acne": lambda skin: (skin.soft - skin.fine) * np.clip((_red(skin.fine) - _red(skin.soft)) / 6, 0, 1) * skin.mask,
    # Dark blotches fade.
    "spots": lambda skin: np.maximum(_light(skin.soft - skin.fine), 0) * skin.mask,
    # Nose, cheeks and forehead lose the smallest detail.
    "pores": lambda skin: (skin.fine - skin.pixels) * 0.9 * skin.zone("nose", "cheeks", "forehead"),
    # All detail is softened, the finer the more.
    "texture": lambda skin: (0.85 * (skin.fine - skin.pixels) + 0.4 * (skin.soft - skin.fine)) * skin.mask,
    # The relief under the eyes is evened out.
    "eye_bags": lambda skin: (skin.soft - skin.pixels) * skin.zone("under_eye", "tear_trough"),
}
"""What each concern adds to the pixels at full strength."""
_SHADES: Mapping[str, Callable[[Skin], Grid]] = {
    # Where the skin under the eyes is darker than the face, it gets its colour.
    "dark_circle": lambda skin: (
        np.maximum(skin.tone * 1.04 - skin.soft, 0) * 0.85 * skin.zone("under_eye", "lower_lid", "tear_trough")
    ),
    # Red is removed, and its light kept.
    "redness": lambda skin: np.maximum(_red(skin.fine) - 0.6 * _red(skin.tone[None, None]), 0) * _CALM * skin.mask,
    # What is lighter than the skin's own colour is matted.
    "oiliness": lambda skin: -0.75 * np.maximum(_light(skin.pixels) - _light(skin.tone[None, None]) - 8, 0) * skin.mask,
    # Light is added, more towards the middle of the cheeks and forehead.
    "radiance": lambda skin: (
        (255 - skin.pixels) * skin.pixels / 160 * (0.2 + 0.18 * skin.zone("cheeks", "forehead", "nose")) * skin.mask
    ),
}
"""The same for concerns without edges. Each adds to what the one before it left."""
