"""The tool that changes the code in small ways, and the lines that it leaves alone."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tools.build.layer import unasync
from tools.quality.mutation.__main__ import ROOT, Counts, by_module, judged, main, report, written
from tools.quality.mutation.decorators import undecorated
from tools.quality.mutation.groups import GROUPS, Group
from tools.quality.mutation.run import ARGUMENTS, ENVIRONMENT, Change, Fate, Mutant, fate, read_mutants

CHANGE = Change("shop.till.change", "a < b", "a <= b")
SHOP = Group(
    name="shop",
    folder="src",
    beside=".",
    files=("shop/*",),
    tests=("tests",),
    least=0.5,
)


def _mutant(fate_: Fate, after: str = "a <= b", module: str = "shop.till") -> Mutant:
    return Mutant(module, Change(f"{module}.change", "a < b", after), fate_)


@pytest.mark.parametrize("group", GROUPS.values(), ids=GROUPS)
def test_every_line_that_is_left_alone_says_why(group: Group) -> None:
    folder = ROOT / group.folder
    paths = [path for path in folder.rglob("*.py") if group.holds(path.relative_to(folder))]
    lines = [(path.name, line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    marked = [(name, line) for name, line in lines if "no mutate" in line]
    assert marked
    assert [
        each for each in marked if not re.search(r"# pragma: no mutate: (?!block|start|end)\w.{9,}$", each[1])
    ] == []


@pytest.mark.parametrize("group", GROUPS.values(), ids=GROUPS)
def test_every_group_has_modules_and_tests(group: Group) -> None:
    folder = ROOT / group.folder
    assert any(group.holds(path.relative_to(folder)) for path in folder.rglob("*.py"))
    assert [tests for tests in group.tests if not (ROOT / tests).exists()] == []
    assert (ROOT / group.beside).is_dir()


def _pytest(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs tests as they are run on a mutant."""
    environment = {**os.environ, **ENVIRONMENT, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "pytest", "-q", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)


def test_the_tests_run_with_no_other_plugins_than_a_mutant_is_tried_with() -> None:
    ended = _pytest(ROOT, *ARGUMENTS, "contract_tests/domain/test_clock.py")
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_quickest_tests_are_tried_before_the_others_are_collected(tmp_path: Path) -> None:
    (tmp_path / "test_slow.py").write_text("raise SystemError\ndef test_s(): pass\n", encoding="utf-8")
    names = ["test_slow.py::test_s", *(f"test_quick.py::test_{number}" for number in range(210))]
    stats = {"duration_by_test": {name: float(-number) for number, name in enumerate(names)}}
    (tmp_path / "mutmut-stats.json").write_text(json.dumps(stats), encoding="utf-8")
    outcomes = {}
    for bad in (150, 5, 999):
        quick = [f"def test_{number}(): assert {number} != {bad}\n" for number in range(210)]
        (tmp_path / "test_quick.py").write_text("".join(quick), encoding="utf-8")
        ended = _pytest(tmp_path, "-x", "-ptools.quality.mutation.order", "-pno:cacheprovider", *names)
        outcomes[bad] = (ended.returncode, "SystemError" in ended.stdout)
    assert outcomes == {150: (1, False), 5: (4, True), 999: (4, True)}, "the last 200 are the quickest"


@pytest.mark.parametrize(("name", "code"), [("y", 0), ("\xff", 4)])
def test_test_that_cannot_be_found_by_its_id_is_reported_before_mutants_are_tried(
    tmp_path: Path, name: str, code: int
) -> None:
    tests = f"import pytest\n@pytest.mark.parametrize('x', [{name!r}], ids=str)\ndef test_x(x): pass\n"
    (tmp_path / "test_x.py").write_text(tests, encoding="utf-8")
    ended = _pytest(tmp_path, "-ptools.quality.mutation.order", "-pno:cacheprovider", "test_x.py")
    assert ended.returncode == code, ended.stdout
    assert ("not found: " in ended.stdout + ended.stderr) is bool(code)


def test_each_test_is_tried_once_before_any_is_tried_with_other_parameters(tmp_path: Path) -> None:
    tests = """
import pytest

@pytest.mark.parametrize("number", range(3))
def test_quick(number):
    print("quick", number)

def test_slow():
    print("slow")
"""
    (tmp_path / "test_both.py").write_text(tests, encoding="utf-8")
    stats = {f"test_both.py::test_quick[{number}]": 3.0 - number for number in range(3)}
    stats["test_both.py::test_slow"] = 9.0
    (tmp_path / "mutmut-stats.json").write_text(json.dumps({"duration_by_test": stats}), encoding="utf-8")
    ended = _pytest(tmp_path, "-s", "-ptools.quality.mutation.order", "-pno:cacheprovider", "test_both.py")
    assert re.findall(r"slow|quick \d", ended.stdout) == ["quick 2", "slow", "quick 1", "quick 0"]


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("youcam/jobs.py", True),
        ("youcam/__init__.py", True),
        ("youcam/client.py", True),
        ("youcam/async_client.py", False),
        ("youcam/params.py", False),
        ("youcam/methods.py", False),
        ("youcam/calls.py", True),
        ("youcam/trust.py", False),
        ("youcam/cli/main.py", False),
        ("youcam_client/client.py", False),
    ],
)
def test_generated_modules_a_cache_and_the_command_line_are_not_mutated(name: str, held: bool) -> None:
    assert GROUPS["client"].holds(Path(name)) is held


@pytest.mark.parametrize(("source", "made"), [*zip(unasync.SOURCES, unasync.FILES, strict=True)])
def test_of_two_halves_of_the_client_the_blocking_one_is_mutated(source: str, made: str) -> None:
    assert not GROUPS["client"].holds(Path("youcam", source))
    assert GROUPS["client"].holds(Path("youcam", made))


def test_several_modules_of_a_group_may_be_tried_alone() -> None:
    part = GROUPS["http"].only("youcam_mock.http.validation", "youcam_mock.http.bearer")
    names = ("validation", "bearer", "guard")
    assert [part.holds(Path(f"youcam_mock/http/{name}.py")) for name in names] == [True, True, False]


def test_one_module_of_a_group_may_be_tried_alone() -> None:
    part = GROUPS["http"].only("youcam_mock.http.validation")
    assert part.holds(Path("youcam_mock/http/validation.py"))
    assert not part.holds(Path("youcam_mock/http/validation_of_others.py"))
    assert not part.holds(Path("youcam_mock/http/bearer.py"))
    assert GROUPS["http"].only("youcam_mock.http.handlers").holds(Path("youcam_mock/http/handlers/tasks.py"))
    assert part.least == 0


def test_a_property_becomes_a_function_that_can_be_mutated() -> None:
    source = (
        "class Till:\n"
        "    @property\n"
        "    def full(self):\n"
        "        return self.sum > 9\n"
        "\n"
        "    @staticmethod\n"
        "    def of(x):\n"
        "        return x\n"
        "\n"
        "\n"
        "@cache\n"
        "@traced(level=2)\n"
        "def change(a):\n"
        "    return a\n"
    )
    assert undecorated(source) == (
        "class Till:\n"
        "    def full(self):\n"
        "        return self.sum > 9\n"
        "    full = property(full)\n"
        "\n"
        "    @staticmethod\n"
        "    def of(x):\n"
        "        return x\n"
        "\n"
        "\n"
        "def change(a):\n"
        "    return a\n"
        "change = traced(level=2)(change)\n"
    )


def test_a_setter_stays_with_its_property() -> None:
    source = "class Till:\n    @sum.setter\n    def sum(self, x):\n        self.x = x\n"
    assert undecorated(source) == source


def _mutmut(folder: Path, codes: dict[str, int | None]) -> None:
    """Writes what mutmut leaves behind for a module with one method and one function."""
    module = folder / "mutants" / "src" / "shop" / "till.py"
    module.parent.mkdir(parents=True)
    bodies = {
        "xǁTillǁfull__mutmut_orig": ["    def xǁTillǁfull__mutmut_orig(self):", "        return self.sum > 9"],
        "xǁTillǁfull__mutmut_1": ["    def xǁTillǁfull__mutmut_1(self):", "        return self.sum >= 9"],
        "x_change__mutmut_orig": ["def x_change__mutmut_orig(a=1):", "    return a"],
        "x_change__mutmut_1": ["def x_change__mutmut_1(a=2):", "    return a"],
    }
    lines: list[str] = []
    spans = {}
    for name, body in bodies.items():
        spans[name] = [len(lines) + 1, len(lines) + len(body)]
        lines += body
    module.write_text("\n".join(lines), encoding="utf-8")
    module.with_name("till.py.spans").write_text(json.dumps({"version": 1, "spans": spans}), encoding="utf-8")
    module.with_name("till.py.meta").write_text(json.dumps({"exit_code_by_key": codes}), encoding="utf-8")


def test_mutant_is_identified_by_its_function_and_the_changed_text(tmp_path: Path) -> None:
    _mutmut(tmp_path, {"shop.till.xǁTillǁfull__mutmut_1": 1, "shop.till.x_change__mutmut_1": 0})
    assert list(read_mutants(tmp_path)) == [
        Mutant("shop.till", Change("shop.till.Till.full", "return self.sum > 9", "return self.sum >= 9"), "killed"),
        Mutant("shop.till", Change("shop.till.change", "def change(a=1):", "def change(a=2):"), "survived"),
    ]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (1, "killed"),
        (3, "killed"),
        (255, "killed"),
        (-24, "timeout"),
        (0, "survived"),
        (5, "survived"),
        (33, "survived"),
        (None, "survived"),
        (2, "untried"),
        (4, "untried"),
        (-11, "untried"),
    ],
)
def test_a_mutant_is_noticed_only_if_a_test_fails_or_never_ends(code: int | None, expected: Fate) -> None:
    assert fate(code) == expected


def test_the_score_is_the_share_that_was_killed_or_timed_out() -> None:
    counts = Counts.of([_mutant("killed"), _mutant("killed"), _mutant("timeout"), _mutant("survived")])
    assert counts == Counts(4, 2, 1)
    assert (counts.survived, counts.score) == (1, 0.75)


def test_a_report_counts_each_module() -> None:
    tried = [_mutant("killed"), _mutant("survived", module="shop.door"), _mutant("timeout")]
    made = report(SHOP, tried, 1.5)
    assert (made["group"], made["seconds"], made["mutants"], made["survived"]) == ("shop", 1.5, 3, 1)
    assert made["modules"] == {
        "shop.door": {"mutants": 1, "killed": 0, "timeouts": 0, "survived": 1, "score": 0.0},
        "shop.till": {"mutants": 2, "killed": 1, "timeouts": 1, "survived": 0, "score": 1.0},
    }
    assert list(by_module(tried)) == ["shop.door", "shop.till"]


@pytest.mark.parametrize(
    ("fates", "words"),
    [
        (["killed", "survived"], ["1 survive; test what each breaks, or mark its line"]),
        (["killed", "timeout"], []),
        (["killed", "killed", "untried"], ["1 could not be tried: pytest ended before their tests did"]),
        (["killed", "survived", "survived"], ["2 survive;", "33.3% of the mutants are noticed; it should be 50%"]),
    ],
)
def test_a_run_fails_when_a_mutant_survives_or_was_not_tried(fates: Sequence[Fate], words: Sequence[str]) -> None:
    problems = judged(SHOP, [_mutant(each) for each in fates])
    assert len(problems) == len(words)
    assert all(problem.startswith(word) for problem, word in zip(problems, words, strict=True))


def test_survivors_are_told_by_their_function_and_the_lines_that_they_change() -> None:
    assert written([CHANGE, Change("shop.door.open", "a\nb", "c")]) == (
        "shop.till.change\n  - a < b\n  + a <= b\nshop.door.open\n  - a\n  - b\n  + c"
    )
    assert written([]) == ""


def test_fewer_than_one_mutant_at_a_time_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["-j", "0"])
    assert "--jobs 0: should be 1 or more" in capsys.readouterr().err


def test_without_mutmut_the_error_says_how_to_install_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert main(["--reports", str(tmp_path)]) == 2
    assert capsys.readouterr().err == "mutation: mutmut is not installed; pip install -e '.[mutation]' brings it\n"
