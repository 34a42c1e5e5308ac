"""Reads the path of an operation: its version, its generation and its feature."""

from __future__ import annotations


def version_of(path: str) -> str:
    """Returns `v2.0` for `/s2s/v2.0/...`; an empty string for other paths."""
    parts = path.split("/")
    return parts[2] if parts[1:2] == ["s2s"] else ""


def generation_of(version: str) -> str:
    """Returns `v1` for `v1.1`, and `v2` for all later versions, whose bodies and answers have one form."""
    return "v1" if version.startswith("v1.") else "v2"


def feature_of(path: str) -> str:
    """Returns the feature's name in a path: the part after file, task, style-group, style or template."""
    rest = path.split("/")[3:]
    if rest[:1] not in (["file"], ["task"]):
        return ""
    rest = [part for part in rest[1:] if not part.startswith("{")]
    if rest[:1] in (["style-group"], ["style"], ["template"]):
        rest = rest[1:]
    return "/".join(rest)
