"""Runs the networks that see people, with OpenCV (the extra `vision`), on one thread, and cuts the upright squares at
which they look out of a picture."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from math import atan2, cos, hypot, remainder, sin, tau
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

if TYPE_CHECKING:
    from cv2.dnn import Net

Pixels = NDArray[np.uint8]
"""RGB: height, width, 3."""
Grid = NDArray[np.float32]
Point = tuple[float, float]

_FOLDER = Path(__file__).with_name("models")
_NEAR = 0.03
"""How far squares lie apart that show nearly the same: as a part of a side, and in radians."""
_ONE_AT_A_TIME = Lock()
"""A network holds its input and output, so that two threads must not run it together."""


@frozen
class Network:
    """A network of `models/`."""

    file: str
    side: int
    """Width and height of its input in px."""
    from_minus_one: bool = False
    """Whether it takes values of -1 to 1 instead of 0 to 1."""

    def run(self, pixels: Pixels) -> Mapping[str, Grid]:
        """Returns its outputs by name for a picture, which is stretched to the input's size."""
        if pixels.shape[:2] != (self.side, self.side):
            import cv2

            pixels = cv2.resize(pixels, (self.side, self.side), interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
        values = pixels.astype(np.float32) / 255
        if self.from_minus_one:
            values = 2 * values - 1
        with _ONE_AT_A_TIME:
            net, names = _loaded(self.file)
            net.setInput(np.ascontiguousarray(values.transpose(2, 0, 1)[np.newaxis]))
            outputs: Any = net.forward(names)
            # The arrays are the network's own, which the next run overwrites.
            return {name: np.array(output, np.float32) for name, output in zip(names, outputs, strict=True)}


def likelihood(score: Any) -> Any:
    """Returns 0 to 1 for a network's score, by the logistic function."""
    return 1 / (1 + np.exp(-np.clip(score, -50, 50)))


@cache
def _loaded(file: str) -> tuple[Net, tuple[str, ...]]:
    import cv2

    cv2.setNumThreads(1)
    net = cv2.dnn.readNetFromTFLite(np.fromfile(_FOLDER / file, np.uint8))
    return net, tuple(net.getUnconnectedOutLayersNames())


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
