from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageStat

from contract_tests.engines import measured
from youcam_mock.engines.hair.restyle import run
from youcam_mock.engines.job import EngineError, Job, Source
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.face import Point
from youcam_mock.sample import SAMPLE

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]


vision = pytest.mark.skipif(not faces.available(), reason="needs the extra `vision`")


def _selfie() -> Image.Image:
    return Image.open(SAMPLE).convert("RGB").crop((110, 10, 340, 290))


def _around(image: Image.Image, place: Point) -> Image.Image:
    """Returns a small square around a place of the selfie's face."""
    x, y = (round(value) for value in measured.at(*place))
    return image.crop((x - 4, y - 4, x + 4, y + 4))


def _mean(change: Image.Image, place: Point) -> float:
    return sum(ImageStat.Stat(_around(change, place)).mean) / 3


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
    assert sum(ImageStat.Stat(change.crop((90, 60, 210, 140))).mean) > 5
    assert change.crop((0, 0, 30, 400)).getbbox() is None
    assert change.crop((0, 330, 300, 400)).getbbox() is None


@vision
@pytest.mark.parametrize(
    ("part", "changed", "kept"),
    [
        ("fringe", (0, -0.55), (0, 1.05)),
        ("length", (1.3, 1.2), (0, 0.6)),
        ("curls", (-1.35, -0.3), (0, 0.6)),
        ("volume", (-1.75, -0.6), (0, 0.6)),
        ("beard", (0, 1.65), (0, -0.2)),
    ],
)
def test_a_part_is_changed_where_it_belongs(
    part: str, changed: Point, kept: Point, encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    (content,) = _rendered(job(encoded(_selfie()), watermark=False, facts={"part": part}, template_id="full_dense"))
    change = ImageChops.difference(seen(content), _selfie())
    assert _mean(change, changed) > 8
    assert _mean(change, kept) < 1


@vision
@pytest.mark.parametrize("part", ["fringe", "length", "curls", "volume", "beard", "hair"])
def test_templates_of_a_part_differ(part: str, encoded: Bytes, job: Jobs) -> None:
    content = encoded(_selfie())
    names = ["stubble_a", "goatee_b", "full_beard_c", "moustache_d"]
    made = {_rendered(job(content, facts={"part": part}, template_id=name))[0] for name in names}
    assert len(made) == len(names)


@vision
def test_a_style_s_name_tells_the_kind_of_beard(encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    content, cheek = encoded(_selfie()), (0.85, 1.1)
    moustache, full = (
        seen(_rendered(job(content, watermark=False, facts={"part": "beard"}, template_id=name))[0])
        for name in ("moustache_classic", "full_beard_classic")
    )
    assert _mean(ImageChops.difference(moustache, _selfie()), cheek) < 1
    assert _mean(ImageChops.difference(full, _selfie()), cheek) > 8


@vision
def test_hair_takes_the_colour_of_the_reference(encoded: Bytes, seen: Pictures) -> None:
    red, green, blue = _selfie().split()
    reference = Image.merge("RGB", (blue, green, red))
    sources = Source("src", "a.png", encoded(_selfie())), Source("ref", "b.png", encoded(reference))
    (content,) = _rendered(Job(sources, {}, {"part": "hair"}, watermark=False))
    shades = ImageStat.Stat(_around(seen(content), (0, -1.4))).mean
    assert shades[2] > shades[0]


@vision
@pytest.mark.parametrize("part", ["hair", None])
def test_a_template_s_colour_can_be_declined(part: str | None, encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    name, facts = "female_bob", {"part": part} if part else {}
    own, other = (
        seen(_rendered(job(encoded(_selfie()), facts=facts, template_id=name, hair_color=colour))[0])
        for colour in ("src", "ref")
    )
    assert _mean(ImageChops.difference(own, other), (0, -1.5)) > 10


@vision
def test_the_colour_of_a_template_that_does_not_keep_the_user_s_cannot_be_declined(
    encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    facts = {"keeps_colour": False}
    own, other = (
        _rendered(job(encoded(_selfie()), facts=facts, template_id="female_bob", hair_color=colour))[0]
        for colour in ("src", "ref")
    )
    assert own == other


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


def test_unreadable_source_fails_at_once(job: Jobs) -> None:
    with pytest.raises(EngineError, match="error_decode_image"):
        run(job(b"no picture", template_id="a"))
