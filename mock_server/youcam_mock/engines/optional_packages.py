"""Tells which optional packages are installed."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec


@cache
def vision() -> bool:
    """Returns whether faces can be detected: OpenCV is installed with the extra `vision`."""
    return find_spec("cv2") is not None
