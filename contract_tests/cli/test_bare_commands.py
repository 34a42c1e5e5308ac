"""The commands as somebody first types them: without an argument, or without the packages that they need."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from contract_tests.cli.conftest import WITHIN_S, Command, Youcam
from youcam_mock.__main__ import PACKAGES

ROOT = Path(__file__).parents[2]
_PROGRAM = """
import sys
sys.modules.update(dict.fromkeys({missing}))
sys.argv = ["youcam-mock", *{arguments}]
from youcam_mock.__main__ import main
main()
"""


def _without(*missing: str, arguments: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    """Runs `youcam-mock` where these packages cannot be imported."""
    program = _PROGRAM.format(missing=missing, arguments=arguments)
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=WITHIN_S)


@pytest.mark.parametrize("arguments", [(), ("serve",), ("--help",), ("mcp", "--server", "beauty")])
def test_without_its_extra_youcam_mock_says_in_one_line_what_to_install(arguments: tuple[str, ...]) -> None:
    ended = _without(*PACKAGES, arguments=arguments)
    assert (ended.returncode, ended.stdout) == (2, "")
    (line,) = ended.stderr.splitlines()
    assert line.startswith("youcam-mock: ")
    assert line.endswith("pip install 'youcam-mock[server]'")


def test_a_single_missing_package_is_named_before_anything_starts() -> None:
    ended = _without("flask", arguments=("serve", "--port", "0"))
    assert (ended.returncode, ended.stdout) == (2, "")
    assert re.search(r"\bflask\b", ended.stderr)


def test_all_packages_of_the_extra_are_looked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = {_name(line) for line in project["optional-dependencies"]["server"]}
    found = packages_distributions()
    assert {_name(distribution) for package in PACKAGES for distribution in found[package]} == wanted
    assert len(PACKAGES) == len(wanted)


def _name(requirement: str) -> str:
    [name] = re.findall(r"^[\w.-]+", requirement)
    return re.sub(r"[-_.]+", "-", name).lower()


def test_bare_youcam_mock_prints_its_help(command: Command) -> None:
    ended = command()
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout == command("--help").stdout
    assert "serve" in ended.stdout


def test_bare_youcam_prints_its_help(youcam: Youcam) -> None:
    ended = youcam()
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout == youcam("--help").stdout
