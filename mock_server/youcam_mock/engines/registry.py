"""Which module makes which kind of result."""

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
"""Engine kind, as the contract names it, to the module of this package whose `run(job)` it is."""
OTHERS = "documented"
"""The module for kinds without an engine of their own: it gives what the contract's example shows."""


def engine(kind: str) -> Engine:
    """The engine of that kind; its module, and Pillow with it, is imported by the first call."""
    run: Engine = import_module(f"youcam_mock.engines.{ENGINES.get(kind, OTHERS)}").run
    return run
