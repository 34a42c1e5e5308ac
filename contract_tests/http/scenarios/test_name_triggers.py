from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from youcam_mock.domain.scenarios.name_triggers import Trigger, trigger

if TYPE_CHECKING:
    from contract_tests.conftest import Api, Picture
    from youcam_mock.contract import Contract

CODES = ("error_no_face", "PHOTO_CHECK_INVALID", "exceed_max_filesize")


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("error_no_face.jpg", Trigger(error="error_no_face")),
        ("error_of_another_feature.png", Trigger(error="error_of_another_feature")),
        ("PHOTO_CHECK_INVALID.jpg", Trigger(error="PHOTO_CHECK_INVALID")),
        ("exceed_max_filesize", Trigger(error="exceed_max_filesize")),
        ("https://example.com/a/error_no_face.jpg?size=2", Trigger(error="error_no_face")),
        ("slow-30s.jpg", Trigger(takes_ms=30_000)),
        ("slow-0s.png", Trigger(takes_ms=0)),
        ("never.jpg", Trigger(never=True)),
        ("selfie.jpg", None),
        ("slow-s.jpg", None),
        ("slow-3s-more.jpg", None),
        ("nevermore.jpg", None),
        ("", None),
    ],
)
def test_input_name_triggers_its_outcome(name: str, asked: Trigger | None) -> None:
    assert trigger([name], CODES) == asked


def test_first_name_with_a_trigger_wins() -> None:
    assert trigger(["selfie.jpg", "never.jpg", "error_no_face.jpg"], CODES) == Trigger(never=True)


def test_a_file_named_for_an_engine_error_makes_its_task_fail_with_it(api: Api, picture: Picture) -> None:
    task_id = api.run_v2(src_file_id=api.upload(picture(), "error_no_face.png"), scale=2)
    assert api.check_v2(task_id).body["data"]["task_status"] == "running"
    data = api.finished_v2(task_id)
    assert (data["task_status"], data["error"]) == ("error", "error_no_face")
    assert api.balance() == 1000


V1_CODES = (
    "exceed_max_filesize", "invalid_parameter", "error_download_image", "error_download_mask", "error_decode_image",
    "error_decode_mask", "error_nsfw_content_detected", "error_no_face", "error_pose", "error_face_parsing",
    "error_inference", "exceed_nsfw_retry_limits", "error_upload", "unknown_internal_error",
)  # fmt: skip
"""The codes of every status in the V1 document."""


@pytest.mark.parametrize("code", V1_CODES)
def test_every_code_of_a_v1_status_can_be_asked_for(api: Api, picture: Picture, code: str) -> None:
    assert api.polled_v1(api.run_v1(api.upload(picture(), f"{code}.png")))["error"] == code
    assert api.balance() == 1000


def test_every_v1_run_lists_the_codes_of_a_v1_status(contract: Contract) -> None:
    for operation in contract.of_kind("run-task"):
        assert operation.major != 1 or set(V1_CODES) <= set(operation.facts["engine-errors"]), operation.id


def test_an_address_named_for_an_engine_error_makes_its_task_fail_with_it(api: Api) -> None:
    task_id = api.run_v2(src_file_url="https://example.com/error_pose.jpg", scale=2)
    assert api.finished_v2(task_id)["error"] == "error_pose"


def test_a_slow_task_takes_as_long_as_its_file_says(api: Api, picture: Picture) -> None:
    task_id = api.run_v2(src_file_id=api.upload(picture(), "slow-300s.png"), scale=2)
    api.advance(299)
    assert api.check_v2(task_id).body["data"]["task_status"] == "running"
    api.advance(1)
    assert api.check_v2(task_id).body["data"]["task_status"] == "success"


def test_a_task_that_never_ends_costs_nothing_and_holds_its_units_back(api: Api, picture: Picture) -> None:
    task_id = api.run_v2(src_file_id=api.upload(picture(), "never.png"), scale=2)
    api.advance(24 * 3600)
    assert api.check_v2(task_id).body["data"]["task_status"] == "running"
    assert api.balance() == 1000


def test_a_file_that_was_never_uploaded_fails_for_that_first(api: Api) -> None:
    file_id = api.declare("slow-30s.png", 100)["file_id"]
    task_id = api.run_v2(src_file_id=file_id, scale=2)
    assert api.check_v2(task_id).body["data"]["error"] == "error_download_image"
