"""Face swap: replaces faces of a photo by those of reference pictures."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from youcam_mock.engines import output
from youcam_mock.engines.imaging import alpha, pictures
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.faces import Face

_LEFT, _TOP, _RIGHT, _BOTTOM = 0.02, 0.02, 0.98, 1.14
"""The part of the face box that is taken over, from brows to chin."""
_REFERENCE = 800
"""px to which a reference JPEG may be reduced when it is read."""


def run(job: Job) -> Result:
    """Returns the source with the face at each `position` of `face_mapping` replaced by that of the reference `index`.

    Faces are counted from the largest, as the pre-process does. An entry of -1 leaves a face as it is, and so does one
    for a face that is not there. Raises EngineError for an unreadable input.
    """
    references = [source.content for source in job.sources if source.role == "ref"]
    for content in references:
        pictures.opened(content)
    mapping = [(int(entry.get("index", -1)), int(entry.get("position", -1))) for entry in job.params["face_mapping"]]
    return output.changed(job, partial(_swapped, references, mapping))


def _swapped(references: list[bytes], mapping: list[tuple[int, int]], image: Image.Image) -> Image.Image:
    found = faces.find(image) or (faces.guessed(*image.size),)
    return alpha.keep(image, partial(_put, list(_pairs(references, mapping, found))))


def _pairs(
    references: list[bytes], mapping: list[tuple[int, int]], found: tuple[Face, ...]
) -> Iterator[tuple[Image.Image, Face]]:
    """Yields each face that is replaced, with the picture that replaces it."""
    for index, position in mapping:
        if 0 <= index < len(references) and 0 <= position < len(found):
            reference = pictures.flat(pictures.read(references[index], at_least=_REFERENCE).image)
            yield reference.crop(_box(faces.main_face(reference))), found[position]


def _box(face: Face) -> tuple[int, int, int, int]:
    (left, top), (right, bottom) = face.at(_LEFT, _TOP), face.at(_RIGHT, _BOTTOM)
    return round(left), round(top), max(round(left) + 1, round(right)), max(round(top) + 1, round(bottom))


def _put(pairs: list[tuple[Image.Image, Face]], image: Image.Image) -> Image.Image:
    for taken, face in pairs:
        box = _box(face)
        new = taken.resize((box[2] - box[0], box[3] - box[1]), Image.Resampling.LANCZOS)
        image.paste(_matched(new, image.crop(box)), box[:2], _oval(new.size))
    return image


def _matched(new: Image.Image, old: Image.Image) -> Image.Image:
    """Returns the new face with the light of the old one: mean and spread of each channel."""
    after = []
    for wanted, given in zip(old.split(), new.split(), strict=True):
        target, pixels = np.asarray(wanted, np.float32), np.asarray(given, np.float32)
        gain = min(max(float(target.std()) / max(1.0, float(pixels.std())), 0.6), 1.6)
        after.append(Image.fromarray(np.clip((pixels - pixels.mean()) * gain + target.mean(), 0, 255).astype(np.uint8)))
    return Image.merge("RGB", after)


def _oval(size: tuple[int, int]) -> Image.Image:
    mask = Image.new("L", (128, 128))
    ImageDraw.Draw(mask).ellipse((14, 10, 114, 118), fill=255)
    return mask.filter(ImageFilter.GaussianBlur(6)).resize(size, Image.Resampling.BILINEAR)
