"""The recorded price list of the service, compared with what runs cost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from youcam_mock.contract import Contract

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi

RECORDED: dict[str, Any] = json.loads((Path(__file__).parents[2] / "data" / "feature-cost-2026-10.json").read_text())
COSTS = "/s2s/v2.0/credit/feature-cost"


def test_the_list_is_as_recorded_row_by_row(api: Api) -> None:
    rows = [
        [
            sku["description"],
            sku["amount"],
            sku["unit"],
            sku["proc_unit"],
            sku["run_task_url"].partition("localhost")[2],
        ]
        for sku in api.pages(COSTS, "skus")
    ]
    assert rows == RECORDED["rows"]


def test_pages_have_twenty_rows_and_the_tokens_that_were_recorded(api: Api) -> None:
    token: str | None = None
    for expected in [*RECORDED["tokens"], None]:
        page = api.get(COSTS, **({"starting_token": token} if token else {})).body["result"]
        assert list(page) == ["skus", "next_token"]
        token = page["next_token"]
        assert token == expected


def test_every_row_is_a_price_of_its_run_and_every_price_of_v2_a_row(contract: Contract) -> None:
    stated = {
        (run.path, entry.get("listed", entry["sku"]), entry["amount"], entry["per"], entry.get("proc_unit", 1))
        for run in contract.of_kind("run-task")
        if run.version.startswith("v2")
        for entry in run.facts["units"]
    }
    assert stated == {(path, name, amount, unit, size) for name, amount, unit, size, path in RECORDED["rows"]}


def test_an_edition_lists_the_operations_that_it_has(make_api: MakeApi) -> None:
    api = make_api(profile="2026-08")
    paths = {sku["run_task_url"].partition("localhost")[2] for sku in api.pages(COSTS, "skus")}
    later = {path for *_, path in RECORDED["rows"]} - paths
    assert later == {
        f"/s2s/v2.0/task/{feature}"
        for feature in ("obj-removal", "sod/change-background", "sod/blur-background", "wmk-removal", "shoes-transfer")
    }
