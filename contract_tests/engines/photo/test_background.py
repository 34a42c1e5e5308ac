from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageStat

from youcam_mock.engines.job import Job
from youcam_mock.engines.people import faces
from youcam_mock.engines.photo.background import run

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]
BLUR = {"engine": "bg-blur"}
REPLACE = {"engine": "bg-replace"}
INSIDE = (75, 60, 105, 110)
"""Well within the object in the middle of `scene`."""


@pytest.fixture
def scene() -> Image.Image:
    """A red object before a striped wall, 180 x 150 px."""
    image = Image.new("RGB", (180, 150), (190, 195, 200))
    draw = ImageDraw.Draw(image)
    for x in range(0, 180, 8):
        draw.line((x, 0, x, 150), fill=(210, 214, 220), width=4)
    draw.rectangle((65, 45, 115, 130), fill=(190, 30, 40))
    return image


@pytest.fixture
def shown(scene: Image.Image, encoded: Bytes, job: Jobs, seen: Pictures) -> Callable[..., Image.Image]:
    """The result of a run on `scene`."""

    def shown(facts: dict[str, Any], **params: Any) -> Image.Image:
        (file,) = run(job(encoded(scene), watermark=False, facts=facts, **params)).files
        return seen(file.render())

    return shown


def _stripes(image: Image.Image) -> float:
    """Returns how much of the wall's stripes is left."""
    return ImageStat.Stat(image.crop((10, 10, 50, 140)).convert("L")).stddev[0]


def _difference(one: Image.Image, other: Image.Image) -> float:
    return float(np.mean(ImageStat.Stat(ImageChops.difference(one.convert("RGB"), other.convert("RGB"))).mean))


def test_intensity_0_leaves_the_photo_sharp(scene: Image.Image, shown: Pictures) -> None:
    assert shown(BLUR, intensity=0).tobytes() == scene.tobytes()


def test_the_background_is_blurred_in_proportion_to_the_intensity(scene: Image.Image, shown: Pictures) -> None:
    left = [_stripes(scene), *(_stripes(shown(BLUR, intensity=intensity)) for intensity in (10, 30, 100))]
    assert left == sorted(left, reverse=True)
    assert left[-1] < left[0] / 4


def test_the_subject_stays_sharp(scene: Image.Image, shown: Pictures) -> None:
    assert shown(BLUR, intensity=100).crop(INSIDE).tobytes() == scene.crop(INSIDE).tobytes()


def test_the_subject_s_colour_does_not_run_into_the_background(shown: Pictures) -> None:
    red, green, _ = ImageStat.Stat(shown(BLUR, intensity=100).crop((48, 60, 58, 110))).mean
    assert red - green < 12


def test_no_intensity_is_50(shown: Pictures) -> None:
    assert shown(BLUR).tobytes() == shown(BLUR, intensity=50).tobytes()


def test_another_background_stands_behind_the_same_subject(scene: Image.Image, shown: Pictures) -> None:
    beach = shown(REPLACE, type="prompt", prompt="A sunny beach with palm trees.")
    assert beach.size == scene.size
    assert beach.crop(INSIDE).tobytes() == scene.crop(INSIDE).tobytes()
    assert _difference(beach.crop((0, 0, 50, 150)), scene.crop((0, 0, 50, 150))) > 20


@pytest.mark.parametrize(
    "other", ["a city at night", "a quiet library", "a plain red wall", "a party", "snowy mountains"]
)
def test_another_prompt_gives_another_background(other: str, shown: Pictures) -> None:
    assert _difference(shown(REPLACE, prompt="a beach"), shown(REPLACE, prompt=other)) > 8


def test_a_colour_that_the_prompt_names_is_seen(shown: Pictures) -> None:
    red, green, blue = ImageStat.Stat(shown(REPLACE, prompt="a plain green wall").crop((0, 0, 50, 150))).mean
    assert green > red + 30
    assert green > blue + 30


def test_each_template_has_a_background_of_its_own(shown: Pictures) -> None:
    ids = ["nature_cherryblossom", "city_golden_evening", "studio_coral_glow"]
    walls = [shown(REPLACE, type="template", template_id=template) for template in ids]
    assert all(_difference(a, b) > 8 for a, b in pairwise(walls))


def test_the_member_of_the_other_type_is_ignored(shown: Pictures) -> None:
    both = {"prompt": "a beach", "template_id": "city_golden_evening"}
    assert shown(REPLACE, type="prompt", **both).tobytes() == shown(REPLACE, prompt="a beach").tobytes()
    template = shown(REPLACE, type="template", template_id="city_golden_evening")
    assert shown(REPLACE, type="template", **both).tobytes() == template.tobytes()


@pytest.mark.parametrize("kind", [{}, {"type": "prompt"}, {"type": "template"}])
def test_without_its_member_a_type_has_a_default_background(
    kind: dict[str, str], scene: Image.Image, shown: Pictures
) -> None:
    assert _difference(shown(REPLACE, **kind), scene) > 8


@pytest.mark.parametrize("facts", [BLUR, REPLACE])
def test_the_same_job_gives_the_same_bytes(facts: dict[str, str], shown: Pictures) -> None:
    assert shown(facts, prompt="a forest").tobytes() == shown(facts, prompt="a forest").tobytes()


@pytest.mark.parametrize("facts", [BLUR, REPLACE])
@pytest.mark.parametrize("mode", ["L", "RGBA", "P"])
def test_pictures_of_every_mode_keep_their_size(
    facts: dict[str, str], mode: str, scene: Image.Image, encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    (file,) = run(job(encoded(scene.convert(mode)), facts=facts)).files
    assert seen(file.render()).size == scene.size


@pytest.mark.parametrize("facts", [BLUR, REPLACE])
def test_a_turned_photo_stands_upright(
    facts: dict[str, str], scene: Image.Image, encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    (file,) = run(job(encoded(scene, "JPEG", 8), facts=facts)).files
    assert (file.name, seen(file.render()).size) == ("output.jpg", (150, 180))


@pytest.mark.parametrize("facts", [BLUR, REPLACE])
def test_without_opencv_the_upper_corners_are_background(
    facts: dict[str, str], scene: Image.Image, shown: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faces, "available", lambda: False)
    corner = (0, 0, 30, 30)
    assert _difference(shown(facts, intensity=100).crop(corner), scene.crop(corner)) > 3
