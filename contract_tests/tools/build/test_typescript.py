"""What the TypeScript client takes from the contract: rows of its table, and files that need Node.js."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tools.build import typescript_schema
from tools.build.bundle import OPENAPI, ContractError
from tools.build.layer.features import features, table
from tools.build.layer.typescript_table import row, spelled, stems_of
from youcam_mock.contract import Contract, bundled

FACTS = table(features(Contract.load(bundled()).document))["features"]


def test_a_row_holds_only_what_does_not_follow_from_names() -> None:
    assert row("enhance", FACTS["enhance"]) == ("2.0", ["image:src!", "scale!"])
    assert row("v1.0/enhance", FACTS["v1.0/enhance"]) == ("1.0", ["image:src!", "scale!"])


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("enhance", {"path": "/s2s/v2.0/jobs/enhance"}),
        ("enhance", {"lists": {"styles": "/s2s/v2.0/task/style/enhance"}}),
        ("enhance", {"fixed": {"/version": 1}}),
        ("v1.0/enhance", {"fixed": {}}),
        ("enhance", {"params": {"scale": "/size"}}),
    ],
)
def test_a_feature_that_no_row_can_describe_is_an_error_of_the_contract(name: str, change: dict[str, object]) -> None:
    with pytest.raises(ContractError, match=f"{name}: table.ts has no form for"):
        row(name, FACTS[name] | change)


def test_stems_are_the_parts_that_make_names_shorter_the_best_first() -> None:
    assert stems_of("hair-style hair-curl hair-bang hair-ext ai-studio ai-smile sod") == ["hair-", "ai-s"]


def test_names_with_capitals_are_an_error_of_the_contract() -> None:
    with pytest.raises(ContractError, match=r"no form for capitals in names.* skinTone"):
        stems_of("hair-style skinTone")


def test_only_pythons_own_words_lose_their_underscore() -> None:
    assert [spelled(name) for name in ("global_", "scale", "scale_")] == ["global", "scale", "scale_"]


def test_types_made_from_another_contract_are_named_without_node(tmp_path: Path) -> None:
    for name in typescript_schema.FILES:
        shutil.copy(OPENAPI / name, tmp_path)
    assert typescript_schema.stale(tmp_path) == []
    (tmp_path / "youcam.json").write_text("{}")
    [line] = typescript_schema.stale(tmp_path)
    assert line.startswith("generated_client/typescript/src/schema.ts: out of date; run `make generate`")


def test_without_node_the_types_stay_and_one_line_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typescript_schema, "stale", lambda _: ["schema.ts"])
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert typescript_schema.write().startswith("schema.ts stays as it was: to make it, install Node.js 20")
