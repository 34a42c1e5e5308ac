from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageStat

from youcam_mock.engines.job import EngineError, Job
from youcam_mock.engines.restyle import run

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]


def _rendered(job: Job) -> list[bytes]:
    return [file.render() for file in run(job).files]


@pytest.mark.parametrize(("kind", "name"), [("JPEG", "output.jpg"), ("PNG", "output.png")])
def test_a_template_gives_one_picture_of_the_source_s_format(
    kind: str, name: str, portrait: Pictures, encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    result = run(job(encoded(portrait(), kind), template_id="female_bob"))
    assert result.data is None
    assert [file.name for file in result.files] == [name]
    picture = seen(result.files[0].render())
    assert (picture.format, picture.size) == (kind, (120, 160))


def test_each_style_id_gives_a_picture_of_its_own(portrait: Pictures, encoded: Bytes, job: Jobs) -> None:
    styles = [22205685004925400, 22205685004925401, 3, 4, 5]
    result = run(job(encoded(portrait()), style_group_id=18213963761051864, style_ids=styles))
    assert [file.name for file in result.files] == [f"output_{number}.png" for number in range(1, 6)]
    assert len({file.render() for file in result.files}) == len(styles)


def test_one_style_id_gives_one_file_named_output(portrait: Pictures, encoded: Bytes, job: Jobs) -> None:
    result = run(job(encoded(portrait()), style_group_id=1, style_ids=[7]))
    assert [file.name for file in result.files] == ["output.png"]


def test_a_style_asked_for_twice_is_given_twice_under_two_names(portrait: Pictures, encoded: Bytes, job: Jobs) -> None:
    first, second = run(job(encoded(portrait()), style_group_id=1, style_ids=[7, 7])).files
    assert first.name != second.name
    assert first.render() == second.render()


@pytest.mark.parametrize("style", range(8))
def test_the_head_is_visibly_changed_and_the_rest_is_not(
    style: int, portrait: Pictures, encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    source = portrait(300, 400)
    (content,) = _rendered(job(encoded(source), watermark=False, template_id=f"style_{style}"))
    change = ImageChops.difference(seen(content), source)
    hair = ImageStat.Stat(change.crop((120, 30, 180, 70))).mean
    assert sum(hair) > 60
    assert change.crop((0, 0, 40, 400)).getbbox() is None
    assert change.crop((0, 365, 300, 400)).getbbox() is None


@pytest.mark.parametrize("params", [{"template_id": "a"}, {"style_group_id": 1, "style_ids": [1, 2]}])
def test_the_same_style_gives_the_same_bytes(
    params: dict[str, Any], portrait: Pictures, encoded: Bytes, job: Jobs
) -> None:
    content = encoded(portrait(), "JPEG")
    assert _rendered(job(content, **params)) == _rendered(job(content, **params))


def test_a_turned_photo_is_styled_upright(portrait: Pictures, encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    (content,) = _rendered(job(encoded(portrait(), "JPEG", 6), template_id="a"))
    assert seen(content).size == (160, 120)
    assert not seen(content).getexif()


def test_transparency_is_kept(encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    source = Image.new("RGBA", (200, 200), (200, 150, 130, 255))
    source.paste((0, 0, 0, 0), (0, 0, 200, 60))
    (content,) = _rendered(job(encoded(source), watermark=False, template_id="a"))
    assert seen(content).getchannel("A").tobytes() == source.getchannel("A").tobytes()


def test_a_picture_taller_than_a_strip_is_styled_without_a_seam(encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    source = Image.new("RGB", (8, 2000), (128, 128, 128))
    (content,) = _rendered(job(encoded(source), watermark=False, template_id="a"))
    column = seen(content).crop((4, 0, 5, 2000)).convert("L")
    steps = ImageChops.difference(column.crop((0, 0, 1, 1999)), column.crop((0, 1, 1, 2000))).getextrema()
    assert isinstance(steps[1], int)
    assert steps[1] <= 4


def test_a_watermark_is_there_unless_switched_off(portrait: Pictures, encoded: Bytes, job: Jobs) -> None:
    content = encoded(portrait())
    marked, clean = (_rendered(job(content, watermark=mark, template_id="a")) for mark in (True, False))
    assert marked != clean


@pytest.mark.parametrize(("mode", "kind"), [("RGB", "PNG"), ("CMYK", "JPEG"), ("I;16", "PNG"), ("LA", "PNG")])
@pytest.mark.parametrize("size", [(1, 1), (9, 5)])
def test_any_picture_can_be_styled(
    mode: str, kind: str, size: tuple[int, int], encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    (content,) = _rendered(job(encoded(Image.new(mode, size), kind), template_id="a"))
    assert seen(content).size == size


@pytest.mark.parametrize("params", [{}, {"style_group_id": 1}, {"style_group_id": 1, "style_ids": []}])
def test_no_style_at_all_is_an_invalid_parameter(params: dict[str, Any], encoded: Bytes, job: Jobs) -> None:
    with pytest.raises(EngineError, match="invalid_parameter"):
        run(job(encoded(Image.new("RGB", (4, 4))), **params))


def test_a_source_that_is_no_picture_fails_at_once(job: Jobs) -> None:
    with pytest.raises(EngineError, match="error_decode_image"):
        run(job(b"no picture", template_id="a"))
