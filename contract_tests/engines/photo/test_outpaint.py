from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageStat

from youcam_mock.engines.job import EngineError, Job
from youcam_mock.engines.people import faces
from youcam_mock.engines.photo.outpaint import run
from youcam_mock.sample import SAMPLE

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]
Box = tuple[int, int, int, int]
LIMITS = {"output_long_side_max": 2048, "output_short_side_max": 1024}


@pytest.fixture
def photo() -> Image.Image:
    return Image.open(SAMPLE).convert("RGB").resize((128, 96))


@pytest.fixture
def extended(encoded: Bytes, job: Jobs, seen: Pictures) -> Callable[..., Image.Image]:
    def extended(image: Image.Image, size: tuple[int, int], place: Box, crop: Box) -> Image.Image:
        task = job(encoded(image), watermark=False, facts=LIMITS, **_params(size, place, crop))
        return seen(run(task).files[0].render())

    return extended


def _params(size: tuple[int, int], place: Box, crop: Box) -> dict[str, Any]:
    """Returns the ten numbers. Boxes are x, y, width, height."""
    named = {"output_width": size[0], "output_height": size[1]}
    for name, box in (("input", place), ("crop_input", crop)):
        named |= {f"{name}_{part}": value for part, value in zip(("x", "y", "width", "height"), box, strict=True)}
    return named


@pytest.mark.parametrize("corner", [(0, 0), (40, 30), (72, 64), (33, 0)])
def test_the_crop_stands_to_the_pixel_where_the_parameters_say(
    corner: tuple[int, int], photo: Image.Image, extended: Pictures
) -> None:
    x, y = corner
    picture = extended(photo, (200, 160), (x, y, 100, 80), (11, 7, 100, 80))
    assert picture.size == (200, 160)
    assert picture.crop((x, y, x + 100, y + 80)).tobytes() == photo.crop((11, 7, 111, 87)).tobytes()


def test_a_crop_of_another_size_is_fitted_into_its_place(photo: Image.Image, extended: Pictures) -> None:
    picture = extended(photo, (200, 160), (10, 20, 64, 48), (0, 0, 128, 96))
    wanted = photo.resize((64, 48), Image.Resampling.LANCZOS)
    assert picture.crop((10, 20, 74, 68)).tobytes() == wanted.tobytes()


def test_the_photo_runs_on_into_what_is_painted(photo: Image.Image, extended: Pictures) -> None:
    picture = extended(photo, (228, 96), (50, 0, 128, 96), (0, 0, 128, 96))
    for inner, outer in ((50, 49), (177, 178)):
        one, other = (picture.crop((x, 0, x + 1, 96)) for x in (inner, outer))
        assert max(ImageStat.Stat(ImageChops.difference(one, other)).mean) < 12


def test_painted_surroundings_are_softer_farther_from_the_photo(photo: Image.Image, extended: Pictures) -> None:
    picture = extended(photo, (328, 96), (100, 0, 128, 96), (0, 0, 128, 96)).convert("L")
    near, far = (picture.crop((x, 0, x + 20, 96)).resize((1, 96)) for x in (232, 300))
    steps = [ImageChops.difference(row, ImageChops.offset(row, 0, 1)).crop((0, 1, 1, 96)) for row in (near, far)]
    assert ImageStat.Stat(steps[1]).mean[0] < ImageStat.Stat(steps[0]).mean[0]


@pytest.mark.parametrize(
    ("asked", "given"), [((1500, 1400), (1097, 1024)), ((4096, 512), (2048, 256)), ((300, 2048), (300, 2048))]
)
def test_a_result_over_the_limits_is_reduced_with_its_aspect_kept(
    asked: tuple[int, int], given: tuple[int, int], photo: Image.Image, extended: Pictures
) -> None:
    x = asked[0] // 2
    picture = extended(photo, asked, (x, 0, 128, 96), (0, 0, 128, 96))
    assert all(abs(side - wanted) <= 1 for side, wanted in zip(picture.size, given, strict=True))
    scale = picture.width / asked[0]
    place = (round(x * scale), 0, round((x + 128) * scale), round(96 * scale))
    shown, wanted = picture.crop(place), photo.resize((place[2] - place[0], place[3]))
    assert max(ImageStat.Stat(ImageChops.difference(shown, wanted)).mean) < 10


def test_crop_that_leaves_the_photo_is_continued(photo: Image.Image, extended: Pictures) -> None:
    picture = extended(photo, (300, 200), (20, 10, 256, 96), (0, 0, 256, 96))
    assert picture.crop((20, 10, 148, 106)).tobytes() == photo.tobytes()
    assert picture.crop((150, 10, 276, 106)).getcolors(1) is None


def test_a_crop_outside_the_photo_fails(photo: Image.Image, encoded: Bytes, job: Jobs) -> None:
    with pytest.raises(EngineError) as failure:
        run(job(encoded(photo), facts=LIMITS, **_params((200, 160), (0, 0, 50, 50), (128, 0, 50, 50))))
    assert failure.value.code == "invalid_parameter"


def test_the_crop_is_taken_from_the_upright_photo(
    photo: Image.Image, encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    params = _params((120, 160), (0, 0, 96, 128), (0, 0, 96, 128))
    (file,) = run(job(encoded(photo, "JPEG", 6, quality=95), watermark=False, facts=LIMITS, **params)).files
    change = ImageChops.difference(
        seen(file.render()).crop((0, 0, 96, 128)), photo.transpose(Image.Transpose.ROTATE_270)
    )
    assert max(ImageStat.Stat(change).mean) < 6


@pytest.mark.parametrize("mode", ["L", "RGBA", "P"])
def test_pictures_of_every_mode_are_extended(mode: str, photo: Image.Image, extended: Pictures) -> None:
    assert extended(photo.convert(mode), (150, 150), (0, 0, 96, 96), (0, 0, 96, 96)).size == (150, 150)


def test_the_same_job_gives_the_same_bytes(photo: Image.Image, extended: Pictures) -> None:
    first, second = (extended(photo, (150, 150), (9, 9, 96, 96), (0, 0, 96, 96)).tobytes() for _ in range(2))
    assert first == second


@pytest.mark.skipif(not faces.available(), reason="needs the extra `vision`")
def test_nobody_is_seen_a_second_time(encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    # The hair begins where the photo ends, so that a mirror image above would show a second head.
    photo = Image.open(SAMPLE).convert("RGB").crop((60, 10, 400, 420))
    params = _params((700, 900), (180, 400, 340, 410), (0, 0, 340, 410))
    picture = seen(run(job(encoded(photo), watermark=False, facts=LIMITS, **params)).files[0].render())
    above = np.asarray(picture.crop((280, 180, 420, 395)), np.float32)
    hair = np.array((120, 100, 60), np.float32)
    assert (np.abs(above - hair).max(axis=2) < 40).mean() < 0.05
    assert len(faces.find(picture)) == 1
