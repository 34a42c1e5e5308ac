from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps
from pillow_heif import register_heif_opener

from youcam_mock.domain.media.inputs import Picture
from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import EngineError
from youcam_mock.engines.probe import probe
from youcam_mock.sample import SAMPLE


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _claiming(width: int, height: int) -> bytes:
    """Returns a PNG of a few bytes whose header claims any size."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(bytes(64))) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def _code(content: bytes) -> str:
    with pytest.raises(EngineError) as refusal:
        probe(content)
    assert "\n" not in refusal.value.message
    return refusal.value.code


def _message(content: bytes) -> str:
    with pytest.raises(EngineError) as refusal:
        probe(content)
    return refusal.value.message


def test_the_sample_is_a_png_of_512_px() -> None:
    assert probe(SAMPLE.read_bytes()) == Picture("png", 512, 512)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize(
    ("orientation", "size"),
    [*((number, (120, 160)) for number in range(1, 5)), *((number, (160, 120)) for number in range(5, 9))],
)
def test_a_size_is_the_one_after_exif_orientation(
    kind: str,
    orientation: int,
    size: tuple[int, int],
    portrait: Callable[..., Image.Image],
    encoded: Callable[..., bytes],
) -> None:
    content = encoded(portrait(), kind, orientation)
    assert probe(content) == Picture(kind.lower(), *size)
    assert ImageOps.exif_transpose(Image.open(BytesIO(content))).size == size


@pytest.mark.parametrize(
    ("mode", "kind"),
    [("CMYK", "JPEG"), ("L", "JPEG"), ("I;16", "PNG"), ("P", "PNG"), ("1", "PNG"), ("LA", "PNG"), ("RGBA", "PNG")],
)
def test_every_colour_model_is_a_picture(mode: str, kind: str, encoded: Callable[..., bytes]) -> None:
    assert probe(encoded(Image.new(mode, (7, 5)), kind)) == Picture(kind.lower(), 7, 5)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_single_pixel_is_a_picture(kind: str, encoded: Callable[..., bytes]) -> None:
    assert probe(encoded(Image.new("RGB", (1, 1)), kind)) == Picture(kind.lower(), 1, 1)


def test_an_animated_png_is_its_first_frame(encoded: Callable[..., bytes]) -> None:
    frames = [Image.new("RGB", (6, 4), colour) for colour in ("red", "blue")]
    assert probe(encoded(frames[0], save_all=True, append_images=frames[1:])) == Picture("png", 6, 4)


@pytest.mark.parametrize("options", [{"kind": "JPEG"}, {"kind": "JPEG", "progressive": True}, {"kind": "PNG"}])
@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9])
def test_a_truncated_picture_is_found(
    options: dict[str, Any], cut: float, portrait: Callable[..., Image.Image], encoded: Callable[..., bytes]
) -> None:
    content = encoded(portrait(), **options)
    assert _code(content[: int(len(content) * cut)]) == "error_decode_image"


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_missing_last_byte_is_found(
    kind: str, portrait: Callable[..., Image.Image], encoded: Callable[..., bytes]
) -> None:
    assert _code(encoded(portrait(), kind)[:-1]) == "error_decode_image"


@pytest.mark.parametrize("content", [b"", b"\0", b"I am a photograph, honestly", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"])
def test_unreadable_picture_is_refused_in_words_of_the_mock(content: bytes) -> None:
    assert _code(content) == "error_decode_image"
    assert "0x" not in _message(content)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP", "HEIF"])
def test_every_format_that_some_feature_takes_is_read_and_named(
    kind: str, portrait: Callable[..., Image.Image], encoded: Callable[..., bytes]
) -> None:
    register_heif_opener()
    assert probe(encoded(portrait(), kind)).format == {"HEIF": "heic"}.get(kind, kind.lower())


@pytest.mark.parametrize("kind", ["PPM", "ICO", "TGA", "JPEG2000"])
def test_other_formats_are_refused(
    kind: str, portrait: Callable[..., Image.Image], encoded: Callable[..., bytes]
) -> None:
    assert _code(encoded(portrait(), kind)) == "error_decode_image"


@pytest.mark.parametrize("size", [(60_000, 60_000), (8001, 8000), (2**31 - 1, 2**31 - 1), (10_000, 10_000)])
def test_a_declared_size_over_the_bound_is_refused_undecoded(size: tuple[int, int]) -> None:
    assert size[0] * size[1] > pictures.PIXEL_BOUND
    assert _code(_claiming(*size)) == "error_exceed_max_image_size"


@pytest.mark.parametrize("size", [(0, 5), (5, 0), (300, 300)])
def test_a_declared_size_that_the_data_does_not_fill_is_refused(size: tuple[int, int]) -> None:
    assert _code(_claiming(*size)) == "error_decode_image"


def _probed(content: bytes) -> None:
    code = None
    try:
        facts = probe(content)
    except EngineError as error:
        code = error.code
    if code is None:
        assert facts.format in {"jpeg", "png"}
        assert 0 < facts.width * facts.height <= pictures.PIXEL_BOUND
    else:
        assert code in {"error_decode_image", "error_exceed_max_image_size"}


_MAGIC = st.sampled_from([b"", b"\xff\xd8\xff\xe0", b"\xff\xd8\xff\xe1", b"\x89PNG\r\n\x1a\n", _claiming(9, 9)[:40]])


@settings(max_examples=300, deadline=None)
@given(magic=_MAGIC, rest=st.binary(max_size=400))
def test_arbitrary_bytes_raise_only_engine_errors(magic: bytes, rest: bytes) -> None:
    _probed(magic + rest)


def _seeds() -> list[bytes]:
    seeds = []
    exif = Image.Exif()
    exif[0x0112] = 6
    for mode, kind in (("RGB", "JPEG"), ("CMYK", "JPEG"), ("P", "PNG"), ("RGBA", "PNG"), ("I;16", "PNG")):
        target = BytesIO()
        Image.new(mode, (20, 12), 7).save(target, kind, exif=exif)
        seeds.append(target.getvalue())
    target = BytesIO()
    frames = [Image.new("RGB", (20, 12), colour) for colour in ("red", "blue")]
    frames[0].save(target, "PNG", save_all=True, append_images=frames[1:])
    return [*seeds, target.getvalue()]


@settings(max_examples=300, deadline=None)
@given(
    content=st.sampled_from(_seeds()),
    edits=st.lists(st.tuples(st.integers(0, 2000), st.binary(min_size=1, max_size=4)), min_size=1, max_size=6),
    fix_sums=st.booleans(),
)
def test_mutated_pictures_raise_only_engine_errors(
    content: bytes, edits: list[tuple[int, bytes]], fix_sums: bool
) -> None:
    mutated = bytearray(content)
    for place, patch in edits:
        start = place % len(mutated)
        mutated[start : start + len(patch)] = patch
    _probed(_resummed(bytes(mutated)) if fix_sums else bytes(mutated))


def _resummed(content: bytes) -> bytes:
    """Returns the content with the right checksum in every chunk, so that readers do not stop at a mutation."""
    if not content.startswith(b"\x89PNG\r\n\x1a\n"):
        return content
    result, place = content[:8], 8
    while place + 12 <= len(content):
        length = int.from_bytes(content[place : place + 4])
        if place + 12 + length > len(content):
            break
        result += _chunk(content[place + 4 : place + 8], content[place + 8 : place + 8 + length])
        place += 12 + length
    return result + content[place:]
