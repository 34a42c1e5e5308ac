"""Measures how far the colours of a picture are from one colour."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]


def distance(pixels: Floats, colour: Floats) -> Floats:
    """Returns the Euclidean distance in RGB of each pixel (height x width x 3) from a colour (3), in the units of
    both."""
    apart = pixels - colour
    # einsum is fastest for a sum over three neighbours: half the time of squares and sum.
    distances: Floats = np.sqrt(np.einsum("yxc,yxc->yx", apart, apart))
    return distances
