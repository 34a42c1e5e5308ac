"""Finds the function for each kind of result."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from youcam_mock.engines.job import Engine

ENGINES: Mapping[str, str] = {
    "aging": "portrait.aging.run",
    "bg-blur": "photo.background.run",
    "bg-replace": "photo.background.run",
    "color-correct": "photo.colour.run",
    "colorize": "photo.colour.run",
    "cutout": "photo.background.run",
    "enlarge": "photo.retouch.enlarged",
    "eye-color": "makeup.lenses.run",
    "fabric": "try_on.fabric.run",
    "face-attributes": "portrait.attributes.run",
    "face-boxes": "portrait.face_swap.face_boxes",
    "face-swap": "portrait.face_swap.run",
    "fitzpatrick": "skin.skin_tone.fitzpatrick",
    "generate-image": "photo.generate.run",
    "generate-video": "video.generate.run",
    "hair-color": "hair.dye.run",
    "hair-report": "hair.report.run",
    "inpaint": "photo.inpaint.run",
    "makeup": "makeup.engine.run",
    "nails": "nails.engine.run",
    "outpaint": "photo.outpaint.run",
    "portraits": "portrait.portraits.run",
    "relight": "photo.retouch.brightened",
    "replace": "photo.inpaint.run",
    "restyle": "hair.restyle.run",
    "skin-analysis": "skin.analysis.run",
    "skin-simulation": "skin.simulation.run",
    "skin-tone": "skin.skin_tone.run",
    "try-on": "try_on.engine.run",
    "unmark": "photo.retouch.unmarked",
    "video-background": "video.people.before_a_picture",
    "video-enhance": "video.restyle.enhanced",
    "video-inpaint": "video.inpaint.run",
    "video-restyle": "video.restyle.run",
    "video-swap": "video.people.swapped",
    "warp": "reshape.engine.run",
}
"""The function that makes each kind of result of a job, by the contract's name of the kind."""
OTHERS = "contract_example.run"
"""The function for kinds without an engine of their own. It returns what the contract's example shows."""


def engine(kind: str) -> Engine:
    """Returns the engine of that kind. The first call imports its module, and Pillow with it."""
    module, _, name = ENGINES.get(kind, OTHERS).rpartition(".")
    run: Engine = getattr(import_module(f"youcam_mock.engines.{module}"), name)
    return run
