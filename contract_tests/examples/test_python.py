"""The Python examples, run as programs and as a project of tests."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image

from contract_tests.conftest import Picture
from contract_tests.examples.conftest import EXAMPLES, StartMock, python, run_tests


@pytest.fixture
def photos(tmp_path: Path, picture: Picture) -> list[Path]:
    made = [tmp_path / f"photo{number}.png" for number in range(3)]
    for number, path in enumerate(made):
        path.write_bytes(picture(80 + number, 96))
    return made


def _size(path: Path) -> tuple[int, int]:
    with Image.open(path) as image:
        return image.size


def test_quickstart_says_the_price_and_saves_the_photo_twice_as_large(
    start_mock: StartMock, photos: list[Path], tmp_path: Path
) -> None:
    mock = start_mock(clock="x50")
    done = python(tmp_path, EXAMPLES / "python/quickstart.py", photos[0], "large.png", YOUCAM_BASE_URL=mock.url)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == ["it will cost 2 units of 1000.0", "saved large.png"]
    assert _size(tmp_path / "large.png") == (160, 192)


def test_quickstart_says_in_one_line_what_went_wrong(start_mock: StartMock, photos: list[Path], tmp_path: Path) -> None:
    mock = start_mock(clock="x50", units=1)
    done = python(tmp_path, EXAMPLES / "python/quickstart.py", photos[0], "large.png", YOUCAM_BASE_URL=mock.url)
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("quickstart: 400 CreditInsufficiency: ")


def test_async_quickstart_saves_every_photo_that_it_can(
    start_mock: StartMock, photos: list[Path], tmp_path: Path
) -> None:
    mock = start_mock(clock="x50")
    (tmp_path / "text.png").write_text("no picture")
    arguments = ("out", *photos, tmp_path / "text.png")
    done = python(tmp_path, EXAMPLES / "python/quickstart_async.py", *arguments, YOUCAM_BASE_URL=mock.url)
    assert done.returncode == 1
    assert done.stderr.startswith("text.png: ")
    assert [_size(tmp_path / "out" / path.name) for path in photos] == [(160, 192), (162, 192), (164, 192)]


def test_the_pytest_project_passes_as_it_stands_and_says_what_it_would_have_cost(tmp_path: Path) -> None:
    project = shutil.copytree(EXAMPLES / "pytest_project", tmp_path / "project")
    done = run_tests(project)
    assert done.returncode == 0, done.stdout
    assert "4 passed" in done.stdout
    assert "youcam: 2 units would have been spent (sod 2) in 2 tasks" in done.stdout
