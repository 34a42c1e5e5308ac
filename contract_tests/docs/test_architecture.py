"""The listing of rooms in ARCHITECTURE.md is what a newcomer finds on the disk."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import Path

import pytest

from contract_tests.docs.conftest import ROOT

_MOST = 15
_ROW = re.compile(r"^\| `([a-z_/]+)` \| [^|]+ \| ([a-z_0-9 ]+) \|$", re.MULTILINE)
_LISTING = (ROOT / "ARCHITECTURE.md").read_text("utf-8").partition("## Where things are")[2].partition("\n## ")[0]
LISTED = {room: modules.split() for room, modules in _ROW.findall(_LISTING)}


def _folder(room: str) -> Path:
    return ROOT / ("mock_server" if room.startswith("youcam_mock") else "") / room


def _rooms() -> set[str]:
    mock, tools = ROOT / "mock_server", ROOT / "tools"
    found = {folder.parent.relative_to(mock) for folder in (mock / "youcam_mock").rglob("*.py")}
    return {room.as_posix() for room in found} | {
        folder.parent.relative_to(ROOT).as_posix() for folder in tools.rglob("*.py")
    }


def test_every_room_is_listed() -> None:
    assert _rooms() - {"youcam_mock/sample"} == set(LISTED)


@pytest.mark.parametrize("room", LISTED)
def test_a_room_is_listed_with_all_its_modules(room: str) -> None:
    modules = {module.stem for module in _folder(room).glob("*.py")} - {"__init__"}
    assert sorted(LISTED[room]) == sorted(modules)


def test_no_room_has_more_than_fifteen_modules() -> None:
    folders = [ROOT / "contract_tests", *(ROOT / "contract_tests").rglob("*/"), *map(_folder, LISTED)]
    counts = {folder.relative_to(ROOT).as_posix(): len(list(folder.glob("*.py"))) for folder in folders}
    assert {folder: count for folder, count in counts.items() if count > _MOST} == {}


def test_pytest_passes_over_no_folder_of_tests(pytestconfig: pytest.Config) -> None:
    passed_over: list[str] = pytestconfig.getini("norecursedirs")
    folders = {test.parent.name for test in (ROOT / "contract_tests").rglob("test_*.py")}
    assert {name for name in folders for pattern in passed_over if fnmatch(name, pattern)} == set()
