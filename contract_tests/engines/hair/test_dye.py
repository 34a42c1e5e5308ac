from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageStat

from contract_tests.engines import measured
from youcam_mock.contract import Contract, bundled
from youcam_mock.engines.hair.dye import run
from youcam_mock.engines.job import Job, Source
from youcam_mock.engines.people import faces
from youcam_mock.sample import SAMPLE

Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]
Seen = Callable[[bytes], Image.Image]
_CROWN, _SIDE, _CHEEK = (0, -1.5), (-1.35, 0.1), (0.5, 0.6)
vision = pytest.mark.skipif(not faces.available(), reason="needs the extra `vision`")


def _selfie() -> Image.Image:
    return Image.open(SAMPLE).convert("RGB").crop((110, 10, 340, 290))


def _dyed(**params: Any) -> Image.Image:
    target = BytesIO()
    _selfie().save(target, "PNG", compress_level=1)
    job = _job(target.getvalue(), params)
    return Image.open(BytesIO(run(job).files[0].render())).convert("RGB")


def _job(content: bytes, params: dict[str, Any]) -> Job:
    return Job((Source("src", "selfie.png", content),), params, {}, watermark=False)


def _at(image: Image.Image, place: tuple[float, float]) -> tuple[float, float, float]:
    x, y = measured.at(*place)
    red, green, blue = ImageStat.Stat(image.crop((round(x) - 4, round(y) - 4, round(x) + 4, round(y) + 4))).mean
    return red, green, blue


def _ombre(offset: float, blend: int) -> dict[str, Any]:
    pattern = {"name": "ombre", "blend_strength": blend, "line_offset": offset, "coloring_section": "top"}
    palettes = [{"color": c, "color_intensity": 100, "shine_intensity": 0} for c in ("#d01010", "#1010d0")]
    return {"pattern": pattern, "palettes": palettes}


def _full(**palette: Any) -> dict[str, Any]:
    return {"pattern": {"name": "full"}, "palettes": [{"color": "#8B3A62", **palette}]}


@vision
def test_hair_takes_the_colour_and_skin_keeps_its_own() -> None:
    dyed = _dyed(**_full(color_intensity=100, shine_intensity=0))
    red, green, _ = _at(dyed, _CROWN)
    assert red > 1.5 * green
    assert _at(dyed, _CHEEK) == _at(_selfie(), _CHEEK)


@vision
def test_a_stronger_dye_covers_more() -> None:
    reds = [_at(_dyed(**_full(color_intensity=i, shine_intensity=0)), _SIDE) for i in (0, 40, 100)]
    ratios = [red / green for red, green, _ in reds]
    assert ratios[0] < ratios[1] < ratios[2]


@vision
def test_hair_that_shines_is_brighter() -> None:
    dull, bright = (_dyed(**_full(color_intensity=80, shine_intensity=shine)) for shine in (0, 100))
    assert sum(_at(bright, _CROWN)) > sum(_at(dull, _CROWN)) + 10


@vision
def test_an_ombre_runs_from_top_to_ends() -> None:
    dyed = _dyed(**_ombre(0, 20))
    top, end = _at(dyed, _CROWN), _at(dyed, _SIDE)
    assert top[0] > top[2]
    assert end[2] > end[0]


@vision
def test_the_line_offset_moves_where_the_colours_meet() -> None:
    high, low = _dyed(**_ombre(-0.99, 10)), _dyed(**_ombre(0.99, 10))
    middle = (1.3, -0.5)
    assert _at(high, middle)[2] > _at(high, middle)[0]
    assert _at(low, middle)[0] > _at(low, middle)[2]


@vision
def test_a_soft_blend_is_wider_than_a_hard_one() -> None:
    hard, soft = _dyed(**_ombre(0, 0)), _dyed(**_ombre(0, 100))
    assert ImageChops.difference(hard, soft).getbbox() is not None
    assert _at(soft, _SIDE)[0] > _at(hard, _SIDE)[0]


@vision
def test_the_preset_wins_over_a_pattern() -> None:
    assert _dyed(preset="Teal Blue", **_ombre(0, 50)).tobytes() == _dyed(preset="Teal Blue").tobytes()


def test_every_preset_of_the_contract_is_a_dye_of_its_own(portrait: Callable[..., Image.Image], encoded: Bytes) -> None:
    presets = Contract.load(bundled("youcam.json")).document["components"]["schemas"]["HairColorPreset"]["enum"]
    content = encoded(portrait())
    dyed = {run(_job(content, {"preset": preset})).files[0].render() for preset in presets}
    assert len(presets) == len(dyed) == 20


@pytest.mark.parametrize("size", [(1, 1), (9, 5), (64, 64)])
@pytest.mark.parametrize(("mode", "kind"), [("RGB", "PNG"), ("CMYK", "JPEG"), ("L", "PNG"), ("RGBA", "PNG")])
def test_any_picture_can_be_dyed(
    mode: str, kind: str, size: tuple[int, int], encoded: Bytes, job: Jobs, seen: Seen
) -> None:
    content = encoded(Image.new(mode, size), kind)
    assert seen(run(job(content, preset="Dark Gray/Ice Blonde")).files[0].render()).size == size


def test_transparency_is_kept_and_a_turned_photo_is_upright(
    portrait: Callable[..., Image.Image], encoded: Bytes, job: Jobs, seen: Seen
) -> None:
    source = portrait(mode="RGBA")
    source.putalpha(Image.linear_gradient("L").resize(source.size))
    dyed = seen(run(job(encoded(source), watermark=False, preset="Jet Black")).files[0].render())
    assert dyed.getchannel("A").tobytes() == source.getchannel("A").tobytes()
    turned = run(job(encoded(portrait(), "JPEG", 6), preset="Jet Black")).files[0].render()
    assert seen(turned).size == (160, 120)
