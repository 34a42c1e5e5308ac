"""Where each operation of the contract stands: `python -m tools.quality.operation_status [--feature NAME]`.

A row for each feature and version, with how many of its operations are in the contract, answered by the mock, in the
client, and called by hand-written tests. The test that calls every operation counts for none.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path

from attrs import frozen
from rich.console import Console
from rich.table import Column, Table

from tools.build.bundle import OPENAPI
from youcam_mock.contract import Contract
from youcam_mock.engines.registry import ENGINES
from youcam_mock.http.dispatch import HANDLERS
from youcam_mock.operation import Operation

ROOT = OPENAPI.parent
TESTS = ROOT / "contract_tests"
WIDTH = 160
"""Width of the table in characters if there is no terminal, so that nothing is cut off in a file."""


@frozen
class Row:
    """A feature in one version. `engine` makes its results."""

    feature: str
    version: str
    contract: int
    mock: int
    client: int
    tests: int
    engine: str


def main(argv: Sequence[str] | None = None) -> int:
    """Prints the table."""
    parser = argparse.ArgumentParser(prog="python -m tools.quality.operation_status", description=__doc__)
    parser.add_argument("--feature", default="", help="only features whose name holds this")
    wanted: str = parser.parse_args(argv).feature
    shown = [row for row in rows(Contract.load(OPENAPI / "youcam.json").operations.values()) if wanted in row.feature]
    names = ("feature", "version", "in contract", "in mock", "in client", "in tests", "engine")
    table = Table(*(Column(name, no_wrap=True) for name in names))
    for row in shown:
        table.add_row(row.feature, row.version, *map(str, (row.contract, row.mock, row.client, row.tests)), row.engine)
    totals = [sum(getattr(row, name) for row in shown) for name in ("contract", "mock", "client", "tests")]
    table.add_section()
    table.add_row("all", "", *map(str, totals), "")
    Console(width=None if sys.stdout.isatty() else WIDTH).print(table)
    return 0


def rows(operations: Iterable[Operation], tests: Path = TESTS) -> list[Row]:
    """Returns the rows of the table, by feature and version."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(tests.rglob("test_*.py")))
    in_client = _in_client()
    groups: dict[tuple[str, str], list[Operation]] = {}
    for operation in operations:
        groups.setdefault((operation.feature or "(account)", operation.version), []).append(operation)
    return [
        Row(
            feature,
            version,
            contract=len(group),
            mock=sum(_is_answered(operation) for operation in group),
            client=sum(operation.id in in_client for operation in group),
            tests=sum(_is_tested(operation, text) for operation in group),
            engine=", ".join(sorted({_engine(operation) for operation in group} - {""})),
        )
        for (feature, version), group in sorted(groups.items())
    ]


def _is_answered(operation: Operation) -> bool:
    return operation.kind in HANDLERS


def _in_client() -> frozenset[str]:
    package = find_spec("youcam_client.api")
    folders = package.submodule_search_locations if package else None
    return frozenset(path.stem for folder in folders or () for path in Path(folder).glob("*/*.py"))


def _is_tested(operation: Operation, text: str) -> bool:
    fixed, parameter, _ = operation.path.partition("{")
    ends = ("",) if parameter else ('"', "?")
    return operation.id in text or any(f'"{fixed}{end}' in text for end in ends)


def _engine(operation: Operation) -> str:
    if operation.kind != "run-task":
        return ""
    kind = str(operation.facts["result"]["engine"])
    return kind if kind in ENGINES else f"{kind} (as documented)"


if __name__ == "__main__":
    sys.exit(main())
