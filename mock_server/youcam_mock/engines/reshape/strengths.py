"""Reads how strongly a run asks for each part of an effect, side by side; `warp_table.json` says what each bends."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import frozen

from youcam_mock.engines.job import Job
from youcam_mock.engines.people.warp_field import LEFT, RIGHT, Part

PARTS: Mapping[str, Mapping[str, tuple[Part, ...]]] = {
    effect: {name: tuple(Part(**part) for part in parts) for name, parts in table.items()}
    for effect, table in json.loads(Path(__file__).with_name("warp_table.json").read_text(encoding="utf-8")).items()
}
"""What each strength of an effect bends at 100. Strengths that are missing here do not bend: they paint, or do
nothing."""
_AUTO = 50
"""The strength that the engine chooses by itself."""
_LEVELS = {"abs-shape": ("intensity", 1, 2), "breast-shape": ("intensity", 2, 3)}
"""Effects with one strength in steps: its member, its default and the highest step, by their documents."""
_SMOOTHED = ("face-lift", "face-reshape")
"""Effects that also smooth the skin, as `global` says."""
_DEFAULTS = {"teeth-whiten": {"skin_smooth_strength": 50, "skin_smooth_color_intensity": 50}}


@frozen
class Strength:
    """A requested strength."""

    name: str
    """The name of the result's member for it, with its side if it has sides."""
    part: str
    value: float
    """-100 to 100."""
    sides: tuple[int, ...] = (RIGHT, LEFT)


def strengths(job: Job) -> list[Strength]:
    """Returns all strengths other than 0. A value for one side wins over the value for both, even if it is 0."""
    return [strength for strength in _named(job) if strength.value]


def _named(job: Job) -> Iterator[Strength]:
    effect, params = job.facts["effect"], job.params
    if effect in _LEVELS:
        name, default, highest = _LEVELS[effect]
        yield Strength(name, name, 100 * params.get(name, default) / highest)
    elif effect == "ai-smile":
        yield Strength(params["expression_type"], params["expression_type"], 100)
    elif effect == "face-lift" and params.get("type") == "auto":
        yield from (Strength(name, name, _AUTO) for name in PARTS[effect])
    else:
        yield from _given(job)
    if effect in _SMOOTHED:
        yield from (Strength(name, name, value) for name, value in _numbers(params.get("global", {})).items())


def _numbers(members: Mapping[str, Any]) -> dict[str, float]:
    """Returns the numbers, without members that no document knows and that may hold anything."""
    return {name: float(value) for name, value in members.items() if isinstance(value, (int, float))}


def _given(job: Job) -> Iterator[Strength]:
    asked = job.params.get(str(job.facts["strengths"]).removeprefix("/"), {})
    given = _numbers({**_DEFAULTS.get(job.facts["effect"], {}), **asked})
    sided = job.facts.get("sided", [])
    for name in sided:
        for ending, side in (("left", LEFT), ("right", RIGHT)):
            value = given.get(f"{name}_{ending}", given.get(name, 0))
            yield Strength(f"{name}_{ending}", name, value, (side,))
    apart = {f"{name}{ending}" for name in sided for ending in ("", "_left", "_right")}
    yield from (Strength(name, name, value) for name, value in given.items() if name not in apart)
