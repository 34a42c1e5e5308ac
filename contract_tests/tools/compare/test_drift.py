"""Differences between the contract and the vendor's documents."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from contract_tests.conftest import Api
from tools.build.bundle import OPENAPI
from tools.compare.drift import drift, main, price_drift

Json = dict[str, Any]

RUN = "/s2s/v2.0/task/enhance"
CHECK = f"{RUN}/{{task_id}}"
HOST = "https://yce-api-01.makeupar.com"


@pytest.fixture(scope="module")
def bundle() -> Json:
    """The contract as it is checked in."""
    document: Json = json.loads((OPENAPI / "youcam.json").read_text())
    return document


def json_body(schema: Json) -> Json:
    return {"content": {"application/json": {"schema": schema}}}


def task_status(results: Json) -> Json:
    """Returns the 200 of a status check, as the vendor writes it: OpenAPI 3.0."""
    data = {"type": "object", "properties": {"results": results}}
    return {"type": "object", "properties": {"status": {"type": "integer"}, "data": data}}


def contract(**changes: Json) -> Json:
    """Returns a contract of two features in two generations. `changes` replace operations by path."""
    run = {"type": "object", "required": ["src_file_id", "scale"], "properties": {}}
    run["properties"] = {"src_file_id": {"type": "string"}, "scale": {"type": "integer", "enum": [1, 2, 4]}}
    results = {"anyOf": [{"$ref": "#/components/schemas/Url"}, {"type": "null"}]}
    error = json_body({"type": "object", "required": ["error_code"], "properties": {"error_code": {"type": "string"}}})
    paths = {
        RUN: {"post": {"requestBody": json_body(run), "responses": {"200": json_body({}), "400": error}}},
        CHECK: {"get": {"responses": {"200": json_body(task_status(results)), "400": error}}},
        "/s2s/v2.0/task/template/enhance": {"get": {}},
        "/s2s/v2.0/task/template/hair-style": {"get": {}},
        "/s2s/v2.0/file/enhance": {"post": {}},
        "/s2s/v1.0/task/enhance": {"post": {}},
        "/s2s/v2.0/task/enhance/pre-process": {"post": {}},
    }
    url = {"type": "object", "required": ["url"], "properties": {"url": {"type": "string"}}}
    return {"paths": paths | changes, "components": {"schemas": {"Url": url}}}


def vendor(**run: Any) -> Json:
    """Returns the same feature as in the vendor's document. `run` replaces members of the run's body."""
    properties = {"src_file_id": {"type": "string"}, "scale": {"type": "integer", "enum": [1, 2, 4]}, **run}
    body = {"allOf": [{"$ref": "#/components/schemas/BasicRun"}, {"properties": properties}]}
    url = {"type": "object", "required": ["url"], "properties": {"url": {"type": "string"}}, "nullable": True}
    error = json_body({"type": "object", "properties": {"error": {"type": "string"}}})
    return {
        "openapi": "3.0.3",
        "paths": {
            RUN: {"post": {"requestBody": json_body(body), "responses": {"200": json_body({}), "401": error}}},
            CHECK: {"get": {"responses": {"200": json_body(task_status({"allOf": [url]})), "400": error}}},
            "/s2s/v2.0/task/template/enhance": {"get": {}},
            "/s2s/v2.0/task/enhance/pre-process": {"post": {}},
        },
        "components": {"schemas": {"BasicRun": {"type": "object", "required": ["src_file_id", "scale"]}}},
    }


def lines(ours: Json, theirs: Json) -> list[str]:
    return [f"{change.where}: {change.what}" for change in drift(ours, theirs)]


def test_the_same_feature_in_the_vendor_s_words_does_not_drift() -> None:
    assert lines(contract(), vendor()) == []


def test_the_contract_does_not_drift_from_itself(bundle: Json) -> None:
    assert drift(bundle, bundle) == []


@pytest.mark.parametrize(
    ("run", "line"),
    [
        ({"mode": {"type": "string"}}, "request mode is new"),
        ({"scale": {"type": "integer", "enum": [1, 2]}}, "request scale may no longer be 4"),
        ({"scale": {"type": "integer", "enum": [1, 2, 4, 8]}}, "request scale may be 8 too"),
        ({"scale": {"type": "string", "enum": ["1", "2", "4"]}}, "request scale is string, was integer"),
        ({"src_file_id": {"type": "string", "nullable": True}}, "request src_file_id is null/string, was string"),
        ({"src_file_id": {"type": "string", "maxLength": 64}}, "request src_file_id has maxLength 64, was None"),
    ],
)
def test_changes_of_the_vendor_are_reported(run: Json, line: str) -> None:
    assert lines(contract(), vendor(**run)) == [f"POST {RUN}: {line}"]


def test_removals_of_the_vendor_are_reported() -> None:
    theirs = vendor()
    del theirs["components"]["schemas"]["BasicRun"]["required"]
    theirs["paths"][CHECK]["get"]["responses"]["200"] = json_body(task_status({"type": "object", "nullable": True}))
    assert lines(contract(), theirs) == [
        f"GET {CHECK}: 200 data.results.url is gone",
        f"POST {RUN}: request scale is no longer required",
        f"POST {RUN}: request src_file_id is no longer required",
    ]


def test_new_operation_is_reported() -> None:
    theirs = vendor()
    theirs["paths"]["/s2s/v2.0/task/freckles"] = {"post": {}}
    assert lines(contract(), theirs) == ["POST /s2s/v2.0/task/freckles: the operation is new"]


@pytest.mark.parametrize("path", [CHECK, "/s2s/v2.0/task/template/enhance", "/s2s/v2.0/task/enhance/pre-process"])
def test_removed_operation_of_the_feature_is_reported(path: str) -> None:
    theirs = vendor()
    (method,) = theirs["paths"].pop(path)
    assert lines(contract(), theirs) == [f"{method.upper()} {path}: the operation is gone"]


def test_a_document_says_nothing_of_other_features_and_of_the_other_generation(bundle: Json) -> None:
    paths = {RUN: "enhance", "/s2s/v2.0/task/2d-vto/ring": "ring", "/s2s/v2.0/task/template/hair-style": "template"}
    for path in paths:
        alone = {**bundle, "paths": {p: item for p, item in bundle["paths"].items() if p.split("/{")[0] == path}}
        gone = [line for line in lines(bundle, alone) if "gone" in line]
        assert all("/s2s/v2" in line for line in gone), gone
        assert all(path.rsplit("/", 1)[1] in line for line in gone), gone


def test_errors_and_prices_of_a_document_are_not_compared() -> None:
    ours = contract()
    ours["paths"][RUN]["post"]["x-units"] = [{"sku": "AI Photo Enhance V1.0", "amount": 2, "per": "result_image"}]
    assert lines(ours, vendor()) == []


def sku(**changes: Any) -> Json:
    """Returns a price as in the answer of feature-cost."""
    price = {"amount": 2, "description": "AI Photo Enhance V1.0", "proc_unit": 1, "unit": "result_image"}
    return {**price, "run_task_url": HOST + RUN, **changes}


def page(*skus: Json, next_token: str | None = None) -> Json:
    return {"status": 200, "result": {"next_token": next_token, "skus": list(skus)}}


def priced(*prices: Json, path: str = RUN) -> Json:
    return {"paths": {path: {"post": {"x-units": list(prices)}}}}


ENHANCE = {"sku": "AI Photo Enhance V1.0", "amount": 2, "per": "result_image"}


def price_lines(ours: Json, *pages: Json) -> list[str]:
    return [f"{change.where}: {change.what}" for change in price_drift(ours, pages)]


def test_the_same_prices_do_not_drift() -> None:
    assert price_lines(priced(ENHANCE), page(sku())) == []
    assert price_lines(priced({**ENHANCE, "amount": 2.0, "proc_unit": 1}), page(sku())) == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"amount": 3}, "3 for each result_image"),
        ({"amount": 0.5}, "0.5 for each result_image"),
        ({"unit": "second"}, "2 for each second"),
        ({"proc_unit": 5}, "2 for 5 result_image"),
    ],
)
def test_changed_price_is_reported(changes: Json, said: str) -> None:
    assert price_lines(priced(ENHANCE), page(sku(**changes))) == [
        f"{RUN}: 'AI Photo Enhance V1.0' costs {said}; the contract says 2 for each result_image"
    ]


def test_new_and_removed_prices_are_reported() -> None:
    assert price_lines(priced(ENHANCE), page(sku(description="AI Photo Enhance V2.0", amount=9))) == [
        f"{RUN}: the price 'AI Photo Enhance V1.0' (2 for each result_image) is gone",
        f"{RUN}: the price 'AI Photo Enhance V2.0' (9 for each result_image) is new",
    ]


def test_prices_of_one_description_are_compared_together() -> None:
    ours = priced({**ENHANCE, "amount": 4}, ENHANCE)
    assert price_lines(ours, page(sku(), sku(amount=4))) == []
    assert price_lines(ours, page(sku(), sku(amount=5))) == [
        f"{RUN}: 'AI Photo Enhance V1.0' costs 2 for each result_image, 5 for each result_image;"
        " the contract says 2 for each result_image, 4 for each result_image"
    ]


def test_prices_are_gone_only_when_the_last_page_does_not_have_them() -> None:
    ours = priced(ENHANCE, {**ENHANCE, "sku": "Second"})
    first, last = page(sku(), next_token="MjA"), page(sku(description="Second"))
    assert price_lines(ours, first) == []
    assert price_lines(ours, first, last) == price_lines(ours, last, first) == []
    assert price_lines(ours, first, page()) == [f"{RUN}: the price 'Second' (2 for each result_image) is gone"]


def test_prices_of_v1_stand_in_no_answer() -> None:
    assert price_lines(priced(ENHANCE, path="/s2s/v1.0/task/enhance"), page()) == []


def test_the_mock_s_own_prices_do_not_drift(api: Api, bundle: Json) -> None:
    pages: list[Json] = []
    token = None
    while not pages or token:
        query = {"page_size": 20} | ({"starting_token": token} if token else {})
        pages.append(api.get("/s2s/v2.0/credit/feature-cost", **query).body)
        token = pages[-1]["result"]["next_token"]
    assert len(pages) > 1
    assert price_drift(bundle, pages) == []
    dearer = copy.deepcopy(bundle)
    dearer["paths"][RUN]["post"]["x-units"][0]["amount"] = 7
    assert [change.where for change in price_drift(dearer, pages)] == [RUN]


def saved(folder: Path, name: str, document: Any) -> str:
    path = folder / name
    path.write_text(json.dumps(document))
    return str(path)


def test_the_exit_code_is_zero_when_nothing_differs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ours, theirs = saved(tmp_path, "ours.json", contract()), saved(tmp_path, "theirs.json", vendor())
    assert main([theirs, "--contract", ours]) == 0
    assert capsys.readouterr().out == "0 differences\n"


def test_the_exit_code_is_one_when_something_differs_and_each_line_names_its_document(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = contract()
    ours["paths"][RUN]["post"]["x-units"] = [ENHANCE]
    documents = [
        saved(tmp_path, "cost-1.json", page(sku(amount=3), next_token="MjA")),
        saved(tmp_path, "enhance.json", vendor(mode={"type": "string"})),
        saved(tmp_path, "cost-2.json", page()),
    ]
    assert main([*documents, "--contract", saved(tmp_path, "ours.json", ours)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"enhance.json: POST {RUN}: request mode is new",
        f"prices: {RUN}: 'AI Photo Enhance V1.0' costs 3 for each result_image;"
        " the contract says 2 for each result_image",
        "2 differences",
    ]


def test_the_contract_is_the_checked_in_bundle_unless_another_is_given(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], bundle: Json
) -> None:
    assert main([saved(tmp_path, "bundle.json", bundle)]) == 0
    assert capsys.readouterr().out == "0 differences\n"


NEITHER = "holds neither OpenAPI paths nor the skus of feature-cost"
UNSOUND: list[Any] = [
    pytest.param(b"\xff\xfe", "codec", id="not UTF-8"),
    pytest.param(b"[]", "should hold a mapping", id="a list"),
    pytest.param(b"{}", NEITHER, id="another kind"),
    pytest.param(b'{"result": {"groups": []}}', NEITHER, id="another answer"),
    pytest.param(b'{"result": null}', NEITHER, id="an answer without a result"),
    pytest.param(b'{"paths": null}', "holds no OpenAPI paths", id="no paths"),
    pytest.param(b'{"paths": {"/thing": []}}', "/thing is not sound OpenAPI", id="unsound"),
    pytest.param(b'{"result": {"skus": [{"amount": 1}]}}', "a price of feature-cost cannot be read", id="half a price"),
    pytest.param(b'{"result": {"skus": null}}', "a price of feature-cost cannot be read", id="no list of prices"),
]


def refused(capsys: pytest.CaptureFixture[str]) -> str:
    """Returns the one line that main prints when it ends with 2."""
    captured = capsys.readouterr()
    assert captured.out == ""
    (line,) = captured.err.splitlines()
    assert line.startswith("drift: ")
    return line


@pytest.mark.parametrize(("content", "reason"), UNSOUND)
def test_a_document_that_cannot_be_read_is_named_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, reason: str
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_bytes(content)
    good = saved(tmp_path, "good.json", vendor(mode={"type": "string"}))
    assert main([good, str(bad), "--contract", saved(tmp_path, "ours.json", contract())]) == 2
    line = refused(capsys)
    assert str(bad) in line
    assert reason in line


@pytest.mark.parametrize("content", [None, "[]", "{}", '{"paths": {"/thing": {"get": {"parameters": [{}]}}}}'])
def test_a_contract_that_cannot_be_read_is_named_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str | None
) -> None:
    bad = tmp_path / "contract.json"
    if content is not None:
        bad.write_text(content)
    assert main([saved(tmp_path, "good.json", vendor()), "--contract", str(bad)]) == 2
    assert str(bad) in refused(capsys)
