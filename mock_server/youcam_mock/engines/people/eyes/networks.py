"""Runs the networks that see people, with OpenCV (the extra `vision`), on one thread."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np
from attrs import frozen
from numpy.typing import NDArray

if TYPE_CHECKING:
    from cv2.dnn import Net

Pixels = NDArray[np.uint8]
"""RGB: height, width, 3."""
Grid = NDArray[np.float32]

_FOLDER = Path(__file__).with_name("models")
_ONE_AT_A_TIME = Lock()
"""A network holds its input and output, so that two threads must not run it together."""


@frozen
class Network:
    """A network of `models/`."""

    file: str
    side: int
    """Width and height of its input in px."""
    from_minus_one: bool = False
    """Whether it takes values of -1 to 1 instead of 0 to 1."""

    def run(self, pixels: Pixels) -> Mapping[str, Grid]:
        """Returns its outputs by name for a picture, which is stretched to the input's size."""
        if pixels.shape[:2] != (self.side, self.side):
            import cv2

            pixels = cv2.resize(pixels, (self.side, self.side), interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
        values = pixels.astype(np.float32) / 255
        if self.from_minus_one:
            values = 2 * values - 1
        with _ONE_AT_A_TIME:
            net, names = _loaded(self.file)
            net.setInput(np.ascontiguousarray(values.transpose(2, 0, 1)[np.newaxis]))
            outputs: Any = net.forward(names)
            # The arrays are the network's own, which the next run overwrites.
            return {name: np.array(output, np.float32) for name, output in zip(names, outputs, strict=True)}


def likelihood(score: Any) -> Any:
    """Returns 0 to 1 for a network's score, by the logistic function."""
    return 1 / (1 + np.exp(-np.clip(score, -50, 50)))


@cache
def _loaded(file: str) -> tuple[Net, tuple[str, ...]]:
    import cv2

    cv2.setNumThreads(1)
    net = cv2.dnn.readNetFromTFLite(np.fromfile(_FOLDER / file, np.uint8))
    return net, tuple(net.getUnconnectedOutLayersNames())
