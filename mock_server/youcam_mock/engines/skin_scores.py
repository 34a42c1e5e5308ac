"""Scores of a skin, read off the picture: another picture scores otherwise, the same one always the same."""

from __future__ import annotations

from collections.abc import Mapping
from math import exp
from zlib import crc32

import numpy as np
from attrs import field, frozen
from PIL import Image, ImageFilter

from youcam_mock.engines import pictures
from youcam_mock.engines.skin_table import CONCERNS, Part
from youcam_mock.engines.skin_zones import GRID, Map, zone

_UI_CURVE = ((1.0, 29.14, 45.43, 66.47, 94.17, 100.0), (30.0, 58.0, 68.0, 75.0, 91.0, 99.0))
"""Raw scores and the ui scores that the live service was seen to give them; the first pair is a guess."""


@frozen
class Reading:
    """What an analysis says of one part: two scores, or for skin_type a type."""

    part: Part
    raw_score: float = 0.0
    """1 to 100, higher is better."""
    ui_score: int = 0
    """1 to 100."""
    skin_type: str | None = None


@frozen(eq=False)
class Survey:
    """A picture reduced to the grid: by name, the maps in which the concerns show."""

    maps: Mapping[str, Map] = field(repr=False)

    def mean(self, trace: str, zone_name: str) -> float:
        """Of a map over a zone, 0 to 1."""
        return float(np.average(self.maps[trace], weights=zone(zone_name)))


def survey(image: Image.Image) -> Survey:
    """Looks at a picture of any size."""
    small = pictures.flat(image).resize(GRID, Image.Resampling.BOX)
    grey = small.convert("L")
    colours = np.asarray(small, dtype=np.float32) / 255
    light = np.asarray(grey, dtype=np.float32) / 255
    around = np.asarray(grey.filter(ImageFilter.BoxBlur(4)), dtype=np.float32) / 255
    high, low = colours.max(axis=2), colours.min(axis=2)
    red = colours[..., 0] - colours[..., 1:].mean(axis=2)
    face_light = np.average(light, weights=zone("face"))
    maps = {
        "dull": 1 - light,
        "shade": 0.5 + face_light - light,
        "shine": (light - 0.5) * 2 * (1 - (high - low)),
        "red": red,
        "flush": (red - np.average(red, weights=zone("face"))) * 2,
        "rough": np.abs(light - around) * 6,
        "specks": (around - light) * 6,
    }
    return Survey({name: np.clip(values, 0, 1).astype(np.float32) for name, values in maps.items()})


def read(part: Part, looked: Survey) -> Reading:
    """The scores of a part, or its skin type."""
    if part.base == "skin_type":
        return Reading(part, skin_type=skin_type(looked, part.zone))
    raw = raw_score(looked, part.base, part.zone)
    return Reading(part, raw, ui_score(raw))


def raw_score(looked: Survey, base: str, zone_name: str) -> float:
    """1 to 100, 100 being flawless, with the many digits of a model's single-precision output."""
    concern = CONCERNS[base]
    flawless = exp(-looked.mean(concern.trace, zone_name) / concern.severe)
    # So that concerns that show in the same map still differ.
    own = crc32(f"{base} {zone_name}".encode()) % 1000 / 400
    return float(np.float32(max(1.0, 100 * flawless - own)))


def ui_score(raw: float) -> int:
    """1 to 100, as shown to a person: rises with the raw score, but flatter."""
    return round(float(np.interp(raw, *_UI_CURVE)))


def skin_age(looked: Survey) -> int:
    """18 to 75 years, whatever was asked for."""
    bases = ("wrinkle", "texture", "age_spot", "firmness")
    youth = sum(raw_score(looked, base, CONCERNS[base].zone) for base in bases) / (100 * len(bases))
    return 18 + round(57 * (1 - youth))


def skin_type(looked: Survey, zone_name: str) -> str:
    """One of the documented types. Only the whole face can be a combination of its zones."""
    reddened = looked.mean("red", zone_name) > 0.35
    if zone_name != "face":
        kind = _oil(looked, zone_name)
    else:
        t_zone, u_zone = _oil(looked, "t_zone"), _oil(looked, "u_zone")
        kind = t_zone if t_zone == u_zone else "Combination"
    if not reddened:
        return kind
    return "Redness" if kind == "Normal" else f"{kind} & Redness"


def _oil(looked: Survey, zone_name: str) -> str:
    shine = looked.mean("shine", zone_name)
    if shine > 0.25:
        return "Oily"
    return "Dry" if shine < 0.10 else "Normal"
