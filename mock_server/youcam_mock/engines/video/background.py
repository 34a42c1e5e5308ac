"""Video background: puts the people in the video in front of another picture."""

from __future__ import annotations

from functools import partial

from PIL import Image, ImageOps

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.people import faces, masks
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.video.frames import Cut
from youcam_mock.engines.video.tracking import face_of, followed, reduced
from youcam_mock.engines.video.video_output import Frames, changed


def run(job: Job) -> Result:
    """Returns the film with the picture of role `ref` behind the person. `params["background_mode"]` says how it is
    fitted: `crop` fills the frame and cuts the rest, `stretch` distorts it.

    Raises EngineError for an unreadable video and an unreadable reference.
    """
    content = job.source("ref").content
    pictures.opened(content)
    return changed(job, partial(_in_front, content, job.params.get("background_mode") == "stretch"))


def _in_front(content: bytes, stretched: bool, frames: Frames, cut: Cut) -> Frames:
    behind = pictures.flat(pictures.read(content, at_least=max(cut.size)).image)
    if stretched:
        behind = behind.resize(cut.size, Image.Resampling.BICUBIC)
    else:
        behind = ImageOps.fit(behind, cut.size, Image.Resampling.BICUBIC)
    last: Face | None = None

    def person(frame: Image.Image) -> Image.Image:
        nonlocal last
        small = reduced(frame)
        # A person who turns away is still there.
        last = face_of(small) or last or faces.guessed(*small.size)
        return masks.person(small, last)

    for frame, before, after, progress in followed(frames, cut, person):
        mask = Image.blend(before, after, progress).resize(cut.size, Image.Resampling.BILINEAR)
        yield Image.composite(frame, behind, mask)
