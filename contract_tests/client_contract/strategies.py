"""Hypothesis strategies for what the contract allows. Schemathesis generates the values from the schemas of the
bundle."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import schemathesis
from hypothesis.strategies import SearchStrategy
from schemathesis.generation import GenerationMode

from youcam_mock.contract import Contract, bundled
from youcam_mock.operation import Operation, resolve

Json = dict[str, Any]
CONTRACT = Contract.load(bundled())
_WORDS = frozenset(["title", "description", "default", "example", "examples"])


def instances(schema: Json) -> SearchStrategy[Any]:
    """Returns a strategy for JSON that fits a schema of the bundle and has no members beyond it."""
    return _strategy(json.dumps(_closed(schema), sort_keys=True))


@cache
def _strategy(schema: str) -> SearchStrategy[Any]:
    """Returns the strategy for a schema. Schemathesis makes whole requests, so that the schema is used as that of a
    body."""
    content = {"application/json": {"schema": json.loads(schema)}}
    call = {"requestBody": {"required": True, "content": content}, "responses": {"200": {"description": ""}}}
    document = {
        "openapi": CONTRACT.document["openapi"],
        "info": {"title": "instances", "version": "1"},
        "paths": {"/": {"post": call}},
        "components": {"schemas": _used(json.loads(schema))},
    }
    operation = schemathesis.openapi.from_dict(document)["/"]["POST"]
    return operation.as_strategy(generation_mode=GenerationMode.POSITIVE).map(lambda made: made.body)


def _used(schema: Json) -> Json:
    """Returns the components to which a schema refers. Loading them all each time would take longer than everything
    else."""
    found: Json = {}
    names = _references(schema)
    while names:
        name = names.pop()
        if name not in found:
            found[name] = _components()[name]
            names += _references(found[name])
    return found


def _references(node: Any) -> list[str]:
    if isinstance(node, list):
        return [name for part in node for name in _references(part)]
    if not isinstance(node, dict):
        return []
    own = [node["$ref"].rpartition("/")[2]] if isinstance(node.get("$ref"), str) else []
    return own + [name for part in node.values() for name in _references(part)]


@cache
def _components() -> Json:
    return {name: _closed(schema) for name, schema in CONTRACT.document["components"]["schemas"].items()}


def _closed(node: Any) -> Any:
    """Returns the schema with unknown members refused, and the objects of an `allOf` merged. Arbitrary JSON in every
    object would take nearly all the time, and `changes.widened` adds unknown members where they matter."""
    if isinstance(node, list):
        return [_closed(part) for part in node]
    if not isinstance(node, dict):
        return node
    if "allOf" in node:
        return _closed(_merged(node))
    kept = {word: value for word, value in node.items() if word not in _WORDS and not word.startswith("x-")}
    members = kept.pop("properties", None)
    closed = {word: _closed(value) for word, value in kept.items()}
    if members is None:
        return closed
    named = {name: _closed(schema) for name, schema in members.items()}
    return {"additionalProperties": False, **closed, "properties": named}


def _merged(node: Json) -> Json:
    merged: Json = {"type": "object", "properties": {}, "required": []}
    for part in _parts(node):
        assert not part.keys() - {"type", "properties", "required"} - _WORDS, "an allOf of more than plain objects"
        assert merged["properties"].keys().isdisjoint(part["properties"]), "an allOf that names a member twice"
        merged["properties"] |= part["properties"]
        merged["required"] += part.get("required", [])
    return merged


def _parts(node: Json) -> Iterator[Json]:
    schema = resolved(node)
    if "allOf" not in schema:
        yield schema
    for part in schema.get("allOf", ()):
        yield from _parts(part)


def resolved(node: Json) -> Json:
    """Follows references of a schema, parameter or body."""
    while "$ref" in node:
        node = resolve(CONTRACT.document, node["$ref"])
    return node


def facts(operation: Operation) -> Json:
    """Returns the operation as the bundle describes it."""
    stated: Json = CONTRACT.document["paths"][operation.path][operation.method.lower()]
    return stated


def body_forms(operation: Operation) -> list[Json]:
    """Returns the alternatives of the schema of its body; an empty list if it takes none."""
    body = facts(operation).get("requestBody")
    if body is None:
        return []
    schema = resolved(body)["content"]["application/json"]["schema"]
    forms: list[Json] = resolved(schema).get("anyOf", [schema])
    return forms


def arguments_schemas(operation: Operation) -> list[Json]:
    """Returns schemas of a caller's arguments, one for each form of the body: an object of its parameters, and
    `body`."""
    parameters = [resolved(parameter) for parameter in facts(operation).get("parameters", ())]
    members = {each["name"]: each["schema"] for each in parameters}
    required = [each["name"] for each in parameters if each.get("required")]
    return [
        {"type": "object", "properties": members | given, "required": [*required, *given]}
        for given in [{"body": form} for form in body_forms(operation)] or [{}]
    ]


def response_schemas(operation: Operation) -> Mapping[int, Json]:
    """Returns the schemas of its documented answers, by status."""
    answers = {int(status): resolved(answer) for status, answer in facts(operation)["responses"].items()}
    return {status: answer["content"]["application/json"]["schema"] for status, answer in answers.items()}
