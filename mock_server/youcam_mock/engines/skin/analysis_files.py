"""The results of a skin analysis: what is written in both forms, and the files, drawn when they are downloaded."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from itertools import chain
from typing import Any

import numpy as np
from attrs import field, frozen
from PIL import Image

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.job import ResultLink
from youcam_mock.engines.skin.concerns import CONCERNS, Reading, Survey, place_in_scores
from youcam_mock.engines.skin.face_zones import Map, rolled

RESIZED_NAME = "resize_image.jpg"
_FOLDER = "skinanalysisResult"
_AT_ONCE = 4
"""How many masks are drawn at a time, on any number of processors: each takes up to 100 MB."""
_STEPS = bytes(alpha & 0xF0 for alpha in range(256))
"""Maps alpha to few levels, which compress far better and faster."""


Backdrop = tuple[tuple[int, int, int], float]
"""A colour laid over the photo, so that a fine concern stands out, and its opacity, 0 to 1."""


@frozen
class Analysis:
    """The analysis of a photo: everything from which its files are drawn."""

    content: bytes = field(repr=False)
    looked: Survey
    readings: tuple[Reading, ...]
    skin_age: int
    """Years."""
    size: tuple[int, int]
    """Size of every picture of the result in px."""
    overlaid: bool
    """Whether masks are laid over the photo, and are therefore JPEG."""
    backdrops: Mapping[str, Backdrop]
    """Backdrops by action. Only overlays show them."""
    watermark: bool
    summed_up: bool
    """Whether the ZIP has more than the requested scores: an overall score, an age, the photo itself."""

    @property
    def extension(self) -> str:
        """The extension of every mask's file name."""
        return ".jpg" if self.overlaid else ".png"


def output(analysis: Analysis) -> list[dict[str, Any]]:
    """Returns the items of the JSON form, in which `mask_urls` holds ResultLink leaves.

    Every item's `url` is null, and its members have that order, as observed.
    """
    items: list[dict[str, Any]] = []
    for reading in analysis.readings:
        part = reading.part
        masks = {"mask_urls": [ResultLink(part.stem + analysis.extension)]}
        region = {} if part.region is None else {"region": part.region}
        found = {"ui_score": reading.ui_score, **masks, "raw_score": reading.raw_score, **region}
        typed = {**masks, **region, "skin_type": reading.skin_type}
        items.append((found if reading.skin_type is None else typed) | {"type": part.action})
    items.append({"score": _overall(analysis), "type": "all"})
    items.append({"score": analysis.skin_age, "type": "skin_age"})
    items.append({"mask_urls": [ResultLink(RESIZED_NAME)], "type": "resize_image"})
    return [item | {"url": None} for item in items]


def drawing(analysis: Analysis, reading: Reading, photo: Image.Image | None = None) -> bytes:
    """Returns the mask of one reading, or the photo with it, which is read anew unless it is given."""
    painted = mask(reading, analysis.looked, analysis.size)
    if not analysis.overlaid:
        # Never stamped: programs read a mask as data, and the word would count as a skin concern.
        return pictures.encode(painted, "png")
    under = photo.copy() if photo else _photo(analysis)
    if backdrop := analysis.backdrops.get(reading.part.action):
        colour, opacity = backdrop
        under = Image.blend(under, Image.new("RGB", under.size, colour), opacity)
    under.paste(painted, mask=painted)
    return _as_seen(analysis, under)


def resized(analysis: Analysis) -> bytes:
    """Returns the photo at the size of the masks, as JPEG."""
    return _as_seen(analysis, _photo(analysis))


def archive(analysis: Analysis) -> bytes:
    """Returns a ZIP of score_info.json, every mask and, summed up, the photo. Its bytes depend on nothing but the
    analysis."""
    info = _score_info(analysis)
    photo = _photo(analysis) if analysis.overlaid else None
    masks: dict[str, Reading] = {}
    for reading in analysis.readings:
        masks.setdefault(reading.part.archived_stem + analysis.extension, reading)
    target = BytesIO()
    # Writing PNG is most of the work, and releases the GIL.
    with zipfile.ZipFile(target, "w") as bundle, ThreadPoolExecutor(_AT_ONCE) as threads:
        drawn = threads.map(lambda reading: drawing(analysis, reading, photo), masks.values())
        photos = threads.map(resized, [analysis] * analysis.summed_up)
        names = ("score_info.json", *masks, RESIZED_NAME)
        for name, content in zip(names, chain([json.dumps(info, indent=2).encode()], drawn, photos), strict=False):
            entry = zipfile.ZipInfo(f"{_FOLDER}/{name}", date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 3  # else it names the platform
            entry.external_attr = 0o644 << 16
            bundle.writestr(entry, content)
    return target.getvalue()


def _score_info(analysis: Analysis) -> dict[str, Any]:
    """Returns the members of score_info.json: one for each action, by region if it has regions, in the samples' order,
    and what V2 adds."""
    info: dict[str, Any] = {}
    for reading in sorted(analysis.readings, key=lambda one: place_in_scores(one.part)):
        part = reading.part
        scores = {"raw_score": reading.raw_score, "ui_score": reading.ui_score}
        entry: dict[str, Any] = {"skin_type": reading.skin_type} if reading.skin_type is not None else scores
        entry["output_mask_name"] = part.archived_stem + analysis.extension
        if part.region is None:
            info[part.action] = entry
        else:
            info.setdefault(part.action, {})[part.region] = entry
    if analysis.summed_up:
        info["all"] = {"score": _overall(analysis)}
        info["skin_age"] = analysis.skin_age
        info["resize_image"] = {"image_name": RESIZED_NAME}
    return info


def _overall(analysis: Analysis) -> float:
    """Returns the mean of the ui scores of whole faces; 0 if there is none, as observed for skin_type alone."""
    whole = [reading for reading in analysis.readings if reading.part.region in (None, "whole")]
    scores = [reading.ui_score for reading in whole if reading.skin_type is None]
    return sum(scores) / len(scores) if scores else 0


def mask(reading: Reading, looked: Survey, size: tuple[int, int]) -> Image.Image:
    """Returns an RGBA picture of that size: the concern's colour where it shows, transparent elsewhere.

    Empty when the zone has nothing that stands out.
    """
    alpha = rolled(_alpha(reading, looked), looked.face, looked.size, size).point(_STEPS)
    painted = Image.new("RGBA", size, CONCERNS[reading.part.base].colour)
    painted.putalpha(alpha)
    return painted


def _alpha(reading: Reading, looked: Survey) -> Map:
    """Returns what stands out from the zone's own mean, the stronger the lower the score is."""
    weights = looked.weights(reading.part.zone)
    trace = looked.maps[CONCERNS[reading.part.base].trace]
    mean = float(np.average(trace, weights=weights))
    spread = float(np.sqrt(np.average((trace - mean) ** 2, weights=weights)))
    if spread < 0.002:
        return np.zeros_like(weights)
    strength = np.clip((trace - mean) / (2 * spread), 0, 1) * weights
    weakest = 0.6 if reading.skin_type else 1 - 0.6 * reading.raw_score / 100
    shown: Map = strength * weakest
    return shown


def _photo(analysis: Analysis) -> Image.Image:
    photo = pictures.flat(pictures.read(analysis.content, at_least=min(analysis.size)).image)
    return photo.resize(analysis.size, Image.Resampling.LANCZOS)


def _as_seen(analysis: Analysis, image: Image.Image) -> bytes:
    if analysis.watermark:
        pictures.stamp(image)
    return pictures.encode(image, "jpeg")
