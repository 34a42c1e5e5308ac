"""What a parameter may be, in words: the schemas of the contract as a person reads them."""

from __future__ import annotations

from typing import Any

import pytest

from youcam.value_words import either, shown, words

DEFINED: dict[str, Any] = {
    "Size": {"type": "object", "properties": {"width": {}, "height": {}}, "required": ["width"]},
    "Deep": {"$ref": "#/$defs/Size"},
    "Depth": {"properties": {"depth": {}}, "required": ["depth"]},
    "Colour": {"enum": ["red", "blue"]},
}


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({}, "anything"),
        ({"type": "integer"}, "a whole number"),
        ({"type": "number"}, "a number"),
        ({"type": "boolean"}, "true or false"),
        ({"type": "string"}, "text"),
        ({"type": "null"}, "null"),
        ({"type": ["string", "null"]}, "text or null"),
        ({"type": ["string", "integer", "null"]}, "text, a whole number or null"),
    ],
)
def test_a_type_has_a_plain_name(schema: dict[str, Any], said: str) -> None:
    assert words(schema, DEFINED) == said


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"const": "red", "type": "string"}, "red"),
        ({"const": None}, "null"),
        ({"enum": ["red", 2, None], "type": "string"}, "red, 2 or null"),
        ({"enum": [], "type": "string"}, "text"),
        ({"anyOf": [{"type": "string"}, {"$ref": "#/$defs/Colour"}]}, "text or red or blue"),
        ({"oneOf": [{"type": "number"}, {"type": "null"}]}, "a number or null"),
        ({"anyOf": [{"type": "string"}, {"type": "string", "pattern": "a"}]}, "text"),
        ({"$ref": "#/$defs/Colour"}, "red or blue"),
    ],
)
def test_choices_are_listed_each_once(schema: dict[str, Any], said: str) -> None:
    assert words(schema, DEFINED) == said


@pytest.mark.parametrize(
    ("bounds", "said"),
    [
        ({"minimum": 1, "maximum": 5}, ", 1 to 5"),
        ({"minimum": 0, "maximum": 0}, ", 0"),
        ({"minimum": 5, "maximum": 5}, ", 5"),
        ({"minimum": 0}, ", at least 0"),
        ({"maximum": 0}, ", at most 0"),
        ({"exclusiveMinimum": 0}, ", more than 0"),
        ({"exclusiveMinimum": 0, "maximum": 5}, ", more than 0"),
        ({"minimum": 2, "maximum": 2**53}, ", at least 2"),
        ({"minimum": 2, "maximum": 2**53 - 1}, f", 2 to {2**53 - 1}"),
        ({"minimum": 0, "maximum": 2**63 - 1}, ""),
        ({"maximum": 2**63 - 1}, ""),
    ],
)
def test_bounds_of_a_number_follow_its_type_unless_they_are_those_of_the_type(
    bounds: dict[str, Any], said: str
) -> None:
    assert words({"type": "integer", **bounds}, DEFINED) == f"a whole number{said}"


@pytest.mark.parametrize(
    ("bounds", "said"),
    [
        ({"minLength": 1, "maxLength": 60}, "text, 1 to 60 characters"),
        ({"maxLength": 60}, "text, at most 60 characters"),
        ({"minLength": 3}, "text, at least 3 characters"),
    ],
)
def test_bounds_of_a_text_are_counted_in_characters(bounds: dict[str, Any], said: str) -> None:
    assert words({"type": "string", **bounds}, DEFINED) == said


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({}, "a list of anything"),
        ({"items": {"$ref": "#/$defs/Colour"}}, "a list of red or blue"),
        ({"items": {"type": "integer"}, "minItems": 1}, "a list (at least 1) of a whole number"),
        ({"items": {"type": "string"}, "maxItems": 3}, "a list (at most 3) of text"),
        ({"items": {"type": "array", "minItems": 2, "maxItems": 2}}, "a list of a list (2) of anything"),
        ({"minItems": 1, "exclusiveMinimum": 0, "maxItems": 2}, "a list (1 to 2) of anything"),
        ({"exclusiveMinimum": 0, "maxItems": 2}, "a list (at most 2) of anything"),
    ],
)
def test_a_list_is_told_with_how_many_and_of_what(schema: dict[str, Any], said: str) -> None:
    assert words({"type": "array", **schema}, DEFINED) == said


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({"type": "object"}, "an object"),
        ({"properties": {"name": {}, "size": {}}, "required": ["size"]}, "an object with [name], size"),
        ({"$ref": "#/$defs/Deep"}, "an object with width, [height]"),
        ({"allOf": [{"$ref": "#/$defs/Size"}, {"$ref": "#/$defs/Depth"}]}, "an object with width, [height], depth"),
        ({"properties": {"name": {}}, "allOf": [{"$ref": "#/$defs/Deep"}]}, "an object with [name], width, [height]"),
        ({"allOf": [{"allOf": [{"$ref": "#/$defs/Depth"}]}]}, "an object with depth"),
        ({"type": "array", "items": {"allOf": [{"$ref": "#/$defs/Depth"}]}}, "a list of an object with depth"),
    ],
)
def test_an_object_is_told_with_all_its_members_those_in_brackets_that_it_does_not_need(
    schema: dict[str, Any], said: str
) -> None:
    assert words(schema, DEFINED) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("red", "red"),
        ("", '""'),
        (None, "null"),
        (True, "true"),
        (1.5, "1.5"),
        (["é", 1], '["é", 1]'),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 60 + "..."),
        (["x" * 60], '["' + "x" * 58 + "..."),
    ],
)
def test_a_value_is_shown_as_text_or_json_of_at_most_60_characters(value: Any, said: str) -> None:
    assert shown(value) == said


@pytest.mark.parametrize(
    ("choices", "said"),
    [(["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c"), (["a", "b", "a"], "a or b")],
)
def test_choices_are_joined_by_commas_and_or(choices: list[str], said: str) -> None:
    assert either(choices) == said
