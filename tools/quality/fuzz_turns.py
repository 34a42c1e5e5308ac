"""The turns of fuzzing, each in a pytest of its own, and their reports."""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from tools.quality.report.data import lines
from youcam_mock.domain.profile import NEWEST, PROFILES

CONTRACT = "contract_tests/contract/test_server_keeps_the_contract.py"
SUITES = ("model", "client_contract", "client_model", "robustness")
PARTS = 8
"""Number of parts into which that suite splits the contract."""
GRACE_S = 30
"""How many seconds a turn may take to stop, so that a test can close what it opened."""
_SHARE = 0.75
_TOLD = 25
"""How many lines of a failure are kept if it has no example."""
_SHOWS = re.compile(r"^(Failing|Falsifying) (test case|example|explicit)|^state = |^You can reproduce")


@frozen
class Turn:
    """Some tests under a name. `edition` is that of the service, by default the newest."""

    name: str
    tests: tuple[str, ...]
    edition: str = ""

    def command(self) -> list[str]:
        """Returns the command that runs them with pytest."""
        return [sys.executable, "-m", "pytest", "-q", "--tb=short", "-p", "no:cacheprovider", *self.tests]

    def again(self, seed: int) -> str:
        """Returns the command with which a person sees the failure again."""
        tests = " ".join(shlex.quote(test) for test in self.tests)
        edition = f"YOUCAM_FUZZ_EDITION={self.edition} " if self.edition else ""
        return f"HYPOTHESIS_PROFILE=long YOUCAM_FUZZ_SEED={seed} {edition}.venv/bin/python -m pytest {tests}"


@frozen
class Failure:
    """A failure: which check of which operation, or which test; its message; and an example that shows it again."""

    what: str
    message: str
    example: str


@frozen
class Ended:
    """The end of a turn: the cases that it tried, its failures, and whether it had to be killed."""

    cases: int
    failures: tuple[Failure, ...]
    killed: bool = False


def turns(root: Path) -> list[Turn]:
    """Returns one round: the parts of the contract, with the other suites between them, then those of older
    editions."""
    parts = _parts_of("")
    parts.append(Turn("control", (f"{CONTRACT}::test_every_answer_of_the_control_api_keeps_its_contract",)))
    suites = [Turn(name, (f"contract_tests/{name}",)) for name in SUITES if (root / "contract_tests" / name).is_dir()]
    ordered: list[Turn] = []
    while parts or suites:
        ordered += [queue.pop(0) for queue in (parts, suites) if queue]
    return ordered + [turn for name in sorted(PROFILES, reverse=True) if name != NEWEST for turn in _parts_of(name)]


def _parts_of(edition: str) -> list[Turn]:
    test = f"{CONTRACT}::test_every_answer_of_the_api_keeps_the_contract"
    name = f"contract {edition}".rstrip()
    return [Turn(f"{name} {number}", (f"{test}[{number}]",), edition) for number in range(PARTS)]


class Running:
    """A running turn. `seconds` is its time, of which schemathesis gets most: it ends by itself, and only then reports
    its findings."""

    def __init__(self, turn: Turn, root: Path, seed: int, seconds: float) -> None:
        self._turn = turn
        # In a folder and a file, since pipes stay open for as long as a server that a test left running.
        self._folder = tempfile.TemporaryDirectory(prefix="youcam-fuzz-")
        self._printed = (Path(self._folder.name) / "printed").open("w+b")
        told = ["-p", "contract_tests.reporting", "--report-parts", self._folder.name]
        self._process = subprocess.Popen(
            [*turn.command(), *told],
            cwd=root,
            env=_environment(os.environ, turn.edition, seed, seconds),
            stdin=subprocess.DEVNULL,
            stdout=self._printed,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=_can_be_interrupted,
        )

    def wait(self, seconds: float) -> Ended:
        """Returns how the turn ended, by itself or because its time was over. On KeyboardInterrupt the turn goes on
        running."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
        return self.stop()

    def stop(self) -> Ended:
        """Stops the turn if it still runs, and returns how it ended."""
        stopped = self._process.poll() is None
        if stopped:
            self._process.send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(GRACE_S)
        killed = self._process.poll() is None
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        code = self._process.wait()
        self._printed.seek(0)
        output = self._printed.read().decode(errors="replace")
        self._printed.close()
        with self._folder as folder:
            ended = evolve(told(Path(folder)), killed=killed)
        if ended.failures or code == 0 or stopped:
            return ended
        return evolve(ended, failures=(Failure(self._turn.name, f"pytest ended with {code}", _end_of(output)),))


def _can_be_interrupted() -> None:
    """Restores SIGINT, which processes in the background of a script, and those that they start, ignore."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def told(folder: Path) -> Ended:
    """Reads what the parts in a folder report about a turn."""
    tests = list(_parts(folder, "tests"))
    failures = [
        Failure(f"{breach['check']} of {part['operation']}", breach["message"], breach["curl"])
        for part in _parts(folder, "operations")
        for breach in part["breaches"]
    ]
    for test in tests:
        if test["outcome"] == "failed" and not (failures and test["test"].startswith(CONTRACT)):
            failures.append(Failure(test["test"], _message(test["why"]), reproduction(test["why"])))
    return Ended(sum(sum(test["cases"].values()) for test in tests), tuple(failures))


def reproduction(why: str) -> str:
    """Returns the example that hypothesis found, or the last lines of a failure without one."""
    lines = [re.sub(r"^E {0,3}", "", line).rstrip() for line in why.splitlines()]
    starts = [number for number, line in enumerate(lines) if _SHOWS.search(line)]
    return "\n".join(lines[starts[0] :] if starts else lines[-_TOLD:])


def _message(why: str) -> str:
    errors = [line[1:].strip() for line in why.splitlines() if line.startswith("E ")]
    return next((error for error in errors if "Error" in error or error.startswith("assert")), "it failed")


def _end_of(output: str) -> str:
    return "\n".join(output.splitlines()[-_TOLD:])


def _parts(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.glob(f"{name}-*.jsonl")):
        yield from lines(path)


def _environment(machine: Mapping[str, str], edition: str, seed: int, seconds: float) -> dict[str, str]:
    kept = {name: value for name, value in machine.items() if not name.startswith(("PYTEST_", "YOUCAM_"))}
    given = {"YOUCAM_FUZZ_SEED": str(seed), "YOUCAM_FUZZ_SECONDS": str(max(1, int(seconds * _SHARE)))}
    given |= {"YOUCAM_FUZZ_EDITION": edition} if edition else {}
    return kept | given | {"HYPOTHESIS_PROFILE": "long"}
