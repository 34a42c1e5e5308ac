"""Finds the people in a picture, a box for each face or for each whole person, and swaps faces."""

from __future__ import annotations

from functools import partial
from typing import Any

from PIL import Image, ImageDraw

from youcam_mock.engines import output
from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job, Result, ResultLink
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.people.transplant import Portrayed, put

_REFERENCE = 800
"""px to which a reference JPEG may be reduced when it is read."""
_SEARCHED = 960
"""px to which a JPEG may be reduced when it is read. The search uses an even smaller copy."""
Box = tuple[int, int, int, int]


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

    def change(plain: Image.Image) -> Image.Image:
        for index, position in mapping:
            if 0 <= index < len(references) and 0 <= position < len(found):
                reference = pictures.flat(pictures.read(references[index], at_least=_REFERENCE).image)
                put(plain, found[position], Portrayed(reference, faces.main_face(reference)))
        return plain

    return pictures.recoloured(image, change)


def face_boxes(job: Job) -> Result:
    """Returns boxes in px of the upright picture, largest face first, which is the order of `index` and `position`.

    `facts["target"]` is `face` or `body`; with `form: corners` a box is [x1, y1, x2, y2] and a picture shows them all.
    Where nobody is found, one box is where portraits have a face. Raises EngineError for an unreadable source.
    """
    photo = pictures.read(job.source().content, at_least=_SEARCHED)
    scale = photo.width / photo.image.width
    found = faces.find(photo.image) or (faces.guessed(*photo.image.size),)
    whole = job.facts.get("target") == "body"
    boxes = [_box(face, scale, (photo.width, photo.height), whole) for face in found]
    example = job.facts["example"]
    if job.facts.get("form") != "corners":
        sides = [{"left": x, "top": y, "width": right - x, "height": bottom - y} for x, y, right, bottom in boxes]
        return Result((), {**example, "result": sides})
    file = output.file(job, "faces", partial(_drawn, job.source().content, boxes), output.kind_of(job))
    entry = example if isinstance(example, dict) else example[0]
    data: dict[str, Any] = {**entry, "url": ResultLink(file.name), "faces": [{"bbox": list(box)} for box in boxes]}
    return Result((file,), data if isinstance(example, dict) else [data])


def _box(face: Face, scale: float, size: tuple[int, int], whole: bool) -> Box:
    """Returns left, top, right and bottom, within the picture. A body is seven and a half heads long."""
    left, top, right, bottom = face.box(-4.3, -2.1, 4.3, 27.2) if whole else face.rim
    x, y = max(0, round(left * scale)), max(0, round(top * scale))
    return x, y, min(size[0], round(right * scale)), min(size[1], round(bottom * scale))


def _drawn(content: bytes, boxes: list[Box]) -> Image.Image:
    image = pictures.read(content).image
    draw = ImageDraw.Draw(image)
    for box in boxes:
        draw.rectangle(box, outline=(40, 220, 120), width=max(2, min(image.size) // 200))
    return image
