from __future__ import annotations

from typing import Any

import pytest
from PIL import Image, ImageStat

from contract_tests.engines.films import filmed, frames_of, made, unlike
from youcam_mock.engines.job import EngineError, Job, Source
from youcam_mock.engines.video.frames import Cut
from youcam_mock.engines.video.video_output import Frames, changed
from youcam_mock.engines.video.video_probe import probe_video

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
    ],
)
def test_the_size_is_the_source_s_within_the_limit(
    facts: dict[str, float], scale: float, size: tuple[int, int]
) -> None:
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


@pytest.mark.parametrize(
    ("size", "expected", "shown"),
    [
        ((160, 90), (1280, 720), (0, 0, 1280, 720)),
        ((64, 36), (1280, 720), (0, 0, 1280, 720)),
        ((2560, 1440), (1280, 720), (0, 0, 1280, 720)),
        ((160, 120), (1280, 720), (160, 0, 1120, 720)),
        ((100, 100), (1280, 720), (280, 0, 1000, 720)),
        ((90, 160), (720, 1280), (0, 0, 720, 1280)),
        ((200, 50), (1280, 720), (0, 200, 1280, 520)),
    ],
)
def test_a_size_that_the_facts_name_is_that_of_every_film(
    size: tuple[int, int], expected: tuple[int, int], shown: tuple[int, int, int, int]
) -> None:
    source = filmed([Image.new("RGB", size, "white")] * 2)
    frame = frames_of(_unchanged(source, {"output_frame": [1280, 720]}))[0]
    assert frame.size == expected
    box = frame.convert("L").point(lambda level: 255 if level > 128 else 0).getbbox()
    assert box is not None
    assert all(abs(edge - where) <= 12 for edge, where in zip(box, shown, strict=True))


@pytest.mark.parametrize("rate", [8, 12, 24, 30, 60])
def test_a_rate_that_the_facts_name_is_that_of_every_film(rate: int) -> None:
    greys = [Image.new("RGB", (64, 36), (40 + 2 * level,) * 3) for level in range(rate)]
    content = _unchanged(filmed(greys, rate), {"fps": 30})
    video = probe_video(content)
    assert (video.fps, video.duration_ms) == (30, 1000)
    levels = [ImageStat.Stat(frame.convert("L")).mean[0] for frame in frames_of(content)]
    assert len(levels) == 30
    assert all(abs(level - (40 + 2 * (n * rate // 30))) <= 4 for n, level in enumerate(levels))


def test_a_long_film_keeps_its_rate_though_fewer_frames_are_worked_on() -> None:
    seen = []

    def change(frames: Frames, cut: Cut) -> Frames:
        seen.append(cut.count)
        return frames

    source = filmed([Image.new("RGB", (16, 10), "grey")] * 160)
    job = Job((Source("src", "film.mp4", source),), {}, {"output_frame": [1280, 720], "fps": 30})
    video = probe_video(changed(job, change).files[0].render())
    assert (video.fps, video.duration_ms) == (30, 20_000)
    assert seen[0] < 160


def test_odd_sides_become_even() -> None:
    assert frames_of(_unchanged(filmed([WIDE]), {"output_long_side_max": 151}))[0].size == (150, 76)


def test_every_frame_is_marked_unless_that_is_switched_off() -> None:
    source = filmed([WIDE] * 4)
    marked, clean = (frames_of(_unchanged(source, {}, watermark=mark)) for mark in (True, False))
    corner = (100, 50, 200, 100)
    assert all(unlike(one.crop(corner), two.crop(corner)) > 10 for one, two in zip(marked, clean, strict=True))


@pytest.mark.parametrize("kind", ["video-enhance", "video-background", "video-inpaint", "video-restyle", "video-swap"])
def test_unreadable_video_source_fails_at_once(kind: str) -> None:
    picture = filmed([WIDE])[:40]
    sources = [("src", picture), *((role, _picture()) for role in ("ref", "mask"))]
    with pytest.raises(EngineError, match="error_decode_video"):
        made(kind, *sources, facts={"scale": 1}, template_id="a", frame_idx=0)


def _picture() -> bytes:
    from youcam_mock.engines.imaging.pictures import encode

    return encode(WIDE, "png")
