from __future__ import annotations

import pytest
from PIL import Image, ImageDraw

from contract_tests.engines.films import filmed, frames_of, made, png, portrait, unlike
from youcam_mock.engines.job import EngineError, Job, Source
from youcam_mock.engines.registry import engine
from youcam_mock.engines.video import sample_film

GREY = (150, 160, 150)
COUNT = 8


def _scene(number: int) -> Image.Image:
    """Returns a ball that rolls to the right."""
    image = Image.new("RGB", (160, 96), GREY)
    ImageDraw.Draw(image).ellipse((20 + 8 * number, 40, 50 + 8 * number, 70), fill=(200, 30, 30))
    return image


def _mask(number: int) -> bytes:
    mask = Image.new("L", (160, 96))
    ImageDraw.Draw(mask).ellipse((19 + 8 * number, 39, 51 + 8 * number, 71), fill=255)
    return png(mask)


@pytest.mark.parametrize("drawn_on", [0, 4, 7])
def test_the_thing_is_gone_from_every_frame_although_it_moves(drawn_on: int) -> None:
    source = filmed([_scene(number) for number in range(COUNT)])
    frames = frames_of(made("video-inpaint", ("src", source), ("mask", _mask(drawn_on)), frame_idx=drawn_on))
    assert len(frames) == COUNT
    empty = Image.new("RGB", (160, 96), GREY)
    assert max(unlike(frame, empty) for frame in frames) < 4 < unlike(_scene(0), empty)


def test_unmarked_pixels_stay() -> None:
    source = portrait(0.5)
    mask = Image.new("L", (160, 160))
    mask.paste(255, (0, 0, 40, 40))
    before = frames_of(source)[0]
    after = frames_of(made("video-inpaint", ("src", source), ("mask", png(mask)), frame_idx=0))[0]
    assert unlike(after.crop((80, 40, 160, 160)), before.crop((80, 40, 160, 160))) < 4


@pytest.mark.parametrize("level", [0, 255])
@pytest.mark.parametrize("index", [0, 3])
def test_a_mask_of_nothing_or_of_everything_and_every_frame_are_taken(level: int, index: int) -> None:
    mask = png(Image.new("L", (160, 160), level))
    assert len(frames_of(made("video-inpaint", ("src", portrait(0.5)), ("mask", mask), frame_idx=index))) == 4


def test_a_frame_that_the_video_does_not_have_fails_at_once() -> None:
    mask = png(Image.new("L", (160, 160)))
    with pytest.raises(EngineError, match="invalid_parameter: frame_idx is 4; the video has 4 frames"):
        made("video-inpaint", ("src", portrait(0.5)), ("mask", mask), frame_idx=4)


def test_any_frame_is_taken_of_what_stands_in_for_an_address() -> None:
    source = Source("src", sample_film.NAME, portrait(0.5))
    mask = Source("mask", "mask.png", png(Image.new("L", (160, 160))))
    (file,) = engine("video-inpaint")(Job((source, mask), {"frame_idx": 99}, {})).files
    assert len(frames_of(file.render())) == 4


def test_unreadable_mask_fails_at_once() -> None:
    with pytest.raises(EngineError, match="error_decode_image"):
        made("video-inpaint", ("src", portrait(0.5)), ("mask", b"no picture"), frame_idx=0)
