"""What a schema of the contract allows at one place: members, types and listed values, with its alternatives folded.

A member counts as known when any alternative has it. A listed value counts even where any text is allowed beside it,
since an answer that differs from the list is news.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import field, frozen

from youcam_mock.operation import resolve

Json = Mapping[str, Any]
_ALTERNATIVES = ("anyOf", "oneOf")


@frozen
class Shapes:
    """The schemas of one document."""

    document: Json
    _members: dict[tuple[int, str], tuple[Json, Json | None]] = field(factory=dict, init=False)
    """The schemas of members, by the schema that holds them. Each is kept, so that no other takes its id."""

    def resolved(self, node: Any) -> Any:
        """Returns what a node stands for: itself, or what its reference leads to."""
        while isinstance(node, Mapping) and "$ref" in node and len(node) == 1:
            node = resolve(self.document, node["$ref"])
        return node

    def _parts(self, schema: Json) -> Iterator[Json]:
        """Yields what holds besides the schema's own words."""
        if "$ref" in schema:
            yield resolve(self.document, schema["$ref"])
        yield from schema.get("allOf", ())

    def _choices(self, schema: Json) -> Iterator[Iterable[Json]]:
        for word in _ALTERNATIVES:
            if word in schema:
                yield schema[word]

    def member(self, schema: Json, name: str) -> Json | None:
        """Returns the schema of a member; None if no part of the schema has it. The same object each time."""
        key = id(schema), name
        if key not in self._members:
            self._members[key] = schema, self._member(schema, name)
        return self._members[key][1]

    def _member(self, schema: Json, name: str) -> Json | None:
        found = [schema["properties"][name]] if name in schema.get("properties", ()) else []
        found += [part for part in (self.member(part, name) for part in self._parts(schema)) if part is not None]
        for choices in self._choices(schema):
            known = [part for part in (self.member(choice, name) for choice in choices) if part is not None]
            found += [{"anyOf": known}] if known else []
        return found[0] if len(found) == 1 else {"allOf": found} if found else None

    def items(self, schema: Json) -> Json | None:
        """Returns the schema of the members of a list; None if it says nothing about them."""
        found = [schema["items"]] if isinstance(schema.get("items"), Mapping) else []
        found += [part for part in map(self.items, self._parts(schema)) if part is not None]
        for choices in self._choices(schema):
            known = [part for part in map(self.items, choices) if part is not None]
            found += [{"anyOf": known}] if known else []
        return {"allOf": found} if found else None

    def is_open(self, schema: Json) -> bool:
        """Returns whether the schema names no members, so that an object may hold any."""
        types = schema.get("type")
        if types is not None and "object" not in ([types] if isinstance(types, str) else types):
            return False
        if schema.get("properties"):
            return False
        if not all(self.is_open(part) for part in self._parts(schema)):
            return False
        return all(any(map(self.is_open, choices)) for choices in self._choices(schema))

    def required(self, schema: Json) -> set[str]:
        """Returns the members without which nothing fits the schema."""
        found = set(schema.get("required", ()))
        for part in self._parts(schema):
            found |= self.required(part)
        for choices in self._choices(schema):
            # An alternative that is null asks nothing of objects.
            found |= set.intersection(*[self.required(c) for c in choices if self.types(c) != {"null"}] or [set()])
        return found

    def types(self, schema: Json) -> set[str] | None:
        """Returns the JSON types that fit the schema; None for any type."""
        own = schema.get("type")
        found = None if own is None else {own} if isinstance(own, str) else set(own)
        for part in self._parts(schema):
            found = _both(found, self.types(part))
        for choices in self._choices(schema):
            found = _both(found, _either([self.types(choice) for choice in choices]))
        return found

    def listed(self, schema: Json) -> list[Any] | None:
        """Returns the values that the schema lists; None if it lists none."""
        found: list[Any] | None = [schema["const"]] if "const" in schema else schema.get("enum")
        for part in self._parts(schema):
            values = self.listed(part)
            found = values if found is None else found
        for choices in self._choices(schema):
            lists = [values for values in map(self.listed, choices) if values is not None]
            if lists and found is None:
                found = list(dict.fromkeys(value for values in lists for value in values))
        return found


def _both(one: set[str] | None, other: set[str] | None) -> set[str] | None:
    return one if other is None else other if one is None else one & other or one | other


def _either(sets: list[set[str] | None]) -> set[str] | None:
    found: set[str] = set()
    for each in sets:
        if each is None:
            return None
        found |= each
    return found
