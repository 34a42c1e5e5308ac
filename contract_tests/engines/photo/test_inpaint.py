from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from attrs import evolve
from PIL import Image, ImageChops, ImageDraw, ImageStat

from youcam_mock.engines.job import EngineError, Job, Source
from youcam_mock.engines.photo.inpaint import run

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]
FILL = {"engine": "inpaint"}
REPLACE = {"engine": "replace"}
HOLE = (60, 50, 100, 90)
AROUND = (50, 40, 110, 100)


@pytest.fixture
def wall() -> Image.Image:
    """A red ball before a wall that runs from dark to light, 180 x 140 px."""
    shade = Image.linear_gradient("L").resize((180, 140)).point(lambda level: 60 + level // 2)
    image = Image.merge("RGB", (shade, shade, shade.point(lambda level: level + 30)))
    ImageDraw.Draw(image).ellipse((64, 54, 96, 86), fill=(220, 20, 30))
    return image


def _mask(*boxes: tuple[int, int, int, int], size: tuple[int, int] = (180, 140)) -> Image.Image:
    mask = Image.new("L", size)
    for left, top, right, bottom in boxes:
        mask.paste(255, (left, top, right, bottom))
    return mask


@pytest.fixture
def filled(encoded: Bytes, job: Jobs, seen: Pictures) -> Callable[..., Image.Image]:
    """The result for a picture and masks."""

    def filled(
        image: Image.Image, *masks: Image.Image, facts: dict[str, Any] | None = None, **params: Any
    ) -> Image.Image:
        task = job(encoded(image), watermark=False, facts=facts or FILL, **params)
        inputs = tuple(Source("mask", "mask.png", encoded(mask)) for mask in masks)
        (file,) = run(evolve(task, sources=task.sources + inputs)).files
        return seen(file.render())

    return filled


def _reddest(image: Image.Image) -> int:
    red, green, _ = image.convert("RGB").split()
    return max(ImageChops.subtract(red, green).tobytes())


def test_what_the_mask_marks_white_is_gone(wall: Image.Image, filled: Pictures) -> None:
    assert _reddest(wall) > 150
    assert _reddest(filled(wall, _mask(HOLE))) < 12


def test_the_hole_is_filled_with_its_surroundings(wall: Image.Image, filled: Pictures) -> None:
    clean = wall.copy()
    clean.paste(wall.crop((0, 0, 60, 140)).resize((180, 140)))
    change = ImageChops.difference(filled(wall, _mask(HOLE)), clean).crop(HOLE)
    assert max(ImageStat.Stat(change).mean) < 8


def test_nothing_else_is_changed(wall: Image.Image, filled: Pictures) -> None:
    change = ImageChops.difference(filled(wall, _mask(HOLE)), wall)
    change.paste((0, 0, 0), AROUND)
    assert change.getbbox() is None


def test_a_grained_surface_keeps_its_grain(filled: Pictures) -> None:
    noise = np.random.default_rng(7).integers(90, 160, (140, 180, 3), dtype=np.uint8)
    image = Image.fromarray(noise)
    image.paste((255, 0, 0), HOLE)
    inside = (70, 60, 90, 80)
    grain = ImageStat.Stat(filled(image, _mask(HOLE)).crop(inside)).stddev
    assert min(grain) > 0.5 * ImageStat.Stat(image.crop((0, 0, 50, 140))).stddev[0]


def test_a_black_mask_takes_nothing_out(wall: Image.Image, filled: Pictures) -> None:
    assert filled(wall, _mask()).tobytes() == wall.tobytes()


def test_a_mask_on_everything_leaves_nothing_to_fill_from(wall: Image.Image, filled: Pictures) -> None:
    assert filled(wall, _mask((0, 0, 180, 140))).tobytes() == wall.tobytes()


def test_all_masks_count(wall: Image.Image, filled: Pictures) -> None:
    wall.paste((20, 220, 20), (130, 20, 150, 40))
    clear = filled(wall, _mask(HOLE), _mask((126, 16, 154, 44)))
    red, green, _ = clear.split()
    assert _reddest(clear) < 12
    assert max(ImageChops.subtract(green, red).tobytes()) < 12


def test_transparent_pixels_of_a_mask_mark_nothing(wall: Image.Image, filled: Pictures) -> None:
    mask = Image.new("RGBA", wall.size, (255, 255, 255, 0))
    assert filled(wall, mask).tobytes() == wall.tobytes()


def test_a_hole_at_the_edge_is_filled_from_its_other_sides(wall: Image.Image, filled: Pictures) -> None:
    wall.paste((220, 20, 30), (0, 100, 30, 140))
    assert _reddest(filled(wall, _mask((0, 95, 36, 140), HOLE))) < 20


def test_a_prompt_puts_a_thing_of_the_mask_s_shape_there(wall: Image.Image, filled: Pictures) -> None:
    thing = filled(wall, _mask(HOLE), facts=REPLACE, prompt="a green apple")
    red, green, blue = ImageStat.Stat(thing.crop(HOLE)).mean
    assert green > red + 30
    assert green > blue + 30
    change = ImageChops.difference(thing, wall)
    change.paste((0, 0, 0), AROUND)
    assert change.getbbox() is None


def test_another_prompt_gives_another_thing(wall: Image.Image, filled: Pictures) -> None:
    cat, dog = (filled(wall, _mask(HOLE), facts=REPLACE, prompt=prompt) for prompt in ("a cute cat", "a wild dog"))
    assert max(ImageStat.Stat(ImageChops.difference(cat, dog).crop(HOLE)).mean) > 15


def test_a_prompt_without_letters_gives_a_thing_without_words(wall: Image.Image, filled: Pictures) -> None:
    assert filled(wall, _mask(HOLE), facts=REPLACE, prompt="").tobytes() != wall.tobytes()


def test_a_replacement_is_held_to_the_sizes_of_the_facts(wall: Image.Image, filled: Pictures) -> None:
    facts = {**REPLACE, "output_short_side_max": 70, "output_long_side_max": 100}
    thing = filled(wall, _mask(HOLE), facts=facts, prompt="green")
    assert thing.size == (90, 70)
    red, green, _ = ImageStat.Stat(thing.crop((32, 27, 48, 43))).mean
    assert green > red + 30


@pytest.mark.parametrize("facts", [FILL, REPLACE])
def test_the_same_job_gives_the_same_bytes(facts: dict[str, str], wall: Image.Image, filled: Pictures) -> None:
    first, second = (filled(wall, _mask(HOLE), facts=facts, prompt="a cat").tobytes() for _ in range(2))
    assert first == second


def test_transparency_is_kept(wall: Image.Image, filled: Pictures) -> None:
    alpha = Image.linear_gradient("L").resize(wall.size)
    wall.putalpha(alpha)
    assert filled(wall, _mask(HOLE)).getchannel("A").tobytes() == alpha.tobytes()


def test_source_and_mask_are_both_turned_upright(wall: Image.Image, encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    task = job(encoded(wall, "JPEG", 6, quality=95), watermark=False, facts=FILL)
    mask = Source("mask", "mask.jpg", encoded(_mask(HOLE), "JPEG", 6, quality=95))
    (file,) = run(evolve(task, sources=(*task.sources, mask))).files
    picture = seen(file.render())
    assert (file.name, picture.size) == ("output.jpg", (140, 180))
    assert _reddest(picture) < 30


def test_unreadable_mask_has_a_code_of_its_own(wall: Image.Image, encoded: Bytes, job: Jobs) -> None:
    task = job(encoded(wall), facts=FILL)
    with pytest.raises(EngineError) as failure:
        run(evolve(task, sources=(*task.sources, Source("mask", "mask.png", b"text"))))
    assert failure.value.code == "error_decode_mask"
