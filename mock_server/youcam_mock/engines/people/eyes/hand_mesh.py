"""Finds the hands of a picture, and 21 points of each."""

from __future__ import annotations

from math import cos, dist, sin

import numpy as np
from attrs import field, frozen

from youcam_mock.engines.people.eyes.detector import Detector
from youcam_mock.engines.people.eyes.networks import Grid, Network, Pixels, Point, Square, direction

_DETECTOR = Detector(
    Network("palm_detection_lite.tflite", 192), cells=((24, 2), (12, 6)), scores="Identity_1", boxes="Identity"
)
_HAND = Network("hand_landmark_lite.tflite", 224)
_LEAST = 0.5
_PALM_WRIST, _PALM_MIDDLE_FINGER = 0, 2
_REACH, _TOWARDS_FINGERS = 2.6, 0.5
"""Side of the square around a hand, in sides of its palm, and how far it lies towards the fingers."""
WIDTHS = (0.38, 0.37, 0.39, 0.36, 0.31)
"""Width of each finger, from thumb to little finger, in widths of the palm."""


@frozen(eq=False)
class Hand:
    """A hand. Points in px of the picture."""

    points: Grid = field(repr=False)
    """21, 3: the wrist, and four of each finger from the thumb to the little finger, its tip last."""

    def joint(self, finger: int, number: int) -> Point:
        """Returns a joint of a finger, both counted from 0, thumb and palm first."""
        x, y = self.points[1 + 4 * finger + number, :2].tolist()
        return x, y

    def width(self, finger: int) -> float:
        """Returns how wide a finger is in px."""
        return WIDTHS[finger] * self.palm

    @property
    def palm(self) -> float:
        """How wide the palm is in px, from the root of the index finger to that of the little one."""
        return dist(self.joint(1, 0), self.joint(4, 0))

    @property
    def wrist(self) -> Point:
        """The middle of the wrist in px."""
        x, y = self.points[0, :2].tolist()
        return x, y

    def moved(self, scale: float) -> Hand:
        """Returns the hand in a picture that is so many times as large."""
        return Hand(self.points * np.float32(scale))


def find(pixels: Pixels) -> list[Hand]:
    """Returns the hands, the likeliest first."""
    found = []
    for palm in _DETECTOR.find(pixels, _LEAST):
        left, top, right, bottom = palm.box
        side = max(right - left, bottom - top)
        # Fingers of an upright hand point up.
        turn = direction(palm.points[_PALM_WRIST], palm.points[_PALM_MIDDLE_FINGER]) + np.pi / 2
        away = _TOWARDS_FINGERS * side
        middle = (left + right) / 2 + away * sin(turn), (top + bottom) / 2 - away * cos(turn)
        square = Square(middle, side * _REACH, turn)
        outputs = _HAND.run(square.cut(pixels, _HAND.side))
        # This network gives a likelihood itself.
        if outputs["Identity_1"].item() >= _LEAST:
            found.append(Hand(square.placed(outputs["Identity"].reshape(21, 3), _HAND.side)))
    return found
