from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageDraw

from contract_tests.engines.measured import boxed
from youcam_mock.engines.job import EngineError, Job, Source
from youcam_mock.engines.people import faces
from youcam_mock.engines.portrait.face_swap import run

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
SIZE = (200, 120)
BOXES = ((10, 30, 60, 60), (130, 40, 50, 50))
INNER = ((28, 45, 52, 80), (145, 52, 165, 80))


@pytest.fixture(autouse=True)
def _faces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Finds two faces in pictures of the source's size, and one in references."""
    monkeypatch.setattr(
        faces,
        "find",
        lambda image: tuple(boxed(*box[:3]) for box in BOXES) if image.size == SIZE else (boxed(20, 20, 60),),
    )


def _source() -> Image.Image:
    noise = np.random.default_rng(1).integers(90, 160, (SIZE[1], SIZE[0], 3)).astype(np.uint8)
    return Image.fromarray(noise)


def _reference(shapes: int) -> Image.Image:
    picture = Image.new("RGB", (100, 110), (220, 160, 140))
    draw = ImageDraw.Draw(picture)
    for number in range(shapes):
        draw.ellipse((28 + 16 * number, 40, 38 + 16 * number, 70), fill=(30, 20, 20))
    return picture


@pytest.fixture
def swapped(encoded: Bytes, seen: Pictures) -> Pictures:
    def made(*mapping: tuple[int, int], source: Image.Image | None = None) -> Image.Image:
        refs = [Source("ref", "r.png", encoded(_reference(number))) for number in (1, 3)]
        sources = (Source("src", "s.png", encoded(source or _source())), *refs)
        params = {"face_mapping": [{"index": index, "position": position} for index, position in mapping]}
        (file,) = run(Job(sources, params, {}, watermark=False)).files
        return seen(file.render())

    return made


def _change(picture: Image.Image, box: tuple[int, int, int, int]) -> float:
    return float(np.asarray(ImageChops.difference(picture, _source()).crop(box)).mean())


def test_only_the_face_at_the_position_is_replaced(swapped: Pictures) -> None:
    for position in (0, 1):
        picture = swapped((0, position))
        assert _change(picture, INNER[position]) > 8
        assert _change(picture, INNER[1 - position]) == 0
        assert _change(picture, (75, 0, 125, 120)) == 0


def test_index_chooses_the_reference(swapped: Pictures) -> None:
    assert ImageChops.difference(swapped((0, 0)), swapped((1, 0))).getbbox() is not None


def test_minus_one_and_a_face_that_is_not_there_change_nothing(swapped: Pictures) -> None:
    assert swapped((-1, -1), (0, 7)).tobytes() == _source().tobytes()


def test_two_faces_can_be_replaced_at_once(swapped: Pictures) -> None:
    picture = swapped((0, 0), (1, 1))
    assert all(_change(picture, box) > 8 for box in INNER)


def test_the_new_face_takes_the_light_of_the_old_one(swapped: Pictures) -> None:
    means = [np.asarray(picture.crop(INNER[0])).mean() for picture in (swapped((0, 0)), _source())]
    assert abs(means[0] - means[1]) < 25


def test_the_same_job_gives_the_same_picture(swapped: Pictures) -> None:
    assert swapped((1, 1)).tobytes() == swapped((1, 1)).tobytes()


def test_transparency_is_kept(swapped: Pictures) -> None:
    source = _source().convert("RGBA")
    source.putalpha(Image.linear_gradient("L").resize(SIZE))
    assert swapped((0, 0), source=source).getchannel("A").tobytes() == source.getchannel("A").tobytes()


def test_unreadable_reference_fails_at_once(encoded: Bytes) -> None:
    sources = (Source("src", "s.png", encoded(_source())), Source("ref", "r.png", b"no picture"))
    with pytest.raises(EngineError, match="error_decode_image"):
        run(Job(sources, {"face_mapping": []}))
