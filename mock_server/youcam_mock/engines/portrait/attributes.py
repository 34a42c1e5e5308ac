"""Face attributes: names of shapes, proportions, age and gender, colours. Colours and age are measured in the photo.
The rest is random, but always the same for the same photo."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import fmean
from typing import Any

from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import face_colours
from youcam_mock.engines.people.face_colours import Look, Lot
from youcam_mock.engines.portrait.traits import COLOURS, PARTS, RATIOS, WORDS, WORDS_V1, Words
from youcam_mock.engines.skin import concern_scores, skin_tone

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
    answers = _answers(look, asked, WORDS_V1 if in_list else WORDS)
    answers["color"] = _colours(look, asked, "skin_color" in shown["color"])
    analysis = {group: answers[group] for group in shown if group in answers}
    return Result((), [{"analysis_result": analysis}] if in_list else analysis)


def _answers(look: Look, asked: list[str], words: Words) -> dict[str, Any]:
    lot = Lot.of(look.image)
    answers: dict[str, Any] = {
        "face_quality": skin_tone.quality(look),
        **_traits(lot, asked, words),
        "facialratio": _ratios(lot, asked),
    }
    if "age" in asked:
        answers["agegender"]["age"] = concern_scores.skin_age(concern_scores.survey(look.image, look.face))
    if "faceShape" in asked:
        answers["faceshape"] = lot.pick("faceshape", words.face_shapes)
    if "lipShape" in asked:
        answers["lipshape"] = list(lot.pick("lipshape", words.lip_shapes))
    return answers


def _traits(lot: Lot, asked: Iterable[str], words: Words) -> dict[str, dict[str, Any]]:
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


def _colours(look: Look, asked: Iterable[str], with_skin: bool) -> dict[str, str]:
    names = [name for feature in asked for name in COLOURS.get(feature, ())]
    if not names:
        return {}
    wanted = [*names, "skin_color"] if with_skin else names
    return {name: value for name, value in skin_tone.colours(look).items() if name in wanted}


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
