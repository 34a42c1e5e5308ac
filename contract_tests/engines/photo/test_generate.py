from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageChops

from youcam_mock.engines.job import EngineError, Job, Source
from youcam_mock.engines.photo.generate import run

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
WORDS = {"output_long_side_max": 256, "example": {"url": "https://example.com/x"}}
EDIT = {"from": "src", "size_min": 64, "size_max": 512, "size_step": 16, "pixels": 16384, "format": "png"}


@pytest.fixture
def made(seen: Pictures) -> Pictures:
    def picture(facts: dict[str, Any], *contents: bytes, **params: Any) -> Image.Image:
        sources = tuple(Source("src", "s.png", content) for content in contents)
        (file,) = run(Job(sources, {"prompt": "A little cat", **params}, facts, watermark=False)).files
        return seen(file.render())

    return picture


@pytest.mark.parametrize(
    ("params", "size"),
    [
        ({}, (256, 256)),
        ({"width_ratio": 3, "height_ratio": 4}, (192, 256)),
        ({"width_ratio": 16, "height_ratio": 9}, (256, 144)),
    ],
)
def test_a_ratio_gives_the_shape_and_the_facts_the_long_side(
    params: dict[str, int], size: tuple[int, int], made: Pictures
) -> None:
    assert made(WORDS, **params).size == size


def test_size_is_taken_as_asked_for_and_has_a_default(made: Pictures) -> None:
    assert made({"size": "320*180"}).size == (320, 180)
    assert made({"size": "320*180"}, size="180*320").size == (180, 320)


@pytest.mark.parametrize(
    "params",
    [
        {"prompt": "A dog"},
        {"template_id": "b"},
        {"seed": [7]},
        {"negative_prompt": "dog"},
        {"steps": 30},
        {"cfg_scale": 15},
        {"template_id": None, "style_ids": [1]},
    ],
)
def test_each_parameter_gives_another_picture(params: dict[str, Any], made: Pictures) -> None:
    plain, other = made(WORDS, template_id="a"), made(WORDS, **{"template_id": "a", **params})
    assert np.asarray(ImageChops.difference(plain, other), float).mean() > 2


def test_the_same_seed_with_the_same_words_makes_the_same_picture(made: Pictures) -> None:
    assert made(WORDS, seed=[7]).tobytes() == made(WORDS, seed=[7]).tobytes()


def test_a_rewritten_prompt_is_told_apart(made: Pictures) -> None:
    first, default, without = (
        made(WORDS, model="m", **params) for params in ({"prompt_extend": True}, {}, {"prompt_extend": False})
    )
    assert first.tobytes() == default.tobytes() != without.tobytes()


@pytest.mark.parametrize("words", ["", "\x00 \n\n two lines", "x" * 800, "word " * 160, "\u732b" * 200, " "])
def test_any_words_can_be_drawn(words: str, made: Pictures) -> None:
    assert made(WORDS, prompt=words).size == (256, 256)


@pytest.mark.parametrize(
    ("asked", "size"), [("103*104", (96, 96)), ("105*119", (112, 112)), ("120*136", (112, 128)), ("512*64", (512, 64))]
)
def test_an_edited_picture_takes_the_nearest_steps_and_half_a_step_counts_down(
    asked: str, size: tuple[int, int], made: Pictures, portrait: Pictures, encoded: Bytes
) -> None:
    assert made(EDIT, encoded(portrait()), size=asked).size == size


def test_without_a_size_it_has_the_shape_of_the_last_picture(
    made: Pictures, portrait: Pictures, encoded: Bytes
) -> None:
    wide, high = encoded(portrait(200, 100)), encoded(portrait(100, 200))
    assert made(EDIT, wide, high).size == (96, 176)
    assert made(EDIT, high, wide).size == (176, 96)


def test_an_edited_picture_still_shows_its_source(made: Pictures, portrait: Pictures, encoded: Bytes) -> None:
    source = portrait(128, 128)
    picture = made(EDIT, encoded(source), size="128*128")
    light = [np.asarray(each.convert("L").crop((0, 0, 128, 80)), float).ravel() for each in (source, picture)]
    assert np.corrcoef(light[0], light[1])[0, 1] > 0.8
    assert np.asarray(ImageChops.difference(source, picture.convert("RGB")), float).mean() > 10


def test_further_pictures_are_shown_as_well(made: Pictures, portrait: Pictures, encoded: Bytes) -> None:
    base, red, blue = encoded(portrait()), *(encoded(Image.new("RGB", (120, 160), name)) for name in ("red", "blue"))
    assert made(EDIT, base, red).tobytes() != made(EDIT, base, blue).tobytes()


@pytest.mark.parametrize("mode", ["RGBA", "L", "P"])
def test_other_modes_are_taken(mode: str, made: Pictures, portrait: Pictures, encoded: Bytes) -> None:
    assert made(EDIT, encoded(portrait(mode=mode)), size="128*128").size == (128, 128)


@pytest.mark.parametrize("ratio", [(1, 10**15), (10**15, 1)])
def test_any_ratio_gives_a_picture(ratio: tuple[int, int], made: Pictures) -> None:
    assert max(made(WORDS, width_ratio=ratio[0], height_ratio=ratio[1]).size) == 256


@pytest.mark.parametrize("name", ["steps", "width_ratio", "height_ratio"])
@pytest.mark.parametrize("value", [0, -3])
def test_steps_and_ratios_below_1_fail(name: str, value: int, made: Pictures) -> None:
    with pytest.raises(EngineError, match="invalid_parameter"):
        made(WORDS, **{name: value})
    assert made({"size": "320*180"}, **{name: value}).size == (320, 180)


def test_any_number_of_steps_is_taken(made: Pictures) -> None:
    assert made(WORDS, steps=10**18, cfg_scale=-1e300).size == (256, 256)
