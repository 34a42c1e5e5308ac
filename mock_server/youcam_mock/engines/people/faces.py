"""Faces in a picture: detected by OpenCV with the extra `vision`, or else assumed where most portraits have one."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

import numpy as np
from attrs import frozen
from PIL import Image

from youcam_mock.engines import optional_packages
from youcam_mock.engines.imaging import pictures

if TYPE_CHECKING:
    from cv2 import CascadeClassifier

Point = tuple[float, float]
LONG_SIDE = 480
"""Long side in px to which a picture is reduced before the search."""
_SMALLEST = (0.16, 0.06)
"""Smallest faces as parts of the reduced picture's short side. The larger size is tried first, which is quick, and the
smaller one only if nothing was found. No feature accepts a face that is smaller still."""
_NEIGHBOURS = 6


@frozen
class Face:
    """The box of a face from forehead to lower lip, in px. Its parts are placed in it by usual proportions."""

    left: float
    top: float
    width: float
    height: float

    def at(self, x: float, y: float) -> Point:
        """Returns a point given in fractions of the box. Below 0 and above 1 are hair, ears, chin and neck."""
        return self.left + x * self.width, self.top + y * self.height

    @property
    def eyes(self) -> tuple[Point, Point]:
        """The pupils."""
        return self.at(0.29, 0.38), self.at(0.71, 0.38)

    @property
    def mouth(self) -> Point:
        """The middle of the lips."""
        return self.at(0.5, 0.82)

    @property
    def chin(self) -> Point:
        """The lowest point of the chin."""
        return self.at(0.5, 1.16)

    @property
    def ears(self) -> tuple[Point, Point]:
        """The ear lobes."""
        return self.at(0.0, 0.72), self.at(1.0, 0.72)

    def inside(self, width: int, height: int) -> bool:
        """Returns whether the box lies within a picture of that size."""
        return self.left >= 0 and self.top >= 0 and self.left + self.width <= width and self.top + self.height <= height


def available() -> bool:
    """Returns whether faces can be detected."""
    return optional_packages.vision()


def find(image: Image.Image) -> tuple[Face, ...]:
    """Returns the faces that look into the camera, largest first; none without the extra `vision`."""
    if not available():
        return ()
    small = pictures.flat(image).convert("L")
    small.thumbnail((LONG_SIDE, LONG_SIDE))
    scale = image.width / small.width
    found = [Face(*(float(side) * scale for side in box)) for box in _boxes(small.size, small.tobytes())]
    return tuple(sorted(found, key=lambda face: (-face.width, face.left, face.top)))


def main_face(image: Image.Image) -> Face:
    """Returns the largest face; if none is found, a face in the middle of the upper frame."""
    return next(iter(find(image)), None) or guessed(image.width, image.height)


def guessed(width: int, height: int) -> Face:
    """Returns the place of the face in most portraits of that size."""
    side = min(width, height) / 3
    return Face((width - side) / 2, height * 0.38 - side / 2, side, side)


@lru_cache(maxsize=32)
def _boxes(size: tuple[int, int], grey: bytes) -> tuple[tuple[int, int, int, int], ...]:
    """Returns left, top, width and height of each face. Cached, since rules and engines look at the same pictures."""
    pixels = np.frombuffer(grey, np.uint8).reshape(size[1], size[0])
    for smallest in _SMALLEST:
        least = max(24, round(smallest * min(size)))
        boxes = _cascade().detectMultiScale(pixels, 1.1, _NEIGHBOURS, minSize=(least, least))
        if len(boxes):
            return tuple((int(box[0]), int(box[1]), int(box[2]), int(box[3])) for box in boxes)
    return ()


@cache
def _cascade() -> CascadeClassifier:
    import cv2

    cv2.setNumThreads(1)
    folder: str = cv2.data.haarcascades  # type: ignore[attr-defined]
    return cv2.CascadeClassifier(f"{folder}haarcascade_frontalface_alt2.xml")
