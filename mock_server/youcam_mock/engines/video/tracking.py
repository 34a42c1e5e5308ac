"""What moves in a video, looked for in some of its frames and carried over to those between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from PIL import Image

from youcam_mock.engines.people import faces
from youcam_mock.engines.people.faces import Face
from youcam_mock.engines.video.frames import Cut

Seen = TypeVar("Seen")
_SECONDS = 0.4
_LOOKS = 18
"""About as many of a long video, since each takes a tenth of a second."""
_HELD = 48_000_000
"""px of frames that wait until the next one has been looked at: 144 MB."""
_LONG_SIDE = 320
"""px to which a frame is reduced before it is looked at."""


def followed(
    frames: Iterator[Image.Image], cut: Cut, look: Callable[[Image.Image], Seen]
) -> Iterator[tuple[Image.Image, Seen, Seen, float]]:
    """Each frame with what was seen before it and after it, and how far it lies between the two, 0 to 1."""
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


def face_of(frame: Image.Image) -> Face | None:
    """Its main face, in px; where faces cannot be looked for, one where portraits have it."""
    if not faces.available():
        return faces.guessed(*frame.size)
    small = reduced(frame)
    scale = frame.width / small.width
    face = next(iter(faces.find(small)), None)
    return face and Face(face.left * scale, face.top * scale, face.width * scale, face.height * scale)


def reduced(frame: Image.Image) -> Image.Image:
    """A small copy."""
    scale = min(1.0, _LONG_SIDE / max(frame.size))
    size = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
    return frame.resize(size, Image.Resampling.BOX)
