"""Finds the faces of a picture. Without the extra `vision` they are taken to be where most portraits have one."""

from __future__ import annotations

from PIL import Image

from youcam_mock.engines import optional_packages
from youcam_mock.engines.people.face import Face


def available() -> bool:
    """Returns whether faces can be seen."""
    return optional_packages.vision()


def find(image: Image.Image) -> tuple[Face, ...]:
    """Returns the faces, largest first; none without the extra `vision`."""
    if not available():
        return ()
    from youcam_mock.engines.people.eyes.sight import look

    sight = look(image)
    scale = image.width / sight.width
    return tuple(face.moved(0, 0, scale) for face in sight.faces)


def main_face(image: Image.Image) -> Face:
    """Returns the largest face; if none is found, a face in the middle of the upper frame."""
    return next(iter(find(image)), None) or guessed(image.width, image.height)


def guessed(width: int, height: int) -> Face:
    """Returns the place of the face in most portraits of that size."""
    return Face.frontal(width / 2, 0.345 * height, 0.14 * min(width, height))
