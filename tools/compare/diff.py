"""What changed between two bundles, for those who call the API: `python -m tools.compare.diff OLD NEW`.

Breaking changes come first. Exit code 1 when there are any, 2 when a file cannot be read.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml
from attrs import frozen

from tools.build.bundle import YAML_LOADER
from tools.compare.surface import LIMITS, LOWER, DocumentError, Member, Operation, surface

Json = dict[str, Any]


@frozen
class Change:
    """A difference. `breaking` says that a client that worked before may not work now."""

    where: str
    what: str
    breaking: bool = False

    def __str__(self) -> str:
        """Returns the difference in one line."""
        return f"{'breaking' if self.breaking else 'changed '}  {self.where}: {self.what}"


def main(argv: Sequence[str] | None = None) -> int:
    """Prints the changes."""
    parser = argparse.ArgumentParser(prog="python -m tools.compare.diff", description=__doc__)
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    options = parser.parse_args(argv)
    try:
        found = _between(operations(options.old), operations(options.new))
    except DocumentError as error:
        print(f"diff: {error}", file=sys.stderr)
        return 2
    for change in found:
        print(change)
    breaking = sum(change.breaking for change in found)
    print(f"{len(found)} changes, {breaking} of them breaking")
    return 1 if breaking else 0


def read(path: Path) -> Json:
    """Returns a JSON or YAML document. Raises DocumentError, whose message names the file."""
    try:
        document = _parsed(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError, yaml.YAMLError) as error:
        raise DocumentError(f"cannot read {path}: {' '.join(str(error).split())[:200]}") from error
    if not isinstance(document, dict):
        raise DocumentError(f"{path}: should hold a mapping")
    return document


def operations(path: Path) -> dict[str, Operation]:
    """Returns the surface of a document. Raises DocumentError, whose message names the file."""
    document = read(path)
    with naming(path):
        return surface(document)


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Adds the file's name to the message of a DocumentError."""
    try:
        yield
    except DocumentError as error:
        raise DocumentError(f"{path}: {error}") from error


def changes(old: Json, new: Json) -> list[Change]:
    """Returns all differences between two OpenAPI documents, breaking ones first. Raises DocumentError."""
    return _between(surface(old), surface(new))


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return yaml.load(text, YAML_LOADER)


def _between(before: dict[str, Operation], after: dict[str, Operation]) -> list[Change]:
    found = [Change(name, "the operation is gone", breaking=True) for name in before.keys() - after.keys()]
    found += [Change(name, "the operation is new") for name in after.keys() - before.keys()]
    for name in before.keys() & after.keys():
        found += compare(before[name], after[name])
    return sorted(found, key=lambda change: (not change.breaking, change.where, change.what))


def compare(old: Operation, new: Operation) -> Iterator[Change]:
    """Yields the differences of one operation."""
    yield from _sent(old.name, old.requests(), new.requests())
    both = old.answers & new.answers
    yield from _received(old.name, _of_answers(old, both), _of_answers(new, both))
    for status in sorted(old.answers - new.answers):
        yield Change(old.name, f"response {status} is gone", breaking=status.startswith("2"))
    for status in sorted(new.answers - old.answers):
        yield Change(old.name, f"response {status} is new")
    if old.prices != new.prices:
        yield Change(old.name, f"costs {', '.join(new.prices) or 'nothing'}, was {', '.join(old.prices) or 'nothing'}")


def _of_answers(operation: Operation, statuses: frozenset[str]) -> dict[str, Member]:
    return {place: member for place, member in operation.responses().items() if place.split()[0] in statuses}


def _sent(name: str, old: dict[str, Member], new: dict[str, Member]) -> Iterator[Change]:
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


def _received(name: str, old: dict[str, Member], new: dict[str, Member]) -> Iterator[Change]:
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


def _kinds(member: Member) -> frozenset[str]:
    return member.types | {"integer"} if "number" in member.types else member.types


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


if __name__ == "__main__":
    sys.exit(main())
