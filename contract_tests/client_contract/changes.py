"""Changes that a service may make to its answers without breaking the contract, and one that breaks it and happens."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from youcam_mock.operation import Schema

Place = tuple[str | int, ...]
UNKNOWN = "not_yet_known"
"""Neither a name nor a value of the contract."""
_NEW = {"deep": [1, {"ключ": None}], UNKNOWN: "http-like"}


def widened(schema: Schema, instance: Any) -> Any:
    """Adds an unknown member to every object, unless the schema says what its members are."""
    return _where_allowed(schema, instance, lambda node: isinstance(node, dict), _add)


def lean(schema: Schema, instance: Any) -> Any:
    """Removes every optional member."""
    changed = instance
    for place in list(places(instance))[1:]:
        holder = at(changed, place[:-1])
        if isinstance(holder, dict) and place[-1] in holder:
            less = _changed(changed, place[:-1], partial(_without, name=place[-1]))
            changed = less if schema.accepts(less) else changed
    return changed


def linked(schema: Schema, instance: Any, within: Place) -> Any:
    """Replaces every string below a place that may hold any string by a URL, each a different one."""
    numbers = iter(range(10**6))

    def is_free(node: Any) -> bool:
        return isinstance(node, str)

    return _where_allowed(schema, instance, is_free, lambda _: f"https://s/r/{next(numbers)}.jpg?s=1", within)


def estranged(schema: Schema, instance: Any) -> Iterator[Any]:
    """Yields a copy for each value of an enumeration, with a value in its place that the contract does not know."""
    for place in list(places(instance)):
        if isinstance(at(instance, place), str):
            strange = _changed(instance, place, lambda _: UNKNOWN)
            if not schema.accepts(strange):
                yield strange


def places(node: Any, way: Place = ()) -> Iterator[Place]:
    """Yields all places in an instance, from the outermost inwards."""
    yield way
    if isinstance(node, (dict, list)):
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield from places(value, (*way, key))


def at(node: Any, place: Place) -> Any:
    """Returns the value at a place; None if there is none."""
    for key in place:
        try:
            node = node[key]
        except (KeyError, IndexError, TypeError):
            return None
    return node


def _where_allowed(
    schema: Schema, instance: Any, wanted: Callable[[Any], bool], change: Callable[[Any], Any], within: Place = ()
) -> Any:
    changed = instance
    for place in list(places(instance)):
        if place[: len(within)] == within and wanted(at(instance, place)):
            tried = _changed(changed, place, change)
            changed = tried if schema.accepts(tried) else changed
    return changed


def _changed(instance: Any, place: Place, change: Callable[[Any], Any]) -> Any:
    """Returns a copy that is changed at one place."""
    if not place:
        return change(instance)
    made = copy.copy(instance)
    made[place[0]] = _changed(instance[place[0]], place[1:], change)
    return made


def _add(node: Any) -> Any:
    return {**node, UNKNOWN: _NEW}


def _without(node: Any, name: str | int) -> Any:
    return {member: value for member, value in node.items() if member != name}
