"""Counts the cases that tests generate, and with --report-parts keeps what `tools.quality.report` makes its page of.

A pytest plugin. A case is what hypothesis or schemathesis made up and a test went through with: what hypothesis
discards is none, and a sequence of a state machine is one. With xdist each worker writes what schemathesis told it,
and the process that started them writes every test's outcome, time and cases.
"""

from __future__ import annotations

import functools
import json
import os
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from attrs import asdict, define, field, frozen

if TYPE_CHECKING:
    from schemathesis.generation.case import Case

    from contract_tests.contract.outcome import Outcome

HYPOTHESIS = "cases by hypothesis"
PHASE = "cases by schemathesis: "
"""Names of properties of a test. The second is followed by the phase."""
_WENT_THROUGH = {"valid", "interesting"}
_PARTS = pytest.StashKey["Parts"]()
Watch = Callable[[str, "Case[Any]"], None]


@define
class _Running:
    """The thread of the running test, and how many cases hypothesis completed in it.

    Other threads are schemathesis', which counts for itself.
    """

    thread: int = 0
    cases: int = 0


_running = _Running()


@frozen
class Parts:
    """The report of a process, in files of a folder. It is written line by line, so that it survives any end of the
    process."""

    folder: Path

    def tell(self, name: str, what: dict[str, Any]) -> None:
        """Appends a line to a file of this process."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / f"{name}-{os.getpid()}.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(what) + "\n")


@frozen
class _Tests:
    """Reports each test as soon as it is over."""

    parts: Parts

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Reports outcome, time and cases."""
        if report.when == "call" or not report.passed:
            told: dict[str, Any] = {"test": report.nodeid, "outcome": report.outcome, "seconds": report.duration}
            told["cases"] = dict(cases_of(report.user_properties))
            told["why"] = report.longreprtext if report.failed else ""
            self.parts.tell("tests", told)


@frozen
class Tell:
    """Takes the results of a schemathesis run."""

    properties: list[tuple[str, object]]
    parts: Parts | None
    kept: list[Any] = field(factory=list)

    @classmethod
    def of(cls, request: pytest.FixtureRequest) -> Tell:
        """Returns the one for the test that requests a fixture."""
        return cls(request.node.user_properties, request.config.stash.get(_PARTS, None))

    def constraints(self, document: dict[str, Any]) -> Watch | None:
        """Returns the function that is called with each case, if a report needs it: it costs as much as a check."""
        if self.parts is None:
            return None
        from tools.quality.report.constraints import Constraints

        self.kept.append(Constraints(document))
        watch: Watch = self.kept[-1].take
        return watch

    def outcome(self, outcome: Outcome) -> None:
        """Reports a finished run."""
        self.properties.extend((f"{PHASE}{phase}", cases) for phase, cases in outcome.phases.items())
        if self.parts is not None:
            breaches = outcome.shortest_breaches()
            for name, tried in outcome.operations.items():
                checks = {check: [number, tried.failed[check]] for check, number in tried.checks.items()}
                told: dict[str, Any] = {"operation": name, "cases": dict(tried.cases), "checks": checks}
                told["constraints"] = self.kept[-1].found.get(name, {})
                told["breaches"] = [asdict(breach) for breach in breaches if breach.operation == name]
                self.parts.tell("operations", told)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the option."""
    group = parser.getgroup("youcam-mock's own tests")
    group.addoption(
        "--report-parts", metavar="FOLDER", help="keep what `python -m tools.quality.report` makes its page of"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Sets the report up."""
    if folder := config.getoption("report_parts"):
        config.stash[_PARTS] = Parts(Path(folder).resolve())
        # The process that started a worker reports the worker's tests.
        if not hasattr(config, "workerinput"):
            config.pluginmanager.register(_Tests(config.stash[_PARTS]))


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Counts what hypothesis does anywhere within a test."""
    _count_hypothesis()
    _show_values()
    _running.thread, _running.cases = threading.get_ident(), 0
    try:
        return (yield)
    except KeyboardInterrupt:
        # No report will be written for it.
        if (parts := item.config.stash.get(_PARTS, None)) is not None:
            cases = {HYPOTHESIS: _running.cases}
            parts.tell(
                "tests", {"test": item.nodeid, "outcome": "interrupted", "seconds": 0, "cases": cases, "why": ""}
            )
        raise
    finally:
        if _running.cases:
            item.user_properties.append((HYPOTHESIS, _running.cases))
        _running.thread = 0


@functools.cache
def _count_hypothesis() -> None:
    """Counts in hypothesis' engine, which state machines, inner functions and tests all go through."""
    from hypothesis import core
    from hypothesis.internal.conjecture.engine import ConjectureRunner

    if seed := os.environ.get("YOUCAM_FUZZ_SEED"):
        # Hypothesis' own option for a seed would leave out the cases that failed before.
        core.threadlocal._hypothesis_global_random = Random(int(seed))

    usual = ConjectureRunner.run

    def counting(self: ConjectureRunner) -> None:
        try:
            usual(self)
        finally:
            # Also after an interruption, which ends long runs.
            if threading.get_ident() == _running.thread:
                statistics: dict[str, Any] = dict(self.statistics)
                phases = [statistics.get(f"{name}-phase") for name in ("reuse", "generate", "shrink")]
                cases = [case["status"] for phase in phases if phase for case in phase["test-cases"]]
                _running.cases += sum(status in _WENT_THROUGH for status in cases)

    ConjectureRunner.run = counting  # type: ignore[method-assign]


def _show_values() -> None:
    """Lets hypothesis print values of failing tests again, which schemathesis disables when it is imported."""
    from hypothesis import core
    from hypothesis.vendor import pretty

    core.RepresentationPrinter = pretty.RepresentationPrinter  # type: ignore[attr-defined]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints how many cases there were."""
    every = [report for reports in terminalreporter.stats.values() for report in reports]
    calls = [report for report in every if isinstance(report, pytest.TestReport) and report.when == "call"]
    cases = sum((cases_of(report.user_properties) for report in calls), Counter())
    if cases:
        phases = ", ".join(f"{name.removeprefix(PHASE)} {number}" for name, number in sorted(cases.items()))
        terminalreporter.write_line(f"{cases.total()} generated cases ({phases})")


def cases_of(properties: Sequence[tuple[str, object]]) -> Counter[str]:
    """Returns the number of generated cases in the properties of a test, by generator."""
    counted: Counter[str] = Counter()
    for name, number in properties:
        if (name == HYPOTHESIS or name.startswith(PHASE)) and isinstance(number, int):
            counted[name] += number
    return counted
