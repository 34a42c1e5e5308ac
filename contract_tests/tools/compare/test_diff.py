"""Changes between two bundles, and whether they break clients."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from contract_tests.tools.conftest import part_of
from tools.build.bundle import OPENAPI
from tools.compare.changes import Change
from tools.compare.diff import changes, main

Json = dict[str, Any]

TEXT = {"type": "string"}
RUN = "/s2s/v2.0/task/enhance"


def body(schema: Json) -> Json:
    return {"content": {"application/json": {"schema": schema}}}


def sent(schema: Json) -> Json:
    """Returns a document with one operation that takes this."""
    return {"paths": {"/thing": {"post": {"requestBody": body(schema)}}}}


def received(schema: Json) -> Json:
    """Returns a document with one operation that answers this."""
    return {"paths": {"/thing": {"post": {"responses": {"200": body(schema)}}}}}


def between(old: Json, new: Json) -> list[str]:
    """Returns the changes as they are printed, without the operation."""
    return [
        str(change).replace("  POST /thing: ", ": ").replace("changed :", "changed:") for change in changes(old, new)
    ]


def of(schema: Json) -> Json:
    return {"type": "object", "properties": {"part": schema}}


def test_documents_that_say_the_same_have_no_changes() -> None:
    inline = sent({"allOf": [{"required": ["part"]}, of({"type": "string", "nullable": True})]})
    referring = sent({"$ref": "#/components/schemas/Body"})
    part = {"anyOf": [TEXT, {"type": "null"}]}
    referring["components"] = {"schemas": {"Body": {**of(part), "required": ["part"]}}}
    assert changes(inline, referring) == []


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ({}, {"part": TEXT}, "changed: request part is new"),
        ({"part": TEXT}, {}, "breaking: request part is gone"),
    ],
)
def test_a_request_may_gain_members_but_not_lose_them(old: Json, new: Json, line: str) -> None:
    assert between(sent({"properties": old}), sent({"properties": new})) == [line]


def test_a_required_request_member_is_breaking() -> None:
    optional, required = of(TEXT), {**of(TEXT), "required": ["part"]}
    assert between(sent({"properties": {}}), sent(required)) == ["breaking: request part is new and required"]
    assert between(sent(optional), sent(required)) == ["breaking: request part is required"]
    assert between(sent(required), sent(optional)) == ["changed: request part is no longer required"]


def test_a_required_member_of_a_new_optional_object_breaks_nobody() -> None:
    inner = {"type": "object", "required": ["mode"], "properties": {"mode": TEXT}}
    assert between(sent({"properties": {}}), sent(of(inner))) == [
        "changed: request part is new",
        "changed: request part.mode is new and required",
    ]
    assert between(sent({"properties": {}}), sent(of({"type": "array", "items": inner}))) == [
        "changed: request part is new",
        "changed: request part[] is new",
        "changed: request part[].mode is new and required",
    ]


def test_a_required_member_of_a_new_required_object_or_of_an_old_one_is_breaking() -> None:
    inner = {"type": "object", "required": ["mode"], "properties": {"mode": TEXT}}
    line = "breaking: request part.mode is new and required"
    assert line in between(sent({"properties": {}}), sent({**of(inner), "required": ["part"]}))
    assert between(sent(of({"type": "object"})), sent(of(inner))) == [line]


def test_an_answer_may_gain_members_but_not_lose_them() -> None:
    nothing = received({"properties": {}})
    assert between(nothing, received(of(TEXT))) == ["changed: 200 part is new"]
    assert between(received(of(TEXT)), nothing) == ["breaking: 200 part is gone"]


def test_an_answer_s_member_that_may_be_missing_is_breaking() -> None:
    optional, required = of(TEXT), {**of(TEXT), "required": ["part"]}
    assert between(received(required), received(optional)) == ["breaking: 200 part is no longer always there"]
    assert between(received(optional), received(required)) == ["changed: 200 part is always there"]


BOTH = {"type": ["string", "null"]}
WHOLE, NUMBER = {"type": "integer"}, {"type": "number"}


@pytest.mark.parametrize(
    ("narrow", "wide", "narrow_name", "wide_name"),
    [
        pytest.param(TEXT, BOTH, "string", "null/string", id="null"),
        pytest.param(WHOLE, NUMBER, "integer", "number", id="whole numbers are numbers"),
        pytest.param(TEXT, {}, "string", "anything", id="any type"),
    ],
)
def test_types_may_widen_in_requests_and_narrow_in_answers(
    narrow: Json, wide: Json, narrow_name: str, wide_name: str
) -> None:
    widened, narrowed = f"part is {wide_name}, was {narrow_name}", f"part is {narrow_name}, was {wide_name}"
    assert between(sent(of(narrow)), sent(of(wide))) == [f"changed: request {widened}"]
    assert between(sent(of(wide)), sent(of(narrow))) == [f"breaking: request {narrowed}"]
    assert between(received(of(narrow)), received(of(wide))) == [f"breaking: 200 {widened}"]
    assert between(received(of(wide)), received(of(narrow))) == [f"changed: 200 {narrowed}"]


def test_another_type_is_breaking_both_ways() -> None:
    assert between(sent(of(TEXT)), sent(of(WHOLE))) == ["breaking: request part is integer, was string"]
    assert between(received(of(TEXT)), received(of(WHOLE))) == ["breaking: 200 part is integer, was string"]


def test_values_may_be_added_to_requests_and_taken_from_answers() -> None:
    few, many = of({"type": "string", "enum": ["a"]}), of({"type": "string", "enum": ["a", "b", "c"]})
    assert between(sent(few), sent(many)) == ["changed: request part may be b, c too"]
    assert between(sent(many), sent(few)) == ["breaking: request part may no longer be b, c"]
    assert between(received(few), received(many)) == ["breaking: 200 part may be b, c too"]
    assert between(received(many), received(few)) == ["changed: 200 part may no longer be b, c"]


def test_a_list_of_values_may_be_dropped_in_requests_and_made_in_answers() -> None:
    some, free = of({"type": "string", "enum": ["a", "b"]}), of(TEXT)
    assert between(sent(some), sent(free)) == ["changed: request part may be any value, was one of a, b"]
    assert between(sent(free), sent(some)) == ["breaking: request part may only be a, b"]
    assert between(received(some), received(free)) == ["breaking: 200 part may be any value, was one of a, b"]
    assert between(received(free), received(some)) == ["changed: 200 part may only be a, b"]


def test_values_of_the_items_of_a_list_are_compared() -> None:
    old = of({"type": "array", "items": {"type": "string", "enum": ["a", "b"]}})
    new = of({"type": "array", "items": {"type": "string", "enum": ["a"]}})
    assert between(sent(old), sent(new)) == ["breaking: request part[] may no longer be b"]


@pytest.mark.parametrize(
    ("limit", "loose", "tight"),
    [
        ("minimum", 0, 1),
        ("exclusiveMinimum", 0, 0.5),
        ("minLength", 1, 2),
        ("minItems", 0, 1),
        ("maximum", 100, 99),
        ("exclusiveMaximum", 2, 1),
        ("maxLength", 9, 0),
        ("maxItems", 5, 4),
    ],
)
def test_a_tighter_limit_of_a_request_is_breaking(limit: str, loose: float, tight: float) -> None:
    free, wide, close = sent(of({})), sent(of({limit: loose})), sent(of({limit: tight}))
    place = f"request part has {limit}"
    assert between(wide, close) == [f"breaking: {place} {tight}, was {loose}"]
    assert between(close, wide) == [f"changed: {place} {loose}, was {tight}"]
    assert between(free, wide) == [f"breaking: {place} {loose}, was None"]
    assert between(wide, free) == [f"changed: {place} None, was {loose}"]


def test_another_pattern_of_a_request_is_breaking() -> None:
    old, new = sent(of({"pattern": "^a"})), sent(of({"pattern": "^b"}))
    assert between(old, new) == ["breaking: request part has pattern ^b, was ^a"]
    assert between(old, sent(of({}))) == ["changed: request part has pattern None, was ^a"]


def test_limits_of_answers_are_not_compared() -> None:
    assert between(received(of({"maximum": 2})), received(of({"maximum": 1}))) == []


def test_another_default_is_a_change_that_breaks_nothing() -> None:
    old, new = sent(of({"default": 0})), sent(of({"default": "a"}))
    assert between(old, new) == ["changed: request part is 'a' by default, was 0"]


def test_parameters_are_compared_as_requests_are() -> None:
    def taking(**parameter: Any) -> Json:
        return {"paths": {"/thing": {"post": {"parameters": [{"name": "page", "schema": WHOLE, **parameter}]}}}}

    query, header = taking(**{"in": "query"}), taking(**{"in": "header"})
    needed = taking(**{"in": "query", "required": True})
    assert between(query, needed) == ["breaking: parameter page in query is required"]
    assert between(query, header) == [
        "breaking: parameter page in query is gone",
        "changed: parameter page in header is new",
    ]


def test_operations_come_and_go() -> None:
    one: Json = {"paths": {"/thing": {"post": {}}}}
    other: Json = {"paths": {"/thing": {"get": {}}}}
    assert changes(one, other) == [
        Change("POST /thing", "the operation is gone", breaking=True),
        Change("GET /thing", "the operation is new"),
    ]


def test_only_a_success_that_is_gone_is_breaking() -> None:
    def answering(*statuses: str) -> Json:
        return {"paths": {"/thing": {"post": {"responses": {status: body(of(TEXT)) for status in statuses}}}}}

    assert between(answering("200", "404"), answering("200")) == ["changed: response 404 is gone"]
    assert between(answering("200"), answering("200", "404")) == ["changed: response 404 is new"]
    assert between(answering("200"), answering("201")) == [
        "breaking: response 200 is gone",
        "changed: response 201 is new",
    ]


def test_another_price_is_a_change_that_breaks_nothing() -> None:
    def costing(*amounts: float) -> Json:
        prices = [{"sku": "AI Thing", "amount": amount, "per": "second"} for amount in amounts]
        return {"paths": {"/thing": {"post": {"x-units": prices}}}}

    one, other = "AI Thing: 1 per second", "AI Thing: 2 per second"
    assert between(costing(1), costing(2)) == [f"changed: costs {other}, was {one}"]
    assert between(costing(1, 2), costing()) == [f"changed: costs nothing, was {one}, {other}"]


def test_breaking_changes_come_first() -> None:
    old = {"paths": {"/b": {"get": {}}, "/a": {"post": {"x-units": [{"sku": "A", "amount": 1, "per": "second"}]}}}}
    new: Json = {"paths": {"/c": {"get": {}}, "/a": {"post": {}}}}
    assert [(change.where, change.breaking) for change in changes(old, new)] == [
        ("GET /b", True),
        ("GET /c", False),
        ("POST /a", False),
    ]


@pytest.fixture(scope="module")
def bundle() -> Json:
    """What is checked in of the contract: one feature, and one that shares its schemas."""
    document: Json = json.loads((OPENAPI / "youcam.json").read_text())
    return part_of(document, RUN, f"{RUN}/{{task_id}}", "/s2s/v2.0/task/hair-color")


def run(document: Json) -> Json:
    operation: Json = document["paths"][RUN]["post"]
    return operation


def scale(document: Json) -> Json:
    """Returns the contract's schema for the scale of an enhancement."""
    found: Json = document["components"]["schemas"]["EnhanceScale"]
    return found


EDITS: list[tuple[Callable[[Json], object], str]] = [
    (lambda d: d["paths"].pop(RUN), f"breaking  POST {RUN}: the operation is gone"),
    (lambda d: run(d)["x-units"][0].update(amount=3), f"changed   POST {RUN}: costs AI Photo Enhance V1.0: 3 per"),
    (lambda d: run(d)["responses"].pop("429"), f"changed   POST {RUN}: response 429 is gone"),
    (lambda d: scale(d).update(enum=[1, 2]), f"breaking  POST {RUN}: request scale may no longer be 4"),
    (lambda d: scale(d).update(enum=[1, 2, 4, 8]), f"changed   POST {RUN}: request scale may be 8 too"),
    (lambda d: scale(d).update(default=2), f"changed   POST {RUN}: request scale is 2 by default, was None"),
    (
        lambda d: d["components"]["schemas"]["FileResultV2"]["properties"].pop("url"),
        f"breaking  GET {RUN}/{{task_id}}: 200 data.results.url is gone",
    ),
]


@pytest.mark.parametrize(("edit", "line"), EDITS)
def test_one_change_to_the_contract_is_found(bundle: Json, edit: Callable[[Json], object], line: str) -> None:
    edited = copy.deepcopy(bundle)
    edit(edited)
    found = [str(change) for change in changes(bundle, edited)]
    assert any(text.startswith(line) for text in found), found


def written(folder: Path, name: str, document: Any) -> str:
    path = folder / name
    path.write_text(json.dumps(document) if name.endswith(".json") else yaml.safe_dump(document))
    return str(path)


@pytest.mark.parametrize("name", ["new.json", "new.yaml"])
def test_the_exit_code_is_one_when_something_breaks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    old = written(tmp_path, "old.json", sent(of(TEXT)))
    assert main([old, written(tmp_path, name, sent(of(WHOLE)))]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "breaking  POST /thing: request part is integer, was string",
        "1 changes, 1 of them breaking",
    ]


def test_the_exit_code_is_zero_when_nothing_breaks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = written(tmp_path, "old.json", sent({"properties": {}}))
    assert main([old, written(tmp_path, "new.json", sent(of(TEXT)))]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "changed   POST /thing: request part is new",
        "1 changes, 0 of them breaking",
    ]
    assert main([old, old]) == 0
    assert capsys.readouterr().out == "0 changes, 0 of them breaking\n"


def test_a_document_indented_with_tabs_is_read(tmp_path: Path) -> None:
    (tmp_path / "tabs.json").write_text(json.dumps(sent(of(TEXT)), indent="\t"))
    assert main([str(tmp_path / "tabs.json"), written(tmp_path, "same.yaml", sent(of(TEXT)))]) == 0


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        pytest.param(None, "No such file", id="missing"),
        pytest.param(b"\xff\xfe", "codec", id="not UTF-8"),
        pytest.param(b"paths: [", "while parsing", id="neither JSON nor YAML"),
        pytest.param(b"day: 2026-02-31", "day is out of range", id="no such date"),
        pytest.param(b"", "should hold a mapping", id="empty"),
        pytest.param(b"[]", "should hold a mapping", id="a list"),
        pytest.param(b"{}", "holds no OpenAPI paths", id="another kind"),
        pytest.param(b'{"paths": {"/thing": {"get": null}}}', "not sound OpenAPI", id="unsound"),
        pytest.param(
            b'{"paths": {"/thing": {"get": {"requestBody": {"$ref": "#/components/Nope"}}}}}',
            "$ref #/components/Nope leads nowhere",
            id="lost reference",
        ),
    ],
)
@pytest.mark.parametrize("is_old", [True, False])
def test_a_document_that_cannot_be_read_is_named_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes | None, reason: str, is_old: bool
) -> None:
    bad = tmp_path / "bad.json"
    if content is not None:
        bad.write_bytes(content)
    good = written(tmp_path, "good.json", sent(of(TEXT)))
    assert main([str(bad), good] if is_old else [good, str(bad)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    (line,) = captured.err.splitlines()
    assert line.startswith("diff: ")
    assert str(bad) in line
    assert reason in line


def test_folder_is_not_a_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path), str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith(f"diff: cannot read {tmp_path}: ")
