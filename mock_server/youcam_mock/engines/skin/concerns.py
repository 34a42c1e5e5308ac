"""The table of skin analysis: the concerns, their regions on a face and the names of their mask files."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen

from youcam_mock.engines.job import EngineError


@frozen
class Concern:
    """How a concern is found and drawn."""

    zone: str
    """The zone of the face (`skin_zones`) that is inspected if no region narrows it."""
    trace: str
    """The map of the picture (`skin_scores`) in which the concern shows."""
    severe: float
    """The mean of that map over the zone that lowers the score to about a third of the best."""
    colour: tuple[int, int, int]


@frozen
class Part:
    """One mask of a result: a concern, or a region of one."""

    action: str
    base: str
    """The action without its tier: a key of CONCERNS."""
    region: str | None
    zone: str
    stem: str
    """Stem of its file's name."""
    archived_stem: str
    """The stem inside the ZIP, where the regions of skin_type share one file."""


CONCERNS: Mapping[str, Concern] = MappingProxyType(
    {
        "acne": Concern("face", "flush", 0.2, (226, 60, 72)),
        "age_spot": Concern("face", "specks", 0.22, (150, 92, 40)),
        "dark_circle": Concern("under_eye", "shade", 1.2, (92, 70, 160)),
        "droopy_lower_eyelid": Concern("lower_lid", "specks", 0.35, (0, 150, 170)),
        "droopy_upper_eyelid": Concern("upper_lid", "rough", 0.5, (0, 120, 190)),
        "eye_bag": Concern("under_eye", "rough", 0.6, (70, 130, 180)),
        "firmness": Concern("jaw", "shade", 1.5, (240, 150, 60)),
        "moisture": Concern("cheeks", "rough", 0.6, (60, 170, 230)),
        "oiliness": Concern("t_zone", "shine", 0.5, (250, 200, 50)),
        "pore": Concern("face", "specks", 0.25, (40, 200, 120)),
        "radiance": Concern("face", "dull", 1.5, (255, 226, 120)),
        "redness": Concern("cheeks", "red", 0.6, (255, 70, 70)),
        "skin_type": Concern("face", "shine", 0.40, (120, 200, 190)),
        "tear_trough": Concern("tear_trough", "shade", 1.4, (170, 110, 200)),
        "texture": Concern("face", "rough", 0.5, (90, 190, 90)),
        "wrinkle": Concern("face", "rough", 0.55, (30, 210, 230)),
    }
)

_WHOLE_ONLY = {"whole": "face"}
_SKIN_TYPE_REGIONS = {"whole": "face", "t_zone": "t_zone", "u_zone": "u_zone"}
_REGIONS: Mapping[str, Mapping[str, str]] = {
    "hd_acne": _WHOLE_ONLY,
    "hd_texture": _WHOLE_ONLY,
    "hd_pore": {"whole": "face", "forehead": "forehead", "nose": "nose", "cheek": "cheeks"},
    "hd_wrinkle": {
        "whole": "face",
        "forehead": "forehead",
        "glabellar": "glabellar",
        "crowfeet": "crowfeet",
        "periocular": "periocular",
        "nasolabial": "nasolabial",
        "marionette": "marionette",
    },
    "hd_skin_type": _SKIN_TYPE_REGIONS,
    "skin_type": _SKIN_TYPE_REGIONS,
}
"""The regions of an action, and the zone that each inspects. The other actions have no regions."""


def _actions() -> dict[str, str]:
    standard = {base: base for base in CONCERNS} | {"dark_circle_v2": "dark_circle"}
    del standard["dark_circle"]
    return standard | {f"hd_{base}": base for base in CONCERNS}


ACTIONS: Mapping[str, str] = MappingProxyType(_actions())
"""The key in CONCERNS of every action, SD and HD."""


_LISTED_HD = (
    "redness", "oiliness", "age_spot", "radiance", "moisture", "dark_circle", "eye_bag", "droopy_upper_eyelid",
    "droopy_lower_eyelid", "firmness", "texture", "acne", "pore", "wrinkle", "tear_trough", "skin_type",
)  # fmt: skip
_LISTED_SD = (
    "wrinkle", "droopy_upper_eyelid", "droopy_lower_eyelid", "firmness", "acne", "moisture", "eye_bag",
    "dark_circle_v2", "age_spot", "radiance", "redness", "oiliness", "pore", "texture", "tear_trough", "skin_type",
)  # fmt: skip
_LISTED = (*(f"hd_{base}" for base in _LISTED_HD), *_LISTED_SD)


def place_in_scores(part: Part) -> tuple[int, bool]:
    """Returns the sort key of the samples of score_info.json: by action, the whole after its regions."""
    return _LISTED.index(part.action), part.region == "whole"


def parts(action: str) -> tuple[Part, ...]:
    """Returns the masks of an action, the whole face first. Raises EngineError `invalid_parameter` for an unknown
    action."""
    base = ACTIONS.get(action)
    if base is None:
        raise EngineError("invalid_parameter", f"there is no skin analysis named {action!r}")
    regions = _REGIONS.get(action)
    if regions is None:
        stem = _stem(action, base, None)
        return (Part(action, base, None, CONCERNS[base].zone, stem, stem),)
    return tuple(
        Part(action, base, region, zone, _stem(action, base, region), _archived_stem(action, base, region))
        for region, zone in regions.items()
    )


def _stem(action: str, base: str, region: str | None) -> str:
    if base == "skin_type":  # as seen in links, while the ZIP has one file for all regions
        return f"{action}_{region}_output"
    stem = action if base == "tear_trough" else f"{action}_output"
    if region is None or (region == "whole" and base not in ("pore", "wrinkle")):
        return stem
    return f"{stem}_{'all' if region == 'whole' else region}"


def _archived_stem(action: str, base: str, region: str) -> str:
    return action if base == "skin_type" else _stem(action, base, region)
