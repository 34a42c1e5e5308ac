"""Bodies of the contract, each with one member of a wrong type, too many or missing."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import frozen

from tools.example_bodies import body_media, examples
from youcam_mock.contract import Contract
from youcam_mock.operation import Json, Operation, resolve

DELETE = object()
JUNK: tuple[Any, ...] = (
    *(None, True, -1, 1.5, 2**63, -(2**63) - 1, "", "\0", "x" * 5000),
    *([], {}, [None], [[]], [{}], {"id": []}, ["x", 5]),
)
"""orjson writes integers of 64 bits at most; 2^63 still is one without a sign."""
EXTRA = ("payload", "template_id", "style_group_id", "style_ids", "dst_actions", "file_sets", "request_id", "__class__")
_TYPES: tuple[Any, ...] = (None, 5, [], {}, ["x"])


@frozen
class _Part:
    """A part of a body, with its names in the contract."""

    path: tuple[Any, ...]
    value: Any
    names: tuple[str, ...]
    """The schemas that it fits, without their alternatives."""
    way: tuple[str, ...]
    """The members that lead to it, each after the name of the schema that declares it."""


def wrong_bodies(
    contract: Contract, operation: Operation, bodies: Iterable[Any], first_users: Mapping[str, str]
) -> Iterator[Any]:
    """Yields wrong forms of bodies that the contract allows.

    Each member is left out at every place. It gets wrong types, and its object too many members, once for each schema
    that declares it. Values that the contract refuses are tried only in the first operation that uses the schema.
    """
    assert operation.body is not None
    known: set[Any] = set()

    def is_new(key: Any) -> bool:
        known_before = len(known)
        known.add(key)
        return len(known) > known_before

    for body in bodies:
        for part in _parts(contract, _schema(contract, operation), body):
            if part.path and is_new(part.way):
                yield _with(body, part.path, DELETE)
            if part.path and is_new(part.way[-1]):
                is_first = first_users[part.way[-1]] == operation.id
                wrong = (_with(body, part.path, value) for value in JUNK)
                yield from (each for each in wrong if is_first or operation.body.accepts(each))
            if isinstance(part.value, dict) and is_new(("more than", part.names[-1])):
                yield from _with_more(body, part, len(known))


def first_users(contract: Contract, operations: Iterable[Operation]) -> Mapping[str, str]:
    """Returns, for each member of a schema, the first of the operations whose examples have it."""
    found: dict[str, str] = {}
    for operation in operations:
        schema = _schema(contract, operation)
        for example in examples(contract, operation).values():
            for part in _parts(contract, schema, example):
                if part.way:
                    found.setdefault(part.way[-1], operation.id)
    return found


def _schema(contract: Contract, operation: Operation) -> Json:
    schema: Json = body_media(contract, operation)["schema"]
    return schema


def _parts(
    contract: Contract, schema: Json, value: Any, path: tuple[Any, ...] = (), way: tuple[str, ...] = ()
) -> Iterator[_Part]:
    """Yields the parts of a value from the outside inwards, the value itself first."""
    declared = list(_declared(contract, schema, value, way[-1] if way else "body"))
    yield _Part(path, value, tuple(name for name, _ in declared), way)
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        for name, each in declared:
            below = each.get("items") if isinstance(value, list) else each.get("properties", {}).get(key)
            if below is not None:
                member = f"{name}/{'*' if isinstance(value, list) else key}"
                yield from _parts(contract, below, inner, (*path, key), (*way, member))


def _declared(contract: Contract, schema: Json, value: Any, name: str) -> Iterator[tuple[str, Json]]:
    """Yields the schemas without alternatives that a value fits, each with its name, or else with its place."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        yield from _declared(contract, resolve(contract.document, schema["$ref"]), value, name)
        return
    inner = schema.get("allOf") or [each for each in schema.get("anyOf", ()) if contract.schema(each).accepts(value)]
    for each in inner:
        yield from _declared(contract, each, value, name)
    if not inner:
        yield name, schema


def _with_more(body: Any, part: _Part, turn: int) -> Iterator[Any]:
    """Adds members that other operations know: all at once for each type, then one at a time with the types in turn."""
    names = [name for name in EXTRA if name not in part.value]
    for value in _TYPES:
        yield _with(body, part.path, {**part.value, **dict.fromkeys(names, value)})
    for number, name in enumerate(names, turn):
        yield _with(body, (*part.path, name), _TYPES[number % len(_TYPES)])


def _with(body: Any, path: tuple[Any, ...], value: Any) -> Any:
    if not path:
        return value
    changed = node = copy.deepcopy(body)
    for key in path[:-1]:
        node = node[key]
    if value is DELETE:
        del node[path[-1]]
    elif isinstance(value, int) and not -(2**63) <= value < 2**64:
        node[path[-1]] = float(value)
    else:
        node[path[-1]] = value
    return changed
