"""Prices and their conditions in short sentences, for docstrings and pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Json = dict[str, Any]

_SAID = {
    "const": "`{name}` is {value}",
    "enum": "`{name}` is {value}",
    "not.const": "`{name}` is not {value}",
    "maxItems": "`{name}` has at most {value}",
    "items.pattern": "each of `{name}` begins with {value}",
    "items.not.pattern": "none of `{name}` begins with {value}",
}
"""What a schema with a value at such a place says about a member."""


def charged(price: Json, names: Mapping[str, str]) -> str:
    """Returns what a price comes to, and for what. `names` has parameters by their pointers."""
    units = f"{price['amount']:g} unit{'' if price['amount'] == 1 else 's'}"
    portion = int(price.get("proc_unit", 1))
    counted = f"`{names[price['times']]}`" if "times" in price else ""
    if price["per"] == "second":
        each = "second" if portion == 1 else f"{portion} seconds"
        return f"{units} for {'each' if portion == 1 else 'every begun'} {each} of {counted or 'the video'}"
    if counted:
        return f"{units} for {'each' if portion == 1 else f'every begun {portion}'} of {counted}"
    return f"{units} a run"


def condition(schema: Json) -> str:
    """Returns when a body fits a schema, as far as short sentences can say it; an empty string for other schemas."""
    return " and ".join(_conditions(schema, "the body"))


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
            values = [f"`{text.removeprefix('^')}`" if isinstance(text, str) else str(text) for text in texts]
            yield said.format(name=name, value=" or ".join(values))
