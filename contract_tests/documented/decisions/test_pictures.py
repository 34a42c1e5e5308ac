"""Pictures: sizes, formats and the codes of pictures that do not fit."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from contract_tests.documented.bundle import code, limits, run_of
from youcam_mock.contract import Contract, bundled
from youcam_mock.domain.media.inputs import Picture as Shown
from youcam_mock.domain.media.inputs import coded, misfit, of_view
from youcam_mock.domain.tasks import Failure
from youcam_mock.engines.imaging import sample_photo
from youcam_mock.operation import Operation
from youcam_mock.sample import SAMPLE

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture

TOO_LARGE, TOO_SMALL = "error_exceed_max_image_size", "error_below_min_image_size"
TOO_MUCH = "exceed_max_filesize"


CLOTHES: dict[str, Any] = {"ref_file_url": "u", "garment_category": "auto"}


@pytest.mark.parametrize(
    ("feature", "body", "expected"),
    [
        ("cloth", CLOTHES, TOO_MUCH),
        ("cloth-v3", CLOTHES, TOO_MUCH),
        ("cloth-v4", CLOTHES, TOO_MUCH),
        ("abs-shape", {}, TOO_MUCH),
        ("bg-blur", {}, TOO_MUCH),
        ("enhance", {"scale": 1}, TOO_MUCH),
        ("sod", {}, TOO_MUCH),
        ("hair-length-detection", {}, TOO_MUCH),
        ("lighting", {}, TOO_MUCH),
        ("colorize", {}, TOO_MUCH),
        ("colorize/color-correct", {}, TOO_MUCH),
        ("bg-replace", {}, TOO_LARGE),
        ("generative-fill", {"msk_file_url": "u"}, TOO_LARGE),
        ("mu-transfer", {"ref_file_url": "u"}, TOO_LARGE),
    ],
)
def test_too_many_pixels_have_the_feature_s_own_code_or_else_that_of_too_many_bytes(
    api: Api, picture: Picture, feature: str, body: dict[str, Any], expected: str
) -> None:
    task_id = api.run_v2(feature, src_file_id=api.upload(picture(4097, 300)), **body)
    api.advance(60)
    assert api.check_v2(task_id, feature).body["data"]["error"] == expected


@pytest.mark.parametrize(
    ("feature", "early", "now"),
    [
        ("mu-transfer", TOO_MUCH, TOO_LARGE),
        ("bg-replace", TOO_MUCH, TOO_LARGE),
        ("hair-color", TOO_LARGE, TOO_LARGE),
        ("teeth-whiten", TOO_LARGE, TOO_LARGE),
        ("hair-bang", TOO_MUCH, TOO_MUCH),
        ("hair-ext", TOO_MUCH, TOO_MUCH),
        ("hair-curl", TOO_MUCH, TOO_MUCH),
        ("hair-type-detection", TOO_MUCH, TOO_MUCH),
        ("hair-density-detection", TOO_MUCH, TOO_MUCH),
        ("hair-frizziness-detection", TOO_MUCH, TOO_MUCH),
    ],
)
def test_the_general_list_of_the_v2_overview_has_no_code_for_too_many_px(feature: str, early: str, now: str) -> None:
    def error(edition: str) -> str | None:
        [run, *_] = [op for op in Contract.load(bundled(), edition).of_kind("run-task") if _is(op, feature)]
        return coded(Failure(TOO_LARGE), run.inputs[0].limits, run.facts["engine-errors"]).code

    assert {edition: error(edition) for edition in ("2026-02", "2026-08", "2026-10")} == {
        "2026-02": early,
        "2026-08": now,
        "2026-10": now,
    }


def _is(run: Operation, feature: str) -> bool:
    return run.major == 2 and run.feature == feature


def test_in_v1_only_two_tables_have_a_code_for_too_many_px(contract: Contract) -> None:
    """The V1 document has the code for skin analysis and hair colours, but not in its general list."""
    large = {
        operation.feature: coded(Failure(TOO_LARGE), entry.limits, operation.facts["engine-errors"]).code
        for operation in contract.of_kind("run-task")
        for entry in operation.inputs
        if operation.major == 1 and "long_side_max" in entry.limits
    }
    assert {feature for feature, expected in large.items() if expected == TOO_LARGE} == {"skin-analysis", "hair-color"}
    assert set(large.values()) == {TOO_LARGE, TOO_MUCH}


def test_fabric_over_the_limit_in_px_has_the_code_that_its_list_has(contract: Contract) -> None:
    assert limits(contract, "fabric v2.0")["codes"] == {TOO_LARGE: "exceed_max_filesize"}
    assert "codes" not in limits(contract, "enhance v1.0")


@pytest.mark.parametrize("role", ["src", "ref"])
def test_v1_clothes_have_512_by_384_px_at_least_and_v2_128(contract: Contract, role: str) -> None:
    v1, v2 = (limits(contract, f"cloth {version}", role) for version in ("v1.0", "v2.0"))

    def error(limits_: Any, *size: int) -> str | None:
        failure = misfit(Shown("jpeg", *size), role, limits_)
        return failure.code if failure else None

    assert [error(v1, 512, 384), error(v1, 384, 512)] == [None, None]
    assert [error(v1, 511, 500), error(v1, 383, 900)] == [TOO_SMALL, TOO_SMALL]
    assert [error(v2, 128, 10), error(v2, 127, 127)] == [None, TOO_SMALL]


def test_too_few_pixels_have_the_common_code_unless_the_table_has_its_own(contract: Contract) -> None:
    for operation in contract.of_kind("run-task"):
        for entry in operation.inputs:
            if entry.role == "src" and "short_side_min" in entry.limits and "views" not in entry.limits:
                own = entry.limits.get("codes", {}).get(TOO_SMALL, TOO_SMALL)
                assert own in (TOO_SMALL, "PHOTO_CHECK_INVALID"), operation.id
                assert own in operation.facts["engine-errors"], operation.id


def test_each_generation_takes_the_formats_of_its_own_table(contract: Contract) -> None:
    formats = {
        run: limits(contract, run)["formats"]
        for feature in ("headshot", "cloth", "out-paint")
        for run in (f"{feature} v1.0", f"{feature} v2.0")
    }
    both = ["jpeg", "png"]
    assert formats == {
        "headshot v1.0": ["jpeg"],
        "headshot v2.0": both,
        "cloth v1.0": ["jpeg"],
        "cloth v2.0": both,
        "out-paint v1.0": both,
        "out-paint v2.0": ["jpeg"],
    }


def test_hair_style_takes_a_png_at_declaration_and_fails_on_it(api: Api, picture: Picture) -> None:
    file_id = api.upload(picture(600, 600), path="/s2s/v2.0/file/hair-style")
    task_id = api.run_v2("hair-style", src_file_id=file_id, template_id="female_casual_updo")
    assert api.finished_v2(task_id, "hair-style")["error"] == "error_decode_image"


@pytest.mark.parametrize(
    ("run", "side", "expected"),
    [
        ("beard-style v2.0", 1023, None),
        ("beard-style v2.0", 1024, TOO_LARGE),
        ("hair-color v2.0", 1919, None),
        ("hair-color v2.0", 1920, TOO_LARGE),
        ("hair-bang v2.0", 1024, None),
        ("hair-bang v2.0", 1025, TOO_MUCH),
        ("mu-transfer v2.0", 1024, None),
    ],
)
def test_documented_less_than_is_exclusive_and_must_not_exceed_is_inclusive(
    contract: Contract, run: str, side: int, expected: str | None
) -> None:
    assert code(contract, run, side, 600) == code(contract, run, 600, side) == expected


def test_only_the_first_of_three_views_must_show_a_face(make_api: MakeApi, picture: Picture) -> None:
    """A grey picture shows no face. This needs the extra `vision`, without which every picture has a face."""
    pytest.importorskip("cv2")
    api = make_api(faces=True)
    with Image.open(SAMPLE) as sample:
        sample.convert("RGB").crop((150, 40, 298, 238)).resize((512, 685)).save(target := BytesIO(), "JPEG", quality=92)
    face = api.upload(target.getvalue(), "front.jpg", "image/jpeg")
    none = api.upload(picture(512, 685, "grey"), "side.png")

    def outcome(*views: str) -> Any:
        task_id = api.run_v2("hair-type-detection", src_file_ids=views)
        return api.finished_v2(task_id, "hair-type-detection")["error"]

    assert outcome(face, none, none) is None
    assert outcome(none, face, face) is not None


def test_the_sides_of_a_head_are_turned_to_its_own_right_and_left(make_api: MakeApi) -> None:
    """This needs the extra `vision`."""
    pytest.importorskip("cv2")
    api = make_api(faces=True)

    def uploaded(view: str) -> str:
        limits = run_of(api.app.mock.contract, "hair-type-detection v2.0").inputs[0].limits
        place = limits["views"].index(view)
        return api.upload(sample_photo.fitting("src", of_view(limits, place))[1], f"{view}.jpg", "image/jpeg")

    def outcome(*views: str) -> Any:
        task_id = api.run_v2("hair-type-detection", src_file_ids=[files[view] for view in views])
        return api.finished_v2(task_id, "hair-type-detection")["error"]

    files = {view: uploaded(view) for view in ("front", "right", "left")}
    assert outcome("front", "right", "left") is None
    for mistaken in (("front", "left", "right"), ("front", "front", "left"), ("front", "right", "front")):
        assert outcome(*mistaken) == "error_face_angle_invalid"


def test_left_is_that_of_the_person(make_api: MakeApi) -> None:
    """The sample leans to the right of the picture, which is her left."""
    api = make_api(faces=True)
    with Image.open(SAMPLE) as sample:
        leaning = sample.convert("RGB").crop((150, 40, 298, 238)).resize((888, 1188)).rotate(-12)
    target = BytesIO()
    leaning.save(target, "JPEG", quality=95)
    file_id = api.upload(target.getvalue(), "leaning.jpg", "image/jpeg")
    task_id = api.run_v2("skin-tone-analysis", src_file_id=file_id)
    assert api.finished_v2(task_id, "skin-tone-analysis")["error"] == "error_face_angle_left_tilt"


def test_a_body_part_is_so_many_eye_distances_below_the_eyes(contract: Contract) -> None:
    names = ("abs-shape", "breast-shape", "fabric")
    body = {name: run_of(contract, f"{name} v2.0").inputs[0].limits["body"] for name in names}
    assert body == {"abs-shape": 9, "breast-shape": 5, "fabric": 8}


def test_jewellery_for_hands_needs_one(make_api: MakeApi) -> None:
    api = make_api(faces=True)
    file_id = api.upload(SAMPLE.read_bytes(), "photo.png", "image/png")
    names: dict[str, Any] = {"source_info": {"name": "a"}, "object_infos": [{"name": "b"}]}
    for feature in ("2d-vto/ring", "2d-vto/bracelet", "2d-vto/watch"):
        task_id = api.run_v2(feature, src_file_id=file_id, ref_file_urls=["u"], **names)
        api.advance(60)
        assert api.check_v2(task_id, feature).body["data"]["error"] == "PHOTO_DETECTION_FAIL"
