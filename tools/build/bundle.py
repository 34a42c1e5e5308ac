"""Merges the hand-written parts of the contract into one OpenAPI document.

Each part has the shape of an OpenAPI document (tags, paths, components) and refers to the others by relative file
names, so that editors can follow them. In the bundle every reference is local.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml
from attrs import frozen

from tools.build.kinds import complete, expand_json
from tools.build.operation_links import add_links, references
from youcam_mock.operation import resolve

Json = dict[str, Any]

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"
YAML_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
PARTS = ("common", "v1", "v2")


class ContractError(Exception):
    """Raised when the parts do not make a contract. The message says which file is wrong and what to do."""


@frozen
class Part:
    """One YAML file of the contract."""

    path: Path
    document: Json

    @classmethod
    def read(cls, path: Path) -> Part:
        """Reads a file. Raises ContractError if it is not a YAML mapping."""
        try:
            document = yaml.load(path.read_text(encoding="utf-8"), YAML_LOADER)
        except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
            raise ContractError(f"{path}: {' '.join(str(error).split())}") from error
        if not isinstance(document, dict):
            raise ContractError(f"{path}: should hold a mapping with tags, paths or components")
        return cls(path, document)


def bundle(folder: Path = OPENAPI) -> Json:
    """Returns the whole contract as one document. Raises ContractError if parts collide or a reference leads
    nowhere."""
    parts = [Part.read(folder / "youcam.yaml")]
    parts += [Part.read(path) for name in PARTS for path in sorted((folder / name).glob("*.yaml"))]
    document = merge(parts)
    add_links(document)
    return document


def bundle_control(folder: Path = OPENAPI) -> Json:
    """Returns the contract of the control API, which is a single file."""
    return merge([Part.read(folder / "control.yaml")])


def merge(parts: list[Part]) -> Json:
    """Returns the first part with the tags, paths and components of all parts. References become local."""
    merged: Json = {k: v for k, v in parts[0].document.items() if k not in ("tags", "paths", "components")}
    merged |= {"tags": [], "paths": {}, "components": {}}
    documents = [_localised(part) for part in parts]
    kinds: Json = {}
    for document in documents:
        kinds |= document.get("kinds", {})
    if kinds:
        merged["x-kinds"] = sorted(kinds)
    for part, document in zip(parts, documents, strict=True):
        expand_json(document)
        complete(document, kinds)
        merged["tags"] += document.get("tags", [])
        for path, item in document.get("paths", {}).items():
            _add(merged["paths"].setdefault(path, {}), item, part, path)
        for section, members in document.get("components", {}).items():
            _add(merged["components"].setdefault(section, {}), members, part, section)
    merged["tags"].sort(key=lambda tag: str(tag["name"]))
    merged["components"] = {name: dict(sorted(section.items())) for name, section in merged["components"].items()}
    _check_references(merged)
    return merged


def text(document: Json) -> str:
    """Returns the document as it is checked in."""
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def escaped(key: str) -> str:
    """Returns a member's name as a JSON pointer has it, the way back of which `resolve` goes."""
    return key.replace("~", "~0").replace("/", "~1")


def _localised(part: Part) -> Json:
    def walk(node: Any) -> Any:
        if isinstance(node, list):
            return [walk(value) for value in node]
        if not isinstance(node, dict):
            return node
        copy = {key: walk(value) for key, value in node.items()}
        if isinstance(copy.get("$ref"), str):
            file, _, pointer = copy["$ref"].partition("#")
            if file and not (part.path.parent / file).is_file():
                raise ContractError(f"{part.path}: $ref {copy['$ref']}: no such file")
            copy["$ref"] = f"#{pointer}"
        return copy

    document: Json = walk(part.document)
    return document


def _add(into: Json, members: Json, part: Part, where: str) -> None:
    for name, value in members.items():
        if name in into:
            raise ContractError(f"{part.path}: {where} {name} is defined in another file too; keep one of them")
        into[name] = value


def _check_references(document: Json) -> None:
    for reference in references(document):
        try:
            resolve(document, reference)
        except (KeyError, TypeError):
            raise ContractError(f"$ref {reference} leads nowhere; is the name spelt as in its file?") from None
