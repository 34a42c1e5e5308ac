from __future__ import annotations

import pytest
from PIL import ImageStat

from contract_tests.engines.films import unlike
from youcam_mock.engines.scenery.text_scene import caption, scene

SIZE = (160, 96)


def test_a_text_has_a_scene_of_its_own() -> None:
    assert unlike(scene("a kitten", SIZE, True), scene("a kitten", SIZE, True)) == 0
    assert unlike(scene("a kitten", SIZE, True), scene("a ship", SIZE, True)) > 10


def test_a_rich_scene_has_more_lights() -> None:
    rich, plain = (ImageStat.Stat(scene("a kitten", SIZE, rich)).mean for rich in (True, False))
    assert sum(rich) > sum(plain)


@pytest.mark.parametrize("text", ["a", "a kitten in the moonlight", "word " * 1000, "x" * 5000, "\n"])
def test_a_caption_is_as_wide_as_the_film_and_never_high(text: str) -> None:
    band = caption(text, SIZE)
    assert band.width == SIZE[0]
    assert band.height < SIZE[1] / 2
