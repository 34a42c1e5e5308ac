"""Where the body of a person is in a photo, by the mask of the person."""

from __future__ import annotations

import numpy as np
from attrs import field, frozen
from PIL import Image

from youcam_mock.engines.people import faces
from youcam_mock.engines.people.eyes.networks import Grid
from youcam_mock.engines.people.eyes.sight import look

Span = tuple[float, float]
_LIKELY = 0.5
_FOOT = 0.04
"""How high feet are seen, as a part of the person's height."""


@frozen(eq=False)
class Body:
    """A person of a photo, whose px are those of all places here."""

    _person: Grid = field(repr=False)
    """How likely each px of the reduced photo shows a person, 0 to 1."""
    _scale: float
    """px of the photo for one px of the reduced one."""

    def across(self, x: float, y: float) -> Span | None:
        """Returns where the person around a place begins and ends at its height; None if nobody is there, or if the
        photo's edge cuts the person off."""
        column, row = int(x / self._scale), int(y / self._scale)
        height, width = self._person.shape
        if not (0 <= column < width and 0 <= row < height):
            return None
        outside = np.flatnonzero(self._person[row] < _LIKELY)
        left, right = outside[outside <= column], outside[outside >= column]
        if not len(left) or not len(right) or left[-1] == right[0]:
            return None
        return float(left[-1] + 1) * self._scale, float(right[0]) * self._scale

    def feet(self) -> tuple[Span, float] | None:
        """Returns where the feet begin and end, and how far down they reach; None if they are below the photo."""
        rows = np.flatnonzero((self._person > _LIKELY).any(axis=1))
        if not len(rows) or rows[-1] >= self._person.shape[0] - 1:
            return None
        low = self._person[rows[-1] - int(_FOOT * len(rows)) : rows[-1] + 1]
        columns = np.flatnonzero((low > _LIKELY).any(axis=0))
        left, right, bottom = (float(edge) * self._scale for edge in (columns[0], columns[-1] + 1, rows[-1] + 1))
        return (left, right), bottom


def body_of(image: Image.Image) -> Body | None:
    """Returns the body that a photo shows; None without the extra `vision`."""
    if not faces.available():
        return None
    sight = look(image)
    return Body(sight.person, image.width / sight.width)
