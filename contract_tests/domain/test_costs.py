from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from youcam_mock.contract import Contract
from youcam_mock.domain.costs import by_length_of_input, cost, duration_ms, timed_by
from youcam_mock.operation import Operation

SD = [
    "wrinkle",
    "pore",
    "texture",
    "acne",
    "oiliness",
    "radiance",
    "eye_bag",
    "age_spot",
    "dark_circle_v2",
    "droopy_upper_eyelid",
    "droopy_lower_eyelid",
    "firmness",
    "moisture",
    "redness",
    "tear_trough",
    "skin_type",
]
HD = [f"hd_{name.removesuffix('_v2')}" for name in SD]
TIERS = {1: (9, 12), 4: (9, 12), 5: (12, 16), 8: (12, 16), 9: (14, 20), 12: (14, 20), 13: (16, 22), 16: (16, 22)}


def _cost(contract: Contract, operation: str, body: Any) -> Decimal:
    return cost(contract.operations[operation], body)


@pytest.mark.parametrize("version", ["v2_0", "v2_1"])
@pytest.mark.parametrize("concerns", TIERS)
def test_skin_analysis_costs_by_tier_and_number_of_concerns(contract: Contract, version: str, concerns: int) -> None:
    operation = f"run_task_skin_analysis_{version}"
    sd, hd = TIERS[concerns]
    assert _cost(contract, operation, {"src_file_id": "f", "dst_actions": SD[:concerns]}) == sd
    assert _cost(contract, operation, {"src_file_url": "u", "dst_actions": HD[:concerns]}) == hd


@pytest.mark.parametrize("styles", [1, 2, 5])
def test_a_price_that_counts_a_list_is_charged_for_each_member(contract: Contract, styles: int) -> None:
    price = {"sku": "Style", "amount": 1, "per": "result_image", "times": "/payload/actions/0/params/style_ids"}
    operation = evolve(contract.operations["run_task_hair_style_v1_0"], facts={"units": [price]})
    body = {"payload": {"actions": [{"id": 0, "params": {"style_ids": list(range(styles))}}]}}
    assert cost(operation, body) == styles


@pytest.mark.parametrize(
    ("operation", "units"),
    [
        ("run_task_enhance_v1_0", 2),
        ("run_task_enhance_v2_0", 2),
        ("run_task_hair_style_v1_0", 1),
        ("run_task_hair_style_v2_0", 1),
    ],
)
def test_other_features_cost_the_same_whatever_is_asked(contract: Contract, operation: str, units: int) -> None:
    assert _cost(contract, operation, {"scale": 4}) == units


@pytest.mark.parametrize(
    ("length_ms", "seconds"),
    [(None, 1), (0, 1), (1, 1), (1000, 1), (1001, 2), (2000, 2), (59_960, 60), (600_000, 600)],
)
def test_a_video_costs_by_the_started_second(contract: Contract, length_ms: int | None, seconds: int) -> None:
    operation = contract.operations["run_task_bg_replace_vid_v2_0"]
    assert cost(operation, {"src_file_id": "f"}, length_ms) == 2 * seconds


@pytest.mark.parametrize(("length_ms", "units"), [(None, 1), (1, 1), (5000, 1), (5001, 2), (10_000, 2), (12_300, 3)])
def test_a_price_for_several_seconds_is_charged_for_each_that_are_started(
    contract: Contract, length_ms: int | None, units: int
) -> None:
    price = {"sku": "Film", "amount": 1, "per": "second", "proc_unit": 5}
    operation = evolve(contract.operations["run_task_bg_replace_vid_v2_0"], facts={"units": [price]})
    assert cost(operation, {}, length_ms) == units


@pytest.mark.parametrize(("seconds", "units"), [(1, 1), (2, 1), (3, 2), (60, 30)])
def test_a_length_in_the_body_makes_the_price_whatever_the_video_has(
    contract: Contract, seconds: int, units: int
) -> None:
    operation, body = contract.operations["run_task_video_sr_v2_0"], {"dst_duration": seconds}
    assert not by_length_of_input(operation, body)
    assert cost(operation, body, 99_000) == units


def test_only_prices_by_the_second_look_at_the_video(contract: Contract) -> None:
    found = {op.feature for op in contract.of_kind("run-task") if by_length_of_input(op, {})}
    assert found == {"bg-replace-vid", "obj-rem-vid"}


def test_prices_are_exact_decimals(contract: Contract) -> None:
    assert str(_cost(contract, "run_task_enhance_v2_0", {})) == "2.00"


def test_every_run_except_people_detection_has_a_price(contract: Contract) -> None:
    free = {operation.feature for operation in contract.of_kind("run-task") if not operation.prices}
    assert free
    assert all(feature.endswith("/pre-process") for feature in free)


def test_a_task_takes_as_long_as_measured_and_as_long_as_the_last_time() -> None:
    facts = {"seconds": [3, 6]}
    times = {duration_ms(facts, ["enhance", str(number)]) for number in range(500)}
    assert min(times) >= 3000
    assert max(times) <= 6000
    assert max(times) - min(times) > 2500
    assert duration_ms(facts, ["enhance", "7"]) in times


@pytest.mark.parametrize(
    ("run", "measured"),
    [
        ("hair_color_v2_0", [4.2]),
        ("hair_length_detection_v2_0", [5.8]),
        ("hair_transfer_v2_1", [7.4, 10, 13]),
        ("image_to_video_youcam_v2_0", [38, 51.9, 61.6]),
        ("look_vto_v2_0", [6]),
        ("makeup_vto_v2_0", [2]),
        ("scarf_v2_0", [11, 16]),
        ("skin_analysis_v2_1", [4, 6.4]),
        ("skin_tone_analysis_v2_0", [1.5, 3.9, 7]),
        ("text_to_image_youcam_v2_0", [10]),
    ],
)
def test_a_task_takes_as_long_as_clients_measured(contract: Contract, run: str, measured: list[float]) -> None:
    least, most = contract.operations[f"run_task_{run}"].facts["duration"]["seconds"]
    assert [seconds for seconds in measured if not least <= seconds <= most] == []


def test_any_file_name_has_a_duration() -> None:
    assert duration_ms({"seconds": [5, 5]}, ["\ud800", "\0", ""]) == 5000


@pytest.mark.parametrize(("concerns", "units"), [(4, 9), (5, 12), (7, 12), (8, 16)])
def test_skin_analysis_of_v1_has_its_middle_price_for_5_to_7_concerns(
    contract: Contract, concerns: int, units: int
) -> None:
    actions = [{"id": 0, "dst_actions": [f"concern_{number}" for number in range(concerns)]}]
    body = {"request_id": 1, "payload": {"actions": actions}}
    assert cost(contract.operations["run_task_skin_analysis_v1_0"], body) == units


def _by_the_second(contract: Contract) -> Operation:
    """Returns a run that is paid by the second of its film, by the second in its body, by the piece, or not at all."""
    units = [
        {"sku": "Film", "amount": 1, "per": "second", "when": {"required": ["film"]}},
        {"sku": "Cut", "amount": 1, "per": "second", "times": "/seconds", "when": {"required": ["seconds"]}},
        {"sku": "Still", "amount": 5, "per": "image", "when": {"required": ["still"]}},
    ]
    return evolve(contract.operations["run_task_bg_replace_vid_v2_0"], facts={"units": units})


@pytest.mark.parametrize(
    ("body", "sku", "by_input"),
    [({"film": 1}, "Film", True), ({"seconds": 8}, "Cut", False), ({"still": 1}, None, False), ({}, None, False)],
)
def test_the_body_decides_whether_a_run_is_paid_by_the_second_and_of_what(
    contract: Contract, body: Any, sku: str | None, by_input: bool
) -> None:
    operation = _by_the_second(contract)
    price = timed_by(operation, body)
    assert (price.sku if price else None) == sku
    assert by_length_of_input(operation, body) is by_input


def test_a_body_that_fits_no_price_costs_nothing(contract: Contract) -> None:
    assert cost(_by_the_second(contract), {}) == 0
    assert cost(_by_the_second(contract), {"still": 1}) == 5


@pytest.mark.parametrize("seconds", [None, 0])
def test_no_seconds_in_the_body_cost_nothing(contract: Contract, seconds: int | None) -> None:
    assert cost(_by_the_second(contract), {"seconds": seconds}) == 0


def test_people_detection_costs_nothing(contract: Contract) -> None:
    free = next(operation for operation in contract.of_kind("run-task") if not operation.prices)
    assert cost(free, {"src_file_id": "f"}) == 0
