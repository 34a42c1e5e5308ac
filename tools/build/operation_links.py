"""Derives the OpenAPI links of the bundle: file -> run -> check, template or style -> run, group -> styles.

Links follow from the kinds of the operations and from the examples, so nobody writes them by hand.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

from attrs import frozen

from tools.build.paths import generation_of, version_of

Json = dict[str, Any]

FILE_ID = {"v1": "$response.body#/result/files/0/file_id", "v2": "$response.body#/data/files/0/file_id"}
TASK_ID = {"v1": "$response.body#/result/task_id", "v2": "$response.body#/data/task_id"}


@frozen
class Node:
    """An operation with the facts in its path."""

    operation: Json
    kind: str
    generation: str
    feature: str

    @property
    def id(self) -> str:
        """The operationId."""
        return str(self.operation["operationId"])


def add_links(document: Json) -> None:
    """Writes links into the success responses of every operation that another one can follow."""
    nodes = list(_nodes(document))
    inlined = set()
    for node in nodes:
        links: Json = {}
        for other in nodes:
            derive = _DERIVE.get((node.kind, other.kind))
            related = node.generation == other.generation and node.feature in (other.feature, "")
            link = derive(node, other) if derive and related else None
            if link:
                links[other.id] = {"operationId": other.id, **link}
        if links:
            inlined |= _write(document, node.operation, links)
    still_used = set(references(document["paths"]))
    for name in sorted(inlined):
        if f"#/components/responses/{name}" not in still_used:
            del document["components"]["responses"][name]


def references(node: Any) -> Iterator[str]:
    """Yields every `$ref` below a node."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def _nodes(document: Json) -> Iterator[Node]:
    for path, item in document["paths"].items():
        if "{feature}" in path:  # which one is the caller's choice
            continue
        for operation in item.values():
            if isinstance(operation, dict) and "x-kind" in operation:
                yield Node(
                    operation, operation["x-kind"], generation_of(version_of(path)), operation.get("x-feature", "")
                )


def _file_to_run(file: Node, run: Node) -> Json | None:
    """Returns the run's example, with the created file in place of the example's."""
    for role in run.operation.get("x-inputs", []):
        pointer = role.get("file_id")
        for example in _examples(run.operation):
            body = copy.deepcopy(example)
            if pointer and _put(body, pointer, FILE_ID[file.generation]):
                return {"requestBody": body}
    return None


def _run_to_check(run: Node, check: Node) -> Json:
    where = "path" if check.generation == "v2" else "query"
    return {"parameters": {f"{where}.task_id": TASK_ID[run.generation]}}


def _run_to_delete(run: Node, _: Node) -> Json:
    return {"requestBody": {"task_id": TASK_ID[run.generation]}}


def _groups_to_styles(_: Node, __: Node) -> Json:
    return {"parameters": {"query.style_group_id": "$response.body#/result/groups/0/id"}}


def _templates_to_run(_: Node, run: Node) -> Json | None:
    for example in _examples(run.operation):
        if "template_id" in example:
            return {"requestBody": {**example, "template_id": "$response.body#/data/templates/0/id"}}
    return None


_DERIVE: dict[tuple[str, str], Callable[[Node, Node], Json | None]] = {
    ("create-file", "run-task"): _file_to_run,
    ("run-task", "check-task"): _run_to_check,
    ("run-task", "delete-task"): _run_to_delete,
    ("list-style-groups", "list-styles"): _groups_to_styles,
    ("list-templates", "run-task"): _templates_to_run,
}


def _examples(operation: Json) -> Iterator[Json]:
    content = operation["requestBody"]["content"]["application/json"]
    if "example" in content:
        yield content["example"]
    yield from (named["value"] for named in content.get("examples", {}).values())


def _put(body: Json, pointer: str, value: str) -> bool:
    *parents, last = pointer.strip("/").split("/")
    node: Any = body
    for key in parents:
        node = node.get(key) if isinstance(node, dict) else None
    if not isinstance(node, dict) or last not in node:
        return False
    node[last] = [value] if isinstance(node[last], list) else value
    return True


def _write(document: Json, operation: Json, links: Json) -> set[str]:
    """Returns the names of shared responses that were copied into the operation, since links differ by operation."""
    response = operation["responses"]["200"]
    copied = set()
    if "$ref" in response:
        copied.add(response["$ref"].rsplit("/", 1)[1])
        response = document["components"]["responses"][min(copied)]
    operation["responses"] = {**operation["responses"], "200": {**response, "links": links}}
    return copied
