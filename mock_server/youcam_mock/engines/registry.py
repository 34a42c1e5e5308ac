"""Finds the module for each kind of result."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from youcam_mock.engines.job import Engine

ENGINES: Mapping[str, str] = {
    "aging": "portrait.aging",
    "bg-blur": "photo.background",
    "bg-replace": "photo.background",
    "color-correct": "photo.colour",
    "colorize": "photo.colour",
    "cutout": "photo.background",
    "enlarge": "photo.enlarge",
    "eye-color": "makeup.lenses",
    "fabric": "try_on.fabric",
    "face-attributes": "portrait.attributes",
    "face-boxes": "portrait.face_boxes",
    "face-swap": "portrait.face_swap",
    "fitzpatrick": "skin.fitzpatrick",
    "generate-image": "photo.generate",
    "generate-video": "video.generate",
    "hair-color": "hair.dye",
    "hair-report": "hair.report",
    "inpaint": "photo.inpaint",
    "makeup": "makeup.engine",
    "nails": "nails.engine",
    "outpaint": "photo.outpaint",
    "portraits": "portrait.portraits",
    "relight": "photo.relight",
    "replace": "photo.inpaint",
    "restyle": "hair.restyle",
    "skin-analysis": "skin.analysis",
    "skin-simulation": "skin.simulation",
    "skin-tone": "skin.skin_tone",
    "try-on": "try_on.engine",
    "unmark": "photo.watermark",
    "video-background": "video.background",
    "video-enhance": "video.enhance",
    "video-inpaint": "video.inpaint",
    "video-restyle": "video.restyle",
    "video-swap": "video.swap",
    "warp": "reshape.engine",
}
"""The module whose `run(job)` makes each kind of result, by the contract's name of the kind."""
OTHERS = "contract_example"
"""The module for kinds without an engine of their own. It returns what the contract's example shows."""


def engine(kind: str) -> Engine:
    """Returns the engine of that kind. The first call imports its module, and Pillow with it."""
    run: Engine = import_module(f"youcam_mock.engines.{ENGINES.get(kind, OTHERS)}").run
    return run
