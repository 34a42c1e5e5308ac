"""Merging the parts of the contract."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from contract_tests.tools.conftest import whole
from tools.build.bundle import OPENAPI, ContractError, bundle, bundle_control, text
from tools.build.generate import CLIENT
from tools.build.generate import main as generate
from tools.build.operation_links import references
from tools.build.paths import feature_of
from youcam_mock.operation import resolve


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "openapi"
    shutil.copytree(OPENAPI, copy)
    return copy


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return whole()


def test_the_checked_in_bundles_are_what_the_parts_make() -> None:
    assert (OPENAPI / "youcam.json").read_text() == text(whole())
    assert (OPENAPI / "control.json").read_text() == text(bundle_control())


def test_every_reference_of_the_bundle_is_local_and_leads_somewhere(document: dict[str, Any]) -> None:
    for reference in references(document):
        assert reference.startswith("#/")
        resolve(document, reference)


def test_two_files_may_not_define_the_same_component(folder: Path) -> None:
    (folder / "v2" / "twice.yaml").write_text("components: {schemas: {Error: {type: object}}}")
    with pytest.raises(ContractError, match=r"twice\.yaml: schemas Error is defined in another file too"):
        bundle(folder)


@pytest.mark.parametrize(
    ("reference", "message"),
    [("#/components/schemas/Nope", "leads nowhere"), ("../common/nope.yaml#/components/schemas/Error", "no such file")],
)
def test_a_reference_that_leads_nowhere_is_named(folder: Path, reference: str, message: str) -> None:
    (folder / "v2" / "lost.yaml").write_text(f"components: {{schemas: {{Lost: {{$ref: '{reference}'}}}}}}")
    with pytest.raises(ContractError, match=message):
        bundle(folder)


@pytest.mark.parametrize("content", ["- a list", "a: [", "\x00"])
def test_part_that_is_not_a_yaml_mapping_is_named_in_one_line(folder: Path, content: str) -> None:
    (folder / "v2" / "broken.yaml").write_text(content)
    with pytest.raises(ContractError, match=r"broken\.yaml") as caught:
        bundle(folder)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("path", "feature"),
    [
        ("/s2s/v1.1/file/enhance", "enhance"),
        ("/s2s/v2.0/task/enhance/{task_id}", "enhance"),
        ("/s2s/v2.0/task/2d-vto/ring", "2d-vto/ring"),
        ("/s2s/v1.0/task/style-group/hair-style", "hair-style"),
        ("/s2s/v2.0/task/template/hair-style", "hair-style"),
        ("/s2s/v2.0/file", ""),
        ("/s2s/v1.0/client/credit", ""),
    ],
)
def test_a_feature_is_named_by_its_path(path: str, feature: str) -> None:
    assert feature_of(path) == feature


def test_links_lead_from_file_to_run_to_check(document: dict[str, Any]) -> None:
    links = document["paths"]["/s2s/v2.0/file/enhance"]["post"]["responses"]["200"]["links"]
    run = links["run_task_enhance_v2_0"]
    assert run["requestBody"] == {"src_file_id": "$response.body#/data/files/0/file_id", "scale": 2}
    links = document["paths"]["/s2s/v2.0/task/enhance"]["post"]["responses"]["200"]["links"]
    check = links["check_task_enhance_v2_0"]
    assert check["parameters"] == {"path.task_id": "$response.body#/data/task_id"}
    links = document["paths"]["/s2s/v1.0/task/enhance"]["post"]["responses"]["200"]["links"]
    check = links["check_task_enhance_v1_0"]
    assert check["parameters"] == {"query.task_id": "$response.body#/result/task_id"}


def test_a_stale_generated_file_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = tmp_path / "made"
    made.mkdir()
    for name in ("client.py", "types.py", "py.typed"):
        shutil.copy(CLIENT / name, made)

    def fresh(_: Path, target: Path) -> None:
        # Generating takes ten seconds, and `make check` does it.
        shutil.copytree(made, target)

    client = tmp_path / "youcam_client"
    shutil.copytree(made, client)
    monkeypatch.setattr("tools.build.generate.generate_client", fresh)
    monkeypatch.setattr("tools.build.generate.bundle", whole)
    # Other tests hold the contract to the lint.
    monkeypatch.setattr("tools.build.generate.lint", lambda document: [])
    (client / "types.py").write_text("# changed by hand\n")
    (client / "left_over.py").write_text("")
    monkeypatch.setattr("tools.build.generate.CLIENT", client)
    monkeypatch.setattr("tools.build.generate.ROOT", tmp_path)
    monkeypatch.setattr("tools.build.generate.OPENAPI", _stale_bundle(tmp_path))
    assert generate(["--check"]) == 1
    stale = capsys.readouterr().err.splitlines()
    assert [line.split(":")[0] for line in stale] == [
        "openapi/youcam.json",
        "youcam_client/left_over.py",
        "youcam_client/types.py",
    ]


def _stale_bundle(tmp_path: Path) -> Path:
    folder = tmp_path / "openapi"
    shutil.copytree(OPENAPI, folder)
    (folder / "youcam.json").write_text("{}")
    return folder
