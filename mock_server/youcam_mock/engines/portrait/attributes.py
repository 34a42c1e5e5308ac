"""Face attributes: names of shapes, proportions, age and gender, colours. Colours and age are measured in the photo.
The rest is random, but always the same for the same photo: of the words and near the numbers of `traits.json`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any

from attrs import frozen

from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import face_colours
from youcam_mock.engines.people.face_colours import Lot
from youcam_mock.engines.skin import concerns, skin_tone

_TABLES = json.loads(Path(__file__).with_name("traits.json").read_text(encoding="utf-8"))


@frozen
class Trait:
    """A member of an answer: one of a few words."""

    group: str
    name: str
    words: Sequence[str]
    """The usual word comes first if there are three or more."""


@frozen
class Words:
    """The possible words of a generation of the analysis."""

    traits: Mapping[str, tuple[Trait, ...]]
    """The traits that answer each feature by a word."""
    face_shapes: Sequence[str]
    lip_shapes: Sequence[Sequence[str]]
    """Words for a mouth that go together."""


def _traits(table: Mapping[str, Any]) -> dict[str, tuple[Trait, ...]]:
    return {
        feature: tuple(Trait(entry["group"], name, entry["words"]) for entry in entries for name in entry["names"])
        for feature, entries in table.items()
    }


_TRAITS = _traits(_TABLES["traits"])
WORDS = Words(_TRAITS, _TABLES["face_shapes"], _TABLES["lip_shapes"])
WORDS_V1 = Words({**_TRAITS, **_traits(_TABLES["traits_v1"])}, _TABLES["face_shapes_v1"], _TABLES["lip_shapes_v1"])
"""The words of the list in the V1 document (AI Face Analyzer). Cheekbones have the form of its sample."""
COLOURS: Mapping[str, Sequence[str]] = _TABLES["colours"]
"""The colours that answer each feature."""
RATIOS: Mapping[str, Mapping[str, float]] = _TABLES["ratios"]
"""The proportions that answer each feature: pairs of 1 and a number, with that number in most faces. The mean of both
eyes' heights is added to them."""
PARTS: Mapping[str, tuple[str, int]] = {
    "horizontalThird": ("horizontal_third", 3),
    "verticalFifth": ("vertical_fifth", 5),
}
"""The strips that answer each feature, and their number."""
_SIDES = ("left_", "right_")
_VARIES = 0.12
"""The largest share by which a proportion of one face differs from the usual one."""


def run(job: Job) -> Result:
    """Returns what `params["features"]` asks for. A group that is not asked for is an empty object.

    The form is that of the contract's example: V1's is a list, has no proportions, but the colour of the skin, and
    words of its own. Raises EngineError for an unreadable source.
    """
    example = job.facts["example"]
    in_list = isinstance(example, list)
    shown = example[0]["analysis_result"] if in_list else example
    look = face_colours.look(job.source().content)
    asked = list(dict.fromkeys(job.params["features"]))
    lot, words = Lot.of(look.image), WORDS_V1 if in_list else WORDS
    answers: dict[str, Any] = {
        "face_quality": skin_tone.quality(look),
        **_drawn(lot, asked, words),
        "facialratio": _ratios(lot, asked),
    }
    if "age" in asked:
        answers["agegender"]["age"] = concerns.skin_age(concerns.survey(look.image, look.face))
    if "faceShape" in asked:
        answers["faceshape"] = lot.pick("faceshape", words.face_shapes)
    if "lipShape" in asked:
        answers["lipshape"] = lot.pick("lipshape", words.lip_shapes)
    names = {name for feature in asked for name in COLOURS.get(feature, ())}
    if names and "skin_color" in shown["color"]:
        names.add("skin_color")
    colours = skin_tone.colours(look) if names else {}
    answers["color"] = {name: colour for name, colour in colours.items() if name in names}
    analysis = {group: answers[group] for group in shown if group in answers}
    return Result((), [{"analysis_result": analysis}] if in_list else analysis)


def _drawn(lot: Lot, asked: Iterable[str], words: Words) -> dict[str, dict[str, Any]]:
    groups: dict[str, dict[str, Any]] = {trait.group: {} for traits in words.traits.values() for trait in traits}
    for feature in asked:
        for trait in words.traits.get(feature, ()):
            drawn_from = trait.words if len(trait.words) == 2 else (trait.words[0], *trait.words)
            # Both halves of a face are alike, so that they share one draw.
            groups[trait.group][trait.name] = lot.pick(f"{feature} {_sideless(trait.name)}", drawn_from)
    return groups


def _sideless(name: str) -> str:
    """Returns a name that is equal for both sides of a face, and for the whole of a feature that has sides."""
    if name in ("left", "right", "overrall"):
        return ""
    return next((name.removeprefix(side) for side in _SIDES if name.startswith(side)), name)


def _ratios(lot: Lot, asked: Iterable[str]) -> dict[str, list[float]]:
    ratios: dict[str, list[float]] = {}
    for feature in asked:
        for name, middle in RATIOS.get(feature, {}).items():
            own = lot.about(_sideless(name), middle, _VARIES * middle)
            ratios[name] = [1, round(own + lot.about(name, 0, 0.03), 3)]
        if feature in PARTS:
            name, count = PARTS[feature]
            # Whole per cent of nearly equal strips.
            shares = [round(lot.about(f"{name} {number}", 100 / count, 10 / count)) for number in range(count - 1)]
            ratios[name] = [*shares, 100 - sum(shares)]
    both = [ratios[name][1] for side in _SIDES if (name := f"{side}eye_height_to_eyebrow_distance") in ratios]
    if both:
        ratios["overall_eye_height_to_eyebrow_distance"] = [1, round(fmean(both), 3)]
    return ratios
