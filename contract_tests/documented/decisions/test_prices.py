"""Units: prices that no table states, and the forms of amounts."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from contract_tests.documented.bundle import answers_of, listed, members, run_of
from youcam_mock.contract import Contract
from youcam_mock.domain.costs import cost

if TYPE_CHECKING:
    from contract_tests.conftest import Api

Json = dict[str, Any]
PRICES = "/s2s/v2.0/credit/feature-cost"


def _cost(contract: Contract, run: str, body: Json | None = None) -> Decimal:
    return cost(run_of(contract, run), body or {})


def _listed(api: Api) -> dict[tuple[str, str], Any]:
    """Returns the price list, by path and description."""
    skus = api.pages(PRICES, "skus")
    return {("/s2s/" + sku["run_task_url"].split("/s2s/")[1], sku["description"]): sku["amount"] for sku in skus}


def test_all_names_of_unit_types_are_listed_and_any_other_is_allowed(contract: Contract) -> None:
    schema = answers_of(contract, contract.operations["get_units_v1_0"])["200"]
    assert listed(contract, schema, "type") == {"SubsToken", "PaygToken", "ApiSubsToken", "ApiPaygToken"}
    [kind] = members(contract, schema, "type")
    assert contract.schema(kind).accepts("GoldToken")


def test_amount_is_whole_and_deprecated_and_amount_dec_exact(api: Api, contract: Contract) -> None:
    caller = api.account(2.75)
    [bucket] = caller.units()
    assert (bucket["amount"], bucket["amount_dec"]) == (2, 2.75)
    assert isinstance(bucket["amount"], int)
    for operation in ("get_units_v1_0", "unit_history_v1_0"):
        schema = answers_of(contract, contract.operations[operation])["200"]
        assert [(part["type"], part["deprecated"]) for part in members(contract, schema, "amount")] == [
            ("integer", True)
        ]
        assert ["deprecated" in part for part in members(contract, schema, "amount_dec")] == [False]


def test_concerns_in_the_history_are_a_list_and_a_text_fits_too(api: Api, contract: Contract) -> None:
    api.run_v2("skin-analysis", src_file_url="u", dst_actions=["acne"])
    api.advance(20)
    assert api.history()[0]["info"]["dst_actions"] == ["acne"]
    schema = answers_of(contract, contract.operations["unit_history_v1_0"])["200"]
    [part] = members(contract, schema, "dst_actions")
    assert [contract.schema(part).accepts(value) for value in ('["acne"]', ["acne"], 5)] == [True, True, False]


def test_v1_enhance_costs_what_v2_enhance_costs(contract: Contract) -> None:
    assert _cost(contract, "enhance v1.0") == _cost(contract, "enhance v2.0") == 2


def test_price_is_for_each_result_image_unless_it_is_by_the_second(contract: Contract) -> None:
    for operation in contract.of_kind("run-task"):
        of_video = "_duration" in str(operation.facts["units"]) or "video" in operation.facts["result"]["engine"]
        for price in operation.prices:
            assert price.per == ("second" if of_video else "result_image"), operation.id


@pytest.mark.parametrize(("feature", "pictures"), [("colorize", 4), ("colorize/color-correct", 4), ("aging", 16)])
def test_a_bare_number_is_one_charge_however_many_pictures_there_are(api: Api, feature: str, pictures: int) -> None:
    task_id = api.run_v2(feature, src_file_url="u")
    api.advance(60)
    assert len(api.check_v2(task_id, feature).body["data"]["results"]["output"]) == pictures
    assert api.balance() == 998


@pytest.mark.parametrize(("feature", "step"), [("headshot", 2), ("ai-studio", 2), ("ai-avatar", 4)])
def test_portraits_cost_a_unit_for_each_started_two_or_four(contract: Contract, feature: str, step: int) -> None:
    for count in (1, step, step + 1, 2 * step, 2 * step + 1, 200):
        units = -(-count // step)
        assert _cost(contract, f"{feature} v2.0", {"output_count": count}) == units
        assert _cost(contract, f"{feature} v1.0", {"payload": {"custom": {"output_count": count}}}) == units


def test_v1_has_the_prices_of_v2(contract: Contract) -> None:
    runs = {(op.feature, op.major): op for op in contract.of_kind("run-task") if op.version < "v3"}
    both = {feature for feature, major in runs if major == 1 and (feature, 2) in runs} - {"hair-style"}
    assert len(both) > 20
    for feature in both:
        v1, v2 = (
            {(price.sku, price.amount, price.per, price.proc_unit) for price in runs[feature, major].prices}
            for major in (1, 2)
        )
        assert v1 <= v2, feature
        assert bool(v1) == bool(v2), feature


def test_looking_for_people_is_free_and_not_in_the_list(api: Api, contract: Contract) -> None:
    free = [op for op in contract.of_kind("run-task") if op.feature.endswith("/pre-process") and op.major == 2]
    assert not {op.path for op in free} & {path for path, _ in _listed(api)}
    for operation in free:
        task_id = api.run_v2(operation.feature, src_file_url="u")
        api.advance(60)
        assert api.check_v2(task_id, operation.feature).body["data"]["task_status"] == "success"
    assert api.balance() == 1000


def test_cloth_v4_costs_2(api: Api, contract: Contract) -> None:
    assert _cost(contract, "cloth-v4 v2.0") == 2
    assert _listed(api)["/s2s/v2.0/task/cloth-v4", "AI Clothes Virtual Try-On V4.0"] == 2


@pytest.mark.parametrize("item", ["bracelet", "earring", "ring"])
def test_stacked_wear_is_more_than_one_entry_and_costs_2(contract: Contract, item: str) -> None:
    costs = [_cost(contract, f"2d-vto/{item} v2.0", {"object_infos": [{"name": "a"}] * number}) for number in (1, 2, 3)]
    assert costs == [1, 2, 2]


def test_generative_fill_costs_the_professional_price_and_v1_object_removal_the_standard_one(
    contract: Contract,
) -> None:
    skus = [run_of(contract, run).prices[0].sku for run in ("generative-fill v2.0", "obj-removal v1.0")]
    assert skus == ["AI Object Removal (professional)", "AI Object Removal (Standard)"]
    assert [_cost(contract, run) for run in ("generative-fill v2.0", "obj-removal v1.0")] == [2, 1]


@pytest.mark.parametrize(("params", "units"), [({}, 15), ({"mode": "std"}, 15), ({"mode": "pro"}, 30)])
def test_v1_image_to_video_without_a_mode_costs_the_standard_price(
    contract: Contract, params: Json, units: int
) -> None:
    body = {"payload": {"actions": [{"id": 0, "params": params}], "custom": {"dst_duration": 5}}}
    assert _cost(contract, "image-to-video v1.0", body) == units


@pytest.mark.parametrize(("number", "units"), [(1, 10), (5, 10), (6, 20), (14, 20), (15, 30), (28, 30), (31, 30)])
def test_more_than_28_face_attributes_cost_the_highest_price(contract: Contract, number: int, units: int) -> None:
    names = contract.document["components"]["schemas"]["FaceFeature"]["enum"]
    assert len(names) == 31
    assert _cost(contract, "face-attr-analysis v2.0", {"features": names[:number]}) == units


def test_a_skin_simulation_strength_of_0_is_charged_when_it_is_in_the_body(contract: Contract) -> None:
    names = list(contract.document["components"]["schemas"]["SkinSimulationParams"]["properties"])
    body: Json = {"src_file_url": "u", **dict.fromkeys(names[:4], 1)}
    assert _cost(contract, "skin-simulation v2.0", body) == 4
    assert _cost(contract, "skin-simulation v2.0", {**body, names[4]: 0}) == 6


def test_members_that_skin_simulation_does_not_know_are_not_charged(contract: Contract) -> None:
    body: Json = {"src_file_id": "f", "src_file_url": "u", "wrinkle": 1, "acne": 1, "spots": 1, "pores": 1}
    others: Json = {"wrinkles": 1, "dark_circles": 1, "version": "1.0"}
    assert _cost(contract, "skin-simulation v2.0", body | others) == 4
    assert _cost(contract, "skin-simulation v2.0", body | others | {"redness": 0.1}) == 6


def test_v2_hair_style_costs_1(api: Api, contract: Contract) -> None:
    assert _cost(contract, "hair-style v2.0") == 1
    assert [price for (path, _), price in _listed(api).items() if path == "/s2s/v2.0/task/hair-style"] == [1]
