"""The features of the contract: the parameters, the path and the price of a run."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from copy import deepcopy
from difflib import get_close_matches
from functools import cache
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from attrs import frozen

from youcam.errors import UnknownFeature

_TABLE = Path(__file__).with_name("features.json")


@frozen
class Input:
    """Where a file is declared, and where it goes in the body: JSON pointers for its file_id and its URL."""

    file_path: str
    file_id: str
    url: str | None
    many: bool
    """Whether it takes several files."""
    listed: bool
    """Whether the body has a list for it, perhaps of one."""
    formats: Sequence[str] = ()
    """Names of the formats that it accepts, such as jpeg; empty if no document says so."""


@frozen
class Feature:
    """One version of a feature."""

    name: str
    title: str
    path: str
    """Path of its runs. A check appends the task_id, in V1 as a query."""
    inputs: Mapping[str, Input]
    params: Mapping[str, str]
    """JSON pointers into the body, by the name of the parameter."""
    required: Sequence[str]
    fixed: Mapping[str, Any]
    names: Mapping[str, str]
    """Pointers to places where the body names one of its files again, with the input of that file."""
    status: str
    """Name of the generated model of a status check."""
    prices: Sequence[Mapping[str, Any]]
    lists: Mapping[str, str]
    """Paths of its templates, style_groups, styles and categories."""

    @property
    def is_v1(self) -> bool:
        """Whether its answers and its request_id are those of V1."""
        return self.path.startswith("/s2s/v1.")

    def check(self, params: Mapping[str, Any]) -> None:
        """Checks parameters. Raises TypeError for an unknown or a missing one."""
        known = [*self.inputs, *self.params]
        for name in params:
            if name not in known:
                raise TypeError(f"{self.name} has no parameter {name!r}{_meant(name, known)}")
        missing = [name for name in self.required if params.get(name) is None]
        if missing:
            raise TypeError(f"{self.name} needs {' and '.join(missing)}")

    def body(self, params: Mapping[str, Any], files: Mapping[str, tuple[str, list[str]]]) -> dict[str, Any]:
        """Returns the body of a run. `files` has for each input the pointer for its form, and its file_ids or URLs."""
        body: dict[str, Any] = {}
        given = {pointer: ids if self.inputs[role].listed else ids[0] for role, (pointer, ids) in files.items()}
        stated = {self.params[name]: value for name, value in params.items() if name in self.params}
        for pointer, value in {**self.fixed, **given, **stated}.items():
            if value is not None:
                _put(body, pointer, deepcopy(value))
        for pointer, role in self.names.items():
            if role in files:
                _name(body, pointer, files[role][1])
        return body

    def list_path(self, kind: str) -> str:
        """Returns the path at which its templates, style_groups, styles or categories are listed. Raises
        LookupError."""
        if kind not in self.lists:
            has = f"; it has {', '.join(self.lists)}" if self.lists else ""
            raise LookupError(f"{self.name} has no {kind}{has}")
        return self.lists[kind]


class Names(Collection[str]):
    """The names of all features; the methods of features are its attributes."""

    def __iter__(self) -> Iterator[str]:
        return iter(names())

    def __len__(self) -> int:
        return len(names())

    def __contains__(self, name: object) -> bool:
        return name in names()

    if not TYPE_CHECKING:  # a type checker would take every name for an attribute

        def __getattr__(self, name: str) -> Any:
            known = [attribute for attribute in dir(type(self)) if not attribute.startswith("_")]
            raise AttributeError(f"no feature {name!r}{_meant(name, known)}", name=name, obj=self)


def names() -> tuple[str, ...]:
    """Returns the names of all features: a plain name for the newest version of each, and `v1.0/enhance` for others."""
    return tuple(_table()["features"])


def matching(word: str) -> list[str]:
    """Returns the names of the features whose names or titles contain a word. Raises UnknownFeature if none does."""
    titles = {name: facts["title"] for name, facts in _table()["features"].items()}
    found = [name for name, title in titles.items() if word.lower() in f"{name} {title}".lower()]
    if not found:
        words = {part.lower(): None for name, title in titles.items() for part in (name, *title.split())}
        close = get_close_matches(word.lower(), words, cutoff=0.5)
        advice = f"; did you mean {' or '.join(close)}?" if close else ""
        raise UnknownFeature(f"no feature has {word!r} in its name or title{advice}")
    return found


@cache
def feature(name: str) -> Feature:
    """Returns a feature by its name. Raises UnknownFeature, which names similar ones."""
    facts = _table()["features"].get(name)
    if facts is None:
        raise UnknownFeature(f"no feature {name!r}{_meant(name, names())}")
    inputs = {
        role: Input(
            place["file_path"],
            place["file_id"],
            place["url"],
            place["many"],
            place["many"] or place["list"],
            tuple(place["formats"]),
        )
        for role, place in facts["inputs"].items()
    }
    return Feature(**{**facts, "name": name, "inputs": inputs})


def meaning(code: str) -> str:
    """Returns the meaning of an engine's error code; an empty string for a code that no document lists."""
    return str(_table()["meanings"].get(code, ""))


@cache
def _table() -> Mapping[str, Any]:
    return MappingProxyType(json.loads(_TABLE.read_bytes()))


def _meant(name: str, known: Sequence[str]) -> str:
    close = get_close_matches(name, known, cutoff=0.5)
    return f"; did you mean {' or '.join(close)}?" if close else f"; it may be {', '.join(known)}"


def _put(body: dict[str, Any], pointer: str, value: Any) -> None:
    """Sets a value, and creates the objects and lists on the way to it."""
    *way, last = pointer.removeprefix("/").split("/")
    node: Any = body
    for part, after in pairwise([*way, last]):
        fresh: Any = [] if after.isdigit() else {}
        node = _entered(node, part, fresh)
    node[last] = value


def _entered(node: Any, part: str, fresh: Any) -> Any:
    if isinstance(node, dict):
        return node.setdefault(part, fresh)
    if int(part) == len(node):
        node.append(fresh)
    return node[int(part)]


def _name(body: dict[str, Any], pointer: str, ids: list[str]) -> None:
    """Names the files in an object, or in the objects of a list, if they do not name others."""
    holder, *_, member = pointer.removeprefix("/").split("/")
    if "*" not in pointer:
        body.setdefault(holder, {}).setdefault(member, ids[0])
        return
    entries = body.setdefault(holder, [{} for _ in ids])
    for place, entry in enumerate(entries[: len(ids)]):
        entry.setdefault(member, ids[place])
