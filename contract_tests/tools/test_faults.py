"""The table of faults, and the tool that makes them."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from contract_tests.tools.conftest import QUICK
from tools.quality.faults import ROOT, TABLE, Trial, main
from tools.quality.faults_copy import Copy, Outcome
from tools.quality.faults_table import Fault, TableError, chosen, hold_to, read

Row = dict[str, Any]

FAULTS = read(TABLE)
ROW: Row = {
    "name": "three-for-two",
    "what": "Two is three.",
    "file": "two.py",
    "find": "2",
    "replace": "3",
    "caught_by": "test_two.py",
}
WINDOW = "contract_tests/domain/access/test_rate_limits.py::test_a_window_is_read_from_requests_and_seconds"


def table(folder: Path, *rows: Any) -> Path:
    """A table of these rows."""
    path = folder / "faults.yaml"
    path.write_text(yaml.safe_dump(list(rows)), encoding="utf-8")
    return path


def project(folder: Path) -> Copy:
    """A project of one number, and a test of it."""
    (folder / "two.py").write_text("TWO = 2\n")
    (folder / "pytest.ini").write_text(QUICK)
    (folder / "test_two.py").write_text(
        "from two import TWO\n\n\ndef test_two_is_two() -> None:\n    assert TWO == 2\n"
    )
    return Copy(folder)


def fault(**changes: Any) -> Fault:
    """A fault of that project."""
    return Fault(**{**ROW, "caught_by": ("test_two.py",), **changes})


def test_the_table_has_faults_of_all_parts() -> None:
    assert len(FAULTS) >= 40
    parts = ("openapi/", "generated_client/youcam/", "mock_server/youcam_mock/plugin/")
    layers = tuple(f"mock_server/youcam_mock/{layer}/" for layer in ("domain", "service", "store", "http", "engines"))
    assert [part for part in parts + layers if not any(fault.file.startswith(part) for fault in FAULTS)] == []


def test_every_fault_can_be_made_and_names_suites_that_are_there() -> None:
    hold_to(ROOT, FAULTS)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_file_with_its_fault_can_still_be_read(fault: Fault) -> None:
    text = fault.applied((ROOT / fault.file).read_text(encoding="utf-8"))
    if fault.file.endswith(".py"):
        ast.parse(text)
    else:
        json.loads(text)


def test_every_suite_of_the_table_can_be_collected(request: pytest.FixtureRequest) -> None:
    suites = {suite for fault in FAULTS for suite in fault.caught_by}
    # This run has collected them already, when it is one of all tests.
    for item in request.session.items:
        suites -= {item.nodeid, item.nodeid.partition("[")[0], item.nodeid.partition("::")[0]}
    if not suites:
        return
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-q", "-p", "no:cacheprovider", *sorted(suites)]
    collected = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert collected.returncode == 0, collected.stdout[-2000:] + collected.stderr[-2000:]


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([{**ROW, "what": ""}], "fault 1 three-for-two: "),
        ([{name: value for name, value in ROW.items() if name != "find"}], "fault 1 three-for-two: .*find"),
        ([{**ROW, "cause": "haste"}], "fault 1 three-for-two: .*cause"),
        ([{**ROW, "caught_by": []}], "fault 1 three-for-two: "),
        ([{**ROW, "hangs": "no"}], "fault 1 three-for-two: .*hangs"),
        ([ROW, {**ROW, "what": "Again."}], "two faults named three-for-two"),
        (["three-for-two"], "fault 1"),
        ([], "should be a list of faults"),
    ],
)
def test_a_table_of_another_form_is_refused_in_one_line(tmp_path: Path, rows: Sequence[Any], message: str) -> None:
    with pytest.raises(TableError, match=message) as refused:
        read(table(tmp_path, *rows))
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"find": "4"}, "three-for-two: find stands 0 times in two.py"),
        ({"find": "T"}, "three-for-two: find stands 2 times in two.py"),
        ({"replace": "2"}, "three-for-two: replace is the same as find"),
        ({"file": "three.py"}, "three-for-two: there is no file three.py"),
        ({"caught_by": ("test_three.py::test_three",)}, "three-for-two: there is no suite test_three.py::test_three"),
    ],
)
def test_a_fault_that_cannot_be_made_is_refused(tmp_path: Path, changes: Row, message: str) -> None:
    project(tmp_path)
    (tmp_path / "two.py").write_text("TWO = int('2')  # T\n")
    with pytest.raises(TableError, match=message):
        hold_to(tmp_path, [fault(**changes)])


def test_a_fault_is_asked_for_by_its_name() -> None:
    faults = [fault(), fault(name="four-for-two")]
    assert chosen(faults, []) == faults
    assert chosen(faults, ["four-for-two"]) == faults[1:]
    with pytest.raises(TableError, match="no fault named five-for-two; there are four-for-two, three-for-two"):
        chosen(faults, ["five-for-two"])


def test_a_copy_holds_its_fault_for_a_while_only(tmp_path: Path) -> None:
    copy = project(tmp_path)
    with copy.holding(fault()):
        assert (tmp_path / "two.py").read_text() == "TWO = 3\n"
    assert (tmp_path / "two.py").read_text() == "TWO = 2\n"


def test_a_fault_is_caught_by_the_test_that_fails(tmp_path: Path) -> None:
    copy = project(tmp_path)
    assert copy.run(["test_two.py"], 60).passed
    with copy.holding(fault()):
        trial = Trial(fault(), copy.run(["test_two.py"], 60))
    assert (trial.caught, trial.verdict) == (True, "test_two.py::test_two_is_two")


@pytest.mark.parametrize(("replace", "verdict"), [("int('2')", "every test passes"), ("2 +", "no test ran")])
def test_a_fault_that_no_test_notices_or_that_stops_all_tests_is_not_caught(
    tmp_path: Path, replace: str, verdict: str
) -> None:
    copy = project(tmp_path)
    with copy.holding(fault(replace=replace)):
        trial = Trial(fault(), copy.run(["test_two.py"], 60))
    assert (trial.caught, trial.verdict) == (False, f"NOT CAUGHT: {verdict}")


@pytest.mark.parametrize("hangs", [True, False])
def test_a_suite_that_hangs_catches_a_fault_only_where_the_table_says_so(tmp_path: Path, hangs: bool) -> None:
    copy = project(tmp_path)
    endless = fault(replace="__import__('threading').Event().wait()", hangs=hangs)
    with copy.holding(endless):
        outcome = copy.run(["test_two.py"], 2)
    assert outcome.hung
    trial = Trial(endless, outcome)
    assert (trial.caught, trial.verdict) == (
        hangs,
        "it hangs, as it should" if hangs else f"NOT CAUGHT: no end within {endless.limit_s} s",
    )


@pytest.mark.parametrize(("failed", "caught"), [("a/test_b.py::test_c[d/e - f]", True), (None, False)])
def test_a_test_is_named_with_its_file_and_without_its_folder(failed: str | None, caught: bool) -> None:
    trial = Trial(fault(), Outcome(failed, hung=False, passed=failed is None, seconds=0, output=""))
    assert trial.caught is caught
    assert trial.verdict == ("test_b.py::test_c[d/e - f]" if caught else "NOT CAUGHT: every test passes")


def test_one_fault_of_the_project_is_made_in_a_copy_and_caught(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tools.quality.faults.KEPT", tmp_path / "kept.json")
    # To compile all takes longer than the few modules that this suite imports.
    monkeypatch.setattr("tools.quality.faults_copy._COMPILED", ("mock_server",))
    limits = ROOT / "mock_server/youcam_mock/domain/access/rate_limits.py"
    sound = limits.read_bytes()
    swapped = {
        **ROW,
        "name": "window-swapped",
        "file": "mock_server/youcam_mock/domain/access/rate_limits.py",
        "find": "window = cls(int(limit), float(seconds))",
        "replace": "window = cls(int(limit), float(limit))",
        "caught_by": WINDOW,
    }
    harmless = {**swapped, "name": "window-read-twice", "replace": "window = cls(*(int(limit), float(seconds)))"}
    assert main(["-j", "1", "--table", str(table(tmp_path, swapped, harmless))]) == 1
    out = capsys.readouterr().out
    assert "test_rate_limits.py::test_a_window_is_read_from_requests_and_seconds" in out
    assert "not caught: window-read-twice: Two is three." in out
    assert "1 of 2 faults caught" in out
    kept = json.loads((tmp_path / "kept.json").read_text())["faults"]
    assert [(each["name"], each["caught"]) for each in kept] == [("window-swapped", True), ("window-read-twice", False)]
    assert limits.read_bytes() == sound


def test_no_fault_is_tried_while_a_suite_fails_without_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = project(tmp_path)
    (tmp_path / "two.py").write_text("TWO = 1\n", encoding="utf-8")
    monkeypatch.setattr("tools.quality.faults.hold_to", lambda root, faults: None)
    monkeypatch.setattr("tools.quality.faults.copies", lambda root, folder, jobs: [copy])
    assert main(["--table", str(table(tmp_path, ROW))]) == 1
    told = capsys.readouterr()
    assert told.err == "faults: fails without a fault: test_two.py::test_two_is_two\n"
    assert told.out == ""


def test_fewer_than_one_copy_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["-j", "0"])
    assert "--jobs 0: should be 1 or more" in capsys.readouterr().err


def test_a_wrong_table_ends_with_one_line_and_exit_code_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--table", str(tmp_path / "none.yaml")]) == 2
    assert main(["--table", str(table(tmp_path, ROW)), "nothing"]) == 2
    assert main(["--table", str(table(tmp_path, ROW))]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 3
    assert all(line.startswith("faults: ") for line in lines)
