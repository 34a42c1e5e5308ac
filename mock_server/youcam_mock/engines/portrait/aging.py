"""One person at several ages: smoother and rosier below their own age, wrinkled and grey above it."""

from __future__ import annotations

import json
from functools import partial
from hashlib import sha256
from math import inf
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from youcam_mock.engines import output
from youcam_mock.engines.imaging import pictures, tint
from youcam_mock.engines.imaging.tint import Grid, View
from youcam_mock.engines.job import Job, Result, ResultLink
from youcam_mock.engines.people import faces, masks, skin_and_hair
from youcam_mock.engines.people.face import SIDES_OF_FACE, Face, oval
from youcam_mock.engines.people.skin_and_hair import skin_of
from youcam_mock.engines.people.warp_field import LEFT, RIGHT, Nudge, bent

_YOUNGEST, _OLDEST = 20, 44
"""The range of an upload's own age, in years. Its bytes decide which age it is."""
_FINER = 2
_GREY = np.array((172, 170, 167), np.float32)
_ROSY = np.array((232, 128, 118), np.float32)
_TABLE = json.loads(Path(__file__).with_name("aging.json").read_text(encoding="utf-8"))
_YOUNG = [Nudge(**nudge) for nudge in _TABLE["young"]]
"""Large eyes, round cheeks, a short chin."""
_OLD = [Nudge(**nudge) for nudge in _TABLE["old"]]
"""Jowls, sunken cheeks, drooping brows, bags below the eyes, a longer nose."""
_LINES = [
    [(side * x, y) for x, y in line]
    for group in _TABLE["wrinkles"]
    for side in group["sides"]
    for line in group["lines"]
]
"""The lines of a face, in the order in which they appear with age."""


def run(job: Job) -> Result:
    """Returns `photos` pictures of ages from `age_min` to `age_max` (facts), evenly apart. The upload stands for its
    own age.

    The pictures have the source's size. Raises EngineError for an unreadable source.
    """
    content, kind = output.readable(job), output.kind_of(job)
    low, high, count = (int(job.facts[name]) for name in ("age_min", "age_max", "photos"))
    ages = [round(low + (high - low) * number / (count - 1)) for number in range(count)]
    own = _YOUNGEST + int.from_bytes(sha256(content).digest()[:2]) % (_OLDEST - _YOUNGEST + 1)
    place = min(range(count), key=lambda number: abs(ages[number] - own))
    files = []
    for number, age in enumerate(ages):
        # From -1, as young as it gets, to 1, as old as it gets.
        shift = 0.0 if number == place else (age - own) / (high - own if age > own else own - low)
        files.append(output.file(job, f"output_{age}", partial(_aged, content, shift), kind))
    data = {
        "output": [{"url": ResultLink(file.name), "res_age": age} for file, age in zip(files, ages, strict=True)],
        "age": own,
        "agd_idx": place,
        "age_min": low,
        "age_max": high,
        "num_of_photos": count,
    }
    return Result(tuple(files), data)


def _aged(content: bytes, shift: float) -> Image.Image:
    image = pictures.read(content).image
    if not shift:
        return image
    face = faces.main_face(image)
    hair = masks.hair(image, face)
    image = _reshaped(image, face, shift)

    def change(pixels: Grid, view: View) -> Grid:
        seen = face.seen(view)
        aged = _older(pixels, seen, view.part(hair), shift) if shift > 0 else _younger(pixels, seen, -shift)
        return np.clip(aged, 0, 255)

    return tint.reworked(image, face.box(*skin_and_hair.HEAD), change)


def _reshaped(image: Image.Image, face: Face, shift: float) -> Image.Image:
    features = _OLD if shift > 0 else _YOUNG
    return bent(image, face, [nudge for each in features for nudge in each.on((LEFT, RIGHT), abs(shift), inf)])


def _younger(pixels: Grid, face: Face, much: float) -> Grid:
    skin = skin_of(pixels, face)
    tint.smooth(pixels, skin, 0.9 * much, 0.7 * much, 0.06 * face.unit)
    pixels += (14 * much * skin)[..., None]
    cheeks = face.mask(pixels, [oval(side * 0.66, 0.66, 0.3, 0.22) for side in SIDES_OF_FACE], 0.12)
    tint.stain(pixels, cheeks * skin, _ROSY, 0.28 * much, 0.9)
    return pixels


def _older(pixels: Grid, face: Face, hair: Grid, much: float) -> Grid:
    skin = skin_of(pixels, face)
    soft = tint.blurred(pixels, max(1.0, 0.03 * face.unit))
    pixels += (0.7 * much * skin)[..., None] * (pixels - soft)
    pale = tint.grey(pixels)[..., None] * np.array((0.99, 0.95, 0.88), np.float32)
    pixels += (0.45 * much * skin)[..., None] * (pale - pixels)
    lines = _wrinkles(pixels, face, much)
    below = np.roll(lines, max(1, round(0.018 * face.unit)), axis=0)
    pixels += (skin * (10 + 26 * much) * (0.8 * below - 2.6 * lines))[..., None]
    tint.stain(pixels, hair, _GREY, min(0.9, 1.1 * much**1.2), 0.8)
    brows = face.mask(pixels, [oval(side * 0.52, -0.33, 0.36, 0.08) for side in SIDES_OF_FACE], 0.03)
    tint.stain(pixels, brows * (tint.grey(pixels) < 0.85 * tint.grey(soft).max()), _GREY, 0.4 * much, 0.9)
    return pixels


def _wrinkles(pixels: Grid, face: Face, much: float) -> Grid:
    """Returns the lines of a face, 0 to 1. An older face has more of them."""
    height, width = pixels.shape[:2]
    image = Image.new("L", (width * _FINER, height * _FINER))
    draw = ImageDraw.Draw(image)
    thick = max(1, round(0.026 * _FINER * face.unit))
    for line in _LINES[: max(1, round(len(_LINES) * min(1.0, 0.4 + much)))]:
        points = [face.at(*point) for point in line]
        draw.line([(x * _FINER, y * _FINER) for x, y in points], fill=255, width=thick, joint="curve")
    soft = image.filter(ImageFilter.GaussianBlur(0.6 * thick)).resize((width, height), Image.Resampling.BOX)
    return np.asarray(soft, np.float32) / 255
