"""Backgrounds, light, edges and objects."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from contract_tests.documented.bundle import body_of, code, limits, members, run_of
from youcam_mock.contract import Contract
from youcam_mock.domain.costs import cost
from youcam_mock.domain.media.inputs import coded
from youcam_mock.domain.tasks import Failure
from youcam_mock.engines.job import Job, Source
from youcam_mock.engines.photo.inpaint import run

if TYPE_CHECKING:
    from contract_tests.conftest import Api, Picture

Json = dict[str, Any]
URL: Json = {"src_file_url": "https://example.com/selfie.jpg"}


def _v1(api: Api, feature: str, content: bytes, **action: Any) -> Image.Image:
    """Returns the result of a V1 task of one action on a picture."""
    payload = {"file_sets": {"src_ids": [api.upload(content, "a.jpg", "image/jpeg")]}, "actions": [{"id": 0, **action}]}
    answer = api.post(f"/s2s/v1.0/task/{feature}", {"request_id": 0, "payload": payload})
    api.advance(9)
    [result] = api.check_v1(answer.body["result"]["task_id"], feature).body["result"]["results"]
    return Image.open(BytesIO(api.download(result["data"][0]["url"]).content))


@pytest.mark.parametrize("feature", ["sod/change-background", "sod/blur-background"])
def test_a_v1_background_change_or_blur_is_a_mask_and_has_no_parameters(
    api: Api, contract: Contract, picture: Picture, feature: str
) -> None:
    mask = _v1(api, feature, picture(200, 160, kind="JPEG"))
    assert (mask.format, mask.mode, mask.size) == ("PNG", "L", (200, 160))
    schema = body_of(contract, run_of(contract, f"{feature} v1.0"))
    assert schema is not None
    assert members(contract, schema, "params") == []


def test_a_v1_background_removal_of_a_jpeg_is_a_png(api: Api, picture: Picture) -> None:
    cut = _v1(api, "sod", picture(200, 160, kind="JPEG"))
    assert (cut.format, cut.mode) == ("PNG", "RGBA")


def test_background_templates_are_in_categories_of_which_nature_is_the_first(api: Api) -> None:
    templates = list(api.pages("/s2s/v2.0/task/template/bg-replace", "templates"))
    assert next(iter(dict.fromkeys(template["category_name"] for template in templates))) == "Nature"
    cherry = [template for template in templates if template["id"] == "nature_cherryblossom"]
    assert [template["category_name"] for template in cherry] == ["Nature"]


def test_the_documented_background_template_can_be_run(api: Api) -> None:
    assert api.try_v2("bg-replace", **URL, type="template", template_id="nature_cherryblossom").status == 200


def test_a_video_background_of_over_600_s_is_cut_and_charged_whole(contract: Contract) -> None:
    operation = run_of(contract, "bg-replace-vid v2.0")
    assert "duration_max" not in limits(contract, "bg-replace-vid v2.0")
    assert operation.facts["result"]["seconds_max"] == 600
    assert cost(operation, {"src_file_id": "f"}, 601_000) == 2 * 601


def test_lighting_needs_256_px_on_its_short_side(contract: Contract) -> None:
    for name in ("lighting v1.0", "lighting v2.0"):
        small = "error_below_min_image_size"
        assert [code(contract, name, *size) for size in ((256, 900), (255, 900), (900, 255))] == [None, small, small]


@pytest.mark.parametrize("feature", ["colorize", "colorize/color-correct"])
def test_four_versions_come_and_the_schema_has_no_bound(api: Api, contract: Contract, feature: str) -> None:
    data = api.finished_v2(api.run_v2(feature, **URL), feature)
    assert len(data["results"]["output"]) == 4
    state = {"task_status": "success", "results": {"output": [{"url": "https://e/1"}] * 9}}
    pointer = "/components/schemas/FilesTaskStatusV2"
    assert contract.validator(pointer).accepts({"status": 200, "data": state})


CANVAS: Json = {
    "output_width": 4096,
    "output_height": 600,
    "input_x": 0,
    "input_y": 0,
    "input_width": 600,
    "input_height": 600,
    "crop_input_x": 0,
    "crop_input_y": 0,
    "crop_input_width": 600,
    "crop_input_height": 600,
}


def test_an_extended_image_may_be_asked_for_up_to_4096_px_and_is_held_to_the_table(api: Api, picture: Picture) -> None:
    file_id = api.upload(picture(600, 600, kind="JPEG"), "a.jpg", "image/jpeg")
    task_id = api.run_v2("out-paint", src_file_id=file_id, **CANVAS)
    api.advance(60)
    url = api.check_v2(task_id, "out-paint").body["data"]["results"]["url"]
    with Image.open(BytesIO(api.download(url).content)) as image:
        assert image.size == (2048, 300)
    assert api.try_v2("out-paint", **URL, **{**CANVAS, "output_width": 4097}).status == 400


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({}, None),
        ({"output_width": 600}, "The output must be larger than the input"),
        ({"output_width": 601}, None),
        ({"input_x": 3497}, "input_x + input_width must not exceed output_width"),
        ({"input_y": 1}, "input_y + input_height must not exceed output_height"),
    ],
)
def test_an_extended_image_must_hold_its_source_and_be_larger_in_one_direction(
    api: Api, changes: Json, error: str | None
) -> None:
    assert api.try_v2("out-paint", **URL, **{**CANVAS, **changes}).body.get("error") == error


@pytest.mark.parametrize(("level", "gone"), [(127, False), (128, True), (255, True)])
def test_levels_of_a_mask_mark_from_128(level: int, gone: bool) -> None:
    thing = (100, 100, 140, 140)
    source, mask = Image.new("RGB", (240, 240), "grey"), Image.new("L", (240, 240))
    source.paste((220, 20, 20), thing)
    mask.paste(level, (90, 90, 150, 150))
    job = Job((Source("src", "s.png", _png(source)), Source("mask", "m.png", _png(mask))), {}, {}, watermark=False)
    made = Image.open(BytesIO(run(job).files[0].render())).convert("RGB")
    assert (made.getpixel((120, 120)) != (220, 20, 20)) is gone


def _png(image: Image.Image) -> bytes:
    target = BytesIO()
    image.save(target, "PNG")
    return target.getvalue()


@pytest.mark.parametrize(
    ("feature", "member", "other"), [("obj-removal", "mask_ids", "msk_ids"), ("obj-replace", "msk_ids", "mask_ids")]
)
def test_v1_masks_are_named_as_published(lenient: Api, feature: str, member: str, other: str) -> None:
    def status(name: str) -> int:
        files = {"src_ids": ["f"], name: ["m"]}
        actions = [{"id": 0, "params": {"prompt": "a cat"}}]
        return lenient.post(
            f"/s2s/v1.0/task/{feature}", {"request_id": 0, "payload": {"file_sets": files, "actions": actions}}
        ).status

    assert [status(member), status(other)] == [200, 400]


MASKED = ("obj-removal v1.0", "obj-replace v1.0", "obj-replace v2.0", "generative-fill v2.0", "obj-rem-vid v2.0")


@pytest.mark.parametrize("name", MASKED)
def test_masks_are_jpg_or_png_of_10_mb_and_the_source_s_size(contract: Contract, name: str) -> None:
    assert limits(contract, name, "mask") == {
        "formats": ["jpeg", "png"],
        "max_bytes": 10 * 1024 * 1024,
        "same_size_as": "src",
    }


@pytest.mark.parametrize(("size", "error"), [((600, 400), None), ((599, 400), "invalid_parameter")])
@pytest.mark.parametrize("feature", ["generative-fill", "obj-replace"])
def test_a_v2_mask_of_another_size_than_its_picture_fails_the_task(
    api: Api, picture: Picture, feature: str, size: tuple[int, int], error: str | None
) -> None:
    source, mask = api.upload(picture(600, 400)), api.upload(picture(*size, "white"))
    task_id = api.run_v2(feature, src_file_id=source, msk_file_id=mask, prompt="a cat")
    api.advance(60)
    assert api.check_v2(task_id, feature).body["data"]["error"] == error


@pytest.mark.parametrize(("size", "error"), [((600, 400), None), ((400, 600), "invalid_parameter")])
def test_each_of_several_v1_masks_must_have_the_size_of_the_picture(
    api: Api, picture: Picture, size: tuple[int, int], error: str | None
) -> None:
    source, *masks = (api.upload(picture(*sides)) for sides in ((600, 400), (600, 400), size))
    payload = {"file_sets": {"src_ids": [source], "mask_ids": masks}, "actions": [{"id": 0}]}
    task_id = api.post("/s2s/v1.0/task/obj-removal", {"request_id": 0, "payload": payload}).body["result"]["task_id"]
    api.advance(9)
    result = api.check_v1(task_id, "obj-removal").body["result"]
    assert result["error"] == error
    assert error is None or "400 x 600 px, not 600 x 400 px" in result["error_message"]


@pytest.mark.parametrize("name", MASKED)
def test_a_mask_of_another_size_fails_under_a_code_that_the_feature_lists(contract: Contract, name: str) -> None:
    table = run_of(contract, name).facts["engine-errors"]
    failure = coded(Failure("error_mismatch_image_size"), limits(contract, name, "mask"), table)
    assert failure.code == "invalid_parameter"
    assert failure.code in table


def test_object_removal_pro_takes_what_v1_s_object_removal_takes(contract: Contract) -> None:
    older, newer = (limits(contract, run) for run in ("obj-removal v1.0", "generative-fill v2.0"))
    for limit in ("formats", "max_bytes", "long_side_max"):
        assert newer[limit] == older[limit]


def test_ai_replace_takes_4096_px_in_v1_and_2048_in_v2(contract: Contract) -> None:
    large = "error_exceed_max_image_size"
    assert [code(contract, "obj-replace v1.0", side, 900) for side in (4096, 4097)] == [None, "exceed_max_filesize"]
    assert [code(contract, "obj-replace v2.0", side, 900) for side in (2048, 2049)] == [None, large]
