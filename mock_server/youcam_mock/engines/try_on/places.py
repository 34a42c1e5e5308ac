"""The place on a picture of a person for each kind of thing to wear."""

from __future__ import annotations

from collections.abc import Mapping
from math import atan2, degrees, dist
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from attrs import frozen
from PIL import Image

from youcam_mock.engines.people import faces
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.people.faces import main_hand

if TYPE_CHECKING:
    from youcam_mock.engines.people.eyes.hand_mesh import Hand
    from youcam_mock.engines.try_on.body import Body, Span

_SOLES, _FULL_LENGTH = 25.8, 14.3
"""In units."""
_FARTHEST = 100_000.0
"""px"""
_FACE_CM = 14.0
"""Width in cm of an adult's face."""
_RING, _WRIST = 1.3, 1.25
"""Width of a ring in widths of the finger, and of a watch or bracelet in widths of the palm."""
_FINGERS = (0.24, 0.4, 0.5, 0.6, 0.7)
"""Where fingers are taken to be without a hand: from thumb to little finger, in parts of the picture's width."""


@frozen
class Spot:
    """The place for a thing: its anchor on a point of the picture, its width in px."""

    x: float
    y: float
    width: float
    anchor: tuple[float, float] = (0.5, 0.0)
    """In fractions of the thing's sides."""
    least_height: float = 0
    """Height in px to which a shorter thing is stretched."""
    turn: float = 0
    """Degrees clockwise about the anchor, which must be the middle of the thing."""


_ON_FACE: Mapping[str, tuple[float, float, float, tuple[float, float]]] = MappingProxyType(
    {
        "hat": (0, -0.62, 4.76, (0.5, 1.0)),
        "scarf": (0, 1.51, 5.95, (0.5, 0.0)),
        "bag": (3.69, 8.19, 5.48, (0.5, 0.0)),
        "upper_body": (0, 1.81, 8.81, (0.5, 0.0)),
        "outer": (0, 1.71, 10.24, (0.5, 0.0)),
        "full_body": (0, 1.81, 8.81, (0.5, 0.0)),
        "lower_body": (0, 10.81, 6.43, (0.5, 0.0)),
    }
)
"""For each item or category the place of the anchor and the width of the thing, in units."""


_ON_BODY: Mapping[str, tuple[float, float]] = MappingProxyType(
    {"upper_body": (4.8, 1.12), "outer": (4.8, 1.25), "full_body": (4.8, 1.12), "lower_body": (11.5, 1.1)}
)
"""For each category where the body is measured, in units below the eyes, and the width of the thing in its widths."""
_LIKELY = (0.5, 1.6)
"""The least and the greatest width of a thing by the body, in its widths by the face. A crowd is wider."""


def reach(value: float) -> float:
    """Returns a number of px from a run, limited to what can be computed with."""
    return min(max(float(value), -_FARTHEST), _FARTHEST)


def on_person(item: str, face: Face, size: tuple[int, int], body: Body | None = None) -> Spot:
    """Returns the place for clothes and accessories, by the body where one is given and seen, or else by the face. What
    would be below the picture is shown at its foot."""
    if item == "shoes":
        return _on_feet(face, size, body)
    off, below, wide, anchor = _ON_FACE[item]
    x, y = face.at(off, below)
    wide *= face.unit
    if body and item in _ON_BODY:
        row, wider = _ON_BODY[item]
        x, wide = _fitted(body.across(*face.at(0, row)), wider, x, wide)
    lowest = size[1] - 0.3 * size[1] * (anchor[1] == 0)
    least_height = _FULL_LENGTH * face.unit if item == "full_body" else 0
    return Spot(min(x, size[0] - 0.2 * wide), min(y, lowest), wide, anchor, least_height)


def _on_feet(face: Face, size: tuple[int, int], body: Body | None) -> Spot:
    x, y = face.at(0, _SOLES)
    wide = 6 * face.unit
    seen = body.feet() if body else None
    if seen:
        y, (x, wide) = seen[1], _fitted(seen[0], 1.1, x, wide)
    return Spot(x, min(y, 0.985 * size[1]), wide, (0.5, 1.0))


def _fitted(span: Span | None, wider: float, x: float, wide: float) -> tuple[float, float]:
    """Returns the middle of a span and a width by it; as they are if there is none, or none of a single person."""
    if span is None:
        return x, wide
    found = wider * (span[1] - span[0])
    low, high = _LIKELY
    return ((span[0] + span[1]) / 2, found) if low * wide <= found <= high * wide else (x, wide)


def shows_feet(face: Face, height: int) -> bool:
    """Returns whether a person with that face stands within a picture of that height, in px."""
    return face.at(0, _SOLES)[1] <= height


def of_jewellery(item: str, fit: Mapping[str, Any], image: Image.Image) -> Spot:
    """Returns the place for a piece of jewellery or a watch on a photo, by the members of `fit` as the documents of
    try-on state."""
    if item == "earring":
        return _ear(fit, faces.main_face(image))
    if item == "necklace":
        return _neck(fit, faces.main_face(image))
    location, hand = float(fit.get(f"{item}_wearing_location") or 0), main_hand(image)
    if item == "ring":
        finger = fit.get("ring_wearing_finger")
        number = 3 if finger is None else int(finger)
        return _on_finger(hand, number, location) if hand else _where_fingers_are(number, location, image.size)
    if hand:
        return _on_wrist(hand, location)
    return Spot(image.width * 0.5, image.height * (0.8 + 0.15 * location), 0.36 * image.width, (0.5, 0.5))


def _where_fingers_are(finger: int, location: float, size: tuple[int, int]) -> Spot:
    return Spot(size[0] * _FINGERS[finger], size[1] * (0.66 - 0.14 * location), 0.11 * size[0], (0.5, 0.5))


def _on_finger(hand: Hand, finger: int, location: float) -> Spot:
    """Returns the middle of the first limb of a finger, moved towards the tip by `location` limbs."""
    root, next_ = hand.joint(finger, 0), hand.joint(finger, 1)
    along = 0.55 + 0.4 * location
    x, y = root[0] + along * (next_[0] - root[0]), root[1] + along * (next_[1] - root[1])
    return Spot(x, y, _RING * hand.width(finger), (0.5, 0.5), turn=_turn(root, next_))


def _on_wrist(hand: Hand, location: float) -> Spot:
    """Returns a place on the forearm below the wrist, moved away from the hand by `location` palms."""
    (x, y), knuckle = hand.wrist, hand.joint(2, 0)
    away = (0.15 + 0.4 * location) * hand.palm / max(1e-6, dist((x, y), knuckle))
    spot = x + away * (x - knuckle[0]), y + away * (y - knuckle[1])
    return Spot(*spot, _WRIST * hand.palm, (0.5, 0.5), turn=_turn((x, y), knuckle))


def _turn(start: tuple[float, float], end: tuple[float, float]) -> float:
    """Returns how far what should point up is turned, in degrees clockwise."""
    return degrees(atan2(end[0] - start[0], start[1] - end[1]))


def _ear(fit: Mapping[str, Any], face: Face) -> Spot:
    """Returns the ear. The person's right ear is on the left of the picture."""
    side = -1 if fit.get("earring_is_right_ear", True) else 1
    x, y = fit.get("earring_wearing_location") or face.at(side * 1.13, 0.72)
    return Spot(reach(x), reach(y), reach(fit.get("earring_scale") or 2.5) / _FACE_CM * face.width)


def _neck(fit: Mapping[str, Any], face: Face) -> Spot:
    (left, y), (right, other_y) = fit.get("necklace_wearing_location") or (face.at(-0.95, 2.05), face.at(0.95, 2.05))
    left, right = reach(left), reach(right)
    return Spot((left + right) / 2, (reach(y) + reach(other_y)) / 2, max(1.0, abs(right - left)))
