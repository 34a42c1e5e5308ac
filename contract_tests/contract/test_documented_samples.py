"""Every request and response in the vendor's documents, checked against the contract."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from tools.build.bundle import OPENAPI
from youcam_mock.contract import Contract
from youcam_mock.operation import resolve

Json = dict[str, Any]

DATA = Path(__file__).parents[1] / "data"
JSON_BODY = ("content", "application/json", "schema")
SUCCESS = "200"

DEPARTURES: Mapping[tuple[str, str, str], str] = {
    (
        "POST /s2s/v1.0/task/hair-color",
        "request",
        "/payload/actions/0/params/palettes/0/color",
    ): "V1 hair-color's sample has a pattern in place of a colour (`^#(AAAAAA)$`), which the pattern itself refuses.",
    (
        "POST /s2s/v1.0/task/image-to-video",
        "request",
        "/payload/custom/dst_duration",
    ): "The V1 sample of image to video has 0, where the prose takes 5 or 10.",
}
"""Known departures of samples: the operation, the place, and the problem in the words of DECISIONS.md."""

UNNAMED: Mapping[str, set[str]] = {"POST /s2s/v2.0/task/face-reshape": {"source"}}
"""Members of samples that are in no schema of the documents."""


@frozen
class Sample:
    """A sample from a document.

    `place`: `request`, `response` (200) or `response STATUS`, and a JSON pointer when it is a part of that body.
    """

    operation: str
    place: str
    value: Any


def documented() -> dict[str, list[Sample]]:
    """Returns all samples by operation."""
    v1 = json.loads((DATA / "v1-samples.json").read_text(encoding="utf-8"))
    v2 = json.loads((DATA / "v2-examples.json").read_text(encoding="utf-8"))
    samples = [Sample(name, place, value) for name, bodies in v1.items() for place, value in bodies.items()]
    samples += [Sample(**example) for example in v2]
    found: dict[str, list[Sample]] = {}
    for sample in samples:
        found.setdefault(sample.operation, []).append(sample)
    return found


SAMPLES = documented()


def problems(contract: Contract, sample: Sample) -> dict[str, str]:
    """Returns the problems of a sample, by JSON pointer within it."""
    schema, keys = _stands(contract, sample)
    schema = schema and _part(contract.document, schema, keys)
    if schema is None:
        return {"": f"the contract has no {sample.place} of {sample.operation}"}
    errors = contract.schema(schema).errors(sample.value)
    return {"".join(f"/{key}" for key in error.instance_path): error.message for error in errors}


def unnamed(contract: Contract, sample: Sample) -> set[str]:
    """Returns the members of a sample that the contract does not mention, as JSON pointers within the body."""
    schema, keys = _stands(contract, sample)
    places = [[*keys, *below] for below in _places(sample.value)]
    return {"/".join(place) for place in places if not (schema and _part(contract.document, schema, place))}


def _stands(contract: Contract, sample: Sample) -> tuple[Json | None, list[str]]:
    """Returns the schema of the body to which a sample belongs, and the keys that lead to the sample within it."""
    where, _, pointer = sample.place.partition(" /")
    return _schema(contract.document, sample.operation, where), pointer.split("/") if pointer else []


def _places(value: Any) -> Iterator[list[str]]:
    """Yields every place in a value, by the keys that lead to it."""
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield [str(key)]
        yield from ([str(key), *keys] for keys in _places(part))


def _schema(document: Json, operation: str, where: str) -> Json | None:
    """Returns the schema of the body of a request or response; None if the contract has none."""
    method, path = operation.lower().split(" ")
    node = document["paths"].get(path, {}).get(method, {})
    keys = ("requestBody",) if where == "request" else ("responses", where.removeprefix("response").strip() or SUCCESS)
    for key in (*keys, *JSON_BODY):
        node = _follow(document, node).get(key, {})
    return node or None


def _part(document: Json, schema: Json, keys: list[str]) -> Json | None:
    """Returns the schema of a place within the body: all schemas that apply there, by their alternatives."""
    if not keys:
        return schema
    schema = _follow(document, schema)
    key, *rest = keys
    more = schema.get("additionalProperties")
    named = schema.get("properties", {}).get(key, more if isinstance(more, dict) else None)
    own = [named, schema.get("items") if key.isdigit() else None]
    found = [part for one in own if one is not None and (part := _part(document, one, rest)) is not None]
    for combine in ("allOf", "anyOf"):
        parts = [part for one in schema.get(combine, []) if (part := _part(document, one, keys)) is not None]
        if parts:
            found.append({combine: parts})
    return {"allOf": found} if found else None


def _follow(document: Json, node: Json) -> Json:
    while "$ref" in node:
        node = resolve(document, node["$ref"])
    return node


@pytest.mark.parametrize("operation", sorted(SAMPLES))
def test_documented_samples_fit_the_contract(contract: Contract, operation: str) -> None:
    wrong = {
        (operation, sample.place, at): message
        for sample in SAMPLES[operation]
        for at, message in problems(contract, sample).items()
    }
    assert {at: message for at, message in wrong.items() if at not in DEPARTURES} == {}


@pytest.mark.parametrize("operation", sorted(SAMPLES))
def test_the_contract_names_every_member_that_the_documents_show(contract: Contract, operation: str) -> None:
    found = {place for sample in SAMPLES[operation] for place in unnamed(contract, sample)}
    assert found == UNNAMED.get(operation, set())


@pytest.mark.parametrize(("operation", "place", "at"), DEPARTURES)
def test_a_known_departure_still_departs(contract: Contract, operation: str, place: str, at: str) -> None:
    shown = [sample for sample in SAMPLES[operation] if sample.place == place]
    assert any(at in problems(contract, sample) for sample in shown), "fits now: strike it off the list"


@pytest.mark.parametrize("reason", DEPARTURES.values())
def test_a_known_departure_is_a_decision(reason: str) -> None:
    assert reason in (OPENAPI / "DECISIONS.md").read_text(encoding="utf-8")


def test_every_v1_operation_is_shown(contract: Contract) -> None:
    documented = [op for op in contract.operations.values() if op.major == 1 and "since" not in op.facts]
    assert {f"{op.method} {op.path}" for op in documented} - SAMPLES.keys() == set()


def test_every_v2_run_has_a_documented_sample(contract: Contract) -> None:
    # No public copy of the documents of what came after August 2026 was found.
    documented = [op for op in contract.of_kind("run-task") if op.major == 2 and op.facts["since"] < "2026-10"]
    assert {f"{op.method} {op.path}" for op in documented} - SAMPLES.keys() == set()


ENHANCE = "/s2s/v2.0/task/enhance"
MAKEUP = "POST /s2s/v2.0/task/makeup-vto"


@pytest.mark.parametrize(
    ("sample", "at"),
    [
        (Sample(f"POST {ENHANCE}", "request", {"src_file_id": "a", "scale": 3}), ""),
        (Sample(f"POST {ENHANCE}", "request /scale", 3), ""),
        (Sample(f"POST {ENHANCE}", "request /src_file_url", 3), ""),
        (Sample(f"GET {ENHANCE}/{{task_id}}", "response /data/results/url", None), ""),
        (Sample(f"POST {ENHANCE}", "response 400", {"status": "400"}), "/status"),
        (Sample(MAKEUP, "request /effects/0", {"category": "blush"}), ""),
        (Sample(MAKEUP, "request /effects/0/pattern/name", 1), ""),
        (Sample("POST /s2s/v2.0/file", "request /files/0", {"file_name": "a.jpg"}), ""),
        (Sample(f"POST {ENHANCE}", "request /no_such_member", 1), ""),
        (Sample(f"POST {ENHANCE}", "response 418", {}), ""),
        (Sample(f"GET {ENHANCE}", "response", {}), ""),
        (Sample("POST /s2s/v2.0/task/no-such-feature", "request", {}), ""),
    ],
)
def test_a_value_that_the_contract_does_not_allow_at_its_place_is_found(
    contract: Contract, sample: Sample, at: str
) -> None:
    assert at in problems(contract, sample)
