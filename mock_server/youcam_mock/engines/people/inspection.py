"""Tells what a picture shows of people, in the terms of the rules about them."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PIL import Image, ImageDraw, ImageStat

from youcam_mock.domain.media.seen_people import SeenFace, SeenPeople
from youcam_mock.engines.imaging.tint import Grid, grey
from youcam_mock.engines.people.eyes.hand_mesh import WIDTHS
from youcam_mock.engines.people.eyes.sight import Sight, look
from youcam_mock.engines.people.face import Face
from youcam_mock.engines.people.face_model import EYES, LIPS, OVAL
from youcam_mock.engines.people.skin_and_hair import cheeks

_HALVES = (OVAL[:19], (*OVAL[18:], OVAL[0]))
"""The rim of the face from the middle of the forehead to the chin, on the right and on the left of the picture."""
_SHOULDERS = (2.1, 3.6)
"""Between which heights, in units below the eyes, a person is widest above the arms."""
_CONTRAST = 0.4
"""Light and shade in an open eye, with its white and its pupil. The points alone hardly tell a closed one."""
_THING_SIDE = 256
"""Side in px of the copy in which a thing is looked for."""
_ASIDE = 1.0
"""How many units left and right of the face its person is followed down."""


def seen_thing(image: Image.Image) -> SeenPeople:
    """Returns how much a picture of a thing shows, on black or on white where it is transparent."""
    small = image.convert("RGBA").resize((_THING_SIDE, _THING_SIDE), Image.Resampling.BOX)
    grounds = (Image.new("RGBA", small.size, colour) for colour in ("black", "white"))
    shown = (Image.alpha_composite(ground, small).convert("L") for ground in grounds)
    return SeenPeople((), contrast=max(ImageStat.Stat(each).stddev[0] for each in shown))


def seen_hands(image: Image.Image) -> SeenPeople:
    """Returns what is seen of hands in a picture. It needs the extra `vision`."""
    sight = look(image)
    widths = [hand.width(finger) for hand in sight.hands[:1] for finger in range(len(WIDTHS))]
    return SeenPeople((), hands=len(sight.hands), finger_width=min(widths, default=sight.width) / sight.width)


def seen_people(image: Image.Image) -> SeenPeople:
    """Returns what is seen of faces, and of the person with the largest one. It needs the extra `vision`."""
    sight = look(image)
    if not sight.faces:
        return seen_thing(image)
    face, *others = sight.faces
    # No rule asks for more than the number of the others.
    faces = (_closely(sight, face), *(SeenFace(*_size(sight, other)) for other in others))
    # The widest row of the person below the chin; none if the picture ends above.
    start, end = (max(0, round(face.at(0, y)[1])) for y in _SHOULDERS)
    widest = float((sight.person[start:end] > 0.5).sum(axis=1).max(initial=0))
    area = float(face.filled(sight.person, [face.outline(OVAL)], 0).sum())
    hair = float(np.asarray(sight.hair(face), np.float32).sum()) / 255 / max(1.0, area)
    # How far down the person goes on below the eyes.
    left, _, right, _ = face.rim
    aside = _ASIDE * face.unit
    below = sight.person[:, max(0, round(left - aside)) : max(1, round(right + aside))] > 0.5
    rows = np.flatnonzero(below.any(axis=1))
    down_to = float((rows[-1] + 1 - face.at(0, 0)[1]) / face.unit) if rows.size else 0.0
    return SeenPeople(faces, widest / face.width, hair, shown_down_to=down_to)


def seen_face(image: Image.Image) -> SeenFace | None:
    """Returns what is seen of the largest face alone, in a fifth of the time, if there is one. It needs `vision`."""
    sight = look(image)
    return _closely(sight, sight.faces[0]) if sight.faces else None


def _size(sight: Sight, face: Face) -> tuple[float, float]:
    """Returns width and height of a face as parts of the picture's sides."""
    _, top, _, bottom = face.rim
    return face.width / sight.width, (bottom - top) / sight.height


def _closely(sight: Sight, face: Face) -> SeenFace:
    width, height = _size(sight, face)
    pose, (left, top, right, bottom) = face.pose, face.rim
    pixels = sight.pixels.astype(np.float32)
    brightness, evenness = _light(pixels, face)
    # Light and shade within each eye: the deviation of its luminance, in parts of its mean.
    seen = [grey(_inside(pixels, face, rim)) for rim in EYES]
    contrasts = [float(eye.std() / max(1.0, float(eye.mean()))) if eye.size else 1.0 for eye in seen]
    opened = (open_ * min(1, shown / _CONTRAST) for open_, shown in zip(face.eyes_open, contrasts, strict=True))
    lips = _inside(pixels, face, LIPS)
    return SeenFace(
        width=width,
        height=height,
        yaw=pose.yaw,
        pitch=pose.pitch,
        roll=pose.roll,
        cut=face.cut(sight.width, sight.height),
        brightness=brightness,
        evenness=evenness,
        eyes_open=min(opened),
        eyes_shown=min(contrasts),
        lips_shown=_redness(np.median(lips, axis=0)) - _redness(cheeks(pixels, face)) if lips.size else 1.0,
        across=(left + right) / 2 / sight.width,
        down=(top + bottom) / 2 / sight.height,
    )


def _light(pixels: Grid, face: Face) -> tuple[float, float]:
    """Returns the luminance of a face, 0 to 1, and that of its darker half (left or right) in parts of the other's."""
    halves = []
    for rim in _HALVES:
        mask = Image.new("1", (pixels.shape[1], pixels.shape[0]))
        ImageDraw.Draw(mask).polygon([(x, y) for x, y in face.outline(rim).tolist()], fill=1)
        inside = np.asarray(mask)
        halves.append(float((grey(pixels[inside]) / 255).mean()) if inside.any() else 0.0)
    return sum(halves) / 2, min(halves) / max(halves) if max(halves) else 1.0


def _inside(pixels: Grid, face: Face, rim: Iterable[int]) -> Grid:
    """Returns the pixels (count, 3) within an outline of the face."""
    return pixels[face.filled(pixels, [face.outline(rim)], 0) > 0.5]


def _redness(colour: Grid) -> float:
    """Returns how much redder a colour is than grey, as a part of its light."""
    return float((colour[0] - (colour[1] + colour[2]) / 2) / max(1.0, float(colour.max())))
