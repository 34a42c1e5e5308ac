"""Headers of pictures: size and format without decoding, and what is refused for its header alone."""

from __future__ import annotations

import struct
from contextlib import suppress
from io import BytesIO
from itertools import product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pillow_heif import register_heif_opener

from youcam_mock.domain.media.inputs import Picture
from youcam_mock.engines.imaging import headers, pictures
from youcam_mock.engines.job import EngineError
from youcam_mock.engines.probe import header, probe

KINDS = ["JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP", "HEIF"]


def encoded(size: tuple[int, int], kind: str, orientation: int | None = None, **options: Any) -> bytes:
    """Returns a picture of that format."""
    register_heif_opener()
    exif = Image.Exif()
    if orientation:
        exif[0x0112] = orientation
    target = BytesIO()
    Image.linear_gradient("L").resize(size).convert("RGB").save(target, kind, exif=exif, **options)
    return target.getvalue()


def progressive(size: tuple[int, int], more: int) -> bytes:
    """Returns a progressive JPEG whose last scan comes so many times more."""
    content = encoded(size, "JPEG", progressive=True)
    last = content[content.rindex(b"\xff\xda") : -2]
    return content[:-2] + more * last + content[-2:]


def claiming(side: int) -> bytes:
    """Returns an animated WebP of a few bytes that claims to be a square of that side."""
    target = BytesIO()
    frames = [Image.new("RGB", (16, 16), colour) for colour in ("red", "blue")]
    frames[0].save(target, "WEBP", save_all=True, append_images=frames[1:])
    content = bytearray(target.getvalue())
    content[24:30] = 2 * struct.pack("<I", side - 1)[:3]
    return bytes(content)


@pytest.fixture
def undecoded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets every decoding fail."""

    def refuse(*_: object) -> None:
        raise AssertionError("a picture was decoded")

    register_heif_opener()
    Image.preinit()
    Image.init()
    for plugin in {type(Image.open(BytesIO(encoded((9, 6), kind)))) for kind in KINDS}:
        monkeypatch.setattr(plugin, "load", refuse)


@pytest.mark.parametrize(("kind", "orientation"), [*product(KINDS, [None]), *product(["JPEG", "PNG", "WEBP"], [3, 6])])
def test_a_header_tells_what_decoding_tells(kind: str, orientation: int | None) -> None:
    content = encoded((90, 60), kind, orientation)
    assert header(content) == probe(content)


@pytest.mark.parametrize("kind", KINDS)
def test_a_header_is_read_without_decoding(kind: str, undecoded: None) -> None:
    content = encoded((90, 60), kind)
    assert header(content) == Picture({"HEIF": "heic"}.get(kind, kind.lower()), 90, 60)


@pytest.mark.parametrize(
    ("options", "kind"),
    [({"lossless": True}, b"VP8L"), ({}, b"VP8 "), ({"exif": b"Exif\0\0MM\0*\0\0\0\x08\0\0"}, b"VP8X")],
)
def test_each_kind_of_webp_tells_its_size(options: dict[str, Any], kind: bytes) -> None:
    target = BytesIO()
    Image.effect_noise((317, 1234), 90).convert("RGB").save(target, "WEBP", **options)
    assert target.getvalue()[12:16] == kind
    assert headers.webp_size(target.getvalue()) == (317, 1234)


def test_orientation_behind_the_pixels_of_a_png_counts() -> None:
    content = encoded((90, 60), "PNG")
    late = encoded((90, 60), "PNG", 6)
    begin = late.index(b"eXIf") - 4
    chunk = late[begin : begin + 12 + int.from_bytes(late[begin : begin + 4])]
    content = content[:-12] + chunk + content[-12:]
    assert header(content) == probe(content) == Picture("png", 60, 90)


def test_a_webp_that_claims_too_much_is_refused_before_pillow_takes_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "open", None)
    with pytest.raises(EngineError) as refusal:
        pictures.opened(claiming(8001))
    assert refusal.value.code == "error_exceed_max_image_size"


def test_the_header_of_a_webp_takes_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, "open", None)
    assert header(claiming(8000)) == Picture("webp", 8000, 8000)


def test_a_jpeg_of_thousands_of_scans_is_refused_undecoded(undecoded: None) -> None:
    with pytest.raises(EngineError) as refusal:
        pictures.opened(progressive((1000, 1000), 2000))
    assert (refusal.value.code, "scans" in refusal.value.message) == ("error_decode_image", True)


def test_scans_count_by_the_pixels_that_they_cost() -> None:
    content = progressive((100, 100), 2000)
    assert headers.scans(content) == headers.scans(progressive((100, 100), 0)) + 2000
    assert probe(content) == Picture("jpeg", 100, 100)


@pytest.mark.parametrize(("options", "number"), [({}, 1), ({"progressive": True}, 10), ({"restart_marker_rows": 1}, 1)])
def test_scans_of_ordinary_pictures_are_counted(options: dict[str, Any], number: int) -> None:
    noise = BytesIO()
    Image.effect_noise((300, 200), 90).convert("RGB").save(noise, "JPEG", quality=95, **options)
    assert headers.scans(noise.getvalue()) == number


def test_a_damaged_tiff_writes_nothing_to_the_console(capfd: pytest.CaptureFixture[str]) -> None:
    target = BytesIO()
    Image.effect_noise((300, 300), 100).convert("1").save(target, "TIFF", compression="group3")
    content = bytearray(target.getvalue())
    content[200:-400:20] = bytes(len(content[200:-400:20]))
    with suppress(EngineError):
        probe(bytes(content))
    assert capfd.readouterr() == ("", "")


_BEGINNINGS = st.sampled_from(
    [b"", b"\xff\xd8", b"RIFF\0\0\0\0WEBPVP8X", b"RIFF\0\0\0\0WEBPVP8L", b"\x89PNGeXIf", b"II*\0"]
)


@settings(max_examples=300, deadline=None)
@given(begin=_BEGINNINGS, rest=st.binary(max_size=200) | st.binary(max_size=20).map(lambda part: part * 30))
def test_arbitrary_bytes_raise_only_engine_errors(begin: bytes, rest: bytes) -> None:
    headers.scans(begin + rest)
    headers.exif_in(begin + rest)
    with suppress(EngineError):
        found = header(begin + rest)
        assert 0 < found.width * found.height <= pictures.PIXEL_BOUND
