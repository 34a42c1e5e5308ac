"""The sample photograph as pictures that the service refuses: darkened, cropped, covered, bald."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from youcam_mock.engines.people import faces, masks
from youcam_mock.engines.people.face_model import BROWS, EYES
from youcam_mock.sample import HAND, SAMPLE

PORTRAIT = (150, 40, 298, 238)
"""A box of the sample in px in which a face fills the frame."""


def jpeg(image: Image.Image) -> bytes:
    """Returns the picture as a file."""
    target = BytesIO()
    image.save(target, "JPEG", quality=92)
    return target.getvalue()


def photo(box: tuple[int, int, int, int] | None = None, width: int = 512) -> Image.Image:
    """Returns a part of the sample photograph, so many px wide."""
    with Image.open(SAMPLE) as image:
        part = image.convert("RGB").crop(box or (0, 0, *image.size))
    return part.resize((width, width * part.height // part.width), Image.Resampling.LANCZOS)


def two_people() -> Image.Image:
    """Returns the woman and her mirror image."""
    one = photo((110, 10, 340, 290), 500)
    both = Image.new("RGB", (1000, one.height))
    both.paste(one, (0, 0))
    both.paste(one.transpose(Image.Transpose.FLIP_LEFT_RIGHT), (500, 0))
    return both


def landscape() -> Image.Image:
    """Returns a sky over grass."""
    sky = Image.linear_gradient("L").resize((800, 600))
    return Image.merge("RGB", [sky, sky, sky.point(lambda level: 255 - level // 2)])


def hand(width: int = 640) -> Image.Image:
    """Returns the sample hand, so many px wide."""
    with Image.open(HAND) as image:
        return image.convert("RGB").resize((width, width * 5 // 4), Image.Resampling.LANCZOS)


def darkened(image: Image.Image, light: float) -> Image.Image:
    """Returns the picture with a part of its light; over 1 it is brighter."""
    return image.point([min(255, round(level * light)) for level in range(256)] * 3)


def half_dark(image: Image.Image, light: float) -> Image.Image:
    """Returns the picture with the left half of the face in the shade."""
    middle = round(faces.main_face(image).at(0, 0)[0])
    left = darkened(image.crop((0, 0, middle, image.height)), light)
    image.paste(left, (0, 0))
    return image


def rolled(image: Image.Image, degrees: float) -> Image.Image:
    """Returns the picture turned clockwise about its middle; its corners are grey."""
    return image.rotate(-degrees, Image.Resampling.BICUBIC, fillcolor=(200, 190, 190))


def with_eyes_closed(image: Image.Image) -> Image.Image:
    """Returns the picture with the skin of the upper lids drawn down over the eyes."""
    face = faces.main_face(image)
    pixels = np.asarray(image).copy()
    for rim, brow in zip(EYES, BROWS, strict=True):
        outline = face.outline(rim)
        left, right = (int(value) for value in (outline[:, 0].min() - 6, outline[:, 0].max() + 7))
        for x in range(left, right):
            upper, lower = _lids(outline, x)
            top = face.outline(brow)[:, 1].max() + 1
            if lower - upper < 1:
                continue
            # What is between brow and upper lid is stretched down to the lower one.
            rows = np.arange(int(top), int(lower) + 1)
            from_rows = top + (rows - top) * (upper - 1 - top) / (lower - top)
            pixels[rows, x] = np.asarray(image)[np.rint(from_rows).astype(int), x]
            pixels[int(lower) : int(lower) + 2, x] = (70, 48, 40)
    return Image.fromarray(pixels)


def _lids(outline: np.ndarray[tuple[int, ...], np.dtype[np.float32]], x: float) -> tuple[float, float]:
    heights = []
    for rim in (outline[:9], np.concatenate((outline[8:], outline[:1]))):
        along = rim[np.argsort(rim[:, 0])]
        heights.append(float(np.interp(x, along[:, 0], along[:, 1], left=0, right=0)))
    return min(heights), max(heights)


def covered(image: Image.Image, corners: list[tuple[float, float]], colour: tuple[int, int, int]) -> Image.Image:
    """Returns the picture with a shape over the face, whose corners are in units of the face."""
    face = faces.main_face(image)
    ImageDraw.Draw(image).polygon([face.at(*corner) for corner in corners], fill=colour)
    return image


GLASSES = [(-0.85, -0.2), (0.85, -0.2), (0.85, 0.25), (-0.85, 0.25)]
MASK = [(-0.95, 0.62), (0.0, 0.5), (0.95, 0.62), (0.75, 1.3), (0.0, 1.68), (-0.75, 1.3)]


@cache
def bald() -> Image.Image:
    """Returns the sample photograph, 1024 px wide, with skin and background in place of the hair."""
    image = photo(width=1024)
    face = faces.main_face(image)
    pixels = np.asarray(image, np.float32)
    hair = masks.hair(image, face).filter(ImageFilter.MaxFilter(15))
    x, y = face.grid(pixels)
    head = (np.hypot(x / 1.02, (y - 0.15) / 1.05) < 1)[..., np.newaxis]
    share = np.asarray(hair, np.float32)[..., np.newaxis] / 255
    drawn = pixels * (1 - share) + share * np.where(head, (226, 184, 163), (205, 198, 196))
    return Image.fromarray(drawn.astype(np.uint8))
