"""What a service may do to its answers without breaking the contract, and one thing that it may do all the same."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from youcam_mock.operation import Schema

Place = tuple[str | int, ...]
UNKNOWN = "not_yet_known"
"""No name and no value of the contract."""
_NEW = {"deep": [1, {"ключ": None}], UNKNOWN: "http-like"}


def widened(schema: Schema, instance: Any) -> Any:
    """With an unknown member in every object, but where the schema says of what kind every member is."""
    return _where_allowed(schema, instance, lambda node: isinstance(node, dict), _add)


def lean(schema: Schema, instance: Any) -> Any:
    """Without any member that may be missing."""
    changed = instance
    for place in list(places(instance))[1:]:
        holder = at(changed, place[:-1])
        if isinstance(holder, dict) and place[-1] in holder:
            less = _changed(changed, place[:-1], partial(_without, name=place[-1]))
            changed = less if schema.accepts(less) else changed
    return changed


def linked(schema: Schema, instance: Any, within: Place) -> Any:
    """With an address, each another, for every string below a place where the schema takes any."""
    numbers = iter(range(10**6))

    def is_free(node: Any) -> bool:
        return isinstance(node, str)

    return _where_allowed(schema, instance, is_free, lambda _: f"https://s/r/{next(numbers)}.jpg?s=1", within)


def estranged(schema: Schema, instance: Any) -> Iterator[Any]:
    """Once for each value of an enumeration: with a value in its place that the contract does not know."""
    for place in list(places(instance)):
        if isinstance(at(instance, place), str):
            strange = _changed(instance, place, lambda _: UNKNOWN)
            if not schema.accepts(strange):
                yield strange


def places(node: Any, way: Place = ()) -> Iterator[Place]:
    """Of all that an instance holds, from the outside inwards; its own first."""
    yield way
    if isinstance(node, (dict, list)):
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield from places(value, (*way, key))


def at(node: Any, place: Place) -> Any:
    """What stands at a place; None when nothing does."""
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
    """A copy in which one place is changed."""
    if not place:
        return change(instance)
    made = copy.copy(instance)
    made[place[0]] = _changed(instance[place[0]], place[1:], change)
    return made


def _add(node: Any) -> Any:
    return {**node, UNKNOWN: _NEW}


def _without(node: Any, name: str | int) -> Any:
    return {member: value for member, value in node.items() if member != name}
