from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageChops

from contract_tests.engines.measured import boxed
from youcam_mock.engines.job import Job, ResultLink
from youcam_mock.engines.people import faces, warp_field
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.people.warp_field import Nudge
from youcam_mock.engines.reshape.engine import run

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]
TIMED = {"url": "https://example.com/x", "timed": 0.85, "timed_apply": 0.31}
FACE = {
    "effect": "face-reshape",
    "strengths": "/features",
    "sided": ["face_reshape", "chin_reshape", "eye_size"],
    "example": TIMED,
}
BODY = {"effect": "body-reshape", "strengths": "/features", "sided": ["breast", "shoulder"], "example": TIMED}
SIZE = (160, 240)
MIDDLE = Face.frontal(50, 50, 1)
"""A face whose units are px from the middle of a picture of 100 px."""


@pytest.fixture(autouse=True)
def _one_face(monkeypatch: pytest.MonkeyPatch) -> None:
    """Puts a face into drawn pictures where the test says, since detection would not find one."""
    monkeypatch.setattr(faces, "find", lambda image: (boxed(50, 40, 60),))


@pytest.fixture
def after(encoded: Bytes, job: Jobs, seen: Pictures) -> Callable[..., Image.Image]:
    """The grid of a warp's picture, without any writing on it."""

    def made(facts: dict[str, Any], source: Image.Image | None = None, **params: Any) -> Image.Image:
        content = encoded(source or _squares())
        (file,) = run(job(content, watermark=False, facts=facts, **params)).files
        return seen(file.render())

    return made


def _squares(size: tuple[int, int] = SIZE) -> Image.Image:
    """Returns skin with a fine pattern, in which every bend shows."""
    x, y = np.meshgrid(np.arange(size[0]), np.arange(size[1]))
    shade = (((x // 6) + (y // 6)) % 2 * 50).astype(np.uint8)
    return Image.fromarray(np.stack([200 - shade, 150 - shade, 130 - shade], -1).astype(np.uint8))


def _change(picture: Image.Image, box: tuple[int, int, int, int]) -> float:
    difference = ImageChops.difference(picture.convert("RGB"), _squares()).crop(box)
    return float(np.asarray(difference, np.float32).mean())


EYES = (50, 50, 110, 76)


def test_eye_size_changes_the_eyes_and_nothing_else(after: Pictures) -> None:
    picture = after(FACE, features={"eye_size": 80}, **{"global": {}})
    assert picture.size == SIZE
    assert _change(picture, EYES) > 5
    for elsewhere in ((0, 0, 160, 40), (0, 100, 160, 240), (0, 0, 40, 240)):
        assert _change(picture, elsewhere) == 0


def test_the_person_s_left_is_on_the_right_of_the_picture(after: Pictures) -> None:
    picture = after(FACE, features={"eye_size_left": 80}, **{"global": {}})
    assert _change(picture, (80, 50, 110, 76)) > 5
    assert _change(picture, (40, 50, 77, 76)) < 1


def test_a_value_for_one_side_wins_over_both_even_when_it_is_0(after: Pictures) -> None:
    both = after(FACE, features={"eye_size": 80, "eye_size_right": 0}, **{"global": {}})
    assert both.tobytes() == after(FACE, features={"eye_size_left": 80}, **{"global": {}}).tobytes()


def test_more_strength_changes_more_and_the_sign_counts(after: Pictures) -> None:
    weak, strong, other = (after(FACE, features={"face_width": value}, **{"global": {}}) for value in (20, 90, -90))
    assert _change(strong, (40, 40, 120, 110)) > _change(weak, (40, 40, 120, 110)) > 1
    assert strong.tobytes() != other.tobytes()


def test_a_nudge_moves_what_is_in_its_middle() -> None:
    picture = Image.new("RGB", (100, 100))
    picture.paste((255, 255, 255), (48, 48, 52, 52))
    moved = warp_field.bent(picture, MIDDLE, [Nudge(0, 0, 40, 40, right=8)])
    box = moved.convert("L").point([255 * (level > 128) for level in range(256)]).getbbox()
    assert box is not None
    assert 54 <= box[0] <= 57
    assert 47 <= box[1] <= 49


def test_a_stretch_widens_what_is_in_its_middle_and_a_negative_one_narrows_it() -> None:
    picture = Image.new("L", (100, 100))
    picture.paste(255, (40, 0, 60, 100))
    wide, narrow = (
        np.asarray(warp_field.bent(picture.convert("RGB"), MIDDLE, [Nudge(0, 0, 45, 45, wider=value)]))[50, :, 0] > 128
        for value in (0.4, -0.4)
    )
    assert wide.sum() > 24 > 16 > narrow.sum()


@pytest.mark.parametrize(
    "nudge", [Nudge(-50, -50, 30, 30, right=20, down=20), Nudge(49, 49, 60, 60, wider=-0.9, taller=-0.9)]
)
def test_a_bend_at_the_edge_leaves_no_hole(nudge: Nudge) -> None:
    picture = warp_field.bent(Image.new("RGB", (100, 100), (200, 90, 40)), MIDDLE, [nudge])
    assert picture.getcolors() == [(10_000, (200, 90, 40))]


def test_a_waist_is_narrowed_below_the_chin_only(after: Pictures) -> None:
    picture = after(BODY, features={"waist": -60})
    assert _change(picture, (0, 150, 160, 240)) > 5
    assert _change(picture, (0, 0, 160, 100)) == 0


def test_body_reshape_says_of_each_part_whether_it_changed(encoded: Bytes, job: Jobs) -> None:
    example = {**TIMED, "arm": False, "waist": False, "breast_left": True, "breast_right": True}
    facts = {**BODY, "example": example}
    result = run(
        job(encoded(_squares()), facts=facts, features={"waist": -20, "breast": 10, "breast_left": 0, "arm": 0})
    )
    (file,) = result.files
    assert result.data == {
        **TIMED,
        "url": ResultLink(file.name),
        "arm": False,
        "waist": True,
        "breast_left": False,
        "breast_right": True,
    }


@pytest.mark.parametrize("effect", ["abs-shape", "breast-shape"])
def test_a_higher_intensity_is_seen_more(effect: str, after: Pictures) -> None:
    facts = {"effect": effect, "example": {"url": "https://example.com/x"}}
    weak, strong = (_change(after(facts, intensity=value), (0, 100, 160, 240)) for value in (1, 2))
    assert strong > 1.3 * weak > 1


def test_the_modes_of_muscles_differ(after: Pictures) -> None:
    facts = {"effect": "abs-shape", "example": {"url": "https://example.com/x"}}
    assert after(facts, mode="Six-pack").tobytes() != after(facts, mode="Vest-line").tobytes()
    assert after(facts).tobytes() == after(facts, mode="Six-pack", intensity=1).tobytes()


def test_the_two_smiles_differ_and_stay_around_the_mouth(after: Pictures) -> None:
    facts = {"effect": "ai-smile", "example": {"url": "https://example.com/x"}}
    smiles = [after(facts, expression_type=name) for name in ("smile_with_teeth_visible", "closed_mouth_smile")]
    assert smiles[0].tobytes() != smiles[1].tobytes()
    for smile in smiles:
        assert _change(smile, (60, 80, 100, 98)) > 3
        assert _change(smile, (0, 0, 160, 70)) == 0


def test_teeth_become_whiter_in_proportion_and_lips_do_not(after: Pictures) -> None:
    source = Image.new("RGB", SIZE, (200, 150, 130))
    source.paste((170, 60, 70), (66, 82, 94, 94))
    source.paste((190, 180, 140), (70, 86, 90, 90))
    facts = {"effect": "teeth-whiten", "strengths": "/effect", "example": TIMED}
    smooth = {"skin_smooth_strength": 0, "skin_smooth_color_intensity": 0}
    none, half, full = (after(facts, source, effect={"whitening_intensity": value, **smooth}) for value in (0, 50, 100))
    blue = [np.asarray(picture)[87:89, 76:84, 2].mean() for picture in (none, half, full)]
    assert blue[0] + 15 < blue[1] < blue[2] - 15
    assert abs(int(np.asarray(full)[93, 80, 2]) - 70) < 10


def test_smoothing_makes_the_skin_smoother(after: Pictures) -> None:
    plain = after(FACE, features={"nose_tip": 1}, **{"global": {}})
    smooth = after(FACE, features={"nose_tip": 1}, **{"global": {"skin_smooth_strength": 100}})
    assert np.asarray(smooth)[68:82, 62:98].std() < 0.8 * np.asarray(plain)[68:82, 62:98].std()


def test_face_lift_by_its_own_judgement_needs_no_features(after: Pictures) -> None:
    facts = {"effect": "face-lift", "strengths": "/features", "example": TIMED}
    automatic, by_hand = after(facts, type="auto"), after(facts, features={"mouth": 50})
    assert _change(automatic, (40, 40, 120, 120)) > _change(by_hand, (40, 40, 120, 120)) > 0


def test_index_chooses_the_face(monkeypatch: pytest.MonkeyPatch, after: Pictures) -> None:
    monkeypatch.setattr(faces, "find", lambda image: (boxed(50, 40, 60), boxed(50, 160, 50)))
    second = after(FACE, index=1, features={"eye_size": 80}, **{"global": {}})
    assert _change(second, EYES) == 0
    assert _change(second, (50, 160, 100, 210)) > 1


def test_what_was_applied_is_written_on_a_marked_picture(encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    content = encoded(_squares())
    marked, plain = (
        seen(
            run(job(content, watermark=mark, facts=FACE, features={"eye_size": 1}, **{"global": {}})).files[0].render()
        )
        for mark in (True, False)
    )
    assert ImageChops.difference(marked, plain).crop((0, 180, 60, 240)).getbbox() is not None


@pytest.mark.parametrize("mode", ["RGBA", "L", "P", "CMYK"])
def test_every_mode_of_picture_is_taken(mode: str, encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    source = _squares().convert(mode)
    kind = "JPEG" if mode == "CMYK" else "PNG"
    facts = {**FACE, "example": {**TIMED, "url": "https://example.com/x.png"}}
    (file,) = run(job(encoded(source, kind), facts=facts, features={"eye_size": 50}, **{"global": {}})).files
    assert seen(file.render()).size == SIZE


def test_transparency_is_kept_where_nothing_is_bent(after: Pictures) -> None:
    source = _squares().convert("RGBA")
    source.paste((0, 0, 0, 0), (0, 200, 160, 240))
    picture = after(FACE, source, features={"eye_size": 50}, **{"global": {}})
    assert picture.getchannel("A").getextrema() == (0, 255)


def test_a_turned_photo_comes_out_upright(encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    content = encoded(_squares(), "JPEG", 6)
    (file,) = run(job(content, facts=FACE, features={"eye_size": 50}, **{"global": {}})).files
    assert seen(file.render()).size == (240, 160)


def test_the_same_job_gives_the_same_bytes(encoded: Bytes, job: Jobs) -> None:
    task = job(encoded(_squares()), facts=BODY, features={"slim": -40})
    assert run(task).files[0].render() == run(task).files[0].render()


def test_a_nudge_pulls_as_the_head_leans() -> None:
    points = Face.frontal(0, 0, 1).points
    leaning = Face(np.stack((50 - points[:, 1], 50 + points[:, 0], points[:, 2]), axis=1))
    picture = Image.new("RGB", (100, 100))
    picture.paste((255, 255, 255), (45, 45, 56, 56))
    moved = warp_field.bent(picture, leaning, [Nudge(0, 0, 40, 40, right=8)])
    # What is right of an upright face is below one that leans by a quarter turn.
    rows, columns = np.nonzero(np.asarray(moved.convert("L")) > 128)
    assert rows.mean() == pytest.approx(57, abs=2)
    assert columns.mean() == pytest.approx(50, abs=1)
