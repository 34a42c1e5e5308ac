"""Whether a test notices each small change of the code: `python -m tools.quality.mutation [domain | http | client]`.

Mutmut makes the changes in a copy of the project, one at a time, and tells which survive. A line with
`# pragma: no mutate: REASON` is left alone. Exit code 1 when too many survive, 2 when they cannot be tried. The counts
go to .mutation/GROUP.json.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from attrs import frozen
from rich.console import Console
from rich.table import Column, Table

from tools.build.bundle import OPENAPI
from tools.quality.faults_copy import CopyError
from tools.quality.mutation.groups import GROUPS, Group
from tools.quality.mutation.run import Change, Fate, Mutant, MutationError, mutants

ROOT = OPENAPI.parent
REPORTS = ROOT / ".mutation"


@frozen
class Counts:
    """How many mutants there were, and how many of them a test noticed by failing or by never ending.

    One that could not be tried counts as one that survived.
    """

    mutants: int
    killed: int
    timeouts: int

    @classmethod
    def of(cls, tried: Iterable[Mutant]) -> Counts:
        """Counts these mutants."""
        fates = Counter(mutant.fate for mutant in tried)
        return cls(fates.total(), fates["killed"], fates["timeout"])

    @property
    def survived(self) -> int:
        """How many mutants no test noticed."""
        return self.mutants - self.killed - self.timeouts

    @property
    def score(self) -> float:
        """The share that was noticed, from 0 to 1."""
        return (self.killed + self.timeouts) / self.mutants if self.mutants else 1.0

    def report(self) -> dict[str, Any]:
        """Returns the counts for JSON."""
        counts = {"mutants": self.mutants, "killed": self.killed, "timeouts": self.timeouts, "survived": self.survived}
        return {**counts, "score": round(self.score, 4)}


def main(argv: Sequence[str] | None = None) -> int:
    """Prints how many mutants of each module survive."""
    options = _options(argv)
    group = GROUPS[options.group]
    if options.module:
        group = group.only(*options.module)
    started = time.monotonic()
    try:
        with (
            tempfile.TemporaryDirectory(prefix="youcam-mutation-") as folder,
            Console().status(f"mutants: {group.name}"),
        ):
            tried = mutants(ROOT, Path(folder), group, options.jobs)
    except (CopyError, MutationError) as error:
        print(f"mutation: {error}", file=sys.stderr)
        return 2
    seconds = round(time.monotonic() - started, 1)
    Console(width=None if sys.stdout.isatty() else 100).print(table(tried))
    if not options.module:
        _keep(options.reports, report(group, tried, seconds))
    problems = judged(group, tried)
    for line in problems:
        print(line)
    total = Counts.of(tried)
    print(f"{group.name}: {total.score:.1%} of {total.mutants} mutants noticed in {seconds:.0f} s")
    return 1 if problems else 0


def _keep(folder: Path, made: dict[str, Any]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{made['group']}.json").write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")


def _options(argv: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.quality.mutation", description=__doc__)
    parser.add_argument("group", nargs="?", choices=sorted(GROUPS), default="domain", help="what to mutate (domain)")
    only = "only that one, such as youcam_mock.domain.clock; may be repeated; no report"
    parser.add_argument("--module", metavar="NAME", action="append", help=only)
    parser.add_argument("-j", "--jobs", type=int, default=2, metavar="N", help="how many at a time (2)")
    parser.add_argument("--reports", type=Path, default=REPORTS, help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.jobs < 1:
        parser.error(f"--jobs {options.jobs}: should be 1 or more")
    return options


def by_module(tried: Iterable[Mutant]) -> dict[str, Counts]:
    """Returns the counts of each module, in the order of their names."""
    modules: dict[str, list[Mutant]] = {}
    for mutant in tried:
        modules.setdefault(mutant.module, []).append(mutant)
    return {name: Counts.of(modules[name]) for name in sorted(modules)}


def table(tried: Sequence[Mutant]) -> Table:
    """Returns a table with a line for each module, and the sum."""
    names = ("mutants", "killed", "timeouts", "survived", "score")
    shown = Table(Column("module"), *(Column(name, justify="right") for name in names))
    for module, counts in [*by_module(tried).items(), ("all", Counts.of(tried))]:
        numbers = (counts.mutants, counts.killed, counts.timeouts, counts.survived)
        shown.add_row(module, *map(str, numbers), f"{counts.score:.1%}")
    return shown


def report(group: Group, tried: Sequence[Mutant], seconds: float) -> dict[str, Any]:
    """Returns the record of a run. `seconds` is how long it took."""
    modules = {module: counts.report() for module, counts in by_module(tried).items()}
    return {"group": group.name, "seconds": seconds, **Counts.of(tried).report(), "modules": modules}


def changes(tried: Sequence[Mutant], fate: Fate) -> list[Change]:
    """Those that had this fate, those of a function together."""
    return sorted(mutant.change for mutant in tried if mutant.fate == fate)


def written(changed: Iterable[Change]) -> str:
    """Where each is, and the lines before and after it."""
    lines = []
    for change in changed:
        lines.append(change.where)
        lines.extend(f"  - {line}" for line in change.before.splitlines())
        lines.extend(f"  + {line}" for line in change.after.splitlines())
    return "\n".join(lines)


def judged(group: Group, tried: Sequence[Mutant]) -> list[str]:
    """Returns what is wrong with a run, in words; an empty list if all is as it should be."""
    problems = []
    if untried := changes(tried, "untried"):
        problems.append(f"{len(untried)} could not be tried: pytest ended before their tests did\n{written(untried)}")
    if survivors := changes(tried, "survived"):
        advice = "test what each breaks, or mark its line if it breaks nothing"
        problems.append(f"{len(survivors)} survive; {advice}:\n{written(survivors)}")
    if (score := Counts.of(tried).score) < group.least:
        problems.append(f"{score:.1%} of the mutants are noticed; it should be {group.least:.0%} or more")
    return problems


if __name__ == "__main__":
    sys.exit(main())
