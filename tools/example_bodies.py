"""Makes request bodies from the bundle: its examples, with real files and styles for the ids in them."""

from __future__ import annotations

import copy
from collections.abc import Callable
from itertools import count
from typing import Any

from youcam_mock.contract import Contract
from youcam_mock.domain.media.inputs import of_view
from youcam_mock.domain.requests.pointers import strings_at
from youcam_mock.domain.styles import Catalogue
from youcam_mock.operation import Facts, Json, Operation, resolve

Upload = Callable[[str, Facts], str]
"""Uploads a suitable file for an input of that role and those limits. Returns its file_id."""


def body_media(contract: Contract, operation: Operation) -> Json:
    """Returns the JSON form of an operation's body: its schema and its examples."""
    body = contract.document["paths"][operation.path][operation.method.lower()]["requestBody"]
    while "$ref" in body:
        body = resolve(contract.document, body["$ref"])
    media: Json = body["content"]["application/json"]
    return media


def examples(contract: Contract, operation: Operation) -> dict[str, Any]:
    """Returns the examples of bodies in the contract, by name."""
    media = body_media(contract, operation)
    named = {name: example["value"] for name, example in media.get("examples", {}).items()}
    return named | ({"example": media["example"]} if "example" in media else {})


def run_body(operation: Operation, example: Any, looks: Catalogue | None, upload: Upload) -> Any:
    """Returns the example with files that were uploaded and the first style that exists."""
    body = copy.deepcopy(example)
    for entry in operation.inputs:
        if entry.file_id and entry.when.accepts(body) and strings_at(body, entry.file_id):
            places = count()
            _put(body, entry.file_id, lambda e=entry, p=places: upload(e.role, of_view(e.limits, next(p))))  # type: ignore[misc]
    for pointer, sources in operation.names.items():
        names = [name for source in sources for name in strings_at(body, source)]
        if names and strings_at(body, pointer):
            _put(body, pointer, lambda name=names[0]: name)  # type: ignore[misc]
    if looks is not None and looks.styles:
        style = looks.styles[0]
        params = body["payload"]["actions"][0]["params"] if operation.major == 1 else body
        if "template_id" in params:
            params["template_id"] = style.slug
        if "style_group_id" in params:
            params["style_group_id"] = style.group_id
            params["style_ids"] = [style.id]
    return body


def _put(body: Any, pointer: str, value: Callable[[], str]) -> None:
    head, star, tail = pointer.partition("/*")
    if star:
        for member in body[head.removeprefix("/")]:
            if strings_at(member, tail):
                _put(member, tail, value)
        return
    *path, last = pointer.split("/")[1:]
    for key in path:
        body = body[int(key)] if isinstance(body, list) else body[key]
    body[last] = [value() for _ in body[last]] if isinstance(body[last], list) else value()
