"""A face that looks straight into the camera: 468 points, as `eyes/models/face_model.json` has them; and how another
one is turned against it.

Its unit is the distance of the pupils, its origin the middle between them: x to the right of the picture, y down, z
away from the camera.
"""

from __future__ import annotations

import json
from functools import cache
from math import asin, atan2, degrees
from pathlib import Path

import numpy as np
from attrs import field, frozen
from numpy.typing import NDArray

from youcam_mock.engines.people.eyes.networks import Grid

_FILE = Path(__file__).parent / "eyes" / "models" / "face_model.json"

EYES = (
    (33, 7, 163, 144, 145, 153, 154, 155, 133, 173, 157, 158, 159, 160, 161, 246),
    (362, 382, 381, 380, 374, 373, 390, 249, 263, 466, 388, 387, 386, 385, 384, 398),
)
"""The rims of the lids, on the left and on the right of the picture, from the left corner along the lower lid."""
BROWS = ((70, 63, 105, 66, 107, 55, 65, 52, 53, 46), (336, 296, 334, 293, 300, 276, 283, 282, 295, 285))
LIPS = (61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185)
"""The outer rim, from the corner on the left of the picture along the lower lip."""
MOUTH = (78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308, 415, 310, 311, 312, 13, 82, 81, 80, 191)
"""The inner rim of the lips."""
OVAL = (
    *(10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377),
    *(152, 148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109),
)
"""The rim of the face from the middle of the forehead to the right of the picture."""
MOUTH_Y = 1.0
"""Where the lips meet, in units."""
SIDES = (234, 454)
"""The rim of the face beside the ears."""
_YAW_GAIN, _PITCH_GAIN = 1.42, 1.08
"""The network sees a turned head as if it were turned less. Measured by turning the sample's surface 40 degrees."""


@frozen(eq=False)
class FaceModel:
    """The points and the surface."""

    points: Grid
    """468, 3."""
    mirror: NDArray[np.int_] = field(repr=False)
    """The number of each point's mirror image."""
    triangles: NDArray[np.int_] = field(repr=False)
    """Count, 3: the points that span each triangle of the surface."""


@cache
def frontal() -> FaceModel:
    """Returns the model. Read only."""
    known = json.loads(_FILE.read_text(encoding="utf-8"))
    points, mirror = np.array(known["points"], np.float32), np.array(known["mirror"])
    return FaceModel(points, mirror, np.array(known["triangles"]))


@frozen
class Pose:
    """Angles in degrees, all 0 for a head that looks straight into the camera."""

    yaw: float
    """Over 0 if the face looks to the right of the picture."""
    pitch: float
    """Over 0 if it looks up."""
    roll: float
    """Over 0 if it leans to the right of the picture, clockwise."""


def pose_of(points: Grid) -> Pose:
    """Returns how a face (468, 3) is turned against the one of the model: the rotation that fits best (Kabsch)."""
    model = frontal().points
    covariance = (model - model.mean(axis=0)).T @ (points - points.mean(axis=0)).astype(np.float64)
    left, _, right = np.linalg.svd(covariance)
    mirrored = np.diag((1, 1, np.sign(np.linalg.det(left @ right))))
    rotation = (left @ mirrored @ right).T
    # The head is turned sideways first, then up, and then in the picture.
    yaw, roll = atan2(rotation[2, 0], rotation[2, 2]), atan2(-rotation[0, 1], rotation[1, 1])
    pitch = -asin(np.clip(rotation[2, 1], -1, 1))
    return Pose(degrees(yaw) * _YAW_GAIN, degrees(pitch) * _PITCH_GAIN, degrees(roll))
