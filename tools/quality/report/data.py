"""The data of a report: read from the parts that a test run left, and from what other tools measured."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import define, field, frozen

Json = dict[str, Any]
BY_HYPOTHESIS = "cases by hypothesis"
BY_SCHEMATHESIS = "cases by schemathesis: "
_CHAOS = (".chaos/soak.json", ".chaos/chaos.json")


class ReportError(Exception):
    """Raised when the data cannot be read. The message says why in one line."""


@define
class Suite:
    """The tests of one folder. `seconds` is their total time, `cases` the generated ones, by generator."""

    name: str
    tests: int = 0
    failed: int = 0
    skipped: int = 0
    seconds: float = 0.0
    cases: Counter[str] = field(factory=Counter)


@define
class Tried:
    """An operation: its cases by phase, how often each check ran and failed, and which constraints were tried."""

    name: str
    cases: Counter[str] = field(factory=Counter)
    ran: Counter[str] = field(factory=Counter)
    failed: Counter[str] = field(factory=Counter)
    kept: Counter[str] = field(factory=Counter)
    broken: Counter[str] = field(factory=Counter)
    constraints: set[str] = field(factory=set)

    def take(self, told: Json) -> None:
        """Adds what a part reports about it."""
        self.cases.update(told["cases"])
        for check, (ran, failed) in told["checks"].items():
            self.ran[check] += ran
            self.failed[check] += failed
        for constraint, (kept, broken) in told["constraints"].items():
            self.constraints.add(constraint)
            self.kept[constraint] += kept
            self.broken[constraint] += broken

    @property
    def tried_both_ways(self) -> int:
        """How many constraints were kept by some case and broken by another."""
        return len(self.constraints) - len(self.untried)

    @property
    def untried(self) -> list[str]:
        """The other constraints, and what no case did with them."""
        return [
            f"{name}: never {' or '.join(w for w, n in (('kept', self.kept), ('broken', self.broken)) if not n[name])}"
            for name in sorted(self.constraints)
            if not (self.kept[name] and self.broken[name])
        ]


@frozen
class Measured:
    """The data of other tools, as they were read; None if there are none."""

    coverage: Json | None
    mutation: list[Json]
    faults: Json | None
    soak: Json | None
    chaos: Json | None


@frozen
class Report:
    """Everything that the page shows."""

    suites: list[Suite]
    operations: list[Tried]
    failures: list[Json]
    measured: Measured

    @property
    def cases(self) -> Counter[str]:
        """Generated cases by generator."""
        return sum((suite.cases for suite in self.suites), Counter())

    @property
    def checks(self) -> list[str]:
        """Every check that ran."""
        return sorted({check for operation in self.operations for check in operation.ran})

    def as_json(self) -> Json:
        """Returns the same as data."""
        return {
            "cases": self.cases.total(),
            "suites": [
                {"suite": s.name, "tests": s.tests, "failed": s.failed, "skipped": s.skipped}
                | {"seconds": round(s.seconds, 2), "cases": _plain(s.cases)}
                for s in self.suites
            ],
            "operations": [
                {"operation": o.name, "cases": dict(o.cases), "constraints": len(o.constraints)}
                | {"checks": {check: {"ran": o.ran[check], "failed": o.failed[check]} for check in sorted(o.ran)}}
                | {"tried_both_ways": o.tried_both_ways, "untried": o.untried}
                for o in self.operations
            ],
            "failures": self.failures,
            "coverage": self.measured.coverage and totals(self.measured.coverage),
            "mutation": self.measured.mutation,
            "faults": self.measured.faults,
            "soak": self.measured.soak,
            "chaos": self.measured.chaos,
        }


def read(parts: Path, root: Path) -> Report:
    """Reads the parts in a folder, and the data in the project's. Raises ReportError."""
    tests = [test for path in sorted(parts.glob("tests-*.jsonl")) for test in lines(path)]
    if not tests:
        raise ReportError(
            f"there is nothing of a test run in {parts}; run python -m tools.quality.report without --no-run"
        )
    operations: dict[str, Tried] = {}
    for path in sorted(parts.glob("operations-*.jsonl")):
        for told in lines(path):
            operations.setdefault(told["operation"], Tried(told["operation"])).take(told)
    failures = [{"test": test["test"], "why": test["why"]} for test in tests if test["outcome"] == "failed"]
    return Report(_suites(tests), [operations[name] for name in sorted(operations)], failures, _measured(root))


def _suites(tests: Iterable[Json]) -> list[Suite]:
    suites: dict[str, Suite] = {}
    for test in tests:
        folder = test["test"].partition("::")[0].split("/")
        name = folder[1] if folder[0] == "contract_tests" and len(folder) > 2 else folder[0]
        suite = suites.setdefault(name, Suite(name))
        suite.tests += 1
        suite.failed += test["outcome"] == "failed"
        suite.skipped += test["outcome"] == "skipped"
        suite.seconds += test["seconds"]
        suite.cases.update(test["cases"])
    return [suites[name] for name in sorted(suites)]


def _measured(root: Path) -> Measured:
    coverage, faults, soak, chaos = (
        _read(path) if path.is_file() else None
        for path in (root / name for name in (".coverage-summary.json", ".faults.json", *_CHAOS))
    )
    mutation = [_read(path) for path in sorted((root / ".mutation").glob("*.json"))]
    return Measured(coverage, mutation, faults, soak, chaos)


def totals(coverage: Json) -> list[Json]:
    """Returns lines and branches of each folder of a report by `coverage json`, and of all folders."""
    folders: dict[str, Counter[str]] = {}
    for path, told in coverage["files"].items():
        for folder in (str(Path(path).parent), "all"):
            wanted = ("num_statements", "covered_lines", "num_branches", "covered_branches")
            folders.setdefault(folder, Counter()).update({name: told["summary"].get(name, 0) for name in wanted})
    return [{"folder": name} | dict(folders[name]) for name in sorted(folders)]


def _plain(cases: Counter[str]) -> dict[str, int]:
    return {name.removeprefix(BY_SCHEMATHESIS): number for name, number in sorted(cases.items())}


def words(cases: Counter[str]) -> Iterator[tuple[str, int]]:
    """Yields cases by generator, in words."""
    for name, number in sorted(cases.items()):
        phase = name.removeprefix(BY_SCHEMATHESIS)
        yield (f"schemathesis, {phase} phase" if phase != name else "hypothesis"), number


def lines(path: Path) -> list[Json]:
    """Reads what a process reported, line by line, without the line at which it was ended. Raises ReportError."""
    text = path.read_text(encoding="utf-8")
    return [_parsed(path, line) for line in text[: text.rfind("\n") + 1].splitlines()]


def _read(path: Path) -> Any:
    return _parsed(path, path.read_text(encoding="utf-8"))


def _parsed(path: Path, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise ReportError(f"cannot read {path}: {' '.join(str(error).split())}; remove it and run again") from error
