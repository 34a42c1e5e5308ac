"""The features of the contract under their public names, and the table about them that the client reads.

A feature is a run operation. The newest V2 version of a feature has its plain name, the newest V1 version where there
is no V2; every other one has its version before the name, as `v1.0/enhance`. Paths past V2 count as others too: they
are second ways to an engine that has a V2 name already.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias

from attrs import field, frozen

from tools.build.bundle import ContractError
from tools.build.layer.body_members import Bodies
from tools.build.layer.feature_parameters import Files, Parameters, parameters
from tools.build.paths import version_of

Json = dict[str, Any]

_LISTS = {
    "list-templates": ("templates", "template_id"),
    "list-style-groups": ("style_groups", "style_group_id"),
    "list-styles": ("styles", "style_group_id"),
    "list-categories": ("categories", "style_group_id"),
}
"""The kinds of lists, and the parameter for their entries."""


@frozen(order=True)
class Operation:
    """An operation with the facts in its path."""

    version: tuple[int, int]
    path: str
    facts: Json = field(repr=False, order=False)

    @property
    def kind(self) -> str:
        """The x-kind, such as `run-task`."""
        return str(self.facts["x-kind"])

    @property
    def feature(self) -> str:
        """The feature's name in the path."""
        return str(self.facts.get("x-feature", ""))


_Taker: TypeAlias = tuple[Operation, list[str] | None]
"""An operation that declares files, and the content types that it accepts; None for all."""


@frozen
class Feature:
    """A run operation under its public name."""

    name: str
    run: Operation
    parameters: Parameters = field(repr=False)
    status: str
    """The schema of a check's answer."""
    results: Json = field(repr=False)
    """The schema of the results in that answer."""
    file_paths: dict[str, str]
    """The paths at which its files are declared, by parameter."""
    lists: dict[str, str] = field(repr=False)

    @property
    def title(self) -> str:
        """The operation's tag."""
        return str(self.run.facts["tags"][0])


def features(document: Json) -> list[Feature]:
    """Returns every feature, plain names first. Raises ContractError if the contract does not fit flat parameters."""
    operations = sorted(_operations(document))
    runs = [operation for operation in operations if operation.kind == "run-task"]
    newest = {run.feature: run.path for run in sorted(runs, key=lambda run: (run.version < (3,), run.version))}
    declaring = [one for one in operations if one.kind == "create-file" and "{" not in one.path]
    takers = [(one, _content_types(document, one)) for one in declaring]
    plain = [
        _feature(document, run, run.feature, operations, takers) for run in runs if newest[run.feature] == run.path
    ]
    others = [run for run in runs if newest[run.feature] != run.path]
    versioned = [_feature(document, run, f"{version_of(run.path)}/{run.feature}", operations, takers) for run in others]
    return sorted(plain, key=lambda one: one.name) + sorted(versioned, key=lambda one: one.name)


def table(found: Iterable[Feature]) -> Json:
    """Returns the table that the client reads at run time."""
    return {"features": {feature.name: _row(feature) for feature in found}}


def _row(feature: Feature) -> Json:
    known = feature.parameters
    return {
        "path": feature.run.path,
        "title": feature.title,
        "inputs": {one.name: _input(one, feature.file_paths[one.name]) for one in known.files},
        "params": {one.name: one.member.pointer for one in known.values},
        "required": known.required,
        "fixed": known.fixed,
        "names": known.names,
        "status": feature.status,
        "prices": feature.run.facts.get("x-units", []),
        "lists": feature.lists,
    }


def _input(one: Files, file_path: str) -> Json:
    return {
        "file_path": file_path,
        "file_id": one.file_id.pointer,
        "url": one.url.pointer if one.url else None,
        "many": one.many,
        "list": one.listed,
        "formats": one.formats,
    }


def _operations(document: Json) -> Iterator[Operation]:
    for path, item in document["paths"].items():
        for facts in item.values():
            if isinstance(facts, dict) and "x-kind" in facts:
                major, minor = version_of(path).removeprefix("v").split(".")
                yield Operation((int(major), int(minor)), path, facts)


def _feature(
    document: Json, run: Operation, name: str, operations: list[Operation], takers: Sequence[_Taker]
) -> Feature:
    same = [one for one in operations if one.version[0] == run.version[0]]
    known = parameters(document, run.facts, run.version[0])
    status, results = _answer(document, run, same)
    taken = {value.name for value in known.values}
    lists = {
        what: one.path
        for one in same
        for what, parameter in [_LISTS.get(one.kind, ("", ""))]
        if one.feature == run.feature and parameter in taken
    }
    file_paths = {one.name: _file_path(run, one, takers) for one in known.files}
    return Feature(name, run, known, status, results, file_paths, lists)


def _answer(document: Json, run: Operation, same: list[Operation]) -> tuple[str, Json]:
    checks = [one for one in same if one.kind == "check-task" and one.path in (run.path, f"{run.path}/{{task_id}}")]
    if len(checks) != 1:
        raise ContractError(f"{run.path}: should have one check operation; it has {len(checks)}")
    bodies = Bodies(document)
    answer = bodies.resolved(checks[0].facts["responses"]["200"])
    schema = answer["content"]["application/json"]["schema"]
    state = bodies.members(schema)["/data" if run.version[0] > 1 else "/result"].schemas[0]
    return schema["$ref"].rpartition("/")[2], bodies.members(state)["/results"].schemas[0]


def _file_path(run: Operation, files: Files, takers: Sequence[_Taker]) -> str:
    """Returns the newest file operation that accepts such files: V2's for all features, V1's for this one or for the
    one of which it is a part. V1 has no operation of its own for the picture beside a video, but V2's serves for it."""
    parts = run.feature.split("/")
    names = ["/".join(parts[:end]) for end in range(len(parts), 0, -1)]
    able = [one for one, content_types in takers if _fit(files.formats, content_types)]
    own = [one for name in names for one in reversed(able) if (one.version[0], one.feature) == (run.version[0], name)]
    common = [one for one in able if not one.feature]
    found = own + common if run.version[0] == 1 else common
    if not found:
        raise ContractError(f"{run.path}: takes {files.name}, and no file operation declares them")
    return found[0].path


def _content_types(document: Json, operation: Operation) -> list[str] | None:
    """Returns the content types that a file operation accepts; None for any type."""
    bodies = Bodies(document, frozenset(["/files"]))
    schema = bodies.resolved(operation.facts["requestBody"])["content"]["application/json"]["schema"]
    [content_type] = bodies.members(schema)["/files/0/content_type"].schemas
    return bodies.resolved(content_type).get("enum")


def _fit(formats: Sequence[str], content_types: list[str] | None) -> bool:
    return content_types is None or any(taken.endswith(f"/{name}") for taken in content_types for name in formats)
