from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageDraw

from contract_tests.engines.measured import boxed
from youcam_mock.engines.job import EngineError, Job, Source
from youcam_mock.engines.people import faces, masks
from youcam_mock.engines.try_on import engine
from youcam_mock.engines.try_on.engine import run
from youcam_mock.engines.try_on.places import Body
from youcam_mock.engines.try_on.things import thing
from youcam_mock.sample import SAMPLE

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
SIZE = (160, 240)
GREY = (128, 128, 128)
Box = tuple[int, int, int, int]


@pytest.fixture
def one_face(monkeypatch: pytest.MonkeyPatch) -> None:
    """Finds a face in pictures of the size of the wearer's photo, and nowhere else."""
    monkeypatch.setattr(faces, "find", lambda image: (boxed(65, 20, 30),) if image.size == SIZE else ())


@pytest.fixture
def product(encoded: Bytes) -> bytes:
    """A red object before white."""
    picture = Image.new("RGB", (120, 100), "white")
    ImageDraw.Draw(picture).rectangle((30, 20, 89, 79), fill=(220, 20, 20))
    return encoded(picture)


@pytest.fixture
def worn(encoded: Bytes, seen: Pictures) -> Pictures:
    def made(
        item: str, refs: Sequence[bytes], masks: Sequence[tuple[str, bytes]] = (), mode: str = "RGB", **params: Any
    ) -> Image.Image:
        source = encoded(Image.new("RGB", SIZE, GREY).convert(mode))
        sources = [Source("src", "s.png", source), *(Source("ref", "r.png", ref) for ref in refs)]
        sources += [Source(role, "m.png", mask) for role, mask in masks]
        (file,) = run(Job(tuple(sources), params, {"item": item, "format": "png"}, watermark=False)).files
        return seen(file.render())

    return made


def _box(picture: Image.Image) -> Box:
    """Returns where the picture is clearly red."""
    red, green, blue = (np.asarray(channel, int) for channel in picture.convert("RGB").split())
    rows, columns = np.nonzero((red > green + 50) & (red > blue + 50))
    return int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1


@pytest.mark.usefixtures("one_face")
def test_clothes_hang_below_the_chin_and_are_as_wide_as_the_shoulders(worn: Pictures, product: bytes) -> None:
    picture = worn("clothes", [product], garment_category="upper_body")
    left, top, right, _ = _box(picture)
    assert picture.size == SIZE
    assert 54 <= top <= 66
    assert 80 < right - left < 125
    assert abs((left + right) / 2 - 80) < 6


@pytest.mark.usefixtures("one_face")
def test_the_category_says_where_clothes_go(worn: Pictures, product: bytes) -> None:
    boxes = {
        name: _box(worn("clothes", [product], garment_category=name))
        for name in ("upper_body", "lower_body", "full_body", "outer", "shoes")
    }
    assert boxes["lower_body"][1] > boxes["upper_body"][1] + 60
    assert boxes["full_body"][3] > boxes["upper_body"][3] + 30
    assert boxes["outer"][2] - boxes["outer"][0] > boxes["upper_body"][2] - boxes["upper_body"][0]
    assert boxes["shoes"][3] > 225
    assert _box(worn("clothes", [product], garment_category="auto")) == boxes["upper_body"]


@pytest.mark.usefixtures("one_face")
def test_clothes_fit_the_body_where_it_is_seen(monkeypatch: pytest.MonkeyPatch, worn: Pictures, product: bytes) -> None:
    by_face = _box(worn("clothes", [product], garment_category="upper_body"))
    mask = np.zeros((SIZE[1], SIZE[0]), np.float32)
    mask[:235, 56:144] = 1
    monkeypatch.setattr(engine, "body_of", lambda image: Body(mask, 1))
    left, top, right, _ = _box(worn("clothes", [product], garment_category="upper_body"))
    assert top == by_face[1]
    assert abs((left + right) / 2 - 100) <= 2
    shoes = _box(worn("clothes", [product], garment_category="shoes"))
    assert abs((shoes[0] + shoes[2]) / 2 - 100) <= 2
    assert abs(shoes[3] - 235) <= 2


@pytest.mark.usefixtures("one_face")
def test_a_mask_that_is_much_wider_than_a_person_is_not_taken_for_a_body(
    monkeypatch: pytest.MonkeyPatch, worn: Pictures, product: bytes
) -> None:
    by_face = worn("clothes", [product], garment_category="lower_body")
    mask = np.zeros((SIZE[1], SIZE[0]), np.float32)
    mask[:, 2:158] = 1
    monkeypatch.setattr(engine, "body_of", lambda image: Body(mask, 1))
    assert worn("clothes", [product], garment_category="lower_body").tobytes() == by_face.tobytes()


@pytest.mark.usefixtures("one_face")
def test_without_change_shoes_the_foot_of_the_reference_is_left_out(worn: Pictures, encoded: Bytes) -> None:
    figure = Image.new("RGB", (200, 100), "white")
    figure.paste((20, 20, 220), (30, 10, 170, 80))
    figure.paste((220, 20, 20), (30, 80, 170, 90))
    kept = worn("clothes", [encoded(figure)], garment_category="lower_body")
    left_out = worn("clothes", [encoded(figure)], garment_category="lower_body", change_shoes=False)
    red = [(np.asarray(picture.convert("RGB"), int) @ (1, -1, -1) > 120).sum() for picture in (kept, left_out)]
    assert red[0] > 100
    assert red[1] == 0


@pytest.mark.usefixtures("one_face")
def test_a_template_or_style_is_an_outfit_of_its_own(worn: Pictures) -> None:
    looks: list[dict[str, Any]] = [{"template_id": "a"}, {"template_id": "b"}, {"style_group_id": 1, "style_ids": [2]}]
    pictures = [worn("clothes", [], **look) for look in looks]
    assert len({picture.tobytes() for picture in pictures}) == 3
    assert pictures[0].tobytes() == worn("clothes", [], template_id="a").tobytes()
    for picture in pictures:
        assert picture.getpixel((80, 120)) != GREY
        assert picture.crop((0, 0, 160, 50)).getcolors() == [(8000, GREY)]


def test_an_outfit_brings_shoes_where_feet_are_seen(monkeypatch: pytest.MonkeyPatch, worn: Pictures) -> None:
    head = boxed(72, 10, 16)
    monkeypatch.setattr(faces, "find", lambda image: (head,) if image.size == SIZE else ())
    shod, barefoot = (worn("clothes", [], template_id="a", change_shoes=change) for change in (True, False))
    changed = ImageChops.difference(shod, barefoot).getbbox()
    assert changed is not None
    assert changed[1] > head.at(0, 13)[1], "shoes are at the feet"
    assert shod.tobytes() == worn("clothes", [], template_id="a").tobytes()


@pytest.mark.usefixtures("one_face")
def test_earrings_hang_at_the_ear_that_is_named(worn: Pictures, product: bytes) -> None:
    entry = {"name": "a"}
    left, _, right, _ = _box(worn("earring", [product], object_infos=[entry]))
    assert (left + right) / 2 == pytest.approx(65, abs=4)
    other = _box(worn("earring", [product], object_infos=[{**entry, "parameter": {"earring_is_right_ear": False}}]))
    assert (other[0] + other[2]) / 2 == pytest.approx(95, abs=4)


@pytest.mark.usefixtures("one_face")
def test_earrings_have_the_size_and_place_that_are_given(worn: Pictures, product: bytes) -> None:
    def box(**fit: Any) -> Box:
        fit["earring_shadow_intensity"] = 0
        return _box(worn("earring", [product], object_infos=[{"name": "a", "parameter": fit}]))

    small, large = box(earring_scale=4), box(earring_scale=12)
    assert (large[2] - large[0]) / (small[2] - small[0]) == pytest.approx(3, rel=0.2)
    placed = box(earring_wearing_location=[40, 150], earring_scale=6)
    assert (placed[0] + placed[2]) / 2 == pytest.approx(40, abs=2)
    assert placed[1] == pytest.approx(150, abs=2)


@pytest.mark.usefixtures("one_face")
def test_a_necklace_s_anchors_lie_where_it_is_worn(worn: Pictures, product: bytes) -> None:
    fit = {
        "necklace_anchor_point": [[30, 20], [90, 20]],
        "necklace_wearing_location": [[60, 100], [100, 100]],
        "necklace_shadow_intensity": 0,
    }
    left, top, right, _ = _box(worn("necklace", [product], object_infos=[{"name": "a", "parameter": fit}]))
    assert (left, top, right) == pytest.approx((60, 100, 100), abs=3)


def test_rings_go_to_the_finger_that_is_named_and_along_it(worn: Pictures, product: bytes) -> None:
    def middle(**fit: Any) -> tuple[float, float]:
        left, top, right, bottom = _box(worn("ring", [product], object_infos=[{"name": "a", "parameter": fit}]))
        return (left + right) / 2, (top + bottom) / 2

    assert middle(ring_wearing_finger=1)[0] < middle(ring_wearing_finger=2)[0] < middle(ring_wearing_finger=4)[0]
    assert middle(ring_wearing_location=1)[1] < middle(ring_wearing_location=0)[1] - 15


@pytest.mark.parametrize("item", ["bracelet", "watch"])
def test_what_is_worn_at_the_wrist_moves_up_the_arm(item: str, worn: Pictures, product: bytes) -> None:
    low, high = (
        _box(worn(item, [product], object_infos=[{"name": "a", "parameter": {f"{item}_wearing_location": value}}]))
        for value in (-0.3, 0.5)
    )
    assert low[1] + 20 < high[1]
    assert low[1] > 120


def test_each_entry_takes_the_product_that_it_names(worn: Pictures, product: bytes, encoded: Bytes) -> None:
    blue = encoded(Image.new("RGB", (50, 50), (10, 10, 230)))
    entries = [{"name": name, "parameter": {"bracelet_need_remove_background": False}} for name in ("b", "r")]
    pictures = [worn("bracelet", [product, blue], ref_file_ids=["r", "b"], object_infos=[entry]) for entry in entries]
    assert pictures[0].tobytes() != pictures[1].tobytes()
    assert _box(pictures[1])[2] > 0


def test_under_a_name_of_its_own_an_entry_takes_the_product_and_the_mask_at_its_place(
    worn: Pictures, product: bytes, encoded: Bytes
) -> None:
    blue, half = encoded(Image.new("RGB", (50, 50), (10, 10, 230))), Image.new("L", (50, 50))
    half.paste(255, (0, 0, 25, 50))
    masks = [("ref_mask", encoded(mask)) for mask in (Image.new("L", (120, 100), 255), half)]

    def made(*names: str) -> bytes:
        entries = [{"name": name, "mask_name": f"m{name}"} for name in names]
        files: dict[str, Any] = {"ref_file_ids": ["0", "1"], "refmsk_file_ids": ["m0", "m1"]}
        return worn("bracelet", [product, blue], masks, **files, object_infos=entries).tobytes()

    assert made("x", "y") == made("0", "1") != made("1", "0")


def test_jewellery_without_a_picture_of_it_is_an_invalid_parameter(worn: Pictures) -> None:
    with pytest.raises(EngineError, match="invalid_parameter"):
        worn("ring", [], ref_file_ids=[], object_infos=[{"name": "a"}])
    assert worn("ring", [], ref_file_ids=[], object_infos=[]).size == SIZE


def test_a_background_stays_where_it_is_not_to_be_removed(worn: Pictures, product: bytes) -> None:
    entry = {"name": "a", "parameter": {"watch_need_remove_background": False}}
    assert len(worn("watch", [product], object_infos=[entry]).getcolors(100_000) or ()) > 2
    white = np.asarray(worn("watch", [product], object_infos=[entry])).min(axis=2).max()
    assert white > 160


def test_a_darker_shadow_and_the_photo_s_light_are_seen(worn: Pictures, product: bytes) -> None:
    def light(**fit: float) -> float:
        named = {f"ring_{name}_intensity": value for name, value in fit.items()}
        return float(
            np.asarray(worn("ring", [product], object_infos=[{"name": "a", "parameter": named}]), float).mean()
        )

    assert light(shadow=1, ambient_light=0) < light(shadow=0, ambient_light=0)
    assert light(shadow=0, ambient_light=1) < light(shadow=0, ambient_light=0)


def test_what_the_mask_of_the_photo_shows_stays_in_front(worn: Pictures, product: bytes, encoded: Bytes) -> None:
    everything = encoded(Image.new("L", SIZE, 255))
    picture = worn("watch", [product], [("mask", everything)], object_infos=[{"name": "a"}])
    assert picture.convert("RGB").getcolors() == [(SIZE[0] * SIZE[1], GREY)]


def test_a_product_s_mask_cuts_it_out(worn: Pictures, product: bytes, encoded: Bytes) -> None:
    half = Image.new("L", (120, 100))
    half.paste(255, (30, 20, 60, 80))
    params = {"ref_file_ids": ["a"], "refmsk_file_ids": ["m"], "object_infos": [{"name": "a", "mask_name": "m"}]}
    left, top, right, bottom = _box(worn("watch", [product], [("ref_mask", encoded(half))], **params))
    assert (bottom - top) / (right - left) == pytest.approx(2, rel=0.2)


def test_an_occluded_earring_fades_at_its_top(worn: Pictures, product: bytes) -> None:
    free, hidden = (
        worn(
            "earring",
            [product],
            object_infos=[{"name": "a", "parameter": {"earring_occluded_type": value, "earring_scale": 9}}],
        )
        for value in (2, 1)
    )
    assert _box(hidden)[1] > _box(free)[1] + 1


@pytest.mark.parametrize("item", ["hat", "scarf", "bag", "shoes"])
def test_accessories_make_a_fashion_picture_of_the_stated_size(
    item: str, product: bytes, encoded: Bytes, seen: Pictures
) -> None:
    photo = encoded(Image.open(SAMPLE).convert("RGB").crop((110, 10, 340, 290)))
    sources = (Source("src", "s.png", photo), Source("ref", "r.png", product))
    facts = {"item": item, "output_width": 112, "output_height": 150}

    def fashion(**params: str) -> Image.Image:
        (file,) = run(Job(sources, params, facts, watermark=False)).files
        return seen(file.render())

    looks = [("female", "a"), ("male", "a"), ("female", "b"), ("female", "random")]
    made = [fashion(gender=gender, style=style) for gender, style in looks]
    assert {picture.size for picture in made} == {(112, 150)}
    assert len({picture.tobytes() for picture in made}) == 4
    assert fashion(gender="female").tobytes() == made[3].tobytes()


def test_a_thing_is_cut_out_of_a_plain_background_or_by_its_transparency(product: bytes, encoded: Bytes) -> None:
    assert thing(product, "hat").image.size == pytest.approx((60, 60), abs=2)
    clear = Image.new("RGBA", (100, 80))
    clear.paste((10, 200, 10, 255), (20, 10, 70, 60))
    assert thing(encoded(clear), "hat").image.size == pytest.approx((50, 50), abs=1)


def test_what_a_person_wears_on_a_busy_background_is_cut_out_where_it_is_worn(
    monkeypatch: pytest.MonkeyPatch, encoded: Bytes
) -> None:
    noise = np.random.default_rng(2).integers(90, 160, (240, 160, 3)).astype(np.uint8)
    photo = Image.fromarray(noise)
    photo.paste((200, 150, 120), (65, 20, 95, 50))
    photo.paste((20, 40, 200), (40, 55, 120, 200))
    monkeypatch.setattr(faces, "find", lambda image: (boxed(65, 20, 30),))
    whole = Image.new("L", photo.size, 255)
    monkeypatch.setattr(masks, "person", lambda image, face: whole)
    upper, lower = (thing(encoded(photo), worn).image for worn in ("upper_body", "lower_body"))
    assert upper.height < photo.height
    assert lower.height < photo.height
    assert upper.tobytes() != lower.tobytes()


def test_points_of_a_product_photo_lie_on_the_thing(product: bytes) -> None:
    cut = thing(product, "hat")
    assert cut.at((60, 50)) == pytest.approx((0.5, 0.5), abs=0.03)


@pytest.mark.parametrize("there", [True, False])
def test_thing_on_a_busy_background_is_cut_out(there: bool, monkeypatch: pytest.MonkeyPatch, encoded: Bytes) -> None:
    if not there:
        monkeypatch.setattr(faces, "available", lambda: False)
    noise = np.random.default_rng(1).integers(0, 255, (90, 90, 3)).astype(np.uint8)
    cut = thing(encoded(Image.fromarray(noise)), "bag")
    assert np.asarray(cut.image.getchannel("A")).max() > 128


@pytest.mark.usefixtures("one_face")
@pytest.mark.parametrize("mode", ["RGBA", "L", "P"])
def test_other_modes_of_the_photo_are_taken(mode: str, worn: Pictures, product: bytes) -> None:
    assert worn("clothes", [product], mode=mode, garment_category="upper_body").size == SIZE


def test_unreadable_reference_fails_at_once(product: bytes) -> None:
    sources = (Source("src", "s.png", product), Source("ref", "r.png", b"no picture"))
    with pytest.raises(EngineError, match="error_decode_image"):
        run(Job(sources, {}, {"item": "clothes"}))


@pytest.mark.parametrize("far", [-(10**30), 10**30, 1e308])
def test_position_far_outside_the_picture_is_accepted(far: float, worn: Pictures, product: bytes) -> None:
    fit = {"earring_wearing_location": [far, far], "earring_anchor_point": [far, 0], "earring_scale": abs(far)}
    assert worn("earring", [product], object_infos=[{"name": "a", "parameter": fit}]).size == SIZE
    ends = {"necklace_wearing_location": [[-far, 0], [far, 0]], "necklace_anchor_point": [[0, 0], [0, far]]}
    assert worn("necklace", [product], object_infos=[{"name": "a", "parameter": ends}]).size == SIZE
