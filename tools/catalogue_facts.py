"""The facts of the contract in words: limits of files, prices, and the conditions in them; as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tools.feature_parameters import Files

Json = dict[str, Any]

_CODE = re.compile(r"(`[^`]*`)")
_MARKUP = re.compile(r"([\\*<\[\]|])")
_SAID = {
    "const": "`{name}` is {value}",
    "enum": "`{name}` is {value}",
    "not.const": "`{name}` is not {value}",
    "maxItems": "`{name}` has at most {value}",
    "items.pattern": "each of `{name}` begins with {value}",
    "items.not.pattern": "none of `{name}` begins with {value}",
}
"""What a schema with a value at such a place says of a member."""
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
}


def of_files(one: Files) -> str:
    """What the files may be. Limits that depend on the rest of the body name their condition."""
    if len(one.limits) == 1:
        return _limits(one.limits[0])
    return " ".join(f"{_case(entry)}: {_limits(entry)}" for entry in one.limits)


def of_prices(prices: list[Json], names: Mapping[str, str]) -> Iterator[str]:
    """The prices, each as a list item; the first that a run fits counts. `names`: of parameters, by their pointers."""
    if not prices:
        yield "- free"
    for price in prices:
        when = condition(price.get("when", {}))
        yield f"- {_charged(price, names)}{f', when {when}' if when else ''} ({plain(price['sku'])})"


def condition(schema: Json) -> str:
    """When a body fits a schema, as far as short sentences say it; empty for other schemas."""
    return " and ".join(_conditions(schema, "the body"))


def plain(text: str) -> str:
    """A text of the contract, so that Markdown shows it as it is."""
    parts = _CODE.split(" ".join(text.split()))
    return "".join(part if part.startswith("`") else _MARKUP.sub(r"\\\1", part) for part in parts)


def capital(text: str) -> str:
    """With a capital letter, as a sentence begins."""
    return text[:1].upper() + text[1:]


def _charged(price: Json, names: Mapping[str, str]) -> str:
    units = f"{price['amount']:g} unit{'' if price['amount'] == 1 else 's'}"
    portion = int(price.get("proc_unit", 1))
    counted = f"`{names[price['times']]}`" if "times" in price else ""
    if price["per"] == "second":
        each = "second" if portion == 1 else f"{portion} seconds"
        return f"{units} for {'each' if portion == 1 else 'every begun'} {each} of {counted or 'the video'}"
    if counted:
        return f"{units} for {'each' if portion == 1 else f'every begun {portion}'} of {counted}"
    return f"{units} a run"


def _case(entry: Json) -> str:
    said = condition(entry.get("when", {}))
    return f"When {said}" if said else "Otherwise"


def _conditions(schema: Json, name: str) -> Iterator[str]:
    for member, part in schema.get("properties", {}).items():
        yield from _conditions(part, member)
    for entries in ("items", "contains"):
        if "properties" in schema.get(entries, {}):
            yield from _conditions(schema[entries], name)
    for place, said in _SAID.items():
        value: Any = schema
        for part in place.split("."):
            value = value.get(part) if isinstance(value, dict) else None
        if value is not None:
            texts = value if isinstance(value, list) else [value]
            yield said.format(name=name, value=" or ".join(f"`{text}`" for text in texts).replace("`^", "`"))


def _limits(entry: Json) -> str:
    """The limits of an entry of `x-inputs`."""
    said = [" or ".join(name.upper() for name in entry.get("formats", ()))]
    if "max_bytes" in entry:
        said.append(f"at most {entry['max_bytes'] / 2**20:g} MB")
    for side in ("long_side", "short_side", "width", "height", "aspect", "duration"):
        said.append(_between(side, entry.get(f"{side}_min"), entry.get(f"{side}_max")))
    said += [words.format(_listed(entry[fact])) for fact, words in _FACTS.items() if fact in entry]
    if "face_width_min" in entry:
        least = entry["face_width_min"]
        said.append(f"a face at least {f'{least:.0%} of the width' if least < 1 else f'{least} px'} wide")
    return f"{'; '.join(filter(None, said))}."


def _between(side: str, least: float | None, most: float | None) -> str:
    name, unit = _NAMES.get(side, side.replace("_", " ")), _UNITS.get(side, " px")
    if least is not None and most is not None:
        return f"{name} {least:g} to {most:g}{unit}"
    if least is None and most is None:
        return ""
    return f"{name} at {'least' if most is None else 'most'} {least if most is None else most:g}{unit}"


def _listed(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
