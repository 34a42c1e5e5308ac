"""The examples of the README do what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from contract_tests.conftest import Picture
from contract_tests.examples.conftest import StartMock, python
from youcam_mock.sample import SAMPLE

README = Path(__file__).parents[2] / "README.md"
BLOCKS = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
SERVED = "http://127.0.0.1:8765"


def test_the_first_example_has_at_most_five_lines_and_runs(
    start_mock: StartMock, picture: Picture, tmp_path: Path
) -> None:
    first = BLOCKS[0]
    assert len(first.splitlines()) <= 5
    assert SERVED in first
    (tmp_path / "selfie.jpg").write_bytes(picture(80, 96, kind="JPEG"))
    (tmp_path / "first.py").write_text(first.replace(SERVED, start_mock(clock="x50").url))
    done = python(tmp_path, "first.py")
    assert (done.returncode, done.stderr) == (0, "")
    with Image.open(tmp_path / "large.jpg") as large:
        assert large.size == (160, 192)


def test_the_test_that_it_shows_passes(tmp_path: Path) -> None:
    (shown,) = (block for block in BLOCKS if "def test_" in block)
    (tmp_path / "landscape.jpg").write_bytes(SAMPLE.read_bytes())
    (tmp_path / "test_it.py").write_text(f"import pytest\nfrom youcam.errors import TaskFailed\n\n{shown}")
    done = python(tmp_path, "-m", "pytest", "-p", "no:asyncio", "-p", "no:cacheprovider")
    assert done.returncode == 0, done.stdout


def test_the_other_examples_run_too(start_mock: StartMock, tmp_path: Path) -> None:
    mock = start_mock()
    rest = [block for block in BLOCKS[1:] if "def test_" not in block]
    assert rest
    for number, block in enumerate(rest):
        (tmp_path / f"other{number}.py").write_text(block.replace(SERVED, mock.url))
        done = python(tmp_path, f"other{number}.py")
        assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("said", re.findall(r"`(youcam: .*?)`", README.read_text(encoding="utf-8")))
def test_the_last_line_of_a_run_looks_as_it_is_shown(said: str) -> None:
    assert re.fullmatch(r"youcam: \d+ units would have been spent \((\S+ \d+(, )?)+\) in \d+ tasks", said)
