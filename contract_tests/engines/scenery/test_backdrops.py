from __future__ import annotations

import pytest
from PIL import Image, ImageStat

from youcam_mock.engines.scenery.backdrops import colour_of, painted, words_of

PLACES = ["beach", "city", "room", "library", "studio", "party", "forest", "mountains"]


def _brightness(image: Image.Image) -> float:
    return ImageStat.Stat(image.convert("L")).mean[0]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("size", [(1, 1), (1, 40), (90, 60), (60, 90)])
def test_every_place_is_painted_in_every_size(place: str, size: tuple[int, int]) -> None:
    assert painted(place, size).size == size


def test_places_differ() -> None:
    assert len({painted(place, (64, 48)).tobytes() for place in PLACES}) == len(PLACES)


@pytest.mark.parametrize("place", ["a beach", "a city", "hills"])
def test_the_night_is_darker_than_the_day(place: str) -> None:
    assert _brightness(painted(f"{place} at night", (64, 48))) < _brightness(painted(place, (64, 48))) - 30


def test_the_same_words_give_the_same_scene() -> None:
    assert painted("a street in the rain", (64, 48)).tobytes() == painted("a street in the rain", (64, 48)).tobytes()


def test_the_id_of_a_template_is_read_as_words() -> None:
    assert words_of("nature_cherry_blossom") == ("nature", "cherry", "blossom")


def test_colours_are_known_by_the_names_of_css() -> None:
    assert colour_of("A Teal door") == (0, 128, 128)
    assert colour_of("a door") is None
