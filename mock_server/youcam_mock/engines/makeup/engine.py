"""Make-up: the requested effects, those of a ready-made look, or those of a reference."""

from __future__ import annotations

from collections.abc import Sequence
from colorsys import hsv_to_rgb
from typing import Any

import numpy as np
from PIL import Image

from youcam_mock.engines import output
from youcam_mock.engines.imaging import pictures, tint
from youcam_mock.engines.imaging.tint import Grid, View
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.makeup import eye_makeup, lip_makeup, skin_makeup
from youcam_mock.engines.makeup.strokes import Effect
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.face_model import MOUTH_Y
from youcam_mock.engines.people.skin_and_hair import cheeks, sampled, skin_of

_FACE = (-1.35, -1.1, 1.35, 2.05)
"""Left, top, right and bottom of the area that is made up, in units."""


def run(job: Job) -> Result:
    """Returns one picture of the source's size and format: with `params["effects"]`, with the look of `template_id`,
    or, if the fact `from` says so, with the colours of the reference.

    Raises EngineError for an unreadable input.
    """
    if "from" not in job.facts:
        return output.changed(job, lambda image: _made_up(image, _asked(job)))
    reference = output.readable(job, str(job.facts["from"]))
    return output.changed(job, lambda image: _made_up(image, _worn(reference)))


def _asked(job: Job) -> Sequence[Effect]:
    if "effects" not in job.params:
        return _look(str(job.params.get("template_id")))
    effects: list[Effect] = list(job.params["effects"])
    usual = job.facts.get("skin_smooth")
    if usual is not None and all(effect["category"] != "skin_smooth" for effect in effects):
        effects.append({"category": "skin_smooth", "skinSmoothStrength": usual, "skinSmoothColorIntensity": usual})
    return effects


def _made_up(image: Image.Image, effects: Sequence[Effect]) -> Image.Image:
    face = faces.main_face(image)

    def put_on(pixels: Grid, view: View) -> Grid:
        seen = face.seen(view)
        cover = skin_of(pixels, seen)
        for category, on_skin in skin_makeup.EFFECTS.items():
            for effect in (each for each in effects if each["category"] == category):
                on_skin(pixels, seen, cover, effect)
        for category, on_part in (*eye_makeup.EFFECTS.items(), *lip_makeup.EFFECTS.items()):
            for effect in (each for each in effects if each["category"] == category):
                on_part(pixels, seen, effect)
        return np.clip(pixels, 0, 255)

    return tint.reworked(image, face.box(*_FACE), put_on)


def _look(template: str) -> list[Effect]:
    """Returns a complete look, always the same for a template: red to berry lips, a lid colour, and what suits them."""
    lips, shadow, deep, rosy, bold, glow, liner, finish = tint.chances(template, 8)
    lip = _colour(0.92 + 0.13 * lips, 0.5 + 0.4 * deep, 0.5 + 0.4 * rosy)
    lid = _colour(0.74 + 0.36 * shadow, 0.3 + 0.35 * deep, 0.35 + 0.4 * glow)
    cheek = _colour(0.95 + 0.1 * lips, 0.5, 0.85)
    black: Effect = {"color": "#120c0c", "colorIntensity": 60 + round(40 * liner), "texture": "matte"}
    return [
        _effect("skin_smooth", template, skinSmoothStrength=60),
        _effect("blush", template, {"color": cheek, "colorIntensity": 40 + round(35 * rosy)}),
        _effect("highlighter", template, {"color": "#fff1e2", "colorIntensity": 25, "glowIntensity": round(80 * glow),
                "shimmerIntensity": round(40 * glow), "shimmerDensity": 30, "shimmerSize": 10}),
        _effect("eye_shadow", template, {"color": lid, "colorIntensity": 55 + round(40 * bold)}),
        _effect("eye_liner", template, black),
        _effect("eyelashes", template, black),
        _effect("lip_color", template, {"color": lip, "colorIntensity": 75 + round(20 * bold),
                "texture": "gloss" if finish > 0.5 else "satin", "gloss": 60, "transparencyIntensity": 15}),
    ]  # fmt: skip


def _worn(content: bytes) -> list[Effect]:
    """Returns the colours of skin, cheeks, lids, lashes and lips in a picture of a face."""
    reference = pictures.read(content).image
    face = faces.main_face(reference)
    pixels, view = tint.reduced(reference, face.box(*_FACE))
    seen = face.seen(view)
    usual = cheeks(pixels, seen)
    lip = sampled(pixels, seen, ((-0.08, MOUTH_Y + 0.14), (0.08, MOUTH_Y + 0.14)), 0.03)
    lid = sampled(pixels, seen, ((-0.5, -0.15), (0.5, -0.15)), 0.035)
    cheek = sampled(pixels, seen, ((-0.68, 0.6), (0.68, 0.6)), 0.06)
    lash = sampled(pixels, seen, ((-0.5, -0.09), (0.5, -0.09)), 0.03)
    line = round(100 * float(np.clip(1 - tint.grey(lash) / max(1.0, float(tint.grey(usual))), 0, 1)))
    dark: Effect = {"color": "#160f0f", "colorIntensity": line}
    return [
        _effect("foundation", "", {"color": tint.hex_of(usual), "colorIntensity": 45, "coverageIntensity": 35}),
        _effect("blush", "", {"color": tint.hex_of(cheek), "colorIntensity": 80}),
        _effect("eye_shadow", "", {"color": tint.hex_of(lid), "colorIntensity": 85}),
        _effect("eye_liner", "", dark),
        _effect("eyelashes", "", dark),
        _effect("lip_color", "", {"color": tint.hex_of(lip), "colorIntensity": 95, "texture": "satin"}),
    ]


def _effect(category: str, pattern: str, palette: Effect | None = None, **members: Any) -> Effect:
    return {"category": category, "pattern": {"name": pattern}, "palettes": [palette] if palette else [], **members}


def _colour(hue: float, saturation: float, value: float) -> str:
    return tint.hex_of(np.array(hsv_to_rgb(hue % 1, saturation, value)) * 255)
