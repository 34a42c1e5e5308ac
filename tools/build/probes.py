"""Bundles the probes of `youcam-mock compare`, with the file of the contract that holds each path."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

from tools.build.bundle import OPENAPI, PARTS, ContractError, Part

Json = dict[str, Any]
NAME = "probes.json"
_METHODS = {"get", "head", "options", "post", "put", "patch", "delete"}
_BODIES = {"json", "text", "sample", "json_of"}
_MEMBERS = {
    "name",
    "tells",
    "query",
    "headers",
    "bearer",
    "keeps",
    "until",
    "units",
    "stands",
    "lists",
    "each",
    "after",
}


def bundle_probes(folder: Path = OPENAPI) -> Json:
    """Returns the probes as one document. Raises ContractError for an entry that no reader would understand."""
    path = folder / "probes.yaml"
    document = Part.read(path).document
    names = Counter(entry.get("name") for group in document["groups"] for entry in group["probes"])
    for group in document["groups"]:
        for entry in group["probes"]:
            _check(path, entry, names)
    return {**document, "files": _files(folder)}


def _check(path: Path, entry: Json, names: Counter[str | None]) -> None:
    name = entry.get("name")
    where = f"{path}: probe {name}"
    if unknown := sorted(set(entry) - _MEMBERS - _METHODS - _BODIES):
        raise ContractError(f"{where}: no probe has {unknown[0]}; text with a comma or a colon needs quotes")
    if names[name] != 1:
        raise ContractError(f"{where}: its name must be its own")
    if "tells" not in entry or len(_METHODS & set(entry)) != 1 or len(_BODIES & set(entry)) > 1:
        raise ContractError(f"{where}: needs tells, one method and at most one body")


def _files(folder: Path) -> dict[str, str]:
    """Returns the file of each path of the contract."""
    parts = [path for name in PARTS for path in sorted((folder / name).glob("*.yaml"))]
    return {
        place: path.relative_to(folder.parent).as_posix()
        for path in parts
        for place in Part.read(path).document.get("paths", {})
    }
