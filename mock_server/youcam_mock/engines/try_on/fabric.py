"""Fabric: weaves the clothes of a person anew, or a drawn outfit, as a style's name says."""

from __future__ import annotations

from functools import partial

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from youcam_mock.engines import output
from youcam_mock.engines.imaging import pattern, pictures
from youcam_mock.engines.imaging.tint import Box, picture
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import faces, masks
from youcam_mock.engines.people.face import Shape

_WORKED = 320
"""Long side in px of the copy in which clothes are looked for."""
_SIDE = 400
"""Width in px of the drawing."""
_NECK: Shape = ((0.36, 0.0), (0.43, 0.05), (0.5, 0.065), (0.57, 0.05), (0.64, 0.0))
_RIGHT_SLEEVE: Shape = ((0.8, 0.04), (0.92, 0.16), (1.0, 0.42), (0.88, 0.45), (0.8, 0.2), (0.79, 0.32), (0.8, 0.5))
_LEFT_SLEEVE: Shape = tuple((1 - x, y) for x, y in reversed(_RIGHT_SLEEVE))
_TOP: Shape = (*_NECK, *_RIGHT_SLEEVE, *_LEFT_SLEEVE)
_TROUSERS: Shape = ((0.22, 0.0), (0.78, 0.0), (0.84, 0.98), (0.57, 0.98), (0.5, 0.2), (0.43, 0.98), (0.16, 0.98))
_SKIRT: Shape = ((0.26, 0.0), (0.74, 0.0), (0.98, 0.97), (0.75, 1.0), (0.5, 0.97), (0.25, 1.0), (0.02, 0.97))
_SHOES: Shape = ((0.06, 0.55), (0.28, 0.1), (0.44, 0.1), (0.46, 0.9), (0.08, 0.9))
_ASPECTS = {"full_body": 2.2, "shoes": 0.42}
"""Height by width."""


def run(job: Job) -> Result:
    """Returns the source with its clothes in the fabric of `template_id`, or of the first of `style_ids`.

    Raises EngineError for an unreadable source.
    """
    named = job.params.get("template_id") or (job.params.get("style_group_id"), job.params["style_ids"][0])
    return output.changed(job, partial(pictures.recoloured, change=partial(_woven, named)))


def drawn(category: str, flared: bool, *name: object) -> Image.Image:
    """Returns the garment of that category as RGBA, as its name decides. `flared` is a skirt."""
    numbers = pattern.dice("garment", *name)
    size = (_SIDE, round(_SIDE * _ASPECTS[category]))
    cloth, phase = pattern.weave(size, numbers), numbers.random()
    # Light and shade of folds make the fabric look hung.
    x = np.linspace(0, 1, size[0])[None, :] + 0.06 * np.sin(5 * np.linspace(0, 1, size[1]))[:, None]
    folds = picture(205 + 30 * np.sin(22 * x + 6 * phase) + 20 * np.cos(2 * np.pi * (x - 0.5)))
    garment = ImageChops.multiply(cloth, Image.merge("RGB", [folds] * 3))
    garment.putalpha(_shape(category, flared, size).filter(ImageFilter.GaussianBlur(1)))
    return garment


def _woven(named: object, image: Image.Image) -> Image.Image:
    small = pictures.shrunk(image, _WORKED)
    face = faces.main_face(small)
    # The person below the chin, without bare skin.
    below = masks.drawn(small.size, face, [(0, 13.66, 14.29, 11.9)], 0.04)
    clothes = ImageChops.multiply(masks.person(small, face), below)
    clothes = ImageChops.multiply(clothes, ImageChops.invert(masks.skin(small, face)))
    mask = clothes.resize(image.size, Image.Resampling.BILINEAR)
    cloth = pattern.weave(image.size, pattern.dice("fabric", named))
    light = image.convert("L")
    weights = np.asarray(mask)[::4, ::4].astype(np.float32) + 0.01
    middle = float(np.average(np.asarray(light)[::4, ::4], weights=weights))
    shade = light.point([min(255, round(70 + 150 * level / max(40.0, middle * 1.2))) for level in range(256)])
    image.paste(ImageChops.multiply(cloth, Image.merge("RGB", [shade] * 3)), mask=mask)
    return image


def _shape(category: str, flared: bool, size: tuple[int, int]) -> Image.Image:
    """Returns a mask of the garment: its parts, each in a box (left, top, right, bottom) of the drawing."""
    width, height = size
    parts: list[tuple[Shape, Box]]
    lower = (0.14 * width, 0.46 * height, 0.86 * width, height)
    if category == "shoes":
        parts = [(_SHOES, (0, 0, *size)), ([(1 - x, y) for x, y in _SHOES], (0, 0, *size))]
    else:
        parts = [(_TOP, (0, 0, *size)), (_SKIRT if flared else _TROUSERS, lower)]
    mask = Image.new("L", size)
    for shape, (left, top, right, bottom) in parts:
        corners = [(left + x * (right - left), top + y * (bottom - top)) for x, y in shape]
        ImageDraw.Draw(mask).polygon(corners, fill=255)
    return mask
