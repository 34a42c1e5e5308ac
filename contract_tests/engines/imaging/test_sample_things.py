from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from youcam_mock.contract import Contract, bundled
from youcam_mock.engines.imaging import sample_photo
from youcam_mock.engines.imaging.sample_photo import NAMES, PHOTOS, drawn

CONTRACT = Contract.load(bundled())
NAMED = {
    entry.limits["sample"]: entry.limits
    for run in CONTRACT.of_kind("run-task")
    for entry in run.inputs
    if "sample" in entry.limits
}


def test_every_thing_that_the_contract_names_is_drawn_and_no_other() -> None:
    assert NAMED.keys() - {"hand"} - PHOTOS.keys() == NAMES
    assert PHOTOS.keys() - NAMED.keys() == {"somebody else"}


def test_every_reference_without_a_face_names_what_it_shows() -> None:
    runs = [run for run in CONTRACT.of_kind("run-task") for entry in run.inputs if entry.role == "ref"]
    assert runs
    for run in runs:
        for entry in run.inputs:
            assert entry.role != "ref" or "sample" in entry.limits or "faces" in entry.limits, run.path


@pytest.mark.parametrize("name", sorted(NAMES))
def test_a_thing_fills_its_square_and_its_corners_are_free(name: str) -> None:
    thing = drawn(name)
    left, top, right, bottom = thing.getchannel("A").getbbox() or (0, 0, 0, 0)
    assert max(right - left, bottom - top) > 0.7 * thing.width
    assert (thing.getpixel((0, 0))[3] == 0) is (name != "scene")  # type: ignore[index]


@pytest.mark.parametrize("name", sorted(NAMED))
def test_a_sample_is_a_picture_within_its_limits(name: str) -> None:
    limits = NAMED[name]
    file_name, content = sample_photo.fitting("ref", limits)
    with Image.open(BytesIO(content)) as picture:
        assert (picture.format or "").lower() in limits["formats"]
        assert file_name.endswith({"JPEG": ".jpg", "PNG": ".png"}[picture.format or ""])
        assert limits.get("short_side_min", 0) <= min(picture.size) <= limits.get("long_side_max", 4096)
