"""Cuts a person out of a photo and puts them before another background."""

from __future__ import annotations

from attrs import frozen
from PIL import Image

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.people import faces, masks
from youcam_mock.engines.people.face import Face

SIDE = 900
"""Side in px. No stage shows a person much larger."""
_SEARCHED = 320


@frozen
class Cutout:
    """A person without a background."""

    image: Image.Image
    """RGBA."""
    face: Face


def cut_out(image: Image.Image) -> Cutout:
    """Returns the person with the largest face in a picture, which is reduced to SIDE px."""
    image = pictures.shrunk(pictures.flat(image), SIDE)
    small = pictures.shrunk(image, _SEARCHED)
    found = faces.main_face(small)
    image.putalpha(masks.person(small, found).resize(image.size, Image.Resampling.BICUBIC))
    return Cutout(image, found.moved(0, 0, image.width / small.width))


def placed(stage: Image.Image, person: Cutout, x: float, y: float, face_width: float) -> Face:
    """Puts the person onto an RGB stage, in place: the middle of the face at x, y px. Returns the face as it is
    there."""
    scale = face_width / person.face.width
    size = (max(1, round(person.image.width * scale)), max(1, round(person.image.height * scale)))
    middle_x, middle_y = person.face.at(0, 0.29)
    left, top = round(x - middle_x * scale), round(y - middle_y * scale)
    figure = person.image.resize(size, Image.Resampling.BICUBIC)
    stage.paste(figure, (left, top), figure)
    return person.face.moved(left, top, scale)
