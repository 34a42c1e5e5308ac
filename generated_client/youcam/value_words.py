"""Puts a JSON schema into words: what a value may be."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any, TypeAlias

Schema: TypeAlias = Mapping[str, Any]

_LONGEST = 60
"""Characters of a value that are shown."""
_UNBOUNDED = 2**53
"""A limit as large as this is only that of the number's type."""
_PLAIN = {"integer": "a whole number", "number": "a number", "boolean": "true or false", "string": "text"}
_json = partial(json.dumps, ensure_ascii=False)


def words(schema: Schema, defined: Schema) -> str:
    """Returns what a value of the schema may be. `defined` has the schemas to which it refers."""
    schema = _resolved(schema, defined)
    choices = [schema["const"]] if "const" in schema else schema.get("enum")
    if choices:
        return either(map(shown, choices))
    for parts in (schema.get("anyOf"), schema.get("oneOf")):
        if parts:
            return either(words(part, defined) for part in parts)
    kinds = schema.get("type", "object" if "properties" in schema or "allOf" in schema else "")
    return either(_of_kind(kind, schema, defined) for kind in ([kinds] if isinstance(kinds, str) else kinds))


def _of_kind(kind: str, schema: Schema, defined: Schema) -> str:
    if kind == "array":
        bounds = _range(schema, "minItems", "maxItems")
        return f"a list{f' ({bounds})' if bounds else ''} of {words(schema.get('items', {}), defined)}"
    if kind == "object":
        names = [name if needed else f"[{name}]" for name, needed in _members(schema, defined).items()]
        return f"an object with {', '.join(names)}" if names else "an object"
    bounds = _range(schema, "minimum", "maximum") or _range(schema, "minLength", "maxLength")
    characters = " characters" if kind == "string" and bounds else ""
    return f"{_PLAIN.get(kind, kind or 'anything')}{', ' if bounds else ''}{bounds}{characters}"


def _members(schema: Schema, defined: Schema) -> dict[str, bool]:
    """Returns the members of an object, and whether it needs them."""
    found = {name: name in schema.get("required", ()) for name in schema.get("properties", {})}
    for part in schema.get("allOf", ()):
        found |= _members(_resolved(part, defined), defined)
    return found


def _range(schema: Schema, low: str, high: str) -> str:
    least, most = schema.get(low), schema.get(high)
    if least is None and "exclusiveMinimum" in schema and low == "minimum":
        return f"more than {schema['exclusiveMinimum']}"
    if most is not None and most >= _UNBOUNDED:
        return f"at least {least}" if least else ""
    if least is None or most is None:
        return "" if least is most else f"at most {most}" if least is None else f"at least {least}"
    return str(least) if least == most else f"{least} to {most}"


def either(choices: Iterable[str]) -> str:
    """Returns the choices, each once, joined by commas and `or`."""
    *others, last = dict.fromkeys(choices)
    return f"{', '.join(others)} or {last}" if others else last


def shown(value: Any) -> str:
    """Returns a value as JSON, or text as it is. A long one is cut."""
    text = value if isinstance(value, str) and value else _json(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def _resolved(schema: Schema, defined: Schema) -> Schema:
    while "$ref" in schema:
        schema = defined[schema["$ref"].rpartition("/")[2]]
    return schema
