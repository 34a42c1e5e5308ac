"""Finds faces and hands. Without the extra `vision` a face is where most portraits have one, and no hand is seen."""

from __future__ import annotations

from PIL import Image

from youcam_mock.engines import optional_packages
from youcam_mock.engines.people.eyes.hand_mesh import Hand
from youcam_mock.engines.people.eyes.sight import look
from youcam_mock.engines.people.face import Face


def available() -> bool:
    """Returns whether faces can be seen."""
    return optional_packages.vision()


def find(image: Image.Image) -> tuple[Face, ...]:
    """Returns the faces, largest first; none without the extra `vision`."""
    if not available():
        return ()
    sight = look(image)
    scale = image.width / sight.width
    return tuple(face.moved(0, 0, scale) for face in sight.faces)


def main_face(image: Image.Image) -> Face:
    """Returns the largest face; if none is found, a face in the middle of the upper frame."""
    return next(iter(find(image)), None) or guessed(image.width, image.height)


def guessed(width: int, height: int) -> Face:
    """Returns the place of the face in most portraits of that size."""
    return Face.frontal(width / 2, 0.345 * height, 0.14 * min(width, height))


def main_hand(image: Image.Image) -> Hand | None:
    """Returns the hand that is seen best, in px of the picture; None if there is none, or without the extra."""
    if not available():
        return None
    sight = look(image)
    return next((hand.moved(image.width / sight.width) for hand in sight.hands), None)
