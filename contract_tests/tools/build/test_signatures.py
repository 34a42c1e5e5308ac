"""The typed surface of the layer: it names everything in the contract, and loses nothing."""

from __future__ import annotations

import ast
import copy
import json
import types
from collections.abc import Iterator, Sequence
from typing import Any, Literal, Union, get_args, get_origin

import pytest
from attrs import frozen

import youcam_client.models
from tools.build.bundle import ContractError
from tools.build.generate import LAYER
from tools.build.layer.body_members import Json
from tools.build.layer.features import features, table
from tools.build.layer.signature_types import class_name, params_module
from tools.build.layer.signatures import result_type
from youcam import params
from youcam_mock.contract import Contract, bundled

CONTRACT = Contract.load(bundled())
FEATURES = {feature.name: feature for feature in features(CONTRACT.document)}
FACTS: Json = json.loads((LAYER / "features.json").read_text(encoding="utf-8"))
TABLE: dict[str, Json] = FACTS["features"]
KINDS = {operation.path: operation.kind for operation in CONTRACT.operations.values()}
BODIES = {operation.path: operation.body for operation in CONTRACT.of_kind("run-task")}


@frozen
class Example:
    """An example body of a feature's run."""

    feature: str
    name: str
    body: Json

    @property
    def row(self) -> Json:
        return TABLE[self.feature]

    def places(self, parameter: str) -> list[str]:
        """Returns where the parameter may be in a body."""
        files = self.row["inputs"].get(parameter)
        pointers = [files["file_id"], files["url"]] if files else [self.row["params"][parameter]]
        return [pointer for pointer in pointers if pointer]

    def given(self) -> dict[str, tuple[str, Any]]:
        """Returns the parameters that make this body, each with the place from which it came."""
        return {
            parameter: (pointer, value)
            for parameter in (*self.row["inputs"], *self.row["params"])
            for pointer in self.places(parameter)
            for value in found(self.body, pointer)
        }

    def without(self, parameter: str) -> Json:
        """Returns the body without that parameter, and without the object that held nothing else."""
        body = copy.deepcopy(self.body)
        for pointer in self.places(parameter):
            while pointer and pointer not in self.row["fixed"]:
                holder, _, last = pointer.rpartition("/")
                parents = found(body, holder)
                for parent in parents:
                    parent.pop(last, None)
                pointer = holder if parents == [{}] else ""
        return body

    def accepts(self, body: Json) -> bool:
        schema = BODIES[self.row["path"]]
        assert schema is not None
        return schema.accepts(body)


def examples() -> Iterator[Example]:
    for name, feature in FEATURES.items():
        media = feature.run.facts["requestBody"]["content"]["application/json"]
        bodies = {key: example["value"] for key, example in media.get("examples", {}).items()}
        bodies |= {"example": media["example"]} if "example" in media else {}
        yield from (Example(name, key, body) for key, body in bodies.items())


EXAMPLES = list(examples())
every_example = pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: f"{one.feature}-{one.name}")
every_feature = pytest.mark.parametrize("name", FEATURES)


def found(body: Any, pointer: str) -> list[Any]:
    """Returns the value at the pointer, or an empty list."""
    for key in pointer.split("/")[1:]:
        members = dict(enumerate(body)) if isinstance(body, list) else body
        place = int(key) if isinstance(body, list) else key
        if place not in members:
            return []
        body = members[place]
    return [body]


def put(body: Any, pointer: str, value: Any) -> None:
    *way, last = pointer.split("/")[1:]
    for key, after in zip(way, [*way, last][1:], strict=True):
        fresh: Any = [{}] if after == "0" else {}
        body = body[int(key)] if isinstance(body, list) else body.setdefault(key, fresh)
    body[last] = value


def fits(value: Any, annotation: Any) -> bool:
    """Returns whether a JSON value is of the type, as a type checker would see it."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType):
        return any(fits(value, each) for each in arguments)
    if origin is Literal:
        return any(value == each and type(value) is type(each) for each in arguments)
    if origin is Sequence:
        return isinstance(value, list) and all(fits(each, arguments[0]) for each in value)
    if hasattr(annotation, "__required_keys__"):
        return (
            isinstance(value, dict)
            and annotation.__required_keys__ <= set(value) <= set(annotation.__annotations__)
            and all(fits(each, member(annotation, key)) for key, each in value.items())
        )
    if annotation is float:
        return type(value) in (int, float)
    return value is None if annotation in (None, type(None)) else type(value) is annotation


def member(typed_dict: Any, name: str) -> Any:
    """Returns the type of a member, without `Required` and `NotRequired`."""
    return get_args(typed_dict.__annotations__[name])[0]


def typed_dict(name: str) -> Any:
    return getattr(params, class_name(FEATURES[name]))


def test_every_run_operation_has_one_name() -> None:
    assert sorted(row["path"] for row in TABLE.values()) == sorted(BODIES)


@every_feature
def test_the_newest_v2_version_has_the_plain_name_and_v1_where_there_is_no_v2(name: str) -> None:
    run = FEATURES[name].run
    versions = [feature.run.version for feature in FEATURES.values() if feature.run.feature == run.feature]
    # A path past V2 is another way to an engine that has a V2 name.
    versions = [version for version in versions if version < (3,)] or versions
    version = "v{}.{}/".format(*run.version)
    assert name == ("" if run.version == max(versions) else version) + run.feature


@every_example
def test_an_example_is_made_of_its_parameters(example: Example) -> None:
    body: Json = {}
    for pointer, value in example.row["fixed"].items():
        put(body, pointer, copy.deepcopy(value))
    for pointer, value in example.given().values():
        put(body, pointer, value)
    if "request_id" in example.body and "request_id" not in example.row["params"]:
        body["request_id"] = example.body["request_id"]
    assert body == example.body


@every_example
def test_a_run_without_a_required_parameter_is_refused(example: Example) -> None:
    assert example.accepts(example.body)
    assert set(example.row["required"]) <= set(example.given())
    for parameter in example.row["required"]:
        assert not example.accepts(example.without(parameter)), parameter


@every_feature
def test_every_other_parameter_can_be_left_out(name: str) -> None:
    mine = [example for example in EXAMPLES if example.feature == name]
    row = TABLE[name]
    filled_in = {pointer.split("/")[1] for pointer in row["names"]}
    for parameter in {*row["inputs"], *row["params"]} - {*row["required"], *filled_in}:
        assert any(example.accepts(example.without(parameter)) for example in mine), parameter


@every_feature
def test_a_typed_dict_has_the_parameters_of_the_table(name: str) -> None:
    row = TABLE[name]
    assert set(typed_dict(name).__annotations__) == {*row["inputs"], *row["params"]}
    assert typed_dict(name).__required_keys__ == set(row["required"])


@every_example
def test_an_example_is_of_the_declared_types(example: Example) -> None:
    for parameter, (_, value) in example.given().items():
        if parameter in example.row["params"]:
            assert fits(value, member(typed_dict(example.feature), parameter)), parameter


@every_feature
def test_a_file_parameter_takes_several_where_the_body_does(name: str) -> None:
    for parameter, place in TABLE[name]["inputs"].items():
        several = get_origin(member(typed_dict(name), parameter)) is Sequence
        assert (several, parameter.endswith("s")) == (place["many"], place["many"])


@every_feature
def test_paths_of_the_table_are_operations_of_the_contract(name: str) -> None:
    row = TABLE[name]
    assert {KINDS[place["file_path"]] for place in row["inputs"].values()} <= {"create-file"}
    for what, path in row["lists"].items():
        assert KINDS[path] == f"list-{what.replace('_', '-')}"


@every_feature
def test_status_and_results_are_models_of_the_client(name: str) -> None:
    named = {part.id for part in ast.walk(ast.parse(results(name))) if isinstance(part, ast.Name)}
    assert {TABLE[name]["status"], *named} <= {*youcam_client.models.__all__, "list"}


def results(name: str) -> str:
    return result_type(FEATURES[name].results).replace("m.", "")


def test_results_are_typed_by_version() -> None:
    assert results("enhance") == "FileResultV2"
    assert results("v1.0/enhance") == "list[ActionResultV1]"
    assert results("skin-analysis") == "SkinAnalysisScores | SkinAnalysisZip"


def test_templates_belong_to_the_version_that_takes_them() -> None:
    assert TABLE["hair-transfer"]["lists"] == {"templates": "/s2s/v2.1/task/template/hair-transfer"}
    assert TABLE["v2.0/hair-transfer"]["lists"] == {}


def test_a_part_of_a_feature_shares_its_v1_files() -> None:
    assert TABLE["v1.0/face-swap/pre-process"]["inputs"]["image"]["file_path"] == "/s2s/v1.1/file/face-swap"


def test_a_picture_beside_a_v1_video_is_declared_where_pictures_are() -> None:
    paths = {name: place["file_path"] for name, place in TABLE["v1.0/face-swap-vid"]["inputs"].items()}
    assert paths == {"video": "/s2s/v1.1/file/face-swap-vid", "reference": "/s2s/v2.0/file"}


def test_a_file_that_the_body_names_again_is_known() -> None:
    assert TABLE["2d-vto/ring"]["names"] == {
        "/source_info/name": "image",
        "/source_info/mask_name": "mask",
        "/object_infos/*/name": "references",
        "/object_infos/*/mask_name": "reference_masks",
    }


def test_every_error_code_of_a_run_has_a_meaning() -> None:
    codes = {code for feature in FEATURES.values() for code in feature.run.facts["x-engine-errors"]}
    assert codes <= set(FACTS["meanings"])


def small(properties: Json, inputs: Sequence[Json] = (), required: Sequence[str] = (), version: str = "v2.0") -> Json:
    """Returns a contract with one feature, whose runs take these members."""
    path = f"/s2s/{version}/task/thing"
    schema: Json = {"type": "object", "required": list(required), "properties": properties}
    run: Json = {
        "operationId": "run_thing",
        "x-kind": "run-task",
        "x-feature": "thing",
        "tags": ["Thing"],
        "x-inputs": list(inputs),
    }
    run["requestBody"] = {"content": {"application/json": {"schema": schema}}}
    state = {"properties": {"data": {"properties": {"results": {"$ref": "#/components/schemas/Done"}}}}}
    answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Status"}}}}
    check = {"x-kind": "check-task", "x-feature": "thing", "responses": {"200": answer}}
    files = {"type": "array", "items": {"properties": {"content_type": {"type": "string"}}}}
    new = {"content": {"application/json": {"schema": {"properties": {"files": files}}}}}
    upload = {"x-kind": "create-file", "x-feature": "", "requestBody": new}
    return {
        "paths": {path: {"post": run}, path + "/{task_id}": {"get": check}, f"/s2s/{version}/file": {"post": upload}},
        "components": {"schemas": {"Status": state, "Done": {"type": "object"}}},
    }


def types_of(document: Json) -> dict[str, Any]:
    """Returns what params.py of that contract defines."""
    text = params_module(document, features(document))
    defined: dict[str, Any] = {}
    exec(compile(text, "params.py", "exec", dont_inherit=True), defined)
    return defined


def test_a_list_of_one_file_is_one_parameter() -> None:
    ids = {"src_ids": {"type": "array", "maxItems": 1, "items": {"type": "string"}}}
    document = small(ids, [{"role": "src", "file_id": "/src_ids", "formats": ["mp4"]}], ["src_ids"])
    [row] = table(features(document))["features"].values()
    assert row["inputs"] == {
        "video": {
            "file_path": "/s2s/v2.0/file",
            "file_id": "/src_ids",
            "url": None,
            "many": False,
            "list": True,
            "formats": ["mp4"],
        }
    }
    assert row["required"] == ["video"]


def test_a_python_keyword_gets_an_underscore_and_keeps_its_place_in_the_body() -> None:
    [row] = table(features(small({"global": {"type": "integer"}})))["features"].values()
    assert row["params"] == {"global_": "/global"}


def test_a_keyword_within_an_object_stays_as_it_is() -> None:
    inner = {"type": "object", "required": ["class"], "properties": {"class": {"type": "string"}}}
    defined = types_of(small({"inner": inner}))
    assert defined["RunThingInner"].__required_keys__ == {"class"}
    assert member(defined["RunThing"], "inner") is defined["RunThingInner"]


def test_known_words_or_any_other_are_both_in_the_type() -> None:
    defined = types_of(small({"mode": {"anyOf": [{"enum": ["a", "b"]}, {"type": "string"}, {"type": "null"}]}}))
    assert member(defined["RunThing"], "mode") == Literal["a", "b"] | str | None


def test_constants_of_several_alternatives_are_one_literal() -> None:
    both = [{"const": "a"}, {"enum": ["b", "a"]}]
    defined = types_of(small({"mode": {"anyOf": both}, "flag": {"enum": [True, False]}}))
    assert member(defined["RunThing"], "mode") == Literal["a", "b"]
    assert member(defined["RunThing"], "flag") is bool


def test_lists_of_several_alternatives_are_one_list() -> None:
    lists = [{"type": "array", "items": {"type": kind}} for kind in ("integer", "string")]
    defined = types_of(small({"seeds": {"anyOf": [*lists, {"type": "null"}]}}))
    assert member(defined["RunThing"], "seeds") == Sequence[int | str] | None


HOLDS_X = {"type": "object", "properties": {"x": {"type": "string"}}}
HOLDS_Y = {"type": "object", "properties": {"y": {"type": "string"}}}
LOOP: Json = {"$ref": "#/components/schemas/Loop"}
ENDLESS = small({"x": LOOP})
ENDLESS["components"]["schemas"]["Loop"] = {"type": "object", "properties": {"x": LOOP}}
CHECK, FILES = "/s2s/v2.0/task/thing/{task_id}", "/s2s/v2.0/file"
PICTURE = {"role": "src", "file_id": "/src_file_id"}
UNCHECKED, FILELESS = small({}), small({"src_file_id": {"type": "string"}}, [PICTURE])
del UNCHECKED["paths"][CHECK], FILELESS["paths"][FILES]
WRONG: list[tuple[Json, str]] = [
    (UNCHECKED, "/s2s/v2.0/task/thing: should have one check operation; it has 0"),
    (FILELESS, "/s2s/v2.0/task/thing: takes image, and no file operation declares them"),
    (small({"timeout": {"type": "integer"}}), "run_thing: timeout cannot be a parameter"),
    (small({"a-b": {"type": "integer"}}), "run_thing: a-b cannot be a parameter"),
    (small({"src_file_id": {"type": "string"}}), "run_thing: src_file_id names a file; say so in x-inputs"),
    (small({}, [{"role": "src", "file_id": "/src_file_id"}]), "run_thing: x-inputs /src_file_id: no member"),
    (small({"x": {"type": "file"}}), "RunThingX: no Python type is known for file"),
    (small({"x": {"anyOf": [HOLDS_X, HOLDS_Y]}}), "RunThingX: an object that holds itself, or two without a name"),
    (ENDLESS, "Loop: an object that holds itself"),
    (small({"x": {}}), "RunThingX: no Python type is known for an open schema"),
]


@pytest.mark.parametrize(("document", "complaint"), WRONG, ids=lambda part: part if isinstance(part, str) else "")
def test_a_contract_without_such_a_surface_is_refused_in_one_line(document: Json, complaint: str) -> None:
    with pytest.raises(ContractError) as refused:
        params_module(document, features(document))
    assert str(refused.value).startswith(complaint)
    assert "\n" not in str(refused.value)
