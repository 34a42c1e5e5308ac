"""Reads, writes and stamps pictures: the one place that turns bytes into pixels and back."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache, lru_cache, partial
from io import BytesIO

import numpy as np
from attrs import field, frozen
from PIL import ExifTags, Image, ImageDraw, ImageFont, _imaging

from youcam_mock.engines.imaging import headers
from youcam_mock.engines.job import EngineError

PIXEL_BOUND = 64_000_000
"""The largest picture that is opened, in pixels. It takes 256 MB when it is decoded."""

SCAN_BOUND = 16 * PIXEL_BOUND
"""The most pixels of all scans of a JPEG, some 5 s of work. Encoders write ten scans or so, an attacker thousands."""

EXTENSIONS: Mapping[str, str] = {"jpeg": ".jpg", "png": ".png"}
CONTENT_TYPES: Mapping[str, str] = {"jpeg": "image/jpeg", "png": "image/png"}

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "HEIF")
"""Every format that any feature accepts. The contract says which feature accepts which."""
_NAMES = {"MPO": "jpeg", "HEIF": "heic"}
_OF_SCANS = frozenset(["JPEG", "MPO"])
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_PNG_END = b"IEND\xaeB`\x82"

_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""The transformation that undoes each EXIF orientation."""


@frozen
class Photo:
    """A decoded picture, upright, RGB or RGBA."""

    image: Image.Image = field(repr=False)
    width: int
    """Width of the upright source in px. `image` is smaller if a reduced one was requested."""
    height: int


@contextmanager
def _decoding() -> Iterator[None]:
    """Turns every error of a decoder into EngineError, since hostile bytes make Pillow raise almost anything."""
    try:
        yield
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large() from error
    except Exception as error:
        # Not the decoder's own message: it has the address of the buffer, which differs in each run.
        truncated = "truncated" in str(error)
        message = "the picture is truncated" if truncated else "not a readable picture"
        raise EngineError("error_decode_image", message) from error


def _too_large() -> EngineError:
    return EngineError("error_exceed_max_image_size", f"the picture has more than {PIXEL_BOUND} pixels")


def opened(content: bytes) -> Image.Image:
    """Returns the picture with only its header read, by content and not by name. Raises EngineError."""
    claimed = headers.webp_size(content)
    if claimed and claimed[0] * claimed[1] > PIXEL_BOUND:  # Pillow takes the memory for it when it opens one
        raise _too_large()
    with _decoding():
        if content[4:8] == b"ftyp":
            _know_heif()
        if content[:4] in _TIFF:
            _silence_libtiff()
        picture = Image.open(BytesIO(content), formats=_FORMATS)
    if picture.format == "PNG" and _PNG_END not in content:  # Pillow reads a PNG without its end
        raise EngineError("error_decode_image", "the picture is truncated")
    if picture.width < 1 or picture.height < 1:
        raise EngineError("error_decode_image", "the picture has no pixels")
    if picture.width * picture.height > PIXEL_BOUND:
        raise _too_large()
    if picture.format in _OF_SCANS and headers.scans(content) * picture.width * picture.height > SCAN_BOUND:
        raise EngineError("error_decode_image", "the picture has more scans than any encoder writes")
    return picture


def header(content: bytes) -> tuple[str, int, int]:
    """Returns format, width and height in px, upright. Nothing is decoded. Raises EngineError as `opened` does."""
    claimed = headers.webp_size(content)
    if claimed and 0 < claimed[0] * claimed[1] <= PIXEL_BOUND:
        kind, (width, height) = "webp", claimed
        orientation = _orientation(Image.Exif, headers.exif_in(content))
    else:
        picture = opened(content)
        kind, (width, height) = name_of(picture), picture.size
        late = headers.exif_in(content) if picture.format == "PNG" else b""
        # Pillow's PNG decodes the pixels to see what follows them, and its TIFF is upright already.
        read = partial(Image.Image.getexif, picture)
        orientation = 1 if picture.format == "TIFF" else _orientation(read, late)
    return kind, *upright((width, height), orientation)


def _orientation(read: Callable[[], Image.Exif], late: bytes = b"") -> int:
    try:
        exif = read()
        if late:
            exif.load(late)
        found = exif.get(ExifTags.Base.Orientation)
    except Exception:  # a broken EXIF block does not make the picture unreadable
        return 1
    return found if found in _UPRIGHT else 1


@cache
def _silence_libtiff() -> None:
    """Keeps libtiff from writing to the console, a line for each line of a damaged picture."""
    with suppress(OSError, AttributeError):
        library = ctypes.CDLL(_imaging.__file__)
        library.TIFFSetErrorHandler(None)
        library.TIFFSetWarningHandler(None)


@cache
def _know_heif() -> None:
    from pillow_heif import register_heif_opener

    register_heif_opener(thumbnails=False)


def name_of(picture: Image.Image) -> str:
    """Returns its format as the contract names it. A phone's multi-picture JPEG has a name of its own in Pillow."""
    return _NAMES.get(str(picture.format), str(picture.format).lower())


def format_of(picture: Image.Image) -> str:
    """Returns the format of a result made from it: `png` for a PNG, otherwise `jpeg`."""
    return "png" if picture.format == "PNG" else "jpeg"


def load(picture: Image.Image, at_least: int | None) -> int:
    """Decodes an opened picture and returns its EXIF orientation, 1 to 8. With `at_least` a JPEG may come out smaller,
    its sides still that many px, though all its data is read. Raises EngineError."""
    with _decoding():
        if at_least is not None:
            picture.draft(None, (at_least, at_least))
        picture.load()
    return _orientation(picture.getexif)


def upright(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """Returns the width and height of a picture as it is shown, by those that are stored."""
    return (size[1], size[0]) if orientation >= 5 else size


def read(content: bytes, at_least: int | None = None) -> Photo:
    """Decodes a picture; for an animation, the first frame.

    With `at_least` a JPEG may come out smaller, its sides still that many px, which is much quicker. Raises
    EngineError: `error_decode_image`, or `error_exceed_max_image_size` over PIXEL_BOUND.
    """
    picture = opened(content)
    size = picture.size
    orientation = load(picture, at_least)
    with _decoding():
        image = _plain(picture)
        del picture  # a large one is not to be held three times while it is turned
        if orientation in _UPRIGHT:
            image = image.transpose(_UPRIGHT[orientation])
    return Photo(image, *upright(size, orientation))


def _plain(picture: Image.Image) -> Image.Image:
    """Returns the picture as RGB, or RGBA if it has transparency, without metadata, which a result must not have."""
    if picture.mode.startswith("I"):  # 16-bit greyscale, which Pillow's own conversion would clip, not scale
        picture = Image.fromarray((np.asarray(picture) >> 8).astype(np.uint8))
    plain = picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    plain.info.clear()
    return plain


def flat(image: Image.Image) -> Image.Image:
    """Returns the picture as RGB. Transparent parts become white."""
    if image.mode != "RGBA":
        return image.convert("RGB")
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image.getchannel("A"))
    return paper


def recoloured(image: Image.Image, change: Callable[[Image.Image], Image.Image]) -> Image.Image:
    """Returns the RGB or RGBA picture with its colours changed. `change` gets RGB and must keep the size."""
    after = change(image.convert("RGB"))
    if image.mode == "RGBA":
        after.putalpha(image.getchannel("A"))
    return after


def shrunk(image: Image.Image, long_side: int) -> Image.Image:
    """Returns a copy that is at most so many px long, its aspect kept."""
    small = image.copy()
    small.thumbnail((long_side, long_side))
    return small


def encode(image: Image.Image, kind: str) -> bytes:
    """Returns the picture as `jpeg` or `png` bytes without metadata. The same pixels give the same bytes."""
    target = BytesIO()
    if kind == "jpeg":
        flat(image).save(target, "JPEG", quality=90)
    else:
        image.save(target, "PNG", compress_level=1)
    return target.getvalue()


def fitted(width: int, height: int, long_side_max: int) -> tuple[int, int]:
    """Returns the size in px, shrunk to that long side if it is longer, with its aspect, rounded to at least 1 px."""
    long_side = max(width, height)
    if long_side <= long_side_max:
        return width, height
    width, height = (max(1, (2 * side * long_side_max + long_side) // (2 * long_side)) for side in (width, height))
    return width, height


def stamp(image: Image.Image) -> None:
    """Writes MOCK into the lower right corner of an RGB or RGBA picture, in place."""
    short_side = min(image.size)
    plate = _plate(max(9, short_side // 12))
    margin = short_side // 40
    room = (image.width - margin, image.height - margin)
    if plate.width > room[0] or plate.height > room[1]:
        plate = plate.copy()
        plate.thumbnail(room)
    left, top = room[0] - plate.width, room[1] - plate.height
    box = (left, top, left + plate.width, top + plate.height)
    under = image.crop(box).convert("RGBA")
    image.paste(Image.alpha_composite(under, plate).convert(image.mode), box)


@lru_cache(maxsize=8)
def _plate(font_size: int) -> Image.Image:
    font = ImageFont.load_default(font_size)
    left, top, right, bottom = (round(edge) for edge in font.getbbox("MOCK"))
    pad = max(2, font_size // 3)
    plate = Image.new("RGBA", (right - left + 2 * pad, bottom - top + 2 * pad), (16, 16, 20, 176))
    ImageDraw.Draw(plate).text((pad - left, pad - top), "MOCK", font=font, fill=(255, 255, 255, 255))
    return plate
