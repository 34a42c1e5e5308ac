from __future__ import annotations

from collections.abc import Callable
from functools import cache
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from youcam_mock.contract import Contract, bundled
from youcam_mock.engines.job import Job
from youcam_mock.engines.portrait.attributes import COLOURS, PARTS, RATIOS, WORDS, WORDS_V1, run
from youcam_mock.engines.skin.analysis import run as run_skin_analysis
from youcam_mock.sample import SAMPLE

Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]

CONTRACT = Contract.load(bundled())
SCHEMAS: dict[str, Any] = CONTRACT.document["components"]["schemas"]
FEATURES: list[str] = SCHEMAS["FaceFeature"]["enum"]
FEATURES_V1: list[str] = SCHEMAS["FaceFeatureV1"]["enum"]
EMPTY = ("cheekbone", "eyelid", "eyebrow", "nose", "agegender", "color", "facialratio")


def _example(major: int) -> Any:
    runs = [op for op in CONTRACT.of_kind("run-task") if op.facts["result"]["engine"] == "face-attributes"]
    return CONTRACT.example_of_result(next(op for op in runs if op.major == major))


def _analysis(job: Jobs, features: list[str], content: bytes | None = None) -> dict[str, Any]:
    content = content or _portrait()
    data: dict[str, Any] = run(job(content, facts={"example": _example(2)}, features=features)).data
    return data


@cache
def _portrait() -> bytes:
    target = BytesIO()
    with Image.open(SAMPLE) as photo:
        photo.crop((110, 10, 340, 290)).save(target, "PNG")
    return target.getvalue()


def _members(node: Any) -> dict[str, Any]:
    return {name: set(value) if isinstance(value, dict) else None for name, value in node.items()}


def _words(name: str) -> set[str]:
    return set(SCHEMAS[name]["anyOf"][0]["enum"])


def test_all_features_give_every_documented_member(job: Jobs) -> None:
    assert _members(_analysis(job, FEATURES)) == _members(_example(2))


def test_v1_gives_a_list_with_the_skin_s_colour_and_no_proportions(job: Jobs) -> None:
    [found] = run(job(_portrait(), facts={"example": _example(1)}, features=FEATURES_V1)).data
    assert _members(found["analysis_result"]) == _members(_example(1)[0]["analysis_result"])


def test_every_feature_but_one_is_answered() -> None:
    answered = {*WORDS.traits, *COLOURS, *RATIOS, *PARTS, "age", "faceShape", "lipShape"}
    assert set(FEATURES) - answered == {"eyebrowPosition"}
    assert answered <= set(FEATURES)


def test_groups_that_are_not_asked_for_are_empty_and_shapes_absent(job: Jobs) -> None:
    found = _analysis(job, ["faceShape"])
    assert {name: found[name] for name in EMPTY} == {name: {} for name in EMPTY}
    assert "lipshape" not in found
    assert "faceshape" not in _analysis(job, ["age"])


def test_groups_come_in_the_order_that_was_seen(job: Jobs) -> None:
    seen = ["nose", "agegender", "eyelid", "eyebrow", "color", "face_quality", "cheekbone", "faceshape", "facialratio"]
    assert list(_analysis(job, ["faceShape"])) == seen


def test_the_photo_s_quality_is_always_told(job: Jobs) -> None:
    assert _analysis(job, ["eyebrowPosition"])["face_quality"]["has_face"] is True


def test_a_feature_s_answer_does_not_depend_on_what_else_is_asked_for(portrait: Any, encoded: Bytes, job: Jobs) -> None:
    content = encoded(portrait())
    together = _analysis(job, FEATURES, content)
    for feature in FEATURES:
        for group, value in _analysis(job, [feature], content).items():
            if isinstance(value, dict):
                assert value.items() <= together[group].items()
            else:
                assert value == together[group]


def test_words_are_the_documented_ones(job: Jobs) -> None:
    found = _analysis(job, FEATURES)
    traits = {trait.name: set(trait.words) for answers in WORDS.traits.values() for trait in answers}
    assert set(found["cheekbone"].values()) <= _words("FaceCheekboneName")
    for side in ("left", "right"):
        assert traits[f"{side}_eyelid"] <= _words("FaceEyelidName")
        assert traits[f"{side}_angle"] <= _words("FaceEyeAngleName")
        assert traits[f"{side}_body_thickness"] <= _words("FaceEyebrowDensity")
        assert traits[f"{side}_thinness"] <= _words("FaceEyebrowThinness")
        assert found["eyebrow"][f"{side}_shape"] in _words("FaceEyebrowShapeName")
        assert found["eyelid"][f"{side}_shape"] in _words("FaceEyeShapeName")


V1_LIST = {
    "faceshape": {"Round", "Oval", "Square", "Oblong", "Heart", "Diamond"},
    "left_shape": {"Round", "Almond", "Narrow", "Hard Angled", "Soft Angled", "Rounded", "Straight"},
    "size": {"Big", "Small", "Average"},
    "left_angle": {"Upturned", "Downturned", "Average"},
    "setting": {"Wide-set", "Close-set", "Average"},
    "left_eyelid": {"Double-lid", "Single-lid", "Hooded-lid", "Deep-set eyelid"},
    "left_body_thickness": {"Sparse", "Average", "Dense"},
    "left_thinness": {"Sparse", "Average", "Dense"},
    "gap": {"Far-Apart", "Close", "Average"},
    "left_shortness": {"Short", "Average"},
    "lipshape": {"Round", "Bow-shape", "Downturned", "Average"},
    "width": {"Broad", "Narrow", "Average"},
    "length": {"Long", "Short", "Average"},
    "overrall": {"Flat Cheekbone", "High Cheekbone", "Low Cheekbone"},
}
"""The values of the V1 document (AI Face Analyzer), with those of both kinds of `left_shape`."""


def test_v1_has_the_words_of_its_own_list_and_all_of_them() -> None:
    words: dict[str, set[str]] = {"faceshape": set(WORDS_V1.face_shapes), "lipshape": set()}
    for trait in (trait for traits in WORDS_V1.traits.values() for trait in traits):
        words.setdefault(trait.name, set()).update(trait.words)
    for fitting in WORDS_V1.lip_shapes:
        words["lipshape"].update(fitting)
    assert {name: words[name] for name in V1_LIST} == V1_LIST


def test_a_v1_answer_has_no_other_words(portrait: Any, encoded: Bytes, job: Jobs) -> None:
    for shade in range(12):
        content = encoded(portrait().point([(level + shade) % 256 for level in range(256)] * 3))
        data = run(job(content, facts={"example": _example(1)}, features=FEATURES_V1)).data[0]["analysis_result"]
        assert data["faceshape"] in V1_LIST["faceshape"]
        assert set(data["lipshape"]) <= V1_LIST["lipshape"]
        for group in ("eyelid", "eyebrow", "nose", "cheekbone"):
            said = {name.replace("right_", "left_"): word for name, word in data[group].items()}
            assert all(word in V1_LIST[name] for name, word in said.items() if name in V1_LIST), data


def test_v1_says_in_its_contract_which_words_there_are() -> None:
    found = {
        "FaceCheekboneNameV1": "overrall",
        "FaceEyelidNameV1": "left_eyelid",
        "FaceEyebrowThicknessV1": "left_thinness",
        "FaceEyebrowShortnessV1": "left_shortness",
    }
    assert {name: _words(name) for name in found} == {name: V1_LIST[member] for name, member in found.items()}
    analysis = SCHEMAS["FaceAnalysisV1"]["properties"]
    assert set(analysis["faceshape"]["anyOf"][0]["enum"]) == V1_LIST["faceshape"]
    assert set(analysis["lipshape"]["items"]["anyOf"][0]["enum"]) == V1_LIST["lipshape"]


def test_strips_are_per_cent_that_make_a_whole(job: Jobs) -> None:
    found = _analysis(job, ["horizontalThird", "verticalFifth"])["facialratio"]
    assert [len(found[name]) for name in ("horizontal_third", "vertical_fifth")] == [3, 5]
    assert all(sum(strips) == 100 and min(strips) > 0 for strips in found.values())


def test_the_overall_height_of_the_eyes_is_the_mean_of_both(job: Jobs) -> None:
    found = _analysis(job, ["eyeHeightToEyebrowDistance"])["facialratio"]
    left, right, overall = (found[f"{side}_eye_height_to_eyebrow_distance"] for side in ("left", "right", "overall"))
    assert left[0] == right[0] == overall[0] == 1
    assert overall[1] == pytest.approx((left[1] + right[1]) / 2, abs=0.001)


def test_both_halves_of_a_face_are_alike(job: Jobs) -> None:
    found = _analysis(job, ["eyeShape", "cheekbones"])
    assert found["eyelid"]["left_shape"] == found["eyelid"]["right_shape"]
    assert len(set(found["cheekbone"].values())) == 1


def test_the_age_is_that_of_the_skin_analysis(job: Jobs) -> None:
    content = _portrait()
    items = run_skin_analysis(job(content, dst_actions=["acne"], format="json")).data["output"]
    age = next(item["score"] for item in items if item["type"] == "skin_age")
    assert _analysis(job, ["age"], content)["agegender"] == {"age": age}


def test_the_same_picture_is_analysed_alike_however_it_is_stored(portrait: Any, encoded: Bytes, job: Jobs) -> None:
    image = portrait(160, 120)
    turned = encoded(image.transpose(Image.Transpose.ROTATE_90), "PNG", 6)
    assert _analysis(job, FEATURES, turned) == _analysis(job, FEATURES, encoded(image))


def test_another_picture_is_analysed_otherwise(portrait: Any, encoded: Bytes, job: Jobs) -> None:
    mirrored = portrait().transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    assert _analysis(job, FEATURES, encoded(mirrored)) != _analysis(job, FEATURES, encoded(portrait()))
