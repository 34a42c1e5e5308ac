"""Measures a face by its own eyes and mouth, which is finer than the box of `faces`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import cos, hypot, pi, sin

import numpy as np
from attrs import frozen
from PIL import Image, ImageDraw, ImageFilter

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.imaging.tint import Box, Grid, View, blurred, grey
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.faces import Face

Point = tuple[float, float]
Shape = Sequence[Point]
SIDES = (-1, 1)
_SEARCHED = 128
"""px of the face box's copy in which eyes and mouth are searched."""


@frozen
class Places:
    """A face measured by its eyes: the origin is between the pupils, and one unit is the distance of the pupils.

    x runs along the eyes to the right of the picture, y down to the chin (about 1.85).
    """

    x: float
    y: float
    across: float
    down: float
    """The way in px from the left pupil to the right one: `across` to the right and `down` the picture."""
    mouth: float
    """How far below the eyes the lips meet, in units."""

    @property
    def unit(self) -> float:
        """The distance of the pupils in px."""
        return hypot(self.across, self.down)

    def at(self, x: float, y: float) -> Point:
        """Returns a point in px."""
        return self.x + x * self.across - y * self.down, self.y + x * self.down + y * self.across

    def box(self, left: float, top: float, right: float, bottom: float) -> Box:
        """Returns the upright box in px around a box in units."""
        corners = [self.at(x, y) for x in (left, right) for y in (top, bottom)]
        across, down = [point[0] for point in corners], [point[1] for point in corners]
        return min(across), min(down), max(across), max(down)

    def seen(self, view: View) -> Places:
        """Returns the same places in a reduced copy."""
        scale = view.scale
        return Places(
            (self.x - view.left) * scale,
            (self.y - view.top) * scale,
            self.across * scale,
            self.down * scale,
            self.mouth,
        )

    def grid(self, like: Grid) -> tuple[Grid, Grid]:
        """Returns x and y in units for every pixel of a picture."""
        rows, columns = np.mgrid[0 : like.shape[0], 0 : like.shape[1]].astype(np.float32)
        columns, rows = columns - self.x, rows - self.y
        square = self.unit**2
        x = (columns * self.across + rows * self.down) / square
        y = (rows * self.across - columns * self.down) / square
        return x, y

    def mask(self, like: Grid, shapes: Iterable[Shape], soft: float) -> Grid:
        """Returns a mask of 0 to 1, as large as `like`: the shapes (points in units) filled, with edges softened by
        that many units."""
        image = Image.new("L", (like.shape[1], like.shape[0]))
        draw = ImageDraw.Draw(image)
        for shape in shapes:
            draw.polygon([self.at(*point) for point in shape], fill=255)
        radius = max(0.6, soft * self.unit)
        return np.asarray(image.filter(ImageFilter.GaussianBlur(radius)), np.float32) / 255


def of(image: Image.Image) -> Places:
    """Returns the places of the largest face; if none is found, those of a face in the middle of the upper frame."""
    found = faces.find(image)
    if found:
        return _searched(image, found[0])
    return _by_box(faces.guessed(image.width, image.height))


def oval(x: float, y: float, across: float, down: float, turn: float = 0.0) -> Shape:
    """Returns an ellipse by its middle and half axes, turned by `turn` radians, in units."""
    return [
        (
            x + across * cos(angle) * cos(turn) - down * sin(angle) * sin(turn),
            y + across * cos(angle) * sin(turn) + down * sin(angle) * cos(turn),
        )
        for angle in (2 * pi * step / 36 for step in range(36))
    ]


def _by_box(face: Face) -> Places:
    (left, y), (right, _) = face.eyes
    return Places((left + right) / 2, y, right - left, 0.0, 1.05)


def _searched(image: Image.Image, face: Face) -> Places:
    """Returns the guess by the box, moved to the darkest spots near its eyes and to the red below them."""
    guess = _by_box(face)
    scale = min(1.0, _SEARCHED / face.width)
    box = (round(face.left), round(face.top), round(face.left + face.width), round(face.top + face.height * 1.2))
    size = (max(8, round((box[2] - box[0]) * scale)), max(8, round((box[3] - box[1]) * scale)))
    pixels = np.asarray(pictures.flat(image.crop(box)).resize(size, Image.Resampling.BOX), np.float32)
    small = guess.seen(View(box[0], box[1], scale))
    dark = blurred(grey(pixels), 0.07 * small.unit)
    (left_x, left_y), (right_x, right_y) = (_darkest(dark, *small.at(side / 2, 0), 0.16 * small.unit) for side in SIDES)
    across, down = right_x - left_x, right_y - left_y
    if abs(down) > 0.35 * across:
        return guess
    x, y = box[0] + (left_x + right_x) / 2 / scale, box[1] + (left_y + right_y) / 2 / scale
    eyes = Places(x, y, across / scale, down / scale, guess.mouth)
    return Places(eyes.x, eyes.y, eyes.across, eyes.down, _mouth(pixels, eyes.seen(View(box[0], box[1], scale))))


def _darkest(dark: Grid, x: float, y: float, reach: float) -> Point:
    """Returns the pupil near the expected place. The farther away a spot is, the darker it has to be."""
    rows, columns = np.mgrid[0 : dark.shape[0], 0 : dark.shape[1]].astype(np.float32)
    away = np.hypot(columns - x, (rows - y) * 1.3) / reach
    spot = np.argmin(np.where(away <= 1, dark + 12 * away**2, np.inf))
    row, column = np.unravel_index(spot, dark.shape)
    return float(column), float(row)


def _mouth(pixels: Grid, places: Places) -> float:
    """Returns the middle of the red of the lips, in units below the eyes."""
    x, y = places.grid(pixels)
    near = (np.abs(x) < 0.3) & (y > 0.78) & (y < 1.35)
    if not near.any():
        return places.mouth
    red = pixels[..., 0] - (pixels[..., 1] + pixels[..., 2]) / 2
    weight = np.clip(red[near] - np.percentile(red[near], 60), 0, None)
    if weight.sum() < 1:
        return places.mouth
    return float(np.clip(np.average(y[near], weights=weight), 0.95, 1.18))
