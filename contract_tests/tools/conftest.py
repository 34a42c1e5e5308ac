"""The contract as its parts make it, for tests that read it or change a copy."""

from __future__ import annotations

from functools import cache
from typing import Any

from tools.build.bundle import bundle

Json = dict[str, Any]
QUICK = "[pytest]\naddopts = -p no:schemathesis -p no:xdist\n"
"""For small projects that are tested by a process of their own: what they need no plugin of takes a second to load."""


@cache
def whole() -> Json:
    """Merged once, since that takes more than a second. Nobody may change it."""
    return bundle()


def part_of(document: Json, *paths: str) -> Json:
    """The document with these paths only. What the rest of its paths uses is still there."""
    return {**document, "paths": {path: document["paths"][path] for path in paths}}
