"""The examples of the README do what it says."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import tomllib
from pathlib import Path

import pytest
from PIL import Image

from contract_tests.conftest import Picture
from contract_tests.examples.conftest import StartMock, python, run_tests

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = ("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "examples/README.md")
SERVED = "http://127.0.0.1:8765"


def blocks(language: str) -> list[str]:
    """The blocks of code in one language, in order."""
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_the_two_commands_lead_to_the_answer_that_is_shown(start_mock: StartMock) -> None:
    make, curl, _ = blocks("sh")
    (answer,) = blocks("json")
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert make.split() == ["make", "serve"]
    assert "serve" in targets
    command = shlex.split(curl.replace(SERVED, start_mock().url))
    done = subprocess.run([*command, "-sSf"], capture_output=True, check=True)
    shown, (bucket,) = json.loads(answer), json.loads(done.stdout)["results"]
    assert list(json.loads(done.stdout)) == list(shown)
    assert list(bucket) == list(shown["results"][0])
    for member in ("type", "amount", "amount_dec"):
        assert bucket[member] == shown["results"][0][member]


def test_what_is_installed_is_this_folder_with_extras_that_it_has() -> None:
    *_, install = blocks("sh")
    program, action, requirement = shlex.split(install)
    assert (program, action) == ("pip", "install")
    found = re.fullmatch(r"\.\[([a-z,]+)\]", requirement)
    assert found
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert set(found[1].split(",")) <= set(project["optional-dependencies"])


def test_no_page_installs_from_the_index_what_was_not_released() -> None:
    released = "## [Unreleased]\n\nThis will be version 0.1.0" not in (ROOT / "CHANGELOG.md").read_text(
        encoding="utf-8"
    )
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("**/*.md"), *(ROOT / "examples").glob("**/*")]
    lines = [line for page in pages if page.is_file() for line in page.read_bytes().splitlines()]
    assert released or [line for line in lines if re.match(rb"\W*(run: )?pip install '?youcam-mock", line)] == []


def test_the_first_example_has_at_most_five_lines_and_runs(
    start_mock: StartMock, picture: Picture, tmp_path: Path
) -> None:
    first, _ = blocks("python")
    assert len(first.splitlines()) <= 5
    assert SERVED in first
    (tmp_path / "selfie.jpg").write_bytes(picture(80, 96, kind="JPEG"))
    (tmp_path / "first.py").write_text(first.replace(SERVED, start_mock(clock="x50").url))
    done = python(tmp_path, "first.py")
    assert (done.returncode, done.stderr) == (0, "")
    with Image.open(tmp_path / "large.jpg") as large:
        assert large.size == (160, 192)


def test_the_test_that_it_shows_passes(tmp_path: Path) -> None:
    _, shown = blocks("python")
    (tmp_path / "test_it.py").write_text(shown)
    done = run_tests(tmp_path)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("page", ["README.md", "docs/testing.md"])
def test_the_last_line_of_a_run_looks_as_it_is_shown(page: str) -> None:
    (said,) = re.findall(r"^(?:`|)(youcam: .*?)(?:`.*|)$", (ROOT / page).read_text(encoding="utf-8"), re.MULTILINE)
    assert re.fullmatch(r"youcam: \d+ units would have been spent \((\S+ \d+(, )?)+\) in \d+ tasks", said)


@pytest.mark.parametrize("page", PAGES)
def test_links_to_files_lead_somewhere(page: str) -> None:
    path = ROOT / page
    targets = re.findall(r"\]\(([^)#]+)", path.read_text(encoding="utf-8"))
    dead = [one for one in targets if not one.startswith("https://") and not (path.parent / one).exists()]
    assert dead == []
