"""Pictures: sizes, formats and the codes of those that do not fit."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from contract_tests.documented.bundle import code, limits, run_of
from youcam_mock.contract import Contract
from youcam_mock.domain.inputs import Picture as Shown
from youcam_mock.domain.inputs import coded, misfit
from youcam_mock.sample import SAMPLE

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi, Picture

TOO_LARGE, TOO_SMALL = "error_exceed_max_image_size", "error_below_min_image_size"


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        ("cloth v2.0", "exceed_max_filesize"),
        ("cloth-v3 v2.0", "exceed_max_filesize"),
        ("cloth-v4 v2.0", "exceed_max_filesize"),
        ("abs-shape v2.0", "exceed_max_filesize"),
        ("enhance v2.0", TOO_LARGE),
        ("sod v2.0", TOO_LARGE),
        ("lighting v2.0", TOO_LARGE),
    ],
)
def test_over_the_limit_in_px_the_common_code_but_for_clothes_and_abs(
    api: Api, contract: Contract, picture: Picture, run: str, expected: str
) -> None:
    operation = run_of(contract, run)
    bodies: dict[str, Any] = {"enhance v2.0": {"scale": 1}, "lighting v2.0": {}, "sod v2.0": {}, "abs-shape v2.0": {}}
    body = bodies.get(run, {"ref_file_url": "u", "garment_category": "auto"})
    task_id = api.run_v2(operation.feature, src_file_id=api.upload(picture(4097, 300)), **body)
    api.advance(60)
    assert api.check_v2(task_id, operation.feature).body["data"]["error"] == expected


V1_WITHOUT_A_CODE = [
    "hair-style",
    "hair-ext",
    "hair-bang",
    "hair-vol",
    "hair-curl",
    "cloth",
    "fabric",
    "obj-removal",
    "enhance",
]


@pytest.mark.parametrize("feature", V1_WITHOUT_A_CODE)
def test_over_the_limit_in_px_v1_answers_a_code_of_its_closed_list(contract: Contract, feature: str) -> None:
    table = run_of(contract, f"{feature} v1.0").facts["engine-errors"]
    limits_ = limits(contract, f"{feature} v1.0")
    failure = misfit(Shown("jpeg", 4097, 600), "src", limits_)
    assert failure is not None
    assert coded(failure, limits_, table).code == "exceed_max_filesize"
    assert TOO_LARGE not in table


def test_v1_enhance_over_4096_px_fails_with_the_code_of_its_list(api: Api, picture: Picture) -> None:
    task_id = api.run_v1(api.upload(picture(4097, 300)))
    assert api.polled_v1(task_id)["error"] == "exceed_max_filesize"


@pytest.mark.parametrize("role", ["src", "ref"])
def test_v1_clothes_have_512_by_384_px_at_least_and_v2_128(contract: Contract, role: str) -> None:
    v1, v2 = (limits(contract, f"cloth {version}", role) for version in ("v1.0", "v2.0"))

    def error(limits_: Any, *size: int) -> str | None:
        failure = misfit(Shown("jpeg", *size), role, limits_)
        return failure.code if failure else None

    assert [error(v1, 512, 384), error(v1, 384, 512)] == [None, None]
    assert [error(v1, 511, 500), error(v1, 383, 900)] == [TOO_SMALL, TOO_SMALL]
    assert [error(v2, 128, 10), error(v2, 127, 127)] == [None, TOO_SMALL]


def test_below_the_limit_in_px_the_common_code_unless_the_table_has_its_own(contract: Contract) -> None:
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
        ("hair-bang v2.0", 1025, TOO_LARGE),
        ("mu-transfer v2.0", 1024, None),
    ],
)
def test_less_than_is_exclusive_and_must_not_exceed_is_not(
    contract: Contract, run: str, side: int, expected: str | None
) -> None:
    assert code(contract, run, side, 600) == code(contract, run, 600, side) == expected


def test_of_three_views_only_the_first_must_show_a_face(make_api: MakeApi, picture: Picture) -> None:
    """A grey picture shows none. Needs the extra `vision`, without which every picture has a face."""
    pytest.importorskip("cv2")
    api = make_api(faces=True)
    face = api.upload(SAMPLE.read_bytes(), "front.jpg", "image/jpeg")
    none = api.upload(picture(512, 512, "grey"), "side.png")

    def outcome(*views: str) -> Any:
        task_id = api.run_v2("hair-type-detection", src_file_ids=views)
        return api.finished_v2(task_id, "hair-type-detection")["error"]

    assert outcome(face, none, none) is None
    assert outcome(none, face, face) is not None


def test_light_and_angle_of_a_face_are_not_looked_at(make_api: MakeApi) -> None:
    """The sample leans its head; here it is also dark, for which the table of the feature has a code."""
    api = make_api(faces=True)
    with Image.open(SAMPLE) as sample:
        dark = sample.convert("RGB").rotate(10).point([level // 3 for level in range(256)] * 3)
    target = BytesIO()
    dark.save(target, "JPEG", quality=95)
    file_id = api.upload(target.getvalue(), "dark.jpg", "image/jpeg")
    task_id = api.run_v2("hair-length-detection", src_file_id=file_id)
    assert api.finished_v2(task_id, "hair-length-detection")["error"] is None
