"""Videos: their limits, lengths, rates and codes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from contract_tests.documented.bundle import body_of, limits, members, run_of
from contract_tests.engines.films import WOMAN, made, png, portrait
from youcam_mock.contract import Contract, bundled
from youcam_mock.domain.media.inputs import Video, is_video
from youcam_mock.domain.media.videos import misfit
from youcam_mock.engines.job import Job
from youcam_mock.engines.video.generate import run
from youcam_mock.engines.video.video_probe import probe_video

if TYPE_CHECKING:
    from contract_tests.conftest import Api

Json = dict[str, Any]
FILM = Video("mp4", 1280, 720, 8000, 30.0, "h264", "aac")
LARGE = "error_exceed_max_image_size"


def _code(contract: Contract, name: str, **changes: Any) -> str | None:
    failure = misfit(evolve(FILM, **changes), limits(contract, name), None)
    return failure.code if failure else None


def test_the_codes_of_videos_are_listed_on_the_runs_that_take_one(contract: Contract) -> None:
    for operation in contract.of_kind("run-task"):
        if any(is_video(entry.limits) for entry in operation.inputs):
            codes = set(operation.facts["engine-errors"])
            assert {"error_download_video", "error_decode_video"} <= codes, operation.id
            assert operation.major == 1 or "error_unsupported_video" in codes, operation.id


@pytest.mark.parametrize(("length_s", "taken"), [(7, False), (7.001, True), (8.999, True), (9, False)])
def test_a_length_may_be_less_than_a_second_off(contract: Contract, length_s: float, taken: bool) -> None:
    film = evolve(FILM, duration_ms=round(length_s * 1000))
    failure = misfit(film, limits(contract, "video-sr v2.0"), 8)
    assert (failure is None) is taken
    assert failure is None or failure.code == "error_unexpected_video_duration"


def test_a_text_to_video_has_16_frames_a_second(contract: Contract) -> None:
    facts = run_of(contract, "text-to-video/youcam v2.0").facts["result"]
    assert facts.get("fps", 16) == 16
    small = {**facts, "sizes": {"720P": {"16:9": [64, 48]}}}
    params = {"prompt": "a kitten", "resolution": "720P", "ratio": "16:9", "dst_duration": 2}
    video = probe_video(run(Job((), params, small)).files[0].render())
    assert (video.fps, video.duration_ms) == (16, 2000)


@pytest.mark.parametrize(("seconds", "status"), [(0, 400), (5, 200), (8, 400), (10, 200)])
def test_v1_image_to_video_takes_5_or_10_s(lenient: Api, seconds: int, status: int) -> None:
    [group, *_] = lenient.pages("/s2s/v1.0/task/style-group/image-to-video", "groups")
    [style, *_] = lenient.pages("/s2s/v1.0/task/style/image-to-video", "styles", style_group_id=group["id"])
    params = {"style_group_id": group["id"], "style_ids": [style["id"]]}
    actions = [{"id": 0, "params": params}]
    payload = {"file_sets": {"src_ids": ["f"]}, "actions": actions, "custom": {"dst_duration": seconds}}
    assert lenient.post("/s2s/v1.0/task/image-to-video", {"request_id": 0, "payload": payload}).status == status


def test_every_video_may_have_100_mb(contract: Contract) -> None:
    sizes = {
        operation.id: entry.limits["max_bytes"]
        for operation in contract.of_kind("run-task")
        for entry in operation.inputs
        if is_video(entry.limits)
    }
    assert len(sizes) >= 8
    assert set(sizes.values()) == {100 * 1024 * 1024}


def test_video_enhance_takes_1920_px_in_v1_and_2048_in_v2(contract: Contract) -> None:
    assert [_code(contract, "video-sr v1.0", width=side) for side in (1920, 1921)] == [None, LARGE]
    assert [_code(contract, "video-sr v2.0", width=side) for side in (2048, 2049)] == [None, LARGE]
    early = Contract.load(bundled(), "2026-02")
    assert [_code(early, "video-sr v2.0", width=side) for side in (1920, 1921)] == [None, LARGE]


@pytest.mark.parametrize("version", ["v1.0", "v2.0"])
def test_video_style_transfer_alone_is_redrawn_at_16_frames_a_second(contract: Contract, version: str) -> None:
    facts = run_of(contract, f"video-trans {version}").facts["result"]
    assert (facts["fps"], facts["output_long_side_max"]) == (16, 1280)
    others = [op for op in contract.of_kind("run-task") if any(is_video(entry.limits) for entry in op.inputs)]
    assert {op.feature for op in others if op.facts["result"].get("fps") == 16} == {"video-trans"}


@pytest.mark.parametrize("version", ["v1.0", "v2.0"])
def test_a_video_face_swap_gives_1280_by_720_px_at_30_frames_a_second_whatever_it_is_given(
    contract: Contract, version: str
) -> None:
    facts = run_of(contract, f"face-swap-vid {version}").facts["result"]
    content = made(facts["engine"], ("src", portrait(0.5)), ("ref", png(WOMAN)), facts=facts)
    video = probe_video(content)
    assert (video.width, video.height, video.fps, video.duration_ms) == (1280, 720, 30, 500)


@pytest.mark.parametrize("version", ["v1.0", "v2.0"])
def test_a_style_transfer_gives_16_frames_a_second_and_an_enhanced_video_keeps_its_rate(
    contract: Contract, version: str
) -> None:
    rates = {}
    for name in ("video-trans", "video-sr"):
        facts = run_of(contract, f"{name} {version}").facts["result"]
        content = made(facts["engine"], ("src", portrait(0.5, rate=8)), facts=facts, template_id="anime_soft_sketch")
        rates[name] = probe_video(content).fps
    assert rates == {"video-trans": 16, "video-sr": 8}


def test_a_video_face_swap_takes_one_photo_of_any_feature(api: Api, contract: Contract) -> None:
    schema = body_of(contract, run_of(contract, "face-swap-vid v2.0"))
    assert schema is not None
    assert members(contract, schema, "ref_file_id")
    assert members(contract, schema, "ref_file_ids") == []
    photo = api.upload(b"no picture", path="/s2s/v1.1/file/enhance")
    task_id = api.run_v2("face-swap-vid", src_file_url="u", ref_file_id=photo, dst_duration=2)
    api.advance(60)
    assert api.check_v2(task_id, "face-swap-vid").body["data"]["error"] == "error_decode_image"


def test_v1_face_swap_files_are_videos_only(api: Api) -> None:
    path = "/s2s/v1.1/file/face-swap-vid"
    files = [{"content_type": kind, "file_name": "a", "file_size": 9} for kind in ("video/mp4", "image/png")]
    assert [api.post(path, {"files": [file]}).status for file in files] == [200, 400]
