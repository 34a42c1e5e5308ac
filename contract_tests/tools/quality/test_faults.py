"""The table of faults, and the tool that makes them."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from contract_tests.tools.conftest import QUICK
from tools.quality.faults import ROOT, TABLE, Trial, main
from tools.quality.faults_copy import Copy, Outcome
from tools.quality.faults_place import PlaceError, changed, places, suite, whole
from tools.quality.faults_table import Fault, Made, TableError, chosen, read

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
WINDOW = "test_a_window_is_read_from_requests_and_seconds"


def table(folder: Path, *rows: Any) -> Path:
    """Returns a table of these rows."""
    path = folder / "faults.yaml"
    path.write_text(yaml.safe_dump(list(rows)), encoding="utf-8")
    return path


def project(folder: Path) -> Copy:
    """Returns a project that has one number and a test of it."""
    (folder / "two.py").write_text("TWO = 2\n")
    (folder / "pytest.ini").write_text(QUICK)
    (folder / "test_two.py").write_text(
        "from two import TWO\n\n\ndef test_two_is_two() -> None:\n    assert TWO == 2\n"
    )
    return Copy(folder)


def fault(**changes: Any) -> Fault:
    """Returns a fault of that project."""
    return Fault(**{**ROW, "caught_by": ("test_two.py",), **changes})


@cache
def made() -> dict[str, Made]:
    """Every fault of the table, as it is made in the project."""
    return {fault.name: fault.made(ROOT) for fault in FAULTS}


def test_the_table_has_faults_of_all_parts() -> None:
    assert 60 <= len(FAULTS) <= 90
    parts = ("openapi/", "generated_client/youcam/", "mock_server/youcam_mock/plugin/")
    layers = tuple(f"mock_server/youcam_mock/{layer}/" for layer in ("domain", "service", "store", "http", "engines"))
    paths = [each.path.as_posix() for each in made().values()]
    assert [part for part in parts + layers if not any(path.startswith(part) for path in paths)] == []


def test_a_fault_in_code_is_found_by_a_name() -> None:
    assert [fault.name for fault in FAULTS if fault.file and fault.file.endswith(".py")] == []


@pytest.mark.parametrize("name", [fault.name for fault in FAULTS])
def test_a_file_with_its_fault_can_still_be_read(name: str) -> None:
    fault = made()[name]
    assert fault.text != (ROOT / fault.path).read_text(encoding="utf-8")
    if fault.path.suffix == ".py":
        ast.parse(fault.text)
    else:
        json.loads(fault.text)


def test_every_suite_of_the_table_can_be_collected(request: pytest.FixtureRequest) -> None:
    suites = {suite for each in made().values() for suite in each.suites}
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
        ([{**ROW, "where": "TWO"}], "fault 1 three-for-two: say either where or file"),
        ([{**ROW, "file": None}], "fault 1 three-for-two: say either where or file"),
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
        ({"find": "4"}, "three-for-two: two.py: find stands there 0 times .two.py., not once"),
        ({"find": "T"}, "three-for-two: two.py: find stands there 2 times .two.py., not once"),
        ({"replace": "2"}, "three-for-two: replace is the same as find"),
        ({"file": "three.py"}, "three-for-two: three.py: there is no such file"),
        ({"file": None, "where": "Till"}, "three-for-two: Till: there is no function, class or constant of that name"),
        ({"caught_by": ("test_three.py::test_three",)}, "three-for-two: caught_by: there is no suite test_three.py"),
        ({"caught_by": ("test_three",)}, "three-for-two: caught_by: there are 0 tests named test_three"),
    ],
)
def test_a_fault_that_cannot_be_made_is_refused(tmp_path: Path, changes: Row, message: str) -> None:
    project(tmp_path)
    (tmp_path / "two.py").write_text("TWO = int('2')  # T\n")
    with pytest.raises(TableError, match=message):
        fault(**changes).made(tmp_path)


def code(folder: Path, **modules: str) -> Path:
    """A project with these modules of the mock."""
    package = folder / "mock_server" / "youcam_mock"
    package.mkdir(parents=True)
    for name, text in modules.items():
        (package / f"{name}.py").write_text(text, encoding="utf-8")
    return folder


TILL = """
LIMIT = 9

class Till:
    @property
    def full(self):
        if self.sum > LIMIT:
            return True
        return False

def full(a, b):
    return a > b
"""


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("LIMIT", "LIMIT = 9"),
        ("Till.full", "    @property"),
        ("Till", "class Till:"),
        ("till.full", "def full(a, b):"),
        ("youcam_mock.till.Till.full", "    @property"),
    ],
)
def test_code_is_found_by_as_much_of_its_name_as_is_given(tmp_path: Path, name: str, first: str) -> None:
    [place] = places(code(tmp_path, till=TILL), name)
    assert place.path.read_text()[place.begin : place.end].startswith(f"{first}\n")


def test_one_name_may_stand_in_several_places_if_what_is_sought_stands_in_one(tmp_path: Path) -> None:
    root = code(tmp_path, till=TILL, door="def full(door):\n    return door.seats == 0\n")
    path, text = changed(places(root, "full"), "seats == 0", "seats < 0")
    assert (path.name, text) == ("door.py", "def full(door):\n    return door.seats < 0\n")
    with pytest.raises(PlaceError, match=r"^find stands there 4 times \(door.py, till.py\), not once$"):
        changed(places(root, "full"), "return", "yield")


@pytest.mark.parametrize(
    "text",
    ["f(a, b) if c else d\n", "f(\n    a,\n    b,\n) if c else d\n", "f(a,b)  if c\telse d\n"],
)
def test_spaces_breaks_and_a_last_comma_do_not_matter(tmp_path: Path, text: str) -> None:
    (tmp_path / "two.py").write_text(text)
    assert changed([whole(tmp_path / "two.py")], "f(a, b) if c", "g") == (
        tmp_path / "two.py",
        f"g{text[-8:]}",
    )


@pytest.mark.parametrize("text", ["f(a, b) ifc else d", "f(a, bb) if c else d", "f(a; b) if c"])
def test_what_reads_otherwise_is_not_found(tmp_path: Path, text: str) -> None:
    (tmp_path / "two.py").write_text(text)
    with pytest.raises(PlaceError):
        changed([whole(tmp_path / "two.py")], "f(a, b) if c", "g")


def test_further_lines_are_indented_like_the_first(tmp_path: Path) -> None:
    (tmp_path / "two.py").write_text("if a:\n    x = 1\n")
    _, text = changed([whole(tmp_path / "two.py")], "x = 1", "if b:\n    x = 2")
    assert text == "if a:\n    if b:\n        x = 2\n"


def test_a_test_is_found_by_its_name_wherever_it_stands(tmp_path: Path) -> None:
    folder = tmp_path / "contract_tests" / "deep"
    folder.mkdir(parents=True)
    (folder / "test_a.py").write_text("def test_one(): ...\nasync def test_both(): ...\nclass TestTill: ...\n")
    (folder / "test_b.py").write_text("def test_both(): ...\n")
    assert suite(tmp_path, "test_one") == "contract_tests/deep/test_a.py::test_one"
    assert suite(tmp_path, "test_one[a/b.py]") == "contract_tests/deep/test_a.py::test_one[a/b.py]"
    assert suite(tmp_path, "TestTill") == "contract_tests/deep/test_a.py::TestTill"
    assert suite(tmp_path, "contract_tests/deep") == "contract_tests/deep"
    with pytest.raises(PlaceError, match=r"^there are 2 tests named test_both \(test_a.py, test_b.py\); name one"):
        suite(tmp_path, "test_both")


def test_a_fault_is_asked_for_by_its_name() -> None:
    faults = [fault(), fault(name="four-for-two")]
    assert chosen(faults, []) == faults
    assert chosen(faults, ["four-for-two"]) == faults[1:]
    with pytest.raises(TableError, match="no fault named five-for-two; there are four-for-two, three-for-two"):
        chosen(faults, ["five-for-two"])


def test_a_copy_holds_its_fault_for_a_while_only(tmp_path: Path) -> None:
    copy = project(tmp_path)
    with copy.holding(fault().made(tmp_path)):
        assert (tmp_path / "two.py").read_text() == "TWO = 3\n"
    assert (tmp_path / "two.py").read_text() == "TWO = 2\n"


def test_a_fault_is_caught_by_the_test_that_fails(tmp_path: Path) -> None:
    copy = project(tmp_path)
    assert copy.run(["test_two.py"], 60).passed
    with copy.holding(fault().made(tmp_path)):
        trial = Trial(fault(), copy.run(["test_two.py"], 60))
    assert (trial.caught, trial.verdict) == (True, "test_two.py::test_two_is_two")


@pytest.mark.parametrize(("replace", "verdict"), [("int('2')", "every test passes"), ("2 +", "no test ran")])
def test_a_fault_that_no_test_notices_or_that_stops_all_tests_is_not_caught(
    tmp_path: Path, replace: str, verdict: str
) -> None:
    copy = project(tmp_path)
    with copy.holding(fault(replace=replace).made(tmp_path)):
        trial = Trial(fault(), copy.run(["test_two.py"], 60))
    assert (trial.caught, trial.verdict) == (False, f"NOT CAUGHT: {verdict}")


@pytest.mark.parametrize("hangs", [True, False])
def test_a_suite_that_hangs_catches_a_fault_only_where_the_table_says_so(tmp_path: Path, hangs: bool) -> None:
    copy = project(tmp_path)
    endless = fault(replace="__import__('threading').Event().wait()", hangs=hangs)
    with copy.holding(endless.made(tmp_path)):
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
        "file": None,
        "where": "Window.parse",
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
    monkeypatch.setattr("tools.quality.faults.ROOT", tmp_path)
    monkeypatch.setattr("tools.quality.faults.copies", lambda root, folder, jobs: [copy])
    assert main(["--table", str(table(tmp_path, {**ROW, "find": "1"}))]) == 1
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
