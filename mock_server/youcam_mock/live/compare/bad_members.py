"""Makes bodies of runs that a feature refuses for one member, from the contract's examples and schemas."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from youcam_mock.contract import Contract
from youcam_mock.domain.requests.pointers import with_texts
from youcam_mock.operation import Json, Operation, resolve

Place = tuple[str | int, ...]
_LONG = 40
"""Length in characters from which text in an example is the id of a file."""
_NUMBERING = ("request_id", "id")
"""Members that V1 runs of all features have."""
_WRONG: Mapping[str, Any] = {
    "string": 5,
    "number": "much",
    "integer": "much",
    "boolean": "much",
    "array": 5,
    "object": 5,
}
"""A value of another type, by the type that is asked for."""


@frozen
class _Fault:
    rank: int
    place: Place
    value: Any


def bad_member(contract: Contract, run: Operation, variables: Mapping[str, Any]) -> Any:
    """Returns a body with one member that the contract refuses: a number past its limit, or else a value that is in no
    list, or else one of the wrong type.

    Its files are `unknown_file` and `nowhere` of the variables, so that no service can make anything of it. A feature
    that needs no file gets the bad member alone, without the others that it needs.
    """
    media = _body(contract, run)
    examples = [example["value"] for example in media.get("examples", {}).values()] or [media["example"]]
    bodies = [(with_texts(example, lambda text: _harmless(text, variables)), example) for example in examples]
    body = next((body for body, example in bodies if body != example), bodies[0][0])
    needs_file = any(body != example for body, example in bodies)
    schemas = [*_expanded(contract, [media["schema"]])]
    for fault in sorted(_faults(contract, body, schemas, (), set(variables.values())), key=lambda each: each.rank):
        bad = _changed(body, fault)
        bad = bad if needs_file else _only(bad, fault.place)
        if run.body is not None and run.body.errors(bad):
            return bad
    return {}


def _body(contract: Contract, run: Operation) -> Json:
    body = _followed(contract, contract.document["paths"][run.path][run.method.lower()]["requestBody"])
    media: Json = body["content"]["application/json"]
    return media


def _followed(contract: Contract, node: Any) -> Any:
    while "$ref" in node:
        node = resolve(contract.document, node["$ref"])
    return node


def _harmless(text: str, variables: Mapping[str, Any]) -> Any:
    if text.startswith(("http://", "https://")):
        return variables["nowhere"]
    return variables["unknown_file"] if len(text) >= _LONG and " " not in text else text


def _expanded(contract: Contract, schemas: Sequence[Any]) -> Iterator[Json]:
    """Yields schemas with all their parts and alternatives."""
    for schema in schemas:
        found = _followed(contract, schema)
        yield found
        for word in ("allOf", "anyOf", "oneOf"):
            yield from _expanded(contract, found.get(word, ()))


def _faults(contract: Contract, value: Any, schemas: Sequence[Json], place: Place, files: set[Any]) -> Iterator[_Fault]:
    """Yields what can be made wrong at a place and below, but not at the names of files."""
    if isinstance(value, dict):
        for name, member in value.items():
            below = [schema["properties"][name] for schema in schemas if name in schema.get("properties", {})]
            yield from _faults(contract, member, [*_expanded(contract, below)], (*place, name), files)
    elif isinstance(value, list) and value:
        below = [schema["items"] for schema in schemas if isinstance(schema.get("items"), dict)]
        yield from _faults(contract, value[0], [*_expanded(contract, below)], (*place, 0), files)
    elif place and (isinstance(value, (dict, list)) or value not in files):
        yield from _of_leaf(value, schemas, place)
    if place and isinstance(value, str) and value in files:
        # The last resort of a run that takes nothing but a file.
        yield _Fault(9, place, 5)


def _of_leaf(value: Any, schemas: Sequence[Json], place: Place) -> Iterator[_Fault]:
    deep = len(place)
    most = [schema["maximum"] for schema in schemas if "maximum" in schema]
    least = [schema["minimum"] for schema in schemas if "minimum" in schema]
    last_resort = 8 * (place[-1] in _NUMBERING)
    if most and max(most) < 2**31:
        yield _Fault(0 + last_resort, place, max(most) + 1)
    if least:
        yield _Fault(1 + last_resort, place, min(least) - 1)
    if any("enum" in schema for schema in schemas):
        yield _Fault(2, place, 9999 if isinstance(value, int) and not isinstance(value, bool) else "no_such_value")
    for schema in schemas:
        if schema.get("type") in _WRONG:
            yield _Fault(3 + min(deep, 5) + last_resort, place, _WRONG[schema["type"]])


def _changed(body: Any, fault: _Fault) -> Any:
    changed = copy.deepcopy(body)
    node = changed
    for key in fault.place[:-1]:
        node = node[key]
    node[fault.place[-1]] = fault.value
    return changed


def _only(body: Any, place: Place) -> Any:
    """Returns the body with nothing but what is at the place."""
    if not place:
        return body
    key, *rest = place
    inner = _only(body[key], tuple(rest))
    return [inner] if isinstance(key, int) else {key: inner}
