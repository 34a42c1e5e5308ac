"""The reviewed snapshot of what the contract says, in `openapi/surface/`: `python -m tools.build.surface_snapshot`.

The mock, the client and most tests read one contract, so that all of them agree on a slip in it. The snapshot is a
second place: it holds every fact as a line, and `make check` fails while the contract says something else. Without an
option the command prints what differs, and exits with 1 if anything does; `--accept` makes the contract of now the
reviewed one.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tools.build.bundle import OPENAPI, ContractError, bundle, bundle_control
from tools.compare.surface_lines import component_lines, document_lines, operation_lines

Json = dict[str, Any]

SNAPSHOT = OPENAPI / "surface"
ACCEPT = "python -m tools.build.surface_snapshot --accept"
SHOWN = 20
_WIDTH = 300


def main(argv: Sequence[str] | None = None) -> int:
    """Prints the differences, or accepts them."""
    parser = argparse.ArgumentParser(prog="python -m tools.build.surface_snapshot", description=__doc__)
    parser.add_argument("--accept", action="store_true", help="write the contract of now as the reviewed one")
    accept: bool = parser.parse_args(argv).accept
    try:
        pages = snapshot(bundle(), bundle_control())
    except ContractError as error:
        print(error, file=sys.stderr)
        return 1
    changed = list(differences(pages, SNAPSHOT))
    print("\n".join(changed) or f"{SNAPSHOT.relative_to(OPENAPI.parent)}: up to date")
    if not accept:
        return 1 if changed else 0
    write(pages, SNAPSHOT)
    return 0


def snapshot(contract: Json, control: Json) -> dict[str, list[str]]:
    """Returns the lines of each file of the snapshot, by the name of the file."""
    operations = operation_lines(contract)
    first = [line for line in operations if line.split()[1].startswith("/s2s/v1")]
    others = [line for line in operations if not line.split()[1].startswith("/s2s/v1")]
    return {
        "v1.txt": first,
        "v2.txt": others,
        "shared.txt": document_lines(contract) + component_lines(contract),
        "control.txt": document_lines(control) + operation_lines(control) + component_lines(control),
    }


def differences(pages: dict[str, list[str]], folder: Path) -> Iterator[str]:
    """Yields each line that stands on one side only, with its file: `-` as reviewed, `+` as the contract is now.

    The new line of a fact follows the old one. No two lines are the same, and the order of lines has no meaning.
    """
    for name in sorted(pages.keys() | {path.name for path in folder.glob("*.txt")}):
        was = (folder / name).read_text(encoding="utf-8").splitlines() if (folder / name).is_file() else []
        now = pages.get(name, [])
        gone, come = set(was) - set(now), set(now) - set(was)
        told = [f"{name}: - {line}" for line in was if line in gone]
        told += [f"{name}: + {line}" for line in now if line in come]
        order = {fact: at for at, fact in reversed(list(enumerate(map(_fact, told))))}
        yield from sorted(told, key=lambda line: order[_fact(line)])


def complaint(pages: dict[str, list[str]], folder: Path) -> list[str]:
    """Returns what `make check` prints: the first differences, and how to accept them. Empty without differences."""
    found = list(differences(pages, folder))
    if not found:
        return []
    shown = [_shortened(line, found) for line in found[:SHOWN]]
    more = [f"... and {len(found) - SHOWN} more lines"] if len(found) > SHOWN else []
    told = "The contract differs from its reviewed snapshot in openapi/surface (- reviewed, + now):"
    return [told, *shown, *more, f"If that is what you mean, accept it: make surface, or {ACCEPT}"]


def _shortened(line: str, others: Sequence[str]) -> str:
    """Cuts a long line to the part around the first difference from the other line about its fact."""
    if len(line) <= _WIDTH:
        return line
    fact = _fact(line)
    other = next((text for text in others if text != line and _fact(text) == fact), "")
    pairs = enumerate(zip(line[len(fact) :], other[len(fact) :], strict=False))
    same = next((at for at, (one, two) in pairs if one != two), 0)
    cut = max(0, same - _WIDTH // 4)
    told = f"{line[: len(fact)]}: ...{line[len(fact) + cut :]}" if cut else line
    return told if len(told) <= _WIDTH else f"{told[:_WIDTH]} ..."


def _fact(line: str) -> str:
    """Returns the file and the place that a line is about, without its sign."""
    name, _, rest = line.partition(": ")
    return f"{name}: ? {rest[2:].partition(': ')[0]}"


def write(pages: dict[str, list[str]], folder: Path) -> None:
    """Replaces the snapshot in the folder."""
    folder.mkdir(exist_ok=True)
    for path in folder.glob("*.txt"):
        path.unlink()
    for name, lines in pages.items():
        (folder / name).write_text("\n".join([*lines, ""]), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
