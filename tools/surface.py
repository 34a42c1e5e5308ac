"""What a client can see of an OpenAPI document: every operation's parameters, and every member of its bodies.

Documents that say the same in different ways - inline or by reference, `nullable` or `null` - have the same surface.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from attrs import evolve, field, frozen

Json = dict[str, Any]

LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern")
_METHODS = ("get", "put", "post", "delete", "patch")
_DEPTH = 12


@frozen
class Member:
    """A parameter, or a member of a body, with what may stand there."""

    required: bool = False
    types: frozenset[str] = frozenset()
    values: frozenset[str] = frozenset()
    """Of an enum. Empty when any value of the types may stand there."""
    limits: Mapping[str, Any] = field(factory=dict)
    default: Any = None


@frozen
class Operation:
    """One method on one path; `members` by place, such as `request scale` or `200 data.results.url`."""

    name: str
    members: Mapping[str, Member]
    answers: frozenset[str]
    prices: tuple[str, ...] = ()

    def requests(self) -> dict[str, Member]:
        """What a client sends."""
        return {place: member for place, member in self.members.items() if place.split()[0] in ("request", "parameter")}

    def responses(self) -> dict[str, Member]:
        """What it gets."""
        return {place: member for place, member in self.members.items() if place.split()[0].isdigit()}


def surface(document: Json) -> dict[str, Operation]:
    """Every operation by `METHOD path`."""
    return {
        f"{method.upper()} {path}": _operation(document, f"{method.upper()} {path}", item, item[method])
        for path, item in document.get("paths", {}).items()
        for method in _METHODS
        if method in item
    }


def _operation(document: Json, name: str, item: Json, operation: Json) -> Operation:
    members: dict[str, Member] = {}
    for parameter in [*item.get("parameters", []), *operation.get("parameters", [])]:
        parameter = _deref(document, parameter)
        shape = _shape(document, parameter.get("schema", {}))
        members[f"parameter {parameter['name']}"] = evolve(shape.member, required=parameter.get("required", False))
    members |= _body(document, "request", _deref(document, operation.get("requestBody", {})))
    for status, answer in operation.get("responses", {}).items():
        members |= _body(document, str(status), _deref(document, answer))
    prices = tuple(f"{price.get('sku')}: {price.get('amount')}" for price in operation.get("x-units", ()))
    return Operation(name, members, frozenset(map(str, operation.get("responses", {}))), prices)


def _body(document: Json, place: str, holder: Json) -> dict[str, Member]:
    schema = holder.get("content", {}).get("application/json", {}).get("schema")
    return {} if schema is None else {f"{place} {name}": m for name, m in _members(_shape(document, schema), "")}


@frozen
class _Shape:
    """A schema with its alternatives folded together."""

    member: Member
    properties: Mapping[str, _Shape] = field(factory=dict)
    items: _Shape | None = None


def _members(shape: _Shape, prefix: str) -> Iterator[tuple[str, Member]]:
    if shape.items is not None:
        yield from _members(shape.items, prefix)
    for name, part in shape.properties.items():
        place = f"{prefix}.{name}" if prefix else name
        yield place, part.member
        yield from _members(part, place)


def _shape(document: Json, schema: Any, depth: int = 0) -> _Shape:
    schema = _deref(document, schema) if isinstance(schema, dict) else {}
    if depth > _DEPTH:
        return _Shape(Member())
    required = schema.get("required", [])
    properties = {}
    for name, part in schema.get("properties", {}).items():
        shape = _shape(document, part, depth + 1)
        properties[name] = evolve(shape, member=evolve(shape.member, required=name in required))
    values = schema.get("enum", [schema["const"]] if "const" in schema else [])
    found = _Shape(
        Member(
            types=_types(schema, values),
            values=frozenset(str(value) for value in values),
            limits={name: schema[name] for name in LIMITS if name in schema},
            default=schema.get("default"),
        ),
        properties,
        _shape(document, schema["items"], depth + 1) if "items" in schema else None,
    )
    for part in schema.get("allOf", []):
        found = _both(found, _shape(document, part, depth + 1))
    for alternatives in (schema.get("anyOf"), schema.get("oneOf")):
        if alternatives:
            shapes = [_shape(document, part, depth + 1) for part in alternatives]
            either = shapes[0]
            for shape in shapes[1:]:
                either = _either(either, shape)
            found = _both(found, either)
    return found


def _types(schema: Json, values: list[Any]) -> frozenset[str]:
    kinds = schema.get("type", [])
    names = {kinds} if isinstance(kinds, str) else set(kinds)
    if schema.get("nullable"):
        names.add("null")
    if not names and values:
        names = {"string" if isinstance(value, str) else "number" for value in values}
    return frozenset(names)


def _both(one: _Shape, other: _Shape) -> _Shape:
    """What fits both: all members of either, required where either says so."""
    return _folded(one, other, either=False)


def _either(one: _Shape, other: _Shape) -> _Shape:
    """What fits one of them: members are required only where both say so."""
    return _folded(one, other, either=True)


def _folded(one: _Shape, other: _Shape, either: bool) -> _Shape:
    properties = dict(one.properties)
    for name, shape in other.properties.items():
        properties[name] = _folded(properties[name], shape, either) if name in properties else shape
    if either:
        shared = set(one.properties) & set(other.properties)
        properties = {
            n: s if n in shared else evolve(s, member=evolve(s.member, required=False)) for n, s in properties.items()
        }
    first, second = one.items, other.items
    items = _folded(first, second, either) if first and second else first or second
    return _Shape(_folded_member(one.member, other.member, either), properties, items)


def _folded_member(one: Member, other: Member, either: bool) -> Member:
    free = either and ((one.types and not one.values) or (other.types and not other.values))
    textual = [m for m in (one, other) if "string" in m.types and not m.values]
    values = frozenset() if free and textual else one.values | other.values
    required = one.required and other.required if either else one.required or other.required
    limits = {**other.limits, **one.limits}
    return Member(
        required, one.types | other.types, values, limits, one.default if one.default is not None else other.default
    )


def _deref(document: Json, node: Any) -> Json:
    seen = 0
    while isinstance(node, dict) and "$ref" in node and seen < 50:
        target: Any = document
        for key in node["$ref"].removeprefix("#/").split("/"):
            target = target[key.replace("~1", "/").replace("~0", "~")]
        node, seen = target, seen + 1
    return node if isinstance(node, dict) else {}
