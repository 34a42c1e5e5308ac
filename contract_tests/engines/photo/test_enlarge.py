from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image, ImageChops

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import EngineError, Job
from youcam_mock.engines.photo.retouch import enlarged as run

Pictures = Callable[..., Image.Image]
Bytes = Callable[..., bytes]
Jobs = Callable[..., Job]


def _only(job: Job) -> bytes:
    (file,) = run(job).files
    return file.render()


@pytest.mark.parametrize("scale", [1, 2, 4])
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_enhance_multiplies_both_sides_by_the_scale(
    scale: int, kind: str, portrait: Pictures, encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    result = seen(_only(job(encoded(portrait(), kind), scale=scale)))
    assert result.size == (120 * scale, 160 * scale)
    assert result.format == kind


@pytest.mark.parametrize(
    ("kind", "name", "content_type"), [("JPEG", "output.jpg", "image/jpeg"), ("PNG", "output.png", "image/png")]
)
def test_the_result_is_one_file_of_the_source_s_format(
    kind: str, name: str, content_type: str, portrait: Pictures, encoded: Bytes, job: Jobs
) -> None:
    result = run(job(encoded(portrait(), kind), scale=2))
    assert result.data is None
    assert [(file.name, file.content_type) for file in result.files] == [(name, content_type)]


def test_a_turned_photo_comes_out_upright(portrait: Pictures, encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    result = seen(_only(job(encoded(portrait(), "JPEG", 6), scale=2)))
    assert result.size == (320, 240)
    assert not result.getexif()
    red, green, _ = _rgb(result, (310, 10))  # the red corner, upper left as stored
    assert red > 180
    assert green < 90


def test_a_result_is_shrunk_to_the_longest_side_allowed(encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    content = encoded(Image.new("RGB", (900, 600)), "JPEG")
    assert seen(_only(job(content, scale=4, facts={"output_long_side_max": 1000}))).size == (1000, 667)
    assert seen(_only(job(content, scale=1, facts={"output_long_side_max": 300}))).size == (300, 200)


def test_a_result_is_at_most_4096_px_long_by_default(encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    assert seen(_only(job(encoded(Image.new("RGB", (1500, 15))), scale=4))).size == (4096, 41)


def test_scale_1_is_seen_to_sharpen(portrait: Pictures, encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    source = portrait()
    result = seen(_only(job(encoded(source), watermark=False, scale=1)))
    assert ImageChops.difference(result, source).getbbox() is not None


def test_transparency_is_kept(encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    source = Image.new("RGBA", (200, 200), (200, 30, 30, 255))
    source.paste((0, 0, 0, 0), (0, 0, 100, 100))
    same = seen(_only(job(encoded(source), watermark=False, scale=1)))
    assert same.getchannel("A").tobytes() == source.getchannel("A").tobytes()
    double = seen(_only(job(encoded(source), scale=2)))
    assert double.mode == "RGBA"
    assert double.getchannel("A").getpixel((20, 20)) == 0
    assert double.getchannel("A").getpixel((300, 150)) == 255


def test_a_watermark_is_there_unless_switched_off(
    portrait: Pictures, encoded: Bytes, job: Jobs, seen: Pictures
) -> None:
    content = encoded(portrait(300, 400))
    marked, clean = (seen(_only(job(content, watermark=mark, scale=1))) for mark in (True, False))
    changed = ImageChops.difference(marked, clean).getbbox()
    assert changed is not None
    assert changed[0] > 150
    assert changed[1] > 300


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_the_same_photo_gives_the_same_bytes(kind: str, portrait: Pictures, encoded: Bytes, job: Jobs) -> None:
    content = encoded(portrait(), kind)
    assert _only(job(content, scale=2)) == _only(job(content, scale=2))


@pytest.mark.parametrize(("mode", "kind"), [("CMYK", "JPEG"), ("L", "JPEG"), ("I;16", "PNG"), ("P", "PNG")])
def test_unusual_colour_models_come_out_as_rgb(mode: str, kind: str, encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    result = seen(_only(job(encoded(Image.new(mode, (20, 10)), kind), scale=2)))
    assert (result.mode, result.size) == ("RGB", (40, 20))


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_single_pixel_can_be_enhanced(kind: str, encoded: Bytes, job: Jobs, seen: Pictures) -> None:
    assert seen(_only(job(encoded(Image.new("RGB", (1, 1)), kind), scale=4))).size == (4, 4)


def test_nothing_is_decoded_before_the_download(
    portrait: Pictures, encoded: Bytes, job: Jobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "load", lambda picture, at_least: pytest.fail("decoded"))
    run(job(encoded(portrait(), "JPEG"), scale=4))


@pytest.mark.parametrize("params", [{}, {"scale": 3}, {"scale": "2"}, {"scale": None}])
def test_another_scale_is_an_invalid_parameter(params: dict[str, Any], encoded: Bytes, job: Jobs) -> None:
    with pytest.raises(EngineError, match="invalid_parameter: scale"):
        run(job(encoded(Image.new("RGB", (4, 4))), **params))


@pytest.mark.parametrize("content", [b"", b"text named selfie.jpg"])
def test_unreadable_source_fails_at_once(content: bytes, job: Jobs) -> None:
    with pytest.raises(EngineError, match="error_decode_image"):
        run(job(content, scale=1))


def test_a_truncated_jpeg_fails_when_it_is_rendered(portrait: Pictures, encoded: Bytes, job: Jobs) -> None:
    content = encoded(portrait(), "JPEG")
    with pytest.raises(EngineError, match="error_decode_image"):
        _only(job(content[: len(content) * 3 // 4], scale=1))


def _rgb(image: Image.Image, place: tuple[int, int]) -> tuple[int, ...]:
    pixel = image.getpixel(place)
    assert isinstance(pixel, tuple)
    return pixel
