"""The woman of the sample photograph with her head turned: the surface of her face, drawn at known angles."""

from __future__ import annotations

import json
from functools import cache
from math import cos, radians, sin
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from contract_tests.engines import measured
from youcam_mock.engines import people
from youcam_mock.engines.people import faces

Grid = NDArray[np.floating]
SIDE, UNIT = 768, 155
"""Side of the picture in px, and px between the pupils."""


def turned(yaw: float = 0, pitch: float = 0, roll: float = 0) -> Image.Image:
    """Returns a grey picture with her face, turned by so many degrees: to the right of the picture, up, clockwise."""
    photo, marks, points = _upright()
    surface = (points - points.mean(axis=0)) @ _rotation(yaw, pitch, roll).T * UNIT
    flat = (surface[:, :2] + SIDE / 2).astype(np.float32)
    picture = np.full((SIDE, SIDE, 3), 110, np.uint8)
    corners = _triangles()
    # The far triangles first, which nearer ones hide.
    for triangle in corners[np.argsort(-surface[corners][:, :, 2].mean(axis=1))]:
        _draw(picture, photo, marks[triangle, :2], flat[triangle])
    return Image.fromarray(picture)


@cache
def _triangles() -> NDArray[np.int_]:
    """Returns the points that span each triangle of a face's surface (count, 3)."""
    model = Path(people.__file__).with_name("eyes") / "models" / "face_model.json"
    return np.array(json.loads(model.read_text(encoding="utf-8"))["triangles"])


def _draw(picture: NDArray[np.uint8], photo: NDArray[np.uint8], source: Grid, target: Grid) -> None:
    low, high = np.floor(target.min(axis=0)).astype(int) - 1, np.ceil(target.max(axis=0)).astype(int) + 2
    way = cv2.getAffineTransform(source.astype(np.float32), (target - low).astype(np.float32))
    size = (int(high[0] - low[0]), int(high[1] - low[1]))
    patch = cv2.warpAffine(photo, way, size, borderMode=cv2.BORDER_REFLECT)
    mask = np.zeros(size[::-1], np.uint8)
    cv2.fillConvexPoly(mask, np.round(target - low).astype(np.int32), 1)
    picture[low[1] : high[1], low[0] : high[0]][mask > 0] = patch[mask > 0]


@cache
def _upright() -> tuple[NDArray[np.uint8], NDArray[np.float32], Grid]:
    """Returns the photograph, the points of her face in px of it, and the same in units, level."""
    photo = measured.selfie()
    photo = photo.resize((2 * photo.width, 2 * photo.height), Image.Resampling.BICUBIC)
    face = faces.main_face(photo)
    return np.asarray(photo), face.points, face.points.astype(float) @ _rotation(0, 0, -face.pose.roll).T / face.unit


def _rotation(yaw: float, pitch: float, roll: float) -> Grid:
    """Returns the turn sideways, then up, then in the picture; y runs down and z away from the camera."""
    right, up, lean = radians(yaw), radians(pitch), radians(roll)
    sideways = np.array(((cos(right), 0, -sin(right)), (0, 1, 0), (sin(right), 0, cos(right))))
    nod = np.array(((1, 0, 0), (0, cos(up), sin(up)), (0, -sin(up), cos(up))))
    tilt = np.array(((cos(lean), -sin(lean), 0), (sin(lean), cos(lean), 0), (0, 0, 1)))
    turned: Grid = tilt @ nod @ sideways
    return turned
