"""The concerns of a skin: their regions on a face, the names of their mask files, and their scores, measured in the
picture. The same picture always scores the same."""

from __future__ import annotations

import json
from collections.abc import Mapping
from math import exp
from pathlib import Path
from zlib import crc32

import numpy as np
from attrs import field, frozen
from PIL import Image, ImageFilter

from youcam_mock.engines.imaging.tint import distance
from youcam_mock.engines.job import EngineError
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.skin.face_zones import Map, unrolled, zone

_UI_CURVE = ((1.0, 29.14, 45.43, 66.47, 94.17, 100.0), (30.0, 58.0, 68.0, 75.0, 91.0, 99.0))
"""Raw scores and their ui scores, as observed in the live service. The first pair is a guess."""
_REACH = 0.45
"""How far a colour may be from the skin's and still be skin, as a distance of colours with parts of 0 to 1."""


@frozen
class Concern:
    """How a concern is found and drawn."""

    zone: str
    """The zone of the face (`face_zones`) that is inspected if no region narrows it."""
    trace: str
    """The map of the picture in which the concern shows."""
    severe: float
    """The mean of that map over the zone that lowers the score to about a third of the best."""
    colour: tuple[int, int, int]


@frozen
class Part:
    """One mask of a result: a concern, or a region of one."""

    action: str
    region: str | None
    zone: str

    @property
    def base(self) -> str:
        """The action without its tier: a key of CONCERNS."""
        return _base(self.action)

    @property
    def stem(self) -> str:
        """Stem of its file's name, as seen in links."""
        if self.base == "skin_type":
            return f"{self.action}_{self.region}_output"
        stem = self.action if self.base == "tear_trough" else f"{self.action}_output"
        if self.region is None or (self.region == "whole" and self.base not in ("pore", "wrinkle")):
            return stem
        return f"{stem}_{'all' if self.region == 'whole' else self.region}"

    @property
    def archived_stem(self) -> str:
        """The stem inside the ZIP, where the regions of skin_type share one file."""
        return self.action if self.base == "skin_type" else self.stem


_TABLE = json.loads(Path(__file__).with_name("concerns.json").read_text(encoding="utf-8"))
CONCERNS: Mapping[str, Concern] = {
    base: Concern(**{**facts, "colour": tuple(facts["colour"])}) for base, facts in _TABLE["concerns"].items()
}
ACTIONS: tuple[str, ...] = tuple(_TABLE["actions"])
"""Every action, HD and SD, in the order of the samples of score_info.json."""


def place_in_scores(part: Part) -> tuple[int, bool]:
    """Returns the sort key of the samples of score_info.json: by action, the whole after its regions."""
    return ACTIONS.index(part.action), part.region == "whole"


def parts(action: str) -> tuple[Part, ...]:
    """Returns the masks of an action, the whole face first. Raises EngineError `invalid_parameter` for an unknown
    action."""
    if action not in ACTIONS:
        raise EngineError("invalid_parameter", f"there is no skin analysis named {action!r}")
    if action in _TABLE["regions"]:
        return tuple(Part(action, region, zone) for region, zone in _TABLE["regions"][action].items())
    return (Part(action, None, CONCERNS[_base(action)].zone),)


def _base(action: str) -> str:
    return action.removeprefix("hd_").removesuffix("_v2")


@frozen
class Reading:
    """The result of an analysis for one part: two scores, or a type for skin_type."""

    part: Part
    raw_score: float = 0.0
    """1 to 100, higher is better."""
    ui_score: int = 0
    """1 to 100."""
    skin_type: str | None = None


@frozen(eq=False)
class Survey:
    """A head reduced to the grid, with the maps in which concerns show, by name."""

    maps: Mapping[str, Map] = field(repr=False)
    face: Face
    """In px of the inspected picture."""
    size: tuple[int, int]
    """Width and height of that picture in px."""

    def weights(self, zone_name: str) -> Map:
        """Returns how far each cell is skin of the zone."""
        weighted: Map = zone(zone_name) * self.maps["skin"]
        return weighted

    def mean(self, trace: str, zone_name: str) -> float:
        """Returns the mean of a map over a zone, 0 to 1."""
        return float(np.average(self.maps[trace], weights=self.weights(zone_name)))


def survey(image: Image.Image, face: Face) -> Survey:
    """Surveys a face of an RGB picture of any size."""
    small = unrolled(image, face)
    grey = small.convert("L")
    colours = np.asarray(small, dtype=np.float32) / 255
    light = np.asarray(grey, dtype=np.float32) / 255
    around = np.asarray(grey.filter(ImageFilter.BoxBlur(4)), dtype=np.float32) / 255
    high, low = colours.max(axis=2), colours.min(axis=2)
    red = colours[..., 0] - colours[..., 1:].mean(axis=2)
    # Hair that falls over a face is not skin, which is close to the colour of nose and cheeks. Never 0, so that a zone
    # which is wholly covered still has a mean.
    middle = np.median(colours[np.maximum(zone("nose"), zone("cheeks")) > 0.5], axis=0)
    skin = np.clip((_REACH - distance(colours, middle)) / (0.4 * _REACH), 0.001, 1)
    whole = zone("face") * skin
    face_light = np.average(light, weights=whole)
    maps = {
        "skin": skin,
        "dull": 1 - light,
        "shade": 0.5 + face_light - light,
        "shine": (light - 0.5) * 2 * (1 - (high - low)),
        "red": red,
        "flush": (red - np.average(red, weights=whole)) * 2,
        "rough": np.abs(light - around) * 6,
        "specks": (around - light) * 6,
    }
    return Survey({name: np.clip(values, 0, 1).astype(np.float32) for name, values in maps.items()}, face, image.size)


def read(part: Part, looked: Survey) -> Reading:
    """Returns the scores of a part, or its skin type."""
    if part.base == "skin_type":
        return Reading(part, skin_type=skin_type(looked, part.zone))
    raw = raw_score(looked, part.base, part.zone)
    return Reading(part, raw, ui_score(raw))


def raw_score(looked: Survey, base: str, zone_name: str) -> float:
    """Returns a score of 1 to 100, 100 being flawless, with the many digits of a model's single-precision output."""
    concern = CONCERNS[base]
    flawless = exp(-looked.mean(concern.trace, zone_name) / concern.severe)
    # Concerns that show in the same map should still differ.
    own = crc32(f"{base} {zone_name}".encode()) % 1000 / 400
    return float(np.float32(max(1.0, 100 * flawless - own)))


def ui_score(raw: float) -> int:
    """Returns the score for people, 1 to 100. It rises with the raw score, but is flatter."""
    return round(float(np.interp(raw, *_UI_CURVE)))


def skin_age(looked: Survey) -> int:
    """Returns the age of the skin, 18 to 75 years, whatever was requested."""
    bases = ("wrinkle", "texture", "age_spot", "firmness")
    youth = sum(raw_score(looked, base, CONCERNS[base].zone) for base in bases) / (100 * len(bases))
    return 18 + round(57 * (1 - youth))


def skin_type(looked: Survey, zone_name: str) -> str:
    """Returns one of the documented types. Only the whole face can be a combination of its zones."""
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
