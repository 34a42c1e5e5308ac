"""The reviewed snapshot of the contract: no fact changes unseen."""

from __future__ import annotations

import copy
import functools
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from contract_tests.tools.conftest import whole
from tools.build import generate, surface_snapshot, typescript_schema
from tools.build.bundle import OPENAPI, bundle, bundle_control
from tools.build.layer import signatures, typescript, unasync
from tools.build.surface_snapshot import ACCEPT, SHOWN, SNAPSHOT, complaint, snapshot
from tools.compare.surface_lines import component_lines, operation_lines

Json = dict[str, Any]
RUN = "/s2s/v2.0/task/enhance"
MAKEUP = "/s2s/v2.0/task/makeup-vto"


@pytest.fixture(scope="module")
def contract() -> Json:
    return whole()


@pytest.fixture(scope="module")
def control() -> Json:
    return bundle_control()


def run(document: Json, path: str = RUN) -> Json:
    operation: Json = document["paths"][path]["post"]
    return operation


def schema(document: Json, name: str) -> Json:
    node: Json = document["components"]["schemas"][name]
    return node


def enhance(fact: str) -> str:
    return f"v2.txt: {{}} POST {RUN} {fact}"


def test_the_reviewed_snapshot_is_what_the_contract_says(contract: Json, control: Json) -> None:
    assert complaint(snapshot(contract, control), SNAPSHOT) == []


CHANGES: list[tuple[str, Callable[[Json], object], str, str]] = [
    (
        "bound",
        lambda d: schema(d, "HairColorPalette")["properties"]["shine_intensity"].update(maximum=99),
        "shared.txt: - schemas HairColorPalette shine_intensity: integer maximum 100 minimum 0",
        "shared.txt: + schemas HairColorPalette shine_intensity: integer maximum 99 minimum 0",
    ),
    (
        "value of an enum",
        lambda d: schema(d, "EnhanceScale")["enum"].append(8),
        "shared.txt: - schemas EnhanceScale: integer enum 1 2 4",
        "shared.txt: + schemas EnhanceScale: integer enum 1 2 4 8",
    ),
    (
        "default",
        lambda d: schema(d, "EnhanceScale").update(default=1),
        "shared.txt: - schemas EnhanceScale: integer enum 1 2 4",
        "shared.txt: + schemas EnhanceScale: integer default 1 enum 1 2 4",
    ),
    (
        "format",
        lambda d: schema(d, "EnhanceScale").update(format="int64"),
        "shared.txt: - schemas EnhanceScale: integer enum 1 2 4",
        "shared.txt: + schemas EnhanceScale: integer enum 1 2 4 format int64",
    ),
    (
        "pattern",
        lambda d: schema(d, "HairColorPalette")["properties"]["color"].update(pattern="^#"),
        'shared.txt: - schemas HairColorPalette color: string pattern "^#([A-Fa-f0-9]{6})$" required',
        "shared.txt: + schemas HairColorPalette color: string pattern ^# required",
    ),
    (
        "required member",
        lambda d: schema(d, "EnhanceParams").update(required=[]),
        "shared.txt: - schemas EnhanceParams scale: $EnhanceScale required",
        "shared.txt: + schemas EnhanceParams scale: $EnhanceScale",
    ),
    (
        "alternative",
        lambda d: run(d)["requestBody"]["content"]["application/json"]["schema"]["anyOf"].pop(),
        enhance("body application/json: anyOf $EnhanceByFileUrl $EnhanceByFileId").format("-"),
        enhance("body application/json: anyOf $EnhanceByFileUrl").format("+"),
    ),
    (
        "price",
        lambda d: run(d)["x-units"][0].update(amount=3),
        enhance("x-units[1].amount: 2").format("-"),
        enhance("x-units[1].amount: 3").format("+"),
    ),
    (
        "limit of a file",
        lambda d: run(d)["x-inputs"][0].update(max_bytes=10485761),
        enhance("x-inputs[1].max_bytes: 10485760").format("-"),
        enhance("x-inputs[1].max_bytes: 10485761").format("+"),
    ),
    (
        "formats of a file",
        lambda d: run(d)["x-inputs"][0].update(formats=["jpeg"]),
        enhance("x-inputs[1].formats: jpeg png").format("-"),
        enhance("x-inputs[1].formats: jpeg").format("+"),
    ),
    (
        "edition",
        lambda d: run(d).update({"x-since": "2026-08"}),
        enhance("x-since: 2026-02").format("-"),
        enhance("x-since: 2026-08").format("+"),
    ),
    (
        "duration",
        lambda d: run(d).update({"x-duration": {"seconds": [3, 60]}}),
        enhance("x-duration.seconds: 3 6").format("-"),
        enhance("x-duration.seconds: 3 60").format("+"),
    ),
    (
        "answer",
        lambda d: run(d)["responses"].pop("429"),
        enhance("429: $TooManyRequests").format("-"),
        "",
    ),
    (
        "example of an answer",
        lambda d: d["components"]["responses"]["InvalidApiKey"]["content"]["application/json"].update(example=1),
        "",
        "shared.txt: + responses InvalidApiKey application/json example: 1",
    ),
]


@pytest.mark.parametrize(("changed", "old", "new"), [case[1:] for case in CHANGES], ids=[case[0] for case in CHANGES])
def test_a_changed_fact_is_named_as_it_was_and_as_it_is(
    contract: Json, control: Json, changed: Callable[[Json], object], old: str, new: str
) -> None:
    slip = copy.deepcopy(contract)
    changed(slip)
    told = complaint(snapshot(slip, control), SNAPSHOT)
    assert [line for line in (old, new) if line and line not in told] == [], told
    assert ACCEPT in told[-1]
    assert len(told) <= 4


def test_a_changed_rule_and_a_changed_code_are_shown_where_they_differ(contract: Json, control: Json) -> None:
    slip = copy.deepcopy(contract)
    run(slip)["x-engine-errors"][-2] = "error_uplaod"
    rule = run(slip, MAKEUP)["x-rules"][0]
    rule["must"]["properties"]["effects"]["items"]["then"] = {"maxProperties": 77}
    told = complaint(snapshot(slip, control), SNAPSHOT)
    assert [sum(word in line for line in told) for word in ("error_uplaod", "error_upload", '"maxProperties": 77')] == [
        *(1, 1, 1)
    ], told
    assert max(map(len, told)) < 400


def test_a_slip_in_the_control_api_is_named(contract: Json, control: Json) -> None:
    slip = copy.deepcopy(control)
    path = next(iter(slip["paths"]))
    slip["paths"]["/_mock/odd"] = slip["paths"].pop(path)
    told = complaint(snapshot(contract, slip), SNAPSHOT)
    assert any(line.startswith("control.txt: +") and "/_mock/odd" in line for line in told)


def test_words_for_people_may_change(contract: Json, control: Json) -> None:
    slip = copy.deepcopy(contract)
    run(slip)["summary"] = "Enhance"
    schema(slip, "EnhanceScale").update(description="How many times.", example=4)
    run(slip)["requestBody"]["content"]["application/json"]["examples"]["file"]["value"]["scale"] = 4
    assert complaint(snapshot(slip, control), SNAPSHOT) == []


def test_many_differences_are_counted(contract: Json, control: Json, tmp_path: Path) -> None:
    told = complaint(snapshot(contract, control), tmp_path)
    assert len(told) == SHOWN + 3
    assert told[-2].endswith(" more lines")


def test_a_file_of_the_snapshot_that_is_too_many_is_named(contract: Json, control: Json, tmp_path: Path) -> None:
    shutil.copytree(SNAPSHOT, tmp_path, dirs_exist_ok=True)
    (tmp_path / "v3.txt").write_text("GET /s2s/v3.0/odd x-kind: check-task\n")
    assert "v3.txt: - GET /s2s/v3.0/odd x-kind: check-task" in complaint(snapshot(contract, control), tmp_path)


def test_each_line_is_unique_so_that_none_hides_another(contract: Json, control: Json) -> None:
    for lines in snapshot(contract, control).values():
        assert len(lines) == len(set(lines))


def test_accepting_makes_the_snapshot_what_the_contract_says(
    contract: Json, control: Json, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "openapi" / "surface"
    shutil.copytree(SNAPSHOT, folder)
    monkeypatch.setattr(surface_snapshot, "SNAPSHOT", folder)
    monkeypatch.setattr(surface_snapshot, "OPENAPI", folder.parent)
    slip = copy.deepcopy(contract)
    schema(slip, "EnhanceScale")["enum"].append(8)
    monkeypatch.setattr(surface_snapshot, "bundle", lambda: slip)
    was = (folder / "shared.txt").read_text()
    assert surface_snapshot.main([]) == 1
    assert "+ schemas EnhanceScale: integer enum 1 2 4 8" in capsys.readouterr().out
    assert (folder / "shared.txt").read_text() == was
    assert surface_snapshot.main(["--accept"]) == 0
    assert surface_snapshot.main([]) == 0
    assert complaint(snapshot(slip, control), folder) == []


@pytest.fixture
def changed_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the contract's sources in which a bound was changed, and a generator that makes nothing."""
    folder = tmp_path / "openapi"
    shutil.copytree(OPENAPI, folder)
    source = folder / "v2" / "hair-color.yaml"
    source.write_text(source.read_text().replace("maximum: 0.99", "maximum: 0.98"))
    monkeypatch.setattr(generate, "OPENAPI", folder)
    monkeypatch.setattr(generate, "bundle", functools.cache(lambda: bundle(folder)))
    monkeypatch.setattr(generate, "generate_client", lambda _, target: shutil.copytree(generate.CLIENT, target))
    monkeypatch.setattr(generate, "CLIENT", tmp_path / "youcam_client")
    monkeypatch.setattr(generate, "LAYER", tmp_path / "youcam")
    monkeypatch.setattr(generate, "ROOT", tmp_path)
    monkeypatch.setattr(generate, "lint", lambda _: [])
    monkeypatch.setattr(unasync, "write", lambda *_: None)
    monkeypatch.setattr(signatures, "write", lambda *_: None)
    monkeypatch.setattr(generate, "MADE_IN_LAYER", ())
    monkeypatch.setattr(typescript, "write", lambda *_: None)
    monkeypatch.setattr(typescript, "FILES", ())
    monkeypatch.setattr(typescript_schema, "write", lambda: "")
    monkeypatch.setattr(typescript_schema, "stale", lambda _: [])
    (tmp_path / "youcam_client").mkdir()
    return folder


def test_the_check_fails_and_generating_accepts_nothing(changed_tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    snapshot_of = (changed_tree / "surface" / "shared.txt").read_text()
    assert generate.main(["--check"]) == 1
    assert "HairColorPattern line_offset: number maximum 0.98 minimum -0.99" in capsys.readouterr().err
    assert generate.main([]) == 0
    assert "HairColorPattern line_offset: number maximum 0.98 minimum -0.99" in capsys.readouterr().out
    assert (changed_tree / "surface" / "shared.txt").read_text() == snapshot_of


def test_every_keyword_of_a_schema_is_a_fact() -> None:
    written = {
        "type": ["object", "null"],
        "required": ["id", "odd"],
        "minProperties": 1,
        "properties": {
            "id": {"type": "string", "format": "uuid", "minLength": 2, "enum": ["a b", "7", 7, ""]},
            "list": {"type": "array", "uniqueItems": True, "items": {"$ref": "#/components/schemas/B"}},
        },
        "patternProperties": {"^x": {"const": 1}},
        "additionalProperties": False,
        "if": {"required": ["id"]},
        "then": {"not": {"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/B"}]}},
    }
    assert component_lines({"components": {"schemas": {"A": written, "B": {}}}}) == [
        "schemas A: object|null minProperties 1 needs odd",
        'schemas A id: string enum "a b" "7" 7 "" format uuid minLength 2 required',
        "schemas A list: array uniqueItems true",
        "schemas A list[]: $B",
        "schemas A <patternProperties ^x>: const 1",
        "schemas A <if>: needs id",
        "schemas A <then>: anything",
        "schemas A <then><not>: anything",
        "schemas A <then><not><oneOf 1>: string",
        "schemas A <then><not><oneOf 2>: $B",
        "schemas A <additionalProperties>: false",
        "schemas B: anything",
    ]


def test_parameters_of_a_path_belong_to_its_operations() -> None:
    item = {"parameters": [{"$ref": "#/components/parameters/Page"}], "get": {"responses": {}}}
    assert operation_lines({"paths": {"/a": item}}) == ["GET /a parameter 1: $Page"]
