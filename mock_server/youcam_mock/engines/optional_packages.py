"""Which optional packages are installed."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec


@cache
def vision() -> bool:
    """Whether faces can be looked for: OpenCV is there, by the extra `vision`."""
    return find_spec("cv2") is not None
