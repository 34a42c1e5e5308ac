"""The wording of refusals: from the errors of a value to the sentences of the service."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from youcam_mock.domain.requests.complaints import Telling, missing_members, sentences

URL: Any = {"type": "object", "required": ["src_file_url"], "properties": {"src_file_url": {"type": "string"}}}
ID: Any = {"type": "object", "required": ["src_file_id"], "properties": {"src_file_id": {"type": "string"}}}
REF_URL: Any = {"type": "object", "required": ["ref_file_url"]}
REF_ID: Any = {"type": "object", "required": ["ref_file_id"]}
SCALE: Any = {"type": "object", "required": ["scale"], "properties": {"scale": {"type": "integer", "enum": [1, 2, 4]}}}
SOURCES: Any = {"anyOf": [{"allOf": [URL, SCALE]}, {"allOf": [ID, SCALE]}]}
TWO_SIDED: Any = {"anyOf": [{"allOf": [source, ref]} for source in (URL, ID) for ref in (REF_URL, REF_ID)]}
SMOOTH: Any = {"type": "object", "required": ["category"], "properties": {"category": {"enum": ["skin_smooth"]}}}
BLUSH: Any = {
    "type": "object",
    "required": ["category", "pattern", "palettes"],
    "properties": {"category": {"enum": ["blush"]}},
}
EFFECT: Any = {"anyOf": [SMOOTH, BLUSH]}


def _errors(schema: Any, value: Any) -> list[jsonschema_rs.ValidationError]:
    found = list(jsonschema_rs.Draft202012Validator(schema).iter_errors(value))
    assert found, "the value is valid"
    return found


def _said(schema: Any, value: Any, **telling: bool) -> str:
    return sentences(_errors(schema, value), telling=Telling(**telling))


def _missing(*names: str) -> str:
    return ", or ".join(f"{name} is required but wasn't included in your request." for name in names)


@pytest.mark.parametrize(
    ("schema", "value", "text"),
    [
        ({"enum": ["a"]}, "b", "n is not one of the accepted values."),
        ({"const": 1}, 2, "n is not one of the accepted values."),
        ({"maximum": 100}, 101, "n is above the allowed maximum."),
        ({"exclusiveMaximum": 1}, 1, "n is above the allowed maximum."),
        ({"minimum": 0}, -1, "n is below the allowed minimum."),
        ({"exclusiveMinimum": 0}, 0, "n is below the allowed minimum."),
        ({"pattern": "^#"}, "ff0000", "n doesn't match the required format."),
        ({"type": "string"}, 1, "n is not of the required type."),
        ({"type": "string"}, None, "'n' is required and can't be null."),
        ({"minItems": 1}, [], "n has fewer items than required."),
        ({"maxItems": 1}, [1, 2], "n has more items than allowed."),
        ({"minLength": 1}, "", "n is shorter than required."),
        ({"maxLength": 1}, "ab", "n is longer than allowed."),
        ({"uniqueItems": True}, [1, 1], "n is not valid."),
    ],
)
def test_complaint_about_a_bad_value_names_its_member(schema: Any, value: Any, text: str) -> None:
    assert _said({"properties": {"deep": {"properties": {"n": schema}}}}, {"deep": {"n": value}}) == text


def test_complaint_about_an_item_names_its_index() -> None:
    schema = {"properties": {"list": {"items": {"enum": ["a"]}}}}
    assert _said(schema, {"list": ["a", "a", "b"]}) == "2 is not one of the accepted values."


def test_missing_members_of_one_object_are_listed_together_in_alphabetical_order() -> None:
    assert _said({"required": ["glow", "color", "coverage"]}, {}) == _missing("color, coverage, glow")


def test_missing_members_of_each_part_of_an_allof_are_listed_separately() -> None:
    parts = {"allOf": [{"required": ["source_info"]}, {"required": ["object_infos"]}]}
    assert _said(parts, {}) == _missing("source_info", "object_infos")


def test_value_of_the_wrong_type_has_one_complaint() -> None:
    assert (
        _said({"properties": {"n": {"enum": [1], "type": "integer"}}}, {"n": "1"}) == "n is not of the required type."
    )


def test_a_value_that_is_wrong_as_a_whole_has_the_name_of_its_root() -> None:
    assert sentences(_errors({"type": "object"}, []), root="page_size") == "page_size is not of the required type."


def test_every_form_is_told_and_then_the_members_that_all_forms_lack() -> None:
    assert _said(SOURCES, {}) == _missing("src_file_url", "src_file_id", "scale")


@pytest.mark.parametrize("source", ["src_file_url", "src_file_id"])
def test_refusal_of_a_body_with_a_source_does_not_ask_for_another_source(source: str) -> None:
    assert _said(SOURCES, {source: "x"}) == _missing("scale")
    assert _said(SOURCES, {source: "x", "scale": 3}) == "scale is not one of the accepted values."


def test_forms_come_one_after_another_and_no_complaint_twice() -> None:
    assert _said(TWO_SIDED, {}) == _missing("ref_file_url", "src_file_url", "ref_file_id", "src_file_id")


def test_with_whole_forms_each_form_lists_missing_members_before_bad_values() -> None:
    category: Any = {"required": ["category"], "properties": {"category": {"enum": ["auto", "shoes"]}}}
    forms = {"anyOf": [{"allOf": [source, ref, category]} for source in (URL, ID) for ref in (REF_URL, REF_ID)]}
    body = {"src_file_id": "a", "ref_file_id": "b", "category": "x"}
    bad = "category is not one of the accepted values."
    assert _said(forms, body, whole_forms=True) == f"{_missing('ref_file_url', 'src_file_url')}, or {bad}"
    assert _said(forms, body) == bad


def test_complaints_about_other_forms_are_left_out_when_the_value_names_its_form() -> None:
    assert _said(EFFECT, {"category": "blush"}) == _missing("palettes, pattern")


def test_every_form_is_told_on_request() -> None:
    bad = "category is not one of the accepted values."
    assert _said(EFFECT, {"category": "blush"}, every_form=True) == f"{bad}, or {_missing('palettes, pattern')}"


def test_for_a_value_that_names_no_form_only_that_is_told() -> None:
    assert _said(EFFECT, {"category": "lips"}) == "category is not one of the accepted values."


def test_the_members_that_any_form_lacks_are_known() -> None:
    assert missing_members(_errors(SOURCES, {})) == {"src_file_url", "src_file_id", "scale"}


def _named(kind: str, *required: str) -> Any:
    """A form that its `kind` names, as effects and categories do."""
    return {"required": list(required), "properties": {"kind": {"const": kind}}}


def test_a_complaint_about_a_whole_body_calls_it_body() -> None:
    assert sentences(_errors({"type": "object"}, [])) == "body is not of the required type."


@pytest.mark.parametrize(
    ("forms", "text"),
    [
        ([{"type": "integer"}, {"type": "string"}], "page_size is not of the required type."),
        (
            [{"type": "integer"}, {"enum": ["all", "none"]}],
            "page_size is not of the required type., or page_size is not one of the accepted values.",
        ),
    ],
)
def test_a_value_that_is_wrong_in_every_form_has_the_name_of_its_root(forms: list[Any], text: str) -> None:
    assert sentences(_errors({"anyOf": forms}, []), root="page_size") == text


def test_missing_members_of_each_item_of_a_list_are_told_apart() -> None:
    schema = {"items": {"required": ["color", "glow"]}}
    assert _said(schema, [{"color": "x"}, {}, {}]) == _missing("glow", "color, glow")


@pytest.mark.parametrize(
    ("first", "then", "text"),
    [
        ({"enum": [1, 2]}, {"type": "string"}, "n is not of the required type."),
        ({"enum": [1, 2]}, {"maximum": 3}, "n is not one of the accepted values."),
        ({"maximum": 3}, {"enum": [1, 2]}, "n is above the allowed maximum."),
    ],
)
def test_of_several_complaints_about_a_value_that_of_its_type_is_told_or_else_the_first(
    first: Any, then: Any, text: str
) -> None:
    assert _said({"properties": {"n": {"allOf": [first, then]}}}, {"n": 5}) == text


@pytest.mark.parametrize(
    ("one", "other", "text"),
    [
        (
            {"a": {"maximum": 1}},
            {"b": {"maximum": 1}},
            "a is above the allowed maximum., or b is above the allowed maximum.",
        ),
        (
            {"a": {"maximum": 1}},
            {"a": {"enum": [1, 2]}},
            "a is above the allowed maximum., or a is not one of the accepted values.",
        ),
        ({"a": {"maximum": 1}}, {"a": {"maximum": 2}}, "a is above the allowed maximum."),
    ],
)
def test_forms_share_a_complaint_of_the_same_kind_about_the_same_member(one: Any, other: Any, text: str) -> None:
    assert _said({"anyOf": [{"properties": one}, {"properties": other}]}, {"a": 9, "b": 9}) == text


def test_forms_within_a_form_are_told_as_those_of_the_body_are() -> None:
    blush = {"effect": {"category": "blush"}}
    effect = {"properties": {"effect": EFFECT}}
    shared = {"anyOf": [{"allOf": [source, effect]} for source in (URL, ID)]}
    assert _said(shared, {"src_file_url": "x", **blush}) == _missing("palettes, pattern")
    assert _said({"anyOf": [effect, {"required": ["other"]}]}, blush) == _missing("palettes, pattern", "other")


def test_a_constant_names_a_form_as_an_enum_of_one_value_does() -> None:
    forms = {"anyOf": [_named("a", "x"), _named("b", "y", "z")]}
    assert _said(forms, {"kind": "b"}) == _missing("y, z")
    assert _said(forms, {"kind": "c"}) == "kind is not one of the accepted values."


def test_of_a_value_that_names_no_form_only_the_name_that_every_form_refuses_is_told() -> None:
    versioned = {"properties": {"kind": {"const": "a"}, "version": {"const": 1}}}
    body = {"kind": "c", "version": 9}
    assert _said({"anyOf": [versioned, _named("b", "y")]}, body) == "kind is not one of the accepted values."


def test_forms_that_different_members_name_are_all_told() -> None:
    by_type = {"required": ["y"], "properties": {"type": {"const": "b"}}}
    bad = "{} is not one of the accepted values."
    assert _said({"anyOf": [_named("a", "x"), by_type]}, {"kind": "k", "type": "t"}) == ", or ".join(
        [_missing("x"), bad.format("kind"), _missing("y"), bad.format("type")]
    )
