"""Finds what moves in some frames of a video, and interpolates it for those between."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from PIL import Image

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.people import faces
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.video.frames import Cut

Seen = TypeVar("Seen")
_SECONDS = 0.4
_LOOKS = 18
"""About how many frames of a long video are inspected, since each takes a tenth of a second."""
_HELD = 48_000_000
"""px of frames that wait until the next one has been inspected: 144 MB."""
_LONG_SIDE = 320
"""Long side in px to which a frame is reduced for inspection."""


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


def face_of(frame: Image.Image) -> Face | None:
    """Returns its main face in px; if faces cannot be detected, one where portraits have it."""
    if not faces.available():
        return faces.guessed(*frame.size)
    small = reduced(frame)
    scale = frame.width / small.width
    face = next(iter(faces.find(small)), None)
    return face and face.moved(0, 0, scale)


def reduced(frame: Image.Image) -> Image.Image:
    """Returns a small copy."""
    return frame.resize(pictures.fitted(*frame.size, _LONG_SIDE), Image.Resampling.BOX)
