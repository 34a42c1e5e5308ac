"""The files that a feature takes, as a page asks for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from youcam_mock.contract import Contract
from youcam_mock.domain.media import inputs
from youcam_mock.domain.requests.pointers import strings_at
from youcam_mock.http.control.features import schemas
from youcam_mock.operation import Input, Json, Operation

_INNER = frozenset(["codes", "sample"])
"""Facts for the engines, of which no caller needs to know."""

_PICTURES = ("jpeg", "png")
"""What is taken where the contract names no formats."""


def shown(contract: Contract, run: Operation, body: Json, examples: Sequence[Any]) -> list[Json]:
    """Returns the places of a body that name files: kind, limits, where to declare the file, and whether it must be
    there. `body` is the plain schema of the run's body.

    Places whose limits depend on the rest of the body have them under `cases`, each with the schema `when` that the
    body must fit; what holds in the first case stands in the place itself too.
    """
    found: dict[tuple[str | None, str | None], list[tuple[Input, Json]]] = {}
    for entry, raw in zip(run.inputs, run.facts.get("inputs", ()), strict=True):
        found.setdefault((entry.file_id, entry.url), []).append((entry, raw))
    return [_place(contract, run, body, examples, cases) for cases in found.values()]


def _place(
    contract: Contract, run: Operation, body: Json, examples: Sequence[Any], cases: Sequence[tuple[Input, Json]]
) -> Json:
    entry, _ = cases[0]
    pointers = [pointer for pointer in (entry.file_id, entry.url) if pointer]
    schema = next(filter(None, (schemas.member(body, pointer) for pointer in pointers)), {})
    formats = entry.limits.get("formats", _PICTURES)
    path, types = _declared_at(contract, run, formats) if entry.file_id else (None, [])
    place: Json = {
        "role": entry.role,
        "pointer": entry.file_id,
        "url_pointer": entry.url,
        "kind": "video" if inputs.is_video(entry.limits) else "image",
        "required": _is_required(run, pointers, examples),
        "many": schema.get("type") == "array" or any("*" in pointer for pointer in pointers),
        "description": schema.get("description"),
        "file_path": path,
        "content_types": types,
    }
    place |= _limits(entry)
    if len(cases) > 1 or "when" in cases[0][1]:
        when = [{"when": schemas.plain(contract.document, raw.get("when", {}))} for _, raw in cases]
        place["cases"] = [case | _limits(each) for case, (each, _) in zip(when, cases, strict=True)]
    return place


def _limits(entry: Input) -> Json:
    return {name: value for name, value in entry.limits.items() if name not in _INNER}


def _is_required(run: Operation, pointers: Sequence[str], examples: Sequence[Any]) -> bool:
    """Returns whether an example that names the file is no body without it."""
    naming = [body for body in examples if any(strings_at(body, pointer) for pointer in pointers)]
    return any(run.body is not None and not run.body.accepts(_without(body, pointers)) for body in naming)


def _without(body: Any, pointers: Sequence[str]) -> Any:
    for pointer in pointers:
        body = _cut(body, pointer.split("/")[1:])
    return body


def _cut(body: Any, keys: Sequence[str]) -> Any:
    name, *rest = keys
    if isinstance(body, list) and (name == "*" or name.isdecimal()):
        return [_cut(each, rest) for each in body]
    if not isinstance(body, dict) or name not in body:
        return body
    if rest:
        return {**body, name: _cut(body[name], rest)}
    return {key: value for key, value in body.items() if key != name}


def _declared_at(contract: Contract, run: Operation, formats: Sequence[str]) -> tuple[str | None, list[str]]:
    """Returns the path at which such files are declared, and the content types that may be declared there.

    The feature's own path goes first, then that of the feature of which it is a part, the newest of each; then the one
    for all features. V1 has no path for the picture beside a video, but V2's serves for it.
    """
    parts = run.feature.split("/")
    names = ["/".join(parts[:end]) for end in range(len(parts), 0, -1)]
    declaring = [one for one in reversed(contract.of_kind("create-file")) if "{" not in one.path]
    own = [one for name in names for one in declaring if (one.major, one.feature) == (run.major, name)]
    for operation in [*own, *(one for one in declaring if not one.feature)]:
        types = list(_content_types(contract, operation, formats))
        if types:
            return operation.path, types
    return None, []


def _content_types(contract: Contract, operation: Operation, formats: Sequence[str]) -> Iterator[str]:
    schema = schemas.plain(contract.document, contract.body_of(operation).get("schema", {}))
    taken = (schemas.member(schema, "/files/0/content_type") or {}).get("enum")
    if taken is not None:
        yield from (each for each in taken if any(each.endswith(f"/{name}") for name in formats))
        return
    for name in formats:
        yield f"{'video' if inputs.is_video({'formats': [name]}) else 'image'}/{name}"
