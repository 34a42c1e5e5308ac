"""Schemas of the contract in the form that a page can make a form of: without references, and objects in one piece."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from youcam_mock.operation import Json, resolve

_MANY = ("allOf", "anyOf", "oneOf")
_ONE = ("items", "not", "additionalProperties")
_MERGED = frozenset(["type", "properties", "required", "description", "title", "example", "anyOf"])
"""What the parts of an `allOf` may hold to be written as one schema."""


def plain(document: Json, schema: Any, within: Sequence[str] = ()) -> Any:
    """Returns a schema with what its references stand for, and an `allOf` of objects as one object.

    A schema within itself becomes one that accepts anything.
    """
    if not isinstance(schema, dict):
        return schema
    if reference := schema.get("$ref"):
        if reference in within:
            return {}
        rest = {name: value for name, value in schema.items() if name != "$ref"}
        found: Json = plain(document, resolve(document, reference), (*within, reference))
        return {**found, **plain(document, rest, within)}
    made = {name: value for name, value in schema.items() if not name.startswith("x-")}
    if "properties" in made:
        made["properties"] = {name: plain(document, each, within) for name, each in made["properties"].items()}
    made |= {name: [plain(document, each, within) for each in made[name]] for name in _MANY if name in made}
    made |= {name: plain(document, made[name], within) for name in _ONE if name in made}
    return _in_one_piece(made) if "allOf" in made else made


def _in_one_piece(schema: Json) -> Json:
    rest = {name: value for name, value in schema.items() if name != "allOf"}
    parts: list[Json] = [*schema["allOf"], rest]
    if not all(part.keys() <= _MERGED for part in parts) or sum("anyOf" in part for part in parts) > 1:
        return schema
    whole = {name: value for part in parts for name, value in part.items()}
    whole["properties"] = {name: each for part in parts for name, each in part.get("properties", {}).items()}
    required = dict.fromkeys(name for part in parts for name in part.get("required", ()))
    return {**whole, **({"required": list(required)} if required else {})}


def member(schema: Any, pointer: str) -> Json | None:
    """Returns the plain schema of the member at a JSON pointer, in which `*` or a number stands for members of lists.
    None if no form of the body has it."""
    found = _below(schema, pointer.split("/")[1:])
    return found if isinstance(found, dict) else None


def _below(schema: Any, names: Sequence[str]) -> Any:
    if not names or not isinstance(schema, Mapping):
        return None if names else schema
    name, *rest = names
    own = schema.get("items") if name == "*" or name.isdecimal() else schema.get("properties", {}).get(name)
    branches = (_below(branch, names) for each in _MANY for branch in schema.get(each, ()))
    return next((found for found in (_below(own, rest), *branches) if found is not None), None)
