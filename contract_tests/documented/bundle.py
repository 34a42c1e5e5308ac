"""Looks into the bundled contract: the schemas of bodies and answers, with all schemas inside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from youcam_mock.contract import Contract
from youcam_mock.domain.media.inputs import Picture, coded, misfit
from youcam_mock.operation import Operation

Json = dict[str, Any]


def run_of(contract: Contract, name: str) -> Operation:
    """Returns the run operation of a feature and version, such as `enhance v2.0`."""
    feature, version = name.split(" ")
    [run] = [op for op in contract.of_kind("run-task") if (op.feature, op.version) == (feature, version)]
    return run


def body_of(contract: Contract, operation: Operation) -> Json | None:
    """Returns the schema of a request's body; None if it has none."""
    method: Json = contract.document["paths"][operation.path][operation.method.lower()]
    return _content(contract, method["requestBody"]) if "requestBody" in method else None


def answers_of(contract: Contract, operation: Operation) -> dict[str, Json]:
    """Returns the schemas of its answers, by status."""
    answers: Json = contract.document["paths"][operation.path][operation.method.lower()]["responses"]
    return {status: _content(contract, answer) for status, answer in answers.items()}


def followed(contract: Contract, schema: Json) -> Json:
    """Returns a schema past its references."""
    while "$ref" in schema:
        schema = contract.document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    return schema


def within(contract: Contract, schema: Json) -> list[tuple[str, Json]]:
    """Returns all schemas in a schema, including itself, with the name of the member that each describes. References
    are followed.

    A part of a member's schema, such as one of its alternatives, has the name with a `|` behind it.
    """
    return list(_within(contract, schema, "", frozenset()))


def members(contract: Contract, schema: Json, name: str) -> list[Json]:
    """Returns the schemas of the members of that name, wherever they stand. One that several alternatives share counts
    once."""
    return list({id(part): part for member, part in within(contract, schema) if member == name}.values())


def listed(contract: Contract, schema: Json, name: str) -> set[Any]:
    """Returns all values that some enum lists for the members of that name, or for their items."""
    parts = [part for member, part in within(contract, schema) if member.rstrip("|") == name]
    return {value for part in parts for value in part.get("enum", ())}


def limits(contract: Contract, name: str, role: str = "src", body: Json | None = None) -> Any:
    """Returns the limits of a feature's input of that role, for a body."""
    inputs = [entry for entry in run_of(contract, name).inputs if entry.role == role and entry.when.accepts(body or {})]
    assert inputs, f"{name} takes no {role}"
    return inputs[0].limits


def code(contract: Contract, name: str, width: int, height: int, kind: str = "jpeg", body: Json | None = None) -> Any:
    """Returns the engine error for a picture of that size in px; None if it fits."""
    asked = limits(contract, name, body=body)
    failure = misfit(Picture(kind, width, height), "src", asked)
    return coded(failure, asked, run_of(contract, name).facts["engine-errors"]).code if failure else None


def _content(contract: Contract, node: Json) -> Json:
    if "$ref" in node:
        *_, kind, name = node["$ref"].split("/")
        node = contract.document["components"][kind][name]
    schema: Json = node["content"]["application/json"]["schema"]
    return schema


def _within(contract: Contract, schema: Json, name: str, seen: frozenset[str]) -> Iterator[tuple[str, Json]]:
    reference = schema.get("$ref", "")
    if reference in seen:
        return
    seen |= {reference} - {""}
    schema = followed(contract, schema)
    yield name, schema
    for member, part in schema.get("properties", {}).items():
        yield from _within(contract, part, member, seen)
    for part in (*schema.get("allOf", ()), *schema.get("anyOf", ()), *schema.get("oneOf", ())):
        yield from _within(contract, part, f"{name.rstrip('|')}|", seen)
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), dict):
            yield from _within(contract, schema[key], f"{name.rstrip('|')}|", seen)
