from __future__ import annotations

import pytest
from PIL import Image, ImageChops

from youcam_mock.engines.scenery.backdrops import caption, written

SIZE = (160, 96)


@pytest.mark.parametrize("text", ["a", "a kitten in the moonlight", "word " * 1000, "x" * 5000, "\n"])
def test_a_caption_is_as_wide_as_the_film_and_never_high(text: str) -> None:
    band = caption(text, SIZE)
    assert band.width == SIZE[0]
    assert band.height < SIZE[1] / 2


def test_a_caption_is_above_the_corner_with_the_mark() -> None:
    plain = Image.new("RGB", SIZE, "teal")
    marked = plain.copy()
    written(marked, caption("a kitten", SIZE))
    box = ImageChops.difference(plain, marked).getbbox()
    assert box is not None
    assert SIZE[1] / 2 < box[1] < box[3] <= round(0.85 * SIZE[1])
