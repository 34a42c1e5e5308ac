"""Holds requests to the contract, and words what is wrong as the service words it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import jsonschema_rs
import orjson
from werkzeug.datastructures import MultiDict

from youcam_mock.domain import refusals, rules
from youcam_mock.domain.refusals import RefusedError
from youcam_mock.operation import Comparison, Operation, Parameter, Rule, Schema

BODY_LIMIT = 1 << 20
_INT64 = 2**63
_DECIMAL = re.compile(rb"[0-9][.eE]")


def parameters(operation: Operation, query: MultiDict[str, str], path: Mapping[str, str]) -> dict[str, Any]:
    """Query and path parameters by name, with defaults. Raises RefusedError."""
    values: dict[str, Any] = {}
    for parameter in operation.parameters:
        texts = [path[parameter.name]] if parameter.where == "path" else query.getlist(parameter.name)
        if not texts:
            if parameter.required:
                raise _invalid(f"query {parameter.name}", f"Parameter '{parameter.name}' is required but is missing.")
            values[parameter.name] = parameter.default
            continue
        value = [_typed(parameter, text) for text in texts]
        values[parameter.name] = _fitting(operation, parameter, value if parameter.many else value[-1])
    return values


def body(operation: Operation, content: bytes) -> Any:
    """The JSON body. Raises RefusedError when it does not fit the operation."""
    if operation.body is None:
        return None
    if len(content) > BODY_LIMIT:
        raise RefusedError(refusals.BODY_TOO_LARGE, limit=BODY_LIMIT)
    value = _json(content)
    if _DECIMAL.search(content):
        value = _whole(value)
    _hold_to_form(operation, operation.body, value)
    for comparison in operation.comparisons:
        if breaches := rules.breaches(comparison, value):
            raise _broken(comparison, breaches[0])
    return value


def _hold_to_form(operation: Operation, form: Schema, value: Any) -> None:
    for rule in operation.rules:
        if broken := rule.must.errors(value):
            raise _broken(rule, _part(value, broken[0]))
    errors = form.errors(value)
    if errors:
        path, text = _message(errors)
        raise _invalid("body" + "".join(f"/{key}" for key in path), text)


def _json(content: bytes) -> Any:
    try:
        value = orjson.loads(content)
    except orjson.JSONDecodeError as error:
        try:
            # Lone surrogates and the like are JSON to other parsers, and worth a better word than "not JSON". Given
            # bytes, this one would guess at UTF-16 and UTF-32.
            value = json.loads(content.decode(), parse_constant=_refuse)
        except (ValueError, RecursionError):
            raise RefusedError(refusals.NOT_JSON, detail=str(error)) from None
    if not _storable(value):
        raise RefusedError(refusals.NOT_JSON, detail="it nests too deep or holds what cannot be stored")
    return value


def _refuse(constant: str) -> None:
    raise ValueError


def _whole(value: Any) -> Any:
    """Numbers such as 2.0 as 2: to JSON schema they are integers, so they are for everyone behind it."""
    if isinstance(value, float) and value.is_integer() and abs(value) < _INT64:
        return int(value)
    if isinstance(value, list):
        return [_whole(item) for item in value]
    if isinstance(value, dict):
        return {key: _whole(item) for key, item in value.items()}
    return value


def _storable(value: Any) -> bool:
    try:
        orjson.dumps(value)
    except TypeError:
        return False
    return True


def _typed(parameter: Parameter, text: str) -> Any:
    """Integers as integers; whatever is no integer stays text, for the schema to refuse."""
    if not parameter.integer:
        return text
    digits = text.removeprefix("-")
    if digits.isascii() and digits.isdecimal() and len(digits) <= 19 and -_INT64 <= int(text) < _INT64:
        return int(text)
    return text


def _fitting(operation: Operation, parameter: Parameter, value: Any) -> Any:
    schema: Schema = operation.parameter_schemas[parameter.name]
    errors = schema.errors(value)
    if errors:
        raise _invalid(f"{parameter.where} {parameter.name}", _message(errors)[1])
    return value


def _invalid(where: str, text: str) -> RefusedError:
    return RefusedError(refusals.INVALID, text, where=where, detail=text)


def _broken(rule: Rule | Comparison, part: Any) -> RefusedError:
    text = rule.error.format(value=_shown(part))
    return RefusedError(refusals.BROKEN_RULE, text, detail=text)


def _message(errors: list[jsonschema_rs.ValidationError]) -> tuple[list[str | int], str]:
    """Where the first error is and what it says. Missing members are named together, in order."""
    first = errors[0]
    branches: list[list[jsonschema_rs.ValidationError]] | None = getattr(first.kind, "context", None)
    if branches:
        # Of several forms, the one that the body comes closest to; the first of equals, as the service does.
        return _message(min(branches, key=_distance))
    missing = [
        e.kind.property
        for e in errors
        if isinstance(e.kind, jsonschema_rs.ValidationErrorKind.Required) and e.instance_path == first.instance_path
    ]
    if missing and isinstance(first.kind, jsonschema_rs.ValidationErrorKind.Required):
        return list(first.instance_path), f"Object has missing required properties ({_shown(sorted(missing))})"
    return list(first.instance_path), _worded(first)


def _distance(errors: list[jsonschema_rs.ValidationError]) -> tuple[int, int]:
    """How far a body is from one of several forms: what names another form, or is missing, counts before all else."""
    kinds = jsonschema_rs.ValidationErrorKind
    foreign = [
        isinstance(e.kind, kinds.Required) or (isinstance(e.kind, kinds.Enum) and len(e.kind.options) == 1)
        for e in errors
    ]
    return sum(foreign), len(errors)


def _worded(error: jsonschema_rs.ValidationError) -> str:
    kinds = jsonschema_rs.ValidationErrorKind
    kind = error.kind
    if isinstance(kind, kinds.Enum):
        return f"Instance value ({_shown(error.instance)}) not found in enum (possible values: {_shown(kind.options)})"
    if isinstance(kind, kinds.Type):
        allowed = ",".join(f'"{name}"' for name in kind.types)
        return (
            f"Instance type ({_type(error.instance)}) does not match any allowed primitive type (allowed: [{allowed}])"
        )
    return error.message if len(error.message) <= 300 else f"{error.message[:297]}..."


def _type(value: Any) -> str:
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names.get(type(value), "null")


def _part(value: Any, error: jsonschema_rs.ValidationError) -> Any:
    for key in error.instance_path:
        value = value[key]
    return value


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))
    return text if len(text) <= 1000 else f"{text[:997]}..."
