"""The surface of an OpenAPI document: everything that a client can see of it."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.tools.conftest import whole
from tools.compare.surface import DocumentError, Member, Operation, surface

Json = dict[str, Any]

TEXT = {"type": "string"}
URL = {"type": "object", "required": ["url"], "properties": {"url": TEXT}}


def document(schema: Any = None, **components: Json) -> Json:
    """Returns a document with one operation whose body has this schema."""
    operation: Json = {"responses": {}}
    if schema is not None:
        operation["requestBody"] = {"content": {"application/json": {"schema": schema}}}
    return {"paths": {"/thing": {"post": operation}}, "components": {"schemas": components}}


def thing(described: Json) -> Operation:
    return surface(described)["POST /thing"]


def seen(schema: Json, **components: Json) -> dict[str, Member]:
    """Returns the members of a body of this schema, by place."""
    return {
        place.removeprefix("request "): member
        for place, member in thing(document(schema, **components)).members.items()
    }


def part(schema: Any, **components: Json) -> Member:
    """Returns the surface of a member with this schema."""
    return seen({"properties": {"part": schema}}, **components)["part"]


def test_an_operation_is_named_by_method_and_path() -> None:
    paths = {"/a": {"get": {}, "post": {}, "summary": "Two of them", "parameters": []}, "/b": {"delete": {}}}
    assert sorted(surface({"paths": paths})) == ["DELETE /b", "GET /a", "POST /a"]


def test_a_member_is_named_by_where_it_stands() -> None:
    files = {"type": "array", "items": {"type": "object", "properties": {"tags": {"type": "array", "items": TEXT}}}}
    assert sorted(seen({"properties": {"scale": TEXT, "inner": URL, "files": files}})) == [
        "files",
        "files[]",
        "files[].tags",
        "files[].tags[]",
        "inner",
        "inner.url",
        "scale",
    ]


def test_requests_and_answers_are_told_apart() -> None:
    described = document({"properties": {"scale": TEXT}})
    operation = described["paths"]["/thing"]["post"]
    operation["parameters"] = [{"name": "page", "in": "query", "schema": {"type": "integer"}}]
    answer = {"content": {"application/json": {"schema": URL}}}
    operation["responses"] = {200: answer, "404": answer, "default": answer}
    found = thing(described)
    assert sorted(found.requests()) == ["parameter page in query", "request scale"]
    assert sorted(found.responses()) == ["200 url", "404 url", "default url"]
    assert found.answers == {"200", "404", "default"}


def test_a_member_tells_its_types_values_limits_and_default() -> None:
    schema = {"type": ["string", "null"], "enum": ["a", "b"], "minLength": 1, "pattern": "^.$", "default": "a"}
    assert part(schema) == Member(
        types=frozenset(["string", "null"]),
        values=frozenset(["a", "b"]),
        limits={"minLength": 1, "pattern": "^.$"},
        default="a",
    )


def test_the_items_of_a_list_have_values_and_limits_too() -> None:
    found = seen({"properties": {"tags": {"type": "array", "maxItems": 2, "items": {"enum": ["a", "b"]}}}})
    assert found["tags"].limits == {"maxItems": 2}
    assert found["tags[]"].values == {"a", "b"}


def test_parameters_of_a_path_belong_to_each_of_its_operations_which_may_replace_them() -> None:
    described = document()
    item = described["paths"]["/thing"]
    item["parameters"] = [
        {"name": "id", "in": "path", "required": True, "schema": TEXT},
        {"name": "size", "in": "query", "schema": TEXT},
    ]
    item["post"]["parameters"] = [{"name": "size", "in": "query", "schema": {"type": "integer"}}]
    found = thing(described).members
    assert found["parameter id in path"].required
    assert found["parameter size in query"].types == {"integer"}


def test_parameters_of_one_name_in_two_places_are_two() -> None:
    described = document()
    described["paths"]["/thing"]["post"]["parameters"] = [
        {"name": "id", "in": place, "schema": TEXT} for place in ("query", "header")
    ]
    assert sorted(thing(described).members) == ["parameter id in header", "parameter id in query"]


def test_parameters_bodies_and_answers_may_be_references() -> None:
    written = document({"properties": {"scale": TEXT}})
    operation = written["paths"]["/thing"]["post"]
    operation["parameters"] = [{"name": "page", "in": "query", "required": True, "schema": TEXT}]
    operation["responses"] = {"200": {"content": {"application/json": {"schema": URL}}}}
    referring = document()
    referring["components"] = {
        "parameters": {"Page": {"$ref": "#/components/parameters/Real~1Page"}, "Real/Page": operation["parameters"][0]},
        "requestBodies": {"Body": operation["requestBody"]},
        "responses": {"Answer": operation["responses"]["200"]},
    }
    referring["paths"]["/thing"]["post"] = {
        "parameters": [{"$ref": "#/components/parameters/Page"}],
        "requestBody": {"$ref": "#/components/requestBodies/Body"},
        "responses": {"200": {"$ref": "#/components/responses/Answer"}},
    }
    assert thing(referring) == thing(written)
    assert sorted(thing(written).members) == ["200 url", "parameter page in query", "request scale"]


NULLABLE_URL = {**URL, "type": ["object", "null"]}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param({"$ref": "#/components/schemas/Url"}, URL, id="by reference"),
        pytest.param({"$ref": "#/components/schemas/Alias"}, URL, id="by reference to a reference"),
        pytest.param({"allOf": [{"$ref": "#/components/schemas/Url"}]}, URL, id="allOf of one"),
        pytest.param({"type": "string", "nullable": True}, {"type": ["string", "null"]}, id="nullable"),
        pytest.param({"anyOf": [TEXT, {"type": "null"}]}, {"type": ["string", "null"]}, id="anyOf null"),
        pytest.param({"oneOf": [{"type": "null"}, URL]}, NULLABLE_URL, id="oneOf null before an object"),
        pytest.param({"anyOf": [{**URL, "nullable": True}, URL]}, NULLABLE_URL, id="one alternative nullable"),
        pytest.param({"allOf": [URL], "nullable": True}, NULLABLE_URL, id="nullable beside allOf"),
        pytest.param(
            {"allOf": [{"type": "string", "nullable": True}], "nullable": True},
            {"type": ["string", "null"]},
            id="nullable beside allOf of a nullable",
        ),
        pytest.param(
            {"type": "string", "nullable": True, "enum": ["a", None]},
            {"type": ["string", "null"], "enum": ["a"]},
            id="null among the values",
        ),
        pytest.param(
            {"nullable": True, "enum": ["a", "b"]}, {"type": ["string", "null"], "enum": ["a", "b"]}, id="no type"
        ),
        pytest.param({"const": 5}, {"type": "integer", "enum": [5]}, id="const of a whole number"),
        pytest.param({"enum": [True, False]}, {"type": "boolean", "enum": [False, True]}, id="booleans"),
        pytest.param({"properties": {"url": TEXT}, "required": ["url"]}, URL, id="an object without a type"),
        pytest.param({"items": TEXT}, {"type": "array", "items": TEXT}, id="a list without a type"),
        pytest.param(
            {"allOf": [{"type": "object", "properties": {"url": TEXT}}, {"required": ["url"]}]},
            URL,
            id="required in another part of allOf",
        ),
        pytest.param({"$ref": "#/components/schemas/Loose", "required": ["url"]}, URL, id="members beside a reference"),
        pytest.param(
            {"type": "number", "minimum": 0, "exclusiveMinimum": True},
            {"type": "number", "exclusiveMinimum": 0},
            id="exclusive as in 3.0",
        ),
        pytest.param({"type": "string", "minimum": "0"}, TEXT, id="a limit that is no number"),
    ],
)
def test_equivalent_schemas_have_the_same_surface(one: Json, other: Json) -> None:
    components: dict[str, Json] = {
        "Url": URL,
        "Alias": {"$ref": "#/components/schemas/Url"},
        "Loose": {"type": "object", "properties": {"url": TEXT}},
    }
    said = [seen({"properties": {"part": schema}}, **components) for schema in (one, other)]
    assert said[0] == said[1]
    assert said[0] != seen({"properties": {"part": {"type": "number"}}})


def test_a_member_is_required_that_every_alternative_requires() -> None:
    by_id = {"required": ["id", "scale"], "properties": {"id": TEXT, "scale": TEXT}}
    by_url = {"required": ["url", "scale"], "properties": {"url": TEXT, "scale": TEXT}}
    found = seen({"anyOf": [by_id, by_url]})
    assert {place for place, member in found.items() if member.required} == {"scale"}
    assert sorted(found) == ["id", "scale", "url"]


def test_alternatives_that_only_require_are_seen() -> None:
    properties = {"id": TEXT, "url": TEXT, "scale": TEXT}
    alternatives = [{"required": ["id", "scale"]}, {"required": ["url", "scale"]}]
    found = seen({"type": "object", "properties": properties, "anyOf": alternatives})
    assert {place for place, member in found.items() if member.required} == {"scale"}
    assert found["id"].types == {"string"}


def test_alternatives_add_up_their_types_and_values() -> None:
    found = part({"oneOf": [{"type": "string", "enum": ["a"]}, {"type": "integer", "enum": [1]}, {"type": "null"}]})
    assert found.types == {"string", "integer", "null"}
    assert found.values == {"a", "1"}


@pytest.mark.parametrize("free", [TEXT, {"type": "integer"}, {}])
def test_an_alternative_without_values_allows_any(free: Json) -> None:
    assert part({"anyOf": [{"type": "string", "enum": ["a"]}, free]}).values == frozenset()


def test_an_alternative_without_a_type_allows_any() -> None:
    assert part({"anyOf": [TEXT, {}]}).types == frozenset()


def test_narrowest_limit_of_an_allof_counts() -> None:
    one = {"type": ["string", "null"], "enum": ["a", "b"], "minLength": 1, "maxLength": 5, "pattern": "^a"}
    other = {"type": "string", "enum": ["b", "c"], "minLength": 2, "maxLength": 9, "pattern": "b$"}
    assert part({"allOf": [one, other]}) == Member(
        types=frozenset(["string"]),
        values=frozenset(["b"]),
        limits={"minLength": 2, "maxLength": 5, "pattern": "^a and b$"},
    )


def test_widest_limit_of_alternatives_counts() -> None:
    one = {"type": "string", "minLength": 1, "maxLength": 5, "pattern": "^a"}
    other = {"type": "string", "minLength": 2, "maxLength": 9, "pattern": "^b"}
    assert part({"anyOf": [one, other]}).limits == {"minLength": 1, "maxLength": 9, "pattern": "^a or ^b"}
    assert part({"anyOf": [one, TEXT]}).limits == {}


def test_a_limit_stands_beside_an_alternative_that_it_does_not_concern() -> None:
    number = {"type": "number", "maximum": 9}
    assert part({"anyOf": [number, {"type": "null"}]}).limits == {"maximum": 9}
    assert part({"anyOf": [number, TEXT]}).limits == {"maximum": 9}


def test_a_default_may_stand_in_any_part() -> None:
    assert part({"allOf": [TEXT, {"default": "a"}]}).default == "a"
    assert part({"anyOf": [{"type": "integer"}, {"type": "string", "default": "a"}]}).default == "a"


def test_a_member_whose_schema_is_null_is_anything() -> None:
    assert part(None) == Member()


def test_a_schema_within_itself_is_followed_once() -> None:
    node = {"properties": {"name": TEXT, "next": {"$ref": "#/components/schemas/Node"}}}
    found = seen({"properties": {"first": {"$ref": "#/components/schemas/Node"}}}, Node=node)
    assert sorted(found) == ["first", "first.name", "first.next"]


def test_deep_members_are_seen() -> None:
    schema: Json = TEXT
    for _ in range(30):
        schema = {"anyOf": [{"allOf": [{"properties": {"in": schema}}]}]}
    assert seen(schema)[".".join(["in"] * 30)].types == {"string"}


def test_prices_are_part_of_the_surface() -> None:
    described = document()
    described["paths"]["/thing"]["post"]["x-units"] = [{"sku": "AI Thing", "amount": 2, "per": "result_image"}]
    assert thing(described).prices == ("AI Thing: 2 per result_image",)


@pytest.mark.parametrize(
    ("described", "message"),
    [
        ({}, "holds no OpenAPI paths"),
        ({"paths": ["/thing"]}, "holds no OpenAPI paths"),
        ({"paths": {"/thing": None}}, "/thing is not sound OpenAPI"),
        ({"paths": {"/thing": {"post": None}}}, "POST /thing is not sound OpenAPI"),
        ({"paths": {"/thing": {"post": {"parameters": [{"in": "query"}]}}}}, "POST /thing is not sound OpenAPI"),
        (document({"properties": ["scale"]}), "POST /thing is not sound OpenAPI"),
        (document({"$ref": "#/components/schemas/Nope"}), "$ref #/components/schemas/Nope leads nowhere"),
        (document({"$ref": "other.yaml#/Nope"}), "$ref other.yaml#/Nope leads nowhere"),
    ],
)
def test_an_unsound_document_is_refused_in_one_line(described: Json, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        surface(described)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_the_surface_of_the_contract_holds_every_operation_and_nested_members() -> None:
    contract = whole()
    found = surface(contract)
    assert set(found) == {f"{method.upper()} {path}" for path, item in contract["paths"].items() for method in item}
    makeup = found["POST /s2s/v2.0/task/makeup-vto"].requests()
    assert makeup["request effects[].palettes[].shimmerColor"].types == {"string"}
    assert "skin_smooth" in makeup["request effects[].category"].values
    assert not makeup["request src_file_id"].required
    assert makeup["request effects"].required
