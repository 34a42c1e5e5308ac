"""What the values of parameters may be, by the contract: in words, as a check without a request, and as samples."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from youcam.features import Feature
from youcam.value_words import either, shown, words

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

_TABLE = Path(__file__).with_name("values.json")
_ANY_FILE = "file"


def check(details: Feature, params: Mapping[str, Any]) -> None:
    """Checks parameters and their values without a request. Raises TypeError for an unknown or a missing parameter,
    and ValueError for a value that the contract does not allow; both say what is allowed."""
    try:
        details.check(params)
    except TypeError as error:
        known = params.keys() <= {*details.inputs, *details.params}
        missing = [name for name in details.required if known and name in details.params and params.get(name) is None]
        may_be = [f"{name} may be {allowed(details, name)}" for name in missing]
        raise TypeError("; ".join([str(error), *may_be])) from None
    files = {
        name: (place.file_id, [_ANY_FILE] * _count(params[name], params))
        for name, place in details.inputs.items()
        if params.get(name) is not None
    }
    body = details.body(params, files)
    for name in params:
        if name in details.params and params[name] is not None:
            _check_value(details, name, _at(body, details.params[name]))
    for place, rule in enumerate(_facts(details)["rules"]):
        if not _rule(details.name, place).is_valid(body):
            raise ValueError(f"{details.name}: {rule['error']}")


def allowed(details: Feature, name: str) -> str:
    """Returns in words what a parameter may be."""
    if name in details.inputs:
        place = details.inputs[name]
        kinds = f" ({', '.join(place.formats)})" if place.formats else ""
        url = (", or URLs" if place.many else ", or a URL") if place.url else ""
        return f"{'files' if place.many else 'a file'}{kinds}{url}"
    schema = _facts(details)["values"][name]
    by_default = f"; {shown(schema['default'])} by default" if "default" in schema else ""
    return words(schema, _table()["$defs"]) + by_default


def sample(details: Feature) -> dict[str, Any]:
    """Returns parameters for a run, from an example of the contract. Its files are made up."""
    found: dict[str, Any] = json.loads(json.dumps(_facts(details)["sample"]))
    return found


def _count(source: Any, params: Mapping[str, Any]) -> int:
    """Returns how many files are given. One that stands for any number is enough for every list of parameters."""
    if isinstance(source, (list, tuple)):
        return max(1, len(source))
    return max([1, *(len(value) for value in params.values() if isinstance(value, list))])


def _check_value(details: Feature, name: str, value: Any) -> None:
    error = next(_schema(details.name, name).iter_errors(value), None)
    if error is None:
        return
    nearest, options = _nearest(error)
    place = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in nearest.instance_path)
    may_be = allowed(details, name) if not place else either(map(shown, options)) if options else ""
    raise ValueError(f"{details.name}: {name}{place}: {_worded(nearest, options, may_be)}")


def _worded(error: ValidationError, options: Sequence[Any], may_be: str) -> str:
    if hasattr(error.kind, "property"):
        return f"needs {error.kind.property}"
    if not may_be:
        return error.message
    known = [option for option in options if isinstance(option, str)]
    close = get_close_matches(error.instance, known) if isinstance(error.instance, str) else []
    advice = f"did you mean {' or '.join(close)}?" if close else f"it may be {may_be}"
    return f"{shown(error.instance)} is not allowed; {advice}"


def _nearest(error: ValidationError) -> tuple[ValidationError, list[Any]]:
    """Returns what is wrong in the alternative that is meant, the one with the fewest wrong names, and the values that
    are allowed there as far as they can be listed."""
    forms: Sequence[Sequence[ValidationError]] | None = getattr(error.kind, "context", None)
    if not forms:
        return error, _options(error)
    listed = [{tuple(one.instance_path): one for one in form if _options(one)} for form in forms]
    first, *others = listed
    shared = [path for path in first if all(path in each for each in others)]
    if shared:
        return first[shared[0]], [option for each in listed for option in _options(each[shared[0]])]
    return _nearest(min(forms, key=lambda form: (sum(bool(_options(one)) for one in form), len(form)))[0])


def _options(error: ValidationError) -> list[Any]:
    """Returns the values that the schema lists where the error is."""
    kind = error.kind
    if hasattr(kind, "types"):
        return [None] if kind.types == ["null"] else []
    return list(kind.options) if hasattr(kind, "options") else []


def _at(body: Any, pointer: str) -> Any:
    for part in pointer.removeprefix("/").split("/"):
        body = body[int(part)] if isinstance(body, list) else body[part]
    return body


@cache
def _schema(feature: str, name: str) -> Any:
    return _validator(_table()["features"][feature]["values"][name])


@cache
def _rule(feature: str, place: int) -> Any:
    return _validator(_table()["features"][feature]["rules"][place]["must"])


def _validator(schema: Mapping[str, Any]) -> Any:
    from jsonschema_rs import validator_for

    return validator_for({**schema, "$defs": _table()["$defs"]})


def _facts(details: Feature) -> Mapping[str, Any]:
    facts: Mapping[str, Any] = _table()["features"][details.name]
    return facts


@cache
def _table() -> Mapping[str, Any]:
    return MappingProxyType(json.loads(_TABLE.read_bytes()))
