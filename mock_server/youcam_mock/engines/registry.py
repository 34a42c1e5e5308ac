"""Which module makes which kind of result."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

from youcam_mock.engines.job import Engine

DOCUMENTED = (
    *(
        "aging",
        "bg-blur",
        "bg-replace",
        "color-correct",
        "colorize",
        "cutout",
        "eye-color",
        "fabric",
        "face-attributes",
    ),
    *("face-boxes", "face-swap", "fitzpatrick", "generate-image", "generate-video", "hair-color", "hair-report"),
    *("inpaint", "makeup", "nails", "outpaint", "portraits", "relight", "replace", "skin-simulation", "skin-tone"),
    *("try-on", "video-background", "video-enhance", "video-inpaint", "video-restyle", "video-swap", "warp"),
)
"""Kinds without an engine of their own, which give what the contract's example shows."""
ENGINES: Mapping[str, str] = MappingProxyType(
    {
        "enlarge": "youcam_mock.engines.enlarge",
        "restyle": "youcam_mock.engines.restyle",
        "skin-analysis": "youcam_mock.engines.skin",
        **dict.fromkeys(DOCUMENTED, "youcam_mock.engines.documented"),
    }
)
"""Engine kind, as the contract names it, to the module whose `run(job)` it is."""


def engine(kind: str) -> Engine:
    """The engine of that kind; its module, and Pillow with it, is imported by the first call.

    Raises LookupError when there is none.
    """
    if kind not in ENGINES:
        raise LookupError(f"no engine of kind {kind!r}; there are: {', '.join(sorted(ENGINES))}")
    run: Engine = import_module(ENGINES[kind]).run
    return run
