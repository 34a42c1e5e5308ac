from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PIL import Image, ImageDraw

from youcam_mock.engines.job import EngineError, Job
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.face_colours import Look, filling
from youcam_mock.engines.skin.skin_tone import HAIR, colours, quality, run
from youcam_mock.sample import SAMPLE

Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]


def _head(skin: str = "#c89678", hair: str = "#503214", eyes: str = "#3060b0", lips: str = "#c04050") -> Look:
    """Returns a drawn head that fills the frame."""
    size = (192, 224)
    image, face = Image.new("RGB", size, "white"), filling(*size)
    draw = ImageDraw.Draw(image)
    for colour, x, y, across, down in (
        (hair, 0.0, -0.2, 1.75, 1.75),
        (skin, 0.0, 0.48, 1.1, 1.25),
        (eyes, -0.5, 0.0, 0.2, 0.2),
        (eyes, 0.5, 0.0, 0.2, 0.2),
        (lips, 0.0, 1.03, 0.58, 0.28),
    ):
        draw.ellipse((*face.at(x - across, y - down), *face.at(x + across, y + down)), colour)
    return Look(image, face, True, *size)


def test_colours_are_those_of_the_picture() -> None:
    found = colours(_head())
    assert (found["skin_color"], found["lip_color"], found["eye_color"]) == ("#c89678", "#c04050", "#3060b0")


@pytest.mark.parametrize(
    ("hair", "name"),
    [
        ("#100c0a", "Black"),
        ("#503214", "Brown"),
        ("#e0c898", "Blonde"),
        ("#b0b0b0", "Grey/White"),
        ("#6a2a24", "Auburn"),
        ("#c04020", "Red"),
    ],
)
def test_hair_is_one_of_seven_colours_with_its_name(hair: str, name: str) -> None:
    found = colours(_head(hair=hair))
    assert (found["hair_color"], found["hair_color_name"]) in HAIR.values()
    assert found["hair_color_name"] == name


@pytest.mark.parametrize(
    ("eyes", "name"),
    [("#293f9b", "Blue"), ("#705d44", "Amber"), ("#40281c", "Brown"), ("#4a7a4a", "Green"), ("#888888", "Gray")],
)
def test_an_eye_s_name_goes_by_its_colour(eyes: str, name: str) -> None:
    assert colours(_head(eyes=eyes))["eye_color_name"] == name


def test_an_eye_that_is_too_dark_has_no_name() -> None:
    assert "eye_color_name" not in colours(_head(eyes="#080808"))


def test_colours_are_written_in_lower_case_but_that_of_hair_as_the_documents_do(job: Jobs) -> None:
    found = run(job(SAMPLE.read_bytes())).data["color"]
    for name in ("eye_color", "lip_color", "eyebrow_color", "skin_color"):
        assert re.fullmatch("#[0-9a-f]{6}", found[name])
    assert found["hair_color"] in {colour for colour, _ in HAIR.values()}


def test_the_sample_s_face_has_good_quality_and_in_the_whole_photo_is_too_small(job: Jobs, encoded: Bytes) -> None:
    good = dict.fromkeys(("area", "frontal", "lighting", "faceangle"), "good")
    with Image.open(SAMPLE) as photo:
        portrait = encoded(photo.convert("RGB").crop((150, 40, 298, 238)).resize((444, 594)))
    assert run(job(portrait)).data["face_quality"] == {"has_face": True, **good}
    area = "notgood" if faces.available() else "good"
    assert run(job(SAMPLE.read_bytes())).data["face_quality"] == {"has_face": True, **good, "area": area}


@pytest.mark.skipif(not faces.available(), reason="faces are looked for with the extra `vision` only")
def test_a_picture_without_a_face_says_so(encoded: Bytes, job: Jobs) -> None:
    seen = run(job(encoded(Image.new("RGB", (120, 90), "#808080")))).data["face_quality"]
    assert (seen["has_face"], seen["frontal"]) == (False, "notgood")


def test_the_light_is_good_or_not_good() -> None:
    assert [quality(_head(skin=skin))["lighting"] for skin in ("#c89678", "#3c2820", "#180c08")] == [
        "good",
        "good",
        "notgood",
    ]


def test_without_face_detection_colours_are_still_read(job: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faces, "available", lambda: False)
    found = run(job(SAMPLE.read_bytes())).data
    assert found["face_quality"]["has_face"] is True
    assert set(found["color"]) >= {"eye_color", "lip_color", "eyebrow_color", "skin_color", "hair_color"}


@pytest.mark.parametrize("mode", ["L", "RGBA", "CMYK"])
@pytest.mark.parametrize("size", [(1, 1), (3, 200), (64, 48)])
def test_any_picture_has_colours(mode: str, size: tuple[int, int], encoded: Bytes, job: Jobs) -> None:
    content = encoded(Image.new(mode, size), "JPEG" if mode == "CMYK" else "PNG")
    assert run(job(content)).data["color"]["skin_color"]


def test_unreadable_source_fails(job: Jobs) -> None:
    with pytest.raises(EngineError, match="error_decode_image"):
        run(job(b"no picture"))
