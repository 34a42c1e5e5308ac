"""Which inputs a body names, and the limits that hold for each of them."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from contract_tests.documented.bundle import run_of
from youcam_mock.contract import Contract
from youcam_mock.domain.media.inputs import Reference, of_view, references

ENHANCE = "run_task_enhance_v2_0"
LEVELS = [("strict", 6, 4), ("high", 10, 10), ("medium", 15, 15), ("low", 20, 20), ("flexible", 30, 30)]


def _limits(contract: Contract, operation: str, **body: Any) -> Any:
    [reference] = references(contract.operations[operation], {"src_file_id": "f", **body})
    return reference.limits


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({"src_file_id": "f"}, [("file_id", "f")]),
        ({"src_file_url": "u"}, [("url", "u")]),
        ({"src_file_id": "f", "src_file_url": "u"}, [("file_id", "f")]),
        ({"src_file_id": 5}, []),
        ({}, []),
        ([], []),
    ],
)
def test_a_v2_body_names_its_input_by_id_or_by_url(contract: Contract, body: Any, named: list[tuple[str, str]]) -> None:
    found = references(contract.operations[ENHANCE], body)
    assert [(reference.kind, reference.value) for reference in found] == named


def test_a_v1_body_names_all_its_inputs(contract: Contract) -> None:
    body = {"payload": {"file_sets": {"src_ids": ["a", "b"]}}}
    found = references(contract.operations["run_task_enhance_v1_0"], body)
    assert [(reference.role, reference.kind, reference.value) for reference in found] == [
        ("src", "file_id", "a"),
        ("src", "file_id", "b"),
    ]


def test_inputs_of_several_roles_are_found_with_the_limits_of_each(contract: Contract) -> None:
    entries = [
        {"role": "src", "file_id": "/src_id", "url": "/src_url", "max_bytes": 1},
        {"role": "ref", "file_id": "/ref_id", "url": "/ref_url", "max_bytes": 2},
        {"role": "mask", "url": "/mask_url", "max_bytes": 3, "when": {"required": ["masked"]}},
    ]
    operation = evolve(contract.operations[ENHANCE], facts={"inputs": entries})
    body = {"src_id": "a", "ref_url": "b", "mask_url": "c"}
    source = Reference("src", "file_id", "a", {"max_bytes": 1})
    reference = Reference("ref", "url", "b", {"max_bytes": 2})
    mask = Reference("mask", "url", "c", {"max_bytes": 3})
    assert references(operation, body) == (source, reference)
    assert references(operation, {**body, "masked": True}) == (source, reference, mask)


@pytest.mark.parametrize("name", ["face-attr-analysis v2.0", "skin-tone-analysis v2.0"])
@pytest.mark.parametrize(("level", "yaw", "others"), LEVELS)
def test_the_body_chooses_how_strictly_the_angles_of_a_face_are_taken(
    contract: Contract, name: str, level: str, yaw: int, others: int
) -> None:
    limits = _limits(contract, run_of(contract, name).id, face_angle_strictness_level=level)
    assert [limits[f"{angle}_max"] for angle in ("yaw", "pitch", "roll")] == [yaw, others, others]
    assert limits["faces"] == 1


def test_the_angles_of_a_face_are_taken_with_high_strictness_unless_the_body_says_otherwise(contract: Contract) -> None:
    run = run_of(contract, "face-attr-analysis v2.0").id
    assert _limits(contract, run) == _limits(contract, run, face_angle_strictness_level="high")


def test_a_v1_action_chooses_the_strictness(contract: Contract) -> None:
    action = {"params": {"face_angle_strictness_level": "low"}}
    body = {"payload": {"file_sets": {"src_ids": ["f"]}, "actions": [action]}}
    [found] = references(run_of(contract, "face-attr-analysis v1.0"), body)
    assert found.limits["pitch_max"] == 20


def test_a_level_that_nobody_knows_adds_no_limits(contract: Contract) -> None:
    levels = {"at": "/level", "default": "high", "of": {"high": {"yaw_max": 10}}}
    entry = {"role": "src", "file_id": "/src_file_id", "faces": 1, "levels": levels}
    operation = evolve(contract.operations[ENHANCE], facts={"inputs": [entry]})
    [known, unknown] = [references(operation, {"src_file_id": "f", "level": level})[0] for level in ("high", "x")]
    assert {**unknown.limits, "yaw_max": 10} == known.limits
    assert "yaw_max" not in unknown.limits


def test_of_three_views_of_a_head_the_first_looks_ahead_and_the_others_aside(contract: Contract) -> None:
    run = run_of(contract, "hair-type-detection v2.0")
    front, right, left = references(run, {"src_file_ids": ["a", "b", "c"]})
    assert [one.limits["view"] for one in (front, right, left)] == ["front", "right", "left"]
    assert (front.limits["faces"], front.limits["yaw_max"], front.limits["face_width_min"]) == (1, 10, 0.5)
    assert "side_yaw_min" not in front.limits
    for side in (right, left):
        assert side.limits["side_yaw_min"] == 15
        assert side.limits["max_bytes"] == front.limits["max_bytes"] == 10_485_760
        assert not {"faces", "face_width_min", "face_width_max", "yaw_max", "pitch_max", "roll_max"} & set(side.limits)


@pytest.mark.parametrize("place", [-1, 2, 3])
def test_a_picture_that_is_none_of_the_views_has_the_limits_as_they_are(place: int) -> None:
    limits = {"views": ["front", "left"], "faces": 1, "side_yaw_min": 15}
    assert of_view(limits, place) == limits


def test_where_there_are_no_views_every_picture_has_the_same_limits() -> None:
    assert of_view({"faces": 1}, 0) == {"faces": 1}
