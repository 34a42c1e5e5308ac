"""Cuts an upright square out of a picture, and says where its points are in the picture."""

from __future__ import annotations

from math import atan2, cos, hypot, remainder, sin, tau

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from youcam_mock.engines.people.eyes.networks import Grid, Pixels

Point = tuple[float, float]
_NEAR = 0.03
"""As a part of a square's side, and in radians."""


@frozen
class Square:
    """A turned square of a picture. Places in px of the picture, `turn` in radians clockwise."""

    middle: Point
    side: float
    turn: float

    def cut(self, pixels: Pixels, size: int) -> Pixels:
        """Returns the square as an upright picture of `size` px; black where the picture ends."""
        import cv2

        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        return cv2.warpAffine(pixels, self._map(size), (size, size), flags=flags)  # type: ignore[return-value]

    def placed(self, points: Grid, size: int) -> Grid:
        """Returns points of the upright picture (count, 2 or 3) in px of the picture. A third value is only scaled."""
        to_picture = self._map(size)
        placed = points * np.float32(self.side / size)
        placed[:, :2] = points[:, :2] @ to_picture[:, :2].T + to_picture[:, 2]
        return placed

    @classmethod
    def around(cls, points: Grid, turn: float, grown: float) -> Square:
        """Returns the square that is turned so, around points (count, 2 or more) and `grown` times as large."""
        # Rows times this matrix are the points as the turned square sees them.
        seen = np.array(((cos(turn), -sin(turn)), (sin(turn), cos(turn))))
        flat = points[:, :2] @ seen
        low, high = flat.min(axis=0), flat.max(axis=0)
        x, y = (low + high) / 2 @ seen.T
        return cls((float(x), float(y)), float((high - low).max()) * grown, turn)

    def is_near(self, other: Square) -> bool:
        """Returns whether another square shows nearly the same."""
        apart = hypot(self.middle[0] - other.middle[0], self.middle[1] - other.middle[1])
        turned = abs(remainder(self.turn - other.turn, tau))
        return max(apart, abs(self.side - other.side)) < _NEAR * self.side and turned < _NEAR

    def _map(self, size: int) -> NDArray[np.float64]:
        """Returns the matrix that takes a point of the upright picture to the picture."""
        scale = self.side / size
        turned = scale * np.array(((cos(self.turn), -sin(self.turn)), (sin(self.turn), cos(self.turn))))
        middle = np.array(self.middle) - turned @ np.full(2, (size - 1) / 2)
        return np.column_stack((turned, middle))


def direction(start: Grid, end: Grid) -> float:
    """Returns the direction from one point to another in radians, clockwise from the right."""
    return atan2(float(end[1] - start[1]), float(end[0] - start[0]))
