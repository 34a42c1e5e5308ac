"""Validates requests against the contract, and words what is wrong as the service does."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, TypeGuard

import orjson
from werkzeug.datastructures import MultiDict

from youcam_mock.domain.profile import Profile
from youcam_mock.domain.requests import complaints, member_rules, refusals
from youcam_mock.domain.requests.complaints import Errors, Telling
from youcam_mock.domain.requests.pointers import at
from youcam_mock.domain.requests.refusals import RefusedError
from youcam_mock.operation import Operation, Parameter, Rule, Schema

BODY_LIMIT = 1 << 20
_INT64 = 2**63
_MOST_DIGITS = 19
"""Digits of an integer. Python refuses to read very long numbers."""
_DECIMAL = re.compile(rb"[0-9][.eE]")


def parameters(
    operation: Operation, query: MultiDict[str, str], path: Mapping[str, str], profile: Profile | None = None
) -> dict[str, Any]:
    """Returns the parameters by name, with defaults; `path` has those that do not stand in the query. Raises
    RefusedError in the words of the profile's edition."""
    values: dict[str, Any] = {}
    for parameter in operation.parameters:
        given = query.getlist if parameter.where == "query" else lambda name: [path[name]] if name in path else []
        texts = given(parameter.name)
        if not texts:
            if parameter.required:
                raise _missing(parameter, profile)
            values[parameter.name] = parameter.default
            continue
        value = [_typed(parameter, text) for text in texts]
        value = value if parameter.many else value[-1]
        if errors := operation.parameter_schemas[parameter.name].errors(value):
            raise _invalid(errors, profile, f"{parameter.where} {parameter.name}", parameter.name)
        values[parameter.name] = value
    return values


def body(operation: Operation, content: bytes, profile: Profile | None = None, media: str = "") -> Any:
    """Returns the JSON body. Raises RefusedError, in the words of the profile's edition, if it does not fit the
    operation.

    `media` is the request's Content-Type. Only the explanation of a refusal uses it.
    """
    if operation.body is None:
        return None
    if len(content) > BODY_LIMIT:
        raise RefusedError(refusals.BODY_TOO_LARGE, limit=BODY_LIMIT)
    value = _json(content, media)
    # Looking for a decimal point in the bytes is much cheaper than a walk through every body.
    if _DECIMAL.search(content):
        value = _whole(value)
    _hold_to_form(operation, operation.body, value, profile)
    for rule, must in operation.demands.items():
        if getattr(profile, rule, False) and (errors := must.errors(value)):
            raise _invalid(errors, profile)
    for comparison in operation.comparisons:
        if breaches := member_rules.breaches(comparison, value):
            raise _broken(comparison.error, breaches[0])
    return value


def _hold_to_form(operation: Operation, form: Schema, value: Any, profile: Profile | None) -> None:
    for rule in operation.rules:
        if broken := rule.must.errors(value):
            raise _against(rule, broken, value, profile)
    if errors := form.errors(value):
        whole = operation.facts.get("forms") == "whole"
        raise _invalid(errors, profile, whole_forms=whole, hint=_unnamed_inputs(operation, value, errors))


def _unnamed_inputs(operation: Operation, value: Any, errors: Errors) -> str:
    """Returns hints for inputs that the body lacks: both ways to name each."""
    missing = complaints.missing_members(errors)
    pairs = [(each.role, each.file_id, each.url) for each in operation.inputs if each.file_id and each.url]
    hints = [
        f"; {role}: send {_last(by_id)} (of an uploaded file) or {_last(by_url)}"
        for role, by_id, by_url in pairs
        if {_last(by_id), _last(by_url)} & missing and not (at(value, by_id) or at(value, by_url))
    ]
    return "".join(dict.fromkeys(hints))


def _last(pointer: str) -> str:
    return pointer.rpartition("/")[2]


def _against(rule: Rule, broken: Errors, value: Any, profile: Profile | None) -> RefusedError:
    text = rule.sentence if _in_sentences(profile) else rule.error
    return _broken(text, _part(value, broken[0])) if text else _invalid(broken, profile)


def _json(content: bytes, media: str) -> Any:
    try:
        value = orjson.loads(content)
    except orjson.JSONDecodeError as error:
        try:
            # Other parsers accept lone surrogates, which deserve a better explanation than "not JSON". The bytes are
            # decoded first, since this parser would take them for UTF-16 or UTF-32 as well.
            value = json.loads(content.decode(), parse_constant=_refuse)
        except (ValueError, RecursionError):
            raise RefusedError(refusals.NOT_JSON, detail=_no_json(content, media) or str(error)) from None
    if not _storable(value):
        raise RefusedError(refusals.NOT_JSON, detail="it nests too deep or holds what cannot be stored")
    return value


def _no_json(content: bytes, media: str) -> str:
    """Returns an explanation for forms and empty bodies; an empty string for what was meant to be JSON."""
    if media.startswith("multipart/") or media == "application/x-www-form-urlencoded":
        return f"its Content-Type is {media}; send application/json, and the bytes of files to the upload address"
    return "" if content else "there is none; send JSON, with Content-Type application/json"


def _refuse(constant: str) -> None:
    raise ValueError


def _whole(value: Any) -> Any:
    """Turns numbers such as 2.0 into 2. JSON Schema takes them for integers, so handlers should get integers."""
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
    """Returns an integer parameter as an integer. Other text stays text, for the schema to refuse."""
    if not parameter.integer:
        return text
    digits = text.removeprefix("-")
    if digits.isascii() and digits.isdecimal() and len(digits) <= _MOST_DIGITS and -_INT64 <= int(text) < _INT64:
        return int(text)
    return text


def _in_sentences(profile: Profile | None) -> TypeGuard[Profile]:
    """Returns whether the edition words refusals as since August 2026. The control API, without a profile, does not."""
    return profile is not None and profile.texts == "sentences"


def _missing(parameter: Parameter, profile: Profile | None) -> RefusedError:
    before = f"Parameter '{parameter.name}' is required but is missing."
    text = complaints.missing([parameter.name]) if _in_sentences(profile) else before
    return RefusedError(refusals.INVALID, text, detail=f"query {parameter.name}: {before}")


def _invalid(
    errors: Errors,
    profile: Profile | None,
    where: str = "body",
    name: str = "body",
    whole_forms: bool = False,
    hint: str = "",
) -> RefusedError:
    if _in_sentences(profile):
        text = complaints.sentences(errors, name, Telling(profile.every_form_told, whole_forms))
    else:
        text = complaints.finding(errors)
    return RefusedError(refusals.INVALID, text, detail=complaints.exactly(errors, where) + hint)


def _broken(error: str, part: Any) -> RefusedError:
    text = error.format(value=complaints.shown(part))
    return RefusedError(refusals.BROKEN_RULE, text, detail=text)


def _part(value: Any, error: complaints.Error) -> Any:
    for key in error.instance_path:
        value = value[key]
    return value
