"""Portraits, generators, faces and bodies."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from contract_tests.documented.bundle import answers_of, body_of, code, limits, members, run_of
from youcam_mock.contract import Contract

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, Api, Picture

Json = dict[str, Any]
URL: Json = {"src_file_url": "https://example.com/selfie.jpg"}
RESHAPED = ("face-reshape", "body-reshape", "face-lift")


def _try(api: Api, feature: str, body: Json) -> Answer:
    """Runs a task whose body names the version of its parameters."""
    return api.post(f"/s2s/v2.0/task/{feature}", {"version": "1.0", **body})


def _run(api: Api, feature: str, body: Json) -> Json:
    """Returns the final state of such a run."""
    answer = _try(api, feature, body)
    assert answer.status == 200, answer
    return api.finished_v2(answer.body["data"]["task_id"], feature)


def test_a_headshot_of_a_large_photo_is_resized_and_not_refused(api: Api, contract: Contract, picture: Picture) -> None:
    assert code(contract, "headshot v2.0", 4000, 4000) is None
    file_id = api.upload(picture(1500, 1200, kind="JPEG"), "a.jpg", "image/jpeg")
    [template, *_] = api.pages("/s2s/v2.0/task/template/headshot", "templates")
    task_id = api.run_v2("headshot", src_file_id=file_id, template_id=template["id"], output_count=1)
    api.advance(60)
    [picture_] = api.check_v2(task_id, "headshot").body["data"]["results"]["output"]
    with Image.open(BytesIO(api.download(picture_["url"]).content)) as image:
        assert max(image.size) <= 1024


def test_a_studio_photo_shows_one_face_at_least(contract: Contract) -> None:
    for run in ("ai-studio v1.0", "ai-studio v2.0"):
        assert limits(contract, run)["faces_min"] == 1
        assert "faces" not in limits(contract, run)


@pytest.mark.parametrize("feature", ["headshot", "ai-avatar", "ai-studio"])
def test_v1_portraits_have_no_more_styles_than_pictures(lenient: Api, feature: str) -> None:
    [group, *_] = lenient.pages(f"/s2s/v1.0/task/style-group/{feature}", "groups")
    styles = lenient.pages(f"/s2s/v1.0/task/style/{feature}", "styles", style_group_id=group["id"])
    params = {"style_group_id": group["id"], "style_ids": [style["id"] for style in styles][:3]}

    def error(count: int) -> Any:
        custom = {"output_count": count}
        payload = {"file_sets": {"src_ids": ["f"]}, "actions": [{"id": 0, "params": params}], "custom": custom}
        answer = lenient.post(f"/s2s/v1.0/task/{feature}", {"request_id": count, "payload": payload})
        return answer.body.get("error")

    assert [error(3), error(2)] == [None, "style_ids must not be more than output_count"]


def test_the_first_engine_takes_500_characters_and_one_seed_and_v1_names_no_limit(api: Api, contract: Contract) -> None:
    [template, *_] = api.pages("/s2s/v2.0/task/template/text-to-image", "templates")

    def status(length: int, seeds: int) -> int:
        body: Json = {"prompt": "x" * length, "template_id": template["id"], "seed": [1] * seeds}
        return api.try_v2("text-to-image", **body).status

    assert [status(500, 1), status(501, 1), status(500, 2)] == [200, 400, 400]
    schema = body_of(contract, run_of(contract, "text-to-image v1.0"))
    assert schema is not None
    assert ["maxLength" in part for part in members(contract, schema, "prompt")] == [False]


@pytest.mark.parametrize("more", [{"steps": 0}, {"width_ratio": 0, "height_ratio": 4}])
def test_steps_and_ratios_below_1_are_accepted_and_fail(api: Api, more: Json) -> None:
    [template, *_] = api.pages("/s2s/v2.0/task/template/text-to-image", "templates")
    task_id = api.run_v2("text-to-image", prompt="A little cat", template_id=template["id"], **more)
    api.advance(60)
    assert api.check_v2(task_id, "text-to-image").body["data"]["error"] == "invalid_parameter"


@pytest.mark.parametrize(
    ("size", "status"),
    [("512*2048", 200), ("1024*1024", 200), ("511*1024", 400), ("1024*2049", 400), ("large", 400), ("1024x1024", 400)],
)
def test_the_size_of_an_edited_image_is_512_to_2048_each(api: Api, size: str, status: int) -> None:
    body: Json = {"src_file_urls": ["u"], "model": "youcam-image-v2", "prompt": "a beach", "size": size}
    assert api.try_v2("image-to-image/youcam", **body).status == status


@pytest.mark.parametrize("feature", RESHAPED)
def test_reshape_features_use_their_upper_case_codes_for_size_format_and_nobody(
    api: Api, contract: Contract, picture: Picture, feature: str
) -> None:
    operation = run_of(contract, f"{feature} v2.0")
    own = {"PHOTO_CHECK_INVALID", "INPUT_ERROR", "PHOTO_DETECTION_FAIL", "RUNTIME_ERROR", "INPUT_MAIN_IMAGE_EMPTY"}
    assert own | {"error_decode_image", "error_no_face"} <= set(operation.facts["engine-errors"])
    assert operation.inputs[0].limits["codes"]["error_no_face"] == "PHOTO_DETECTION_FAIL"
    part = {"face-lift": "cheek", "body-reshape": "waist", "face-reshape": "eye_size"}[feature]
    for content, expected in ((picture(4097, 400), "PHOTO_CHECK_INVALID"), (b"no picture", "INPUT_ERROR")):
        body = {"src_file_id": api.upload(content), "features": {part: 1}, "global": {}}
        assert _run(api, feature, body)["error"] == expected


def test_smile_has_its_codes_in_both_cases_and_a_picture_causes_the_lower_one(
    api: Api, contract: Contract, picture: Picture
) -> None:
    codes = run_of(contract, "ai-smile v2.0").facts["engine-errors"]
    upper = {name for name in codes if name.isupper()}
    assert len(upper) == 6
    assert {name.lower() for name in upper} < set(codes)
    assert code(contract, "ai-smile v2.0", 4097, 600) == "error_exceed_max_image_size"

    def error(content: bytes, name: str) -> Any:
        file_id = api.upload(content, name)
        task_id = api.run_v2("ai-smile", src_file_id=file_id, expression_type="closed_mouth_smile")
        api.advance(60)
        return api.check_v2(task_id, "ai-smile").body["data"]["error"]

    assert error(b"no picture", "a.png") == "error_decode_image"
    assert {error(picture(), f"{name}.png") for name in upper} == upper


@pytest.mark.parametrize(
    ("feature", "name"), [("body-reshape", "waist"), ("face-reshape", "eye_size"), ("face-lift", "cheek")]
)
def test_features_that_are_all_zero_are_refused(api: Api, feature: str, name: str) -> None:
    bodies: list[Json] = [{**URL, "features": {name: value}, "global": {}} for value in (0, 1)]
    found = [_try(api, feature, body).body.get("error") for body in bodies]
    assert found == ["At least one of the features must differ from 0", None]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"type": "custom"}, 400),
        ({"type": "auto"}, 200),
        ({"type": "auto", "features": {"cheek": 0}}, 200),
        ({"features": {"cheek": 1}}, 200),
    ],
)
def test_face_lift_without_type_needs_features(api: Api, body: Json, status: int) -> None:
    assert _try(api, "face-lift", {**URL, **body}).status == status


def test_index_has_no_bounds_and_the_default_0(contract: Contract) -> None:
    for feature in (*RESHAPED, "fitzpatrick-scale-analyzer"):
        schema = body_of(contract, run_of(contract, f"{feature} v2.0"))
        assert schema is not None
        for index in members(contract, schema, "index"):
            assert index["default"] == 0
            assert not index.keys() & {"minimum", "maximum"}


def test_an_index_past_the_faces_is_accepted_and_the_effect_takes_the_main_face(api: Api) -> None:
    bodies: list[Json] = [{**URL, "index": index, "features": {"cheek": 90}} for index in (0, 99)]
    urls = [_run(api, "face-lift", body)["results"]["url"] for body in bodies]
    assert api.download(urls[0]).content == api.download(urls[1]).content


def test_the_intensity_of_a_breast_shape_is_optional(api: Api) -> None:
    intensities: list[Json] = [{}, {"intensity": 3}, {"intensity": 4}]
    assert [api.try_v2("breast-shape", **URL, **more).status for more in intensities] == [200, 200, 400]


def test_aging_spells_agd_idx(api: Api, contract: Contract) -> None:
    task_id = api.run_v2("aging", **URL)
    api.advance(60)
    results = api.check_v2(task_id, "aging").body["data"]["results"]
    assert 0 <= results["agd_idx"] < len(results["output"])
    [check] = [op for op in contract.of_kind("check-task") if op.feature == "aging"]
    assert members(contract, answers_of(contract, check)["200"], "agd_idx")
    assert members(contract, answers_of(contract, check)["200"], "age_idx") == []


def test_a_reference_of_a_face_swap_shows_one_face_and_its_picture_any_number(contract: Contract) -> None:
    picture, reference = (limits(contract, "face-swap v2.0", role) for role in ("src", "ref"))
    assert (picture["faces_min"], "faces" in picture, reference["faces"]) == (1, False, 1)
    assert "error_multiple_people" in run_of(contract, "face-swap v2.0").facts["engine-errors"]


def test_found_faces_stand_in_faces_with_four_integers_each(api: Api, contract: Contract) -> None:
    task_id = api.run_v2("face-swap/pre-process", **URL)
    results = api.finished_v2(task_id, "face-swap/pre-process")["results"]
    assert results.keys() == {"faces", "url"}
    assert [[type(side) for side in face["bbox"]] for face in results["faces"]] == [[int] * 4]
    [check] = [op for op in contract.of_kind("check-task") if (op.feature, op.major) == ("face-swap/pre-process", 1)]
    for bbox in members(contract, answers_of(contract, check)["200"], "bbox"):
        assert contract.schema(bbox).accepts([1, 2, 3, 4])


@pytest.mark.parametrize(
    ("mapping", "status"),
    [
        ([(0, 0)], 200),
        ([(-1, -1), (1, 0)], 200),
        ([(0, 1), (0, 0)], 200),
        ([(-1, 0)], 400),
        ([(0, -1)], 400),
        ([(2, 0)], 400),
        ([(0, 0), (1, 0)], 400),
    ],
)
def test_face_mapping_keeps_the_rules_of_prose_in_any_order(
    lenient: Api, mapping: list[tuple[int, int]], status: int
) -> None:
    entries = [{"index": index, "position": position} for index, position in mapping]
    assert lenient.try_v2("face-swap", **URL, ref_file_ids=["a", "b"], face_mapping=entries).status == status
