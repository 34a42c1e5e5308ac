"""How a head is turned, by the points of its face."""

from __future__ import annotations

from math import asin, atan2, degrees

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

from youcam_mock.engines.people.eyes.networks import Grid
from youcam_mock.engines.people.face_model import frontal

_YAW_GAIN, _PITCH_GAIN = 1.42, 1.08
"""The network places the points of a turned head as if it were turned less. Measured with the sample's surface, which
was turned by up to 40 degrees."""


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
    return _angles((left @ mirrored @ right).T)


def _angles(rotation: NDArray[np.float64]) -> Pose:
    """Returns the angles of a head that is turned sideways first, then up, and then in the picture."""
    yaw = atan2(rotation[2, 0], rotation[2, 2])
    pitch = -asin(np.clip(rotation[2, 1], -1, 1))
    roll = atan2(-rotation[0, 1], rotation[1, 1])
    return Pose(degrees(yaw) * _YAW_GAIN, degrees(pitch) * _PITCH_GAIN, degrees(roll))
