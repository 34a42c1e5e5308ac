from __future__ import annotations

from typing import Any

import pytest

from contract_tests.engines.films import WOMAN, frames_of, made, png, unlike
from youcam_mock.engines.job import EngineError
from youcam_mock.engines.video.generate import Motion
from youcam_mock.engines.video.video_probe import probe_video

PHOTO = ("src", png(WOMAN.resize((120, 160))))
STYLED = {"fps": 30, "short_side_max": {"std": 64, "pro": 96}}
TOLD = {"fps": 16, "frames_extra": 1, "sides_multiple_of": 16, "short_side": {"48": 48, "96": 96}}
WORDS = {
    "sizes": {"small": {"16:9": [160, 96], "1:1": [96, 96]}, "large": {"16:9": [320, 192]}},
    "defaults": {"resolution": "large", "ratio": "16:9", "prompt_extend": True},
}


def _told(resolution: str = "48", size: tuple[int, int] = (120, 160), between: bool = True, **params: Any) -> bytes:
    facts = {**TOLD, "kept_between": between}
    return made(
        "generate-video", ("src", png(WOMAN.resize(size))), facts=facts, dst_duration=1, resolution=resolution, **params
    )


@pytest.mark.parametrize(
    ("params", "size"), [({}, (64, 86)), ({"mode": "std"}, (64, 86)), ({"mode": "pro"}, (96, 128))]
)
def test_a_mode_has_its_largest_short_side(params: dict[str, Any], size: tuple[int, int]) -> None:
    video = probe_video(made("generate-video", PHOTO, facts=STYLED, template_id="a", dst_duration=1, **params))
    assert (video.width, video.height, video.fps, video.duration_ms) == (*size, 30, 1000)


def test_a_small_photo_is_not_enlarged_for_a_mode() -> None:
    small = ("src", png(WOMAN.resize((40, 60))))
    assert frames_of(made("generate-video", small, facts=STYLED, template_id="a", dst_duration=1))[0].size == (40, 60)


def test_a_resolution_is_the_short_side_in_steps_and_one_frame_is_over() -> None:
    frames = frames_of(_told())
    assert len(frames) == 17
    assert frames[0].size == (48, 64)


@pytest.mark.parametrize(
    ("size", "resolution", "between", "expected"),
    [
        ((64, 128), "96", True, (64, 128)),
        ((64, 128), "96", False, (96, 192)),
        ((48, 64), "96", True, (96, 128)),
        ((160, 320), "96", True, (96, 192)),
    ],
)
def test_a_photo_whose_sides_lie_around_the_resolution_keeps_its_size(
    size: tuple[int, int], resolution: str, between: bool, expected: tuple[int, int]
) -> None:
    assert frames_of(_told(resolution, size, between))[0].size == expected


@pytest.mark.parametrize(
    ("params", "size"),
    [({}, (320, 192)), ({"resolution": "small"}, (160, 96)), ({"resolution": "small", "ratio": "1:1"}, (96, 96))],
)
def test_a_text_has_the_size_of_resolution_and_ratio(params: dict[str, Any], size: tuple[int, int]) -> None:
    video = probe_video(made("generate-video", facts=WORDS, prompt="a kitten", dst_duration=2, **params))
    assert (video.width, video.height, video.duration_ms) == (*size, 2000)


def test_a_film_begins_with_the_whole_photo_and_moves_into_it() -> None:
    first, *_, last = frames_of(_told())
    photo = WOMAN.resize(first.size)
    assert unlike(first, photo) < 8 < unlike(last, photo)


@pytest.mark.parametrize(("one", "two"), [({"prompt": "she smiles"}, {"prompt": "she turns"}), ({}, {"prompt": "she"})])
def test_description_of_a_film_decides_its_motion(one: dict[str, Any], two: dict[str, Any]) -> None:
    assert unlike(frames_of(_told(**one))[-1], frames_of(_told(**two))[-1]) > 3


def test_a_motion_never_leaves_the_picture() -> None:
    for name in map(str, range(50)):
        for step in range(21):
            left, top, part = Motion.of(name).at(step / 20)
            assert 0 <= left <= left + part <= 1 + 1e-9
            assert 0 <= top <= top + part <= 1 + 1e-9


@pytest.mark.parametrize(
    "params",
    [{"prompt": "a ship"}, {"negative_prompt": "low quality"}, {"prompt_extend": False}],
    ids=["prompt", "negative_prompt", "prompt_extend"],
)
def test_every_parameter_of_a_text_is_seen(params: dict[str, Any]) -> None:
    given = {"prompt": "a kitten", "resolution": "small", "dst_duration": 1}
    one, two = (frames_of(made("generate-video", facts=WORDS, **{**given, **more}))[0] for more in ({}, params))
    assert unlike(one, two) > 2


def test_the_same_job_gives_the_same_bytes() -> None:
    assert _told(prompt="a") == _told(prompt="a")


@pytest.mark.parametrize("mode", ["RGBA", "L", "P"])
def test_any_picture_can_be_set_in_motion(mode: str) -> None:
    photo = ("src", png(WOMAN.resize((64, 80)).convert(mode)))
    assert frames_of(made("generate-video", photo, facts=STYLED, template_id="a", dst_duration=1))[0].size == (64, 80)


def test_frames_are_marked() -> None:
    marked, clean = (
        frames_of(made("generate-video", PHOTO, facts=STYLED, watermark=mark, template_id="a", dst_duration=1))[5]
        for mark in (True, False)
    )
    assert unlike(marked, clean) > 2


def test_unreadable_source_fails_at_once() -> None:
    with pytest.raises(EngineError, match="error_decode_image"):
        made("generate-video", ("src", b"no picture"), facts=STYLED, dst_duration=1)
