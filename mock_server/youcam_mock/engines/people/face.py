"""A face: its points in a picture, and how places of the face model are found there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from math import cos, dist, pi, sin

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from youcam_mock.engines.imaging.tint import Box, Grid, View, resized
from youcam_mock.engines.people.face_model import EYES, MOUTH, OVAL, POINTS, SIDES, Pose, pose_of

Point = tuple[float, float]
Shape = Sequence[Point]
"""Corners in units of the face model."""
SIDES_OF_FACE = (-1, 1)
"""Left and right in the picture, as factors of x."""
_NEAR = 0.001
"""Square of the distance, in units, within which a point of the face leads its surroundings alone."""
_OF_EYE, _OF_MOUTH = (4, 12, 0, 8), (5, 15, 0, 10)
"""Places in the rim of an eye and of the lips: below, above, left and right."""
_EARS = 1.15
"""Width of a face with its ears, for 1 of the face between them."""
_COLUMNS = 40
"""How many columns of a picture are measured; those between are interpolated."""


@frozen(eq=False, slots=False)
class Face:
    """468 points (x, y, z) in px of a picture, in the order of `face_model`, z away from the camera.

    Places of a face are given in units of the model: the origin is between the pupils, 1 is their distance, x runs to
    the right of the picture and y down to the chin (1.67). Around the face, where there are no points, they go on as
    the face leans.
    """

    points: NDArray[np.float32] = field(repr=False)

    @classmethod
    def frontal(cls, x: float, y: float, unit: float) -> Face:
        """Returns a face that looks straight into the camera, by the middle between its pupils and their distance."""
        return cls(POINTS * np.float32(unit) + np.array((x, y, 0), np.float32))

    def at(self, x: float, y: float) -> Point:
        """Returns a place in px."""
        [(right, down)] = self.placed(((x, y),))
        return float(right), float(down)

    def placed(self, shape: Shape | Grid) -> Grid:
        """Returns places (count, 2) in px. A place between points of the face moves as they do."""
        places = np.asarray(shape, np.float64).reshape(-1, 2)
        spots: Grid = self._base(places) + _interpolated(places, POINTS[:, :2], self._offsets)
        return spots

    def units(self, spots: Grid) -> Grid:
        """Returns places in px (count, 2) in units: the reverse of `placed`."""
        back = np.linalg.inv(self._affine[:2])
        places = (spots - self._affine[2]) @ back
        mapped = (self.points[:, :2] - self._affine[2]) @ back
        found: Grid = places + _interpolated(places, mapped, POINTS[:, :2] - mapped)
        return found

    def outline(self, numbers: Iterable[int]) -> Grid:
        """Returns the points of those numbers (count, 2) in px."""
        return self.points[list(numbers), :2]

    @cached_property
    def unit(self) -> float:
        """The distance of the pupils in px, which a turned head does not change."""
        (across, down), (across_2, down_2) = self._affine[:2]
        return float(max(np.hypot(across, down), np.hypot(across_2, down_2)))

    def step(self, right: Grid, down: Grid) -> tuple[Grid, Grid]:
        """Returns ways in units as px to the right and down."""
        (across, fall), (across_2, fall_2) = self._affine[:2]
        return right * across + down * across_2, right * fall + down * fall_2

    @cached_property
    def pose(self) -> Pose:
        """How the head is turned."""
        return pose_of(self.points)

    @cached_property
    def rim(self) -> Box:
        """Left, top, right and bottom of the points in px, from the hairline to the chin."""
        (left, top), (right, bottom) = self.points[:, :2].min(axis=0), self.points[:, :2].max(axis=0)
        return float(left), float(top), float(right), float(bottom)

    @cached_property
    def width(self) -> float:
        """From the outside of one ear to that of the other in px."""
        left, right = self.outline(SIDES).tolist()
        return _EARS * dist(left, right)

    @property
    def eyes_open(self) -> tuple[float, float]:
        """How far each eye is open: its height by its width, about 0.35 for an open one."""
        first, second = (_opened(self.outline(rim), *_OF_EYE) for rim in EYES)
        return first, second

    @property
    def mouth_open(self) -> float:
        """How far the lips are apart, as a part of the mouth's width."""
        return _opened(self.outline(MOUTH), *_OF_MOUTH)

    def cut(self, width: int, height: int) -> float:
        """Returns which part of the face's rim is outside of a picture of that size, 0 to 1."""
        rim = self.outline(OVAL)
        return float(1 - np.all((rim >= 0) & (rim < (width, height)), axis=1).mean())

    def moved(self, right: float, down: float, scale: float = 1.0) -> Face:
        """Returns the face in a picture that is scaled first and then moved by so many px."""
        return Face(self.points * np.float32(scale) + np.array((right, down, 0), np.float32))

    def seen(self, view: View) -> Face:
        """Returns the face in a reduced copy."""
        left, top, _, _ = view.box
        return self.moved(-left * view.scale, -top * view.scale, view.scale)

    def between(self, other: Face, progress: float) -> Face:
        """Returns the face that is so far, 0 to 1, on the way to another."""
        return Face(self.points + np.float32(progress) * (other.points - self.points))

    def box(self, left: float, top: float, right: float, bottom: float) -> Box:
        """Returns the upright box in px around a box in units."""
        corners = self.placed([(x, y) for x in (left, right) for y in (top, bottom)])
        (low_x, low_y), (high_x, high_y) = corners.min(axis=0).tolist(), corners.max(axis=0).tolist()
        return low_x, low_y, high_x, high_y

    def grid(self, like: Grid) -> tuple[Grid, Grid]:
        """Returns x and y in units for every pixel of a picture."""
        height, width = like.shape[:2]
        columns = min(_COLUMNS, width)
        rows = max(1, min(height, round(columns * height / width)))
        down, across = np.mgrid[0:rows, 0:columns]
        spots = np.stack(((across + 0.5) * width / columns - 0.5, (down + 0.5) * height / rows - 0.5), -1)
        places = self.units(spots.reshape(-1, 2)).reshape(rows, columns, 2).astype(np.float32)
        x, y = np.moveaxis(resized(places, (width, height), Image.Resampling.BICUBIC), -1, 0)
        return x, y

    def leaning(self, like: Grid) -> tuple[Grid, Grid]:
        """Returns x and y in units for every pixel of a picture, as around the face: they follow how it leans, but not
        its points, and take a tenth of the time."""
        (across, across_y), (down, down_y) = np.linalg.inv(self._affine[:2])
        left, top = self._affine[2]
        row, column = np.ogrid[0 : like.shape[0], 0 : like.shape[1]]
        right, fall = column - left, row - top
        return right * across + fall * down, right * across_y + fall * down_y

    def mask(self, like: Grid, shapes: Iterable[Shape], soft: float) -> Grid:
        """Returns a mask of 0 to 1, as large as `like`: the shapes filled, with edges softened by that many units."""
        return self.filled(like, [self.placed(shape) for shape in shapes], soft)

    def filled(self, like: Grid, outlines: Iterable[Grid], soft: float) -> Grid:
        """Returns the same for outlines in px."""
        image = Image.new("L", (like.shape[1], like.shape[0]))
        draw = ImageDraw.Draw(image)
        for outline in outlines:
            draw.polygon([(x, y) for x, y in outline.tolist()], fill=255)
        radius = max(0.6, soft * self.unit)
        return np.asarray(image.filter(ImageFilter.GaussianBlur(radius)), np.float32) / 255

    @cached_property
    def _affine(self) -> NDArray[np.float64]:
        """Rows of x, y and 1 in units, times this, are px: the map that fits all points best."""
        model = POINTS[:, :2]
        rows = np.column_stack((model, np.ones(len(model))))
        return np.linalg.lstsq(rows.astype(np.float64), self.points[:, :2].astype(np.float64), rcond=None)[0]

    @cached_property
    def _offsets(self) -> NDArray[np.float64]:
        """How far each point is from where the map has it, in px."""
        offsets: NDArray[np.float64] = self.points[:, :2] - self._base(POINTS[:, :2])
        return offsets

    def _base(self, places: Grid) -> NDArray[np.float64]:
        based: NDArray[np.float64] = places @ self._affine[:2] + self._affine[2]
        return based


def _interpolated(places: Grid, known: Grid, values: Grid) -> NDArray[np.float64]:
    """Returns the mean of known values (count, 2) for each place, by the inverse of the distance (Shepard)."""
    if not np.abs(values).max() > 1e-6:
        return np.zeros((len(places), 2))
    # The square of a difference, multiplied out: a product of matrices takes a fifth of the time of all differences.
    squares = (places**2).sum(axis=1)[:, np.newaxis] + (known**2).sum(axis=1) - 2 * (places @ known.T)
    weights = np.maximum(squares, 0) + _NEAR
    np.square(weights, out=weights)
    np.reciprocal(weights, out=weights)
    mean: NDArray[np.float64] = weights @ values / weights.sum(axis=1, keepdims=True)
    return mean


def _opened(rim: Grid, low: int, high: int, left: int, right: int) -> float:
    """Returns the height of a rim by its width, as the points of those places in it tell."""
    places = rim.tolist()
    return dist(places[low], places[high]) / max(1e-6, dist(places[left], places[right]))


def oval(x: float, y: float, across: float, down: float, turn: float = 0.0) -> Shape:
    """Returns an ellipse by its middle and half axes, turned by `turn` radians, in units."""
    rim = [(across * cos(angle), down * sin(angle)) for angle in (2 * pi * step / 36 for step in range(36))]
    return [(x + a * cos(turn) - b * sin(turn), y + a * sin(turn) + b * cos(turn)) for a, b in rim]
