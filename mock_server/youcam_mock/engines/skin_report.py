"""What a skin analysis says, in its two written forms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from youcam_mock.engines.job import Link
from youcam_mock.engines.skin_scores import Reading
from youcam_mock.engines.skin_table import place_in_scores

RESIZED_NAME = "resize_image.jpg"


def score_info(readings: Sequence[Reading], extension: str) -> dict[str, Any]:
    """The members of score_info.json: one for each action, by region where it has regions, in the samples' order."""
    info: dict[str, Any] = {}
    for reading in sorted(readings, key=lambda one: place_in_scores(one.part)):
        part = reading.part
        entry = _scores(reading) | {"output_mask_name": part.archived_stem + extension}
        if part.region is None:
            info[part.action] = entry
        else:
            info.setdefault(part.action, {})[part.region] = entry
    return info


def summary(readings: Sequence[Reading], age: int) -> dict[str, Any]:
    """What V2 adds to score_info.json beside the actions."""
    return {
        "all": {"score": _overall(readings)},
        "skin_age": age,
        "resize_image": {"image_name": RESIZED_NAME},
    }


def output(readings: Sequence[Reading], age: int, extension: str) -> list[dict[str, Any]]:
    """The items of the JSON form; `mask_urls` holds Link leaves. Every item's `url` is null, as was seen."""
    items: list[dict[str, Any]] = []
    for reading in readings:
        part = reading.part
        item: dict[str, Any] = {"type": part.action}
        if part.region is not None:
            item["region"] = part.region
        items.append(item | _scores(reading) | {"mask_urls": [Link(part.stem + extension)]})
    items.append({"type": "all", "score": _overall(readings)})
    items.append({"type": "skin_age", "score": age})
    items.append({"type": "resize_image", "mask_urls": [Link(RESIZED_NAME)]})
    return [item | {"url": None} for item in items]


def _scores(reading: Reading) -> dict[str, Any]:
    if reading.skin_type is not None:
        return {"skin_type": reading.skin_type}
    return {"raw_score": reading.raw_score, "ui_score": reading.ui_score}


def _overall(readings: Sequence[Reading]) -> float:
    """The mean of the ui scores of whole faces; 0 when there is none, as it was seen for skin_type alone."""
    scores = [
        reading.ui_score for reading in readings if reading.skin_type is None and reading.part.region in (None, "whole")
    ]
    return sum(scores) / len(scores) if scores else 0
