"""The members that an operation takes from its kind, and the short form of JSON bodies."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from tools.build.kinds import complete, expand_json, operation_id
from tools.build.paths import version_of

Json = dict[str, Any]

PATH = "/s2s/v2.0/task/hair-style"
KINDS: Json = {
    "run-task": {
        "v1": {"summary": "Start, as in V1"},
        "v2": {
            "summary": "Start",
            "security": [{"Key": []}],
            "x-engine-errors": ["upload", "unknown"],
            "responses": {"200": {"description": "Started"}, "401": {"description": "Wrong key"}},
        },
        "v2.1": {"summary": "Start, as in 2.1"},
    }
}


def completed(written: Json, path: str = PATH, **part: Any) -> Json:
    """Returns the operation after its part was completed."""
    document = {**part, "paths": {path: {"post": {"x-kind": "run-task", **written}}}}
    complete(document, copy.deepcopy(KINDS))
    operation: Json = document["paths"][path]["post"]
    return operation


def test_an_operation_takes_what_its_kind_gives() -> None:
    assert completed({}) == {
        "operationId": "run_task_hair_style_v2_0",
        "tags": [],
        "x-feature": "hair-style",
        "x-kind": "run-task",
        **KINDS["run-task"]["v2"],
    }


def test_members_of_the_part_win_over_defaults() -> None:
    operation = completed({"summary": "Mine", "operationId": "mine", "tags": ["Mine"], "security": []})
    assert (operation["summary"], operation["operationId"]) == ("Mine", "mine")
    assert (operation["tags"], operation["security"]) == (["Mine"], [])


def test_responses_are_merged_by_status_in_their_order() -> None:
    mine = {"description": "Mine"}
    responses = completed({"responses": {"400": mine, "200": mine}})["responses"]
    assert list(responses.items()) == [("200", mine), ("400", mine), ("401", {"description": "Wrong key"})]


def test_engine_errors_are_added_up_without_repeating_one() -> None:
    operation = completed({"x-engine-errors": ["no_face", "upload"]})
    assert operation["x-engine-errors"] == ["upload", "unknown", "no_face"]


@pytest.mark.parametrize(
    ("version", "summary"),
    [("v1.0", "Start, as in V1"), ("v1.1", "Start, as in V1"), ("v2.0", "Start"), ("v2.1", "Start, as in 2.1")],
)
def test_a_version_with_defaults_of_its_own_takes_those_and_else_its_generation_s(version: str, summary: str) -> None:
    assert completed({}, f"/s2s/{version}/task/enhance")["summary"] == summary


def test_a_kind_without_defaults_gives_only_name_and_tag() -> None:
    operation = completed({"x-kind": "dance"}, tags=[{"name": "AI Hair"}])
    assert operation == {
        "operationId": "dance_hair_style_v2_0",
        "tags": ["AI Hair"],
        "x-feature": "hair-style",
        "x-kind": "dance",
    }


@pytest.mark.parametrize(
    ("part", "tags"),
    [
        ({"tags": [{"name": "AI Hair"}]}, ["AI Hair"]),
        ({"x-tag": "Units", "tags": [{"name": "AI Hair"}]}, ["Units"]),
        ({"x-tag": "Units"}, ["Units"]),
        ({"tags": [{"name": "One"}, {"name": "Two"}]}, []),
        ({}, []),
    ],
)
def test_the_tag_is_the_one_that_the_part_names_or_declares_alone(part: Json, tags: list[str]) -> None:
    assert completed({}, **part)["tags"] == tags


def test_operations_share_nothing_that_a_change_to_one_would_show_in_another() -> None:
    document: Json = {"paths": {path: {"post": {"x-kind": "run-task"}} for path in (PATH, "/s2s/v2.0/task/enhance")}}
    complete(document, KINDS)
    first, second = (item["post"] for item in document["paths"].values())
    first["responses"]["200"]["description"] = "Changed"
    assert second["responses"]["200"]["description"] == "Started"
    assert KINDS["run-task"]["v2"]["responses"]["200"]["description"] == "Started"


def test_other_members_of_a_path_item_are_kept() -> None:
    beside = {"summary": "Both", "parameters": [{"name": "id", "in": "path"}]}
    document: Json = {"paths": {PATH: {**beside, "post": {"x-kind": "run-task"}}}}
    expand_json(document)
    complete(document, KINDS)
    item = document["paths"][PATH]
    assert item.pop("post")["summary"] == "Start"
    assert item == beside


@pytest.mark.parametrize(
    ("kind", "path", "wanted"),
    [
        ("run-task", "/s2s/v2.0/task/2d-vto/ring", "run_task_2d_vto_ring_v2_0"),
        ("check-task", "/s2s/v2.0/task/enhance/{task_id}", "check_task_enhance_v2_0"),
        ("list-templates", "/s2s/v2.1/task/template/hair-transfer", "list_templates_hair_transfer_v2_1"),
        ("create-file", "/s2s/v2.0/file", "create_file_v2_0"),
        ("delete-task", "/s2s/v2.0/task/delete", "delete_task_v2_0"),
        ("feature-cost", "/s2s/v2.0/credit/feature-cost", "feature_cost_v2_0"),
        ("get-units", "/s2s/v1.0/client/credit", "get_units_v1_0"),
    ],
)
def test_an_operation_is_named_by_kind_feature_and_version(kind: str, path: str, wanted: str) -> None:
    assert operation_id(kind, path) == wanted


@pytest.mark.parametrize(("path", "version"), [("/s2s/v1.1/file/enhance", "v1.1"), ("/_mock/clock", ""), ("/", "")])
def test_only_paths_of_the_service_have_a_version(path: str, version: str) -> None:
    assert version_of(path) == version


def expanded(operation: Json | None = None, **components: Json) -> Json:
    document: Json = {"paths": {PATH: {"post": operation or {}}}, "components": components}
    expand_json(document)
    return document


def test_a_schema_with_examples_is_written_out_as_a_json_body() -> None:
    short = {"description": "Which", "schema": {"type": "object"}, "example": {}, "examples": {"a": {"value": {}}}}
    body = {"schema": {"type": "object"}, "example": {}, "examples": {"a": {"value": {}}}}
    long = {"description": "Which", "content": {"application/json": body}}
    document = expanded(
        {"requestBody": copy.deepcopy(short), "responses": {"200": copy.deepcopy(short)}},
        requestBodies={"Body": copy.deepcopy(short)},
        responses={"Answer": copy.deepcopy(short)},
    )
    operation = document["paths"][PATH]["post"]
    assert operation["requestBody"] == document["components"]["requestBodies"]["Body"] == {**long, "required": True}
    assert operation["responses"]["200"] == document["components"]["responses"]["Answer"] == long


def test_a_body_in_the_long_form_stays_and_is_required_unless_it_says_otherwise() -> None:
    content = {"application/json": {"schema": {"type": "object"}}}
    bodies = {"Plain": {"content": content}, "Optional": {"content": content, "required": False}}
    found = expanded(requestBodies=bodies)["components"]["requestBodies"]
    assert found == {
        "Plain": {"content": content, "required": True},
        "Optional": {"content": content, "required": False},
    }


def test_references_and_answers_without_a_body_stay() -> None:
    operation = {
        "requestBody": {"$ref": "#/components/requestBodies/Body"},
        "responses": {"200": {"$ref": "#/components/responses/Answer"}, "204": {"description": "Done"}},
    }
    assert expanded(copy.deepcopy(operation))["paths"][PATH]["post"] == operation


def test_a_part_without_paths_or_components_is_left_as_it_is() -> None:
    document: Json = {"tags": [{"name": "AI Hair"}]}
    expand_json(document)
    complete(document, KINDS)
    assert document == {"tags": [{"name": "AI Hair"}]}
