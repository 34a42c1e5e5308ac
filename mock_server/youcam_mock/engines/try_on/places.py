"""The place on a picture of a person for each kind of thing to wear, by the face, the hand, or the mask of the body."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from math import atan2, degrees, dist
from pathlib import Path
from typing import Any

import numpy as np
from attrs import field, frozen
from PIL import Image

from youcam_mock.engines.people import faces
from youcam_mock.engines.people.eyes.networks import Grid
from youcam_mock.engines.people.eyes.sight import look
from youcam_mock.engines.people.face import Face, Point

Span = tuple[float, float]
_PERSON = 0.5
"""How likely a pixel must show a person to belong to the body."""
_FOOT = 0.04
"""How high feet are seen, as a part of the person's height."""
SOLES, _FULL_LENGTH = 25.8, 14.3
"""In units."""
_FARTHEST = 100_000.0
"""px"""
_FACE_CM = 14.0
"""Width in cm of an adult's face."""
_RING, _WRIST = 1.3, 1.25
"""Width of a ring in widths of the finger, and of a watch or bracelet in widths of the palm."""
_FINGERS = (0.24, 0.4, 0.5, 0.6, 0.7)
"""Where fingers are taken to be without a hand: from thumb to little finger, in parts of the picture's width."""
_TABLE = json.loads(Path(__file__).with_name("places.json").read_text(encoding="utf-8"))
_ON_FACE: Mapping[str, Sequence[float]] = _TABLE["on_face"]
"""For each thing the place of its anchor, below a hat and above all others, and its width, in units."""
_ON_BODY: Mapping[str, Sequence[float]] = _TABLE["on_body"]
"""For each category where the body is measured, in units below the eyes, and the width of the thing in its widths."""
WORN: Mapping[str, Sequence[float]] = _TABLE["worn"]
"""The upper and lower end of each thing on a person, in units."""
_LIKELY = (0.5, 1.6)
"""The least and the greatest width of a thing by the body, in its widths by the face. A crowd is wider."""


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


@frozen(eq=False)
class Body:
    """A person of a photo, whose px are those of all places here."""

    _person: Grid = field(repr=False)
    """How likely each px of the reduced photo shows a person, 0 to 1."""
    _scale: float
    """px of the photo for one px of the reduced one."""

    def across(self, x: float, y: float) -> Span | None:
        """Returns where the person around a place begins and ends at its height; None if nobody is, or cut off."""
        column, row = int(x / self._scale), int(y / self._scale)
        height, width = self._person.shape
        if not (0 <= column < width and 0 <= row < height):
            return None
        outside = np.flatnonzero(self._person[row] < _PERSON)
        left, right = outside[outside <= column], outside[outside >= column]
        if not len(left) or not len(right) or left[-1] == right[0]:
            return None
        return float(left[-1] + 1) * self._scale, float(right[0]) * self._scale

    def feet(self) -> tuple[Span, float] | None:
        """Returns where the feet begin and end, and how far down they reach; None if they are below the photo."""
        rows = np.flatnonzero((self._person > _PERSON).any(axis=1))
        if not len(rows) or rows[-1] >= self._person.shape[0] - 1:
            return None
        low = self._person[rows[-1] - int(_FOOT * len(rows)) : rows[-1] + 1]
        columns = np.flatnonzero((low > _PERSON).any(axis=0))
        left, right, bottom = (float(edge) * self._scale for edge in (columns[0], columns[-1] + 1, rows[-1] + 1))
        return (left, right), bottom


def body_of(image: Image.Image) -> Body | None:
    """Returns the body that a photo shows; None without the extra `vision`."""
    if not faces.available():
        return None
    sight = look(image)
    return Body(sight.person, image.width / sight.width)


def reach(value: float) -> float:
    """Returns a number of px from a run, limited to what can be computed with."""
    return min(max(float(value), -_FARTHEST), _FARTHEST)


def on_person(item: str, face: Face, size: tuple[int, int], body: Body | None = None) -> Spot:
    """Returns the place for clothes and accessories, by the body where one is given and seen, or else by the face. What
    would be below the picture is shown at its foot."""
    if item == "shoes":
        x, y = face.at(0, SOLES)
        wide = 6 * face.unit
        if seen := body.feet() if body else None:
            y, (x, wide) = seen[1], _fitted(seen[0], 1.1, x, wide)
        return Spot(x, min(y, 0.985 * size[1]), wide, (0.5, 1.0))
    off, below, wide = _ON_FACE[item]
    x, y = face.at(off, below)
    wide *= face.unit
    if body and item in _ON_BODY:
        row, wider = _ON_BODY[item]
        x, wide = _fitted(body.across(*face.at(0, row)), wider, x, wide)
    lowest = size[1] if item == "hat" else 0.7 * size[1]
    least_height = _FULL_LENGTH * face.unit if item == "full_body" else 0
    anchor = (0.5, 1.0 if item == "hat" else 0.0)
    return Spot(min(x, size[0] - 0.2 * wide), min(y, lowest), wide, anchor, least_height)


def _fitted(span: Span | None, wider: float, x: float, wide: float) -> tuple[float, float]:
    """Returns the middle of a span and a width by it; as they are if there is none, or none of a single person."""
    if span is None:
        return x, wide
    found = wider * (span[1] - span[0])
    low, high = _LIKELY
    return ((span[0] + span[1]) / 2, found) if low * wide <= found <= high * wide else (x, wide)


def of_jewellery(item: str, fit: Mapping[str, Any], image: Image.Image) -> Spot:
    """Returns the place for jewellery or a watch on a photo, by the members of `fit`, as the try-on documents state."""
    if item == "earring":
        face = faces.main_face(image)
        # The person's right ear is on the left of the picture.
        side = -1 if fit.get("earring_is_right_ear", True) else 1
        x, y = fit.get("earring_wearing_location") or face.at(side * 1.13, 0.72)
        return Spot(reach(x), reach(y), reach(fit.get("earring_scale") or 2.5) / _FACE_CM * face.width)
    if item == "necklace":
        face = faces.main_face(image)
        (left, y), (right, low) = fit.get("necklace_wearing_location") or (face.at(-0.95, 2.05), face.at(0.95, 2.05))
        left, right = reach(left), reach(right)
        return Spot((left + right) / 2, (reach(y) + reach(low)) / 2, max(1.0, abs(right - left)))
    location, hand = float(fit.get(f"{item}_wearing_location") or 0), faces.main_hand(image)
    if item == "ring":
        named = fit.get("ring_wearing_finger")
        finger = 3 if named is None else int(named)
        if hand:
            root, limb = hand.joint(finger, 0), hand.joint(finger, 1)
            return _across(root, limb, 0.55 + 0.4 * location, _RING * hand.width(finger))
        x, y, wide = _FINGERS[finger], 0.66 - 0.14 * location, 0.11
    else:
        x, y, wide = 0.5, 0.8 + 0.15 * location, 0.36
    if hand is None:
        return Spot(image.width * x, image.height * y, image.width * wide, (0.5, 0.5))
    wrist, knuckle = hand.wrist, hand.joint(2, 0)
    back = (0.15 + 0.4 * location) * hand.palm / max(1e-6, dist(wrist, knuckle))
    return _across(wrist, knuckle, -back, _WRIST * hand.palm)


def _across(start: Point, end: Point, along: float, wide: float) -> Spot:
    """Returns the place of a thing that lies across a line of a hand, so far along it as a part of its length."""
    right, down = end[0] - start[0], end[1] - start[1]
    turn = degrees(atan2(right, -down))
    return Spot(start[0] + along * right, start[1] + along * down, wide, (0.5, 0.5), turn=turn)
