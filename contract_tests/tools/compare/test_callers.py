"""What a changed contract changes for callers of the Python client and of the TypeScript client."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from contract_tests.tools.conftest import alone, whole
from tools.compare.callers import for_callers
from tools.compare.changes import Change
from tools.compare.diff import main

Json = dict[str, Any]

RUN = "/s2s/v2.0/task/enhance"
MAKEUP = "/s2s/v2.0/task/makeup-vto"
SKIN = "/s2s/v2.1/task/skin-analysis"
PATHS = ["/s2s/v2.0/file", *(path for run in (RUN, MAKEUP, SKIN) for path in (run, f"{run}/{{task_id}}"))]
PYTHON, TYPESCRIPT = "client.features.enhance", 'youcam.run("enhance")'


@pytest.fixture(scope="module")
def contract() -> Json:
    return alone(whole(), *PATHS)


def schemas(document: Json) -> Json:
    found: Json = document["components"]["schemas"]
    return found


def changed(contract: Json, edit: Callable[[Json], object]) -> dict[str, list[Change]]:
    edited = copy.deepcopy(contract)
    edit(edited)
    return for_callers(contract, edited)


def told(contract: Json, edit: Callable[[Json], object]) -> tuple[list[str], list[str]]:
    found = changed(contract, edit)
    return [str(one) for one in found["Python"]], [str(one) for one in found["TypeScript"]]


def members(document: Json, name: str) -> Json:
    """Returns the properties of a schema of the contract."""
    found: Json = schemas(document)[name]["properties"]
    return found


def rename(holder: Json, old: str, new: str) -> None:
    holder[new] = holder.pop(old)
    if old in holder.get("required", ()):
        holder["required"] = [new if name == old else name for name in holder["required"]]


def renamed_scale(document: Json) -> None:
    schema = schemas(document)["EnhanceParams"]
    rename(schema["properties"], "scale", "factor")
    schema["required"] = ["factor"]


def moved(document: Json) -> None:
    """Publishes enhance under a newer version."""
    for path in (RUN, f"{RUN}/{{task_id}}"):
        document["paths"][path.replace("v2.0", "v2.5")] = copy.deepcopy(document["paths"][path])


def renamed_schema(document: Json) -> None:
    text = json.dumps(document).replace('schemas/FileResultV2"', 'schemas/FileOfResult"')
    document.clear()
    document.update(json.loads(text))
    rename(schemas(document), "FileResultV2", "FileOfResult")


TABLE: list[tuple[Callable[[Json], object], list[str], list[str]]] = [
    (
        lambda d: schemas(d)["EnhanceScale"].update(enum=[1, 2]),
        [f"breaking  {PYTHON}: scale may no longer be 4"],
        [f"breaking  {TYPESCRIPT}: scale may no longer be 4"],
    ),
    (
        lambda d: schemas(d)["EnhanceScale"].update(enum=[1, 2, 4, 8]),
        [f"changed   {PYTHON}: scale may be 8 too"],
        [f"changed   {TYPESCRIPT}: scale may be 8 too"],
    ),
    (
        lambda d: members(d, "EnhanceParams").update(mode={"type": "string"}),
        [f"changed   {PYTHON}: mode is new"],
        [f"changed   {TYPESCRIPT}: mode is new"],
    ),
    (
        lambda d: members(d, "EnhanceParams").update({"global": {"type": "integer"}}),
        [f"changed   {PYTHON}: global_ is new"],
        [f"changed   {TYPESCRIPT}: global is new"],
    ),
    (
        renamed_scale,
        [f"breaking  {PYTHON}: factor is new and required", f"breaking  {PYTHON}: scale is gone; factor is alike"],
        [
            f"breaking  {TYPESCRIPT}: factor is new and required",
            f"breaking  {TYPESCRIPT}: scale is gone; factor is alike",
        ],
    ),
    (
        lambda d: schemas(d).update(EnhanceScale={"type": "integer"}),
        [f"changed   {PYTHON}: scale may be any value, was one of 1, 2, 4"],
        [f"changed   {TYPESCRIPT}: scale may be any value, was one of 1, 2, 4"],
    ),
    (
        moved,
        [
            f"changed   {PYTHON}: calls {RUN.replace('v2.0', 'v2.5')}, was {RUN}",
            f"changed   {PYTHON}_v2_0: the method is new",
        ],
        [
            f"changed   {TYPESCRIPT}: calls {RUN.replace('v2.0', 'v2.5')}, was {RUN}",
            'changed   youcam.run("v2.0/enhance"): the method is new',
        ],
    ),
    (
        renamed_schema,
        ["breaking  youcam_client.models.FileResultV2: the type is now youcam_client.models.FileOfResult"],
        ['breaking  components["schemas"]["FileResultV2"]: the type is now components["schemas"]["FileOfResult"]'],
    ),
    (lambda d: d["paths"][RUN]["post"]["x-units"][0].update(amount=3), [], []),
    (lambda d: schemas(d)["EnhanceScale"].update(description="Another text."), [], []),
]


@pytest.mark.parametrize(("edit", "python", "typescript"), TABLE)
def test_a_change_is_told_by_the_names_of_each_client(
    contract: Json, edit: Callable[[Json], object], python: list[str], typescript: list[str]
) -> None:
    assert told(contract, edit) == (python, typescript)


def test_a_feature_that_is_gone_takes_its_method_and_its_types_with_it(contract: Json) -> None:
    def edit(document: Json) -> None:
        for path in (RUN, f"{RUN}/{{task_id}}"):
            document["paths"].pop(path)

    assert told(contract, edit) == (
        [f"breaking  {PYTHON}: the method is gone", "breaking  youcam.params.RunEnhance: the type is gone"],
        ["breaking  RunEnhance: the type is gone", f"breaking  {TYPESCRIPT}: the method is gone"],
    )


def test_a_member_of_a_result_has_the_name_that_the_client_gives_it(contract: Json) -> None:
    def edit(document: Json) -> None:
        members(document, "FileResultV2")["imageSize"] = {"type": "integer"}

    python, typescript = told(contract, edit)
    assert f"changed   {PYTHON}: result.data.image_size is new" in python
    assert f"changed   {TYPESCRIPT}: result.data.imageSize is new" in typescript


def test_types_are_compared_as_each_language_has_them(contract: Json) -> None:
    before, after = copy.deepcopy(contract), copy.deepcopy(contract)
    members(before, "EnhanceParams")["size"] = {"type": "integer"}
    members(after, "EnhanceParams")["size"] = {"type": "number"}
    assert [str(one) for one in for_callers(before, after)["Python"]] == [f"changed   {PYTHON}: size is float, was int"]
    assert for_callers(before, after)["TypeScript"] == []
    members(after, "EnhanceParams")["size"] = {"type": "integer", "format": "int64"}
    assert for_callers(before, after)["Python"] == []
    assert [str(one) for one in for_callers(after, before)["TypeScript"]] == [
        f"breaking  {TYPESCRIPT}: size is number, was Int64"
    ]


def test_a_parameter_that_gets_another_type_is_breaking(contract: Json) -> None:
    def edit(document: Json) -> None:
        schemas(document)["EnhanceScale"] = {"type": "string"}

    python, typescript = told(contract, edit)
    assert f"breaking  {PYTHON}: scale is str, was int" in python
    assert f"breaking  {TYPESCRIPT}: scale is string, was number" in typescript


def test_members_of_objects_are_found_where_callers_write_them(contract: Json) -> None:
    def edit(document: Json) -> None:
        for schema in schemas(document).values():
            schema.get("properties", {}).pop("skinSmoothStrength", None)

    python, typescript = told(contract, edit)
    assert "breaking  client.features.makeup_vto: effects[].skinSmoothStrength is gone" in python
    assert 'breaking  youcam.run("makeup-vto"): effects[].skinSmoothStrength is gone' in typescript


def test_the_command_tells_the_callers_after_the_wire(
    contract: Json, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited = copy.deepcopy(contract)
    schemas(edited)["EnhanceScale"]["enum"] = [1, 2]
    for name, document in (("old.json", contract), ("new.json", edited)):
        (tmp_path / name).write_text(json.dumps(document))
    assert main([str(tmp_path / "old.json"), str(tmp_path / "new.json")]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"breaking  POST {RUN}: request scale may no longer be 4",
        "1 changes, 1 of them breaking",
        "",
        "For callers in Python:",
        f"breaking  {PYTHON}: scale may no longer be 4",
        "1 changes, 1 of them breaking",
        "",
        "For callers in TypeScript:",
        f"breaking  {TYPESCRIPT}: scale may no longer be 4",
        "1 changes, 1 of them breaking",
    ]


def test_a_contract_of_which_no_client_can_be_made_is_told_in_one_line(
    contract: Json, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edited = copy.deepcopy(contract)
    edited["paths"].pop(f"{RUN}/{{task_id}}")
    for name, document in (("old.json", contract), ("new.json", edited)):
        (tmp_path / name).write_text(json.dumps(document))
    assert main([str(tmp_path / "old.json"), str(tmp_path / "new.json")]) == 2
    assert (
        capsys.readouterr().err
        == f"diff: no client can be made of it: {RUN}: should have one check operation; it has 0\n"
    )
