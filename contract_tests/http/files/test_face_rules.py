"""Rules about faces: their number, their size, and each feature's code for a picture without one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from contract_tests.http.files.pictures_of_people import PORTRAIT, jpeg, landscape, photo, two_people
from youcam_mock.engines import optional_packages
from youcam_mock.sample import SAMPLE, SIDES

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi

NECKLACE: dict[str, Any] = {
    "ref_file_urls": ["u"],
    "source_info": {"name": "a"},
    "object_infos": [{"name": "b"}],
}
HAIR = ["hair-style", "hair-ext", "hair-bang", "hair-vol", "hair-curl"]
SKIN: dict[str, Any] = {"dst_actions": ["acne"], "format": "json"}


@pytest.fixture
def strict(make_api: MakeApi) -> Api:
    return make_api(faces=True)


def error_of(api: Api, image: Image.Image, feature: str, **body: Any) -> tuple[str | None, str]:
    file_id = api.upload(jpeg(image), "photo.jpg", "image/jpeg")
    task_id = api.run_v2(feature, src_file_id=file_id, **body)
    api.advance(60)
    answer = api.check_v2(task_id, feature)
    return answer.body["data"]["error"], answer.explain


@pytest.mark.parametrize(
    ("feature", "body", "code"),
    [
        ("skin-analysis", SKIN, "error_no_face"),
        ("skin-tone-analysis", {}, "error_no_face"),
        ("face-reshape/pre-process", {}, "PHOTO_DETECTION_FAIL"),
        ("mu-transfer", {"ref_file_url": "u"}, "error_src_no_face"),
        ("2d-vto/necklace", NECKLACE, "PHOTO_DETECTION_FAIL"),
    ],
)
def test_a_landscape_gets_the_face_error_of_the_feature(
    strict: Api, feature: str, body: dict[str, Any], code: str
) -> None:
    found, why = error_of(strict, landscape(), feature, **body)
    assert found == code
    assert "no face looks into the camera" in why


def test_a_face_that_fills_the_frame_is_analysed(strict: Api) -> None:
    assert error_of(strict, photo(PORTRAIT, 600), "skin-analysis", **SKIN)[0] is None


def test_a_face_of_less_than_six_tenths_of_the_width_is_too_small_for_skin_analysis(strict: Api) -> None:
    code, why = error_of(strict, photo(width=600), "skin-analysis", **SKIN)
    assert code == "error_src_face_too_small"
    assert "it must be 0.6" in why


def test_a_face_of_less_than_six_tenths_of_the_width_is_too_small_for_its_attributes(strict: Api) -> None:
    features = ["faceShape"]
    assert error_of(strict, photo(width=600), "face-attr-analysis", features=features)[0] == (
        "error_face_position_too_small"
    )
    assert error_of(strict, photo(PORTRAIT, 600), "face-attr-analysis", features=features)[0] is None


def test_two_people_in_a_reference_are_too_many_for_a_face_swap(strict: Api) -> None:
    reference = strict.upload(jpeg(two_people()), "two.jpg", "image/jpeg")
    body: dict[str, Any] = {"ref_file_ids": [reference], "face_mapping": [{"index": 0, "position": 0}]}
    assert error_of(strict, photo(), "face-swap", **body)[0] == "error_multiple_people"


def test_a_face_of_less_than_128_px_is_too_small_for_a_fringe(strict: Api) -> None:
    slug = next(strict.pages("/s2s/v2.0/task/template/hair-bang", "templates"))["id"]
    assert error_of(strict, photo(width=512), "hair-bang", template_id=slug)[0] == "error_no_face"
    assert error_of(strict, photo(width=1024), "hair-bang", template_id=slug)[0] is None


def error_of_v1(api: Api, image: Image.Image, feature: str) -> str | None:
    group = next(api.pages(f"/s2s/v1.0/task/style-group/{feature}", "groups"))["id"]
    style = next(api.pages(f"/s2s/v1.0/task/style/{feature}", "styles", style_group_id=group))["id"]
    file_id = api.upload(jpeg(image), "photo.jpg", "image/jpeg")
    task_id = api.run_v1(file_id, 0, feature, style_group_id=group, style_ids=[style])
    api.advance(9)
    error: str | None = api.check_v1(task_id, feature).body["result"]["error"]
    return error


@pytest.mark.parametrize("feature", HAIR)
def test_v1_hair_takes_one_face_of_128_px(strict: Api, feature: str) -> None:
    photos = [photo(width=1000), photo(width=512), two_people(), landscape()]
    found = [error_of_v1(strict.account(10), image, feature) for image in photos]
    assert found == [None, "error_no_face", "error_multiple_people", "error_no_face"]


def test_a_face_of_less_than_six_tenths_of_the_width_is_too_small_for_its_colours(strict: Api) -> None:
    assert error_of(strict, photo(width=600), "skin-tone-analysis")[0] == "error_face_position_too_small"
    assert error_of(strict, photo(PORTRAIT, 600), "skin-tone-analysis")[0] is None


def test_a_face_of_less_than_half_the_width_is_too_small_for_a_hair_type(strict: Api) -> None:
    def error(box: tuple[int, int, int, int]) -> str | None:
        with Image.open(SAMPLE) as sample:
            front = sample.convert("RGB").crop(box).resize((600, 600))
        views = [front, *(Image.open(SIDES[side]).resize((600, 600)) for side in ("right", "left"))]
        files = [strict.upload(jpeg(view), "photo.jpg", "image/jpeg") for view in views]
        task_id = strict.run_v2("hair-type-detection", src_file_ids=files)
        code: str | None = strict.finished_v2(task_id, "hair-type-detection")["error"]
        return code

    assert error((0, 0, 512, 512)) == "error_face_position_too_small"
    assert error((130, 20, 318, 208)) is None


@pytest.mark.parametrize("feature", ["hair-bang", "hair-style"])
def test_a_face_of_less_than_128_px_is_too_small_for_another_hairstyle(strict: Api, feature: str) -> None:
    slug = next(strict.pages(f"/s2s/v2.0/task/template/{feature}", "templates"))["id"]
    assert error_of(strict, photo(width=512), feature, template_id=slug)[0] == "error_no_face"
    assert error_of(strict, photo(width=1024), feature, template_id=slug)[0] is None
    assert error_of(strict, two_people(), feature, template_id=slug)[0] == "error_face_parsing"


def test_two_people_are_too_many_for_a_feature_of_one_face(strict: Api) -> None:
    code, why = error_of(strict, two_people(), "skin-tone-analysis")
    assert code == "error_face_position_invalid"
    assert "2 faces" in why


SMALL_FACE, TWO_FACES = 460, 0
"""A width of the sample at which its face is less than 100 px wide, and two people side by side."""


@pytest.mark.parametrize(
    ("role", "width", "code"),
    [
        ("src", SMALL_FACE, "error_src_face_too_small"),
        ("ref", SMALL_FACE, "error_ref_face_too_small"),
        ("src", TWO_FACES, "error_multiple_people"),
        ("ref", TWO_FACES, "error_multiple_people"),
    ],
)
@pytest.mark.parametrize("version", ["v1.0", "v2.0"])
def test_both_pictures_of_a_makeup_transfer_show_one_face_of_100_px(
    strict: Api, version: str, role: str, width: int, code: str
) -> None:
    images = {"src": photo(), "ref": photo(), role: photo(width=width) if width else two_people()}
    ids = {each: strict.upload(jpeg(image), "photo.jpg", "image/jpeg") for each, image in images.items()}
    if version == "v2.0":
        task_id = strict.run_v2("mu-transfer", **{f"{each}_file_id": file_id for each, file_id in ids.items()})
        strict.advance(9)
        state = strict.check_v2(task_id, "mu-transfer").body["data"]
    else:
        files = {f"{each}_ids": [file_id] for each, file_id in ids.items()}
        body = {"request_id": 0, "payload": {"file_sets": files, "actions": [{"id": 0}]}}
        task_id = strict.post("/s2s/v1.0/task/mu-transfer", body).body["result"]["task_id"]
        strict.advance(9)
        state = strict.check_v1(task_id, "mu-transfer").body["result"]
    assert state["error"] == code


def test_two_people_may_be_looked_for(strict: Api) -> None:
    assert error_of(strict, two_people(), "face-swap/pre-process")[0] is None


def test_a_reference_of_a_face_swap_shows_one_face_and_its_source_any_number(strict: Api) -> None:
    both, one = (strict.upload(jpeg(image), "photo.jpg", "image/jpeg") for image in (two_people(), photo()))
    mapping = [{"index": 0, "position": 0}]
    for source, references, code in ((one, [one, both], "error_multiple_people"), (both, [one, one], None)):
        body: dict[str, Any] = {"src_file_id": source, "ref_file_ids": references, "face_mapping": mapping}
        assert strict.finished_v2(strict.run_v2("face-swap", **body), "face-swap")["error"] == code


def test_two_people_are_too_many_for_a_headshot(strict: Api) -> None:
    slug = next(strict.pages("/s2s/v2.0/task/template/headshot", "templates"))["id"]
    code, _ = error_of(strict, two_people(), "headshot", template_id=slug, output_count=1)
    assert code == "error_multiple_people"


@pytest.mark.parametrize("feature", ["hat", "scarf", "shoes"])
def test_a_face_of_less_than_15_percent_of_the_height_is_too_small_for_what_is_worn(strict: Api, feature: str) -> None:
    style = {"hat": "style_sporty_casual", "scarf": "style_french_elegance", "shoes": "style_minimalist"}[feature]
    body = {"ref_file_url": "u", "gender": "female", "style": style}
    tall = Image.new("RGB", (512, 1024), "white")
    tall.paste(photo(width=512), (0, 0))
    code, why = error_of(strict, tall, feature, **body)
    assert code == "error_no_face"
    assert "it must be 0.15" in why
    assert error_of(strict, photo(width=512), feature, **body)[0] is None


@pytest.mark.parametrize(
    ("mode", "code"), [("off", None), ("normal", "error_multi_person"), ("strict", "error_multi_person")]
)
def test_the_fourth_engine_of_clothes_refuses_several_people_where_it_is_asked_to(
    make_api: MakeApi, mode: str, code: str | None
) -> None:
    api = make_api(faces=True, profile="2026-10")
    body = {"ref_file_url": "u", "garment_category": "auto", "filter_multi_person": mode}
    assert error_of(api, two_people(), "cloth-v4", **body)[0] == code
    assert error_of(api, landscape(), "cloth-v4", **body)[0] is None


def test_fabric_takes_no_more_than_one_person(strict: Api) -> None:
    slug = next(strict.pages("/s2s/v2.0/task/template/fabric", "templates"))["id"]
    assert error_of(strict, two_people(), "fabric", template_id=slug)[0] == "error_face_parsing"
    assert error_of(strict, landscape(), "fabric", template_id=slug)[0] is None


@pytest.mark.parametrize("feature", ["fabric", "cloth"])
def test_v1_fabric_and_clothes_take_no_more_than_one_person(strict: Api, feature: str) -> None:
    found = [error_of_v1(strict.account(10), image, feature) for image in (two_people(), landscape())]
    assert found == ["error_multiple_people", None]


def test_a_v1_reference_of_clothes_shows_no_more_than_one_person(strict: Api) -> None:
    def error(worn: Image.Image) -> str | None:
        api = strict.account(10)
        photos = (photo(width=800), worn)
        source, reference = (api.upload(jpeg(image), "photo.jpg", "image/jpeg") for image in photos)
        files = {"src_ids": [source], "ref_ids": [reference]}
        actions = [{"id": 0, "params": {"garment_category": "upper_body"}}]
        body = {"request_id": 0, "payload": {"file_sets": files, "actions": actions}}
        task_id = api.post("/s2s/v1.0/task/cloth", body).body["result"]["task_id"]
        api.advance(9)
        found: str | None = api.check_v1(task_id, "cloth").body["result"]["error"]
        return found

    assert [error(two_people()), error(photo(width=700)), error(landscape())] == ["error_invalid_ref", None, None]


def test_the_size_is_looked_at_before_the_face(strict: Api) -> None:
    assert error_of(strict, landscape().resize((300, 300)), "skin-analysis", dst_actions=["hd_acne"])[0] == (
        "error_below_min_image_size"
    )


def test_a_face_of_less_than_six_tenths_of_the_width_is_too_small_for_face_attributes(strict: Api) -> None:
    body = {"features": ["faceShape"]}
    code, why = error_of(strict, photo(width=600), "face-attr-analysis", **body)
    assert code == "error_face_position_too_small"
    assert "it must be 0.6" in why
    assert error_of(strict, photo(PORTRAIT, 600), "face-attr-analysis", **body)[0] is None


def test_a_face_of_less_than_six_tenths_of_the_width_is_too_small_for_the_face_analyzer_of_v1(strict: Api) -> None:
    for request_id, (box, code) in enumerate([(None, "error_face_position_too_small"), (PORTRAIT, None)]):
        file_id = strict.upload(jpeg(photo(box, 600)), "photo.jpg", "image/jpeg")
        task_id = strict.run_v1(file_id, request_id, "face-attr-analysis", features=["faceShape"])
        strict.advance(9)
        assert strict.check_v1(task_id, "face-attr-analysis").body["result"]["error"] == code


@pytest.mark.parametrize("why", ["switched off", "not installed"])
def test_without_face_rules_a_landscape_has_a_face(
    make_api: MakeApi, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    monkeypatch.setattr(optional_packages, "vision", lambda: why == "switched off")
    api = make_api(faces=why == "not installed")
    assert error_of(api, landscape(), "skin-tone-analysis")[0] is None


def test_features_that_need_no_face_take_a_landscape(strict: Api) -> None:
    assert error_of(strict, landscape(), "enhance", scale=1)[0] is None
