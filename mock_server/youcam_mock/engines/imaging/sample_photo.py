"""What replaces the URL of a picture, or an unreadable picture: the sample photograph as a feature needs it (the width
of its face, its sides and its format), and drawn things."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from io import BytesIO
from math import ceil
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, ImageOps

from youcam_mock.engines.imaging import pictures
from youcam_mock.operation import Facts
from youcam_mock.sample import HAND, SAMPLE, SIDES, THINGS

_PORTRAIT = (150, 40, 298, 238)
"""The box of the face alone in the photograph, in px; the face takes 0.7 of its width."""
_FACE_OF_PHOTO = 0.2
"""Width of the face in the whole photograph, as a part of its width."""
_BADGE = (0.25, 0.668, 0.415, 0.828)
"""The box of the round badge on the suit, in parts of the photograph."""
_NAILS = ((78, 394), (198, 206), (292, 142), (376, 168), (460, 248))
"""The middles of the nails of the sample hand, in px."""
NAMES = frozenset(path.stem for path in THINGS.glob("*.png"))
"""The drawn things (clothes, jewellery, a lens, a nail design, a place), by the contract's names for samples."""


def fitting(role: str, limits: Facts) -> tuple[str, bytes]:
    """Returns name and bytes of a picture that keeps to the limits of an input.

    For a mask one that covers the badge on the suit; a hand where one is asked for; a drawn thing where the contract
    names one; for any other reference somebody else than in the photograph.
    """
    formats = limits.get("formats", ("jpeg",))
    shown = limits.get("sample")
    # Only a PNG is transparent around a thing.
    transparent = shown in NAMES and "png" in formats
    kind = "png" if transparent or role.endswith("mask") or "jpeg" not in formats else "jpeg"
    least = limits.get("face_width_min", 0)
    # The whole photograph shows shoulders, for which some features ask.
    size = _size(limits, least / _FACE_OF_PHOTO if least >= 1 else 0)
    name = f"sample.{'jpg' if kind == 'jpeg' else 'png'}"
    if role.endswith("mask"):
        return name, _mask(size)
    if "hands" in limits or shown == "hand":
        return name, _hand(size, kind, painted=role == "ref")
    if shown is not None and shown in NAMES:
        return name, _thing(shown, size, kind)
    if limits.get("view") in SIDES:
        return name, _photo(size, False, kind, limits["view"])
    portrait = least > (_FACE_OF_PHOTO if least < 1 else _FACE_OF_PHOTO * size[0])
    return name, _photo(size, portrait, kind, "somebody else" if role == "ref" else shown)


def portrait(width: int, height: int) -> bytes:
    """Returns the face of the photograph as a JPEG of that size, as a camera that somebody looks into shows it."""
    return _photo((width, height), True, "jpeg", None)


@lru_cache(maxsize=4)
def drawn(name: str) -> Image.Image:
    """Returns a drawn thing as RGBA, transparent around it. Do not change the picture: others get it too."""
    with Image.open(THINGS / f"{name}.png") as picture:
        return picture.convert("RGBA")


def _size(limits: Facts, width_px: float) -> tuple[int, int]:
    """Returns width and height in px within all limits, as square as the photo and as wide as asked if they allow."""
    short = max(512, limits.get("short_side_min", 0), limits.get("long_side_min", 0), ceil(width_px))
    long_max = min(limits.get("long_side_max", 4096), limits.get("short_side_max", 4096))
    width = min(max(short, limits.get("width_min", 0)), limits.get("width_max", long_max), long_max)
    height = min(max(short, limits.get("height_min", 0)), limits.get("height_max", long_max), long_max)
    return int(width), int(height)


@lru_cache(maxsize=16)
def _photo(size: tuple[int, int], portrait: bool, kind: str, shown: str | None) -> bytes:
    image = _seen(SIDES.get(shown, SAMPLE) if shown else SAMPLE)
    if portrait:
        image = image.crop(_PORTRAIT)
    image = ImageOps.fit(image, size, Image.Resampling.LANCZOS, centering=(0.5, 0.0))
    return _encoded(PHOTOS[shown](image) if shown and shown in PHOTOS else image, kind)


def _seen(path: Path) -> Image.Image:
    with Image.open(path) as opened:
        return opened.convert("RGB")


def _of_another(image: Image.Image) -> Image.Image:
    red, green, blue = ImageOps.mirror(image).split()
    return Image.merge("RGB", (red.point(lambda v: v * 3 // 4), green.point(lambda v: v * 2 // 3), blue))


def _watermarked(image: Image.Image) -> Image.Image:
    """Returns the photo with a word over its middle, as those write it who sell photos."""
    middle, font = (image.width / 2, image.height / 2), ImageFont.load_default(image.width / 7)
    ImageDraw.Draw(image).text(middle, "SAMPLE", "white", font, "mm")
    return image


PHOTOS: Mapping[str, Callable[[Image.Image], Image.Image]] = {
    "somebody else": _of_another,
    "grey photo": lambda image: image.convert("L").convert("RGB"),
    "watermarked photo": _watermarked,
    "dim photo": lambda image: image.point(lambda level: level * 2 // 5),
    "soft photo": lambda image: image.resize((image.width // 2, image.height // 2)).resize(image.size),
}
"""What the photograph is made into, by the names that `sample` in the contract has; the first is for references."""


@lru_cache(maxsize=16)
def _hand(size: tuple[int, int], kind: str, painted: bool) -> bytes:
    hand = _seen(HAND)
    for x, y in _NAILS if painted else ():
        ImageDraw.Draw(hand).ellipse((x - 18, y - 20, x + 18, y + 34), fill=(150, 30, 96))
    return _encoded(ImageOps.pad(hand, size, Image.Resampling.LANCZOS, color=(77, 97, 117)), kind)


@lru_cache(maxsize=16)
def _mask(size: tuple[int, int]) -> bytes:
    mask, (left, top, right, bottom) = Image.new("L", size), _BADGE
    ImageDraw.Draw(mask).ellipse((size[0] * left, size[1] * top, size[0] * right, size[1] * bottom), fill=255)
    return _encoded(mask, "png")


def _thing(name: str, size: tuple[int, int], kind: str) -> bytes:
    """Returns a drawn thing, on white where nothing can be transparent."""
    whole = drawn(name)
    opaque = whole.getchannel("A").getextrema()[0] == 255
    thing = (ImageOps.fit if opaque else ImageOps.pad)(whole, size, Image.Resampling.LANCZOS)
    if kind == "jpeg":
        thing = pictures.flat(thing)
    return _encoded(thing, kind)


def _encoded(image: Image.Image, kind: str) -> bytes:
    target = BytesIO()
    image.save(target, "JPEG" if kind == "jpeg" else "PNG", quality=92)
    return target.getvalue()
