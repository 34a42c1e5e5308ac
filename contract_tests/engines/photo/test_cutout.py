from __future__ import annotations

from collections.abc import Callable

import pytest
from PIL import Image, ImageDraw, ImageStat

from youcam_mock.engines.job import EngineError, Job
from youcam_mock.engines.people import faces
from youcam_mock.engines.photo.background import run
from youcam_mock.sample import SAMPLE

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]
CUTOUT = {"form": "cutout"}
MASK = {"form": "mask"}
HEAD = (200, 40, 250, 160)
"""The box of hair and face in the sample."""
WALL = (300, 20, 380, 60)


@pytest.fixture
def bottle() -> Image.Image:
    """An object before a plain wall, 200 x 160 px."""
    image = Image.new("RGB", (200, 160), (205, 208, 212))
    ImageDraw.Draw(image).rectangle((80, 40, 119, 139), fill=(30, 90, 160))
    return image


def test_the_person_is_opaque_and_what_is_behind_transparent(job: Jobs, seen: Pictures) -> None:
    cut = seen(run(job(SAMPLE.read_bytes(), watermark=False, facts=CUTOUT)).files[0].render())
    assert (cut.format, cut.mode, cut.size) == ("PNG", "RGBA", (512, 512))
    alpha = cut.getchannel("A")
    assert ImageStat.Stat(alpha.crop(HEAD)).mean[0] > 250
    assert ImageStat.Stat(alpha.crop(WALL)).mean[0] < 5


def test_the_colours_of_the_subject_are_kept(job: Jobs, seen: Pictures) -> None:
    cut = seen(run(job(SAMPLE.read_bytes(), watermark=False, facts=CUTOUT)).files[0].render())
    source = Image.open(SAMPLE).convert("RGB")
    assert cut.convert("RGB").crop(HEAD).tobytes() == source.crop(HEAD).tobytes()


def test_a_mask_is_grey_and_white_on_the_subject_only(
    bottle: Image.Image, encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    mask = seen(run(job(encoded(bottle), facts=MASK)).files[0].render())
    assert (mask.format, mask.mode, mask.size) == ("PNG", "L", (200, 160))
    assert mask.getpixel((100, 90)) == 255
    assert [mask.getpixel(corner) for corner in ((0, 0), (199, 0), (20, 90), (180, 90))] == [0, 0, 0, 0]


def test_a_mask_carries_no_word_in_its_corner(bottle: Image.Image, encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    mask = seen(run(job(encoded(bottle), watermark=True, facts=MASK)).files[0].render())
    assert mask.crop((150, 130, 200, 160)).getextrema() == (0, 0)


def test_a_thing_without_a_face_is_cut_out_at_its_edges(
    bottle: Image.Image, encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    mask = seen(run(job(encoded(bottle), facts=MASK)).files[0].render())
    box = mask.point(lambda level: 255 if level > 127 else 0).getbbox()
    assert box is not None
    assert all(abs(found - drawn) <= 4 for found, drawn in zip(box, (80, 40, 120, 140), strict=True))


def test_transparent_pixels_count_as_background(encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    source = Image.new("RGBA", (80, 80), (0, 0, 0, 0))
    source.paste((200, 40, 40, 255), (30, 30, 50, 50))
    cut = seen(run(job(encoded(source), watermark=False, facts=CUTOUT)).files[0].render())
    assert cut.tobytes() == source.tobytes()


def test_a_turned_photo_is_cut_out_upright(bottle: Image.Image, encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    (file,) = run(job(encoded(bottle, "JPEG", 6), facts=MASK)).files
    assert (file.name, seen(file.render()).size) == ("output.png", (160, 200))


@pytest.mark.parametrize("mode", ["L", "LA", "P", "1"])
def test_pictures_of_every_mode_are_cut_out(
    mode: str, bottle: Image.Image, encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    cut = seen(run(job(encoded(bottle.convert(mode)), facts=CUTOUT)).files[0].render())
    assert (cut.mode, cut.size) == ("RGBA", (200, 160))


def test_without_opencv_head_and_shoulders_in_the_middle_are_the_subject(
    portrait: Pictures, encoded: Bytes, job: Jobs, seen: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faces, "available", lambda: False)
    mask = seen(run(job(encoded(portrait()), facts=MASK)).files[0].render())
    assert mask.getpixel((60, 60)) == 255
    assert mask.getpixel((2, 2)) == 0


def test_the_same_photo_gives_the_same_bytes(job: Jobs) -> None:
    first, second = (run(job(SAMPLE.read_bytes(), facts=MASK)).files[0].render() for _ in range(2))
    assert first == second


def test_unreadable_source_fails_at_once(job: Jobs) -> None:
    with pytest.raises(EngineError) as failure:
        run(job(b"text", facts=CUTOUT))
    assert failure.value.code == "error_decode_image"
