"""Facts of the contract that must agree with each other: bounds, defaults, examples, pointers, codes and editions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from typing import Any
from urllib.parse import quote

import jsonschema_rs

from tools.build.bundle import escaped
from tools.compare.surface import surface
from youcam_mock.domain.profile import PROFILES

Json = dict[str, Any]
Nodes = list[tuple[str, Json]]
"""Schemas by where they stand."""

_URI = "urn:contract"
_INT32 = 2**31
_ORDERED = (
    ("minimum", "maximum"),
    ("minimum", "exclusiveMaximum"),
    ("exclusiveMinimum", "maximum"),
    ("exclusiveMinimum", "exclusiveMaximum"),
    ("minLength", "maxLength"),
    ("minItems", "maxItems"),
    ("minProperties", "maxProperties"),
    ("minContains", "maxContains"),
)
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_MAPS = ("properties", "patternProperties", "dependentSchemas", "$defs")
_SINGLE = ("items", "not", "if", "then", "else", "contains", "propertyNames", "additionalProperties")


def disagreements(document: Json) -> Iterator[str]:
    """Yields a line for each pair of facts that cannot both be meant."""
    nodes = list(_schemas(document))
    for rule in _OF_SCHEMAS:
        yield from rule(document, nodes)
    known = surface(document)
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, dict) and operation.get("x-kind") == "run-task":
                name = f"{method.upper()} {path}"
                for fits in _OF_RUNS:
                    yield from (f"{name}: {problem}" for problem in fits(operation, set(known[name].requests())))
    yield from _editions_exist(document, "#")


def _schemas(document: Json) -> Iterator[tuple[str, Json]]:
    for name, node in document.get("components", {}).get("schemas", {}).items():
        yield from _within(node, f"#/components/schemas/{escaped(name)}")
    yield from _of_holders({name: part for name, part in document.items() if name in ("paths", "components")}, "#")


def _of_holders(node: Any, where: str) -> Iterator[tuple[str, Json]]:
    """Yields the schemas of parameters, bodies and answers."""
    parts = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, part in parts:
        if key == "schema":
            yield from _within(part, f"{where}/schema")
        elif key not in ("example", "examples", "schemas"):
            yield from _of_holders(part, f"{where}/{escaped(str(key))}")


def _within(node: Any, where: str) -> Iterator[tuple[str, Json]]:
    if not isinstance(node, dict):
        return
    yield where, node
    for keyword in _LISTS:
        for number, part in enumerate(node.get(keyword, ())):
            yield from _within(part, f"{where}/{keyword}/{number}")
    for keyword in _MAPS:
        for name, part in node.get(keyword, {}).items():
            yield from _within(part, f"{where}/{keyword}/{escaped(name)}")
    for keyword in _SINGLE:
        yield from _within(node.get(keyword), f"{where}/{keyword}")


def _least_is_at_most_the_most(_: Json, nodes: Nodes) -> Iterator[str]:
    for where, node in nodes:
        for least, most in _ORDERED:
            if _is_number(node.get(least)) and _is_number(node.get(most)) and node[least] > node[most]:
                yield f"{where}: {least} {node[least]} is over {most} {node[most]}"


def _large_numbers_are_int64(_: Json, nodes: Nodes) -> Iterator[str]:
    for where, node in nodes:
        types = node.get("type", [])
        if "integer" in ([types] if isinstance(types, str) else types) and node.get("format") != "int64":
            for keyword, value in _numbers(node):
                if not -_INT32 <= value < _INT32:
                    yield f"{where}: {keyword} {value} needs format int64"


def _numbers(node: Json) -> Iterator[tuple[str, float]]:
    for keyword in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "default", "const", "example"):
        if _is_number(node.get(keyword)):
            yield keyword, node[keyword]
    yield from (("enum", value) for value in node.get("enum", ()) if _is_number(value))


def _defaults_and_examples_fit(document: Json, nodes: Nodes) -> Iterator[str]:
    registry = jsonschema_rs.Registry([(_URI, document)])
    for where, node in nodes:
        said = [(name, node[name]) for name in ("default", "example") if name in node]
        said += [("example", value) for value in node.get("examples", ())]
        if said:
            validator = jsonschema_rs.Draft202012Validator({"$ref": _URI + quote(where, "#/~")}, registry=registry)
            for name, value in said:
                for error in validator.iter_errors(value):
                    yield f"{where}: {name} does not fit: {error.message}"


def _values_are_told_once(_: Json, nodes: Nodes) -> Iterator[str]:
    for where, node in nodes:
        for keyword in ("enum", "required"):
            values = node.get(keyword, [])
            yield from (f"{where}: {keyword} has {v!r} twice" for i, v in enumerate(values) if v in values[:i])


def _later_values_are_values(_: Json, nodes: Nodes) -> Iterator[str]:
    for where, node in nodes:
        for value in node.get("x-values-since", {}):
            if value not in node.get("enum", ()):
                yield f"{where}: x-values-since has {value}, which enum lacks"


def _required_members_exist(_: Json, nodes: Nodes) -> Iterator[str]:
    """Looks for members by name, since a form may demand a member that another part of its allOf describes."""
    named = {name for _, node in nodes for name in node.get("properties", {})}
    for where, node in nodes:
        yield from (
            f"{where}: requires {name}, which nothing describes"
            for name in node.get("required", ())
            if name not in named
        )


_OF_SCHEMAS: tuple[Callable[[Json, Nodes], Iterator[str]], ...] = (
    _least_is_at_most_the_most,
    _large_numbers_are_int64,
    _defaults_and_examples_fit,
    _values_are_told_once,
    _later_values_are_values,
    _required_members_exist,
)


def _pointers_lead_into_the_body(run: Json, places: set[str]) -> Iterator[str]:
    for what, pointer in _pointers(run):
        if _place(pointer) not in places:
            yield f"{what} {pointer} leads to no member of the body"


def _pointers(run: Json) -> Iterator[tuple[str, str]]:
    for entry in run.get("x-inputs", ()):
        yield from ((f"{member} of x-inputs", entry[member]) for member in ("file_id", "url") if entry.get(member))
    for price in run.get("x-units", ()):
        if "times" in price:
            yield "times of x-units", price["times"]
        yield from (("among of x-units", f"/{name}") for name in price.get("among", ()))
    for holder, files in run.get("x-names", {}).items():
        yield from (("x-names", pointer) for pointer in (holder, *files))
    facts = run.get("x-result", {}).items()
    yield from ((f"{name} of x-result", fact) for name, fact in facts if isinstance(fact, str) and fact.startswith("/"))


def _place(pointer: str) -> str:
    """Returns the name of a member in the surface: `/actions/0/id` and `/actions/*/id` are `actions[].id`."""
    place = "request "
    for key in pointer.split("/")[1:]:
        place += "[]" if key == "*" or key.isdigit() else f".{key}"
    return place.replace(" .", " ")


def _codes_are_listed(run: Json, _: set[str]) -> Iterator[str]:
    listed = run.get("x-engine-errors", ())
    used = [("x-errors-since", code) for code in run.get("x-errors-since", {})]
    used += [("x-fails", entry.get("code")) for entry in run.get("x-fails", ())]
    used += [
        ("codes of x-inputs", code) for entry in run.get("x-inputs", ()) for code in entry.get("codes", {}).values()
    ]
    yield from (f"{what} has {code}, which x-engine-errors lacks" for what, code in used if code not in listed)
    yield from (f"x-engine-errors has {c} twice" for i, c in enumerate(listed) if c in listed[:i])


def _limits_of_files_agree(run: Json, _: set[str]) -> Iterator[str]:
    for entry in run.get("x-inputs", ()):
        for name, least in entry.items():
            most = entry.get(f"{name.removesuffix('_min')}_max")
            if name.endswith("_min") and most is not None and least > most:
                yield f"x-inputs {entry.get('role')}: {name} {least} is over {most}"
        sides = [entry[name] for name in ("short_side_min", "long_side_max") if name in entry]
        if len(sides) == 2 and sides[0] > sides[1]:
            yield f"x-inputs {entry.get('role')}: short_side_min {sides[0]} is over long_side_max {sides[1]}"


def _durations_are_ordered(run: Json, _: set[str]) -> Iterator[str]:
    for least, most in pairwise(run.get("x-duration", {}).get("seconds", ())):
        if not 0 <= least <= most:
            yield f"x-duration: {least} s is over {most} s"


_OF_RUNS: tuple[Callable[[Json, set[str]], Iterator[str]], ...] = (
    _pointers_lead_into_the_body,
    _codes_are_listed,
    _limits_of_files_agree,
    _durations_are_ordered,
)


def _editions_exist(node: Any, where: str) -> Iterator[str]:
    if isinstance(node, list):
        for number, part in enumerate(node):
            yield from _editions_exist(part, f"{where}/{number}")
    elif isinstance(node, Mapping):
        for edition in _named_editions(node):
            if edition not in PROFILES:
                yield f"{where}: there is no edition {edition}"
        for key, part in node.items():
            if key not in ("example", "examples", "default"):
                yield from _editions_exist(part, f"{where}/{escaped(str(key))}")


def _named_editions(node: Mapping[str, Any]) -> Iterator[str]:
    if "x-since" in node:
        yield str(node["x-since"])
    for keyword in ("x-values-since", "x-errors-since"):
        yield from map(str, node.get(keyword, {}).values())
    yield from map(str, node.get("x-before", {}))


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
