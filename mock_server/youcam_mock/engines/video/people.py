"""Finds the people of a video, puts them in front of another picture, and another face on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TypeVar

from PIL import Image, ImageOps

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import Job, Result
from youcam_mock.engines.output import readable
from youcam_mock.engines.people import faces, masks
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.people.transplant import Portrayed, put
from youcam_mock.engines.video.frames import Cut
from youcam_mock.engines.video.video_output import Frames, changed

Seen = TypeVar("Seen")
_REFERENCE = 1024
"""px to which a reference JPEG may be reduced when it is read."""
_SECONDS = 0.4
_LOOKS = 18
"""About how many frames of a long video are inspected, since each takes a tenth of a second."""
_HELD = 48_000_000
"""px of frames that wait until the next one has been inspected: 144 MB."""
_LONG_SIDE = 320
"""Long side in px to which a frame is reduced for inspection."""


def before_a_picture(job: Job) -> Result:
    """Returns the film with the picture of role `ref` behind the person. `params["background_mode"]` says how it is
    fitted: `crop` fills the frame and cuts the rest, `stretch` distorts it.

    Raises EngineError for an unreadable video and an unreadable reference.
    """
    content = readable(job, "ref")
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
        small = _reduced(frame)
        # A person who turns away is still there.
        last = _face_of(small) or last or faces.guessed(*small.size)
        return masks.person(small, last)

    for frame, before, after, progress in followed(frames, cut, person):
        mask = Image.blend(before, after, progress).resize(cut.size, Image.Resampling.BILINEAR)
        yield Image.composite(frame, behind, mask)


def swapped(job: Job) -> Result:
    """Returns the film with the main face of the picture of role `ref` on the main face of every frame.

    Raises EngineError for an unreadable video and an unreadable reference.
    """
    content = readable(job, "ref")
    return changed(job, partial(_swapped, content))


def _swapped(content: bytes, frames: Frames, cut: Cut) -> Frames:
    photo = pictures.flat(pictures.read(content, at_least=_REFERENCE).image)
    donor = Portrayed(photo, faces.main_face(photo))
    for frame, before, after, progress in followed(frames, cut, _face_of):
        # A face that turns away or leaves has no places in between.
        if before and after:
            put(frame, before.between(after, progress), donor)
        yield frame


def followed(
    frames: Iterator[Image.Image], cut: Cut, look: Callable[[Image.Image], Seen]
) -> Iterator[tuple[Image.Image, Seen, Seen, float]]:
    """Yields each frame with what was seen before and after it, and its position between the two, 0 to 1."""
    wanted = max(round(_SECONDS * cut.rate), cut.count // _LOOKS)
    every = max(1, min(wanted, _HELD // (cut.size[0] * cut.size[1])))
    group: list[Image.Image] = []
    seen: list[Seen] = []  # in the first frame of the group
    for frame in frames:
        if len(group) == every:
            after = look(frame)
            yield from ((held, seen[0], after, number / every) for number, held in enumerate(group))
            group, seen = [], [after]
        seen = seen or [look(frame)]
        group.append(frame)
    if group:
        after = look(group[-1])
        yield from ((held, seen[0], after, number / len(group)) for number, held in enumerate(group, 1))


def _face_of(frame: Image.Image) -> Face | None:
    """Returns its main face in px; if faces cannot be detected, one where portraits have it."""
    if not faces.available():
        return faces.guessed(*frame.size)
    small = _reduced(frame)
    scale = frame.width / small.width
    face = next(iter(faces.find(small)), None)
    return face and face.moved(0, 0, scale)


def _reduced(frame: Image.Image) -> Image.Image:
    """Returns a small copy."""
    return frame.resize(pictures.fitted(*frame.size, _LONG_SIDE), Image.Resampling.BOX)
