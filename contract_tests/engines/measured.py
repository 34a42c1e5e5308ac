"""Where the face of the sample photograph is, measured by hand: tests look there, whatever an engine takes it for."""

from __future__ import annotations

from math import hypot

from PIL import Image

from youcam_mock.engines.people.face import Face
from youcam_mock.sample import SAMPLE

BOX = (110, 10, 340, 290)
"""The woman's face in the sample, in px."""
PUPILS = ((93.5, 90.5), (136.0, 92.0))
"""Within the box, px."""
_ACROSS, _DOWN = (end - begin for begin, end in zip(*PUPILS, strict=True))
UNIT = hypot(_ACROSS, _DOWN)
"""From pupil to pupil, px."""


def selfie() -> Image.Image:
    """The woman."""
    return Image.open(SAMPLE).convert("RGB").crop(BOX)


def at(x: float, y: float) -> tuple[float, float]:
    """A point of her face in px: in units from between the pupils, x to the right of the picture, y to the chin."""
    middle_x, middle_y = ((begin + end) / 2 for begin, end in zip(*PUPILS, strict=True))
    return middle_x + x * _ACROSS - y * _DOWN, middle_y + x * _DOWN + y * _ACROSS


def boxed(left: float, top: float, side: float) -> Face:
    """A face that looks straight ahead out of a drawn picture, about as large as a square in px."""
    return Face.frontal(left + side / 2, top + 0.38 * side, 0.42 * side)
