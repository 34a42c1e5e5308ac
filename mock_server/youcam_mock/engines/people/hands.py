"""Finds the hand of a picture (the extra `vision`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PIL import Image

from youcam_mock.engines.people import faces

if TYPE_CHECKING:
    from youcam_mock.engines.people.eyes.hand_mesh import Hand


def main_hand(image: Image.Image) -> Hand | None:
    """Returns the hand that is seen best, in px of the picture; None if there is none, or without the extra."""
    if not faces.available():
        return None
    from youcam_mock.engines.people.eyes.sight import look

    sight = look(image)
    return next((hand.moved(image.width / sight.width) for hand in sight.hands), None)
