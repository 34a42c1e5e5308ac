"""Video face swap: puts the face of a photo on the person in a video."""

from __future__ import annotations

from functools import partial

import numpy as np
from attrs import frozen
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.faces import Face
from youcam_mock.engines.video.frames import Cut
from youcam_mock.engines.video.tracking import face_of, followed
from youcam_mock.engines.video.video_output import Frames, changed

_PATCH = (320, 400)
"""px at which the face of the photo is kept."""
_AREA = (-0.05, 0.0, 1.05, 1.28)
"""Left, top, right and bottom of what is taken over, in fractions of a face's box."""
_KEPT = 0.75
"""How much of the difference in colour between the two faces is removed."""


@frozen
class _Patch:
    image: Image.Image
    mask: Image.Image
    colour: NDArray[np.float32]
    """Colour of its skin."""


def run(job: Job) -> Result:
    """Returns the film with the main face of the picture of role `ref` on the main face of every frame.

    Raises EngineError for an unreadable video and an unreadable reference.
    """
    content = job.source("ref").content
    pictures.opened(content)
    return changed(job, partial(_swapped, content))


def _swapped(content: bytes, frames: Frames, cut: Cut) -> Frames:
    patch = _taken(pictures.flat(pictures.read(content, at_least=1024).image))
    for frame, before, after, progress in followed(frames, cut, face_of):
        # A face that turns away or leaves has no places in between.
        if before and after:
            _put(frame, _between(before, after, progress), patch)
        yield frame


def _taken(photo: Image.Image) -> _Patch:
    image = photo.transform(_PATCH, Image.Transform.EXTENT, _corners(faces.main_face(photo)), Image.Resampling.BILINEAR)
    mask = Image.new("L", _PATCH)
    wide, high = _PATCH
    ImageDraw.Draw(mask).ellipse((wide * 0.09, high * 0.06, wide * 0.91, high * 0.94), fill=255)
    return _Patch(image, mask.filter(ImageFilter.GaussianBlur(wide / 22)), _colour(image, mask))


def _put(frame: Image.Image, face: Face, patch: _Patch) -> None:
    """Pastes the face in place, in the light of the frame."""
    left, top, right, bottom = (round(edge) for edge in _corners(face))
    size = max(1, right - left), max(1, bottom - top)
    mask = patch.mask.resize(size)
    there = frame.crop((left, top, left + size[0], top + size[1]))
    light = 1 + _KEPT * (np.clip(_colour(there, mask) / np.maximum(patch.colour, 1), 0.4, 2.5) - 1)
    image = np.asarray(patch.image.resize(size, Image.Resampling.BILINEAR), np.float32) * light
    frame.paste(Image.fromarray(np.clip(image, 0, 255).astype(np.uint8)), (left, top), mask)


def _corners(face: Face) -> tuple[float, float, float, float]:
    return *face.at(*_AREA[:2]), *face.at(*_AREA[2:])


def _between(before: Face, after: Face, progress: float) -> Face:
    parts = zip(
        (before.left, before.top, before.width, before.height),
        (after.left, after.top, after.width, after.height),
        strict=True,
    )
    return Face(*(first + (last - first) * progress for first, last in parts))


def _colour(image: Image.Image, mask: Image.Image) -> NDArray[np.float32]:
    pixels = np.asarray(image.resize((32, 40), Image.Resampling.BOX), np.float32)
    inside = np.asarray(mask.resize((32, 40), Image.Resampling.BOX)) > 200
    return np.median(pixels[inside], axis=0).astype(np.float32)
