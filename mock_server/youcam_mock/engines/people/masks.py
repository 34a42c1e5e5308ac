"""Finds skin, lips, eyes, brows and people in a picture: soft masks, 0 to 255, of the picture's size."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from PIL import Image, ImageChops

from youcam_mock.engines.imaging import foreground, pictures, tint
from youcam_mock.engines.imaging.local_filters import guided
from youcam_mock.engines.imaging.tint import Grid
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.eyes.sight import look
from youcam_mock.engines.people.face import Face, oval
from youcam_mock.engines.people.face_model import BROWS, EYES, LIPS
from youcam_mock.engines.people.skin_and_hair import skin_of

_LONG_SIDE = 320
"""Long side in px at which masks are drawn before they are enlarged."""
_EDGE_SIDE = 400
"""Side in px at which the edge of a person is made to follow the picture's."""
_LEAST_PERSON = 0.08
"""Least part of a picture for a person whose face does not show."""


def drawn(size: tuple[int, int], face: Face, shapes: Iterable[Sequence[float]], soft: float = 0.07) -> Image.Image:
    """Draws ellipses, given as x, y, across, down in units (half axes). `soft` units are blurred."""
    return _filled(size, face, [face.placed(oval(*shape)) for shape in shapes], soft)


def lips(size: tuple[int, int], face: Face) -> Image.Image:
    """Returns a mask of both lips."""
    return _filled(size, face, [face.outline(LIPS)], 0.03)


def irises(size: tuple[int, int], face: Face) -> Image.Image:
    """Returns a mask of the coloured part of both eyes, as far as the lids show it."""
    rings = drawn(size, face, [(side * 0.5, 0.0, 0.12, 0.12) for side in (-1, 1)], 0.02)
    return ImageChops.darker(rings, _filled(size, face, [face.outline(rim) for rim in EYES], 0.02))


def brows(size: tuple[int, int], face: Face) -> Image.Image:
    """Returns a mask of both eyebrows."""
    return _filled(size, face, [face.outline(rim) for rim in BROWS], 0.03)


def hair(image: Image.Image, face: Face) -> Image.Image:
    """Returns a mask of the hair around the face."""
    sight = look(image)
    return sight.hair(face.moved(0, 0, sight.width / image.width)).resize(image.size, Image.Resampling.BILINEAR)


def skin(image: Image.Image, face: Face) -> Image.Image:
    """Returns a mask of the skin of face and neck."""
    scale = min(1.0, _LONG_SIDE / max(image.size))
    small = pictures.flat(image).resize(pictures.fitted(*image.size, _LONG_SIDE), Image.Resampling.BOX)
    return _image(skin_of(np.asarray(small, np.float32), face.moved(0, 0, scale), neck=True), image.size)


def person(image: Image.Image, face: Face) -> Image.Image:
    """Returns a mask of the people; without the extra `vision`, of head and shoulders around the face.

    Its edge is moved to the picture's, and a little inwards, so that no background shows.
    """
    if not faces.available():
        shapes = [(0, -0.07, 1.9, 2.4), (0, 7.5, 5.5, 5.7), (0, 2.0, 1.07, 1.43)]
        return drawn(image.size, face, shapes, 0.05)
    guide = pictures.shrunk(image.convert("L"), _EDGE_SIDE)
    rough = np.asarray(Image.fromarray(look(image).person).resize(guide.size, Image.Resampling.BILINEAR))
    smooth = guided(np.asarray(guide, np.float32) / 255, rough, 5, 0.001)
    return _image((smooth - 0.35) / 0.4, image.size)


def subject(image: Image.Image) -> Image.Image:
    """Returns a mask of the subject: the opaque part, or the people, or what differs from the edges."""
    if image.mode == "RGBA" and (opaque := image.getchannel("A")).getextrema()[0] == 0:
        return opaque
    shown = person(image, faces.guessed(*image.size))
    if not faces.available() or faces.find(image) or np.asarray(shown).mean() > 255 * _LEAST_PERSON:
        return shown
    return foreground.odd(image) or shown


def _filled(size: tuple[int, int], face: Face, outlines: Iterable[Grid], soft: float) -> Image.Image:
    scale = min(1.0, _LONG_SIDE / max(size))
    width, height = pictures.fitted(*size, _LONG_SIDE)
    like = np.empty((height, width), np.float32)
    return _image(face.moved(0, 0, scale).filled(like, [outline * scale for outline in outlines], soft), size)


def _image(mask: Grid, size: tuple[int, int]) -> Image.Image:
    return tint.picture(mask * 255).resize(size, Image.Resampling.BILINEAR)
