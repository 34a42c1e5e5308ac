"""The older wording of refusals, the exact one of the mock, and how both show a value."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from youcam_mock.domain.requests.complaints import exactly, finding, shown

SCALE: Any = {"required": ["scale"]}
SOURCES: Any = {"anyOf": [{"allOf": [{"required": [name]}, SCALE]} for name in ("src_file_url", "src_file_id")]}
EFFECT: Any = {
    "anyOf": [
        {"required": ["category"], "properties": {"category": {"enum": ["skin_smooth"]}}},
        {"required": ["category", "pattern", "palettes"], "properties": {"category": {"enum": ["blush"]}}},
    ]
}


def _errors(schema: Any, value: Any) -> list[jsonschema_rs.ValidationError]:
    found = list(jsonschema_rs.Draft202012Validator(schema).iter_errors(value))
    assert found, "the value is valid"
    return found


def test_the_older_text_names_the_first_finding_in_the_form_that_fits_best() -> None:
    assert finding(_errors(SOURCES, {})) == 'Object has missing required properties (["scale","src_file_url"])'
    assert finding(_errors(EFFECT, {"category": "blush"})) == (
        'Object has missing required properties (["palettes","pattern"])'
    )


def test_the_older_text_about_a_value_that_names_no_form_is_that_of_the_first_form() -> None:
    forms = [{"properties": {"kind": {"const": name}}} for name in ("a", "b")]
    assert finding(_errors({"anyOf": forms}, {"kind": "c"})) == '"a" was expected'


def test_exact_explanation_names_the_place_and_the_accepted_values() -> None:
    wrong = {"effects": [{"category": "lips"}]}
    assert exactly(_errors({"properties": {"effects": {"items": EFFECT}}}, wrong)) == (
        'body/effects/0/category: Instance value (lips) not found in enum (possible values: ["skin_smooth","blush"])'
    )


def test_exact_explanation_lists_everything_that_is_wrong() -> None:
    schema = {"properties": {"a": {"maximum": 1}, "b": {"type": "string"}}}
    assert exactly(_errors(schema, {"a": 2, "b": 3})) == (
        "body/a: 2 is greater than the maximum of 1; "
        'body/b: Instance type (integer) does not match any allowed primitive type (allowed: ["string"])'
    )


def test_the_older_text_is_about_the_first_of_several_findings() -> None:
    schema: Any = {"properties": {"a": {"type": ["string", "integer"]}, "b": {"required": ["c"]}}}
    assert finding(_errors(schema, {"a": None, "b": {}})) == (
        'Instance type (null) does not match any allowed primitive type (allowed: ["integer","string"])'
    )
    schema = {"allOf": [{"required": ["z"]}, {"properties": {"a": {"maximum": 1}}}]}
    assert finding(_errors(schema, {"a": 5})) == 'Object has missing required properties (["z"])'


def test_the_older_text_lists_what_any_form_accepts_at_that_place_alone() -> None:
    forms = [{"properties": {"a": {"enum": [1, 2]}}}, {"properties": {"a": {"enum": [2, 3]}}}]
    schema = {"allOf": [{"anyOf": forms}, {"properties": {"b": {"enum": ["x", "y"]}}}]}
    found = _errors(schema, {"a": 9, "b": 9})
    assert finding(found) == "Instance value (9) not found in enum (possible values: [1,2,3])"
    assert exactly(found) == (
        "body/a: Instance value (9) not found in enum (possible values: [1,2,3]); "
        'body/b: Instance value (9) not found in enum (possible values: ["x","y"])'
    )


def test_exact_explanation_lists_the_missing_members_of_each_object_by_itself() -> None:
    part = {"required": ["d", "c"]}
    assert exactly(_errors({"properties": {"a": part, "b": part}}, {"a": {}, "b": {"d": 1}})) == (
        'body/a: Object has missing required properties (["c","d"]); '
        'body/b: Object has missing required properties (["c"])'
    )


@pytest.mark.parametrize(("length", "shown_length"), [(1, 23), (277, 299), (278, 300), (279, 300), (1000, 300)])
def test_a_message_of_the_schema_library_has_at_most_300_characters(length: int, shown_length: int) -> None:
    [error] = _errors({"pattern": "^a"}, "b" * length)
    text = finding([error])
    assert len(text) == shown_length
    assert text == (error.message if len(error.message) <= 300 else f"{error.message[:297]}...")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain", "plain"),
        (["a", 1, None], '["a",1,null]'),
        ({"a": {"b": 1.5}}, '{"a":{"b":1.5}}'),
        ("x" * 1000, "x" * 1000),
        ("x" * 1001, "x" * 997 + "..."),
    ],
)
def test_a_value_is_shown_as_json_and_cut_after_1000_characters(value: Any, text: str) -> None:
    assert shown(value) == text
