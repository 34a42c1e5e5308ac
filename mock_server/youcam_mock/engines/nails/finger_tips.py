"""Finds finger tips of a hand in a photo, by the outline of its skin-coloured part."""

from __future__ import annotations

from math import atan2, hypot, pi

import numpy as np
from attrs import frozen
from numpy.typing import NDArray
from PIL import Image

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.imaging.tint import Grid
from youcam_mock.engines.people import faces

_SIDE = 256
"""Side in px of the copy that is searched."""
_LEAST_AREA = 0.05
"""Least part of the picture that a hand takes: no feature accepts a smaller one."""
_SHARP = 0.45
"""Cosine of the widest angle between the sides of a finger tip."""
_MOST = 5


@frozen
class Tip:
    """The end of a finger in px, its direction (of length 1), and the width of the finger there."""

    x: float
    y: float
    right: float
    down: float
    width: float


def find(image: Image.Image) -> tuple[Tip, ...]:
    """Returns the tips of one hand from thumb to little finger; none in a portrait, or without the extra `vision`."""
    if not faces.available() or faces.find(image):
        return ()
    small = pictures.flat(image)
    small.thumbnail((_SIDE, _SIDE), Image.Resampling.BOX)
    outline = _hand(np.asarray(small))
    if outline is None:
        return ()
    scale = image.width / small.width
    tips = _ends(outline, *small.size)
    middle = outline.mean(axis=0)
    ordered = _ordered(tips, (float(middle[0]), float(middle[1])))
    return tuple(Tip(t.x * scale, t.y * scale, t.right, t.down, t.width * scale) for t in ordered)


def _hand(pixels: NDArray[np.uint8]) -> Grid | None:
    """Returns the outline of the largest skin-coloured part, its points a px apart; None if the part is too small."""
    import cv2

    chroma = cv2.cvtColor(pixels, cv2.COLOR_RGB2YCrCb)
    skin = cv2.inRange(chroma, np.array((50, 136, 80)), np.array((255, 182, 128)))
    skin = cv2.morphologyEx(skin, cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8))
    whole = np.zeros_like(skin)
    for step in (skin, whole):  # filled before it is smoothed: the rim of skin around a painted nail is thin
        outlines, _ = cv2.findContours(step, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        if not outlines:
            return None
        largest = max(outlines, key=cv2.contourArea)
        cv2.drawContours(whole, [largest], 0, 255, cv2.FILLED)
        whole[:] = cv2.morphologyEx(whole, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    if cv2.contourArea(largest) < _LEAST_AREA * skin.size:
        return None
    return np.asarray(largest, np.float32).reshape(-1, 2)


def _ends(outline: Grid, width: int, height: int) -> list[Tip]:
    """Returns where the outline turns sharply around skin, away from the picture's edges."""
    reach = max(4, len(outline) // 36)
    before, after = np.roll(outline, reach, axis=0), np.roll(outline, -reach, axis=0)
    one, other = before - outline, after - outline
    lengths = np.hypot(*one.T) * np.hypot(*other.T) + 1e-6
    sharp = (one * other).sum(axis=1) / lengths
    turn = one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]
    area = float(np.sum(outline[:, 0] * np.roll(outline[:, 1], -1) - outline[:, 1] * np.roll(outline[:, 0], -1)))
    inward = (turn * np.sign(area)) < 0
    margin = 2
    inner = (
        (outline > margin).all(axis=1) & (outline[:, 0] < width - margin - 1) & (outline[:, 1] < height - margin - 1)
    )
    score = np.where(inward & inner, sharp, -1)
    found: list[Tip] = []
    while len(found) < _MOST and score.max() > _SHARP:
        best = int(score.argmax())
        found.append(_tip(outline, best, reach))
        score[np.arange(best - reach, best + reach + 1) % len(outline)] = -1
    return found if len(found) > 1 else []


def _tip(outline: Grid, index: int, reach: int) -> Tip:
    count = len(outline)
    first, last = outline[(index - reach) % count], outline[(index + reach) % count]
    way = outline[index] - (first + last) / 2
    length = max(1e-6, hypot(*map(float, way)))
    return Tip(
        float(outline[index][0]), float(outline[index][1]), float(way[0]) / length, float(way[1]) / length,
        max(2.0, hypot(*map(float, first - last))),
    )  # fmt: skip


def _ordered(tips: list[Tip], middle: tuple[float, float]) -> list[Tip]:
    """Returns the tips around the palm, beginning with the one that stands apart, the thumb."""
    if len(tips) < 3:
        return tips
    around = sorted(tips, key=lambda tip: atan2(tip.y - middle[1], tip.x - middle[0]))
    angles = [atan2(tip.y - middle[1], tip.x - middle[0]) for tip in around]
    gaps = [(after - before) % (2 * pi) for before, after in zip(angles, angles[1:] + angles[:1], strict=True)]
    start = (gaps.index(max(gaps)) + 1) % len(around)
    around, gaps = around[start:] + around[:start], gaps[start:] + gaps[:start]
    return around if gaps[0] >= gaps[-2] else around[::-1]
