from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageStat

from youcam_mock.engines.job import Job
from youcam_mock.engines.photo.retouch import brightened as run
from youcam_mock.sample import SAMPLE

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]


@pytest.fixture
def photo() -> Image.Image:
    return Image.open(SAMPLE).convert("RGB").resize((160, 160))


@pytest.fixture
def relit(encoded: Bytes, job: Jobs, seen: Pictures) -> Callable[[Image.Image], Image.Image]:
    return lambda image: seen(run(job(encoded(image), watermark=False)).files[0].render())


def _dimmed(image: Image.Image, share: float) -> Image.Image:
    return image.point(lambda level: level * share)


def _brightness(image: Image.Image) -> float:
    return ImageStat.Stat(image.convert("L")).mean[0]


def test_the_darker_the_photo_the_more_it_is_brightened(photo: Image.Image, relit: Pictures) -> None:
    sources = [_dimmed(photo, share) for share in (1.0, 0.5, 0.25)]
    gains = [_brightness(relit(source)) / _brightness(source) for source in sources]
    assert 1.02 < gains[0] < gains[1] < gains[2]
    assert gains[2] > 1.8


def test_the_dark_side_gains_more_than_the_bright_one(photo: Image.Image, relit: Pictures) -> None:
    shade = Image.linear_gradient("L").rotate(90).resize(photo.size)
    source = Image.composite(photo, _dimmed(photo, 0.2), shade)
    bright = relit(source)
    dark_side, bright_side = (0, 0, 40, 160), (120, 0, 160, 160)
    gain = [_brightness(bright.crop(side)) / _brightness(source.crop(side)) for side in (dark_side, bright_side)]
    assert gain[0] > 1.2 * gain[1]


def test_nothing_becomes_darker(photo: Image.Image, relit: Pictures) -> None:
    before, after = np.asarray(photo, np.int16), np.asarray(relit(photo), np.int16)
    assert (after - before).min() >= -1


def test_a_colour_stays_the_same_colour(relit: Pictures) -> None:
    red, green, blue = ImageStat.Stat(relit(Image.new("RGB", (300, 300), (60, 30, 15)))).mean
    assert red / green == pytest.approx(2, rel=0.1)
    assert green / blue == pytest.approx(2, rel=0.1)


def test_a_tall_photo_has_no_seam_between_its_strips(relit: Pictures) -> None:
    bright = relit(Image.linear_gradient("L").resize((40, 600)).convert("RGB"))
    steps = np.diff(np.asarray(bright.convert("L"), np.int16)[:, 20])
    assert np.abs(steps).max() <= 4


def test_transparency_is_kept(photo: Image.Image, relit: Pictures) -> None:
    alpha = Image.linear_gradient("L").resize(photo.size)
    photo.putalpha(alpha)
    assert relit(photo).getchannel("A").tobytes() == alpha.tobytes()


@pytest.mark.parametrize("mode", ["L", "P", "1"])
def test_pictures_of_every_mode_keep_their_size(mode: str, photo: Image.Image, relit: Pictures) -> None:
    assert relit(photo.convert(mode)).size == photo.size


def test_a_turned_photo_stands_upright(portrait: Pictures, encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    (file,) = run(job(encoded(portrait(), "JPEG", 6))).files
    assert (file.name, seen(file.render()).size) == ("output.jpg", (160, 120))


def test_the_same_photo_gives_the_same_bytes(photo: Image.Image, relit: Pictures) -> None:
    assert relit(photo).tobytes() == relit(photo).tobytes()
