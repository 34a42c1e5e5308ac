"""Rules about requests beyond their schema: each of the contract's `x-rules`, kept once and broken once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from attrs import frozen

from youcam_mock.contract import Contract, bundled
from youcam_mock.domain.requests.member_rules import breaches
from youcam_mock.domain.styles import Catalogue

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi

Json = dict[str, Any]

CONTRACT = Contract.load(bundled())
RULED = [operation for operation in CONTRACT.operations.values() if "rules" in operation.facts]

SD = ["wrinkle", "pore", "texture", "acne"]
HD = ["hd_wrinkle", "hd_pore", "hd_texture", "hd_acne"]
WHOLE: Json = {
    "output_width": 960,
    "output_height": 640,
    "input_x": 0,
    "input_y": 0,
    "input_width": 960,
    "input_height": 640,
}
CROP: Json = {"crop_input_x": 0, "crop_input_y": 0, "crop_input_width": 960, "crop_input_height": 640}
WIDER: Json = {**WHOLE, **CROP, "output_width": 1200, "input_x": 240}
DYE: Json = {"color": "#8B3A62", "color_intensity": 80, "shine_intensity": 50}
PAINT: Json = {"color": "#b07baf", "texture": "matte", "colorIntensity": 70}
NAIL: Json = {
    "sub_type": "design",
    "finger": "ring",
    "texture": "metallic",
    "reflection": 70,
    "contrast": 50,
    "roughness": 10,
}
POLISH: Json = {"version": "1.0", "effect_type": "nail_polish"}
OMBRE: Json = {"name": "ombre", "blend_strength": 60, "line_offset": 0.2, "coloring_section": "top"}
SWAP: Json = {"ref_file_ids": ["a", "b"]}


@frozen
class Case:
    """A rule, a body that keeps it, one that breaks it, and the text of the refusal."""

    rule: str
    path: str
    kept: Json
    broken: Json
    error: str


def v1(path: str, rule: str, kept: Json, broken: Json, error: str) -> Case:
    """Returns a case of a V1 run. Bodies are `params`, with `dst_actions`, `ref_ids` or `custom` where these belong."""
    return Case(rule, f"/s2s/v1.0/task/{path}", _nested(kept), _nested(broken), error)


def v2(path: str, rule: str, kept: Json, broken: Json, error: str, version: str = "v2.0") -> Case:
    """Returns a case of a V2 run with a source of its own."""
    source = {"src_file_url": "https://u"}
    return Case(rule, f"/s2s/{version}/task/{path}", {**source, **kept}, {**source, **broken}, error)


def _nested(body: Json) -> Json:
    action: Json = {"id": 0, "params": {}}
    files: Json = {"src_ids": ["f"]}
    payload: Json = {"file_sets": files, "actions": [action]}
    places = {"params": action, "dst_actions": action, "ref_ids": files, "custom": payload}
    for name, value in body.items():
        places[name][name] = value
    return {"request_id": 0, "payload": payload}


def styles(feature: str, number: int) -> Json:
    """Returns styles of the first group that the catalogue lists for a V1 feature."""
    facts = CONTRACT.catalogue(CONTRACT.operations[f"run_task_{feature.replace('-', '_')}_v1_0"])
    assert facts is not None
    looks = Catalogue(feature, facts)
    group = next(iter(looks.groups))
    return {"style_group_id": group, "style_ids": [style.id for style in looks.in_group(group)[:number]]}


def nails(*designs: Json, **body: Any) -> Json:
    """Returns a polish for each design."""
    return {**POLISH, **body, "effects": [{**NAIL, **design} for design in designs]}


def makeup(category: str, pattern: str, palettes: int) -> Json:
    """Returns one effect in that many colours."""
    return {"effects": [{"category": category, "pattern": {"name": pattern}, "palettes": [PAINT] * palettes}]}


ONE_STYLE = [
    v1(
        feature,
        "one style is taken",
        {"params": styles(feature, 1)},
        {"params": styles(feature, 2)},
        "Only one style is accepted",
    )
    for feature in ("hair-style", "hair-bang", "hair-curl", "hair-ext", "hair-vol", "fabric")
]
PORTRAITS = [
    v1(
        feature,
        "there are no more styles than pictures",
        {"params": styles(feature, 2), "custom": {"output_count": 2}},
        {"params": styles(feature, 3), "custom": {"output_count": 2}},
        "style_ids must not be more than output_count",
    )
    for feature in ("headshot", "ai-avatar", "ai-studio")
]
HAIR_COLOR: list[tuple[str, Json, Json, str]] = [
    (
        "a preset is given, or pattern and palettes",
        {"pattern": {"name": "full"}, "palettes": [DYE]},
        {"pattern": {"name": "full"}},
        "Either preset or both pattern and palettes are required",
    ),
    (
        "ombre says how its two colours meet",
        {"pattern": OMBRE, "palettes": [DYE, DYE]},
        {"pattern": {"name": "ombre"}, "palettes": [DYE, DYE]},
        "Pattern ombre requires blend_strength, line_offset, coloring_section and two palettes",
    ),
    (
        "ombre has two palettes",
        {"preset": "Jet Black", "pattern": OMBRE, "palettes": [DYE]},
        {"pattern": OMBRE, "palettes": [DYE]},
        "Pattern ombre requires blend_strength, line_offset, coloring_section and two palettes",
    ),
    (
        "full has one palette",
        {"pattern": {"name": "full"}, "palettes": [DYE]},
        {"pattern": {"name": "full"}, "palettes": [DYE, DYE]},
        "Pattern full requires one palette",
    ),
]
OUT_PAINT = [
    (
        "the photo ends inside the canvas, from left to right",
        WIDER,
        {**WIDER, "input_x": 241},
        "input_x + input_width must not exceed output_width",
    ),
    (
        "the photo ends inside the canvas, from top to bottom",
        WIDER,
        {**WIDER, "input_y": 1},
        "input_y + input_height must not exceed output_height",
    ),
    ("the canvas is larger than the photo", WIDER, {**WHOLE, **CROP}, "The output must be larger than the input"),
]
FACE_SWAP = [
    (
        "a face is skipped by both members",
        [{"index": 1, "position": 0}, {"index": -1, "position": -1}, {"index": -1, "position": -1}],
        [{"index": -1, "position": 0}],
        "To skip a face both index and position must be -1",
    ),
    (
        "a skipped face names both members",
        [{"index": 0, "position": 0}],
        [{"position": -1}],
        "To skip a face both index and position must be -1",
    ),
    (
        "an index is that of a reference",
        [{"index": 1, "position": 0}],
        [{"index": 0, "position": 0}, {"index": 2, "position": 1}],
        "index must be that of a reference picture",
    ),
    (
        "a face takes one reference, faces may share it",
        [{"index": 0, "position": 1}, {"index": 0, "position": 0}],
        [{"index": 0, "position": 1}, {"index": 1, "position": 1}],
        "Only one entry is accepted for a face, and position 1 has more",
    ),
]
NONE_AT_ALL = "At least one of the features must differ from 0"
CASES = [
    *ONE_STYLE,
    *PORTRAITS,
    *(v1("hair-color", rule, {"params": k}, {"params": b}, error) for rule, k, b, error in HAIR_COLOR),
    *(v2("hair-color", *case) for case in HAIR_COLOR),
    *(v1("out-paint", rule, {"params": k}, {"params": b}, error) for rule, k, b, error in OUT_PAINT),
    *(v2("out-paint", *case) for case in OUT_PAINT),
    *(
        v1(
            "face-swap",
            rule,
            {"ref_ids": ["a", "b"], "params": {"face_mapping": kept}},
            {"ref_ids": ["a", "b"], "params": {"face_mapping": broken}},
            error,
        )
        for rule, kept, broken, error in FACE_SWAP
    ),
    *(
        v2("face-swap", rule, {**SWAP, "face_mapping": kept}, {**SWAP, "face_mapping": broken}, error)
        for rule, kept, broken, error in FACE_SWAP
    ),
    v1(
        "cloth",
        "a reference has a garment category",
        {"ref_ids": ["r"], "params": {**styles("cloth", 1), "garment_category": "full_body"}},
        {"ref_ids": ["r"], "params": styles("cloth", 1)},
        "garment_category is required with a reference picture",
    ),
    v1(
        "skin-analysis",
        "concerns are known",
        {"dst_actions": SD},
        {"dst_actions": [*SD[:3], "age"]},
        "Not available dst_action age",
    ),
    v1(
        "skin-analysis",
        "tiers are not mixed",
        {"dst_actions": HD},
        {"dst_actions": [*HD[:3], "acne"]},
        "cannot mix HD and SD dst_actions",
    ),
    v1(
        "skin-analysis",
        "four, seven or fourteen concerns are taken",
        {"dst_actions": [*SD, "oiliness", "radiance", "redness"]},
        {"dst_actions": [*SD, "oiliness"]},
        "must select 4, 7 or 14 distinct dst_actions",
    ),
    v1(
        "skin-analysis",
        "concerns are distinct",
        {"dst_actions": SD},
        {"dst_actions": [*SD[:3], "pore"]},
        "must select 4, 7 or 14 distinct dst_actions",
    ),
    *(
        v2("skin-analysis", rule, {"dst_actions": kept}, {"dst_actions": broken}, error, version)
        for version in ("v2.0", "v2.1")
        for rule, kept, broken, error in (
            ("concerns are known", ["hd_pore"], ["age"], "Not available dst_action age"),
            ("tiers are not mixed", SD, [*SD, "hd_pore"], "cannot mix HD and SD dst_actions"),
        )
    ),
    v2(
        "skin-simulation",
        "a concern is above 0",
        {"acne": 0.1, "pores": 0},
        {"acne": 0, "pores": 0},
        "At least one concern must be greater than 0",
    ),
    v2(
        "body-reshape",
        "a feature differs from 0",
        {"version": "1.0", "features": {"breast": 0, "breast_left": -1}},
        {"version": "1.0", "features": {"breast": 0, "breast_left": 0}},
        NONE_AT_ALL,
    ),
    v2(
        "face-reshape",
        "a feature differs from 0",
        {"version": "1.0", "features": {"eye_size_left": 1, "eye_size": 0}, "global": {}},
        {"version": "1.0", "features": {"eye_size_left": 0, "eye_size": 0}, "global": {}},
        NONE_AT_ALL,
    ),
    v2(
        "face-lift",
        "a feature differs from 0",
        {"version": "1.0", "type": "custom", "features": {"cheek": 1}},
        {"version": "1.0", "type": "custom", "features": {"cheek": 0}},
        NONE_AT_ALL,
    ),
    v2(
        "face-lift",
        "custom, which is the default, has features",
        {"version": "1.0", "type": "auto"},
        {"version": "1.0"},
        'Object has missing required properties (["features"])',
    ),
    v2(
        "hair-transfer",
        "the hair is that of a template or of a reference",
        {"template_id": "female_casual_updo"},
        {"template_id": "female_casual_updo", "ref_file_url": "https://r"},
        "template_id cannot be given together with ref_file_url or ref_file_id",
        "v2.1",
    ),
    *(
        v2(
            "makeup-vto",
            f"{category} has a palette for each colour of {pattern}",
            makeup(category, pattern, number),
            makeup(category, pattern, number + change),
            "The number of palettes must be the number of colors of the pattern",
        )
        for category, pattern, number, change in (
            ("blush", "1color1", 1, 1),
            ("blush", "2colors6", 2, -1),
            ("eye_shadow", "2colors1", 2, 1),
            ("eye_shadow", "3colors1", 3, -1),
            ("eye_shadow", "4colors1", 4, 1),
            ("eye_shadow", "5colors1", 5, -1),
        )
    ),
    *(
        v2(
            "makeup-vto",
            f"eye liner has a palette at least for each colour of {pattern}",
            makeup("eye_liner", pattern, number + 1),
            makeup("eye_liner", pattern, number - 1),
            "The number of palettes must not be less than the number of colors of the pattern",
        )
        for pattern, number in (("2colors1", 2), ("3colors5", 3))
    ),
    v2(
        "nail-vto",
        "a design is named",
        nails({"ref_file_url": "https://n"}),
        nails({}),
        "A design requires either ref_file_url or ref_file_index",
    ),
    v2(
        "nail-vto",
        "a design is named once; effects may differ in how",
        nails({"ref_file_index": 0}, {"ref_file_url": "https://n"}, ref_file_ids=["a"]),
        nails({"ref_file_index": 0, "ref_file_url": "https://n"}, ref_file_ids=["a"]),
        "A design requires either ref_file_url or ref_file_index",
    ),
    v2(
        "nail-vto",
        "a design's index is that of a file",
        nails({"ref_file_index": 1}, ref_file_ids=["a", "b"]),
        nails({"ref_file_index": 1}, ref_file_ids=["a"]),
        "ref_file_index must be that of one of the ref_file_ids",
    ),
    v2(
        "nail-vto",
        "an index needs files",
        nails({"ref_file_index": 0}, ref_file_ids=["a"]),
        nails({"ref_file_index": 0}),
        "ref_file_index must be that of one of the ref_file_ids",
    ),
]


LACKS = "is required but wasn't included in your request."
SENTENCES: dict[tuple[str, str], str] = {
    ("hair-color", "a preset is given, or pattern and palettes"): "'palettes' is required and can't be null.",
    ("skin-simulation", "a concern is above 0"): "Simulation intensity cannot be all zero",
    ("face-lift", "custom, which is the default, has features"): (
        f"features {LACKS}, or src_file_id {LACKS}, or type {LACKS}"
    ),
}
"""The texts since August 2026 that differ from the earlier ones."""


def _sentence(case: Case) -> str:
    if case.rule == "concerns are known":
        number = 3 if "/v1.0/" in case.path else 0
        return f"{number} is not one of the accepted values."
    return SENTENCES.get((case.path.rsplit("/", 1)[1], case.rule), case.error)


@pytest.mark.parametrize("sentences", [False, True], ids=["until July 2026", "since August 2026"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.path}: {case.rule}")
def test_a_body_that_keeps_a_rule_is_accepted_and_one_that_breaks_it_is_refused_in_its_words(
    make_api: MakeApi, case: Case, sentences: bool
) -> None:
    texts = "sentences" if sentences else "validator"
    api = make_api(rules={"texts": texts, "unknown_file_refused": "false"})
    kept = api.post(case.path, case.kept)
    assert kept.status == 200, kept
    error = _sentence(case) if sentences else case.error
    refusal = {"status": 400, "error": error, "error_code": "InvalidParameters"}
    assert api.post(case.path, case.broken).body == refusal


@pytest.mark.parametrize("operation", RULED, ids=lambda operation: operation.id)
def test_every_rule_of_the_contract_is_tested_here(operation: Any) -> None:
    errors = [case.error for case in CASES if case.path == operation.path]
    for rule in (*operation.rules, *operation.comparisons):
        words = re.escape(rule.error).replace(r"\{value\}", ".+")
        assert any(re.fullmatch(words, error) for error in errors), rule.error


@pytest.mark.parametrize("operation", RULED, ids=lambda operation: operation.id)
def test_the_examples_of_the_contract_keep_its_rules(operation: Any) -> None:
    media = CONTRACT.document["paths"][operation.path]["post"]["requestBody"]["content"]["application/json"]
    for body in [example["value"] for example in media.get("examples", {}).values()] or [media["example"]]:
        assert [rule.error for rule in operation.rules if not rule.must.accepts(body)] == []
        assert [rule.error for rule in operation.comparisons if breaches(rule, body)] == []


def test_missing_members_are_reported_before_members_are_compared(api: Api) -> None:
    body: Json = {name: value for name, value in WIDER.items() if name != "output_width"}
    error = api.try_v2("out-paint", src_file_url="https://u", **body).body["error"]
    assert error == f"output_width {LACKS}"


@pytest.mark.parametrize("body", [{}, {"type": "prompt"}, {"prompt": "a beach"}])
def test_a_template_is_not_looked_at_when_the_background_is_made_from_words(api: Api, body: Json) -> None:
    assert api.try_v2("bg-replace", src_file_url="https://u", template_id="none", **body).status == 200


def test_a_background_from_a_template_is_one_of_the_list_or_the_default(api: Api) -> None:
    run: Json = {"src_file_url": "https://u", "type": "template"}
    assert api.try_v2("bg-replace", **run).status == 200
    assert api.try_v2("bg-replace", **run, template_id="nature_cherryblossom").status == 200
    assert api.try_v2("bg-replace", **run, template_id="none").code == "InvalidTemplate"


def test_a_makeup_pattern_whose_label_names_no_number_takes_any_palettes(api: Api) -> None:
    for pattern in ("Arabic3", "6colors", "10colors1"):
        assert api.try_v2("makeup-vto", src_file_url="https://u", **makeup("blush", pattern, 2)).status == 200


def test_clothes_by_reference_and_template_are_accepted_and_fail_in_the_engine(api: Api) -> None:
    slug = next(api.pages("/s2s/v2.0/task/template/cloth", "templates"))["id"]
    both = {"src_file_url": "u", "ref_file_url": "u", "garment_category": "auto", "template_id": slug}
    data = api.finished_v2(api.run_v2("cloth", **both), "cloth")
    assert (data["task_status"], data["error"]) == ("error", "invalid_parameter")


def test_a_template_is_looked_up_only_where_the_feature_takes_one(api: Api) -> None:
    body = {"src_file_url": "u", "ref_file_url": "u", "template_id": "none"}
    assert api.try_v2("hair-transfer", **body).status == 200
    only = {"src_file_url": "u", "template_id": "none"}
    assert api.try_v2("hair-transfer", version="v2.1", **only).code == "InvalidTemplate"
