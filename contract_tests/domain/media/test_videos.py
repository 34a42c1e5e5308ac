from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from youcam_mock.contract import Contract
from youcam_mock.domain.media.inputs import Video
from youcam_mock.domain.media.videos import misfit, named_length
from youcam_mock.domain.tasks import Failure
from youcam_mock.operation import Facts

UNSUPPORTED, LENGTH = "error_unsupported_video", "error_unexpected_video_duration"
FILM = Video("mp4", 1280, 720, 8000, 30.0, "h264", "aac")


def _limits(contract: Contract, feature: str) -> Facts:
    return contract.operations[f"run_task_{feature}"].inputs[0].limits


def _code(video: Video, limits: Facts, length_s: float | None = None) -> str | None:
    failure = misfit(video, limits, length_s)
    assert failure is None or failure.message
    return failure.code if failure else None


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, None),
        ({"format": "mov"}, None),
        ({"format": "webm"}, "error_unsupported_video"),
        ({"codec": "mpeg4"}, None),
        ({"codec": "hevc"}, "error_unsupported_video"),
        ({"audio_codec": None}, None),
        ({"audio_codec": "amr"}, None),
        ({"audio_codec": "opus"}, "error_unsupported_video"),
        ({"fps": 29.97}, None),
        ({"fps": 30.02}, None),
        ({"fps": 31.0}, "error_unsupported_video"),
        ({"fps": 60.0}, "error_unsupported_video"),
        ({"fps": 0.0}, None),
        ({"duration_ms": 60_000}, None),
        ({"duration_ms": 60_001}, "error_unexpected_video_duration"),
        ({"width": 2048, "height": 1}, None),
        ({"width": 2049}, "error_exceed_max_image_size"),
        ({"height": 2049}, "error_exceed_max_image_size"),
    ],
)
def test_a_video_must_be_as_the_table_of_the_feature_says(
    contract: Contract, changes: dict[str, Any], code: str | None
) -> None:
    assert _code(evolve(FILM, **changes), _limits(contract, "video_sr_v2_0")) == code


def test_a_feature_may_take_one_container_only(contract: Contract) -> None:
    limits = _limits(contract, "bg_replace_vid_v2_0")
    assert _code(FILM, limits) is None
    assert _code(evolve(FILM, format="mov"), limits) == "error_unsupported_video"


@pytest.mark.parametrize(("duration_ms", "fits"), [(1999, False), (2000, True), (2001, True)])
def test_a_video_may_be_too_short(duration_ms: int, fits: bool) -> None:
    code = _code(evolve(FILM, duration_ms=duration_ms), {"duration_min": 2})
    assert code == (None if fits else "error_unexpected_video_duration")


@pytest.mark.parametrize(
    ("duration_ms", "fits"), [(7000, False), (7001, True), (7500, True), (8000, True), (8999, True), (9000, False)]
)
def test_a_video_must_be_as_long_as_the_body_says_up_to_rounding(duration_ms: int, fits: bool) -> None:
    code = _code(evolve(FILM, duration_ms=duration_ms), {}, 8)
    assert code == (None if fits else "error_unexpected_video_duration")


def test_without_limits_every_video_fits() -> None:
    assert _code(Video("mkv", 1, 9999, 10**9, 1000.0, "gif", "flac"), {}) is None


def test_the_body_states_the_length_that_it_pays_for(contract: Contract) -> None:
    v2, v1 = (contract.operations[f"run_task_video_trans_{version}"] for version in ("v2_0", "v1_0"))
    assert named_length(v2, {"dst_duration": 8}) == 8
    assert named_length(v1, {"payload": {"custom": {"dst_duration": 8}}}) == 8
    assert named_length(contract.operations["run_task_bg_replace_vid_v2_0"], {"dst_duration": 8}) is None
    assert named_length(contract.operations["run_task_enhance_v2_0"], {"dst_duration": 8}) is None


@pytest.mark.parametrize(
    ("limits", "length_s", "code", "words"),
    [
        ({"formats": ["mov", "avi"]}, None, UNSUPPORTED, "The format is mp4; this feature takes mov, avi"),
        ({"video_codecs": ["hevc", "av1"]}, None, UNSUPPORTED, "The video codec is h264; this feature takes hevc, av1"),
        ({"audio_codecs": ["mp3"]}, None, UNSUPPORTED, "The audio codec is aac; this feature takes mp3"),
        ({"duration_max": 7}, None, LENGTH, "The video lasts 8 s; it may last 7 s"),
        ({"duration_min": 9}, None, LENGTH, "The video lasts 8 s; it must last 9 s"),
        ({}, 5, LENGTH, "The video lasts 8 s, not 5 s as the body says"),
        ({"fps_max": 25}, None, UNSUPPORTED, "The video has 30 frames a second; it may have 25"),
    ],
)
def test_the_engine_says_what_it_found_and_what_it_takes(
    limits: Facts, length_s: float | None, code: str, words: str
) -> None:
    assert misfit(FILM, limits, length_s) == Failure(code, words)


def test_a_body_paid_by_the_piece_names_no_length(contract: Contract) -> None:
    units = [
        {"sku": "Cut", "amount": 1, "per": "second", "times": "/seconds", "when": {"required": ["cut"]}},
        {"sku": "Still", "amount": 5, "per": "image", "times": "/seconds"},
    ]
    operation = evolve(contract.operations["run_task_bg_replace_vid_v2_0"], facts={"units": units})
    assert named_length(operation, {"cut": True, "seconds": 2.5}) == 2.5
    assert named_length(operation, {"cut": True, "seconds": "2"}) is None
    assert named_length(operation, {"seconds": 8}) is None
