"""What a changed contract changes for callers of the clients, by the names that the clients have for it.

The names are made by what makes the clients: methods and parameters by `tools.build.layer`, models by
openapi-python-client and openapi-typescript.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from attrs import evolve, field, frozen
from openapi_python_client.strings import ClassName, PythonIdentifier

from tools.build.bundle import ContractError
from tools.build.layer.feature_methods import method_name
from tools.build.layer.feature_parameters import Files
from tools.build.layer.features import Feature, features
from tools.build.layer.signature_types import class_name
from tools.build.layer.typescript_table import spelled
from tools.compare.changes import Change, received, sent
from tools.compare.surface import DocumentError, Member, members_at

Json = dict[str, Any]

_DATA = "result.data"
_INT64 = "int64"


@frozen
class Client:
    """How a client calls what the contract has."""

    method: Callable[[Feature], str]
    parameter: Callable[[str], str]
    data: Callable[[str], str]
    """A member of a result."""
    job: Callable[[Feature], str]
    """The type of a feature's parameters."""
    model: Callable[[str], str]
    """The type of a schema."""
    kinds: Mapping[str, str]
    """The types of JSON Schema that have another name."""


CLIENTS: Mapping[str, Client] = {
    "Python": Client(
        method=lambda feature: f"client.features.{method_name(feature)}",
        parameter=lambda name: name,
        data=lambda name: str(PythonIdentifier(name, "field_")),
        job=lambda feature: f"youcam.params.{class_name(feature)}",
        model=lambda name: f"youcam_client.models.{ClassName(name, '')}",
        kinds={
            "integer": "int",
            _INT64: "int",
            "number": "float",
            "string": "str",
            "boolean": "bool",
            "null": "None",
            "array": "list",
            "object": "dict",
        },
    ),
    "TypeScript": Client(
        method=lambda feature: f'youcam.run("{feature.name}")',
        parameter=spelled,
        data=lambda name: name,
        job=class_name,
        model=lambda name: f'components["schemas"]["{name}"]',
        kinds={"integer": "number", _INT64: "Int64"},
    ),
}


@frozen
class _Method:
    """A feature as callers see it."""

    path: str
    sent: dict[str, Member]
    received: dict[str, Member]


@frozen
class _Surface:
    """Everything of a document that callers of a client name."""

    methods: dict[str, _Method]
    types: dict[str, Any] = field(repr=False)
    """Types that callers may import, with what tells that two are the same."""


def for_callers(old: Json, new: Json) -> dict[str, list[Change]]:
    """Returns for each client, by its language, the changes for its callers, breaking ones first; nothing for documents
    without features. Raises DocumentError for a contract of which no client can be made."""
    try:
        before, after = features(old), features(new)
    except (ContractError, AttributeError, LookupError, TypeError) as error:
        raise DocumentError(f"no client can be made of it: {error}") from error
    if not before and not after:
        return {}
    with_int64 = _with_int64(old), _with_int64(new)
    return {
        language: _changes(_surface(client, with_int64[0], before), _surface(client, with_int64[1], after))
        for language, client in CLIENTS.items()
    }


def _surface(client: Client, document: Json, found: list[Feature]) -> _Surface:
    types = {client.job(one): one.run.path for one in found}
    types |= {client.model(name): schema for name, schema in document.get("components", {}).get("schemas", {}).items()}
    return _Surface({client.method(one): _method(client, document, one) for one in found}, types)


def _method(client: Client, document: Json, feature: Feature) -> _Method:
    takes: dict[str, Member] = {}
    for one in feature.parameters.all:
        place = client.parameter(one.name)
        if isinstance(one, Files):
            takes[place] = Member(one.required, frozenset(["list of files" if one.many else "file"]))
            continue
        filled = feature.parameters.names_within(one.member)
        found = members_at(document, {"anyOf": [_with_int64(schema) for schema in one.member.schemas]}, place)
        for where, member in found.items():
            required = one.required if where == place else member.required
            takes[where] = evolve(member, required=required and where.rpartition(".")[2] not in filled)
    data = members_at(document, _with_int64(feature.results), _DATA)
    data[_DATA] = evolve(data[_DATA], types=data[_DATA].types - {"null"}, required=True)
    named = {_spelled(where, client.data): member for where, member in data.items()}
    return _Method(feature.run.path, _in_words(client, takes), _in_words(client, named))


def _spelled(place: str, word: Callable[[str], str]) -> str:
    """Returns the place of a member of a result with its members as the client calls them."""
    steps = place.removeprefix(_DATA).split(".")
    names = [f"{word(name)}{place_in_list}" for name, place_in_list in map(_parted, steps[1:])]
    return ".".join([_DATA + steps[0], *names])


def _parted(step: str) -> tuple[str, str]:
    name, bracket, rest = step.partition("[")
    return name, bracket + rest


def _in_words(client: Client, members: dict[str, Member]) -> dict[str, Member]:
    """Returns the members as a client's types tell them: without limits and defaults, which no type has."""
    return {
        place: evolve(
            member, types=frozenset(client.kinds.get(kind, kind) for kind in member.types), limits={}, default=None
        )
        for place, member in members.items()
    }


def _with_int64(node: Any) -> Any:
    """Returns the node with a type of its own for integers of 64 bits, which TypeScript tells from other numbers."""
    if isinstance(node, list):
        return [_with_int64(part) for part in node]
    if not isinstance(node, dict):
        return node
    found = {name: _with_int64(part) for name, part in node.items()}
    return found | {"type": _INT64} if (node.get("type"), node.get("format")) == ("integer", _INT64) else found


def _changes(old: _Surface, new: _Surface) -> list[Change]:
    found = [*_methods_gone(old, new), *_types_gone(old, new)]
    found += [Change(name, "the method is new") for name in new.methods.keys() - old.methods.keys()]
    for name in old.methods.keys() & new.methods.keys():
        before, after = old.methods[name], new.methods[name]
        if before.path != after.path:
            found.append(Change(name, f"calls {after.path}, was {before.path}"))
        found += _renamed(sent(name, before.sent, after.sent), before.sent, after.sent)
        found += _renamed(received(name, before.received, after.received), before.received, after.received)
    return sorted(found, key=lambda change: (not change.breaking, change.where, change.what))


def _methods_gone(old: _Surface, new: _Surface) -> Iterator[Change]:
    paths = {method.path: name for name, method in new.methods.items()}
    for name in old.methods.keys() - new.methods.keys():
        now = paths.get(old.methods[name].path)
        yield Change(name, f"the method is now {now}" if now else "the method is gone", breaking=True)


def _types_gone(old: _Surface, new: _Surface) -> Iterator[Change]:
    come = {name: shape for name, shape in new.types.items() if name not in old.types}
    for name in old.types.keys() - new.types.keys():
        now = next((other for other, shape in come.items() if shape == old.types[name]), None)
        yield Change(name, f"the type is now {now}" if now else "the type is gone", breaking=True)


def _renamed(found: Iterator[Change], old: dict[str, Member], new: dict[str, Member]) -> Iterator[Change]:
    """Yields the changes; where a member is gone, and a single one beside it is new and alike, that is said too."""
    gone = {f"{place} is gone": place for place in old.keys() - new.keys()}
    for change in found:
        place = gone.get(change.what)
        alike = [] if place is None else [one for one in new.keys() - old.keys() if _are_alike(place, one, old, new)]
        yield evolve(change, what=f"{change.what}; {alike[0]} is alike") if len(alike) == 1 else change


def _are_alike(place: str, other: str, old: dict[str, Member], new: dict[str, Member]) -> bool:
    return place.rpartition(".")[0] == other.rpartition(".")[0] and old[place] == new[other]
