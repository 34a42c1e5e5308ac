"""Looks at a photo of a person first: reduces it, finds its face, reads its colours. Also draws what is random."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import TypeVar

import numpy as np
from attrs import evolve, field, frozen
from PIL import Image

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.imaging.pictures import Photo
from youcam_mock.engines.job import EngineError
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.face import Face

RGB = tuple[int, int, int]
Choice = TypeVar("Choice")
_LEAST = 480
"""Least sides in px of a photo when it is decoded smaller."""
_LONG_SIDE = 640
"""Long side in px to which a photo is reduced before it is inspected."""
_SEED_SIDE = 64


@frozen
class Look:
    """A photo and the face in it."""

    image: Image.Image = field(repr=False)
    """RGB, reduced."""
    face: Face
    """In px of the reduced picture."""
    found: bool
    """False if there is no face in it, and `face` is a guess."""
    width: int
    """Width of the upright source in px."""
    height: int
    """Height of the upright source in px."""


def look(content: bytes, index: int = 0) -> Look:
    """Reads a photo and finds a face in it, by its place from the largest.

    Raises EngineError: what `pictures.read` raises, and `invalid_parameter` when there are fewer faces.
    """
    photo = reduced(content)
    found = faces.find(photo.image)
    if faces.available() and not 0 <= index < max(1, len(found)):
        raise EngineError("invalid_parameter", f"there is no face of index {index}: {len(found)} found")
    face = found[index] if found else filling(*photo.image.size)
    return Look(photo.image, face, bool(found), photo.width, photo.height)


def reduced(content: bytes) -> Photo:
    """Returns a photo as small as its parts can still be inspected, as RGB. Raises what `pictures.read` raises."""
    photo = pictures.read(content, at_least=_LEAST)
    return evolve(photo, image=pictures.shrunk(pictures.flat(photo.image), _LONG_SIDE))


def portrayed(image: Image.Image) -> Face:
    """Returns the largest face of a picture; if none is found, one that fills the frame."""
    return next(iter(faces.find(image)), None) or filling(*image.size)


def filling(width: int, height: int) -> Face:
    """Returns a face as large as the documents ask for, in a picture of that size: its head fills the frame."""
    return Face.frontal(width / 2, height * 0.4, min(width, height) / 3.6)


def colour(image: Image.Image, mask: Image.Image, low: float = 0, high: float = 100) -> RGB | None:
    """Returns the middle colour under a mask, between two percentiles of its lightness; None under an empty mask."""
    pixels = np.asarray(image)[np.asarray(mask) > 127].astype(np.float32)
    if not len(pixels):
        return None
    light = pixels @ np.array((0.3, 0.59, 0.11), np.float32)
    between = (light >= np.percentile(light, low)) & (light <= np.percentile(light, high))
    red, green, blue = (round(float(value)) for value in np.median(pixels[between], axis=0))
    return red, green, blue


def picked(choices: Sequence[Choice], share: float) -> Choice:
    """Returns the choice that is so far, 0 to 1, along the list."""
    return choices[min(len(choices) - 1, int(share * len(choices)))]


@frozen
class Lot:
    """Decides at random what no picture tells, but always the same for the same picture."""

    seed: bytes

    @classmethod
    def of(cls, image: Image.Image) -> Lot:
        """Returns the lot of an RGB picture, which depends on its pixels and not on its file."""
        return cls(sha256(image.resize((_SEED_SIDE, _SEED_SIDE), Image.Resampling.BOX).tobytes()).digest())

    def share(self, subject: str) -> float:
        """Returns a number of 0 to 1 for that subject."""
        return int.from_bytes(sha256(self.seed + subject.encode()).digest()[:4]) / 0xFFFFFFFF

    def pick(self, subject: str, choices: Sequence[Choice]) -> Choice:
        """Returns one of the choices."""
        return picked(choices, self.share(subject))

    def about(self, subject: str, middle: float, spread: float) -> float:
        """Returns a number from `middle - spread` to `middle + spread`."""
        return middle + spread * (2 * self.share(subject) - 1)
