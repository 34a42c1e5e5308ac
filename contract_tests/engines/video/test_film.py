from __future__ import annotations

from fractions import Fraction
from io import BytesIO

import av
import pytest
from PIL import Image

from contract_tests.engines.films import frames_of, unlike
from youcam_mock.engines.video import film

STEPS = [Image.new("RGB", (64, 48), (level, 80, 255 - level)) for level in range(0, 240, 30)]


@pytest.mark.parametrize("container", ["mp4", "mov"])
def test_a_film_shows_its_frames_in_order_and_at_its_rate(container: str) -> None:
    content = film.written(STEPS, (64, 48), Fraction(8), container)
    with av.open(BytesIO(content), "r") as shown:
        [video] = shown.streams.video
        assert (video.codec_context.name, video.average_rate, video.frames) == ("h264", Fraction(8), 8)
        assert shown.duration == av.time_base
        assert shown.metadata["major_brand"].strip() == {"mp4": "isom", "mov": "qt"}[container]
    assert [unlike(*pair) < 6 for pair in zip(frames_of(content), STEPS, strict=True)] == [True] * 8


def test_frames_are_scaled_to_the_size_of_the_film() -> None:
    assert frames_of(film.written(STEPS, (128, 96), Fraction(8)))[0].size == (128, 96)


def test_the_same_frames_give_the_same_bytes() -> None:
    assert film.written(STEPS, (64, 48), Fraction(8)) == film.written(STEPS, (64, 48), Fraction(8))


@pytest.mark.parametrize(("size", "expected"), [((64, 48), (64, 48)), ((65, 49), (64, 48)), ((1, 1), (2, 2))])
def test_codecs_take_even_sides_only(size: tuple[int, int], expected: tuple[int, int]) -> None:
    assert film.even(*size) == expected


def test_the_film_of_a_picture_moves_into_it() -> None:
    image = Image.radial_gradient("L").convert("RGB").resize((64, 64))
    first, *_, last = frames_of(film.of_picture(image, 0.5))
    assert unlike(first, image) < 4
    assert unlike(last, image) > unlike(first, image)


def test_a_part_of_a_picture_may_reach_its_edges() -> None:
    assert film.cropped(STEPS[0], (8, 8), 0.3, 0.3, 0.7).size == (8, 8)
