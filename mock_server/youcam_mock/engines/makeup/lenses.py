"""Puts coloured lenses over the irises of a portrait."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np
from PIL import Image

from youcam_mock.engines import output
from youcam_mock.engines.imaging import pictures, tint
from youcam_mock.engines.imaging.tint import Grid, View
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.face import SIDES_OF_FACE, Face
from youcam_mock.engines.people.face_model import EYES
from youcam_mock.engines.people.skin_and_hair import skin_of

_IRIS = 0.094
"""Radius of the iris, in units."""
_PUPIL = 0.36
"""Radius of the pupil, as a part of the iris's radius."""
_GROWTH = 0.3
"""The largest growth of an iris, as a part of its radius."""
_EYE = 0.34
_LENS_SIDE = 256


def run(job: Job) -> Result:
    """Returns one picture of the source's size and format with the lens of role `ref`.

    `effect` holds intensity, enlargement and the smoothing of the skin, in per cent. Raises EngineError for an
    unreadable input.
    """
    reference, effect = output.readable(job, "ref"), job.params["effect"]
    return output.changed(job, lambda image: _worn(image, _lens(reference), effect))


def _worn(image: Image.Image, lens: Grid, effect: Mapping[str, Any]) -> Image.Image:
    face = faces.main_face(image)
    texture = effect.get("skin_smooth_strength", 50) / 100
    unevenness = effect.get("skin_smooth_color_intensity", 50) / 100

    def smoothed(pixels: Grid, view: View) -> Grid:
        seen = face.seen(view)
        tint.smooth(pixels, skin_of(pixels, seen), texture, unevenness, 0.05 * seen.unit)
        return pixels

    if texture or unevenness:
        image = tint.reworked(image, face.box(-1.35, -1.1, 1.35, 2.05), smoothed)
    for side in SIDES_OF_FACE:
        box = face.box(side * 0.5 - _EYE, -_EYE, side * 0.5 + _EYE, _EYE)
        image = tint.reworked(image, box, partial(_eye, face, side, lens, effect))
    return image


def _eye(face: Face, side: int, lens: Grid, effect: Mapping[str, Any], pixels: Grid, view: View) -> Grid:
    """Returns the lens within the lids. The pupil and the reflections on the eye stay."""
    face = face.seen(view)
    x, y = face.grid(pixels)
    radius = _IRIS * (1 + _GROWTH * effect.get("enlargement", 0) / 100)
    across, down = (x - side * 0.5) / radius, y / radius
    out = np.hypot(across, down)
    at = np.clip(((np.stack((down, across)) + 1) / 2 * (_LENS_SIDE - 1)).round().astype(int), 0, _LENS_SIDE - 1)
    layer = lens[at[0], at[1]]
    edge = np.clip((1 - out) * radius * face.unit + 0.5, 0, 1) * np.clip((out - _PUPIL) / 0.12, 0, 1)
    opening = face.filled(pixels, [face.outline(rim) for rim in EYES], 0.012)
    cover = layer[..., 3] / 255 * edge * opening * effect["intensity"] / 100
    light = np.clip((tint.grey(pixels) - 150) / 60, 0, 1) * (out < 0.7)
    shade = np.clip(0.55 + tint.grey(pixels) / 190, 0.55, 1.25)[..., None]
    worn: Grid = pixels + (cover * (1 - light))[..., None] * (np.clip(layer[..., :3] * shade, 0, 255) - pixels)
    return worn


def _lens(content: bytes) -> Grid:
    """Returns the lens as RGBA, cut at its edges so that its rim is that of the iris."""
    image = pictures.read(content, at_least=_LENS_SIDE).image.convert("RGBA")
    box = image.getchannel("A").point(lambda value: 255 * (value > 24)).getbbox() or (0, 0, *image.size)
    return np.asarray(image.crop(box).resize((_LENS_SIDE, _LENS_SIDE), Image.Resampling.BILINEAR), np.float32)
