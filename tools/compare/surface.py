"""The surface of an OpenAPI document, which is what clients see: every operation's parameters, and every member of its
bodies.

Documents that say the same in different ways - inline or by reference, `nullable` or `null` - have the same surface.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import NoneType
from typing import Any

from attrs import evolve, field, frozen

from youcam_mock.operation import resolve

Json = dict[str, Any]

_NUMBERS = frozenset(["integer", "number"])
LIMITS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"), _NUMBERS),
    **dict.fromkeys(("minLength", "maxLength", "pattern"), frozenset(["string"])),
    **dict.fromkeys(("minItems", "maxItems"), frozenset(["array"])),
}
"""The limits, each with the types to which it applies."""
LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems")
_METHODS = ("get", "put", "post", "delete", "patch")
_TYPES = {bool: "boolean", int: "integer", float: "number", list: "array", dict: "object", NoneType: "null"}
_NULL = frozenset(["null"])


class DocumentError(Exception):
    """Raised when a document cannot be read. The message says why."""


@frozen
class Member:
    """A parameter, or a member of a body, with the values that it allows."""

    required: bool = False
    types: frozenset[str] = frozenset()
    """Empty if any type is allowed."""
    values: frozenset[str] = frozenset()
    """The values of an enum. Empty if any value of the types is allowed."""
    limits: Mapping[str, Any] = field(factory=dict)
    default: Any = None


@frozen
class Operation:
    """A method on a path.

    `members` by place, such as `parameter page_size in query`, `request scale` or `200 data.files[].file_id`.
    """

    name: str
    members: Mapping[str, Member]
    answers: frozenset[str]
    prices: tuple[str, ...] = ()

    def requests(self) -> dict[str, Member]:
        """The members that a client sends."""
        return {place: member for place, member in self.members.items() if _is_sent(place)}

    def responses(self) -> dict[str, Member]:
        """The members that a client receives."""
        return {place: member for place, member in self.members.items() if not _is_sent(place)}


def surface(document: Json) -> dict[str, Operation]:
    """Returns every operation by `METHOD path`. Raises DocumentError."""
    paths = document.get("paths")
    if not isinstance(paths, dict):
        raise DocumentError("holds no OpenAPI paths")
    found = {}
    for path, item in paths.items():
        if not isinstance(item, dict):
            raise DocumentError(f"{path} is not sound OpenAPI: should hold operations")
        for method in _METHODS:
            name = f"{method.upper()} {path}"
            try:
                if method in item:
                    found[name] = _operation(document, name, item, item[method])
            except (AttributeError, LookupError, TypeError) as error:
                raise DocumentError(f"{name} is not sound OpenAPI: {error!r}") from error
    return found


def members_at(document: Json, schema: Any, place: str) -> dict[str, Member]:
    """Returns a value of the schema at the place, and every member in it. Raises DocumentError."""
    shape = _shape(document, schema)
    below = _members(shape, "")
    return {place: shape.member} | {f"{place}{name if name[0] == '[' else f'.{name}'}": one for name, one in below}


def _is_sent(place: str) -> bool:
    return place.split()[0] in ("request", "parameter")


def _operation(document: Json, name: str, item: Json, operation: Json) -> Operation:
    members: dict[str, Member] = {}
    for written in [*item.get("parameters", []), *operation.get("parameters", [])]:
        parameter = _deref(document, written)
        shape = _shape(document, parameter.get("schema", {}))
        required = parameter.get("required", False)
        members[f"parameter {parameter['name']} in {parameter['in']}"] = evolve(shape.member, required=required)
    members |= _body(document, "request", _deref(document, operation.get("requestBody", {})))
    for status, answer in operation.get("responses", {}).items():
        members |= _body(document, str(status), _deref(document, answer))
    prices = tuple(f"{price['sku']}: {price['amount']} per {price['per']}" for price in operation.get("x-units", ()))
    return Operation(name, members, frozenset(map(str, operation.get("responses", {}))), prices)


def _body(document: Json, place: str, holder: Json) -> dict[str, Member]:
    schema = holder.get("content", {}).get("application/json", {}).get("schema")
    return {} if schema is None else {f"{place} {name}": m for name, m in _members(_shape(document, schema), "")}


@frozen
class _Shape:
    """A schema with its alternatives folded together."""

    member: Member = Member()
    properties: Mapping[str, _Shape] = field(factory=dict)
    required: frozenset[str] = frozenset()
    items: _Shape | None = None


def _members(shape: _Shape, prefix: str) -> Iterator[tuple[str, Member]]:
    if shape.items is not None:
        yield f"{prefix}[]", shape.items.member
        yield from _members(shape.items, f"{prefix}[]")
    for name, part in shape.properties.items():
        place = f"{prefix}.{name}" if prefix else name
        yield place, evolve(part.member, required=name in shape.required)
        yield from _members(part, place)


def _shape(document: Json, schema: Any, within: tuple[str, ...] = ()) -> _Shape:
    """Returns the shape of a schema. `within` has the references on the way here, which are not followed again."""
    if not isinstance(schema, dict):
        return _Shape()
    found = _own_shape(document, schema, within)
    reference = schema.get("$ref")
    if isinstance(reference, str) and reference not in within:
        found = _both(found, _shape(document, _target(document, reference), (*within, reference)))
    for part in schema.get("allOf", []):
        found = _both(found, _shape(document, part, within))
    for alternatives in (schema.get("anyOf"), schema.get("oneOf")):
        if alternatives:
            first, *others = (_shape(document, part, within) for part in alternatives)
            for other in others:
                first = _either(first, other)
            found = _both(found, first)
    if schema.get("nullable") and found.member.types:
        found = evolve(found, member=evolve(found.member, types=found.member.types | _NULL))
    return found


def _own_shape(document: Json, schema: Json, within: tuple[str, ...]) -> _Shape:
    """Returns the shape of the schema itself, without the schemas that it combines."""
    values = schema.get("enum", [schema["const"]] if "const" in schema else [])
    return _Shape(
        Member(
            types=_types(schema, values),
            values=frozenset(str(value) for value in values if value is not None),
            limits=_limits(schema),
            default=schema.get("default"),
        ),
        {name: _shape(document, part, within) for name, part in schema.get("properties", {}).items()},
        frozenset(schema.get("required", [])),
        _shape(document, schema["items"], within) if "items" in schema else None,
    )


def _types(schema: Json, values: list[Any]) -> frozenset[str]:
    kinds = schema.get("type", [])
    if kinds:
        return frozenset([kinds] if isinstance(kinds, str) else kinds)
    if values:
        return frozenset(_TYPES.get(type(value), "string") for value in values)
    implied = {"properties": "object", "items": "array"}
    return frozenset(kind for keyword, kind in implied.items() if keyword in schema)


def _limits(schema: Json) -> Json:
    """Returns the limits that are numbers. OpenAPI 3.0 marks a limit as exclusive by a boolean, 3.1 by another
    keyword."""
    numbers = {name: value for name, value in schema.items() if name in LIMITS and type(value) in (int, float)}
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if schema.get(exclusive) is True and bound in numbers:
            numbers[exclusive] = numbers.pop(bound)
    return numbers | {"pattern": schema["pattern"]} if "pattern" in schema else numbers


def _both(one: _Shape, other: _Shape) -> _Shape:
    """Returns the shape that fits both: all members of either, required if either says so."""
    first, second = one.member, other.member
    limits = {**first.limits, **second.limits}
    for name in first.limits.keys() & second.limits.keys():
        limits[name] = _bound(name, first.limits[name], second.limits[name], tight=True)
    member = Member(
        types=first.types & second.types or first.types | second.types,
        values=first.values & second.values or first.values | second.values,
        limits=limits,
        default=first.default if first.default is not None else second.default,
    )
    return _folded(one, other, member, one.required | other.required, _both)


def _either(one: _Shape, other: _Shape) -> _Shape:
    """Returns the shape that fits either: members are required only if both say so. Null is not an alternative to
    members."""
    shapes = [shape for shape in (one, other) if shape.member.types != _NULL]
    members = [shape.member for shape in shapes]
    open_values = any(not member.values for member in members)
    open_types = any(not member.types for member in (one.member, other.member))
    limits = {}
    for name, kinds in LIMITS.items():
        limited = [member for member in members if not member.types or member.types & kinds]
        if limited and all(name in member.limits for member in limited):
            limits[name] = _bound(name, limited[0].limits[name], limited[-1].limits[name], tight=False)
    member = Member(
        types=frozenset() if open_types else one.member.types | other.member.types,
        values=frozenset() if open_values else one.member.values | other.member.values,
        limits=limits,
        default=one.member.default if one.member.default is not None else other.member.default,
    )
    required = frozenset.intersection(*(shape.required for shape in shapes)) if shapes else frozenset[str]()
    return _folded(one, other, member, required, _either)


def _folded(
    one: _Shape, other: _Shape, member: Member, required: frozenset[str], fold: Callable[[_Shape, _Shape], _Shape]
) -> _Shape:
    properties = dict(one.properties)
    for name, shape in other.properties.items():
        properties[name] = fold(properties[name], shape) if name in properties else shape
    items = fold(one.items, other.items) if one.items and other.items else one.items or other.items
    return _Shape(member, properties, required, items)


def _bound(limit: str, one: Any, other: Any, tight: bool) -> Any:
    if limit == "pattern":
        return one if one == other else (" and " if tight else " or ").join(sorted((one, other)))
    return max(one, other) if (limit in LOWER) == tight else min(one, other)


def _deref(document: Json, node: Any) -> Json:
    seen: list[str] = []
    while isinstance(node, dict) and "$ref" in node and node["$ref"] not in seen:
        seen.append(node["$ref"])
        node = _target(document, node["$ref"])
    return node if isinstance(node, dict) else {}


def _target(document: Json, reference: str) -> Any:
    try:
        return resolve(document, reference)
    except (LookupError, TypeError):
        raise DocumentError(f"$ref {reference} leads nowhere") from None
