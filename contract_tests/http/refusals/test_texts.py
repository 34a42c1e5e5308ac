"""The exact texts of refusals, in both wordings of the editions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from contract_tests.conftest import MakeApi

Json = dict[str, Any]
V2 = "/s2s/v2.0"
NEW = "2026-10"
URL: Json = {"src_file_url": "https://example.com/a.jpg"}
NOT_INCLUDED = "is required but wasn't included in your request."


def _missing(*names: str) -> str:
    return ", or ".join(f"{name} {NOT_INCLUDED}" for name in names)


FILE: Json = {"content_type": "image/jpg", "file_name": "a.jpg"}
BLUSH: Json = {"category": "blush", "palettes": [{"color": "#ff0000", "texture": "matte", "colorIntensity": 50}]}
BAD_CATEGORY: Json = {"src_file_id": "a", "ref_file_id": "b", "garment_category": "x"}
SINCE_AUGUST: list[tuple[str, str, Json, str]] = [
    ("a member", "/file", {"files": [FILE]}, _missing("file_size")),
    ("a list", "/file", {}, _missing("files")),
    ("an enumeration", "/task/enhance", {**URL, "scale": 3}, "scale is not one of the accepted values."),
    (
        "an item of a list",
        "/task/skin-analysis",
        {**URL, "dst_actions": ["hd_wrinkle", "hd_x"]},
        "1 is not one of the accepted values.",
    ),
    ("a bound above", "/task/skin-simulation", {**URL, "wrinkle": 500}, "wrinkle is above the allowed maximum."),
    ("a bound below", "/task/skin-simulation", {**URL, "wrinkle": -1}, "wrinkle is below the allowed minimum."),
    (
        "a pattern",
        "/task/hair-color",
        {**URL, "pattern": {"name": "full"}, "palettes": [{"color": "ff0000"}]},
        "color doesn't match the required format.",
    ),
    ("no pattern", "/task/hair-color", URL, "'pattern' is required and can't be null."),
    ("nothing above 0", "/task/skin-simulation", {**URL, "wrinkle": 0}, "Simulation intensity cannot be all zero"),
    ("unknown names only", "/task/skin-simulation", {**URL, "wrinkles": 9}, "Simulation intensity cannot be all zero"),
    (
        "both tiers",
        "/task/skin-analysis",
        {**URL, "dst_actions": ["hd_pore", "acne"]},
        "cannot mix HD and SD dst_actions",
    ),
    (
        "forms that are whole",
        "/task/cloth-v4",
        BAD_CATEGORY,
        f"{_missing('ref_file_url', 'src_file_url')}, or garment_category is not one of the accepted values.",
    ),
    (
        "parts of jewellery",
        "/task/2d-vto/ring",
        {**URL, "ref_file_urls": ["https://example.com/r.png"]},
        _missing("source_info", "object_infos"),
    ),
    ("a gender", "/task/bag", {**URL, "ref_file_url": "https://example.com/r.png"}, _missing("gender")),
    ("a version", "/task/fitzpatrick-scale-analyzer", URL, _missing("version")),
    ("an effect", "/task/makeup-vto", {**URL, "version": "1.0", "effects": [BLUSH]}, _missing("pattern")),
]


@pytest.mark.parametrize("profile", ["2026-08", NEW])
@pytest.mark.parametrize(("path", "body", "text"), [c[1:] for c in SINCE_AUGUST], ids=[c[0] for c in SINCE_AUGUST])
def test_since_august_2026_a_sentence_names_the_member(
    make_api: MakeApi, path: str, body: Json, text: str, profile: str
) -> None:
    answer = make_api(profile=profile).post(V2 + path, body)
    assert answer.body == {"status": 400, "error": text, "error_code": "InvalidParameters"}


def test_refusal_of_a_body_without_source_and_reference_names_all_four_members(make_api: MakeApi) -> None:
    answer = make_api(profile=NEW).post("/s2s/v2.1/task/hair-transfer", {"template_id": "female_afro"})
    assert answer.body["error"] == _missing("ref_file_url", "src_file_url", "ref_file_id", "src_file_id")


def test_refusal_of_a_query_is_worded_like_that_of_a_body(make_api: MakeApi) -> None:
    answer = make_api(profile=NEW).get(f"{V2}/credit/feature-cost", page_size=50)
    assert answer.body["error"] == "page_size is above the allowed maximum."


def test_no_form_is_named_that_the_body_does_not_mean(make_api: MakeApi) -> None:
    lips: Json = {**URL, "version": "1.0", "effects": [{"category": "lip_color"}]}
    for profile in ("2026-02", "2026-08", "2026-10"):
        error = make_api(profile=profile).post(f"{V2}/task/makeup-vto", lips).body["error"]
        assert "style" in error
        assert "category" not in error
        assert "skin_smooth" not in error


def test_every_form_is_named_by_the_rule_for_it(make_api: MakeApi) -> None:
    api = make_api(profile=NEW, rules={"every_form_told": "true"})
    answer = api.post(f"{V2}/task/makeup-vto", {**URL, "version": "1.0", "effects": [BLUSH]})
    assert answer.body["error"].startswith(f"category is not one of the accepted values., or pattern {NOT_INCLUDED}")


@pytest.mark.parametrize(
    ("profile", "text"),
    [
        ("2026-02", "The operation could not be completed"),
        ("2026-08", "Your account doesn't have enough credits to complete this request."),
        ("2026-10", "Your account doesn't have enough credits to complete this request."),
    ],
)
def test_refusal_for_too_few_units_has_the_text_of_the_edition(make_api: MakeApi, profile: str, text: str) -> None:
    answer = make_api(profile=profile, units=0).try_v2(src_file_url="u", scale=1)
    assert answer.body == {"status": 400, "error": text, "error_code": "CreditInsufficiency"}


@pytest.mark.parametrize(
    ("profile", "text"),
    [
        ("2026-02", "Invalid template"),
        ("2026-08", "This template ID doesn't exist."),
        ("2026-10", "This template ID doesn't exist."),
    ],
)
def test_refusal_of_an_unknown_template_has_the_text_of_the_edition(make_api: MakeApi, profile: str, text: str) -> None:
    answer = make_api(profile=profile).try_v2("look-vto", src_file_url="u", template_id="nope")
    assert answer.body == {"status": 400, "error": text, "error_code": "InvalidTemplate"}


@pytest.mark.parametrize(
    ("profile", "body", "text"),
    [
        ("2026-02", {"src_file_url": "u"}, 'Object has missing required properties (["scale"])'),
        (
            "2026-02",
            {"src_file_url": "u", "scale": 3},
            "Instance value (3) not found in enum (possible values: [1,2,4])",
        ),
    ],
)
def test_until_july_2026_refusals_have_the_validator_s_texts(
    make_api: MakeApi, profile: str, body: Json, text: str
) -> None:
    assert make_api(profile=profile).try_v2(**body).body["error"] == text


def test_a_file_id_that_was_never_given_out_is_refused_and_one_that_was_not_uploaded_fails(make_api: MakeApi) -> None:
    api = make_api(profile=NEW)
    text = "One or more parameters in this request are invalid."
    assert api.try_v2(src_file_id="x" * 64, scale=1).body == {
        "status": 400,
        "error": text,
        "error_code": "InvalidParameters",
    }
    declared = api.declare("a.png", 9)["file_id"]
    assert api.finished_v2(api.run_v2(src_file_id=declared, scale=1))["error"] == "error_download_image"


def test_keys_and_tokens_are_good_for_their_own_paths_only_by_the_rule_for_it(make_api: MakeApi) -> None:
    api = make_api(rules={"bearers_cross": "false"})
    answer = api.call("GET", "/s2s/v1.0/client/credit", headers={"Authorization": f"Bearer {api.bearer}"})
    assert (answer.status, answer.code) == (401, "InvalidAccessToken")
    token = api.sign_in()
    assert token.get("/s2s/v1.0/client/credit").status == 200
    assert token.check_v2("x").code == "InvalidApiKey"
