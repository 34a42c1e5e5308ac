"""Facts of one contract that cannot both be meant."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tools.build.fact_lint import disagreements

Json = dict[str, Any]
RUN = "POST /s2s/v2.0/task/thing"


def contract(schema: Json | None = None, **run: Any) -> Json:
    """One run whose body has the member `size` of this schema, a list of files and a nested list."""
    body = {
        "type": "object",
        "properties": {
            "size": schema or {"type": "integer", "minimum": 1, "maximum": 9},
            "src_file_id": {"type": "string"},
            "ref_file_urls": {"type": "array", "items": {"type": "string"}},
            "infos": {"type": "array", "items": {"type": "object", "properties": {"name": {"type": "string"}}}},
        },
    }
    facts: Json = {
        "x-kind": "run-task",
        "x-since": "2026-02",
        "x-inputs": [
            {"role": "src", "file_id": "/src_file_id", "long_side_max": 4096, "codes": {"error_pose": "error_own"}}
        ],
        "x-units": [{"sku": "Thing", "amount": 1, "per": "result_image"}],
        "x-engine-errors": ["error_own", "error_pose"],
        "x-errors-since": {"error_pose": "2026-08"},
        "x-names": {"/infos/*/name": ["/ref_file_urls"]},
        "x-result": {"engine": "thing", "count": "/size"},
        "x-duration": {"seconds": [1, 2]},
    }
    operation = facts | run
    operation["requestBody"] = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    operation["responses"] = {}
    return {
        "openapi": "3.1.0",
        "paths": {RUN.split()[1]: {"post": operation}},
        "components": {"schemas": {"Thing": body}},
    }


def said(document: Json) -> list[str]:
    return list(disagreements(document))


def test_facts_that_agree_are_not_complained_of() -> None:
    assert said(contract()) == []


@pytest.mark.parametrize(
    ("schema", "problem"),
    [
        ({"type": "integer", "minimum": 3, "maximum": 2}, "minimum 3 is over maximum 2"),
        ({"type": "number", "exclusiveMinimum": 3, "maximum": 2.5}, "exclusiveMinimum 3 is over maximum 2.5"),
        ({"type": "string", "minLength": 3, "maxLength": 2}, "minLength 3 is over maxLength 2"),
        ({"type": "array", "minItems": 3, "maxItems": 2}, "minItems 3 is over maxItems 2"),
        ({"type": "object", "minProperties": 3, "maxProperties": 2}, "minProperties 3 is over maxProperties 2"),
        ({"type": "integer", "maximum": 2**31}, "maximum 2147483648 needs format int64"),
        ({"type": "integer", "minimum": -(2**31) - 1}, "minimum -2147483649 needs format int64"),
        ({"type": ["integer", "null"], "enum": [1, 2**53]}, "enum 9007199254740992 needs format int64"),
        ({"type": "integer", "format": "int32", "example": 2**31}, "example 2147483648 needs format int64"),
        ({"type": "integer", "minimum": 1, "default": 0}, "default does not fit: 0 is less than the minimum of 1"),
        ({"type": "integer", "maximum": 1, "default": 2}, "default does not fit: 2 is greater than the maximum of 1"),
        ({"type": "string", "enum": ["a", "b"], "default": "c"}, 'default does not fit: "c" is not one of'),
        ({"type": "string", "default": 7}, 'default does not fit: 7 is not of type "string"'),
        ({"type": "integer", "maximum": 1, "example": 2}, "example does not fit: 2 is greater than the maximum of 1"),
        ({"type": "integer", "maximum": 1, "examples": [1, 2]}, "example does not fit: 2 is greater than"),
        ({"type": "string", "enum": ["a", "b", "a"]}, "enum has 'a' twice"),
        (
            {"type": "string", "enum": ["a"], "x-values-since": {"b": "2026-02"}},
            "x-values-since has b, which enum lacks",
        ),
        ({"type": "string", "x-since": "2026-03"}, "there is no edition 2026-03"),
        ({"type": "string", "enum": ["a"], "x-values-since": {"a": "2026-3"}}, "there is no edition 2026-3"),
        ({"type": "object", "required": ["sice"]}, "requires sice, which nothing describes"),
    ],
)
@pytest.mark.parametrize("wrap", ["plain", "allOf", "items", "then"])
def test_facts_of_a_schema_that_disagree_are_named(schema: Json, problem: str, wrap: str) -> None:
    wrapped = {"plain": schema, "allOf": {"allOf": [{}, schema]}}.get(wrap, {wrap: schema})
    where = {"plain": "", "allOf": "/allOf/1"}.get(wrap, f"/{wrap}")
    found = said(contract(wrapped))
    assert len(found) == 1, found
    assert found[0].startswith(f"#/components/schemas/Thing/properties/size{where}: {problem}")


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", "format": "int64", "maximum": 2**62},
        {"type": "integer", "minimum": -(2**31), "maximum": 2**31 - 1, "default": 5, "example": 6},
        {"type": "number", "maximum": 2**40},
        {"type": "array", "minItems": 2, "maxItems": 2},
        {"type": "object", "properties": {"default": {"type": "string"}, "minimum": {"type": "string"}}},
        {"allOf": [{"required": ["size"]}, {"properties": {"odd": {"type": "boolean", "default": False}}}]},
    ],
)
def test_a_schema_that_agrees_with_itself_is_left_alone(schema: Json) -> None:
    assert said(contract(schema)) == []


@pytest.mark.parametrize(
    ("break_it", "problem"),
    [
        (lambda run: run["x-inputs"][0].update(file_id="/src_id"), "file_id of x-inputs /src_id leads to no member"),
        (lambda run: run["x-inputs"][0].update(url="/src"), "url of x-inputs /src leads to no member of the body"),
        (lambda run: run["x-units"][0].update(times="/infos/*/size"), "times of x-units /infos/*/size leads to no"),
        (lambda run: run["x-units"][0].update(among=["sizes"]), "among of x-units /sizes leads to no member"),
        (lambda run: run["x-names"].update({"/infos/*/nam": []}), "x-names /infos/*/nam leads to no member"),
        (lambda run: run["x-names"]["/infos/*/name"].append("/ref"), "x-names /ref leads to no member of the body"),
        (lambda run: run["x-result"].update(count="/sizes"), "count of x-result /sizes leads to no member of the body"),
        (lambda run: run["x-engine-errors"].remove("error_own"), "codes of x-inputs has error_own, which x-engine-err"),
        (lambda run: run["x-engine-errors"].remove("error_pose"), "x-errors-since has error_pose, which x-engine-erro"),
        (lambda run: run["x-engine-errors"].append("error_own"), "x-engine-errors has error_own twice"),
        (lambda run: run.update({"x-fails": [{"when": {}, "code": "error_no"}]}), "x-fails has error_no, which x-engi"),
        (lambda run: run["x-inputs"][0].update(long_side_min=4097), "x-inputs src: long_side_min 4097 is over 4096"),
        (lambda run: run["x-inputs"][0].update(short_side_min=4097), "x-inputs src: short_side_min 4097 is over long"),
        (lambda run: run["x-inputs"][0].update(duration_min=9, duration_max=5), "x-inputs src: duration_min 9 is over"),
        (lambda run: run["x-duration"].update(seconds=[6, 3]), "x-duration: 6 s is over 3 s"),
    ],
)
def test_facts_of_a_run_that_disagree_are_named(break_it: Callable[[Json], object], problem: str) -> None:
    document = copy.deepcopy(contract())
    break_it(document["paths"][RUN.split()[1]]["post"])
    found = said(document)
    assert len(found) == 1, found
    assert found[0].startswith(f"{RUN}: {problem}")


def test_an_edition_that_nobody_knows_is_named_wherever_it_stands() -> None:
    facts: list[Json] = [
        {"x-since": "2026-2"},
        {"x-errors-since": {"error_pose": "2026-2"}},
        {"x-before": {"2026-2": {}}},
    ]
    for fact in facts:
        found = said(contract(**fact))
        assert [problem.endswith("there is no edition 2026-2") for problem in found] == [True], found
