"""Make-up and nails: what each effect takes and needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, Api

Json = dict[str, Any]
URL: Json = {"src_file_url": "https://example.com/selfie.jpg"}
PAINT: Json = {"color": "#b07baf", "colorIntensity": 70}
MATTE: Json = {**PAINT, "texture": "matte"}
LIPS: Json = {
    "category": "lip_color",
    "shape": {"name": "plump"},
    "morphology": {},
    "style": {"type": "full"},
    "palettes": [MATTE],
}


def _makeup(api: Api, **effect: Any) -> int:
    return api.try_v2("makeup-vto", **URL, effects=[effect]).status


@pytest.mark.parametrize(
    ("texture", "needed"),
    [
        ("gloss", {"gloss": 70, "transparencyIntensity": 30}),
        (
            "metallic",
            {"gloss": 70, "shimmerColor": "#f7c6d9", "shimmerIntensity": 1, "shimmerDensity": 1, "shimmerSize": 1},
        ),
    ],
)
def test_a_lip_texture_needs_the_members_of_its_own(api: Api, texture: str, needed: Json) -> None:
    palette = {**PAINT, "texture": texture, **needed}
    assert _makeup(api, **{**LIPS, "palettes": [palette]}) == 200
    for member in needed:
        less = {name: value for name, value in palette.items() if name != member}
        assert _makeup(api, **{**LIPS, "palettes": [less]}) == 400, member


def test_ombre_lips_have_either_pair_of_names(api: Api) -> None:
    styles: list[Json] = [
        {"innerColorRatio": 50, "blendStrength": 60},
        {"innerRatio": 50, "featherStrength": 60},
        {"innerColorRatio": 50, "featherStrength": 60},
        {},
    ]
    found = [_makeup(api, **{**LIPS, "style": {"type": "ombre", **style}, "palettes": [MATTE] * 2}) for style in styles]
    assert found == [200, 200, 400, 400]


def test_lips_need_a_morphology_and_a_pattern_may_have_any_name(api: Api) -> None:
    assert _makeup(api, **LIPS) == 200
    assert _makeup(api, **{name: value for name, value in LIPS.items() if name != "morphology"}) == 400
    assert _makeup(api, category="blush", pattern={"name": "no list has this"}, palettes=[MATTE]) == 200


@pytest.mark.parametrize(("category", "taken"), [("blush", [2]), ("eye_shadow", [2]), ("eye_liner", [2, 3])])
def test_palettes_are_as_many_as_the_pattern_s_colours_or_at_least_for_eye_liner(
    api: Api, category: str, taken: list[int]
) -> None:
    def status(number: int) -> int:
        return _makeup(api, category=category, pattern={"name": "2colors1"}, palettes=[MATTE] * number)

    assert [number for number in (1, 2, 3) if status(number) == 200] == taken


NAIL: Json = {"finger": "ring", "reflection": 70, "contrast": 50, "roughness": 10}
COLOUR: Json = {**NAIL, "sub_type": "color", "color": "#B3123B"}
DESIGN: Json = {**NAIL, "sub_type": "design", "texture": "metallic"}


def _nails(api: Api, kind: str, effect: Json, **more: Any) -> Answer:
    body: Json = {**URL, "version": "1.0", "effect_type": kind, "effects": [effect], **more}
    return api.post("/s2s/v2.0/task/nail-vto", body)


def test_the_variants_of_a_nail_effect_are_tied_to_its_type(api: Api) -> None:
    polish = {**COLOUR, "texture": "jelly", "transparency": 0}
    press_on = {**COLOUR, "texture": "cream", "shape": "almond_oval", "length": 1.4}
    kinds = ("nail_polish", "press_on_nails")
    found = [_nails(api, kind, effect).status for effect in (polish, press_on) for kind in kinds]
    assert found == [200, 400, 400, 200]


@pytest.mark.parametrize(
    ("named", "more", "status"),
    [
        ({}, {}, 400),
        ({"ref_file_url": "https://n"}, {}, 200),
        ({"ref_file_index": 0}, {"ref_file_ids": ["a"]}, 200),
        ({"ref_file_index": 0, "ref_file_url": "https://n"}, {"ref_file_ids": ["a"]}, 400),
        ({"ref_file_index": 1}, {"ref_file_ids": ["a"]}, 400),
        ({"ref_file_index": 0}, {}, 400),
    ],
)
def test_a_nail_design_has_an_address_or_an_index_of_one_of_the_files(
    api: Api, named: Json, more: Json, status: int
) -> None:
    assert _nails(api, "nail_polish", {**DESIGN, **named}, **more).status == status
