"""Hair: colours, transfer, styles and measurements."""

from __future__ import annotations

import itertools
import re
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from contract_tests.conftest import picture_of
from contract_tests.documented.bundle import answers_of, body_of, code, limits, listed, members, run_of
from youcam_mock.contract import Contract
from youcam_mock.domain.costs import cost
from youcam_mock.sample import SAMPLE

if TYPE_CHECKING:
    from contract_tests.conftest import Api

Json = dict[str, Any]
LARGE, SMALL = "error_exceed_max_image_size", "error_below_min_image_size"
DYE: Json = {"color": "#8B3A62", "color_intensity": 80, "shine_intensity": 50}
FULL: Json = {"name": "full"}
OMBRE: Json = {"name": "ombre", "blend_strength": 60, "line_offset": 0.2, "coloring_section": "top"}
URL: Json = {"src_file_url": "https://example.com/selfie.jpg"}


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({}, 400),
        ({"pattern": FULL}, 400),
        ({"palettes": [DYE]}, 400),
        ({"preset": "Jet Black"}, 200),
        ({"pattern": FULL, "palettes": [DYE]}, 200),
        ({"pattern": FULL, "palettes": [DYE, DYE]}, 400),
        ({"pattern": OMBRE, "palettes": [DYE]}, 400),
        ({"pattern": OMBRE, "palettes": [DYE, DYE]}, 200),
        ({"preset": "Jet Black", "pattern": OMBRE, "palettes": [DYE]}, 200),
    ],
)
def test_hair_color_takes_a_preset_or_a_pattern_with_its_palettes(lenient: Api, body: Json, status: int) -> None:
    assert lenient.try_v2("hair-color", **URL, **body).status == status
    assert lenient.try_v1(["f"], 0, "hair-color", **{"extra": 1, **body}).status == status


@pytest.mark.parametrize(
    ("run", "least"),
    [
        ("hair-color v2.0", 320),
        ("hair-color v1.0", 100),
        ("makeup-vto v2.0", 100),
        ("look-vto v2.0", 100),
    ],
)
def test_the_long_side_is_below_1920_px_and_the_height_may_be_over_1080(
    contract: Contract, run: str, least: int
) -> None:
    sizes = [(1919, 1919), (600, 1500), (1920, 600), (least, least), (least - 1, 600)]
    assert [code(contract, run, *size) for size in sizes] == [None, None, LARGE, None, SMALL]


def test_a_pattern_in_place_of_a_colour_is_refused(lenient: Api) -> None:
    def status(colour: str) -> int:
        return lenient.try_v1(["f"], 0, "hair-color", pattern=FULL, palettes=[{**DYE, "color": colour}]).status

    assert [status(colour) for colour in ("#AAAAAA", "^#(AAAAAA)$")] == [200, 400]


def test_hair_transfer_2_1_takes_exactly_one_of_template_and_reference(api: Api) -> None:
    template, reference = {"template_id": "female_casual_updo"}, {"ref_file_url": "https://example.com/hair.jpg"}
    bodies: list[Json] = [{}, template, reference, {**template, **reference}, {**template, "ref_file_id": "f"}]
    found = [api.try_v2("hair-transfer", version="v2.1", **URL, **body).status for body in bodies]
    assert found == [400, 200, 200, 400, 400]


def test_hair_transfer_2_0_takes_no_template_and_costs_2(api: Api, contract: Contract) -> None:
    assert api.try_v2("hair-transfer", **URL, template_id="female_casual_updo").status == 400
    # The list of version 2.1 has been observed for 2.0 as well, since autumn 2026.
    lists = [op for op in contract.of_kind("list-templates") if (op.feature, op.version) == ("hair-transfer", "v2.0")]
    assert [op.facts["since"] for op in lists] == ["2026-10"]
    assert cost(run_of(contract, "hair-transfer v2.0"), {}) == 2


def _transferred(api: Api, **more: str) -> Json:
    run: Json = {
        "src_file_id": api.upload(picture_of(96, 128, kind="JPEG")),
        "ref_file_url": "https://e/hair.jpg",
        **more,
    }
    task_id = api.run_v2("hair-transfer", version="v2.1", **run)
    api.advance(10)
    return api.finished_v2(task_id, "hair-transfer", "v2.1")


@pytest.mark.parametrize(("template", "kept"), [("female_blunt_bob", True), ("female_s_wave_brunette", False)])
def test_hair_color_has_effect_only_for_templates_that_can_keep_the_user_s(api: Api, template: str, kept: bool) -> None:
    pytest.importorskip("cv2")
    content = BytesIO()
    with Image.open(SAMPLE) as image:
        image.convert("RGB").save(content, "JPEG")
    file_id = api.upload(content.getvalue(), "a.jpg", "image/jpeg")
    made = []
    for colour in ("src", "ref"):
        body = {"src_file_id": file_id, "template_id": template, "hair_color": colour}
        task_id = api.run_v2("hair-transfer", version="v2.1", **body)
        api.advance(14)
        made.append(api.download(api.finished_v2(task_id, "hair-transfer", "v2.1")["results"]["url"]).content)
    assert (made[0] != made[1]) is kept


@pytest.mark.parametrize("version", ["v2.0", "v2.1"])
def test_photo_and_reference_of_a_hair_transfer_come_in_any_pair(api: Api, version: str) -> None:
    photo = api.upload(picture_of(96, 128, kind="JPEG"))
    named = {"id": photo, "url": "https://example.com/photo.jpg"}
    for source, reference in itertools.product(named, repeat=2):
        body = {f"src_file_{source}": named[source], f"ref_file_{reference}": named[reference]}
        assert api.try_v2("hair-transfer", version=version, **body).status == 200


def test_reference_id_wins_over_a_reference_url(api: Api) -> None:
    broken = api.upload(b"no picture", "hair.jpg", "image/jpeg")
    assert _transferred(api)["error"] is None
    assert _transferred(api, ref_file_id=broken)["error"] == "error_decode_image"


def test_hair_color_beside_a_reference_has_no_effect(api: Api) -> None:
    urls = [_transferred(api, **more)["results"]["url"] for more in ({}, {"hair_color": "src"})]
    assert api.download(urls[0]).content == api.download(urls[1]).content


@pytest.mark.parametrize("feature", ["hair-style", "hair-bang", "hair-curl", "hair-ext", "hair-vol", "fabric"])
def test_more_than_one_style_is_refused_where_prose_takes_one(lenient: Api, feature: str) -> None:
    [group, *_] = lenient.pages(f"/s2s/v1.0/task/style-group/{feature}", "groups")
    styles = lenient.pages(f"/s2s/v1.0/task/style/{feature}", "styles", style_group_id=group["id"])
    ids = [style["id"] for style in styles]
    answers = [
        lenient.try_v1(["f"], number, feature, style_group_id=group["id"], style_ids=ids[:number]) for number in (1, 2)
    ]
    assert [answer.status for answer in answers] == [200, 400]
    assert answers[1].body["error"] == "Only one style is accepted"


def _status(contract: Contract, feature: str) -> Json:
    [check] = [op for op in contract.of_kind("check-task") if op.feature == feature]
    return answers_of(contract, check)["200"]


def test_a_density_is_a_text_with_a_number_between_0_and_3(api: Api, contract: Contract) -> None:
    task_id = api.run_v2("hair-density-detection", **URL)
    density = api.finished_v2(task_id, "hair-density-detection")["results"]["hair_density"]
    assert isinstance(density["mapping"], str)
    assert 0 <= float(density["mapping"]) <= 3
    [mapping] = members(contract, _status(contract, "hair-density-detection"), "mapping")
    assert mapping["type"] == "string"
    assert not mapping.keys() & {"minimum", "maximum", "pattern"}


@pytest.mark.parametrize("feature", ["hair-frizziness-detection", "hair-type-detection"])
def test_the_three_photos_come_as_front_right_and_left(contract: Contract, feature: str) -> None:
    assert limits(contract, f"{feature} v2.0")["views"] == ["front", "right", "left"]
    schema = body_of(contract, run_of(contract, f"{feature} v2.0"))
    assert schema is not None
    for member in ("src_file_ids", "src_file_urls"):
        [photos] = members(contract, schema, member)
        assert (photos["minItems"], photos["maxItems"]) == (3, 3)


def test_lengths_are_eight_terms_and_types_have_capitals_and_both_are_open(contract: Contract) -> None:
    lengths, types = (_status(contract, f"hair-{what}-detection") for what in ("length", "type"))
    assert len(listed(contract, lengths, "term")) == 8
    mappings = listed(contract, types, "mapping")
    classes = ["1", "2A", "2B", "2C", "3A", "3B", "3C", "4A", "4B", "4C"]
    capitals = {f"{low} to {high}" for low, high in itertools.pairwise(classes)}
    assert mappings == capitals | {mapping.lower() for mapping in capitals}
    assert set(run_of(contract, "hair-type-detection v2.0").facts["result"]["mappings"]) == capitals
    for schema, member, seen in ((lengths, "term", "very long"), (types, "mapping", "5a to 5b")):
        assert all(contract.schema(part).accepts(seen) for part in members(contract, schema, member))


def test_a_hair_type_is_written_in_capitals(api: Api) -> None:
    task_id = api.run_v2(
        "hair-type-detection", src_file_urls=["https://e/front.jpg", "https://e/r.jpg", "https://e/l.jpg"]
    )
    mapping = api.finished_v2(task_id, "hair-type-detection")["results"]["hair_type"]["mapping"]
    assert re.fullmatch("(1|[2-4][ABC]) to [2-4][ABC]", mapping)


def test_a_hair_length_says_how_long_the_engine_took(api: Api) -> None:
    results = api.finished_v2(api.run_v2("hair-length-detection", **URL), "hair-length-detection")["results"]
    assert results.keys() == {"timed", "hair_length"}
    assert type(results["timed"]) is int


def test_the_list_of_templates_says_keep_users_color(api: Api, contract: Contract) -> None:
    [first, *_] = api.pages("/s2s/v2.0/task/template/hair-style", "templates")
    assert "keep_users_color" in first
    assert "keep_user_color" not in first
    lists = [answers_of(contract, op)["200"] for op in contract.of_kind("list-templates")]
    assert [schema for schema in lists if members(contract, schema, "keep_user_color")] == []
