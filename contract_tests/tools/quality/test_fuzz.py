"""The long run: its turns, how they end, and what is kept of their failures."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from contract_tests.tools.conftest import QUICK
from tools.quality import fuzz
from tools.quality.fuzz import ROOT, Run, main
from tools.quality.fuzz_turns import CONTRACT, Ended, Failure, Running, Turn, reproduction, told, turns
from youcam_mock.domain.profile import PROFILES

FAILING = """
from hypothesis import given, settings, strategies as st

@settings(max_examples=200, database=None)
@given(st.integers(0, 1000))
def test_small_numbers_only(number):
    assert number < 100
"""
ENDLESS = """
import os, signal
from hypothesis import given, settings, strategies as st

tried = []

@settings(max_examples=10**6, database=None, deadline=None)
@given(st.integers())
def test_until_interrupted(number):
    tried.append(number)
    if len(tried) == 50:
        os.kill(os.getpid(), signal.SIGINT)
"""
BROKEN = "import nothing_of_that_name\n"


def turn_of(folder: Path, content: str) -> Turn:
    """Returns a turn with one file of tests."""
    path = folder / "test_it.py"
    path.write_text(content)
    (folder / "pytest.ini").write_text(QUICK)
    return Turn("small", (str(path),))


def test_a_failure_is_kept_with_its_smallest_example(tmp_path: Path) -> None:
    ended = Running(turn_of(tmp_path, FAILING), ROOT, seed=5, seconds=60).wait(120)
    (failure,) = ended.failures
    assert failure.what.endswith("test_it.py::test_small_numbers_only")
    assert "number=100," in failure.example
    assert failure.message == "assert 100 < 100"
    assert ended.cases > 2


def test_a_turn_that_is_interrupted_tells_what_it_has_tried(tmp_path: Path) -> None:
    # A shell script starts its background programs with the interrupt ignored.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        running = Running(turn_of(tmp_path, ENDLESS), ROOT, seed=5, seconds=60)
    finally:
        signal.signal(signal.SIGINT, before)
    assert 45 <= running.wait(120).cases <= 50


def test_a_turn_in_which_no_test_runs_is_a_failure(tmp_path: Path) -> None:
    ended = Running(turn_of(tmp_path, BROKEN), ROOT, seed=5, seconds=60).wait(120)
    (failure,) = ended.failures
    assert "nothing_of_that_name" in failure.example


def test_a_turn_whose_time_is_over_is_no_failure(tmp_path: Path) -> None:
    assert Running(turn_of(tmp_path, ENDLESS), ROOT, seed=5, seconds=60).stop().failures == ()


def test_a_breach_of_the_contract_is_kept_as_a_curl_line(tmp_path: Path) -> None:
    breach = {"check": "not_a_server_error", "operation": "add", "message": "Server error", "curl": "curl -X POST http"}
    test = {"test": f"{CONTRACT}::test_it[0]", "outcome": "failed", "seconds": 1, "why": "...", "cases": {"a": 3}}
    (tmp_path / "operations-1.jsonl").write_text(json.dumps({"operation": "add", "breaches": [breach]}) + "\n")
    (tmp_path / "tests-1.jsonl").write_text(json.dumps(test) + "\n")
    failure = Failure("not_a_server_error of add", "Server error", "curl -X POST http")
    assert told(tmp_path) == Ended(3, (failure,))


def test_the_parts_of_the_contract_and_the_suites_take_turns() -> None:
    names = [turn.name for turn in turns(ROOT)]
    assert names[:4] == ["contract 0", "model", "contract 1", "client_contract"]
    assert {f"contract {number}" for number in range(8)} | {"control", "robustness"} <= set(names)


def test_older_editions_have_their_turns_after_the_newest() -> None:
    of_editions = [turn for turn in turns(ROOT) if turn.edition]
    assert [turn.edition for turn in of_editions] == [name for name in sorted(PROFILES)[-2::-1] for _ in range(8)]
    assert of_editions[0].name == "contract 2026-08 0"
    assert "YOUCAM_FUZZ_EDITION=2026-08" in of_editions[0].again(1)


def test_every_turn_names_tests_that_are_there() -> None:
    for turn in turns(ROOT):
        for test in turn.tests:
            path, _, name = test.partition("::")
            assert (ROOT / path).exists()
            assert f"def {name.partition('[')[0]}" in (ROOT / path).read_text() if name else True


def test_the_contract_has_as_many_parts_as_turns(request: pytest.FixtureRequest) -> None:
    turned = {test for turn in turns(ROOT) for test in turn.tests if test.startswith(CONTRACT)}
    listed = [item.nodeid for item in request.session.items]
    if not turned <= set(listed):
        # This run is not one of all tests.
        collect = [sys.executable, "-m", "pytest", "--collect-only", CONTRACT]
        listed = subprocess.run(collect, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    assert turned == {test for test in listed if test.startswith(f"{CONTRACT}::test_every_answer")}


@pytest.mark.parametrize(
    ("why", "example"),
    [
        (
            "E   assert 1\nE   Failing test case: test_it(\nE       n=1,\nE   )",
            "Failing test case: test_it(\n    n=1,\n)",
        ),
        ("\n".join(map(str, range(40))), "\n".join(map(str, range(15, 40)))),
    ],
)
def test_failure_is_kept_with_its_example_or_its_last_lines(why: str, example: str) -> None:
    assert reproduction(why) == example


def taking(monkeypatch: pytest.MonkeyPatch, *ends: Any) -> None:
    """Makes turns end in this way, one after the other, until the time is over."""
    waiting = iter([*ends, KeyboardInterrupt()])

    class Told:
        def __init__(self, *_: Any) -> None:
            pass

        def wait(self, _: float) -> Ended:
            end = next(waiting)
            if isinstance(end, BaseException):
                raise end
            ended: Ended = end
            return ended

        def stop(self) -> Ended:
            return Ended(1, ())

    monkeypatch.setattr(fuzz, "Running", Told)


def test_failure_is_reported_once_and_kept_with_the_seed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failure = Failure("not_a_server_error of add", "Server error", "curl -X POST http")
    taking(monkeypatch, Ended(10, (failure,)), Ended(5, (failure,)))
    kept = tmp_path / "new" / "failures.txt"
    assert main(["--seed", "7", "--failures", str(kept)]) == 1
    text = kept.read_text()
    assert text.count("curl -X POST http") == 1
    assert "seed 7" in text
    assert "YOUCAM_FUZZ_SEED=7 " in text
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.startswith("16 cases in 0.0 minutes, seed 7, 1 failures (")


def test_a_run_that_is_stopped_ends_with_its_summary(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    taking(monkeypatch)
    assert main(["--failures", str(tmp_path / "failures.txt")]) == 0
    assert not (tmp_path / "failures.txt").exists()
    assert "1 cases in 0.0 minutes, seed " in capsys.readouterr().out.splitlines()[-1]


def test_no_more_turns_are_taken_when_the_time_is_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    taking(monkeypatch, AssertionError("a turn was taken"))
    run = Run(1, tmp_path / "failures.txt")
    fuzz.fuzz(run, turns(ROOT), 0)
    assert run.cases == 0


@pytest.mark.parametrize("minutes", ["0", "-1", "nan"])
def test_fuzzing_for_no_time_is_refused(minutes: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--minutes", minutes])
    assert f"--minutes {minutes}: should be more than 0" in capsys.readouterr().err
