"""Finds the finger tips of a hand in a photo."""

from __future__ import annotations

from math import dist
from typing import TYPE_CHECKING

from attrs import frozen
from PIL import Image

from youcam_mock.engines.people.faces import main_hand

if TYPE_CHECKING:
    from youcam_mock.engines.people.eyes.hand_mesh import Hand

_FINGERS = 5
_BEYOND = 0.1
"""How far a finger goes on beyond the point at its tip, in widths of the finger."""


@frozen
class Tip:
    """The end of a finger in px, its direction (of length 1), and the width of the finger there."""

    x: float
    y: float
    right: float
    down: float
    width: float


def find(image: Image.Image) -> tuple[Tip, ...]:
    """Returns the tips of one hand from thumb to little finger; none without a hand, or without the extra `vision`."""
    hand = main_hand(image)
    return tuple(_tip(hand, finger) for finger in range(_FINGERS)) if hand else ()


def _tip(hand: Hand, finger: int) -> Tip:
    joint, end = hand.joint(finger, 2), hand.joint(finger, 3)
    length = max(1e-6, dist(joint, end))
    right, down = (end[0] - joint[0]) / length, (end[1] - joint[1]) / length
    width = max(2.0, hand.width(finger))
    return Tip(end[0] + _BEYOND * width * right, end[1] + _BEYOND * width * down, right, down, width)
