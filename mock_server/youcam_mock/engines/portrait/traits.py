"""The possible answers of a face analysis: for each feature, the members of its answer, as `traits.json` has them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

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
