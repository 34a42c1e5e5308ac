"""Dyes hair in one colour, or in two from top to ends."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from attrs import frozen
from PIL import Image

from youcam_mock.engines import output
from youcam_mock.engines.imaging import tint
from youcam_mock.engines.imaging.tint import Grid, View
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import faces, masks, skin_and_hair

_NAMED: Mapping[str, str] = json.loads(Path(__file__).with_name("colours.json").read_text(encoding="utf-8"))
"""The colours that presets name. A preset of two colours has a slash between them."""
_PRESET_STRENGTH, _PRESET_SHINE, _PRESET_BLEND = 0.88, 0.4, 0.6


@frozen
class Dye:
    """A colour, and how strongly it covers and shines, 0 to 1."""

    colour: Grid
    strength: float
    shine: float


def run(job: Job) -> Result:
    """Returns one picture of the source's size and format, its hair dyed as `preset`, or `pattern` and `palettes`, say.

    Raises EngineError for an unreadable source.
    """
    preset = job.params.get("preset")
    if preset:
        dyes = [Dye(tint.rgb(_NAMED[name]), _PRESET_STRENGTH, _PRESET_SHINE) for name in preset.split("/")]
    else:
        dyes = [
            Dye(tint.rgb(p["color"]), p.get("color_intensity", 100) / 100, p.get("shine_intensity", 50) / 100)
            for p in job.params["palettes"]
        ]
    pattern: Mapping[str, Any] = {} if preset else job.params["pattern"]
    offset, blend = float(pattern.get("line_offset", 0)), pattern.get("blend_strength", 100 * _PRESET_BLEND) / 100
    return output.changed(job, lambda image: _dyed(image, dyes, offset, blend))


def _dyed(image: Image.Image, dyes: list[Dye], offset: float, blend: float) -> Image.Image:
    face = faces.main_face(image)
    hair = masks.hair(image, face)

    def dye(pixels: Grid, view: View) -> Grid:
        mask = view.part(hair)
        for coat, share in zip(dyes, _shares(mask, len(dyes), offset, blend), strict=True):
            tint.stain(pixels, mask * share, coat.colour, coat.strength, 0.72)
            # A light dye bleaches first, so that dark hair under it becomes lighter.
            light = 0.15 + 0.85 * float(tint.grey(coat.colour)) / 255
            lamp = np.minimum(coat.colour * 0.5 + 150, 255)
            tint.sheen(pixels, mask * share, 0.8 * coat.shine * light**0.5, lamp)
        return np.clip(pixels, 0, 255)

    return tint.reworked(image, face.box(*skin_and_hair.HEAD), dye)


def _shares(mask: Grid, colours: int, offset: float, blend: float) -> list[Grid]:
    """Returns the share of each dye in every pixel: all of it, or by how far down the hair it is."""
    if colours == 1:
        return [np.ones_like(mask)]
    rows = np.flatnonzero((mask > 0.5).any(axis=1))
    top, bottom = (int(rows[0]), int(rows[-1])) if rows.size else (0, mask.shape[0])
    down = (np.arange(mask.shape[0]) - top) / max(1, bottom - top)
    lower = np.clip((down - (0.5 + offset / 2)) / (0.02 + 0.6 * blend) + 0.5, 0, 1)[:, None]
    return [np.broadcast_to(1 - lower, mask.shape), np.broadcast_to(lower, mask.shape)]
