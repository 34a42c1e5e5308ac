"""Pictures and jobs for the tests of the engines."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from PIL import ExifTags, Image, ImageDraw

from youcam_mock.engines.job import Job, Source


def _portrait(width: int = 120, height: int = 160, mode: str = "RGB") -> Image.Image:
    """Returns a face-like picture whose four corners differ, so that a rotation is visible."""
    shade = Image.linear_gradient("L").resize((width, height))
    image = Image.merge("RGB", (shade, shade.transpose(Image.Transpose.ROTATE_180), shade))
    draw = ImageDraw.Draw(image)
    draw.ellipse((width // 5, height // 6, width * 4 // 5, height * 5 // 6), fill=(224, 172, 150))
    for x in (2, 3):
        draw.ellipse((width * x // 5 - 4, height // 2 - 6, width * x // 5 + 6, height // 2), fill=(40, 30, 30))
    draw.rectangle((0, 0, width // 10, height // 10), fill=(255, 0, 0))
    return image.convert(mode)


def _encoded(image: Image.Image, kind: str = "PNG", orientation: int | None = None, **options: Any) -> bytes:
    target = BytesIO()
    if orientation is not None:
        exif = Image.Exif()
        exif[ExifTags.Base.Orientation] = orientation
        options["exif"] = exif
    image.save(target, kind, **options)
    return target.getvalue()


def _job(content: bytes, watermark: bool = True, facts: dict[str, Any] | None = None, **params: Any) -> Job:
    return Job((Source("src", "selfie.jpg", content),), params, facts or {}, watermark)


def _seen(content: bytes) -> Image.Image:
    image = Image.open(BytesIO(content))
    image.load()
    return image


@pytest.fixture
def portrait() -> Callable[..., Image.Image]:
    return _portrait


@pytest.fixture
def encoded() -> Callable[..., bytes]:
    return _encoded


@pytest.fixture
def job() -> Callable[..., Job]:
    return _job


@pytest.fixture
def seen() -> Callable[[bytes], Image.Image]:
    return _seen
