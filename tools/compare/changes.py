"""The differences between two surfaces, and which of them break a client that worked before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from tools.compare.surface import LIMITS, LOWER, Member, Operation


@frozen
class Change:
    """A difference. `breaking` says that a client that worked before may not work now."""

    where: str
    what: str
    breaking: bool = False

    def __str__(self) -> str:
        """Returns the difference in one line."""
        return f"{'breaking' if self.breaking else 'changed '}  {self.where}: {self.what}"


def compare(old: Operation, new: Operation) -> Iterator[Change]:
    """Yields the differences of one operation."""
    yield from sent(old.name, old.requests(), new.requests())
    both = old.answers & new.answers
    yield from received(old.name, _of_answers(old, both), _of_answers(new, both))
    for status in sorted(old.answers - new.answers):
        yield Change(old.name, f"response {status} is gone", breaking=status.startswith("2"))
    for status in sorted(new.answers - old.answers):
        yield Change(old.name, f"response {status} is new")
    if old.prices != new.prices:
        yield Change(old.name, f"costs {', '.join(new.prices) or 'nothing'}, was {', '.join(old.prices) or 'nothing'}")


def _of_answers(operation: Operation, statuses: frozenset[str]) -> dict[str, Member]:
    return {place: member for place, member in operation.responses().items() if place.split()[0] in statuses}


def sent(name: str, old: dict[str, Member], new: dict[str, Member]) -> Iterator[Change]:
    """Yields the differences of what a client sends, by place."""
    for place in sorted(old.keys() - new.keys()):
        yield Change(name, f"{place} is gone", breaking=True)
    for place in sorted(new.keys() - old.keys()):
        must = new[place].required
        yield Change(name, f"{place} is new{' and required' if must else ''}", _is_demanded(place, old, new))
    for place in sorted(old.keys() & new.keys()):
        before, after = old[place], new[place]
        if before.required != after.required:
            yield Change(name, f"{place} is {'' if after.required else 'no longer '}required", breaking=after.required)
        yield from _types(name, place, before, after, lost=True)
        yield from _values(name, place, before, after, lost=True)
        yield from _limits(name, place, before, after)
        if before.default != after.default:
            yield Change(name, f"{place} is {after.default!r} by default, was {before.default!r}")


def _is_demanded(place: str, old: dict[str, Member], new: dict[str, Member]) -> bool:
    """Returns whether a new member is required, and not only when the optional new object around it is sent."""
    around = place.rpartition(".")[0].rstrip("[]")
    return new[place].required and (around not in new or around in old or _is_demanded(around, old, new))


def received(name: str, old: dict[str, Member], new: dict[str, Member]) -> Iterator[Change]:
    """Yields the differences of what a client receives, by place."""
    for place in sorted(old.keys() - new.keys()):
        yield Change(name, f"{place} is gone", breaking=True)
    for place in sorted(new.keys() - old.keys()):
        yield Change(name, f"{place} is new")
    for place in sorted(old.keys() & new.keys()):
        before, after = old[place], new[place]
        if before.required != after.required:
            word = "always there" if after.required else "no longer always there"
            yield Change(name, f"{place} is {word}", breaking=not after.required)
        yield from _types(name, place, before, after, lost=False)
        yield from _values(name, place, before, after, lost=False)


def _types(name: str, place: str, old: Member, new: Member, lost: bool) -> Iterator[Change]:
    """Yields changes of types. With `lost`, types that are no longer allowed break clients that send them; otherwise
    new types break clients that receive them."""
    gone, come = _kinds(old) - _kinds(new), _kinds(new) - _kinds(old)
    if gone or come:
        text = (
            f"{place} is {'/'.join(sorted(new.types)) or 'anything'}, was {'/'.join(sorted(old.types)) or 'anything'}"
        )
        breaking = bool(new.types and (gone or not old.types)) if lost else bool(old.types and (come or not new.types))
        yield Change(name, text, breaking)


_NARROWER = {"number": "integer", "float": "int", "Int64": "number"}
"""Types that have all values of another one; the words are those of JSON Schema and of the clients."""


def _kinds(member: Member) -> frozenset[str]:
    return member.types | {_NARROWER[kind] for kind in member.types if kind in _NARROWER}


def _values(name: str, place: str, old: Member, new: Member, lost: bool) -> Iterator[Change]:
    gone, come = sorted(old.values - new.values), sorted(new.values - old.values)
    if old.values and not new.values:
        yield Change(name, f"{place} may be any value, was one of {', '.join(gone)}", breaking=not lost)
    elif new.values and not old.values:
        yield Change(name, f"{place} may only be {', '.join(come)}", breaking=lost)
    else:
        if gone:
            yield Change(name, f"{place} may no longer be {', '.join(gone)}", breaking=lost)
        if come:
            yield Change(name, f"{place} may be {', '.join(come)} too", breaking=not lost)


def _limits(name: str, place: str, old: Member, new: Member) -> Iterator[Change]:
    for limit in LIMITS:
        before, after = old.limits.get(limit), new.limits.get(limit)
        if before != after:
            yield Change(name, f"{place} has {limit} {after}, was {before}", _is_tighter(limit, before, after))


def _is_tighter(limit: str, before: Any, after: Any) -> bool:
    if after is None:
        return False
    if before is None or limit == "pattern":
        return True
    return bool(after > before if limit in LOWER else after < before)
