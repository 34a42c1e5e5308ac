"""Make-up and nails: the members that each effect takes and needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, Api, MakeApi, Picture

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


def test_a_lip_colour_needs_its_morphology_where_the_rule_says_so(make_api: MakeApi) -> None:
    api = make_api(profile="2026-10", rules={"lip_morphology_needed": "true"})
    less = {name: value for name, value in LIPS.items() if name != "morphology"}
    answer = api.try_v2("makeup-vto", **URL, effects=[less])
    assert (answer.status, answer.code) == (400, "InvalidParameters")
    assert answer.body["error"] == "morphology is required but wasn't included in your request."
    assert _makeup(api, **LIPS) == 200
    smooth = {"category": "skin_smooth", "skinSmoothStrength": 50, "skinSmoothColorIntensity": 50}
    assert _makeup(api, **smooth) == 200


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


def _ended(api: Api, **effect: Any) -> tuple[Any, str]:
    """Returns the error of an accepted task, and its explanation."""
    task_id = api.run_v2("makeup-vto", **URL, effects=[effect])
    api.advance(60)
    answer = api.check_v2(task_id, "makeup-vto")
    return answer.body["data"]["error"], answer.explain


def test_lips_need_a_style_and_no_morphology(api: Api) -> None:
    bare = {name: value for name, value in LIPS.items() if name != "morphology"}
    assert _ended(api, **bare)[0] is None
    assert _makeup(api, **{name: value for name, value in bare.items() if name != "style"}) == 400


@pytest.mark.parametrize(
    ("palette", "status"),
    [
        ({"texture": "satin"}, 400),
        ({"texture": "satin", "glowStrength": 40}, 200),
        ({"texture": "shimmer", "shimmerColor": "#ffd9d9", "shimmerDensity": 50}, 200),
        ({"texture": "matte", "shimmerColor": "#ffd9d9", "shimmerDensity": 50}, 200),
    ],
)
def test_a_blush_needs_its_glow_with_satin_only(api: Api, palette: Json, status: int) -> None:
    assert _makeup(api, category="blush", pattern={"name": "1color1"}, palettes=[{**PAINT, **palette}]) == status


def test_a_colour_is_six_digits_with_or_without_a_hash_sign(api: Api) -> None:
    def status(category: str, colour: str) -> int:
        name = {"blush": "1color1", "contour": "OvalFace6"}[category]
        return _makeup(api, category=category, pattern={"name": name}, palettes=[{**MATTE, "color": colour}])

    for category in ("blush", "contour"):
        assert [status(category, colour) for colour in ("#C08050", "c08050", "#c0805", "red")] == [200, 200, 400, 400]


def test_a_pattern_of_brows_names_its_type(api: Api) -> None:
    pattern = {"name": "SoftArch1", **MEASURES}
    for type_, status in (({}, 400), ({"type": "shape"}, 200)):
        assert _makeup(api, category="eyebrows", pattern={**pattern, **type_}, palettes=[MATTE]) == status


MEASURES: Json = {"curvature": 10, "thickness": 5, "definition": 50}


@pytest.mark.parametrize("missing", MEASURES)
def test_eyebrows_of_a_shape_without_its_measures_are_accepted_and_fail(api: Api, missing: str) -> None:
    def error(pattern: Json) -> Any:
        return _ended(api, category="eyebrows", pattern=pattern, palettes=[MATTE])[0]

    less = {name: value for name, value in MEASURES.items() if name != missing}
    assert error({"type": "shape", "name": "SoftArch1", **MEASURES}) is None
    assert error({"type": "shape", "name": "SoftArch1", **less}) == "invalid_parameter"
    assert error({"type": "color"}) is None


LINER: Json = {**MATTE, "thickness": 40, "smoothness": 50}
LIGHT: Json = {**PAINT, "glowIntensity": 1, "shimmerIntensity": 1, "shimmerDensity": 1, "shimmerSize": 1}


def _named(category: str, name: str) -> Json:
    """Returns an effect in a pattern of that name."""
    if category == "lip_color":
        return {**LIPS, "shape": {"name": name}}
    pattern = {"name": name, **({"type": "shape", **MEASURES} if category == "eyebrows" else {})}
    palette = {"lip_liner": LINER, "highlighter": LIGHT}.get(category, MATTE)
    colours = int(name[0]) if name[:1].isdigit() else 1
    return {"category": category, "pattern": pattern, "palettes": [palette] * colours}


@pytest.mark.parametrize(
    ("category", "names"),
    [
        ("blush", "1color1 2colors6 3colors1"),
        ("bronzer", "Bronzer1"),
        ("contour", "HeartFace2 Invtriangle1 OvalFace6 RoundFace4 TriangleFace2"),
        ("eyebrows", "Arrow1 Curved1 Drama2 HighArch1 Original2 SoftArch1 Straight1 Thin1 Upward4 Upward17"),
        ("eye_liner", "Arabic3 2colors1 3colors2 3colors5"),
        ("eye_shadow", "1color1 2colors1 3colors1 4colors1 5colors1"),
        ("eyelashes", "Artistic1 Natural1 Upper&Lower1 Upper1 UpperDense1 Winged1 Wispies1"),
        ("highlighter", "HeartFace4 Invtriangle2 Oblong11 OvalFace2 RoundFace3 SquareFace3 TriangleFace3"),
        ("lip_color", "original heart-shaped m-shaped petal plump pouty smile vintage"),
        ("lip_liner", "Large&Full1 LargerLower1 LargerUpper1 Natural1 Rosebud1 Small1 Wider1"),
    ],
)
def test_a_label_of_the_lists_can_be_drawn(api: Api, category: str, names: str) -> None:
    for name in names.split():
        assert _ended(api, **_named(category, name))[0] is None, name


@pytest.mark.parametrize(
    ("category", "names"),
    [
        ("blush", ["no list has this", "4colors1", "1color", "Blush1"]),
        ("bronzer", ["bronzer1", "Contour1"]),
        ("contour", ["SoftArch1", "HeartFace"]),
        ("eyebrows", ["softarch1", "Wispies1", ""]),
        ("eye_liner", ["nothing", "4colors1"]),
        ("eye_shadow", ["6colors1", "Smoky1"]),
        ("eyelashes", ["Lower1"]),
        ("highlighter", ["Bronzer1"]),
        ("lip_color", ["plump1", "Plump"]),
        ("lip_liner", ["Larger1"]),
    ],
)
def test_a_name_that_no_list_can_have_is_accepted_and_fails(api: Api, category: str, names: list[str]) -> None:
    for name in names:
        code, why = _ended(api, **_named(category, name))
        assert code == "invalid_parameter", name
        assert "no list of patterns has a label of that form" in why


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
    ("kind", "width", "error"),
    [
        ("nail_polish", 271, None),
        ("press_on_nails", 271, "error_unsupport_ratio"),
        ("press_on_nails", 299, None),
        ("press_on_nails", 298, "error_unsupport_ratio"),
    ],
)
def test_a_press_on_nail_is_half_to_three_and_a_half_times_as_high_as_wide(
    api: Api, picture: Picture, kind: str, width: int, error: str | None
) -> None:
    effect = {**NAIL, "sub_type": "design", "texture": "cream", "ref_file_index": 0, "transparency": 0}
    answer = _nails(api, kind, effect, ref_file_ids=[api.upload(picture(width, 1044))])
    api.advance(60)
    assert api.check_v2(answer.body["data"]["task_id"], "nail-vto").body["data"]["error"] == error


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
    lenient: Api, named: Json, more: Json, status: int
) -> None:
    assert _nails(lenient, "nail_polish", {**DESIGN, **named}, **more).status == status
