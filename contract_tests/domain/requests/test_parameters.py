"""Where the body of a run keeps its parameters, in each generation of the API."""

from __future__ import annotations

from typing import Any

import pytest

from youcam_mock.domain.requests.parameters import run_parameters


def _v1(action: dict[str, Any], **payload: Any) -> dict[str, Any]:
    return {"request_id": 1, "payload": {"file_sets": {"src_ids": ["f"]}, "actions": [action], **payload}}


def test_a_v2_body_is_its_parameters() -> None:
    body = {"src_file_id": "f", "scale": 2, "params": {"x": 1}}
    found = run_parameters(2, body)
    assert found == body
    assert found is not body


@pytest.mark.parametrize(
    ("body", "parameters"),
    [
        (_v1({"id": 0, "params": {"scale": 2, "deep": {"n": 1}}}), {"scale": 2, "deep": {"n": 1}}),
        (_v1({"id": 0, "dst_actions": ["hd_acne"]}), {"dst_actions": ["hd_acne"]}),
        (_v1({"id": 0, "params": {"a": 1}}, custom={"b": 2}), {"a": 1, "b": 2}),
        (
            _v1({"id": 0, "params": {"a": 1}, "dst_actions": ["acne"]}, custom={"b": 2}),
            {"a": 1, "b": 2, "dst_actions": ["acne"]},
        ),
        (_v1({"id": 0}), {}),
    ],
)
def test_a_v1_body_has_its_parameters_in_its_action_and_under_custom(
    body: dict[str, Any], parameters: dict[str, Any]
) -> None:
    assert run_parameters(1, body) == parameters


def test_a_v1_body_s_first_action_is_the_one_that_counts() -> None:
    body = _v1({"params": {"scale": 2}})
    body["payload"]["actions"].append({"params": {"scale": 4}, "dst_actions": ["acne"]})
    assert run_parameters(1, body) == {"scale": 2}


@pytest.mark.parametrize("odd", ["text", 5, ["scale"], None])
def test_members_of_a_v1_body_that_are_no_objects_hold_no_parameters(odd: Any) -> None:
    assert run_parameters(1, _v1({"params": odd}, custom=odd)) == {}
