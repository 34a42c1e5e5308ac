"""The facts of an OpenAPI document as lines of text: each operation's, and each component's once for all that share it.

`surface` folds alternatives together, to tell what a client may send. Here nothing is folded: each bound, value,
default, format, price and rule has its place on one line, so that none can change unseen. Prose is left out, and so
are the examples of what a client sends; those of answers are facts, because the mock answers with them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

Json = dict[str, Any]

_METHODS = ("get", "put", "post", "delete", "patch")
_PROSE = frozenset(["description", "summary", "title", "example", "examples", "externalDocs", "tags", "links"])
_OF_MANY = ("allOf", "anyOf", "oneOf", "prefixItems")
_OF_NAMES = ("patternProperties", "dependentSchemas", "$defs")
_OF_ONE = ("not", "if", "then", "else", "contains", "propertyNames", "additionalProperties", "unevaluatedProperties")
_HOLDERS = ("parameters", "responses", "content", "requestBody", "headers")
_SCHEMAS = ("properties", "items", *_OF_MANY, *_OF_NAMES, *_OF_ONE)
_PLAIN = re.compile(r"""(?!(true|false|null|-?[0-9]+([.][0-9]+)?)$)[^\s"{\[]+""")
_CONDITIONS = frozenset(["when", "must", "x-style-when", "x-demands"])


def document_lines(document: Json) -> list[str]:
    """What the document itself says: version, servers, and what all operations must bring."""
    known: Json = {name: document[name] for name in ("openapi", "servers", "security") if name in document}
    known["version"] = document.get("info", {}).get("version")
    return [f"{place}: {fact}" for place, fact in _facts(known, "")]


def operation_lines(document: Json) -> list[str]:
    """Each operation as it is written: what it takes, what it answers, and its x- facts."""
    lines = []
    for path, item in sorted(document["paths"].items()):
        for method in _METHODS:
            if method in item:
                shared = {"parameters": item["parameters"]} if "parameters" in item else {}
                facts = _holder(shared | item[method], "", answers=False)
                lines += [f"{method.upper()} {path} {place}: {fact}" for place, fact in facts]
    return lines


def component_lines(document: Json) -> list[str]:
    """Each component by section and name, such as `schemas EnhanceScale: integer enum 1 2 4`."""
    lines = []
    for section, members in sorted(document.get("components", {}).items()):
        for name, node in sorted(members.items()):
            facts = _schema(node, "") if section == "schemas" else _holder(node, "", answers=section == "responses")
            lines += [f"{section} {name}{_joined(place)}: {fact}" for place, fact in facts]
    return lines


def _joined(place: str) -> str:
    return f" {place}" if place else ""


def _holder(node: Json, place: str, answers: bool) -> Iterator[tuple[str, str]]:
    """The facts of an operation, a parameter, a body or an answer: whatever holds schemas and is none."""
    if set(node) == {"$ref"}:
        yield place, _name(node["$ref"])
        return
    for key, value in sorted(node.items()):
        inner = f"{place} {key}".strip()
        if key == "schema":
            yield from _schema(value, place)
        elif key in _HOLDERS:
            for name, part in _held(key, value):
                yield from _holder(part, f"{place} {name}".strip(), answers or key == "responses")
        elif key in ("example", "examples") and answers:
            yield inner, _compact(value)
        elif key not in _PROSE:
            yield from _facts(value, inner)


def _held(key: str, value: Any) -> Iterator[tuple[str, Json]]:
    """What holds schemas in turn, with its name."""
    if key == "parameters":
        yield from ((_parameter(part, number), part) for number, part in enumerate(value, 1))
    elif key == "requestBody":
        yield "body", value
    else:
        yield from value.items()


def _parameter(parameter: Json, number: int) -> str:
    return f"{parameter['in']} {parameter['name']}" if "name" in parameter else f"parameter {number}"


def _facts(value: Any, place: str) -> Iterator[tuple[str, str]]:
    """The leaves of nested data. A list of plain values, and a condition, is one fact."""
    if place.rpartition(".")[2].rpartition(" ")[2] in _CONDITIONS:
        yield place, _compact(value)
    elif isinstance(value, Mapping) and value:
        for key, part in sorted(value.items(), key=lambda item: str(item[0])):
            yield from _facts(part, f"{place}.{key}" if place else str(key))
    elif isinstance(value, list) and any(isinstance(part, dict | list) for part in value):
        for number, part in enumerate(value, 1):
            yield from _facts(part, f"{place}[{number}]")
    else:
        yield place, " ".join(map(_word, value)) if isinstance(value, list) and value else _word(value)


def _schema(node: Any, place: str, required: bool = False) -> Iterator[tuple[str, str]]:
    """A line for the schema, and one for each schema within it."""
    if not isinstance(node, dict):
        yield place, _compact(node)
        return
    properties = node.get("properties", {})
    needed = node.get("required", [])
    elsewhere = [name for name in needed if name not in properties]
    words = [*_words(node), *(["needs", *elsewhere] if elsewhere else [])]
    yield place, " ".join([*(words or ["anything"]), *(["required"] if required else [])])
    for name, part in properties.items():
        yield from _schema(part, f"{place}.{name}" if place else name, name in needed)
    if "items" in node:
        yield from _schema(node["items"], f"{place}[]")
    for keyword, part in _parts(node):
        yield from _schema(part, f"{place}<{keyword}>")


def _parts(node: Json) -> Iterator[tuple[str, Any]]:
    for keyword in _OF_MANY:
        if not _is_named(node.get(keyword, [])):
            yield from ((f"{keyword} {number}", part) for number, part in enumerate(node[keyword], 1))
    for keyword in _OF_NAMES:
        yield from ((f"{keyword} {name}", part) for name, part in node.get(keyword, {}).items())
    yield from ((keyword, node[keyword]) for keyword in _OF_ONE if keyword in node)


def _is_named(alternatives: list[Any]) -> bool:
    return all(isinstance(part, dict) and set(part) == {"$ref"} for part in alternatives)


def _words(node: Json) -> list[str]:
    """What the schema itself says, with the schemas that it takes by name."""
    types = node.get("type", [])
    words = [types if isinstance(types, str) else "|".join(types)] if types else []
    words += [_name(node["$ref"])] if "$ref" in node else []
    for keyword in _OF_MANY:
        if node.get(keyword) and _is_named(node[keyword]):
            words += [keyword, *(_name(part["$ref"]) for part in node[keyword])]
    for keyword, value in sorted(node.items()):
        if keyword not in (*_SCHEMAS, *_PROSE, "$ref", "type", "required"):
            words += [keyword, *(map(_word, value) if isinstance(value, list) else [_word(value)])]
    return words


def _name(reference: str) -> str:
    return "$" + reference.rpartition("/")[2]


def _word(value: Any) -> str:
    """Text as it is where it is one word and no JSON, everything else as JSON."""
    return value if isinstance(value, str) and _PLAIN.fullmatch(value) else _compact(value)


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
