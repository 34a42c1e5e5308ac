"""Finds the faces of a picture, and 468 points of each."""

from __future__ import annotations

from itertools import product

import numpy as np

from youcam_mock.engines.people.eyes.detector import Detection, Detector, distinct
from youcam_mock.engines.people.eyes.networks import Grid, Network, Pixels, Point, Square, direction, likelihood
from youcam_mock.engines.people.face_model import EYES, MIRROR

_DETECTOR = Detector(
    Network("face_detection_short_range.tflite", 128, from_minus_one=True),
    cells=((16, 2), (8, 6)),
    scores="classificators",
    boxes="regressors",
)
_MESH = Network("face_landmark.tflite", 192)
_LEAST = 0.5
"""How likely a face has to be one, for the detector and for the mesh."""
_SURE = 0.9
"""How likely a face has to be one, so that the mesh need not look again."""
_FILLING = 0.35
"""Width of a face that fills a picture, as a part of it: whoever is behind is not looked for."""
_MARGIN = 1.5
"""Side of the square that the mesh sees, in sides of the face: a quarter on each side is margin."""
_ROUNDS = 3
"""How often the mesh looks at most. It wants the face upright: first by the detector's eyes, then by its own."""


def find(pixels: Pixels) -> list[Grid]:
    """Returns the points of each face (468, 3) in px, z away from the camera.

    Faces down to a 20th of the picture are looked for in parts of it, unless there is one that fills it.
    """
    detections = _DETECTOR.find(pixels, _LEAST)
    widest = max((detection.box[2] - detection.box[0] for detection in detections), default=0)
    if widest < _FILLING * pixels.shape[1]:
        detections = distinct([*detections, *_in_parts(pixels)])
    found: list[Grid] = []
    for detection in detections:
        left, top, right, bottom = detection.box
        if any(_holds(face, ((left + right) / 2, (top + bottom) / 2)) for face in found):
            continue
        points = _mesh(pixels, detection)
        if points is not None and not any(_holds(face, points[:, :2].mean(axis=0)) for face in found):
            found.append(points)
    return found


def _in_parts(pixels: Pixels) -> list[Detection]:
    """Returns the faces that the detector finds in parts of the picture, three each way, the likeliest first."""
    side = max(1, max(pixels.shape[:2]) // 2)
    rows, columns = ({0, last // 2, last} for last in (max(0, length - side) for length in pixels.shape[:2]))
    return distinct(
        detection.moved(left, top)
        for top, left in product(sorted(rows), sorted(columns))
        for detection in _DETECTOR.find(pixels[top : top + side, left : left + side], _LEAST)
    )


def _holds(face: Grid, place: Grid | Point) -> bool:
    """Returns whether a place lies in a face."""
    return bool(np.all((face[:, :2].min(axis=0) < place) & (place < face[:, :2].max(axis=0))))


def _mesh(pixels: Pixels, detection: Detection) -> Grid | None:
    """Returns the points of a detected face; None if the mesh sees no face there."""
    left, top, right, bottom = detection.box
    side = max(right - left, bottom - top) * _MARGIN
    square = Square(((left + right) / 2, (top + bottom) / 2), side, direction(*detection.points[:2]))
    for _ in range(_ROUNDS):
        presence, points = _seen(square.cut(pixels, _MESH.side))
        points = square.placed(points, _MESH.side)
        eyes = [points[list(rim), :2].mean(axis=0) for rim in EYES]
        before, square = square, Square.around(points, direction(*eyes), _MARGIN)
        if presence >= _SURE and square.is_near(before):
            break
    return points if presence >= _LEAST else None


def _seen(square: Pixels) -> tuple[float, Grid]:
    """Returns how likely there is a face, and its points: the mean of a square and its mirror image, to fit both."""
    plain, mirrored = (_MESH.run(pixels) for pixels in (square, np.ascontiguousarray(square[:, ::-1])))
    presence = (likelihood(outputs["conv2d_31"].item()) for outputs in (plain, mirrored))
    points, points_2 = (outputs["conv2d_21"].reshape(-1, 3) for outputs in (plain, mirrored))
    points_2[:, 0] = _MESH.side - 1 - points_2[:, 0]
    both: Grid = (points + points_2[MIRROR]) / np.float32(2)
    return float(sum(presence)) / 2, both
