"""Face swap: replaces faces of a photo by those of reference pictures."""

from __future__ import annotations

from functools import partial

from PIL import Image

from youcam_mock.engines import output
from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.transplant import Portrayed, put

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

    def change(plain: Image.Image) -> Image.Image:
        for index, position in mapping:
            if 0 <= index < len(references) and 0 <= position < len(found):
                reference = pictures.flat(pictures.read(references[index], at_least=_REFERENCE).image)
                put(plain, found[position], Portrayed(reference, faces.main_face(reference)))
        return plain

    return pictures.recoloured(image, change)
