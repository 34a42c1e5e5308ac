"""The table of skin analysis: the concerns, their regions on a face and the names of their mask files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from attrs import frozen

from youcam_mock.engines.job import EngineError


@frozen
class Concern:
    """How a concern is found and drawn."""

    zone: str
    """The zone of the face (`face_zones`) that is inspected if no region narrows it."""
    trace: str
    """The map of the picture (`concern_scores`) in which the concern shows."""
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
