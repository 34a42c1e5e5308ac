"""The limits for the size of a feature's results."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def held(size: tuple[int, int], facts: Mapping[str, Any]) -> tuple[int, int]:
    """Returns the size in px, shrunk with its aspect kept until it fits `output_long_side_max` and
    `output_short_side_max`."""
    short, long = sorted(size)
    scale = min(1.0, facts.get("output_long_side_max", long) / long, facts.get("output_short_side_max", short) / short)
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
