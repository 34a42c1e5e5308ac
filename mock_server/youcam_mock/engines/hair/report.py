"""Measures how dense, frizzy, long or curly hair is, in the terms of the contract."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np
from attrs import evolve
from PIL import ImageFilter

from youcam_mock.engines.imaging.tint import distance
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import face_colours, masks
from youcam_mock.engines.people.face_colours import Look, Lot
from youcam_mock.engines.skin.skin_tone import skin

_SPREAD = 0.12
"""By how much the random part changes a measure of 0 to 1."""
_LONGEST = 5.1
"""Where long hair ends, in units below the eyes."""
_SHORTEST, _STEP = -0.43, 0.24
_ALIKE = 48
"""How far, in levels of RGB, a pixel may be from a tone of hair or skin to belong to it."""


def run(job: Job) -> Result:
    """Returns what `facts["measure"]` names: a term, a mapping if the facts have one, and `timed` if the example has
    it.

    Of several photos, their mean. Raises EngineError for an unreadable source.
    """
    seen = [face_colours.look(source.content) for source in job.sources]
    front = seen[0]
    # A full profile shows no face: its head is taken to be where the front view has its own.
    beside = [each if each.found else evolve(front, image=each.image.resize(front.image.size)) for each in seen[1:]]
    measure = job.facts["measure"]
    values = [_MEASURES[measure](look) + Lot.of(look.image).about(measure, 0, _SPREAD) for look in (front, *beside)]
    report: dict[str, Any] = {measure: _stated(float(np.clip(np.mean(values), 0, 1)), job.facts)}
    if "timed" in job.facts["example"]:
        report = {"timed": round(Lot.of(front.image).about("timed", 650, 120)), **report}
    return Result((), report)


def _stated(value: float, facts: Mapping[str, Any]) -> dict[str, Any]:
    terms: Sequence[str] = facts["terms"]
    if scale := facts.get("scale"):
        low, high = scale
        mapping = low + value * (high - low)
        # The levels are whole numbers, and a term belongs to the nearest one.
        return {"mapping": f"{mapping:.2f}", "term": terms[min(len(terms) - 1, int(mapping - low + 0.5))]}
    level = min(len(terms) - 1, int(value * len(terms)))
    term = {"term": terms[level]}
    return {"mapping": facts["mappings"][level], **term} if "mappings" in facts else term


def _density(look: Look) -> float:
    """Returns how little of the scalp shows above the forehead, and how much hair there is for the size of the face."""
    face, scalp = look.face, np.array(skin(look), np.float32)
    top = np.asarray(masks.drawn(look.image.size, face, [(0, -1.26, 1.19, 0.48)]), np.float32) + 1e-3
    bare = distance(np.asarray(look.image, np.float32), scalp) < _ALIKE
    hair = np.asarray(masks.hair(look.image, face), np.float32)
    volume = min(1.0, float(hair.sum()) / 255 / ((face.unit / 0.42) ** 2))
    return 0.65 * (1 - float(np.average(bare, weights=top))) + 0.2 * volume


def _unrest(look: Look, width: float, gain: float) -> float:
    """Returns how much lightness changes, on average, over a distance in widths of the face, times `gain`."""
    grey = look.image.convert("L")
    around = grey.filter(ImageFilter.GaussianBlur(max(1.0, width * look.face.unit / 0.42)))
    steps = np.abs(np.asarray(grey, np.float32) - np.asarray(around, np.float32)) / 255
    hair = np.asarray(masks.hair(look.image, look.face), np.float32) + 1e-3
    return gain * float(np.average(steps, weights=hair))


def _length(look: Look) -> float:
    """Returns how far down beside the face the colour of the hair continues without a gap."""
    hair, pixels = masks.hair(look.image, look.face), np.asarray(look.image, np.float32)
    tones = [face_colours.colour(look.image, hair, low, low + 40) or (0, 0, 0) for low in (0, 30, 60)]
    alike = np.minimum.reduce([distance(pixels, np.array(tone, np.float32)) for tone in tones]) < _ALIKE
    columns = np.zeros(look.image.width, bool)
    for left, right in ((-2.1, -1.1), (1.1, 2.1)):
        start, stop = (max(0, round(look.face.at(x, 0)[0])) for x in (left, right))
        columns[start:stop] = True
    steps = int((_LONGEST - _SHORTEST) / _STEP)
    for number in range(steps):
        top = look.face.at(0, _SHORTEST)[1] + number * look.face.unit * _STEP
        band = alike[max(0, int(top)) : max(0, int(top + look.face.unit * _STEP)) + 1, columns]
        if not band.size or band.mean() < 0.12:
            break
    else:
        number = steps
    return number * _STEP / (_LONGEST - _SHORTEST)


_MEASURES: Mapping[str, Callable[[Look], float]] = {
    "hair_density": _density,
    "hair_frizziness": partial(_unrest, width=0.012, gain=10),
    "hair_length": _length,
    "hair_type": partial(_unrest, width=0.06, gain=4),
}
"""The measure of one photo, 0 to 1, by the member that the result names. Frizz is finer than curls."""
