"""The contract as its parts make it, for tests that read it or change a copy."""

from __future__ import annotations

from functools import cache
from typing import Any

from tools.build.bundle import bundle
from tools.build.operation_links import references

Json = dict[str, Any]
_UNUSED = ("asyncio", "hypothesispytest", "schemathesis", "xdist", "youcam_mock")
QUICK = f"[pytest]\naddopts = {' '.join(f'-p no:{name}' for name in _UNUSED)}\n"
"""For small projects that are tested by a process of their own: what they need no plugin of takes a second to load."""


@cache
def whole() -> Json:
    """Merged once, since that takes more than a second. Nobody may change it."""
    return bundle()


def part_of(document: Json, *paths: str) -> Json:
    """The document with these paths only. What the rest of its paths uses is still there."""
    return {**document, "paths": {path: document["paths"][path] for path in paths}}


def alone(document: Json, *paths: str) -> Json:
    """The document with these paths, and the components that they use."""
    part = part_of(document, *paths)
    used: set[str] = set()
    new = set(references(part["paths"]))
    while new:
        used |= new
        new = {name for found in new for name in references(_at(document, found))} - used
    components = {
        section: {name: member for name, member in members.items() if f"#/components/{section}/{name}" in used}
        for section, members in document["components"].items()
    }
    return {**part, "components": {**components, "securitySchemes": document["components"]["securitySchemes"]}}


def _at(document: Json, reference: str) -> Any:
    _, _, section, name = reference.split("/")
    return document["components"][section][name]
