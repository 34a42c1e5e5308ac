"""Words what is wrong with a value: from the errors of a JSON schema to the sentences of the service.

Two families were seen. Until July 2026 the service named the first finding as swagger-request-validator does; since
then it tells each in a short sentence, without the values that it would take (texts of refusals as observed).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import jsonschema_rs
from attrs import frozen

Error = jsonschema_rs.ValidationError
Errors = Sequence[Error]
kinds = jsonschema_rs.ValidationErrorKind

_LONGEST = 300
"""Characters after which a message of the schema library is cut."""
_SENTENCES: Mapping[type, str] = {
    kinds.Enum: "{} is not one of the accepted values.",
    kinds.Constant: "{} is not one of the accepted values.",
    kinds.Maximum: "{} is above the allowed maximum.",
    kinds.ExclusiveMaximum: "{} is above the allowed maximum.",
    kinds.Minimum: "{} is below the allowed minimum.",
    kinds.ExclusiveMinimum: "{} is below the allowed minimum.",
    kinds.Pattern: "{} doesn't match the required format.",
    # No sentence of the service has been observed for these kinds.
    kinds.Type: "{} is not of the required type.",
    kinds.MaxItems: "{} has more items than allowed.",
    kinds.MinItems: "{} has fewer items than required.",
    kinds.MaxLength: "{} is longer than allowed.",
    kinds.MinLength: "{} is shorter than required.",
}
_NAMES = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}


@frozen
class Telling:
    """How much the service says about a body that has alternative forms."""

    every_form: bool = False
    """Include the forms that the body does not mean, because it names another one, as by its category."""
    whole_forms: bool = False
    """List each form by itself. Otherwise a complaint that all forms share stands once, as if one schema stated it."""


def sentences(errors: Errors, root: str = "body", telling: Telling | None = None) -> str:
    """Returns the sentences of the service since August 2026: each complaint once, joined by `, or `.

    Of alternatives those of form after form count; in each the missing members come before the bad values. `root`
    stands for a value that is wrong as a whole.
    """
    told = dict.fromkeys(_told(errors, root, telling or Telling()))
    return ", or ".join(told)


def finding(errors: Errors) -> str:
    """Returns the text of the service until July 2026: the first finding, of alternatives in the form that fits
    best."""
    found = _nearest(errors)
    return _missing(_beside(found, found[0])) or _worded(found[0], errors)


def exactly(errors: Errors, root: str = "body") -> str:
    """Returns everything that is wrong in the form that fits best: where each fault is, and what would be accepted
    there."""
    found = _nearest(errors)
    told = [(error, _missing(_beside(found, error)) or _worded(error, errors)) for error in _one_for_each_place(found)]
    return "; ".join(f"{root}{''.join(f'/{step}' for step in error.instance_path)}: {text}" for error, text in told)


def missing_members(errors: Errors) -> set[str]:
    """Returns the names of all members that are missing in at least one form."""
    absent = {_member(error) for error in errors if isinstance(error.kind, kinds.Required)}
    return absent.union(*(missing_members(form) for error in errors for form in _forms(error) or ()))


def shown(value: Any) -> str:
    """Returns a value as JSON, text without quotes. Long text is cut."""
    text = value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))
    return text if len(text) <= 1000 else f"{text[:997]}..."


def _told(errors: Errors, root: str, telling: Telling, in_form: bool = False) -> Iterator[str]:
    absent = [missing(map(_member, group)) for group in _groups(errors)]
    yield from sorted(absent) if in_form else absent
    for error in _one_for_each_place(error for error in errors if not isinstance(error.kind, kinds.Required)):
        forms = _forms(error)
        if forms is None:
            yield _sentence(error, root)
        else:
            yield from _told_of_forms(forms if telling.every_form else _meant(forms), root, telling)


def _told_of_forms(forms: list[list[Error]], root: str, telling: Telling) -> Iterator[str]:
    shared = set() if telling.whole_forms else set.intersection(*({_key(error) for error in form} for form in forms))
    own = [[error for error in form if _key(error) not in shared] for form in forms]
    # The body has a form that has no complaints of its own, so only the shared ones are left to tell.
    for form in own if all(own) else ():
        yield from _told(form, root, telling, in_form=True)
    yield from _told([error for error in forms[0] if _key(error) in shared], root, telling)


def _key(error: Error) -> tuple[str, str, str]:
    """Returns a key that is equal for complaints that differ only in the form to which they belong."""
    return str(error.instance_path), type(error.kind).__name__, _member(error)


def _member(error: Error) -> str:
    """Returns the name of the missing member; an empty string for any other error."""
    if isinstance(error.kind, kinds.Required):
        return error.kind.property
    return ""  # pragma: no mutate: any constant would do


def _sentence(error: Error, root: str) -> str:
    name = error.instance_path[-1] if error.instance_path else root
    if isinstance(error.kind, kinds.Type) and error.instance is None:
        return f"'{name}' is required and can't be null."
    text = next((text for kind, text in _SENTENCES.items() if isinstance(error.kind, kind)), "{} is not valid.")
    return text.format(name)


def missing(names: Iterable[str]) -> str:
    """Returns the sentence of the service since August 2026 about the missing members of one object."""
    return f"{', '.join(sorted(names))} is required but wasn't included in your request."


def _groups(errors: Iterable[Error]) -> list[list[Error]]:
    """Groups missing members by the object schema that asks for them. Each part of an allOf is a group of its own."""
    groups: dict[tuple[str, str], list[Error]] = {}
    for error in errors:
        if isinstance(error.kind, kinds.Required):
            groups.setdefault((str(error.instance_path), str(error.schema_path)), []).append(error)
    return list(groups.values())


def _one_for_each_place(errors: Iterable[Error]) -> list[Error]:
    """Returns the first error at each place. An error of type comes first: a value of the wrong type is in no enum
    either."""
    found: dict[str, Error] = {}
    for error in errors:
        key = str(error.instance_path)
        if key not in found or (isinstance(error.kind, kinds.Type) and not isinstance(found[key].kind, kinds.Type)):
            found[key] = error
    return list(found.values())


def _forms(error: Error) -> list[list[Error]] | None:
    """Returns the errors of each alternative; None for an error that is not about alternatives."""
    found: list[list[Error]] | None = getattr(error.kind, "context", None)
    return found or None


def _meant(forms: list[list[Error]]) -> list[list[Error]]:
    """Returns the forms that a value may mean. A form is left out if the value names another one, as by its
    category."""
    kept = [form for form in forms if not any(map(_names_another, form))]
    if kept:
        return kept
    names = [{str(error.instance_path) for error in form if _names_another(error)} for form in forms]
    unknown = set.intersection(*names)
    if not unknown:
        return forms
    # The value names no known form, so that its name is all that can be complained of.
    return [[error for error in forms[0] if str(error.instance_path) in unknown and _names_another(error)]]


def _names_another(error: Error) -> bool:
    if isinstance(error.kind, kinds.Constant):
        return True
    return isinstance(error.kind, kinds.Enum) and len(error.kind.options) == 1


def _nearest(errors: Errors) -> list[Error]:
    """Returns the errors, with those about alternatives replaced by the errors of the form that fits best."""
    found: list[Error] = []
    for error in errors:
        forms = _forms(error)
        # `min` takes the first of equally good forms, as the service does.
        found += [error] if forms is None else _nearest(min(_meant(forms), key=_distance))
    return found


def _distance(errors: Errors) -> tuple[int, int]:
    """Returns the distance of a value from a form: the number of missing members first, then that of all errors."""
    return sum(isinstance(error.kind, kinds.Required) for error in errors), len(errors)


def _beside(errors: Errors, error: Error) -> list[Error]:
    """Returns all members that are missing in the same object as this one; nothing for another kind of error."""
    if not isinstance(error.kind, kinds.Required):
        return []
    return [e for e in errors if isinstance(e.kind, kinds.Required) and e.instance_path == error.instance_path]


def _missing(errors: Errors) -> str:
    if not errors:
        return ""
    return f"Object has missing required properties ({shown(sorted(map(_member, errors)))})"


def _accepted(errors: Errors, place: Sequence[str | int]) -> Iterator[Any]:
    """Yields all values that any form accepts at a place."""
    for error in errors:
        if isinstance(error.kind, kinds.Enum) and error.instance_path == place:
            yield from error.kind.options
        for form in _forms(error) or ():
            yield from _accepted(form, place)


def _worded(error: Error, among: Errors) -> str:
    kind = error.kind
    if isinstance(kind, kinds.Enum):
        values = [*dict.fromkeys(_accepted(among, error.instance_path))]
        return f"Instance value ({shown(error.instance)}) not found in enum (possible values: {shown(values)})"
    if isinstance(kind, kinds.Type):
        allowed = ",".join(f'"{name}"' for name in kind.types)
        found = _NAMES.get(type(error.instance), "null")
        return f"Instance type ({found}) does not match any allowed primitive type (allowed: [{allowed}])"
    return error.message if len(error.message) <= _LONGEST else f"{error.message[: _LONGEST - 3]}..."
