"""The files of a skin analysis, drawn when they are downloaded."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import numpy as np
from attrs import field, frozen
from PIL import Image

from youcam_mock.engines.imaging import pictures
from youcam_mock.engines.skin import analysis_report
from youcam_mock.engines.skin.concern_scores import Reading, Survey
from youcam_mock.engines.skin.concerns import CONCERNS
from youcam_mock.engines.skin.face_zones import Map, rolled

_FOLDER = "skinanalysisResult"
_AT_ONCE = 4
"""How many masks are drawn at a time, on any number of processors: each takes up to 100 MB."""
_STEPS = bytes(alpha & 0xF0 for alpha in range(256))
"""Maps alpha to few levels, which compress far better and faster."""


@frozen
class Backdrop:
    """A colour laid over the photo, so that a fine concern stands out."""

    colour: tuple[int, int, int]
    opacity: float
    """0 to 1."""


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


def drawing(analysis: Analysis, reading: Reading) -> bytes:
    """Returns the mask of one reading, or the photo with it."""
    return _drawn(analysis, reading, _photo(analysis) if analysis.overlaid else None)


def resized(analysis: Analysis) -> bytes:
    """Returns the photo at the size of the masks, as JPEG."""
    return _as_seen(analysis, _photo(analysis))


def archive(analysis: Analysis) -> bytes:
    """Returns a ZIP of score_info.json, every mask and, summed up, the photo. Its bytes depend on nothing but the
    analysis."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as bundle:
        for name, content in _archived(analysis):
            entry = zipfile.ZipInfo(f"{_FOLDER}/{name}", date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 3  # else it names the platform
            entry.external_attr = 0o644 << 16
            bundle.writestr(entry, content)
    return target.getvalue()


def _archived(analysis: Analysis) -> Iterator[tuple[str, bytes]]:
    info = analysis_report.score_info(analysis.readings, analysis.extension)
    if analysis.summed_up:
        info |= analysis_report.summary(analysis.readings, analysis.skin_age)
    yield "score_info.json", json.dumps(info, indent=2).encode()
    photo = _photo(analysis) if analysis.overlaid else None
    archived: dict[str, Reading] = {}
    for reading in analysis.readings:
        archived.setdefault(reading.part.archived_stem + analysis.extension, reading)
    # Writing PNG is most of the work, and releases the GIL.
    with ThreadPoolExecutor(_AT_ONCE) as threads:
        drawn = threads.map(lambda reading: _drawn(analysis, reading, photo), archived.values())
        yield from zip(archived, drawn, strict=True)
        if analysis.summed_up:
            yield analysis_report.RESIZED_NAME, threads.submit(resized, analysis).result()


def _drawn(analysis: Analysis, reading: Reading, photo: Image.Image | None) -> bytes:
    painted = mask(reading, analysis.looked, analysis.size)
    if photo is None:
        # Never stamped: programs read a mask as data, and the word would count as a skin concern.
        return pictures.encode(painted, "png")
    under = photo.copy()
    if backdrop := analysis.backdrops.get(reading.part.action):
        under = Image.blend(photo, Image.new("RGB", photo.size, backdrop.colour), backdrop.opacity)
    under.paste(painted, mask=painted)
    return _as_seen(analysis, under)


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
    return photo if photo.size == analysis.size else photo.resize(analysis.size, Image.Resampling.LANCZOS)


def _as_seen(analysis: Analysis, image: Image.Image) -> bytes:
    if analysis.watermark:
        pictures.stamp(image)
    return pictures.encode(image, "jpeg")
