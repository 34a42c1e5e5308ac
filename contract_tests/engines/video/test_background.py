from __future__ import annotations

from typing import Any

import pytest
from PIL import Image

from contract_tests.engines.films import frames_of, made, png, portrait, unlike
from youcam_mock.engines.job import EngineError
from youcam_mock.engines.people import faces

SKY, CORNER, FACE = Image.new("RGB", (300, 100), (0, 200, 80)), (0, 0, 24, 24), (60, 60, 100, 90)
SKY.paste((0, 0, 255), (0, 0, 90, 100))

MODES: list[dict[str, Any]] = [{}, {"background_mode": "crop"}, {"background_mode": "stretch"}]


@pytest.fixture(params=["with OpenCV", "without OpenCV"])
def _either(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "without OpenCV":
        monkeypatch.setattr(faces, "available", lambda: False)


@pytest.mark.usefixtures("_either")
def test_the_person_is_kept_and_the_rest_is_the_picture() -> None:
    source = portrait()
    before, after = frames_of(source), frames_of(made("video-background", ("src", source), ("ref", png(SKY))))
    assert len(before) == len(after)
    for one, two in zip(before, after, strict=True):
        assert unlike(two.crop(CORNER), Image.new("RGB", (24, 24), (0, 200, 80))) < 12
        assert unlike(two.crop(FACE), one.crop(FACE)) < 8


def test_a_picture_is_cropped_or_stretched() -> None:
    source, ref = ("src", portrait(0.5)), ("ref", png(SKY))
    plain, crop, stretch = (
        frames_of(made("video-background", source, ref, **params))[0].crop(CORNER) for params in MODES
    )
    blue = Image.new("RGB", (24, 24), (0, 0, 255))
    assert unlike(plain, crop) == 0
    assert unlike(stretch, blue) < 12 < unlike(crop, blue)


def test_unreadable_reference_fails_at_once() -> None:
    with pytest.raises(EngineError, match="error_decode_image"):
        made("video-background", ("src", portrait(0.5)), ("ref", b"no picture"))
