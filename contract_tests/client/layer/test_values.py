"""Values are checked by the contract before anything is sent, and every feature has a sample that fits."""

from __future__ import annotations

import re
from typing import Any

import pytest

from contract_tests.client_contract.parameters import value_at
from youcam import values
from youcam.features import feature, names
from youcam_mock.contract import Contract, bundled


@pytest.fixture(scope="module")
def contract() -> Contract:
    return Contract.load(bundled())


def test_the_sample_of_every_feature_is_a_body_of_the_contract(contract: Contract) -> None:
    runs = {run.path: run for run in contract.of_kind("run-task")}
    for name in names():
        details, sample = feature(name), values.sample(feature(name))
        values.check(details, sample)
        files = {role: _files(details.inputs[role], sample[role]) for role in details.inputs if role in sample}
        body = details.body(sample, files) | ({"request_id": 1} if details.is_v1 else {})
        schema = runs[details.path].body
        assert schema is not None
        assert schema.errors(body) == [], name
        for parameter in details.params:
            if parameter in sample:
                assert value_at(body, details.params[parameter]) is not None


def _files(place: Any, given: Any) -> tuple[str, list[str]]:
    sources = given if isinstance(given, list) else [given]
    return (place.url or place.file_id), sources


RING = {"image": "a", "references": ["b"]}
POWDER = {"category": "bronzer", "pattern": {"name": "Bronzer1"}}


@pytest.mark.parametrize(
    ("name", "params", "said"),
    [
        ("enhance", {"image": "a", "scale": 9}, "scale: 9 is not allowed; it may be 1, 2 or 4"),
        ("enhance", {"image": "a", "scale": "x" * 99}, f"scale: {'x' * 60}... is not allowed; it may be 1, 2 or 4"),
        ("skin-analysis", {"image": "a", "dst_actions": ["hd_acn"]}, "dst_actions[0]: hd_acn is not allowed; did you"),
        ("skin-analysis", {"image": "a", "dst_actions": ["acn"]}, "acn is not allowed; did you mean acne or hd_acne?"),
        ("skin-analysis", {"image": "a", "dst_actions": []}, "[] is not allowed; it may be a list (at least 1) of hd_"),
        (
            "hair-color",
            {"image": "a", "preset": "Jet Blak"},
            "preset: Jet Blak is not allowed; did you mean Jet Black?",
        ),
        ("hair-color", {"image": "a"}, "hair-color: Either preset or both pattern and palettes are required"),
        (
            "text-to-video/youcam",
            {"prompt": "a", "dst_duration": 99},
            "it may be a whole number, 2 to 15; 5 by default",
        ),
        (
            "makeup-vto",
            {"image": "a", "effects": [{"category": "blsh"}]},
            "effects[0].category: blsh is not allowed; did",
        ),
        ("makeup-vto", {"image": "a", "effects": [POWDER]}, "makeup-vto: effects[0]: needs palettes"),
        (
            "makeup-vto",
            {"image": "a", "effects": [{**POWDER, "palettes": [{"color": "#c08050", "colorIntensity": 300}]}]},
            "effects[0].palettes[0].colorIntensity: 300 is greater than the maximum of 100",
        ),
        ("makeup-vto", {"image": "a", "effects": [5]}, 'effects[0]: 5 is not of type "object"'),
        (
            "2d-vto/ring",
            {**RING, "object_infos": [{"parameter": {"ring_wearing_finger": 9}}]},
            "object_infos[0].parameter.ring_wearing_finger: 9 is not allowed; it may be 0, 1, 2, 3, 4 or null",
        ),
        (
            "face-lift",
            {"image": "a", "version": "1.0", "features": 5},
            "features: 5 is not allowed; it may be an object",
        ),
    ],
)
def test_a_value_that_is_not_allowed_is_told_with_its_place_and_what_is_allowed(
    name: str, params: dict[str, Any], said: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        values.check(feature(name), params)


def test_a_missing_parameter_is_told_with_what_it_may_be_and_an_unknown_one_with_what_was_meant() -> None:
    with pytest.raises(TypeError, match=r"^enhance needs scale; scale may be 1, 2 or 4$"):
        values.check(feature("enhance"), {"image": "a"})
    with pytest.raises(TypeError, match=r"^enhance needs scale; scale may be 1, 2 or 4$"):
        values.check(feature("enhance"), {"image": "a", "scale": None})
    with pytest.raises(TypeError, match=r"^ai-avatar needs template_id; template_id may be text$"):
        values.check(feature("ai-avatar"), {"image": "a", "output_count": 4})
    with pytest.raises(TypeError, match=r"^enhance has no parameter 'scal'; did you mean scale\?$"):
        values.check(feature("enhance"), {"image": "a", "scal": 2})


@pytest.mark.parametrize(
    ("name", "parameter", "said"),
    [
        ("enhance", "image", "a file (jpeg, png), or a URL"),
        ("2d-vto/ring", "references", "files (jpeg, png), or URLs"),
        ("2d-vto/ring", "mask", "a file, or a URL"),
        ("2d-vto/ring", "reference_masks", "files, or URLs"),
        ("v1.0/ai-avatar", "image", "a file (jpeg, png)"),
        ("bg-blur", "intensity", "a whole number, 0 to 100; 50 by default"),
        ("hair-transfer", "hair_color", "ref or src; ref by default"),
    ],
)
def test_what_a_parameter_may_be_is_its_kinds_and_bounds_and_its_default(name: str, parameter: str, said: str) -> None:
    assert values.allowed(feature(name), parameter) == said


def test_names_of_files_are_no_business_of_the_caller() -> None:
    values.check(feature("2d-vto/ring"), {**RING, "object_infos": [{"parameter": {"ring_wearing_finger": 2}}]})


def test_what_every_parameter_may_be_can_be_said() -> None:
    for name in names():
        details = feature(name)
        for parameter in (*details.inputs, *details.params):
            assert values.allowed(details, parameter).strip(" ,;or")
