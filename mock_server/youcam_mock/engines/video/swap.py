"""Video face swap: puts the face of a photo on the person in a video."""

from __future__ import annotations

from functools import partial

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.transplant import Portrayed, put
from youcam_mock.engines.video.frames import Cut
from youcam_mock.engines.video.tracking import face_of, followed
from youcam_mock.engines.video.video_output import Frames, changed

_REFERENCE = 1024
"""px to which a reference JPEG may be reduced when it is read."""


def run(job: Job) -> Result:
    """Returns the film with the main face of the picture of role `ref` on the main face of every frame.

    Raises EngineError for an unreadable video and an unreadable reference.
    """
    content = job.source("ref").content
    pictures.opened(content)
    return changed(job, partial(_swapped, content))


def _swapped(content: bytes, frames: Frames, cut: Cut) -> Frames:
    photo = pictures.flat(pictures.read(content, at_least=_REFERENCE).image)
    donor = Portrayed(photo, faces.main_face(photo))
    for frame, before, after, progress in followed(frames, cut, face_of):
        # A face that turns away or leaves has no places in between.
        if before and after:
            put(frame, before.between(after, progress), donor)
        yield frame
