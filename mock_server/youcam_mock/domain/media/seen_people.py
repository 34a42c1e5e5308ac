"""What was seen of people in a picture."""

from __future__ import annotations

from math import inf
from typing import Literal

from attrs import frozen

Looked = Literal["people", "hands", "people in a film", "thing"]
"""What somebody looked for."""


@frozen
class SeenFace:
    """A face in a picture."""

    width: float
    """From ear to ear, as a fraction of the picture's width."""
    height: float
    """From hairline to chin, as a fraction of the picture's height."""
    yaw: float = 0
    """Degrees; over 0 if the face looks to the right of the picture, the person's own left."""
    pitch: float = 0
    """Degrees; over 0 if it looks up."""
    roll: float = 0
    """Degrees; over 0 if it leans to the right of the picture, clockwise."""
    cut: float = 0
    """The part of its rim that is outside of the picture, 0 to 1."""
    brightness: float = 0.5
    """Mean luminance, 0 to 1."""
    evenness: float = 1
    """Luminance of its darker half by that of its brighter half, 0 to 1."""
    eyes_open: float = 0.3
    """Height of the less open eye by its width."""
    eyes_shown: float = 1
    """How much light and shade is within the eyes: deviation of luminance by its mean."""
    lips_shown: float = 1
    """How much redder the lips are than the cheeks, 0 to 1; below 0 if they are less red."""
    across: float = 0.5
    """Where its middle is from the left of the picture, as a fraction of the width."""
    down: float = 0.5
    """Where the middle between hairline and chin is from the top of the picture, as a fraction of the height."""


@frozen
class SeenPeople:
    """What a picture shows of people."""

    faces: tuple[SeenFace, ...]
    """Largest first."""
    shoulders: float = inf
    """How wide the person is below the chin, in widths of the face."""
    hair: float = inf
    """How much hair there is around the largest face, in areas of the face."""
    hands: int | None = None
    """How many hands there are; None if nobody looked."""
    finger_width: float = 1
    """Width of the thinnest finger, as a part of the picture's width."""
    contrast: float = inf
    """How much light and shade the picture has: deviation of its luminance, 0 to 255."""
    shown_down_to: float = inf
    """How far down the person is in the picture, in distances of the pupils below the eyes."""
