from __future__ import annotations

import json
import os
import threading
import zipfile
from collections.abc import Callable
from io import BytesIO
from time import process_time
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageStat

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import EngineError, Job, Result, ResultLink
from youcam_mock.engines.people import faces
from youcam_mock.engines.skin import analysis_files
from youcam_mock.engines.skin.analysis import run
from youcam_mock.engines.skin.concerns import ui_score
from youcam_mock.sample import SAMPLE

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]


BASES = [
    "acne", "age_spot", "dark_circle", "droopy_lower_eyelid", "droopy_upper_eyelid", "eye_bag", "firmness", "moisture",
    "oiliness", "pore", "radiance", "redness", "skin_type", "tear_trough", "texture", "wrinkle",
]  # fmt: skip
HD = [f"hd_{base}" for base in BASES]
SD = ["dark_circle_v2" if base == "dark_circle" else base for base in BASES]
FLAT = [base for base in BASES if base not in ("acne", "texture", "pore", "wrinkle", "skin_type", "tear_trough")]
PORES = ["all", "cheek", "forehead", "nose"]
WRINKLES = ["all", "crowfeet", "forehead", "glabellar", "marionette", "nasolabial", "periocular"]
SKIN_TYPES = {
    "Normal", "Oily", "Dry", "Combination", "Redness", "Dry & Redness", "Oily & Redness", "Combination & Redness",
}  # fmt: skip


@pytest.fixture
def selfie(portrait: Pictures, encoded: Bytes) -> bytes:
    return encoded(portrait(), "JPEG", quality=95)


def _entries(result: Result) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(result.file("output.zip").render())) as bundle:
        return {name: bundle.read(name) for name in bundle.namelist()}


def _score_info(result: Result) -> dict[str, Any]:
    info: dict[str, Any] = json.loads(_entries(result)["skinanalysisResult/score_info.json"])
    return info


def _items(result: Result) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = result.data["output"]
    return items


def _scored(item: dict[str, Any]) -> bool:
    return isinstance(item["raw_score"], float) and isinstance(item["ui_score"], int)


# The ZIP form


@pytest.mark.parametrize("params", [{}, {"format": "zip"}])
def test_a_zip_is_the_default_and_one_link(params: dict[str, str], selfie: bytes, job: Jobs) -> None:
    result = run(job(selfie, dst_actions=["hd_acne"], **params))
    assert result.data == {"url": ResultLink("output.zip")}
    assert [(file.name, file.content_type) for file in result.files] == [("output.zip", "application/zip")]


def test_an_hd_zip_holds_exactly_the_documented_files(selfie: bytes, job: Jobs) -> None:
    expected = {"score_info.json", "resize_image.jpg", "hd_acne_output.png", "hd_texture_output.png"}
    expected |= {"hd_tear_trough.png", "hd_skin_type.png"}
    expected |= {f"hd_{base}_output.png" for base in FLAT}
    expected |= {f"hd_pore_output_{region}.png" for region in PORES}
    expected |= {f"hd_wrinkle_output_{region}.png" for region in WRINKLES}
    assert set(_entries(run(job(selfie, dst_actions=HD)))) == {f"skinanalysisResult/{name}" for name in expected}


def test_an_sd_zip_holds_exactly_the_documented_files(selfie: bytes, job: Jobs) -> None:
    expected = {"score_info.json", "resize_image.jpg", "tear_trough.png", "skin_type.png"}
    expected |= {f"{action}_output.png" for action in SD if action not in ("tear_trough", "skin_type")}
    assert set(_entries(run(job(selfie, dst_actions=SD)))) == {f"skinanalysisResult/{name}" for name in expected}


def test_a_zip_holds_what_was_asked_for_and_sums_it_up(selfie: bytes, job: Jobs, seen: Pictures) -> None:
    result = run(job(selfie, dst_actions=["hd_redness"]))
    names = ("score_info.json", "hd_redness_output.png", "resize_image.jpg")
    assert [*_entries(result)] == [f"skinanalysisResult/{name}" for name in names]
    assert set(_score_info(result)) == {"hd_redness", "all", "skin_age", "resize_image"}
    assert _score_info(result)["resize_image"] == {"image_name": "resize_image.jpg"}
    photo = seen(_entries(result)["skinanalysisResult/resize_image.jpg"])
    assert (photo.format, photo.size) == ("JPEG", (120, 160))


@pytest.mark.parametrize(("actions", "masks"), [(HD, 23), (SD, 14)])
def test_a_v1_zip_holds_nothing_but_scored_entries_and_their_masks(
    actions: list[str], masks: int, selfie: bytes, job: Jobs
) -> None:
    wanted = [action for action in actions if not action.endswith(("skin_type", "tear_trough"))]
    result = run(job(selfie, facts={"summary": False, "example": [{}]}, dst_actions=wanted))
    assert result.data == [{"url": ResultLink("output.zip")}]
    info = _score_info(result)
    assert set(info) == set(wanted)
    entries = [part for entry in info.values() for part in ([entry] if "ui_score" in entry else entry.values())]
    assert all(set(entry) == {"raw_score", "ui_score", "output_mask_name"} and _scored(entry) for entry in entries)
    named = {f"skinanalysisResult/{entry['output_mask_name']}" for entry in entries}
    assert named | {"skinanalysisResult/score_info.json"} == set(_entries(result))
    assert len(named) == masks


def test_a_zip_is_the_same_byte_for_byte(selfie: bytes, job: Jobs) -> None:
    first, second = (run(job(selfie, dst_actions=HD)).file("output.zip").render() for _ in range(2))
    assert first == second
    with zipfile.ZipFile(BytesIO(first)) as bundle:
        assert {entry.date_time for entry in bundle.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert bundle.testzip() is None


def test_at_most_four_masks_are_drawn_at_a_time(selfie: bytes, job: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 64)
    threads: set[int] = set()
    encode = pictures.encode

    def counted(image: Image.Image, kind: str) -> bytes:
        threads.add(threading.get_ident())
        return encode(image, kind)

    monkeypatch.setattr(pictures, "encode", counted)
    run(job(selfie, dst_actions=HD)).file("output.zip").render()
    assert 1 <= len(threads) <= 4


def test_score_info_is_flat_for_most_concerns(selfie: bytes, job: Jobs) -> None:
    info = _score_info(run(job(selfie, dst_actions=HD)))
    for base in [*FLAT, "tear_trough"]:
        entry = info[f"hd_{base}"]
        assert set(entry) == {"raw_score", "ui_score", "output_mask_name"}
        assert _scored(entry)
        assert 1 <= entry["raw_score"] <= 100
        assert 1 <= entry["ui_score"] <= 100
    assert info["hd_moisture"]["output_mask_name"] == "hd_moisture_output.png"
    assert info["hd_tear_trough"]["output_mask_name"] == "hd_tear_trough.png"


def test_score_info_is_nested_where_a_concern_has_regions(selfie: bytes, job: Jobs) -> None:
    info = _score_info(run(job(selfie, dst_actions=HD)))
    assert set(info["hd_acne"]) == set(info["hd_texture"]) == {"whole"}
    assert set(info["hd_pore"]) == {"whole", "forehead", "nose", "cheek"}
    assert set(info["hd_wrinkle"]) == {"whole", *WRINKLES[1:]}
    assert info["hd_pore"]["whole"]["output_mask_name"] == "hd_pore_output_all.png"
    assert info["hd_wrinkle"]["crowfeet"]["output_mask_name"] == "hd_wrinkle_output_crowfeet.png"
    assert info["hd_texture"]["whole"]["output_mask_name"] == "hd_texture_output.png"
    assert set(info["hd_skin_type"]) == {"whole", "t_zone", "u_zone"}
    for entry in info["hd_skin_type"].values():
        assert set(entry) == {"skin_type", "output_mask_name"}
        assert entry["output_mask_name"] == "hd_skin_type.png"


@pytest.mark.parametrize("actions", [HD, SD])
def test_score_info_lists_concerns_and_regions_as_the_samples_do(actions: list[str], selfie: bytes, job: Jobs) -> None:
    hd = (
        "redness oiliness age_spot radiance moisture dark_circle eye_bag droopy_upper_eyelid droopy_lower_eyelid "
        "firmness texture acne pore wrinkle tear_trough skin_type"
    )
    sd = (
        "wrinkle droopy_upper_eyelid droopy_lower_eyelid firmness acne moisture eye_bag dark_circle_v2 age_spot "
        "radiance redness oiliness pore texture tear_trough skin_type"
    )
    info = _score_info(run(job(selfie, dst_actions=actions)))
    listed = [f"hd_{base}" for base in hd.split()] if actions is HD else sd.split()
    assert [*info] == [*listed, "all", "skin_age", "resize_image"]
    if actions is HD:
        assert [*info["hd_pore"]] == ["forehead", "nose", "cheek", "whole"]
        wrinkles = ["forehead", "glabellar", "crowfeet", "periocular", "nasolabial", "marionette", "whole"]
        assert [*info["hd_wrinkle"]] == wrinkles


def test_score_info_names_only_masks_that_the_zip_holds(selfie: bytes, job: Jobs) -> None:
    for options in ({}, {"enable_mask_overlay": True}):
        entries = _entries(run(job(selfie, dst_actions=HD, miniserver_args=options)))
        text = entries["skinanalysisResult/score_info.json"].decode()
        named = {part.split('"')[1] for part in text.split('"output_mask_name":')[1:]}
        others = {"score_info.json", "resize_image.jpg"}
        assert {f"skinanalysisResult/{name}" for name in named | others} == set(entries)


def test_score_info_tells_an_age_and_an_overall_score(selfie: bytes, job: Jobs) -> None:
    info = _score_info(run(job(selfie, dst_actions=["redness", "oiliness"])))
    assert isinstance(info["skin_age"], int)
    assert 18 <= info["skin_age"] <= 75
    assert info["all"] == {"score": (info["redness"]["ui_score"] + info["oiliness"]["ui_score"]) / 2}


def test_v1_has_no_parameters_and_gives_a_zip_of_bare_masks_whatever_they_say(selfie: bytes, job: Jobs) -> None:
    facts = {"summary": False, "example": [{}]}
    told = {"format": "json", "miniserver_args": {"enable_mask_overlay": True}}
    plain, asked = (run(job(selfie, facts=facts, dst_actions=["acne"], **params)) for params in ({}, told))
    assert asked.data == plain.data == [{"url": ResultLink("output.zip")}]
    assert _entries(asked) == _entries(plain)


# The JSON form


def test_json_items_come_by_name_then_the_three_common_ones(selfie: bytes, job: Jobs) -> None:
    items = _items(run(job(selfie, dst_actions=["texture", "acne", "pore", "acne"], format="json")))
    assert [item["type"] for item in items] == ["acne", "pore", "texture", "all", "skin_age", "resize_image"]


def test_every_json_item_carries_a_null_url(selfie: bytes, job: Jobs) -> None:
    for actions in (HD, SD):
        items = _items(run(job(selfie, dst_actions=actions, format="json")))
        assert all(item["url"] is None for item in items)


def test_json_items_have_the_documented_members(selfie: bytes, job: Jobs) -> None:
    items = _items(run(job(selfie, dst_actions=["hd_eye_bag", "hd_pore", "hd_skin_type"], format="json")))
    members = {(item["type"], item.get("region")): set(item) - {"type", "url"} for item in items}
    pores = {("hd_pore", region) for region in ("whole", "forehead", "nose", "cheek")}
    types = {("hd_skin_type", region) for region in ("whole", "t_zone", "u_zone")}
    expected: dict[tuple[str, str | None], set[str]] = {
        ("hd_eye_bag", None): {"raw_score", "ui_score", "mask_urls"},
        ("all", None): {"score"},
        ("skin_age", None): {"score"},
        ("resize_image", None): {"mask_urls"},
    }
    expected |= {key: {"region", "raw_score", "ui_score", "mask_urls"} for key in pores}
    expected |= {key: {"region", "skin_type", "mask_urls"} for key in types}
    assert members == expected


def test_members_of_json_items_come_in_the_order_that_was_seen(selfie: bytes, job: Jobs) -> None:
    items = _items(run(job(selfie, dst_actions=["oiliness", "skin_type"], format="json")))
    scored, typed, *_, overall, age, resized = (list(item) for item in items)
    assert scored == ["ui_score", "mask_urls", "raw_score", "type", "url"]
    assert typed == ["mask_urls", "region", "skin_type", "type", "url"]
    assert overall == age == ["score", "type", "url"]
    assert resized == ["mask_urls", "type", "url"]


def test_all_sixteen_concerns_of_sd_make_21_json_items(selfie: bytes, job: Jobs) -> None:
    assert len(_items(run(job(selfie, dst_actions=SD, format="json")))) == 21


def test_mask_files_of_skin_type_are_named_for_their_region(selfie: bytes, job: Jobs) -> None:
    items = _items(run(job(selfie, dst_actions=["skin_type", "oiliness"], format="json")))
    names = [link.file_name for item in items for link in item.get("mask_urls", [])]
    regions = ("whole", "t_zone", "u_zone")
    assert names == [
        "oiliness_output.png",
        *(f"skin_type_{region}_output.png" for region in regions),
        "resize_image.jpg",
    ]


def test_sd_concerns_have_no_region_but_skin_type(selfie: bytes, job: Jobs) -> None:
    items = _items(run(job(selfie, dst_actions=SD, format="json")))
    assert {item["type"] for item in items if "region" in item} == {"skin_type"}


def test_skin_types_are_the_documented_ones(selfie: bytes, job: Jobs) -> None:
    for action in ("skin_type", "hd_skin_type"):
        items = _items(run(job(selfie, dst_actions=[action], format="json")))
        assert {item["skin_type"] for item in items if item["type"] == action} <= SKIN_TYPES


def test_the_overall_score_is_0_when_only_skin_type_was_asked_for(selfie: bytes, job: Jobs) -> None:
    items = _items(run(job(selfie, dst_actions=["skin_type"], format="json")))
    assert next(item for item in items if item["type"] == "all")["score"] == 0


@pytest.mark.parametrize("overlaid", [False, True])
def test_every_json_link_leads_to_a_file_and_every_file_is_linked(
    overlaid: bool, selfie: bytes, job: Jobs, seen: Pictures
) -> None:
    result = run(job(selfie, dst_actions=HD, format="json", miniserver_args={"enable_mask_overlay": overlaid}))
    links = [link.file_name for item in _items(result) for link in item.get("mask_urls", [])]
    assert len(links) == len(set(links)) == 16 + 3 + 6 + 2 + 1
    assert sorted(links) == sorted(file.name for file in result.files)
    for file in result.files:
        assert file.name.endswith(".jpg" if overlaid or file.name == "resize_image.jpg" else ".png")
        picture = seen(file.render())
        assert picture.size == (120, 160)
        assert file.content_type == f"image/{str(picture.format).lower()}"


def test_zip_and_json_give_the_same_scores(selfie: bytes, job: Jobs) -> None:
    info = _score_info(run(job(selfie, dst_actions=["redness", "pore"])))
    items = {item["type"]: item for item in _items(run(job(selfie, dst_actions=["redness", "pore"], format="json")))}
    for action in ("redness", "pore"):
        assert items[action]["raw_score"] == info[action]["raw_score"]
    assert items["skin_age"]["score"] == info["skin_age"]
    assert items["all"]["score"] == info["all"]["score"]


# Scores


@pytest.mark.parametrize(("raw", "shown"), [(45.43, 68), (66.47, 75), (94.17, 91), (100.0, 99)])
def test_ui_scores_are_the_observed_ones(raw: float, shown: int) -> None:
    assert ui_score(raw) == shown


def test_ui_scores_rise_with_the_raw_score_between_1_and_100() -> None:
    shown = [ui_score(tenth / 10) for tenth in range(10, 1001)]
    assert shown == sorted(shown)
    assert min(shown) >= 1
    assert max(shown) <= 100


def _raw_scores(content: bytes, job: Jobs, actions: list[str] = SD) -> dict[str, float]:
    items = _items(run(job(content, dst_actions=actions, format="json")))
    return {item["type"]: item["raw_score"] for item in items if "raw_score" in item}


def test_concerns_differ_from_one_another(selfie: bytes, job: Jobs) -> None:
    scores = _raw_scores(selfie, job)
    assert len(set(scores.values())) == len(scores) == 15


def test_another_picture_scores_otherwise(portrait: Pictures, encoded: Bytes, job: Jobs) -> None:
    one = _raw_scores(encoded(portrait()), job)
    other = _raw_scores(encoded(portrait().transpose(Image.Transpose.FLIP_TOP_BOTTOM)), job)
    assert all(one[action] != other[action] for action in ("firmness", "redness", "dark_circle_v2", "wrinkle"))


def test_a_redder_skin_scores_worse_on_redness(encoded: Bytes, job: Jobs) -> None:
    pale, red = (encoded(Image.new("RGB", (60, 80), colour)) for colour in ((220, 190, 180), (220, 90, 90)))
    assert _raw_scores(red, job)["redness"] < _raw_scores(pale, job)["redness"] - 10


def test_scores_do_not_depend_on_what_else_is_asked_for(selfie: bytes, job: Jobs) -> None:
    assert _raw_scores(selfie, job, ["pore"])["pore"] == _raw_scores(selfie, job)["pore"]


@pytest.mark.parametrize("colour", ["black", "white", "red", "blue"])
def test_scores_stay_within_bounds_on_extreme_pictures(colour: str, encoded: Bytes, job: Jobs) -> None:
    items = _items(run(job(encoded(Image.new("RGB", (64, 64), colour)), dst_actions=HD, format="json")))
    for item in items:
        assert 1 <= item.get("raw_score", 50) <= 100
        assert 1 <= item.get("ui_score", 50) <= 100
    assert 18 <= next(item for item in items if item["type"] == "skin_age")["score"] <= 75


# Masks and overlays


def test_raw_masks_are_rgba_of_the_source_s_size_with_both_empty_and_painted_spots(job: Jobs, seen: Pictures) -> None:
    for name, content in _entries(run(job(SAMPLE.read_bytes(), dst_actions=HD))).items():
        if name.endswith(".png"):
            mask = seen(content)
            assert (mask.format, mask.mode, mask.size) == ("PNG", "RGBA", (512, 512))
            lowest, highest = mask.getchannel("A").getextrema()
            assert lowest == 0
            assert isinstance(highest, int)
            assert highest > 0, name


def test_a_concern_that_is_not_there_gives_an_empty_mask(encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    result = run(job(encoded(Image.new("RGB", (60, 80), (200, 160, 140))), dst_actions=["hd_acne"], format="json"))
    assert seen(result.file("hd_acne_output.png").render()).getchannel("A").getextrema() == (0, 0)


def test_raw_masks_carry_no_watermark(selfie: bytes, job: Jobs) -> None:
    marked, clean = (
        run(job(selfie, watermark=mark, dst_actions=["hd_acne"], format="json")).file("hd_acne_output.png").render()
        for mark in (True, False)
    )
    assert marked == clean


@pytest.mark.parametrize("name", ["acne_output.jpg", "resize_image.jpg"])
def test_pictures_that_a_person_sees_carry_a_watermark_unless_switched_off(
    name: str, portrait: Pictures, encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    content = encoded(portrait(300, 400))
    options = {"enable_mask_overlay": True}
    marked, clean = (
        seen(
            run(job(content, watermark=mark, dst_actions=["acne"], format="json", miniserver_args=options))
            .file(name)
            .render()
        )
        for mark in (True, False)
    )
    box = ImageChops.difference(marked, clean).point(lambda value: 255 if value > 40 else 0).getbbox()
    assert box is not None
    assert box[0] > 150
    assert box[1] > 300


def test_an_overlay_shows_the_photo_with_the_mask_on_it(
    portrait: Pictures, encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    source = portrait(300, 400)
    options = {"enable_mask_overlay": True}
    result = run(job(encoded(source), watermark=False, dst_actions=["wrinkle"], format="json", miniserver_args=options))
    change = ImageChops.difference(seen(result.file("wrinkle_output.jpg").render()), source)
    assert max(ImageStat.Stat(change.crop((0, 350, 300, 400))).mean) < 6  # no more than JPEG loses
    assert max(ImageStat.Stat(change).extrema)[1] > 60


@pytest.mark.parametrize("concern", ["pore", "wrinkle"])
def test_a_dark_background_darkens_its_own_overlays_only(
    concern: str, encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    options = {
        "enable_mask_overlay": True,
        f"enable_dark_background_hd_{concern}": True,
        f"color_dark_background_hd_{concern}": "102030",
        f"opacity_dark_background_hd_{concern}": 0.5,
    }
    content = encoded(Image.new("RGB", (80, 80), (200, 200, 200)))
    actions = ["hd_pore", "hd_wrinkle"]
    result = run(job(content, watermark=False, dst_actions=actions, format="json", miniserver_args=options))
    for other in ("pore", "wrinkle"):
        pixel = seen(result.file(f"hd_{other}_output_all.jpg").render()).getpixel((2, 2))
        assert pixel == pytest.approx((108, 116, 124) if other == concern else (200, 200, 200), abs=3)


def test_a_dark_background_has_a_default_colour_and_opacity(encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    options = {"enable_mask_overlay": True, "enable_dark_background_hd_pore": True}
    content = encoded(Image.new("RGB", (80, 80), (200, 200, 200)))
    result = run(job(content, watermark=False, dst_actions=["hd_pore"], format="json", miniserver_args=options))
    pixel = seen(result.file("hd_pore_output_nose.jpg").render()).getpixel((2, 2))
    assert pixel == pytest.approx((144, 144, 144), abs=3)


@pytest.mark.parametrize("colour", ["", "3D3D", "#3D3D3D", "purple"])
def test_malformed_background_colour_is_an_invalid_parameter(colour: str, selfie: bytes, job: Jobs) -> None:
    options = {"enable_dark_background_hd_pore": True, "color_dark_background_hd_pore": colour}
    with pytest.raises(EngineError, match="invalid_parameter"):
        run(job(selfie, dst_actions=["hd_pore"], miniserver_args=options))


def test_pictures_of_a_large_source_are_2560_px_long(encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    result = run(job(encoded(Image.new("RGB", (1000, 3200)), "JPEG"), dst_actions=["acne"], format="json"))
    assert {seen(file.render()).size for file in result.files} == {(800, 2560)}


def test_a_turned_photo_is_analysed_upright(portrait: Pictures, encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    upright = portrait(160, 120)
    stored = encoded(upright.transpose(Image.Transpose.ROTATE_90), "PNG", 6)
    options = {"miniserver_args": {"enable_mask_overlay": True}, "format": "json"}
    one, other = (run(job(content, dst_actions=SD, **options)) for content in (stored, encoded(upright)))
    assert one.data == other.data
    assert seen(one.file("resize_image.jpg").render()).size == (160, 120)
    assert one.file("acne_output.jpg").render() == other.file("acne_output.jpg").render()


@pytest.mark.parametrize("overlaid", [False, True])
@pytest.mark.parametrize(("mode", "kind"), [("CMYK", "JPEG"), ("I;16", "PNG"), ("RGBA", "PNG"), ("P", "PNG")])
@pytest.mark.parametrize("size", [(1, 1), (2, 300)])
def test_any_picture_can_be_analysed(
    overlaid: bool, mode: str, kind: str, size: tuple[int, int], encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    options = {"enable_mask_overlay": overlaid}
    result = run(
        job(encoded(Image.new(mode, size), kind), dst_actions=["acne"], format="json", miniserver_args=options)
    )
    assert {seen(file.render()).size for file in result.files} == {size}


# When and how


def test_no_picture_is_drawn_before_the_download(selfie: bytes, job: Jobs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(analysis_files, "mask", lambda *_: pytest.fail("drawn"))
    for form in ("zip", "json"):
        run(job(selfie, dst_actions=HD, format=form))


@pytest.mark.parametrize("action", ["abc123", "hd_dark_circle_v2", "dark_circle", "HD_ACNE"])
def test_an_unknown_action_is_an_invalid_parameter(action: str, selfie: bytes, job: Jobs) -> None:
    with pytest.raises(EngineError, match=f"invalid_parameter: .*{action}"):
        run(job(selfie, dst_actions=[action]))


@pytest.mark.parametrize("content", [b"", b"text named selfie.jpg"])
def test_unreadable_source_fails_at_once(content: bytes, job: Jobs) -> None:
    with pytest.raises(EngineError, match="error_decode_image"):
        run(job(content, dst_actions=["acne"]))


def test_a_truncated_jpeg_fails_at_once(selfie: bytes, job: Jobs) -> None:
    with pytest.raises(EngineError, match="error_decode_image"):
        run(job(selfie[: len(selfie) // 2], dst_actions=["acne"]))


def test_a_full_hd_analysis_of_a_phone_s_photo_is_quick(portrait: Pictures, encoded: Bytes, job: Jobs) -> None:
    content = encoded(portrait(1080, 1440), "JPEG")
    start = process_time()
    run(job(content, dst_actions=HD)).file("output.zip").render()
    assert process_time() - start < 5  # of all threads of this process, however busy the machine is; about 0.7


# The face


def _two_halves(left: bool) -> Image.Image:
    """Returns the sample's portrait on one half of a plain frame."""
    with Image.open(SAMPLE) as photo:
        face = photo.convert("RGB").crop((110, 10, 340, 290))
    frame = Image.new("RGB", (480, 280), (205, 200, 200))
    frame.paste(face, (0 if left else 250, 0))
    return frame


@pytest.mark.skipif(not faces.available(), reason="faces are looked for with the extra `vision` only")
def test_masks_follow_the_face(encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    for left in (True, False):
        result = run(job(encoded(_two_halves(left)), dst_actions=HD, format="json"))
        for name in ("hd_acne_output.png", "hd_wrinkle_output_all.png", "hd_pore_output_nose.png"):
            box = seen(result.file(name).render()).getchannel("A").getbbox()
            assert box is not None, name
            assert (box[2] < 230) if left else (box[0] > 250), name


@pytest.mark.skipif(not faces.available(), reason="faces are looked for with the extra `vision` only")
def test_scores_do_not_depend_on_where_the_face_is(encoded: Bytes, job: Jobs) -> None:
    one, other = (_raw_scores(encoded(_two_halves(left)), job) for left in (True, False))
    assert all(one[action] == pytest.approx(other[action], abs=6) for action in one)


def test_without_face_detection_the_frame_is_taken_for_a_head(
    job: Jobs, seen: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(faces, "available", lambda: False)
    result = run(job(SAMPLE.read_bytes(), dst_actions=["hd_wrinkle"], format="json"))
    box = seen(result.file("hd_wrinkle_output_all.png").render()).getchannel("A").getbbox()
    assert box is not None
    assert box[3] - box[1] > 256
