from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageStat

from youcam_mock.engines.job import Job, ResultLink
from youcam_mock.engines.people import faces
from youcam_mock.engines.photo.colour import run
from youcam_mock.sample import SAMPLE

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]
COLORIZE = {"engine": "colorize", "versions": 4}
CORRECT = {"engine": "color-correct", "versions": 4}
BOTH = pytest.mark.parametrize("facts", [COLORIZE, CORRECT])
CHEEK = (98, 48, 106, 54)


@pytest.fixture
def photo() -> Image.Image:
    return Image.open(SAMPLE).convert("RGB").resize((240, 240))


@pytest.fixture
def versions(encoded: Bytes, job: Jobs, seen: Pictures) -> Callable[..., list[Image.Image]]:
    def versions(image: Image.Image, facts: dict[str, Any], first: int = 4) -> list[Image.Image]:
        files = run(job(encoded(image), watermark=False, facts=facts)).files
        return [seen(file.render()) for file in files[:first]]

    return versions


def _warmth(image: Image.Image) -> float:
    """Returns the ratio of red to blue."""
    red, _, blue = ImageStat.Stat(image.convert("RGB")).mean
    return red / blue


@BOTH
def test_the_versions_run_from_warm_to_cool(
    facts: dict[str, Any], photo: Image.Image, versions: Callable[..., list[Image.Image]]
) -> None:
    warmth = [_warmth(image) for image in versions(photo, facts)]
    assert len(warmth) == 4
    assert all(warmer > 1.02 * cooler for warmer, cooler in pairwise(warmth))


@BOTH
def test_v2_lists_the_versions_under_output(
    facts: dict[str, Any], photo: Image.Image, encoded: Bytes, job: Jobs
) -> None:
    result = run(job(encoded(photo), facts={**facts, "example": {"output": [{"url": "https://example.com/a"}]}}))
    names = ["output.png", "output_2.png", "output_3.png", "output_4.png"]
    assert [file.name for file in result.files] == names
    assert result.data == {"output": [{"url": ResultLink(name)} for name in names]}


@BOTH
def test_v1_gives_the_versions_in_the_plain_form(
    facts: dict[str, Any], photo: Image.Image, encoded: Bytes, job: Jobs
) -> None:
    result = run(job(encoded(photo), facts={**facts, "example": [{"dst_id": "a", "url": "https://example.com/a"}]}))
    assert (len(result.files), result.data) == (4, None)


def test_a_grey_photo_gets_colours(photo: Image.Image, versions: Callable[..., list[Image.Image]]) -> None:
    (coloured,) = versions(photo.convert("L"), COLORIZE, 1)
    hue, saturation, _ = coloured.convert("HSV").split()
    assert ImageStat.Stat(saturation).mean[0] > 20
    assert len(set(hue.tobytes())) > 20


def test_colours_are_laid_over_the_light_of_the_photo(
    photo: Image.Image, versions: Callable[..., list[Image.Image]]
) -> None:
    (coloured,) = versions(photo, COLORIZE, 1)
    change = np.abs(np.asarray(coloured.convert("L"), np.int16) - np.asarray(photo.convert("L"), np.int16))
    assert change.mean() < 4


def test_a_face_gets_the_colour_of_skin(photo: Image.Image, versions: Callable[..., list[Image.Image]]) -> None:
    pytest.importorskip("cv2")
    middle = versions(photo.convert("L"), COLORIZE)[1]
    red, green, blue = ImageStat.Stat(middle.crop(CHEEK)).mean
    assert red > green + 15
    assert green > blue + 5


def test_without_opencv_a_grey_photo_gets_colours_as_well(
    photo: Image.Image, versions: Callable[..., list[Image.Image]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faces, "available", lambda: False)
    (coloured,) = versions(photo.convert("L"), COLORIZE, 1)
    assert ImageStat.Stat(coloured.convert("HSV").getchannel("S")).mean[0] > 20


def test_a_cast_is_taken_away(photo: Image.Image, versions: Callable[..., list[Image.Image]]) -> None:
    red, green, blue = photo.split()
    bluish = Image.merge("RGB", (red.point(lambda level: level * 0.6), green, blue))
    middle = versions(bluish, CORRECT)[1:3]
    distance = [abs(_warmth(image) - _warmth(photo)) for image in (bluish, *middle)]
    assert max(distance[1:]) < distance[0]


def test_a_dull_dark_photo_becomes_brighter_and_fuller(
    photo: Image.Image, versions: Callable[..., list[Image.Image]]
) -> None:
    dull = photo.point(lambda level: 20 + level * 0.4)
    brighter = versions(dull, CORRECT)[1]
    for band in ("V", "S"):
        before, after = (ImageStat.Stat(image.convert("HSV").getchannel(band)).mean[0] for image in (dull, brighter))
        assert after > 1.1 * before


@BOTH
def test_transparency_is_kept(
    facts: dict[str, Any], photo: Image.Image, versions: Callable[..., list[Image.Image]]
) -> None:
    alpha = Image.linear_gradient("L").resize(photo.size)
    photo.putalpha(alpha)
    (coloured,) = versions(photo, facts, 1)
    assert coloured.getchannel("A").tobytes() == alpha.tobytes()


@BOTH
def test_a_turned_photo_stands_upright(
    facts: dict[str, Any], portrait: Pictures, encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    file = run(job(encoded(portrait(), "JPEG", 6), facts=facts)).files[0]
    assert (file.name, seen(file.render()).size) == ("output.jpg", (160, 120))


@BOTH
def test_the_same_photo_gives_the_same_bytes(
    facts: dict[str, Any], photo: Image.Image, versions: Callable[..., list[Image.Image]]
) -> None:
    first, second = (versions(photo, facts, 1)[0].tobytes() for _ in range(2))
    assert first == second
