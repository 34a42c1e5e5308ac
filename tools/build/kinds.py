"""Completes the parts of the contract: adds what an operation has from its kind, and the frame of JSON bodies."""

from __future__ import annotations

import copy
from typing import Any

from tools.build.paths import feature_of, generation_of, version_of

Json = dict[str, Any]

_OF_ALL_FEATURES = ("delete-task", "feature-cost")
"""Kinds whose own name stands in the path where others have a feature."""
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def complete(document: Json, kinds: Json) -> None:
    """Writes the defaults of each operation's kind into a part of the contract.

    An operation's own members win; responses are merged by status, and engine errors are added up. A code that an
    operation lists itself did not come later.
    """
    tag = _tag(document)
    for path, item in document.get("paths", {}).items():
        for method, written in _operations(item):
            kind = written.get("x-kind", "")
            defaults = copy.deepcopy(_of_version(kinds.get(kind, {}), version_of(path)))
            feature = "" if kind in _OF_ALL_FEATURES else feature_of(path)
            names = {"operationId": operation_id(kind, path), "tags": [tag] if tag else []}
            merged = {**names, **({"x-feature": feature} if feature else {}), **defaults, **written}
            if "responses" in defaults and "responses" in written:
                merged["responses"] = dict(sorted({**defaults["responses"], **written["responses"]}.items()))
            if "x-engine-errors" in defaults and "x-engine-errors" in written:
                errors = [*defaults["x-engine-errors"], *written["x-engine-errors"]]
                merged["x-engine-errors"] = list(dict.fromkeys(errors))
            if "x-errors-since" in defaults:
                own = written.get("x-engine-errors", ())
                merged["x-errors-since"] = {c: since for c, since in defaults["x-errors-since"].items() if c not in own}
            item[method] = merged


def expand_json(document: Json) -> None:
    """Expands the short form of bodies: a `schema` with examples, and no `content`, is JSON. A request needs it."""
    components = document.get("components", {})
    operations = [operation for item in document.get("paths", {}).values() for _, operation in _operations(item)]
    requests = [*components.get("requestBodies", {}).values(), *(o.get("requestBody", {}) for o in operations)]
    answers = [*components.get("responses", {}).values()]
    answers += [answer for operation in operations for answer in operation.get("responses", {}).values()]
    for holder in [*requests, *answers]:
        if "schema" in holder:
            media = {name: holder.pop(name) for name in ("schema", "example", "examples") if name in holder}
            holder["content"] = {"application/json": media}
    for body in requests:
        if "content" in body:
            body.setdefault("required", True)


def operation_id(kind: str, path: str) -> str:
    """Returns kind, feature and version, such as `run_task_hair_style_v2_0`."""
    feature = "" if kind in _OF_ALL_FEATURES else feature_of(path)
    words = "_".join(filter(None, (kind, feature, version_of(path))))
    return words.translate(str.maketrans("-/.", "___"))


def _operations(item: Json) -> list[tuple[str, Json]]:
    """Returns the operations on a path by method. Parameters and descriptions may stand beside them."""
    return [(method, item[method]) for method in METHODS if isinstance(item.get(method), dict)]


def _of_version(versions: Json, version: str) -> Json:
    found: Json = versions.get(version) or versions.get(generation_of(version)) or {}
    return found


def _tag(document: Json) -> str:
    """Returns the tag of the part's operations: its `x-tag`, or the one tag that it declares."""
    tags = document.get("tags", [])
    return str(document.get("x-tag") or (tags[0]["name"] if len(tags) == 1 else ""))
