"""Finds boxes of faces and palms: decodes what a single-shot detector (SSD) says of each of its anchors."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

from youcam_mock.engines.people.eyes.networks import Grid, Network, Pixels, likelihood

_OVERLAP = 0.3
"""Of two boxes that share more than this part of their area, the less likely one is dropped."""


@frozen
class Detection:
    """What was found. Coordinates in px of the searched picture."""

    score: float
    """0 to 1."""
    box: tuple[float, float, float, float]
    """Left, top, right, bottom."""
    points: Grid = field(eq=False)
    """Count, 2: the network's own points, such as the eyes."""

    def moved(self, right: float, down: float) -> Detection:
        """Returns the same, by so many px farther right and down."""
        low_x, low_y, high_x, high_y = self.box
        box = (low_x + right, low_y + down, high_x + right, high_y + down)
        return Detection(self.score, box, self.points + np.array((right, down), np.float32))


@frozen
class Detector:
    """A single-shot detector: its network, and its anchors as rows of cells with so many anchors each."""

    network: Network
    cells: tuple[tuple[int, int], ...]
    scores: str
    """Name of the output with a score for each anchor."""
    boxes: str
    """Name of the output with the middle, the size and the points for each anchor, in px of the input."""

    def find(self, pixels: Pixels, least: float) -> list[Detection]:
        """Returns what is at least so likely, the likeliest first."""
        # The picture in the middle of a black square.
        height, width = pixels.shape[:2]
        side = max(height, width)
        left, top = (side - width) // 2, (side - height) // 2
        square = np.pad(pixels, ((top, side - height - top), (left, side - width - left), (0, 0)))
        outputs = self.network.run(square)
        scores = likelihood(outputs[self.scores].ravel())
        rows = outputs[self.boxes].reshape(len(scores), -1, 2) / self.network.side * side
        sizes = rows[:, 1]
        # The middle of the box and the points are told from the anchor, the size is not.
        spots = np.delete(rows, 1, axis=1) + _anchors(self.cells)[:, np.newaxis] * side - (left, top)
        low, high = spots[:, 0] - sizes / 2, spots[:, 0] + sizes / 2
        boxes, points = np.column_stack((low, high)).tolist(), spots[:, 1:].astype(np.float32)
        return distinct(
            Detection(float(scores[index]), tuple(boxes[index]), points[index])
            for index in np.flatnonzero(scores >= least)
        )


def distinct(found: Iterable[Detection]) -> list[Detection]:
    """Returns each thing once, the likeliest first."""
    import cv2

    seen = list(found)
    boxes = [(left, top, right - left, bottom - top) for left, top, right, bottom in (each.box for each in seen)]
    kept = cv2.dnn.NMSBoxes(boxes, [each.score for each in seen], 0, _OVERLAP)
    return [seen[number] for number in kept]


@cache
def _anchors(cells: tuple[tuple[int, int], ...]) -> NDArray[np.float64]:
    """Returns the middle of each anchor in parts of the picture: row by row, all of a cell together."""
    middles = []
    for across, each in cells:
        down, right = np.divmod(np.arange(across * across), across)
        middles.append(np.repeat((np.stack((right, down), axis=1) + 0.5) / across, each, axis=0))
    return np.concatenate(middles)
