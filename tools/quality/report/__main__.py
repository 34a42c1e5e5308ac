"""What the tests tried, as one page: `python -m tools.quality.report [--no-run] [TEST ...]`.

Runs the tests, measuring coverage (or only those named, without), and writes .report/index.html, and index.json with
the same as data: operations by checks, generated cases by suite, failures, constraints of requests that cases kept and
broke, times and coverage. Mutation score and the outcome of the faults are shown where .mutation/*.json and
.faults.json are. Exit code: pytest's; with --no-run, which makes the page of the last run, 1 when a test failed in it;
2 without a run.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tools.build.bundle import OPENAPI
from tools.quality.report.data import ReportError, read
from tools.quality.report.page import page

ROOT = OPENAPI.parent
_COVERAGE = ("-m", "coverage")
_RUN = ("-m", "pytest", "-p", "contract_tests.reporting", "-n", "auto", "--dist", "worksteal")


def main(argv: Sequence[str] | None = None) -> int:
    """Writes the page and prints its place."""
    parser = argparse.ArgumentParser(prog="python -m tools.quality.report", description=__doc__)
    parser.add_argument("tests", nargs="*", metavar="TEST", help="only these tests")
    parser.add_argument("--no-run", action="store_true", help="make the page of the last run")
    parser.add_argument("--to", type=Path, default=ROOT / ".report", metavar="FOLDER", help="where it goes (.report)")
    options = parser.parse_args(argv)
    code = None if options.no_run else _run(options.tests, options.to / "parts")
    if code is not None and not options.tests:
        _measure()
    try:
        report = read(options.to / "parts", ROOT)
    except ReportError as error:
        print(f"report: {error}", file=sys.stderr)
        return code or 2
    (options.to / "index.html").write_text(page(report), encoding="utf-8")
    (options.to / "index.json").write_text(json.dumps(report.as_json(), indent=1) + "\n", encoding="utf-8")
    print(f"{options.to / 'index.html'}: {report.cases.total()} generated cases, {len(report.failures)} failures")
    return (1 if report.failures else 0) if code is None else code


def _run(tests: Sequence[str], parts: Path) -> int:
    shutil.rmtree(parts, ignore_errors=True)
    parts.mkdir(parents=True)
    # Settings of another run of pytest must not apply to this one.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    run = _RUN if tests else (*_COVERAGE, "run", *_RUN)
    command = [sys.executable, *run, "--report-parts", str(parts.resolve()), *tests]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def _measure() -> None:
    """Leaves the coverage of the run of all tests in .coverage-summary.json."""
    for step in (("combine", "-q"), ("json", "-q", "-o", ".coverage-summary.json")):
        subprocess.run([sys.executable, *_COVERAGE, *step], cwd=ROOT, check=False)


if __name__ == "__main__":
    sys.exit(main())
