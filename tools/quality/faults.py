"""Whether the tests notice what they are for: `python -m tools.quality.faults [NAME ...]`.

Makes each fault of contract_tests/faults.yaml in a copy of the project, one at a time, and runs the suite that should
fail. Exit code 1 when one was not caught, or when a suite fails without a fault; 2 when the table is wrong.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue

from attrs import frozen
from rich.console import Console
from rich.markup import escape
from rich.table import Column, Table

from tools.build.bundle import OPENAPI
from tools.quality.faults_copy import Copy, CopyError, Outcome, copies
from tools.quality.faults_table import Fault, Made, TableError, chosen, read

ROOT = OPENAPI.parent
TABLE = ROOT / "contract_tests" / "faults.yaml"
KEPT = ROOT / ".faults.json"
"""The outcome of the last run of all faults."""
WIDTH = 200
"""Width of the table in characters if there is no terminal, so that nothing is cut off in a file."""
_TOLD = 2000
"""How many characters of a suite's last output are kept if no test has a name."""
CLEAN_S = 600
"""Time in seconds for all suites without a fault, shared by those that run at the same time."""


@frozen
class Trial:
    """A fault and the outcome of its suite."""

    fault: Fault
    outcome: Outcome

    @property
    def caught(self) -> bool:
        """Whether a test failed. A suite that cannot be collected says nothing about its tests."""
        return self.outcome.failed is not None or (self.outcome.hung and self.fault.hangs)

    @property
    def verdict(self) -> str:
        """The test that caught it, or what happened instead."""
        if self.outcome.failed:
            suite, _, test = self.outcome.failed.partition("::")
            return f"{Path(suite).name}::{test}"
        if self.outcome.hung:
            return "it hangs, as it should" if self.fault.hangs else f"NOT CAUGHT: no end within {self.fault.limit_s} s"
        return "NOT CAUGHT: every test passes" if self.outcome.passed else "NOT CAUGHT: no test ran"


def main(argv: Sequence[str] | None = None) -> int:
    """Prints what caught each fault."""
    options = _options(argv)
    try:
        faults = [fault.made(ROOT) for fault in chosen(read(options.table), options.names)]
        with tempfile.TemporaryDirectory(prefix="youcam-faults-") as folder:
            return _tried(faults, copies(ROOT, Path(folder), options.jobs), keep=not options.names)
    except (TableError, CopyError) as error:
        print(f"faults: {error}", file=sys.stderr)
        return 2


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.quality.faults", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these faults")
    parser.add_argument("-j", "--jobs", type=int, default=2, metavar="N", help="how many at a time (2)")
    parser.add_argument("--table", type=Path, default=TABLE, help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.jobs < 1:
        parser.error(f"--jobs {options.jobs}: should be 1 or more")
    return options


def _tried(faults: Sequence[Made], places: Sequence[Copy], keep: bool) -> int:
    started = time.monotonic()
    console = Console(width=None if sys.stdout.isatty() else WIDTH)
    with console.status("every suite, without a fault"):
        unsound = failures(faults, places)
    for line in unsound:
        print(f"faults: fails without a fault: {line}", file=sys.stderr)
    if unsound:
        return 1
    tried = []
    with console.status("each suite, with its fault") as status:
        for trial in trials(faults, places):
            tried.append(trial)
            status.update(f"{len(tried)} of {len(faults)} faults tried")
    console.print(_table(tried))
    if keep:
        _keep(tried)
    missed = [trial for trial in tried if not trial.caught]
    for trial in missed:
        print(f"not caught: {trial.fault.name}: {' '.join(trial.fault.what.split())}")
        if not trial.outcome.passed:
            print(trial.outcome.output[-_TOLD:])
    print(f"{len(tried) - len(missed)} of {len(tried)} faults caught in {time.monotonic() - started:.0f} s")
    return 1 if missed else 0


def _keep(tried: Sequence[Trial]) -> None:
    """Keeps the outcome for the page of `make report`."""
    told = [
        {"name": trial.fault.name, "caught": trial.caught, "verdict": trial.verdict, "seconds": trial.outcome.seconds}
        for trial in tried
    ]
    KEPT.write_text(json.dumps({"faults": told}, indent=1) + "\n", encoding="utf-8")


def _table(tried: Sequence[Trial]) -> Table:
    table = Table(Column("fault"), Column("caught by"), Column("s", justify="right"))
    for trial in tried:
        cells = (trial.fault.name, trial.verdict, f"{trial.outcome.seconds:.1f}")
        table.add_row(*map(escape, cells), style=None if trial.caught else "bold red")
    return table


def failures(faults: Sequence[Made], places: Sequence[Copy]) -> list[str]:
    """Returns what fails when every suite of these faults is run once without any fault."""
    suites = list(dict.fromkeys(suite for made in faults for suite in made.suites))
    shares = [share for place in range(len(places)) if (share := suites[place :: len(places)])]
    with ThreadPoolExecutor(len(places)) as threads:
        outcomes = threads.map(lambda copy, share: copy.run(share, CLEAN_S), places, shares)
        return [_why(outcome) for outcome in outcomes if not outcome.passed]


def _why(outcome: Outcome) -> str:
    if outcome.failed:
        return outcome.failed
    return f"no end within {CLEAN_S} s" if outcome.hung else outcome.output[-_TOLD:].strip()


def trials(faults: Sequence[Made], places: Sequence[Copy]) -> Iterator[Trial]:
    """Yields the trial of each fault in one of the copies, several at a time, in the order of the table."""
    free: SimpleQueue[Copy] = SimpleQueue()
    for copy in places:
        free.put(copy)

    def trial(made: Made) -> Trial:
        copy = free.get()
        try:
            with copy.holding(made):
                return Trial(made.fault, copy.run(made.suites, made.fault.limit_s))
        finally:
            free.put(copy)

    with ThreadPoolExecutor(len(places)) as threads:
        yield from threads.map(trial, faults)


if __name__ == "__main__":
    sys.exit(main())
