from __future__ import annotations

import pytest

pytest.importorskip("cv2", reason="needs the extra `vision`")

from PIL import Image

from contract_tests.engines import measured
from contract_tests.engines.people.turned import turned
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.face_model import Pose

ANGLES = (-40, -30, -20, -10, 0, 10, 20, 30, 40)


def pose(image: Image.Image) -> Pose:
    [face] = faces.find(image)
    return face.pose


@pytest.mark.parametrize("yaw", ANGLES)
def test_yaw_is_measured_to_5_degrees(yaw: int) -> None:
    assert pose(turned(yaw=yaw)).yaw == pytest.approx(yaw, abs=5)


@pytest.mark.parametrize("pitch", ANGLES)
def test_pitch_is_measured_to_5_degrees(pitch: int) -> None:
    assert pose(turned(pitch=pitch)).pitch == pytest.approx(pitch, abs=5)


@pytest.mark.parametrize(("yaw", "pitch"), [(30, 20), (-30, 20), (30, -20), (-30, -20), (15, -10)])
def test_a_head_that_turns_and_nods_is_measured_in_both(yaw: int, pitch: int) -> None:
    found = pose(turned(yaw, pitch))
    assert (found.yaw, found.pitch) == pytest.approx((yaw, pitch), abs=5)


@pytest.mark.parametrize("roll", [-60, -30, -17, -14, 0, 14, 17, 30, 60, 90])
def test_roll_is_measured_to_1_degree(roll: int) -> None:
    assert pose(turned(roll=roll)).roll == pytest.approx(roll, abs=1)


def test_a_turned_picture_turns_the_roll_only() -> None:
    photo = measured.selfie()
    before, after = pose(photo), pose(photo.rotate(-20, expand=True, fillcolor=(200, 190, 190)))
    assert after.roll - before.roll == pytest.approx(20, abs=1)
    assert (after.yaw, after.pitch) == pytest.approx((before.yaw, before.pitch), abs=2)
