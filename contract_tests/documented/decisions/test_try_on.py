"""Clothes, bags, jewellery and lenses."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from contract_tests.documented.bundle import body_of, code, limits, listed, members, run_of
from youcam_mock.contract import Contract

if TYPE_CHECKING:
    from contract_tests.conftest import Answer, Api, Picture

Json = dict[str, Any]
URL: Json = {"src_file_url": "https://example.com/selfie.jpg"}
REFERENCE: Json = {**URL, "ref_file_url": "https://example.com/coat.jpg"}


@pytest.mark.parametrize(("feature", "status"), [("cloth", 200), ("cloth-v3", 400), ("cloth-v4", 400)])
def test_only_the_first_clothes_engine_takes_a_template_in_place_of_a_reference(
    api: Api, feature: str, status: int
) -> None:
    [template, *_] = api.pages("/s2s/v2.0/task/template/cloth", "templates")
    assert api.try_v2(feature, **URL, template_id=template["id"]).status == status


@pytest.mark.parametrize("feature", ["cloth", "cloth-v3", "cloth-v4"])
def test_clothes_on_a_png_come_as_a_jpeg_of_its_size(api: Api, picture: Picture, feature: str) -> None:
    ids = [api.upload(picture(*size)) for size in ((300, 200), (140, 160))]
    task_id = api.run_v2(feature, src_file_id=ids[0], ref_file_id=ids[1], garment_category="auto")
    api.advance(60)
    url = api.check_v2(task_id, feature).body["data"]["results"]["url"]
    assert ".jpg?" in url
    with Image.open(BytesIO(api.download(url).content)) as image:
        assert (image.format, image.size) == ("JPEG", (300, 200))


@pytest.mark.parametrize(("side", "expected"), [(127, "error_below_min_image_size"), (128, None)])
def test_clothes_need_128_px_and_not_512_by_384(contract: Contract, side: int, expected: str | None) -> None:
    for feature in ("cloth", "cloth-v3", "cloth-v4"):
        assert code(contract, f"{feature} v2.0", side, 60) == expected


@pytest.mark.parametrize("feature", ["scarf", "hat", "shoes"])
def test_things_to_wear_need_512_px_each_way(contract: Contract, feature: str) -> None:
    sizes = [(512, 512), (511, 900), (900, 511), (4096, 512), (4097, 512)]
    small, large = "error_below_min_image_size", "error_exceed_max_image_size"
    assert [code(contract, f"{feature} v2.0", *size) for size in sizes] == [None, small, small, None, large]


def test_v1_clothes_need_one_complete_form_and_take_both(lenient: Api) -> None:
    [group, *_] = lenient.pages("/s2s/v1.0/task/style-group/cloth", "groups")
    [style, *_] = lenient.pages("/s2s/v1.0/task/style/cloth", "styles", style_group_id=group["id"])
    styled: Json = {"style_group_id": group["id"], "style_ids": [style["id"]]}
    category = {"garment_category": "full_body"}

    def status(params: Json, *references: str) -> int:
        files: Json = {"src_ids": ["f"], **({"ref_ids": list(references)} if references else {})}
        payload = {"file_sets": files, "actions": [{"id": 0, "params": params}]}
        return lenient.post("/s2s/v1.0/task/cloth", {"request_id": 0, "payload": payload}).status

    assert [status(styled), status(category, "r"), status({**styled, **category}, "r")] == [200] * 3
    assert [status({}), status(category), status(styled, "r"), status({}, "r")] == [400] * 4


@pytest.mark.parametrize(("name", "error"), [("me", None), ("invalid_garment_category", "invalid_garment_category")])
def test_v1_clothes_succeed_and_fail_as_one_author_saw_when_asked(
    api: Api, picture: Picture, name: str, error: str | None
) -> None:
    files = [api.upload(picture(600, 600, kind="JPEG"), f"{stem}.jpg", "image/jpeg") for stem in (name, "shirt")]
    payload = {
        "file_sets": {"src_ids": files[:1], "ref_ids": files[1:]},
        "actions": [{"id": 0, "params": {"garment_category": "upper_body"}}],
    }
    task_id = api.post("/s2s/v1.0/task/cloth", {"request_id": 0, "payload": payload}).body["result"]["task_id"]
    api.advance(9)
    assert api.check_v1(task_id, "cloth").body["result"]["error"] == error


@pytest.mark.parametrize(
    ("path", "size", "categories"),
    [("/s2s/v2.0/task/template/cloth", 250, 14), ("/s2s/v2.0/task/template/look-vto", 349, 25)],
)
def test_there_are_as_many_outfits_and_looks_in_as_many_categories_as_seen(
    api: Api, path: str, size: int, categories: int
) -> None:
    templates = list(api.pages(path, "templates"))
    assert (len(templates), len({template["category_name"] for template in templates})) == (size, categories)


def test_a_bag_has_a_style(api: Api, contract: Contract) -> None:
    schema = body_of(contract, run_of(contract, "bag v2.0"))
    assert schema is not None
    assert "style_parisian_chic" in listed(contract, schema, "style")
    statuses = [api.try_v2("bag", **REFERENCE, gender="female", style=style).status for style in ("random", "none")]
    assert statuses == [200, 400]


def test_a_picture_with_a_bag_is_1104_by_1472_px(contract: Contract) -> None:
    result = run_of(contract, "bag v2.0").facts["result"]
    assert (result["output_width"], result["output_height"]) == (1104, 1472)


@pytest.mark.parametrize(
    ("item", "shadow", "light"),
    [("ring", 0.15, 1), ("bracelet", 0.3, 1), ("watch", 0.3, 1), ("earring", 0.5, 0.5), ("necklace", 0.5, 0.5)],
)
def test_jewellery_has_the_defaults_of_the_schema(contract: Contract, item: str, shadow: float, light: float) -> None:
    schema = body_of(contract, run_of(contract, f"2d-vto/{item} v2.0"))
    assert schema is not None
    for name, default in (("shadow", shadow), ("ambient_light", light)):
        assert {part["default"] for part in members(contract, schema, f"{item}_{name}_intensity")} == {default}
    result = run_of(contract, f"2d-vto/{item} v2.0").facts["result"]
    assert (result["shadow"], result["light"]) == (shadow, light)


def test_ring_locations_end_at_1_and_earring_occluded_type_is_an_integer(contract: Contract) -> None:
    ring, earring = (body_of(contract, run_of(contract, f"2d-vto/{item} v2.0")) for item in ("ring", "earring"))
    assert ring is not None
    assert earring is not None
    for part in members(contract, ring, "ring_wearing_location"):
        assert [contract.schema(part).accepts(value) for value in (0, 1.0, 1.01, None)] == [True, True, False, True]
    for part in members(contract, earring, "earring_occluded_type"):
        assert [contract.schema(part).accepts(value) for value in (0, 2, "1", 3)] == [True, True, False, False]


def _jewels(api: Api, **changes: Any) -> Answer:
    body: Json = {**URL, "ref_file_ids": ["a"], "source_info": {"name": URL["src_file_url"]}}
    return api.try_v2("2d-vto/ring", **{**body, "object_infos": [{"name": "a"}], **changes})


def test_jewellery_names_its_files_by_any_text(lenient: Api) -> None:
    words: Json = {"source_info": {"name": "avatar", "mask_name": "hair"}, "object_infos": [{"name": "ring"}]}
    assert [_jewels(lenient).status, _jewels(lenient, **words).status] == [200, 200]
    nameless: list[Json] = [{"source_info": {}}, {"object_infos": [{}]}]
    for changes in nameless:
        assert _jewels(lenient, **changes).code == "InvalidParameters"


def test_jewellery_may_fail_with_a_number_or_a_sentence_as_seen(api: Api, picture: Picture) -> None:
    for error in ("3", "Hand pose should be correct"):
        scenario = {"match": {"feature": "2d-vto/ring"}, "effect": {"engine_error": error, "free": True}, "times": 1}
        assert api.control("POST", "/scenarios", scenario).status == 201
        task_id = _jewels(api, ref_file_ids=[api.upload(picture())]).body["data"]["task_id"]
        assert api.finished_v2(task_id, "2d-vto/ring")["error"] == error


@pytest.mark.parametrize("item", ["bracelet", "earring", "necklace", "ring", "watch"])
def test_jewellery_uses_its_upper_case_codes_for_size_and_format(
    api: Api, contract: Contract, picture: Picture, item: str
) -> None:
    codes = {"RUNTIME_ERROR", "PHOTO_DETECTION_FAIL", "OBJECT_DETECTION_FAIL", "INPUT_MAIN_IMAGE_EMPTY"}
    assert codes < set(run_of(contract, f"2d-vto/{item} v2.0").facts["engine-errors"])
    fits, large, none = (api.upload(content) for content in (picture(), picture(4097, 40), b"no picture"))

    def error(source: str, reference: str) -> Any:
        body: Json = {"src_file_id": source, "ref_file_ids": [reference]}
        names: Json = {"source_info": {"name": "a"}, "object_infos": [{"name": "b"}]}
        task_id = api.run_v2(f"2d-vto/{item}", **body, **names)
        return api.finished_v2(task_id, f"2d-vto/{item}")["error"]

    assert [error(fits, fits), error(large, fits)] == [None, "PHOTO_CHECK_INVALID"]
    assert [error(none, fits), error(fits, none)] == ["INPUT_ERROR", "INPUT_ERROR"]


def test_omitted_shadow_and_light_of_jewellery_have_defaults(api: Api, picture: Picture) -> None:
    ids = [api.upload(picture(90, 90, colour)) for colour in ("salmon", "gold")]

    def drawn(**fit: float) -> bytes:
        entry = {"name": ids[1], "parameter": {f"ring_{name}_intensity": value for name, value in fit.items()}}
        body: Json = {"src_file_id": ids[0], "ref_file_ids": ids[1:], "source_info": {"name": ids[0]}}
        task_id = api.run_v2("2d-vto/ring", **body, object_infos=[entry])
        return api.download(api.finished_v2(task_id, "2d-vto/ring")["results"]["url"]).content

    assert drawn() == drawn(shadow=0.15, ambient_light=1)
    assert drawn() != drawn(shadow=0.5, ambient_light=1)


def test_masks_by_address_beside_pictures_by_file_id_are_accepted(lenient: Api) -> None:
    source = {"name": URL["src_file_url"], "mask_name": "https://m"}
    masks: Json = {"srcmsk_file_url": "https://m", "refmsk_file_urls": ["https://n"]}
    entry = {"name": "a", "mask_name": "https://n"}
    by_id: Json = {"src_file_id": "f", "source_info": {**source, "name": "f"}}
    assert _jewels(lenient, **masks, **by_id, object_infos=[entry]).status == 200
    assert _jewels(lenient, **masks, source_info=source, object_infos=[entry]).status == 200


def test_a_lens_must_be_a_png_though_selfies_may_be_jpg(api: Api, contract: Contract, picture: Picture) -> None:
    assert limits(contract, "eye-color-vto v2.0")["formats"] == ["jpeg", "png"]
    ids = [api.upload(picture(300, 300, kind=kind), "lens.png", "image/png") for kind in ("JPEG", "PNG")]
    found = []
    for file_id in ids:
        body: Json = {**URL, "ref_file_id": file_id, "version": "1.0", "effect": {"intensity": 80}}
        task_id = api.post("/s2s/v2.0/task/eye-color-vto", body).body["data"]["task_id"]
        found.append(api.finished_v2(task_id, "eye-color-vto")["error"])
    assert found == ["error_decode_image", None]
