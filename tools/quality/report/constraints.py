"""Counts which constraints of the contract's requests the generated cases kept, and which they broke.

A constraint is a keyword at a place of a parameter or of the JSON body, such as `body/scale maximum`; members that are
required count one by one. A case that has a value at the place keeps the keyword or breaks it. What no request can
break is none.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import jsonschema_rs
from attrs import define, field

from tools.build.bundle import escaped
from youcam_mock.contract import Contract
from youcam_mock.operation import Operation, Parameter, Schema

if TYPE_CHECKING:
    from schemathesis.generation.case import Case

Json = dict[str, Any]
_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_ANY = ("type", "enum", "const")
_KEYWORDS: Mapping[type, tuple[str, ...]] = {
    bool: _ANY,
    int: (*_ANY, *_NUMBERS),
    float: (*_ANY, *_NUMBERS),
    str: (*_ANY, "minLength", "maxLength", "pattern", "format"),
    list: (*_ANY, "minItems", "maxItems", "uniqueItems"),
    dict: (*_ANY, "minProperties", "maxProperties"),
    type(None): _ANY,
}
"""The keywords that apply to a value of each type."""
_EVERY = {keyword for keywords in _KEYWORDS.values() for keyword in keywords} - {"format"}
_BRANCHES = ("allOf", "anyOf", "oneOf")
_CHOICES = ("anyOf", "oneOf", "not")
_ABSENT = object()


@define
class Constraints:
    """The constraints of a document's operations, and how many cases kept and broke each: `found`, by operation."""

    document: Json
    found: dict[str, dict[str, list[int]]] = field(init=False)
    _contract: Contract = field(init=False)
    _validators: dict[str, Schema] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self._contract = Contract(self.document)
        operations = self._contract.operations.values()
        self.found = {operation.id: {name: [0, 0] for name in self._listed(operation)} for operation in operations}

    def take(self, name: str, case: Case[Any]) -> None:
        """Counts a case of an operation. A case with another method is not one of its requests."""
        operation = self._contract.operations[name]
        if case.method.upper() != operation.method:
            return
        found = self.found[name]
        for constraint, kept in self._met(operation, case):
            if constraint in found:
                found[constraint][not kept] += 1

    def _listed(self, operation: Operation) -> Iterator[str]:
        for parameter in operation.parameters:
            place = f"{parameter.where} {parameter.name}"
            if parameter.required and parameter.where != "path":
                yield f"{place} required"
            always = _always_kept(parameter, place)
            yield from (name for name in self._places(parameter.pointer, place) if name not in always)
        if body := self._body(operation):
            yield from self._places(body, "body")

    def _met(self, operation: Operation, case: Case[Any]) -> Iterator[tuple[str, bool]]:
        for parameter in operation.parameters:
            place = f"{parameter.where} {parameter.name}"
            value = _given(parameter, case)
            yield f"{place} required", value is not _ABSENT
            if value is not _ABSENT:
                yield from self._held(parameter.pointer, value, place)
        if (body := self._body(operation)) and type(case.body) in _KEYWORDS:
            yield from self._held(body, case.body, "body")

    def _body(self, operation: Operation) -> str | None:
        """Returns the pointer to the schema of the JSON body."""
        pointer = f"/paths/{escaped(operation.path)}/{operation.method.lower()}"
        if "requestBody" not in self._at(pointer)[1]:
            return None
        return f"{self._at(f'{pointer}/requestBody')[0]}/content/application~1json/schema"

    def _places(self, pointer: str, place: str, above: tuple[str, ...] = ()) -> Iterator[str]:
        """Yields every constraint of a schema and of those below it. A schema within itself is visited once."""
        pointer, schema = self._at(pointer)
        if pointer in above:
            return
        yield from (f"{place} {keyword}" for keyword in schema if _constrains(keyword, schema))
        yield from (f"{place} required {member}" for member in schema.get("required", ()))
        if schema.get("additionalProperties") is False:
            yield f"{place} additionalProperties"
        for below, there in _below(pointer, schema, place):
            yield from self._places(below, there, (*above, pointer))

    def _held(self, pointer: str, value: Any, place: str) -> Iterator[tuple[str, bool]]:
        """Yields what a value keeps and breaks of a schema and of those below it."""
        pointer, schema = self._at(pointer)
        for keyword in _KEYWORDS.get(type(value), ()):
            if keyword in schema:
                yield f"{place} {keyword}", _single(keyword, json.dumps(schema[keyword])).is_valid(value)
        for keyword in _CHOICES:
            if keyword in schema:
                yield f"{place} {keyword}", self._chosen(pointer, keyword, schema[keyword], value)
        if isinstance(value, dict):
            yield from _members(schema, value, place)
        for below, there in _below(pointer, schema, place):
            for inner in _inside(value, there.removeprefix(place)):
                yield from self._held(below, inner, there)

    def _chosen(self, pointer: str, keyword: str, branches: Any, value: Any) -> bool:
        if keyword == "not":
            return not self._fits(f"{pointer}/not", value)
        fitting = sum(self._fits(f"{pointer}/{keyword}/{number}", value) for number in range(len(branches)))
        return fitting == 1 if keyword == "oneOf" else fitting > 0

    def _fits(self, pointer: str, value: Any) -> bool:
        if pointer not in self._validators:
            self._validators[pointer] = self._contract.validator(pointer)
        return self._validators[pointer].accepts(value)

    def _at(self, pointer: str) -> tuple[str, Json]:
        """Returns the pointer to a schema, past references, and the schema."""
        node: Any = self.document
        for key in pointer.split("/")[1:]:
            node = node[int(key)] if isinstance(node, list) else node[key.replace("~1", "/").replace("~0", "~")]
        return self._at(node["$ref"].removeprefix("#")) if "$ref" in node else (pointer, node)


def _constrains(keyword: str, schema: Json) -> bool:
    # Other formats only say how a number is stored.
    return keyword in _EVERY or keyword in _CHOICES or (keyword == "format" and schema.get("type") == "string")


def _always_kept(parameter: Parameter, place: str) -> set[str]:
    """Returns the constraints that no request can break: a path holds only text, and without it the path is another
    one."""
    kept = {f"{place} minLength"} if parameter.where == "path" else set()
    if parameter.many:
        kept.add(f"{place} type")
    if not parameter.integer:
        kept |= {f"{place} type", f"{place}/* type"}
    return kept


def _below(pointer: str, schema: Json, place: str) -> Iterator[tuple[str, str]]:
    """Yields the schemas in a schema, and their places."""
    for name in schema.get("properties", {}):
        yield f"{pointer}/properties/{escaped(name)}", f"{place}/{name}"
    if isinstance(schema.get("items"), dict):
        yield f"{pointer}/items", f"{place}/*"
    for keyword in _BRANCHES:
        yield from ((f"{pointer}/{keyword}/{number}", place) for number in range(len(schema.get(keyword, ()))))


def _inside(value: Any, step: str) -> Iterator[Any]:
    """Yields the values one step below a value: the value itself without a step, the items of a list, or a member."""
    if not step:
        yield value
    elif isinstance(value, list) and step == "/*":
        yield from value
    elif isinstance(value, dict) and step[1:] in value:
        yield value[step[1:]]


def _members(schema: Json, value: Json, place: str) -> Iterator[tuple[str, bool]]:
    for member in schema.get("required", ()):
        yield f"{place} required {member}", member in value
    if schema.get("additionalProperties") is False:
        yield f"{place} additionalProperties", value.keys() <= schema.get("properties", {}).keys()


def _given(parameter: Parameter, case: Case[Any]) -> Any:
    """Returns a parameter of a case as the server reads it."""
    name = {"path": "path_parameters", "header": "headers"}.get(parameter.where, parameter.where)
    value = (getattr(case, name) or {}).get(parameter.name, _ABSENT)
    if value is _ABSENT:
        return value
    if parameter.many:
        return [_read(parameter, item) for item in (value if isinstance(value, list) else [value])]
    return _read(parameter, value)


def _read(parameter: Parameter, value: Any) -> Any:
    text = str(value)
    return int(text) if parameter.integer and text.isascii() and text.removeprefix("-").isdecimal() else text


@functools.cache
def _single(keyword: str, wanted: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator({keyword: json.loads(wanted)}, validate_formats=True)
