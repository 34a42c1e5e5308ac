"""The contract's example bodies, each with one member missing, repeated too often or of a wrong type."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from youcam_mock.contract import Contract
from youcam_mock.operation import Operation

DELETE = object()
JUNK: tuple[Any, ...] = (
    *(DELETE, None, True, -1, 1.5, 2**63, -(2**63) - 1, "", "\0", "x" * 5000),
    *([], {}, [None], [[]], [{}], {"id": []}, ["x", 5]),
)
"""orjson writes integers of 64 bits at most; 2^63 still is one without a sign."""
EXTRA = ("payload", "template_id", "style_group_id", "style_ids", "dst_actions", "file_sets", "request_id", "__class__")


def wrong_bodies(contract: Contract, operation: Operation) -> Iterator[Any]:
    """Yields every wrong form of every example."""
    for example in _examples(contract, operation):
        yield from _wrong(example)


def _examples(contract: Contract, operation: Operation) -> Iterator[Any]:
    body = contract.document["paths"][operation.path][operation.method.lower()]["requestBody"]
    if "$ref" in body:
        body = contract.document["components"]["requestBodies"][body["$ref"].rsplit("/", 1)[1]]
    media = body["content"]["application/json"]
    yield from [media["example"]] if "example" in media else [each["value"] for each in media["examples"].values()]


def _places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yields every place in a body except the body itself."""
    if path:
        yield path
    if isinstance(node, (dict, list)):
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield from _places(value, (*path, key))


def _with(body: Any, path: tuple[Any, ...], value: Any) -> Any:
    changed = node = copy.deepcopy(body)
    for key in path[:-1]:
        node = node[key]
    if value is DELETE:
        del node[path[-1]]
    elif isinstance(value, int) and not -(2**63) <= value < 2**64:
        node[path[-1]] = float(value)
    else:
        node[path[-1]] = value
    return changed


def _wrong(body: Any) -> Iterator[Any]:
    for path in _places(body):
        for value in JUNK:
            yield _with(body, path, value)
    for place in [(), *(p for p in _places(body) if isinstance(_at(body, p), dict))]:
        for name in EXTRA:
            for value in (None, 5, [], {}, ["x"]):
                if name not in _at(body, place):
                    yield _with(body, (*place, name), value)


def _at(body: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        body = body[key]
    return body
