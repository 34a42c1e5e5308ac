"""Clothes, bags, jewellery and lenses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from contract_tests.documented.bundle import body_of, limits, listed, members, run_of
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


def test_v1_clothes_need_one_complete_form_and_take_both(api: Api) -> None:
    [group, *_] = api.pages("/s2s/v1.0/task/style-group/cloth", "groups")
    [style, *_] = api.pages("/s2s/v1.0/task/style/cloth", "styles", style_group_id=group["id"])
    styled: Json = {"style_group_id": group["id"], "style_ids": [style["id"]]}
    category = {"garment_category": "full_body"}

    def status(params: Json, *references: str) -> int:
        files: Json = {"src_ids": ["f"], **({"ref_ids": list(references)} if references else {})}
        payload = {"file_sets": files, "actions": [{"id": 0, "params": params}]}
        return api.post("/s2s/v1.0/task/cloth", {"request_id": 0, "payload": payload}).status

    assert [status(styled), status(category, "r"), status({**styled, **category}, "r")] == [200] * 3
    assert [status({}), status(category), status(styled, "r"), status({}, "r")] == [400] * 4


@pytest.mark.parametrize(("name", "error"), [("me", None), ("invalid_garment_category", "invalid_garment_category")])
def test_v1_clothes_succeed_and_fail_as_one_author_saw_when_asked(
    api: Api, picture: Picture, name: str, error: str | None
) -> None:
    files = [api.upload(picture(400, 600, kind="JPEG"), f"{stem}.jpg", "image/jpeg") for stem in (name, "shirt")]
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


@pytest.mark.parametrize(
    ("item", "shadow", "light"),
    [("ring", 0.15, 1), ("bracelet", 0.3, 1), ("watch", 0.3, 1), ("earring", 0.5, 0.5), ("necklace", 0.5, 0.5)],
)
def test_jewellery_has_the_defaults_of_the_schema(contract: Contract, item: str, shadow: float, light: float) -> None:
    schema = body_of(contract, run_of(contract, f"2d-vto/{item} v2.0"))
    assert schema is not None
    for name, default in (("shadow", shadow), ("ambient_light", light)):
        assert {part["default"] for part in members(contract, schema, f"{item}_{name}_intensity")} == {default}


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


def test_jewellery_names_none_but_the_files_of_the_request(api: Api) -> None:
    assert _jewels(api).status == 200
    for changes in ({"source_info": {"name": "x"}}, {"object_infos": [{"name": "x"}]}):
        answer = _jewels(api, **changes)
        assert (answer.status, answer.body["error"]) == (400, "x is none of the files of this request")


def test_masks_by_address_beside_pictures_by_file_id_are_accepted(api: Api) -> None:
    source = {"name": URL["src_file_url"], "mask_name": "https://m"}
    masks: Json = {"srcmsk_file_url": "https://m", "refmsk_file_urls": ["https://n"]}
    entry = {"name": "a", "mask_name": "https://n"}
    by_id: Json = {"src_file_id": "f", "source_info": {**source, "name": "f"}}
    assert _jewels(api, **masks, **by_id, object_infos=[entry]).status == 200
    assert _jewels(api, **masks, source_info=source, object_infos=[entry]).status == 200


def test_a_lens_must_be_a_png_though_selfies_may_be_jpg(api: Api, contract: Contract, picture: Picture) -> None:
    assert limits(contract, "eye-color-vto v2.0")["formats"] == ["jpeg", "png"]
    ids = [api.upload(picture(300, 300, kind=kind), "lens.png", "image/png") for kind in ("JPEG", "PNG")]
    found = []
    for file_id in ids:
        body: Json = {**URL, "ref_file_id": file_id, "version": "1.0", "effect": {"intensity": 80}}
        task_id = api.post("/s2s/v2.0/task/eye-color-vto", body).body["data"]["task_id"]
        found.append(api.finished_v2(task_id, "eye-color-vto")["error"])
    assert found == ["error_decode_image", None]
