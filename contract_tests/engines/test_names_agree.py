"""Names that the contract and an engine's own tables both hold: neither knows one that the other does not."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import pytest

from tools.build.bundle import bundle
from tools.compare.surface import Operation, surface
from youcam_mock.domain.profile import PROFILES
from youcam_mock.engines.hair import dye, report
from youcam_mock.engines.makeup import eye_makeup, lip_makeup, skin_makeup
from youcam_mock.engines.nails import paint
from youcam_mock.engines.portrait import attributes, portraits
from youcam_mock.engines.registry import ENGINES
from youcam_mock.engines.reshape.engine import PARTS
from youcam_mock.engines.skin import concerns, simulation, skin_tone
from youcam_mock.engines.try_on import engine as try_on


@cache
def operations() -> dict[str, Operation]:
    return surface(bundle())


@cache
def bundle_paths() -> dict[str, Any]:
    paths: dict[str, Any] = bundle()["paths"]
    return paths


def run(feature: str, version: str = "v2.0") -> dict[str, Any]:
    facts: dict[str, Any] = bundle_paths()[f"/s2s/{version}/task/{feature}"]["post"]
    return facts


def values(feature: str, member: str, version: str = "v2.0") -> set[str]:
    """What the contract lets a body say there."""
    found = operations()[f"POST /s2s/{version}/task/{feature}"].requests()[f"request {member}"].values
    assert found
    return set(found)


def members(feature: str, prefix: str = "") -> set[str]:
    """The members of an object in a body, without what stands in them."""
    places = operations()[f"POST /s2s/v2.0/task/{feature}"].requests()
    inner = [place.removeprefix(f"request {prefix}") for place in places if place.startswith(f"request {prefix}")]
    return {name for name in inner if not {".", "["} & set(name)}


def told(feature: str, member: str, version: str = "v2.0") -> set[str]:
    """The words that an answer may say there."""
    check = f"GET /s2s/{version}/task/{feature}" + ("/{task_id}" if version != "v1.0" else "")
    found = operations()[check].responses()
    return set(next(shown for place, shown in found.items() if place.endswith(member)).values)


def facts(engine: str, name: str) -> set[str]:
    """What the runs of an engine state under that name in x-result."""
    runs = [item["post"]["x-result"] for item in bundle_paths().values() if "x-result" in item.get("post", {})]
    return {result[name] for result in runs if result["engine"] == engine and name in result}


def sided(effect: str, parts: Iterable[str]) -> set[str]:
    """Strengths by name: of those with sides, both and each."""
    sides = run(effect)["x-result"].get("sided", [])
    return {f"{part}{end}" for part in parts for end in ("", *(("_left", "_right") if part in sides else ()))}


@pytest.mark.parametrize("version", ["v2.0", "v2.1"])
def test_skin_analysis_knows_each_concern_that_may_be_asked_for(version: str) -> None:
    assert values("skin-analysis", "dst_actions[]", version) == set(concerns.ACTIONS)


def test_skin_analysis_of_v1_asks_for_nothing_that_is_unknown() -> None:
    assert values("skin-analysis", "payload.actions[].dst_actions[]", "v1.0") <= set(concerns.ACTIONS)


def test_skin_simulation_knows_each_concern_that_has_a_strength() -> None:
    known = {*simulation._DETAILS, *simulation._SHADES}
    assert known == set(run("skin-simulation")["x-units"][0]["among"])
    assert known == members("skin-simulation") - {"src_file_id", "src_file_url"}


@pytest.mark.parametrize("effect", ["body-reshape", "face-lift", "face-reshape"])
def test_each_strength_of_a_reshaping_bends_something(effect: str) -> None:
    assert sided(effect, PARTS[effect]) == members(effect, "features.")


def test_each_effect_with_a_table_of_bends_is_one_of_the_contract() -> None:
    assert set(PARTS) <= facts("warp", "effect")


def test_each_smile_has_its_bends() -> None:
    assert values("ai-smile", "expression_type") == set(PARTS["ai-smile"])


def test_each_preset_of_hair_colour_is_made_of_named_dyes_and_none_is_left_over() -> None:
    presets = values("hair-color", "preset")
    assert {name for preset in presets for name in preset.split("/")} == set(dye._NAMED)


def test_each_garment_has_a_place() -> None:
    asked = values("cloth-v4", "garment_category") | values("cloth", "garment_category")
    assert set(try_on._CATEGORIES) == asked - {"full_body"}


def test_each_accessory_with_a_pose_is_one_of_the_contract() -> None:
    assert set(try_on._POSES) == {"bag", "hat", "scarf", "shoes"} & facts("try-on", "item")


def test_each_category_of_makeup_is_put_on() -> None:
    put_on = {*skin_makeup.EFFECTS, *eye_makeup.EFFECTS, *lip_makeup.EFFECTS}
    assert put_on == values("makeup-vto", "effects[].category")


def test_lips_cover_by_textures_of_the_contract() -> None:
    assert set(lip_makeup._COVERING) == values("makeup-vto", "effects[].palettes[].texture")


def test_each_shape_of_a_nail_has_two_ends_that_are_known() -> None:
    shapes = {tuple(shape.split("_")) for shape in values("nail-vto", "effects[].shape")}
    assert {end for shape in shapes for end in shape} == set(paint._ENDS)


def test_nails_cover_and_shine_by_textures_of_the_contract() -> None:
    assert {*paint._COVERING, *paint._DULL} <= values("nail-vto", "effects[].texture")


@pytest.mark.parametrize(("version", "words"), [("v2.0", attributes.WORDS), ("v1.0", attributes.WORDS_V1)])
def test_face_analysis_answers_each_question(version: str, words: attributes.Words) -> None:
    place = "features[]" if version == "v2.0" else "payload.actions[].params.features[]"
    asked = values("face-attr-analysis", place, version)
    known = {
        *words.traits,
        *attributes.COLOURS,
        *attributes.RATIOS,
        *attributes.PARTS,
        "age",
        "faceShape",
        "lipShape",
        "eyebrowPosition",
    }
    assert asked <= known
    if version == "v2.0":
        assert known == asked


def test_the_looks_of_hair_are_those_that_an_answer_may_tell() -> None:
    schemas = bundle()["components"]["schemas"]
    colours, names = (set(schemas[name]["anyOf"][0]["enum"]) for name in ("FaceHairColor", "FaceHairColorName"))
    assert colours == {colour for colour, _ in skin_tone.HAIR.values()}
    assert names == {name for _, name in skin_tone.HAIR.values()}


def test_fitzpatrick_tells_each_type_of_the_scale() -> None:
    known = {name for _, name in skin_tone._TYPES}
    assert told("fitzpatrick-scale-analyzer", "fitzpatrick_scale") == known


def test_each_report_on_hair_measures_what_the_contract_names() -> None:
    assert facts("hair-report", "measure") == set(report._MEASURES)


def test_each_manner_of_portraits_is_one_of_the_contract() -> None:
    assert set(portraits._MANNERS) == facts("portraits", "style")


def test_each_engine_is_one_of_the_contract() -> None:
    runs = [item["post"] for item in bundle_paths().values() if "x-result" in item.get("post", {})]
    assert set(ENGINES) == {run["x-result"]["engine"] for run in runs}


def test_the_newest_edition_of_the_contract_is_the_newest_profile() -> None:
    written = [operation for item in bundle_paths().values() for operation in item.values()]
    assert max(PROFILES) == max(str(operation.get("x-since", "")) for operation in written)
