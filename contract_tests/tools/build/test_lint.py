"""Faults of the contract that its lint refuses."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from contract_tests.tools.conftest import alone, whole
from tools.build import generate
from tools.build.bundle import OPENAPI, bundle_control
from tools.build.lint import lint, long_lines, own_rules

Document = dict[str, Any]
RUN = "/s2s/v2.0/task/enhance"


@pytest.fixture(scope="module")
def good() -> Document:
    return whole()


def run(document: Document) -> Document:
    operation: Document = document["paths"][RUN]["post"]
    return operation


def json_body(document: Document) -> Document:
    media: Document = run(document)["requestBody"]["content"]["application/json"]
    return media


def test_the_contract_is_clean(good: Document) -> None:
    assert lint(good) == []
    assert lint(bundle_control()) == []
    assert long_lines(OPENAPI) == []


@pytest.fixture
def wide(tmp_path: Path) -> Path:
    """Sources in which the second line of one file has 121 columns, and no other has more than 120."""
    folder = tmp_path / "openapi"
    (folder / "v2").mkdir(parents=True)
    (folder / "youcam.yaml").write_text("#" * 120 + "\n", encoding="utf-8")
    (folder / "v2" / "wide.yaml").write_text(f"# äöü{'ß' * 115}\n# {'x' * 119}\n", encoding="utf-8")
    return folder


def test_a_line_over_120_columns_is_named_by_file_and_number(wide: Path) -> None:
    assert long_lines(wide) == ["openapi/v2/wide.yaml:2: has 121 columns; wrap it at 120"]


def test_nothing_is_generated_from_lines_over_120_columns(
    wide: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(generate, "OPENAPI", wide)
    monkeypatch.setattr(generate, "bundle", whole)
    # The contract has no other problem, as another test says.
    monkeypatch.setattr(generate, "lint", lambda document: [])
    assert generate.build(tmp_path / "made") == long_lines(wide) != []


BREAKAGES: list[tuple[Callable[[Document], object], str]] = [
    (lambda d: run(d).pop("summary"), f"POST {RUN}: has no summary"),
    (lambda d: run(d).update(operationId="runEnhance"), f"POST {RUN}: operationId should be run_task_enhance_v2_0"),
    (lambda d: run(d).update({"x-kind": "dance"}), f"POST {RUN}: x-kind dance is not one of"),
    (lambda d: run(d).pop("x-units"), f"POST {RUN}: has no x-units"),
    (
        lambda d: run(d).update({"x-error-messages": {"error_of_mine": "It broke"}}),
        f"POST {RUN}: x-error-messages has error_of_mine, which x-engine-errors lacks",
    ),
    (lambda d: run(d).update(tags=["Nobody"]), "tag Nobody: used but declared in no file"),
    (lambda d: d["tags"].append({"name": "Unused"}), "tag Unused: declared but used by no operation"),
    (
        lambda d: d["components"]["schemas"].update(Orphan={"type": "object"}),
        "components/schemas/Orphan: used by nothing",
    ),
    (
        lambda d: run(d)["requestBody"]["content"]["application/json"].update(
            examples={"bad": {"value": {"scale": 3}}}
        ),
        f"POST {RUN} requestBody: example does not validate",
    ),
    (
        lambda d: json_body(d).pop("examples"),
        f"POST {RUN} requestBody: has no example",
    ),
    (
        lambda d: d["components"]["schemas"]["FileResultV2"]["properties"]["url"].update({"and more": None}),
        "url/and more: is null; quote the text before it",
    ),
    (
        lambda d: d["paths"]["/s2s/v2.0/task/template/hair-style"]["get"].pop("x-catalogue"),
        "has no x-catalogue",
    ),
]


@pytest.mark.parametrize(("break_it", "message"), BREAKAGES)
def test_the_lint_refuses(good: Document, break_it: Callable[[Document], object], message: str) -> None:
    document = copy.deepcopy(good)
    break_it(document)
    assert any(message in problem for problem in own_rules(document)), own_rules(document)


def test_the_lint_refuses_what_is_not_openapi(good: Document) -> None:
    problems = lint({**alone(good, RUN), "tags": [good["tags"][0]] * 2, "info": {}})
    assert [problem for problem in problems if "\n" in problem] == []
    for message in ('not OpenAPI 3.1: "title" is a required property', "not OpenAPI 3.1: Duplicate tag name"):
        assert any(problem.startswith(message) for problem in problems), problems


def test_the_lint_is_the_standard_s_and_our_own(good: Document) -> None:
    document = copy.deepcopy(alone(good, RUN))
    run(document).pop("summary")
    assert lint(document) == own_rules(document) != []
