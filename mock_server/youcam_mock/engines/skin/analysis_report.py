"""The written results of a skin analysis, in both forms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from youcam_mock.engines.job import ResultLink
from youcam_mock.engines.skin.concern_scores import Reading
from youcam_mock.engines.skin.concerns import place_in_scores

RESIZED_NAME = "resize_image.jpg"


def score_info(readings: Sequence[Reading], extension: str) -> dict[str, Any]:
    """Returns the members of score_info.json: one for each action, by region if it has regions, in the samples'
    order."""
    info: dict[str, Any] = {}
    for reading in sorted(readings, key=lambda one: place_in_scores(one.part)):
        part = reading.part
        scores = {"raw_score": reading.raw_score, "ui_score": reading.ui_score}
        entry: dict[str, Any] = {"skin_type": reading.skin_type} if reading.skin_type is not None else scores
        entry["output_mask_name"] = part.archived_stem + extension
        if part.region is None:
            info[part.action] = entry
        else:
            info.setdefault(part.action, {})[part.region] = entry
    return info


def summary(readings: Sequence[Reading], age: int) -> dict[str, Any]:
    """Returns what V2 adds to score_info.json besides the actions."""
    return {
        "all": {"score": _overall(readings)},
        "skin_age": age,
        "resize_image": {"image_name": RESIZED_NAME},
    }


def output(readings: Sequence[Reading], age: int, extension: str) -> list[dict[str, Any]]:
    """Returns the items of the JSON form, in which `mask_urls` holds ResultLink leaves.

    Every item's `url` is null, and its members have that order, as observed.
    """
    items = [_item(reading, extension) for reading in readings]
    items.append({"score": _overall(readings), "type": "all"})
    items.append({"score": age, "type": "skin_age"})
    items.append({"mask_urls": [ResultLink(RESIZED_NAME)], "type": "resize_image"})
    return [item | {"url": None} for item in items]


def _item(reading: Reading, extension: str) -> dict[str, Any]:
    part = reading.part
    masks = {"mask_urls": [ResultLink(part.stem + extension)]}
    region = {} if part.region is None else {"region": part.region}
    if reading.skin_type is not None:
        return {**masks, **region, "skin_type": reading.skin_type, "type": part.action}
    return {"ui_score": reading.ui_score, **masks, "raw_score": reading.raw_score, **region, "type": part.action}


def _overall(readings: Sequence[Reading]) -> float:
    """Returns the mean of the ui scores of whole faces; 0 if there is none, as observed for skin_type alone."""
    scores = [
        reading.ui_score for reading in readings if reading.skin_type is None and reading.part.region in (None, "whole")
    ]
    return sum(scores) / len(scores) if scores else 0
