"""Each code about people, light, angles and places is caused by a picture, and a like picture passes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

pytest.importorskip("cv2", reason="needs the extra `vision`")

from PIL import Image

from contract_tests.engines.films import png
from contract_tests.engines.people.turned import turned
from contract_tests.http.files.pictures_of_people import (
    GLASSES,
    MASK,
    PORTRAIT,
    bald,
    covered,
    darkened,
    half_dark,
    hand,
    jpeg,
    landscape,
    photo,
    rolled,
    two_people,
    with_eyes_closed,
)
from youcam_mock.engines.imaging.sample_photo import drawn
from youcam_mock.engines.video.film import of_picture

if TYPE_CHECKING:
    from contract_tests.conftest import Api, MakeApi

Make = Callable[[], Image.Image]


def portrait() -> Image.Image:
    """A face that fills the frame."""
    return photo(PORTRAIT, 888)


def whole() -> Image.Image:
    """Head, shoulders and chest."""
    return photo(width=1000)


def head(yaw: float = 0, pitch: float = 0, roll: float = 0) -> Image.Image:
    """A face that fills the frame, turned so."""
    return turned(yaw, pitch, roll).crop((134, 134, 634, 634))


def bust(width: int = 1000) -> Image.Image:
    """A head and the neck."""
    return photo((140, 20, 310, 190), width)


def small_hand() -> Image.Image:
    """A hand far away."""
    picture = Image.new("RGB", (400, 400), (77, 97, 117))
    picture.paste(hand(110), (150, 120))
    return picture


RING: dict[str, Any] = {"ref_file_urls": ["u"], "source_info": {"name": "a"}, "object_infos": [{"name": "b"}]}
POLISH = {"sub_type": "color", "finger": "thumb", "color": "#B3123B", "texture": "cream", "reflection": 80}
NAILS: dict[str, Any] = {
    "version": "1.0",
    "effect_type": "nail_polish",
    "effects": [{**POLISH, "contrast": 50, "roughness": 10, "transparency": 0}],
}
SKIN: dict[str, Any] = {"dst_actions": ["acne"], "format": "json"}
TRAITS: dict[str, Any] = {"features": ["faceShape"]}
TRANSFER: dict[str, Any] = {"ref_file_url": "u"}
LENS: dict[str, Any] = {"ref_file_url": "u", "version": "1.0", "effect": {"intensity": 50}}
WHITEN: dict[str, Any] = {"version": "1.0", "effect": {"whitening_intensity": 50}}

CASES: list[tuple[str, dict[str, Any], str, Make, Make]] = [
    ("face-attr-analysis", TRAITS, "error_face_angle_leftward", lambda: head(yaw=20), lambda: head(yaw=4)),
    ("face-attr-analysis", TRAITS, "error_face_angle_rightward", lambda: head(yaw=-20), lambda: head(yaw=-4)),
    ("face-attr-analysis", TRAITS, "error_face_angle_upward", lambda: head(pitch=20), lambda: head(pitch=4)),
    ("face-attr-analysis", TRAITS, "error_face_angle_downward", lambda: head(pitch=-20), lambda: head(pitch=-4)),
    ("face-attr-analysis", TRAITS, "error_face_angle_left_tilt", lambda: head(roll=12), lambda: head(roll=8)),
    ("face-attr-analysis", TRAITS, "error_face_angle_right_tilt", lambda: head(roll=-12), lambda: head(roll=-8)),
    ("skin-tone-analysis", {}, "error_face_angle_leftward", lambda: head(yaw=20), lambda: head(yaw=4)),
    ("skin-tone-analysis", {}, "error_face_angle_left_tilt", lambda: rolled(portrait(), 10), portrait),
    (
        "skin-tone-analysis",
        {},
        "error_face_position_out_of_boundary",
        lambda: photo((190, 40, 338, 238), 888),
        portrait,
    ),
    ("aging", {}, "error_face_not_forward_facing", lambda: head(yaw=55), lambda: head(yaw=20)),
    ("aging", {}, "error_face_angle_rightward", lambda: head(yaw=-38), lambda: head(yaw=-20)),
    (
        "skin-analysis",
        SKIN,
        "error_lighting_dark",
        lambda: darkened(portrait(), 0.15),
        lambda: darkened(portrait(), 0.6),
    ),
    ("skin-analysis", SKIN, "error_src_face_out_of_bound", lambda: photo((190, 40, 338, 238), 888), portrait),
    ("teeth-whiten", WHITEN, "error_insufficient_lighting", lambda: darkened(portrait(), 0.15), portrait),
    ("teeth-whiten", WHITEN, "error_insufficient_lighting", lambda: darkened(portrait(), 2.2), portrait),
    ("teeth-whiten", WHITEN, "error_insufficient_lighting", lambda: half_dark(portrait(), 0.25), portrait),
    ("teeth-whiten", WHITEN, "error_face_angle_invalid", lambda: rolled(whole(), 12), lambda: rolled(whole(), 5)),
    ("eye-color-vto", LENS, "error_face_angle_invalid", lambda: head(yaw=20), lambda: head(yaw=4)),
    ("hair-curl", {}, "error_large_face_angle", lambda: rolled(whole(), 17 - 2.4), lambda: rolled(whole(), 14 - 2.4)),
    ("hair-curl", {}, "error_insufficient_landmarks", lambda: photo((190, 0, 502, 312), 1000), whole),
    ("hair-curl", {}, "error_no_shoulder", bust, whole),
    ("hair-vol", {}, "error_bald_image", bald, whole),
    ("hair-curl", {}, "error_hair_too_short", bald, whole),
    ("beard-style", {}, "error_face_pose", lambda: head(yaw=36), lambda: head(yaw=20)),
    ("mu-transfer", TRANSFER, "error_src_eye_closed", lambda: with_eyes_closed(whole()), whole),
    ("mu-transfer", TRANSFER, "error_src_eye_occluded", lambda: covered(whole(), GLASSES, (25, 25, 28)), whole),
    ("mu-transfer", TRANSFER, "error_src_lip_occluded", lambda: covered(whole(), MASK, (150, 190, 220)), whole),
    ("mu-transfer", TRANSFER, "error_src_large_face_angle", lambda: rolled(whole(), 50), lambda: rolled(whole(), 30)),
    ("2d-vto/necklace", RING, "PHOTO_DETECTION_FAIL", lambda: head(yaw=25), lambda: head(yaw=12)),
    ("abs-shape", {}, "error_pose", lambda: head(yaw=52), whole),
    ("fabric", {}, "error_apply_region_not_detected", portrait, whole),
    ("abs-shape", {}, "error_pose", portrait, whole),
    ("ai-nail", {"ref_file_url": "u"}, "no_hand_detected", whole, hand),
    ("nail-vto", NAILS, "error_no_nail", whole, hand),
    ("nail-vto", NAILS, "error_nail_too_small", small_hand, hand),
    ("2d-vto/ring", RING, "PHOTO_DETECTION_FAIL", whole, hand),
    ("2d-vto/watch", RING, "PHOTO_DETECTION_FAIL", whole, hand),
    ("2d-vto/bracelet", RING, "PHOTO_DETECTION_FAIL", whole, hand),
    ("2d-vto/earring", RING, "PHOTO_DETECTION_FAIL", hand, whole),
    ("breast-shape", {}, "error_breast_region_detection", portrait, whole),
]


@pytest.fixture
def strict(make_api: MakeApi) -> Api:
    return make_api(faces=True)


def error_of(api: Api, image: Image.Image, feature: str, body: dict[str, Any], role: str = "src") -> str | None:
    if feature in ("hair-curl", "hair-vol", "beard-style", "fabric"):
        body = {**body, "template_id": next(api.pages(f"/s2s/v2.0/task/template/{feature}", "templates"))["id"]}
    file_id = api.upload(jpeg(image), "photo.jpg", "image/jpeg")
    answer = api.post(f"/s2s/v2.0/task/{feature}", {**body, f"{role}_file_id": file_id})
    assert answer.status == 200, answer
    api.advance(60)
    code: str | None = api.check_v2(answer.body["data"]["task_id"], feature).body["data"]["error"]
    return code


@pytest.mark.parametrize(
    ("feature", "body", "code", "bad", "good"), CASES, ids=[f"{case[0]}-{case[2]}-{n}" for n, case in enumerate(CASES)]
)
def test_a_picture_causes_the_code_and_a_like_one_passes(
    strict: Api, feature: str, body: dict[str, Any], code: str, bad: Make, good: Make
) -> None:
    assert error_of(strict, bad(), feature, body) == code
    assert error_of(strict, good(), feature, body) is None


@pytest.mark.parametrize(
    ("code", "bad"),
    [
        ("error_ref_eye_closed", lambda: with_eyes_closed(whole())),
        ("error_ref_eye_occluded", lambda: covered(whole(), GLASSES, (25, 25, 28))),
        ("error_ref_lip_occluded", lambda: covered(whole(), MASK, (150, 190, 220))),
        ("error_ref_large_face_angle", lambda: rolled(whole(), 50)),
    ],
)
def test_the_reference_of_a_makeup_transfer_is_looked_at_too(strict: Api, code: str, bad: Make) -> None:
    assert error_of(strict, bad(), "mu-transfer", {"src_file_url": "u"}, "ref") == code
    assert error_of(strict, whole(), "mu-transfer", {"src_file_url": "u"}, "ref") is None


@pytest.mark.parametrize("feature", ["ring", "watch", "bracelet", "earring", "necklace"])
@pytest.mark.parametrize("blank", ["white", (0, 0, 0, 0)])
def test_a_reference_shows_something(strict: Api, feature: str, blank: Any) -> None:
    empty, shown = Image.new("RGBA", (600, 600), blank), drawn(feature).resize((600, 600))
    codes = []
    for reference in (empty, shown):
        file_id = strict.upload(png(reference), "thing.png", "image/png")
        body = {**{key: value for key, value in RING.items() if key != "ref_file_urls"}, "ref_file_ids": [file_id]}
        answer = strict.post(f"/s2s/v2.0/task/2d-vto/{feature}", {**body, "src_file_url": "u"})
        strict.advance(60)
        codes.append(strict.check_v2(answer.body["data"]["task_id"], f"2d-vto/{feature}").body["data"]["error"])
    assert codes == ["OBJECT_DETECTION_FAIL", None]


@pytest.mark.parametrize(
    ("level", "most"), [("strict", 4), ("high", 10), ("medium", 15), ("low", 20), ("flexible", 30), (None, 10)]
)
def test_strictness_says_how_far_a_head_may_lean(strict: Api, level: str | None, most: int) -> None:
    body = {**TRAITS, **({"face_angle_strictness_level": level} if level else {})}
    codes = [error_of(strict, head(roll=most + more), "face-attr-analysis", body) for more in (-1.5, 1.5)]
    assert codes == [None, "error_face_angle_left_tilt"]


@pytest.mark.parametrize(
    ("roll", "code"), [(14, None), (17, "error_large_face_angle"), (-14, None), (-17, "error_large_face_angle")]
)
def test_a_roll_of_14_degrees_passes_and_one_of_17_fails_where_15_is_the_limit(
    strict: Api, roll: int, code: str | None
) -> None:
    # The woman of the sample leans by 2.4 degrees herself.
    assert error_of(strict, rolled(whole(), roll - 2.4), "hair-curl", {}) == code


def film(picture: Image.Image) -> bytes:
    """A film of 3 s that moves into a picture."""
    return of_picture(picture.convert("RGB").resize((480, 480)), 3)


@pytest.mark.parametrize(
    ("picture", "code"),
    [(whole, None), (landscape, "error_no_face"), (two_people, "error_multiple_people")],
    ids=["one person", "nobody", "two people"],
)
@pytest.mark.parametrize("version", ["v1", "v2"])
def test_a_film_for_a_face_swap_shows_one_person(strict: Api, picture: Make, code: str | None, version: str) -> None:
    src = strict.upload(film(picture()), "film.mp4", "video/mp4")
    ref = strict.upload(jpeg(whole()), "a.jpg", "image/jpeg")
    if version == "v2":
        task_id = strict.run_v2("face-swap-vid", src_file_id=src, ref_file_id=ref, dst_duration=3)
        strict.advance(120)
        state = strict.check_v2(task_id, "face-swap-vid").body["data"]
    else:
        files = {"src_ids": [src], "ref_ids": [ref]}
        payload = {"file_sets": files, "actions": [{"id": 0}], "custom": {"dst_duration": 3}}
        body = {"request_id": 0, "payload": payload}
        task_id = strict.post("/s2s/v1.0/task/face-swap-vid", body).body["result"]["task_id"]
        for _ in range(8):  # A V1 task that nobody polls for 10 s is lost.
            strict.advance(9)
            state = strict.check_v1(task_id, "face-swap-vid").body["result"]
    assert state["error"] == code
