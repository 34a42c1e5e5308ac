from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageStat

from contract_tests.engines import measured
from youcam_mock.engines.job import EngineError, Job, Source
from youcam_mock.engines.makeup.engine import run
from youcam_mock.engines.people import faces
from youcam_mock.sample import SAMPLE

Seen = Callable[[bytes], Image.Image]
Bytes = Callable[..., bytes]
Effect = dict[str, Any]

_SHIMMER = {"shimmerColor": "#ffffff", "shimmerIntensity": 60, "shimmerDensity": 50, "shimmerSize": 30}
_SKIN_SMOOTH: Effect = {"category": "skin_smooth", "skinSmoothStrength": 100, "skinSmoothColorIntensity": 100}


def _selfie() -> Image.Image:
    return Image.open(SAMPLE).convert("RGB").crop((110, 10, 340, 290))


def _job(image: Image.Image, facts: Effect | None = None, ref: Image.Image | None = None, **params: Any) -> Job:
    sources = [Source("src", "selfie.png", _png(image))]
    if ref is not None:
        sources.append(Source("ref", "look.png", _png(ref)))
    return Job(tuple(sources), params, facts or {}, watermark=False)


def _png(image: Image.Image) -> bytes:
    target = BytesIO()
    image.save(target, "PNG", compress_level=1)
    return target.getvalue()


def _worn(job: Job) -> Image.Image:
    (file,) = run(job).files
    return Image.open(BytesIO(file.render())).convert("RGB")


def _effect(category: str, pattern: str = "1color1", **palette: Any) -> Effect:
    values = {"color": "#20c040", "colorIntensity": 100, "texture": "matte", **palette}
    return {"category": category, "pattern": {"name": pattern}, "palettes": [values]}


def _change(image: Image.Image, other: Image.Image, place: tuple[float, float], half: float = 0.06) -> float:
    """Returns how much two pictures differ around a place of the face, in levels of a channel."""
    (x, y), reach = measured.at(*place), max(2, half * measured.UNIT)
    box = (round(x - reach), round(y - reach), round(x + reach), round(y + reach))
    return sum(ImageStat.Stat(ImageChops.difference(image, other).crop(box)).mean) / 3


_FOREHEAD, _CHEEK, _LID, _UNDER_EYE, _LIP, _BROW = (
    (0, -0.3),
    (0.66, 0.62),
    (0.5, -0.17),
    (0.5, 0.2),
    (0, 1.22),
    (0.5, -0.34),
)
_PLACED = [
    (_effect("foundation", glowIntensity=0, coverageIntensity=50), _CHEEK, (0.5, 0.0)),
    (_effect("concealer", colorUnderEyeIntensity=100, coverageLevel=50), _UNDER_EYE, _LIP),
    (_effect("contour", "OvalFace6"), (0.78, 0.85), _LIP),
    (_effect("bronzer", "Bronzer1"), (0.74, 0.55), _LIP),
    (_effect("blush"), _CHEEK, _LIP),
    (_effect("highlighter", "SquareFace3", **_SHIMMER, glowIntensity=50), (0, 0.2), _LIP),
    (_effect("eye_shadow"), _LID, _CHEEK),
    (_effect("eye_liner", "Arabic3"), (0.5, -0.1), _CHEEK),
    (_effect("eyelashes", "Upper1"), (0.5, -0.14), _CHEEK),
    (_effect("lip_liner", "Natural1", thickness=80, smoothness=20), (0, 1.25), _CHEEK),
    ({**_effect("eyebrows"), "pattern": {"type": "shape", "name": "SoftArch1"}}, _BROW, _CHEEK),
    ({**_effect("lip_color"), "shape": {"name": "plump"}, "morphology": {}, "style": {"type": "full"}}, _LIP, _CHEEK),
]
vision = pytest.mark.skipif(not faces.available(), reason="needs the extra `vision`")


@vision
@pytest.mark.parametrize(("effect", "on", "off"), _PLACED, ids=[entry[0]["category"] for entry in _PLACED])
def test_an_effect_colours_its_place_and_no_other(
    effect: Effect, on: tuple[float, float], off: tuple[float, float]
) -> None:
    source = _selfie()
    worn = _worn(_job(source, effects=[effect]))
    assert worn.size == source.size
    assert _change(worn, source, on) > 6
    assert _change(worn, source, off) < 2


@vision
@pytest.mark.parametrize(("effect", "on", "off"), _PLACED, ids=[entry[0]["category"] for entry in _PLACED])
def test_a_stronger_colour_changes_more(effect: Effect, on: tuple[float, float], off: tuple[float, float]) -> None:
    source = _selfie()
    weak = {**effect, "palettes": [{**effect["palettes"][0], "colorIntensity": 30, "colorUnderEyeIntensity": 30}]}
    changes = [_change(_worn(_job(source, effects=[e])), source, on) for e in (weak, effect)]
    assert changes[0] < changes[1]


@vision
def test_an_effect_takes_the_colour_asked_for() -> None:
    red, blue = (_worn(_job(_selfie(), effects=[_effect("blush", color=colour)])) for colour in ("#ff2020", "2020ff"))
    assert _change(red, blue, _CHEEK) > 40


@vision
@pytest.mark.parametrize("texture", ["satin", "gloss", "sheer", "shimmer", "metallic", "holographic"])
def test_a_lip_texture_is_told_from_matte(texture: str) -> None:
    members: Effect = {"texture": texture, "gloss": 80, "transparencyIntensity": 10, **_SHIMMER}
    base = {"shape": {"name": "original"}, "morphology": {}, "style": {"type": "full"}}
    matte, other = (
        _worn(_job(_selfie(), effects=[{**_effect("lip_color", **palette), **base}])) for palette in (Effect(), members)
    )
    assert _change(matte, other, _LIP) > 3


@vision
@pytest.mark.parametrize(
    "style",
    [
        {"type": "twoTone"},
        {"type": "ombre", "innerColorRatio": 50, "blendStrength": 20},
        {"type": "ombre", "innerRatio": 50, "featherStrength": 20},
    ],
)
def test_lips_can_have_two_colours(style: Effect) -> None:
    palettes = [{"color": c, "colorIntensity": 100, "texture": "matte"} for c in ("#ff0000", "#0000ff")]
    effect = {"category": "lip_color", "shape": {"name": "original"}, "morphology": {}, "palettes": palettes}
    both, one = (_worn(_job(_selfie(), effects=[{**effect, "style": s}])) for s in (style, {"type": "full"}))
    assert _change(both, one, _LIP) > 20


@vision
def test_patterns_differ() -> None:
    pictures = {_worn(_job(_selfie(), effects=[_effect("blush", f"1color{n}")])).tobytes() for n in range(1, 5)}
    assert len(pictures) == 4


@vision
def test_lower_lashes_are_below_the_eye() -> None:
    source = _selfie()
    upper, lower = (_worn(_job(source, effects=[_effect("eyelashes", name)])) for name in ("Upper1", "Lower1"))
    assert _change(upper, source, (0.5, -0.14)) > _change(lower, source, (0.5, -0.14))
    assert _change(lower, source, (0.5, 0.11)) > _change(upper, source, (0.5, 0.11))


@vision
@pytest.mark.parametrize(("colours", "place"), [(2, (0.5, 0.14)), (3, (0.27, 0.0))], ids=["below", "inner corner"])
def test_each_further_colour_of_an_eye_liner_has_its_place(colours: int, place: tuple[float, float]) -> None:
    line = _effect("eye_liner", "Arabic3")
    fewer, more = (
        _worn(_job(_selfie(), effects=[{**line, "palettes": number * line["palettes"]}]))
        for number in (colours - 1, colours)
    )
    assert _change(more, fewer, place) > 6
    assert _change(more, fewer, (0.5, -0.1), 0.02) < 2


@vision
@pytest.mark.parametrize("texture", ["shimmer", "metallic"])
def test_a_shadow_that_shines_is_told_from_a_matte_one(texture: str) -> None:
    shining = _effect("eye_shadow", "1color1", texture=texture, metallicIntensity=80, **_SHIMMER)
    matte, other = (_worn(_job(_selfie(), effects=[effect])) for effect in (_effect("eye_shadow"), shining))
    assert _change(matte, other, _LID) > 3
    assert _change(matte, other, _CHEEK) < 1


@vision
def test_brows_of_another_colour_keep_their_shape() -> None:
    source = _selfie()
    coloured = {**_effect("eyebrows"), "pattern": {"type": "color", "name": ""}}
    worn = _worn(_job(source, effects=[coloured]))
    assert _change(worn, source, _BROW) > 2
    assert _change(worn, source, _FOREHEAD) < 1


@vision
def test_the_colours_of_a_shadow_run_from_the_inner_corner_to_the_outer_one() -> None:
    effect = _effect("eye_shadow", "2colors1")
    effect["palettes"] = [{"color": c, "colorIntensity": 100, "texture": "matte"} for c in ("#ff0000", "#0000ff")]
    worn = _worn(_job(_selfie(), effects=[effect]))
    inner, outer = (worn.crop(measured.at(x, -0.16) + measured.at(x + 0.04, -0.12)) for x in (0.34, 0.66))
    assert ImageStat.Stat(inner).mean[0] > ImageStat.Stat(inner).mean[2]
    assert ImageStat.Stat(outer).mean[2] > ImageStat.Stat(outer).mean[0]


@vision
def test_skin_is_smoothed_by_the_usual_strength_unless_asked_otherwise() -> None:
    off = {**_SKIN_SMOOTH, "skinSmoothStrength": 0, "skinSmoothColorIntensity": 0}
    source, facts = _selfie(), {"skin_smooth": 50}
    usual = _worn(_job(source, facts, effects=[]))
    full, none = (_worn(_job(source, facts, effects=[effect])) for effect in (_SKIN_SMOOTH, off))
    assert none.tobytes() == source.tobytes()
    assert 0 < _change(usual, source, _CHEEK) < _change(full, source, _CHEEK)


@vision
def test_every_template_is_a_look_of_its_own() -> None:
    looks = [_worn(_job(_selfie(), template_id=name)) for name in ("all_rosy_chic", "all_plum_muse", "glam_berry")]
    assert len({look.tobytes() for look in looks}) == 3
    assert all(_change(look, _selfie(), _LIP) > 10 for look in looks)


@vision
def test_the_make_up_of_a_reference_is_taken_over() -> None:
    source = _selfie()
    lips = {"category": "lip_color", "shape": {"name": "plump"}, "morphology": {}, "style": {"type": "full"}}
    painted = {**lips, "palettes": [{"color": "#3030ff", "colorIntensity": 100, "texture": "matte"}]}
    reference = _worn(_job(source, effects=[painted]))
    plain, blue = (_worn(_job(source, {"from": "ref"}, ref)) for ref in (source, reference))
    assert _change(blue, plain, _LIP) > 25
    assert _change(blue, plain, _CHEEK) < 2


@pytest.mark.parametrize("size", [(1, 1), (9, 5), (64, 64)])
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P", "I;16"])
def test_any_picture_can_be_made_up(mode: str, size: tuple[int, int]) -> None:
    effects = [_SKIN_SMOOTH, *(entry[0] for entry in _PLACED)]
    assert _worn(_job(Image.new(mode, size), effects=effects)).size == size


def test_without_a_face_search_the_guessed_face_is_made_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faces, "available", lambda: False)
    source = Image.new("RGB", (120, 160), (205, 160, 135))
    assert _worn(_job(source, template_id="all_rosy_chic")).tobytes() != source.tobytes()


def test_transparency_is_kept(seen: Seen, portrait: Callable[..., Image.Image]) -> None:
    source = portrait(mode="RGBA")
    source.paste((0, 0, 0, 0), (0, 0, 120, 40))
    worn = seen(run(_job(source, template_id="a")).files[0].render())
    assert worn.getchannel("A").tobytes() == source.getchannel("A").tobytes()


def test_the_same_look_gives_the_same_bytes() -> None:
    job = _job(_selfie(), template_id="all_rosy_chic")
    first, second = (run(job).files[0].render() for _ in range(2))
    assert first == second


def test_unreadable_reference_fails_at_once() -> None:
    job = Job((Source("src", "a.png", _png(_selfie())), Source("ref", "b.png", b"no picture")), {}, {"from": "ref"})
    with pytest.raises(EngineError, match="error_decode_image"):
        run(job)
