"""What changed between two bundles, for those who call the API: `python -m tools.compare.diff OLD NEW`.

On the wire first, then for callers of the Python client and of the TypeScript client, by the names that these have.
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

from tools.build.bundle import YAML_LOADER
from tools.compare.callers import for_callers
from tools.compare.changes import Change, compare
from tools.compare.surface import DocumentError, Operation, surface

Json = dict[str, Any]


def main(argv: Sequence[str] | None = None) -> int:
    """Prints the changes."""
    parser = argparse.ArgumentParser(prog="python -m tools.compare.diff", description=__doc__)
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    options = parser.parse_args(argv)
    try:
        old, new = read(options.old), read(options.new)
        with naming(options.old):
            before = surface(old)
        with naming(options.new):
            after = surface(new)
        sections = {"": _between(before, after), **for_callers(old, new)}
    except DocumentError as error:
        print(f"diff: {error}", file=sys.stderr)
        return 2
    for title, found in sections.items():
        print(*([f"\nFor callers in {title}:"] if title else []), *found, sep="\n", end="\n" if title or found else "")
        breaking = sum(change.breaking for change in found)
        print(f"{len(found)} changes, {breaking} of them breaking")
    return int(any(change.breaking for found in sections.values() for change in found))


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


if __name__ == "__main__":
    sys.exit(main())
