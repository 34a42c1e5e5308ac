"""A face that looks straight into the camera: 468 points, as `eyes/models/face_model.json` has them; and how another
one is turned against it.

Its unit is the distance of the pupils, its origin the middle between them: x to the right of the picture, y down, z
away from the camera.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from math import asin, atan2, degrees
from pathlib import Path

import numpy as np
from attrs import frozen

from youcam_mock.engines.people.eyes.networks import Grid

_KNOWN = json.loads((Path(__file__).parent / "eyes" / "models" / "face_model.json").read_text(encoding="utf-8"))
_RIMS: Mapping[str, Sequence[int]] = _KNOWN["rims"]
POINTS: Grid = np.array(_KNOWN["points"], np.float32)
"""468, 3. Read only."""
MIRROR = np.array(_KNOWN["mirror"])
"""The number of each point's mirror image."""
EYES = (_RIMS["left_eye"], _RIMS["right_eye"])
"""The rims of the lids, on the left and on the right of the picture, from the left corner along the lower lid."""
BROWS = (_RIMS["left_brow"], _RIMS["right_brow"])
LIPS, MOUTH = _RIMS["lips"], _RIMS["mouth"]
"""The outer and the inner rim, from the corner on the left of the picture along the lower lip."""
OVAL = _RIMS["oval"]
"""The rim of the face from the middle of the forehead to the right of the picture."""
MOUTH_Y = 1.0
"""Where the lips meet, in units."""
SIDES = _RIMS["sides"]
"""The rim of the face beside the ears."""
_YAW_GAIN, _PITCH_GAIN = 1.42, 1.08
"""The network sees a turned head as if it were turned less. Measured by turning the sample's surface 40 degrees."""


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
    covariance = (POINTS - POINTS.mean(axis=0)).T @ (points - points.mean(axis=0)).astype(np.float64)
    left, _, right = np.linalg.svd(covariance)
    mirrored = np.diag((1, 1, np.sign(np.linalg.det(left @ right))))
    rotation = (left @ mirrored @ right).T
    # The head is turned sideways first, then up, and then in the picture.
    yaw, roll = atan2(rotation[2, 0], rotation[2, 2]), atan2(-rotation[0, 1], rotation[1, 1])
    pitch = -asin(np.clip(rotation[2, 1], -1, 1))
    return Pose(degrees(yaw) * _YAW_GAIN, degrees(pitch) * _PITCH_GAIN, degrees(roll))
