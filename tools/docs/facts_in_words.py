"""Words the facts of the contract as Markdown: limits of files, prices, and their conditions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tools.build.layer.body_members import Bodies
from tools.build.layer.feature_parameters import Files
from tools.build.layer.price_words import charged, condition

Json = dict[str, Any]

_CODE = re.compile(r"(`[^`]*`)")
_MARKUP = re.compile(r"([\\*<\[\]|])")
_SAID_BY_WORDS = frozenset(
    ["formats", "max_bytes", "duration_max"]
    + [f"{side}_{end}" for side in ("long_side", "short_side", "width", "height") for end in ("min", "max")]
)
_UNITS = {"aspect": "", "duration": " s"}
_NAMES = {"aspect": "width to height"}
_FACTS = {
    "fps_max": "at most {} frames a second",
    "video_codecs": "pictures coded as {}",
    "audio_codecs": "sound coded as {}",
    "count": "{} of them",
    "views": "in the order {}",
    "same_size": "all of one size",
    "same_size_as": "as large as the picture",
    "faces": "faces: exactly {}",
    "faces_min": "faces: at least {}",
    "faces_max": "faces: at most {}",
    "yaw_max": "head turned aside by at most {} degrees",
    "side_yaw_min": "in a view of a side, head turned to it by at least {} degrees",
    "pitch_max": "head turned up or down by at most {} degrees",
    "roll_max": "head leaning by at most {} degrees",
    "hands": "hands: at least {}",
    "body": "the person shown at least {} eye distances down from the eyes",
}


def of_files(one: Files) -> str:
    """Returns what `words_of_files` leaves out: limits that depend on the rest of the body, with their condition."""
    first, *others = one.limits
    same = {name: value for name, value in first.items() if all(entry.get(name) == value for entry in others)}
    said = [_limits({name: value for name, value in same.items() if name not in _SAID_BY_WORDS})]
    if others:
        own = [{name: value for name, value in entry.items() if name not in same} for entry in one.limits]
        said += [f"{_case(entry)}: {_limits(entry)}" for entry in own if _limits(entry)]
    return " ".join(filter(None, said))


def of_prices(prices: list[Json], names: Mapping[str, str]) -> Iterator[str]:
    """Yields the prices, each as a list item. The first one that fits a run counts. `names` has parameters by their
    pointers."""
    if not prices:
        yield "- free"
    for price in prices:
        when = condition(price.get("when", {}))
        name = plain(str(price.get("listed", price["sku"])))
        yield f"- {charged(price, names)}{f', when {when}' if when else ''} ({name})"


def price_from(prices: list[Json]) -> str:
    """Returns the range of the prices, in a few words."""
    if not prices:
        return "free"
    amounts = sorted({price["amount"] for price in prices})
    said = f"{amounts[0]:g}" + (f" to {amounts[-1]:g}" if len(amounts) > 1 else "")
    portion, per = prices[0].get("proc_unit", 1), prices[0]["per"]
    if per == "second":
        return f"{said} {'a second' if portion == 1 else f'for {portion} s'}"
    return said if portion == 1 else f"{said} for {portion}"


def of_results(bodies: Bodies, schema: Json, place: str = "") -> Iterator[str]:
    """Yields the members of a result as a definition list, including those of objects within it."""
    full = bodies.resolved(schema)
    for part in full.get("anyOf", ()):
        yield from of_results(bodies, part, place)
    if "items" in full:
        yield from of_results(bodies, full["items"], f"{place}[]")
    elif "anyOf" not in full:
        for member in bodies.members(full).values():
            described = {**bodies.resolved(member.schemas[0]), **member.schemas[0]}
            name = f"{place}.{member.name}".removeprefix(".")
            yield definition(name, False, plain(described.get("description", "")) or _kind(described))
            yield from of_results(bodies, member.schemas[0], name)


def definition(name: str, required: bool, *texts: str) -> str:
    """Returns an entry of a definition list."""
    return f"`{name}`{', required' if required else ''}\n: {' '.join(filter(None, texts))}\n"


def plain(text: str) -> str:
    """Returns a text of the contract, escaped so that Markdown shows it unchanged."""
    parts = _CODE.split(" ".join(text.split()))
    return "".join(part if part.startswith("`") else _MARKUP.sub(r"\\\1", part) for part in parts)


def capital(text: str) -> str:
    """Returns a text with a capital letter, like the beginning of a sentence."""
    return text[:1].upper() + text[1:]


def _kind(schema: Json) -> str:
    kinds = schema.get("type", "any")
    return capital(" or ".join(kinds) if isinstance(kinds, list) else str(kinds)) + "."


def _case(entry: Json) -> str:
    said = condition(entry.get("when", {}))
    return f"When {said}" if said else "Otherwise"


def _limits(entry: Json) -> str:
    """Returns the limits of an entry of `x-inputs` as a sentence; an empty string if it has none."""
    said = []
    for side in ("long_side", "short_side", "width", "height", "aspect", "duration"):
        said.append(_between(side, entry.get(f"{side}_min"), entry.get(f"{side}_max")))
    said += [words.format(_listed(entry[fact])) for fact, words in _FACTS.items() if fact in entry]
    if "face_width_min" in entry:
        least = entry["face_width_min"]
        said.append(f"the face at least {f'{least:.0%} as wide as the picture' if least < 1 else f'{least} px wide'}")
    if "face_width_max" in entry:
        said.append(f"the face at most {entry['face_width_max']:.0%} as wide as the picture")
    if "face_height_min" in entry:
        said.append(f"the face at least {entry['face_height_min']:.0%} as high as the picture")
    if levels := entry.get("levels"):
        name = levels["at"].rpartition("/")[2]
        said += [f"{name} {level}: {_limits(limits).rstrip('.').lower()}" for level, limits in levels["of"].items()]
    sentence = "; ".join(filter(None, said))
    return f"{capital(sentence)}." if sentence else ""


def _between(side: str, least: float | None, most: float | None) -> str:
    name, unit = _NAMES.get(side, side.replace("_", " ")), _UNITS.get(side, " px")
    if least is not None and most is not None:
        return f"{name} {least:g} to {most:g}{unit}"
    if least is None and most is None:
        return ""
    return f"{name} at {'least' if most is None else 'most'} {least if most is None else most:g}{unit}"


def _listed(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
