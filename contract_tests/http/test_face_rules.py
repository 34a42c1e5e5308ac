"""Faces: how many, how large, and the code of each feature for a picture without them."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from youcam_mock.engines import extras
from youcam_mock.sample import SAMPLE

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi

PORTRAIT = (150, 40, 298, 238)
"""Of the sample, in px: a face that fills the frame."""
HAIR = ["hair-style", "hair-ext", "hair-bang", "hair-vol", "hair-curl"]
SKIN: dict[str, Any] = {"dst_actions": ["acne"], "format": "json"}


def jpeg(image: Image.Image) -> bytes:
    target = BytesIO()
    image.save(target, "JPEG", quality=92)
    return target.getvalue()


def photo(box: tuple[int, int, int, int] | None = None, width: int = 512) -> Image.Image:
    with Image.open(SAMPLE) as image:
        part = image.convert("RGB").crop(box or (0, 0, *image.size))
    return part.resize((width, width * part.height // part.width), Image.Resampling.LANCZOS)


def two_people() -> Image.Image:
    one = photo((110, 10, 340, 290), 500)
    both = Image.new("RGB", (1000, one.height))
    both.paste(one, (0, 0))
    both.paste(one.transpose(Image.Transpose.FLIP_LEFT_RIGHT), (500, 0))
    return both


def landscape() -> Image.Image:
    """Sky over grass."""
    sky = Image.linear_gradient("L").resize((800, 600))
    return Image.merge("RGB", [sky, sky, sky.point(lambda level: 255 - level // 2)])


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
    ],
)
def test_a_landscape_gets_the_face_error_of_the_feature(
    strict: Api, feature: str, body: dict[str, Any], code: str
) -> None:
    found, why = error_of(strict, landscape(), feature, **body)
    assert found == code
    assert "no face looks out of the picture" in why


def test_a_face_that_fills_the_frame_is_analysed(strict: Api) -> None:
    assert error_of(strict, photo(PORTRAIT, 600), "skin-analysis", **SKIN)[0] is None


def test_a_face_of_less_than_six_tenths_of_the_width_is_too_small_for_skin_analysis(strict: Api) -> None:
    code, why = error_of(strict, photo(width=600), "skin-analysis", **SKIN)
    assert code == "error_src_face_too_small"
    assert "it must be 0.6" in why


@pytest.mark.parametrize("feature", HAIR)
def test_a_face_of_less_than_128_px_is_too_small_for_other_hair(strict: Api, feature: str) -> None:
    slug = next(strict.pages(f"/s2s/v2.0/task/template/{feature}", "templates"))["id"]
    assert error_of(strict, photo(width=512), feature, template_id=slug)[0] == "error_no_face"
    assert error_of(strict, photo(width=1024), feature, template_id=slug)[0] is None


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


def test_two_people_are_too_many_for_a_feature_of_one_face(strict: Api) -> None:
    code, why = error_of(strict, two_people(), "skin-tone-analysis")
    assert code == "error_face_position_invalid"
    assert "2 faces" in why


def test_two_people_may_be_looked_for(strict: Api) -> None:
    assert error_of(strict, two_people(), "face-swap/pre-process")[0] is None


def test_the_size_is_looked_at_before_the_face(strict: Api) -> None:
    assert error_of(strict, landscape().resize((300, 300)), "skin-analysis", dst_actions=["hd_acne"])[0] == (
        "error_below_min_image_size"
    )


@pytest.mark.parametrize("why", ["switched off", "not installed"])
def test_without_face_rules_a_landscape_has_a_face(
    make_api: MakeApi, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    monkeypatch.setattr(extras, "vision", lambda: why == "switched off")
    api = make_api(faces=why == "not installed")
    assert error_of(api, landscape(), "skin-tone-analysis")[0] is None


def test_features_that_need_no_face_take_a_landscape(strict: Api) -> None:
    assert error_of(strict, landscape(), "enhance", scale=1)[0] is None
