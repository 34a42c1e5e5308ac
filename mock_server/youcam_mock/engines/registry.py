"""Finds the module for each kind of result."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType

from youcam_mock.engines.job import Engine

ENGINES: Mapping[str, str] = MappingProxyType(
    {
        "aging": "aging",
        "bg-blur": "background",
        "bg-replace": "background",
        "color-correct": "colour",
        "colorize": "colour",
        "cutout": "cutout",
        "enlarge": "enlarge",
        "eye-color": "eye_color",
        "fabric": "fabric",
        "face-attributes": "face_attributes",
        "face-boxes": "face_boxes",
        "face-swap": "face_swap",
        "fitzpatrick": "fitzpatrick",
        "generate-image": "generate_image",
        "generate-video": "generate_video",
        "hair-color": "hair_color",
        "hair-report": "hair_report",
        "inpaint": "inpaint",
        "makeup": "makeup",
        "nails": "nails",
        "outpaint": "outpaint",
        "portraits": "portraits",
        "relight": "relight",
        "replace": "inpaint",
        "restyle": "restyle",
        "skin-analysis": "skin",
        "skin-simulation": "skin_simulation",
        "skin-tone": "skin_tone",
        "try-on": "try_on",
        "unmark": "watermark",
        "video-background": "video_background",
        "video-enhance": "video_enhance",
        "video-inpaint": "video_inpaint",
        "video-restyle": "video_restyle",
        "video-swap": "video_swap",
        "warp": "warp",
    }
)
"""The module whose `run(job)` makes each kind of result, by the contract's name of the kind."""
OTHERS = "documented"
"""The module for kinds without an engine of their own. It returns what the contract's example shows."""


def engine(kind: str) -> Engine:
    """Returns the engine of that kind. The first call imports its module, and Pillow with it."""
    run: Engine = import_module(f"youcam_mock.engines.{ENGINES.get(kind, OTHERS)}").run
    return run
