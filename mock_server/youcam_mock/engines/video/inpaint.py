"""Video object removal: removes what a mask marks in one frame from all of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from youcam_mock.engines.imaging import healing, pictures
from youcam_mock.engines.job import EngineError, Job, Result
from youcam_mock.engines.output import readable
from youcam_mock.engines.video import film, sample_film
from youcam_mock.engines.video.frames import Cut, Footage
from youcam_mock.engines.video.video_output import Frames, changed

_LONG_SIDE = 240
"""Long side in px at which the object is followed and its place filled."""
_REACH = 10
"""How many px it moves at most from one frame to the next, at that size."""
_POINTS = 400
"""How many points of the object are compared."""
_SOFT = 2
"""px"""
_FAINT = 12
"""Up to which level of the mask, 0 to 255, a pixel counts as known."""
_STEPS = np.mgrid[-_REACH : _REACH + 1, -_REACH : _REACH + 1].reshape(2, -1).T
_STEPS = _STEPS[np.argsort((_STEPS**2).sum(axis=1), kind="stable")]
"""Nearest first: among places that look the same, the object is at the nearest."""


def run(job: Job) -> Result:
    """Returns the film without what is white in the picture of role `mask`, drawn on the frame `params["frame_idx"]`.

    The thing is followed through the film; its place is filled with what lies around it. Raises EngineError:
    `invalid_parameter` for a frame that an upload does not have (`frame_idx` of the run operation); for an unreadable
    video and an unreadable mask.
    """
    content = readable(job, "mask")
    source, index = job.source(), int(job.params["frame_idx"])
    footage = Footage(source.content)
    # The sample that replaces a video by URL has a length of its own.
    count = ceil(footage.shown.fps * footage.shown.duration_ms / 1000)  # 0 if its rate is unknown
    if source.name != sample_film.NAME and index >= count > 0:
        raise EngineError("invalid_parameter", f"frame_idx is {index}; the video has {count} frames")
    return changed(job, partial(_without, footage, content, index))


def _without(footage: Footage, content: bytes, index: int, frames: Frames, cut: Cut) -> Frames:
    size = film.even(*pictures.fitted(*cut.size, _LONG_SIDE))
    drawn = pictures.flat(pictures.read(content).image).convert("L").resize(size, Image.Resampling.BILINEAR)
    small = footage.frames(Cut(size, cut.rate, cut.count))
    drawn_on = min(cut.count - 1, round(index * cut.rate / (footage.shown.fps or film.RATE)))
    greys, marked = [np.asarray(frame.convert("L")) for frame in small], np.asarray(drawn) > 127
    path = [(0, 0)] * len(greys)
    if marked.any():
        drawn_on = min(drawn_on, len(greys) - 1)
        back = list(_followed(greys[drawn_on::-1], marked))
        path = [*back[:0:-1], *_followed(greys[drawn_on:], marked)]
    # A little more than was marked: shadows, and the steps in which the object is followed.
    wide = drawn.filter(ImageFilter.MaxFilter(2 * _SOFT + 1)).filter(ImageFilter.GaussianBlur(_SOFT))
    for frame, (x, y) in zip(frames, path, strict=False):
        mask = wide.transform(size, Image.Transform.AFFINE, (1, 0, -x, 0, 1, -y))
        small_frame = np.asarray(frame.resize(size, Image.Resampling.BOX), np.float32)
        filled = healing.continued(small_frame, np.asarray(mask) <= _FAINT)
        _cover(frame, Image.fromarray(filled.astype(np.uint8)), mask)
        yield frame


def _cover(frame: Image.Image, filled: Image.Image, mask: Image.Image) -> None:
    """Pastes the enlarged filling, in place. Only the area of the mask is enlarged."""
    if (span := mask.getbbox()) is None:
        return
    across, down = frame.width / mask.width, frame.height / mask.height
    left, top = floor(span[0] * across), floor(span[1] * down)
    size = ceil(span[2] * across) - left, ceil(span[3] * down) - top
    right, low = min((left + size[0]) / across, mask.width), min((top + size[1]) / down, mask.height)
    part = (left / across, top / down, right, low)
    smooth = Image.Resampling.BILINEAR
    frame.paste(filled.resize(size, smooth, box=part), (left, top), mask.resize(size, smooth, box=part))


def _followed(greys: list[NDArray[np.uint8]], marked: NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """Yields how far, in px, the object is from its place in the first frame: where it looks most as it did there."""
    rows, columns = (line[:: max(1, len(line) // _POINTS)] for line in np.nonzero(marked))
    pattern = greys[0][rows, columns].astype(np.int16)
    height, width = marked.shape
    x = y = 0
    for grey in greys:
        down = np.clip(rows + (y + _STEPS[:, :1]), 0, height - 1)
        across = np.clip(columns + (x + _STEPS[:, 1:]), 0, width - 1)
        step = _STEPS[np.abs(grey[down, across] - pattern).sum(axis=1).argmin()]
        x, y = x + int(step[1]), y + int(step[0])
        yield x, y
