"""Tries far more cases than `make test` does: `python -m tools.quality.fuzz [--minutes 30] [--seed N]`.

Schemathesis on each part of the contract, with a hundred examples for each operation, and between them the suites of
hypothesis with their long profile. What fails is made small and kept in .fuzz/failures.txt, with a request as a curl
line or hypothesis' example, and with the seed; the next run tries it first (.hypothesis). Ctrl-C ends it like the time.
Exit code 1 when something failed.
"""

from __future__ import annotations

import argparse
import secrets
import sys
import time
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import cycle
from pathlib import Path

from attrs import define, field

from tools.build.bundle import OPENAPI
from tools.quality.fuzz_turns import GRACE_S, Ended, Failure, Running, Turn, turns

ROOT = OPENAPI.parent
LEAST_S, MOST_S = 30, 300
"""Least and longest duration of a turn in seconds."""


@define
class Run:
    """Everything that was tried. Each failure is reported once, however often it occurs."""

    seed: int
    kept: Path
    cases: int = 0
    failures: dict[str, Failure] = field(factory=dict)

    def take(self, turn: Turn, seed: int, ended: Ended) -> None:
        """Processes the end of a turn: prints and keeps its failures."""
        self.cases += ended.cases
        killed = f"; it did not stop within {GRACE_S} s and was killed" if ended.killed else ""
        print(f"{turn.name}: {ended.cases} cases, {len(ended.failures)} failures{killed}", flush=True)
        for failure in ended.failures:
            if failure.what in self.failures:
                continue
            self.failures[failure.what] = failure
            now = datetime.now().astimezone().isoformat(" ", "seconds")
            text = f"{failure.what}: {failure.message}\n{failure.example}\n"
            print(text, flush=True)
            self.kept.parent.mkdir(parents=True, exist_ok=True)
            with self.kept.open("a", encoding="utf-8") as file:
                file.write(f"# {now}, seed {self.seed}\n# {turn.again(seed)}\n{text}\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Prints failures, and one line at the end."""
    options = _options(argv)
    run = Run(options.seed, options.failures)
    started = time.monotonic()
    print(f"seed {run.seed}, {options.minutes:g} minutes", flush=True)
    fuzz(run, turns(ROOT), options.minutes * 60)
    minutes = (time.monotonic() - started) / 60
    where = f" ({options.failures})" if run.failures else ""
    print(f"{run.cases} cases in {minutes:.1f} minutes, seed {run.seed}, {len(run.failures)} failures{where}")
    return 1 if run.failures else 0


def fuzz(run: Run, every: Sequence[Turn], seconds: float) -> None:
    """Runs turns until the time is over, or the user presses Ctrl-C."""
    end = time.monotonic() + seconds
    share = min(MOST_S, max(LEAST_S, seconds / len(every)))
    try:
        for number, turn in enumerate(cycle(every)):
            left = end - time.monotonic()
            if left <= 0:
                return
            _take_turn(run, turn, run.seed + number, min(share, left))
    except KeyboardInterrupt:
        print("stopped", flush=True)


def _take_turn(run: Run, turn: Turn, seed: int, seconds: float) -> None:
    running = Running(turn, ROOT, seed, seconds)
    try:
        ended = running.wait(seconds)
    except KeyboardInterrupt:
        run.take(turn, seed, running.stop())
        raise
    run.take(turn, seed, ended)


def _options(argv: Iterable[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tools.quality.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=30, help="how long (30)")
    parser.add_argument("--seed", type=int, default=None, help="to do a run again; a new one if not given")
    parser.add_argument(
        "--failures", type=Path, default=ROOT / ".fuzz" / "failures.txt", help="where failures are kept"
    )
    options = parser.parse_args(None if argv is None else list(argv))
    if not options.minutes > 0:
        parser.error(f"--minutes {options.minutes:g}: should be more than 0")
    if options.seed is None:
        options.seed = secrets.randbits(32)
    return options


if __name__ == "__main__":
    sys.exit(main())
