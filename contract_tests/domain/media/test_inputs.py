from __future__ import annotations

from typing import Any

import pytest

from youcam_mock.contract import Contract
from youcam_mock.domain.media.inputs import (
    Picture,
    Reference,
    Video,
    coded,
    is_video,
    misfit,
    never_uploaded,
    references,
    too_large,
    undecodable,
    unlike,
    wrong_size,
)
from youcam_mock.domain.tasks import Failure

ENHANCE, HAIR, SKIN = "run_task_enhance_v2_0", "run_task_hair_style_v2_0", "run_task_skin_analysis_v2_0"
HD, SD = {"dst_actions": ["hd_acne"]}, {"dst_actions": ["acne"]}


def _limits(contract: Contract, operation: str, **body: Any) -> Any:
    [reference] = references(contract.operations[operation], {"src_file_id": "f", **body})
    return reference.limits


@pytest.mark.parametrize(
    ("operation", "body", "size", "code"),
    [
        (ENHANCE, {}, (4096, 1), None),
        (ENHANCE, {}, (1, 4096), None),
        (ENHANCE, {}, (4097, 1), "error_exceed_max_image_size"),
        (ENHANCE, {}, (1, 4097), "error_exceed_max_image_size"),
        (HAIR, {}, (1024, 1024), None),
        (HAIR, {}, (1025, 1024), "error_exceed_max_image_size"),
        (SKIN, SD, (480, 480), None),
        (SKIN, SD, (479, 5000), "error_below_min_image_size"),
        (SKIN, SD, (5000, 479), "error_below_min_image_size"),
        (SKIN, HD, (1080, 1080), None),
        (SKIN, HD, (1079, 1080), "error_below_min_image_size"),
        (SKIN, HD, (480, 480), "error_below_min_image_size"),
    ],
)
def test_a_picture_must_be_of_the_size_that_the_feature_takes(
    contract: Contract, operation: str, body: dict[str, Any], size: tuple[int, int], code: str | None
) -> None:
    failure = misfit(Picture("jpeg", *size), "src", _limits(contract, operation, **body))
    assert (failure.code if failure else None) == code


@pytest.mark.parametrize(
    ("operation", "kind", "fits"),
    [(ENHANCE, "jpeg", True), (ENHANCE, "png", True), (HAIR, "jpeg", True), (HAIR, "png", False)],
)
def test_a_picture_must_be_of_a_format_that_the_feature_takes(
    contract: Contract, operation: str, kind: str, fits: bool
) -> None:
    failure = misfit(Picture(kind, 600, 600), "src", _limits(contract, operation))
    assert (failure is None) is fits
    assert fits or (failure and failure.code == "error_decode_image")


@pytest.mark.parametrize(("size", "fits"), [(1, True), (10_485_760, True), (10_485_761, False)])
def test_a_picture_may_have_ten_mebibytes(contract: Contract, size: int, fits: bool) -> None:
    failure = too_large(size, _limits(contract, ENHANCE))
    assert (failure.code if failure else None) == (None if fits else "exceed_max_filesize")


def test_without_limits_everything_fits() -> None:
    assert too_large(10**12, {}) is None
    assert misfit(Picture("gif", 1, 10**6), "src", {}) is None


@pytest.mark.parametrize(
    ("role", "formats", "missing", "broken"),
    [
        ("src", ["jpeg"], "error_download_image", "error_decode_image"),
        ("ref", [], "error_download_image", "error_decode_image"),
        ("mask", ["png"], "error_download_mask", "error_decode_mask"),
        ("src", ["mp4", "mov"], "error_download_video", "error_decode_video"),
    ],
)
def test_masks_and_videos_fail_under_codes_of_their_own(
    role: str, formats: list[str], missing: str, broken: str
) -> None:
    assert never_uploaded(role, {"formats": formats}).code == missing
    assert undecodable(role, {"formats": formats}).code == broken


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        ({"long_side_min": 801}, "error_below_min_image_size"),
        ({"width_max": 799}, "error_exceed_max_image_size"),
        ({"height_min": 601}, "error_below_min_image_size"),
        ({"height_max": 599}, "error_exceed_max_image_size"),
        ({"aspect_min": 1.4}, "error_unsupport_ratio"),
        ({"aspect_max": 1.3}, "error_unsupport_ratio"),
    ],
)
def test_any_side_and_the_aspect_may_be_bounded(limits: dict[str, float], code: str) -> None:
    failure = misfit(Picture("jpeg", 800, 600), "src", limits)
    assert failure is not None
    assert failure.code == code
    assert misfit(Picture("jpeg", 800, 600), "src", {name: 1 for name in limits if name.endswith("min")}) is None


def test_a_mask_of_another_format_has_a_code_of_its_own() -> None:
    failure = misfit(Picture("jpeg", 8, 8), "ref_mask", {"formats": ["png"]})
    assert failure is not None
    assert failure.code == "error_decode_mask"


def _input(role: str, limits: dict[str, Any], width: int, height: int) -> tuple[Reference, Picture]:
    return Reference(role, "file_id", "f", limits), Picture("png", width, height)


@pytest.mark.parametrize(
    ("sizes", "fits"), [([(8, 6)] * 3, True), ([(8, 6), (8, 6), (8, 7)], False), ([(6, 8), (8, 6)], False), ([], True)]
)
def test_views_of_one_head_must_be_of_one_size(sizes: list[tuple[int, int]], fits: bool) -> None:
    found = unlike([_input("src", {"same_size": True}, *size) for size in sizes])
    assert (found is None) is fits
    assert found is None or found[1].code == "error_mismatch_image_size"


@pytest.mark.parametrize(("size", "fits"), [((8, 6), True), ((8, 5), False), ((6, 8), False)])
@pytest.mark.parametrize("mask_first", [True, False])
def test_a_mask_must_have_the_size_of_what_it_covers(size: tuple[int, int], fits: bool, mask_first: bool) -> None:
    source, mask = _input("src", {}, 8, 6), _input("mask", {"same_size_as": "src"}, *size)
    found = unlike([mask, source] if mask_first else [source, mask])
    assert (found is None) is fits
    assert found is None or found[0].role == "mask"


def test_a_mask_of_a_source_that_nobody_saw_fits() -> None:
    assert unlike([_input("mask", {"same_size_as": "src"}, 8, 6)]) is None


def test_inputs_of_any_size_stand_beside_each_other_unless_the_contract_says_otherwise() -> None:
    assert unlike([_input("src", {}, 8, 6), _input("src", {}, 6, 8), _input("ref", {}, 1, 1)]) is None


@pytest.mark.parametrize(
    ("code", "table", "shown"),
    [
        ("error_unsupported_video", ["error_unsupported_video", "error_decode_video"], "error_unsupported_video"),
        ("error_unsupported_video", ["error_decode_video"], "error_decode_video"),
        ("error_unexpected_video_duration", ["error_unsupported_video"], "error_unsupported_video"),
        ("error_unexpected_video_duration", ["error_decode_video"], "error_decode_video"),
        ("error_unexpected_video_duration", [], "error_decode_video"),
        ("error_exceed_max_image_size", ["error_exceed_max_image_size"], "error_exceed_max_image_size"),
        ("error_exceed_max_image_size", ["exceed_max_filesize"], "exceed_max_filesize"),
        ("error_mismatch_image_size", ["error_mismatch_image_size"], "error_mismatch_image_size"),
        ("error_mismatch_image_size", ["invalid_parameter"], "invalid_parameter"),
        ("error_no_face", [], "error_no_face"),
    ],
)
def test_a_code_that_the_table_lacks_gives_way_to_the_nearest(code: str, table: list[str], shown: str) -> None:
    assert coded(Failure(code, "why"), {}, table) == Failure(shown, "why")


def test_a_feature_s_own_code_stands_for_the_common_one() -> None:
    limits = {"codes": {"error_mismatch_image_size": "size_mismatch_on_input_image_and_mask"}}
    assert coded(Failure("error_mismatch_image_size"), limits, []).code == "size_mismatch_on_input_image_and_mask"


def test_every_feature_that_takes_a_video_can_say_that_it_is_unreadable(contract: Contract) -> None:
    for operation in contract.of_kind("run-task"):
        if any(is_video(entry.limits) for entry in operation.inputs):
            assert {"error_download_video", "error_decode_video"} <= set(operation.facts["engine-errors"]), operation.id


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        ({"long_side_max": 799}, "The picture is 800 x 600 px; its long side may be 799 px"),
        ({"short_side_min": 601}, "The picture is 800 x 600 px; its short side must be 601 px"),
        ({"width_max": 700}, "The picture is 800 x 600 px; its width may be 700 px"),
        ({"height_min": 700}, "The picture is 800 x 600 px; its height must be 700 px"),
        ({"aspect_min": 2}, "The picture is 800 x 600 px, which is wider or narrower than this feature takes"),
        ({"formats": ["png", "webp"]}, "The format is jpeg; this feature takes png, webp"),
    ],
)
def test_the_engine_says_what_it_found_and_what_it_takes(limits: dict[str, Any], words: str) -> None:
    failure = misfit(Picture("jpeg", 800, 600), "src", limits)
    assert failure is not None
    assert failure.message == words


def test_a_video_is_called_a_video() -> None:
    failure = wrong_size(Video("mp4", 800, 600, 1000, 30.0, "h264"), {"width_max": 700})
    assert failure == Failure("error_exceed_max_image_size", "The video is 800 x 600 px; its width may be 700 px")


def test_too_many_bytes_are_told_with_the_limit() -> None:
    assert too_large(11, {"max_bytes": 10}) == Failure("exceed_max_filesize", "The file has 11 bytes; the limit is 10")
    assert too_large(10, {"max_bytes": 10}) is None


@pytest.mark.parametrize(
    ("role", "formats", "kind", "noun"),
    [("src", ["mp4"], "video", "video"), ("mask", [], "mask", "picture"), ("src", ["png"], "image", "picture")],
)
def test_failure_names_the_kind_of_the_missing_or_broken_input(
    role: str, formats: list[str], kind: str, noun: str
) -> None:
    limits = {"formats": formats}
    assert undecodable(role, limits) == Failure(f"error_decode_{kind}", f"The {noun} could not be read")
    missing = Failure(f"error_download_{kind}", why="the file was declared, but never uploaded")
    assert never_uploaded(role, limits) == missing


def test_failure_for_views_of_different_size_names_both_sizes() -> None:
    source, mask = _input("src", {}, 8, 6), _input("mask", {"same_size_as": "src"}, 7, 5)
    failure = Failure("error_mismatch_image_size", "The size is 7 x 5 px, not 8 x 6 px as of src")
    assert unlike([source, mask]) == (mask[0], failure)
