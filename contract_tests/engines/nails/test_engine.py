from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageStat

from youcam_mock.engines.job import EngineError, Job, Source
from youcam_mock.engines.nails.engine import FINGERS, finger_tips, run
from youcam_mock.engines.nails.paint import painted
from youcam_mock.engines.people import faces
from youcam_mock.sample import HAND, SAMPLE

Effect = dict[str, Any]
Box = tuple[int, int, int, int]
_TIPS = {"thumb": (37, 185), "index": (93, 96), "middle": (137, 66), "ring": (176, 77), "pinky": (216, 115)}
"""Middles of the finger ends of the sample hand, in px."""
vision = pytest.mark.skipif(not faces.available(), reason="needs the extra `vision`")


def _hand() -> Image.Image:
    with Image.open(HAND) as hand:
        return hand.convert("RGB").resize((300, 375))


def _png(image: Image.Image) -> bytes:
    target = BytesIO()
    image.save(target, "PNG", compress_level=1)
    return target.getvalue()


def _effect(finger: str = "thumb", **members: Any) -> Effect:
    values = {
        "sub_type": "color",
        "color": "#B3123B",
        "texture": "cream",
        "reflection": 0,
        "contrast": 0,
        "roughness": 0,
    }
    return {**values, "finger": finger, "transparency": 0, **members}


def _worn(image: Image.Image, effects: list[Effect], refs: tuple[Image.Image, ...] = (), **params: Any) -> Image.Image:
    return _shown(image, refs, {}, effects=effects, **params)


def _shown(image: Image.Image, refs: tuple[Image.Image, ...], facts: Effect, **params: Any) -> Image.Image:
    sources = [Source("src", "hand.png", _png(image)), *(Source("ref", "nail.png", _png(ref)) for ref in refs)]
    (file,) = run(Job(tuple(sources), params, facts, watermark=False)).files
    return Image.open(BytesIO(file.render()))


def _around(finger: str, half: int = 6) -> Box:
    x, y = _TIPS[finger]
    return x - half, y - half, x + half, y + half


def _mean(image: Image.Image, box: Box | None = None) -> tuple[float, ...]:
    return tuple(ImageStat.Stat(image.crop(box)).mean)


@vision
def test_the_tips_of_a_hand_are_found_from_thumb_to_little_finger() -> None:
    found = finger_tips(_hand())
    assert len(found) == 5
    for tip, (x, y) in zip(found, _TIPS.values(), strict=True):
        assert np.hypot(tip.x - x, tip.y - y) < 22
        assert 15 < tip.width < 35


@vision
def test_a_mirrored_hand_begins_with_its_thumb_too() -> None:
    found = finger_tips(_hand().transpose(Image.Transpose.FLIP_LEFT_RIGHT))
    assert found[0].x == pytest.approx(300 - _TIPS["thumb"][0], abs=22)


@vision
def test_a_portrait_has_no_finger_tips() -> None:
    assert finger_tips(Image.open(SAMPLE).convert("RGB")) == []


@vision
@pytest.mark.parametrize("finger", FINGERS)
def test_the_nail_of_the_named_finger_is_painted_and_no_other(finger: str) -> None:
    change = ImageChops.difference(_worn(_hand(), [_effect(finger)]), _hand())
    assert sum(_mean(change, _around(finger))) > 60
    assert all(sum(_mean(change, _around(other))) == 0 for other in FINGERS if other != finger)


@vision
@pytest.mark.parametrize("size", [(300, 300), (1200, 1200)])
def test_the_hand_s_picture_keeps_its_size(size: tuple[int, int]) -> None:
    assert _worn(_hand().resize(size), [_effect()]).size == size


@vision
def test_a_longer_artificial_nail_stands_out_over_the_tip() -> None:
    short, long = (
        ImageChops.difference(
            _worn(_hand(), [_effect("middle", shape="almond_oval", length=length)]), _hand()
        ).getbbox()
        for length in (0.8, 2.15)
    )
    assert short is not None
    assert long is not None
    assert long[1] < short[1] - 10
    assert long[3] == pytest.approx(short[3], abs=4)


def test_fingers_are_drawn_into_a_corner_where_no_hand_is_seen() -> None:
    source = Image.new("RGB", (300, 400), (120, 130, 140))
    change = ImageChops.difference(_worn(source, [_effect()]), source)
    box = change.getbbox()
    assert box is not None
    assert (box[0] < 20, box[1] > 250, box[2] < 220) == (True, True, True)


def test_each_finger_of_the_drawing_gets_its_own_colour() -> None:
    source = Image.new("RGB", (300, 400), (120, 130, 140))
    colours = ("#ff0000", "#00ff00", "#0000ff", "#ffff00", "#00ffff")
    worn = _worn(source, [_effect(f, color=c) for f, c in zip(FINGERS, colours, strict=True)])
    seen = {colour for _, colour in worn.convert("RGB").getcolors(1 << 17) or []}
    for colour in colours:
        wanted = np.frombuffer(bytes.fromhex(colour[1:]), np.uint8).astype(int)
        assert min(np.abs(np.array(pixel) - wanted).max() for pixel in seen) < 30


def test_a_design_is_found_by_index_and_by_address() -> None:
    red, blue = (Image.new("RGBA", (300, 600), colour) for colour in ("#ff0000", "#0000ff"))
    source = Image.new("RGB", (300, 400), (120, 130, 140))
    base = {"sub_type": "design", "texture": "cream", "reflection": 0, "contrast": 0, "roughness": 0}
    one = _worn(source, [{**base, "finger": "ring", "ref_file_index": 0}], (red,), ref_file_ids=["a"])
    other = _worn(source, [{**base, "finger": "ring", "ref_file_url": "u"}], (red, blue), ref_file_ids=["a"])
    change = ImageChops.difference(one, other)
    assert change.getbbox() is not None
    assert ImageStat.Stat(ImageChops.subtract(one, other)).sum[0] > 0
    assert ImageStat.Stat(ImageChops.subtract(other, one)).sum[2] > 0


@vision
def test_a_press_on_design_is_as_long_as_its_picture() -> None:
    base = {
        "sub_type": "design",
        "finger": "middle",
        "texture": "cream",
        "reflection": 0,
        "contrast": 0,
        "roughness": 0,
    }
    boxes = [
        ImageChops.difference(
            _worn(_hand(), [{**base, "ref_file_index": 0}], (Image.new("RGB", size, "red"),), ref_file_ids=["a"],
                  effect_type="press_on_nails"), _hand(),
        ).getbbox()
        for size in ((300, 522), (300, 1044))
    ]  # fmt: skip
    assert boxes[0] is not None
    assert boxes[1] is not None
    assert boxes[1][3] - boxes[1][1] > boxes[0][3] - boxes[0][1] + 8


@vision
def test_nails_are_taken_over_from_another_hand() -> None:
    reference = _worn(_hand(), [_effect(finger, color="#2040ff") for finger in FINGERS])
    worn = _shown(_hand(), (reference,), {"from": "reference"})
    red, _, blue = _mean(worn, _around("middle", 4))
    assert blue > red + 40


def test_a_reference_without_a_hand_gives_its_colours() -> None:
    source = Image.new("RGB", (300, 400), (120, 130, 140))
    pictures = [_shown(source, (Image.new("RGB", (50, 50), c),), {"from": "reference"}) for c in ("#ff0000", "#00ff00")]
    assert ImageChops.difference(*pictures).getbbox() is not None


_TEXTURES: list[Effect] = [
    {"texture": "metallic"},
    {"texture": "pearl", "shimmer_opacity": 80},
    {"texture": "shimmer_coarse", "shimmer_size": 60},
    {"texture": "shimmer_fine", "shimmer_size": 60},
    {"texture": "textured", "textured_size": 40},
    {"texture": "sheer"},
    {"texture": "jelly"},
]


@pytest.mark.parametrize("texture", _TEXTURES, ids=lambda t: t["texture"])
def test_a_texture_is_told_from_cream(texture: Effect) -> None:
    plain, other = (np.asarray(painted(_effect(**t), None, 40, 60), int) for t in ({}, texture))
    assert np.abs(plain - other).mean() > 3


@pytest.mark.parametrize(
    ("members", "less", "more"),
    [({}, {"reflection": 10}, {"reflection": 90}), ({}, {"contrast": 10}, {"contrast": 90}),
     ({}, {"roughness": 20}, {"roughness": 90}), ({}, {"transparency": 10}, {"transparency": 90}),
     ({"texture": "pearl", "shimmer_opacity": 0}, {"shimmer_opacity": 20}, {"shimmer_opacity": 90})],
)  # fmt: skip
def test_a_finish_shows_by_its_strength(members: Effect, less: Effect, more: Effect) -> None:
    none, some, much = (
        np.asarray(painted(_effect(**{**members, **change}), None, 40, 60), int) for change in ({}, less, more)
    )
    assert 0 < np.abs(some - none).sum() < np.abs(much - none).sum()


def test_pointed_forms_cover_less_than_square_ones() -> None:
    shapes = ("square", "squoval", "oval", "almond", "stiletto")
    areas = [ImageStat.Stat(painted(_effect(shape=f"{s}_oval"), None, 60, 90).getchannel("A")).sum[0] for s in shapes]
    assert areas == sorted(areas, reverse=True)
    assert areas[0] > 1.3 * areas[-1]


@pytest.mark.parametrize("size", [(1, 1), (9, 5), (64, 64)])
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L"])
def test_any_picture_will_do(mode: str, size: tuple[int, int]) -> None:
    assert _worn(Image.new(mode, size), [_effect()]).size == size


def test_without_the_search_for_faces_fingers_are_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faces, "available", lambda: False)
    corner = (7, 290, 190, 365)
    assert _worn(_hand(), [_effect()]).crop(corner).tobytes() != _hand().crop(corner).tobytes()


def test_the_same_effects_give_the_same_bytes() -> None:
    first, second = (_worn(_hand(), [_effect(texture="shimmer_fine", shimmer_size=30)]).tobytes() for _ in range(2))
    assert first == second


def test_unreadable_nail_design_fails_at_once(encoded: Callable[..., bytes]) -> None:
    sources = Source("src", "a.png", _png(_hand())), Source("ref", "b.png", b"no picture")
    with pytest.raises(EngineError, match="error_decode_image"):
        run(Job(sources, {"effects": [_effect()]}))
