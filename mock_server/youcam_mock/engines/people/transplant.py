"""Puts a person before another background, and one face in the place of another: bent to its form, in its light."""

from __future__ import annotations

import numpy as np
from attrs import field, frozen
from PIL import Image

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.imaging.tint import picture
from youcam_mock.engines.people import faces, masks
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.people.face_model import OVAL, POINTS
from youcam_mock.engines.people.warp_field import Lattice

SIDE = 900
"""Side in px of a person that is cut out. No stage shows one much larger."""
_SEARCHED = 320
_CELLS = 26
"""Cells across a face within which the donor is bent linearly."""
_RIM = 0.93
"""The part of the face's rim, from its middle, that is taken over."""
_SOFT = 0.07
"""By how many units its edge is softened."""
_KEPT = 0.85
"""How much of the difference in light is removed."""


@frozen(eq=False)
class Portrayed:
    """A picture and the face in it that is taken."""

    image: Image.Image = field(repr=False)
    """RGB, or RGBA where the person has no background."""
    face: Face


def cut_out(image: Image.Image) -> Portrayed:
    """Returns the person with the largest face in a picture, which is reduced to SIDE px."""
    image = pictures.shrunk(pictures.flat(image), SIDE)
    small = pictures.shrunk(image, _SEARCHED)
    found = faces.main_face(small)
    image.putalpha(masks.person(small, found).resize(image.size, Image.Resampling.BICUBIC))
    return Portrayed(image, found.moved(0, 0, image.width / small.width))


def placed(stage: Image.Image, person: Portrayed, x: float, y: float, face_width: float) -> Face:
    """Puts the person onto an RGB stage, in place, the face's middle at x, y px. Returns the face as it is there."""
    scale = face_width / person.face.width
    size = (max(1, round(person.image.width * scale)), max(1, round(person.image.height * scale)))
    middle_x, middle_y = person.face.at(0, 0.29)
    left, top = round(x - middle_x * scale), round(y - middle_y * scale)
    figure = person.image.resize(size, Image.Resampling.BICUBIC)
    stage.paste(figure, (left, top), figure)
    return person.face.moved(left, top, scale)


def put(image: Image.Image, face: Face, donor: Portrayed) -> None:
    """Puts the donor's face over a face of an RGB picture, in place."""
    left, top, right, bottom = (round(edge) for edge in face.rim)
    left, top = max(0, left), max(0, top)
    right, bottom = min(image.width, right), min(image.height, bottom)
    if right - left < 2 or bottom - top < 2:
        return
    here = face.moved(-left, -top)
    lattice = Lattice.over(right - left, bottom - top, max(3.0, face.width / _CELLS))
    corners = lattice.corners
    shown = donor.face.placed(here.units(corners.reshape(-1, 2))).reshape(corners.shape)
    new, old = lattice.redrawn(donor.image, shown), image.crop((left, top, right, bottom))
    rim = POINTS[list(OVAL), :2]
    middle = rim.mean(axis=0)
    inner = here.mask(np.empty(new.size[::-1], np.float32), [(middle + _RIM * (rim - middle)).tolist()], _SOFT)
    mask = picture(255 * inner)
    image.paste(_lit(new, old, mask), (left, top), mask)


def _lit(new: Image.Image, old: Image.Image, mask: Image.Image) -> Image.Image:
    """Returns the new face with the light of the old one: mean and spread of each channel."""
    inside = np.asarray(mask) > 128
    if not inside.any():
        return new
    wanted, given = np.asarray(old, np.float32), np.asarray(new, np.float32)
    target, own = wanted[inside], given[inside]
    gain = np.clip(target.std(axis=0) / np.maximum(1.0, own.std(axis=0)), 0.6, 1.6)
    matched = (given - own.mean(axis=0)) * gain + target.mean(axis=0)
    return picture(given + _KEPT * (matched - given))
