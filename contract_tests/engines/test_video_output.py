from __future__ import annotations

from typing import Any

import pytest
from PIL import Image

from contract_tests.engines.films import filmed, frames_of, made, unlike
from youcam_mock.engines.job import EngineError, Job, Source
from youcam_mock.engines.probe_video import probe_video
from youcam_mock.engines.video_frames import Cut
from youcam_mock.engines.video_output import Frames, changed

WIDE = Image.linear_gradient("L").resize((200, 100)).convert("RGB")


def _unchanged(content: bytes, facts: dict[str, Any], scale: float = 1, watermark: bool = False) -> bytes:
    job = Job((Source("src", "film.mp4", content),), {}, facts, watermark)
    return changed(job, lambda frames, cut: frames, scale).files[0].render()


@pytest.mark.parametrize(("container", "kind"), [("mp4", "video/mp4"), ("mov", "video/quicktime")])
def test_a_mov_stays_one(container: str, kind: str) -> None:
    job = Job((Source("src", "film.mp4", filmed([WIDE], container=container)),), {}, {"scale": 1})
    (file,) = changed(job, lambda frames, cut: frames).files
    assert (file.name, file.content_type) == (f"output.{container}", kind)
    assert probe_video(file.render()).format == container


@pytest.mark.parametrize(
    ("facts", "scale", "size"),
    [
        ({}, 1, (200, 100)),
        ({"output_long_side_max": 90}, 1, (90, 44)),
        ({"output_long_side_max": 4096}, 2, (400, 200)),
        ({"output_long_side_max": 300}, 2, (300, 150)),
        ({"output_frame": [320, 180]}, 1, (320, 160)),
        ({"output_frame": [120, 30]}, 1, (60, 30)),
    ],
)
def test_the_size_is_the_source_s_within_the_limit(facts: dict[str, Any], scale: float, size: tuple[int, int]) -> None:
    assert frames_of(_unchanged(filmed([WIDE]), facts, scale))[0].size == size


def test_frames_that_are_worked_on_small_are_enlarged_afterwards() -> None:
    seen = []

    def change(frames: Frames, cut: Cut) -> Frames:
        seen.append(cut.size)
        return frames

    job = Job((Source("src", "film.mp4", filmed([WIDE])),), {}, {})
    assert frames_of(changed(job, change, worked_side=50).files[0].render())[0].size == (200, 100)
    assert seen == [(50, 24)]


def test_rate_and_length_keep_to_their_limits() -> None:
    video = probe_video(_unchanged(filmed([WIDE] * 32, 16), {"fps_max": 8, "seconds_max": 1.5}))
    assert (video.fps, video.duration_ms) == (8, 1500)


def test_an_upright_video_fills_an_upright_frame() -> None:
    upright = [WIDE.rotate(90, expand=True)]
    assert frames_of(_unchanged(filmed(upright), {"output_frame": [320, 180]}))[0].size == (160, 320)


def test_a_rate_that_is_stated_holds_for_slower_and_faster_sources() -> None:
    for rate in (8, 32):
        video = probe_video(_unchanged(filmed([WIDE] * rate, rate), {"fps": 16}))
        assert (video.fps, video.duration_ms) == (16, 1000)


def test_odd_sides_become_even() -> None:
    assert frames_of(_unchanged(filmed([WIDE]), {"output_long_side_max": 151}))[0].size == (150, 76)


def test_every_frame_is_marked_unless_that_is_switched_off() -> None:
    source = filmed([WIDE] * 4)
    marked, clean = (frames_of(_unchanged(source, {}, watermark=mark)) for mark in (True, False))
    corner = (100, 50, 200, 100)
    assert all(unlike(one.crop(corner), two.crop(corner)) > 10 for one, two in zip(marked, clean, strict=True))


@pytest.mark.parametrize("kind", ["video-enhance", "video-background", "video-inpaint", "video-restyle", "video-swap"])
def test_a_source_that_is_no_video_fails_at_once(kind: str) -> None:
    picture = filmed([WIDE])[:40]
    sources = [("src", picture), *((role, _picture()) for role in ("ref", "mask"))]
    with pytest.raises(EngineError, match="error_decode_video"):
        made(kind, *sources, facts={"scale": 1}, template_id="a", frame_idx=0)


def _picture() -> bytes:
    from youcam_mock.engines.pictures import encode

    return encode(WIDE, "png")
