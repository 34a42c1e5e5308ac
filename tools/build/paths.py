"""What the path of an operation says: its version, its generation and its feature."""

from __future__ import annotations


def version_of(path: str) -> str:
    """`v2.0` of `/s2s/v2.0/...`; nothing for another path."""
    parts = path.split("/")
    return parts[2] if parts[1:2] == ["s2s"] else ""


def generation_of(version: str) -> str:
    """`v1` of `v1.1`, and `v2` of all that came later: their bodies and answers have one form."""
    return "v1" if version.startswith("v1.") else "v2"


def feature_of(path: str) -> str:
    """The feature's name in a path: what stands behind file, task, style-group, style or template."""
    rest = path.split("/")[3:]
    if rest[:1] not in (["file"], ["task"]):
        return ""
    rest = [part for part in rest[1:] if not part.startswith("{")]
    if rest[:1] in (["style-group"], ["style"], ["template"]):
        rest = rest[1:]
    return "/".join(rest)
