"""Rules for the bundle beyond valid OpenAPI 3.1."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import jsonschema_rs
from attrs import frozen
from openapi_spec_validator import OpenAPIV31SpecValidator

from tools.build.bundle import escaped
from tools.build.fact_lint import disagreements
from tools.build.kinds import operation_id
from tools.build.operation_links import references
from youcam_mock.operation import resolve

Json = dict[str, Any]

COLUMNS = 120
_URI = "urn:contract"
_JSON = "application/json"
RUN_FACTS = ("x-units", "x-inputs", "x-engine-errors", "x-result", "x-duration")


@frozen
class Operation:
    """An operation of the bundle and its place."""

    path: str
    method: str
    body: Json

    @property
    def where(self) -> str:
        """Its place, for messages."""
        return f"{self.method.upper()} {self.path}"

    @property
    def kind(self) -> str:
        """The x-kind; an empty string if it has none."""
        return str(self.body.get("x-kind", ""))


def lint(document: Json) -> list[str]:
    """Returns everything that is wrong with the bundle, one line each; an empty list if it is good."""
    errors = OpenAPIV31SpecValidator(document).iter_errors()
    invalid = [f"not OpenAPI 3.1: {error.message.splitlines()[0]}" for error in errors]
    return invalid or [*own_rules(document), *disagreements(document)]


def long_lines(folder: Path) -> list[str]:
    """Names each line over COLUMNS in the YAML files below the folder, by file and number."""
    return [
        f"{path.relative_to(folder.parent)}:{number}: has {len(line)} columns; wrap it at {COLUMNS}"
        for path in sorted(folder.rglob("*.yaml"))
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
        if len(line) > COLUMNS
    ]


def own_rules(document: Json) -> list[str]:
    """Returns the breaches of this project's own rules for a valid document, one line each."""
    operations = [
        Operation(path, method, body)
        for path, item in document["paths"].items()
        for method, body in item.items()
        if isinstance(body, dict)
    ]
    return [message for rule in _RULES for message in rule(document, operations)]


def _every_operation_is_described(_: Json, operations: list[Operation]) -> Iterator[str]:
    for operation in operations:
        for member in ("operationId", "summary", "tags", "x-kind"):
            if not operation.body.get(member):
                yield f"{operation.where}: has no {member}"


def _operation_ids_follow_kind_feature_and_version(_: Json, operations: list[Operation]) -> Iterator[str]:
    for operation in operations:
        if operation.path.startswith("/s2s/"):
            wanted = operation_id(operation.kind, operation.path)
            if operation.body.get("operationId") != wanted:
                yield f"{operation.where}: operationId should be {wanted}"


def _kinds_are_known(document: Json, operations: list[Operation]) -> Iterator[str]:
    known = document.get("x-kinds", ())
    for operation in operations:
        if operation.path.startswith("/s2s/") and operation.kind not in known:
            yield f"{operation.where}: x-kind {operation.kind} is not one of {', '.join(known)}"


def _runs_state_their_facts(_: Json, operations: list[Operation]) -> Iterator[str]:
    for operation in operations:
        if operation.kind == "run-task":
            for fact in RUN_FACTS:
                if fact not in operation.body:
                    yield f"{operation.where}: has no {fact}"


def _messages_are_of_codes_that_are_listed(_: Json, operations: list[Operation]) -> Iterator[str]:
    for operation in operations:
        for code in operation.body.get("x-error-messages", {}):
            if code not in operation.body.get("x-engine-errors", ()):
                yield f"{operation.where}: x-error-messages has {code}, which x-engine-errors lacks"


def _lists_have_a_catalogue(_: Json, operations: list[Operation]) -> Iterator[str]:
    for operation in operations:
        if operation.kind in ("list-style-groups", "list-templates") and "x-catalogue" not in operation.body:
            yield f"{operation.where}: has no x-catalogue"


def _tags_are_declared(document: Json, operations: list[Operation]) -> Iterator[str]:
    declared = {tag["name"] for tag in document["tags"]}
    used = {tag for operation in operations for tag in operation.body.get("tags", [])}
    for name in sorted(used - declared):
        yield f"tag {name}: used but declared in no file"
    for name in sorted(declared - used):
        yield f"tag {name}: declared but used by no operation"


def _no_component_is_left_over(document: Json, _: list[Operation]) -> Iterator[str]:
    used = set(references(document))
    for section, members in document["components"].items():
        if section != "securitySchemes":
            for name in members:
                if f"#/components/{section}/{name}" not in used:
                    yield f"components/{section}/{name}: used by nothing"


def _examples_validate(document: Json, operations: list[Operation]) -> Iterator[str]:
    registry = jsonschema_rs.Registry([(_URI, document)])
    checked: set[str] = set()
    for operation in operations:
        pointer = f"/paths/{escaped(operation.path)}/{operation.method}"
        holders = ["requestBody"] if "requestBody" in operation.body else []
        for place in [*holders, *(f"responses/{status}" for status in operation.body["responses"])]:
            where, holder = _followed(document, f"{pointer}/{place}")
            # Most operations share their answers, so that each is validated only once.
            if where not in checked:
                checked.add(where)
                yield from _check_examples(registry, where, holder, f"{operation.where} {place.split('/')[-1]}")


def _check_examples(registry: jsonschema_rs.Registry, pointer: str, holder: Json, where: str) -> Iterator[str]:
    for kind, media in holder.get("content", {}).items():
        if kind != _JSON:  # bytes cannot be shown in the document
            continue
        examples = [media["example"]] if "example" in media else []
        examples += [example["value"] for example in media.get("examples", {}).values()]
        if not examples:
            yield f"{where}: has no example"
            continue
        schema = {"$ref": f"{_URI}#{quote(f'{pointer}/content/{escaped(kind)}/schema')}"}
        validator = jsonschema_rs.Draft202012Validator(schema, registry=registry)
        for example in examples:
            for error in validator.iter_errors(example):
                yield f"{where}: example does not validate at {error.instance_path}: {error.message}"


def _followed(document: Json, pointer: str) -> tuple[str, Json]:
    """Follows references to a body or answer. Returns its place and its value."""
    node = resolve(document, f"#{pointer}")
    return _followed(document, node["$ref"].removeprefix("#")) if "$ref" in node else (pointer, node)


def _no_member_is_null_by_accident(document: Json, _: list[Operation]) -> Iterator[str]:
    """Finds members that are null by accident: YAML reads `{description: one, two}` as a member `two` that is null."""

    def walk(node: Any, where: str) -> Iterator[str]:
        if isinstance(node, dict):
            for key, value in node.items():
                if key in ("example", "examples", "default"):
                    continue
                if value is None:
                    yield f"{where}/{key}: is null; quote the text before it"
                yield from walk(value, f"{where}/{key}")
        elif isinstance(node, list):
            for index, value in enumerate(node):
                yield from walk(value, f"{where}/{index}")

    yield from walk(document, "#")


_RULES: tuple[Callable[[Json, list[Operation]], Iterator[str]], ...] = (
    _every_operation_is_described,
    _operation_ids_follow_kind_feature_and_version,
    _kinds_are_known,
    _runs_state_their_facts,
    _messages_are_of_codes_that_are_listed,
    _lists_have_a_catalogue,
    _tags_are_declared,
    _no_component_is_left_over,
    _examples_validate,
    _no_member_is_null_by_accident,
)
