"""What the lint of the contract refuses."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tools.bundle import bundle, bundle_control
from tools.lint import lint

Document = dict[str, Any]
RUN = "/s2s/v2.0/task/enhance"


@pytest.fixture(scope="module")
def good() -> Document:
    return bundle()


def run(document: Document) -> Document:
    operation: Document = document["paths"][RUN]["post"]
    return operation


def json_body(document: Document) -> Document:
    media: Document = run(document)["requestBody"]["content"]["application/json"]
    return media


def test_the_contract_is_clean(good: Document) -> None:
    assert lint(good) == []
    assert lint(bundle_control()) == []


BREAKAGES: list[tuple[Callable[[Document], object], str]] = [
    (lambda d: run(d).pop("summary"), f"POST {RUN}: has no summary"),
    (lambda d: run(d).update(operationId="runEnhance"), f"POST {RUN}: operationId should be run_task_enhance_v2_0"),
    (lambda d: run(d).update({"x-kind": "dance"}), f"POST {RUN}: x-kind dance is none of"),
    (lambda d: run(d).pop("x-units"), f"POST {RUN}: has no x-units"),
    (lambda d: run(d).update(tags=["Nobody"]), "tag Nobody: used but declared in no file"),
    (lambda d: d["tags"].append(d["tags"][0]), "Duplicate tag name"),
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
    (lambda d: d.pop("info"), "not OpenAPI 3.1"),
]


@pytest.mark.parametrize(("break_it", "message"), BREAKAGES)
def test_the_lint_refuses(good: Document, break_it: Callable[[Document], object], message: str) -> None:
    document = copy.deepcopy(good)
    break_it(document)
    assert any(message in problem for problem in lint(document)), lint(document)
