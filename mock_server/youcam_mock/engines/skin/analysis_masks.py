"""Pictures of an analysis: where a concern shows, as a mask or laid over the photo."""

from __future__ import annotations

import numpy as np
from attrs import frozen
from PIL import Image

from youcam_mock.engines.job import EngineError
from youcam_mock.engines.skin.concern_scores import Reading, Survey
from youcam_mock.engines.skin.concerns import CONCERNS
from youcam_mock.engines.skin.face_zones import Map
from youcam_mock.engines.skin.unrolled import rolled

_STEPS = bytes(alpha & 0xF0 for alpha in range(256))
"""Maps alpha to few levels, which compress far better and faster."""


@frozen
class Backdrop:
    """A colour laid over the photo, so that a fine concern stands out."""

    colour: tuple[int, int, int]
    opacity: float
    """0 to 1."""

    @classmethod
    def of(cls, colour: str, opacity: float) -> Backdrop:
        """Creates a backdrop of a colour as RRGGBB. Raises EngineError `invalid_parameter`."""
        try:
            red, green, blue = bytes.fromhex(colour)
        except ValueError:
            raise EngineError("invalid_parameter", f"{colour!r} is no colour of the form 3D3D3D") from None
        return cls((red, green, blue), float(opacity))


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


def overlay(photo: Image.Image, painted: Image.Image, backdrop: Backdrop | None) -> Image.Image:
    """Returns the RGB photo with a mask of its size laid over it, and the backdrop between them."""
    under = photo
    if backdrop is not None:
        under = Image.blend(photo, Image.new("RGB", photo.size, backdrop.colour), backdrop.opacity)
    under = under.copy()
    under.paste(painted, mask=painted.getchannel("A"))
    return under
