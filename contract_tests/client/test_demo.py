"""The demo, as `make demo` runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[2]


def _demo(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tools.demo"],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def test_demo_leaves_the_photo_and_it_twice_as_large_by_v1_and_v2(tmp_path: Path) -> None:
    run = _demo(tmp_path, TERM="dumb", PYTHONIOENCODING="ascii", COLUMNS="40")
    assert (run.returncode, run.stderr) == (0, "")
    sizes = {path.name: _size(path) for path in (tmp_path / "demo-results").iterdir()}
    assert sizes == {"input.png": (512, 512), "v1-enhanced.png": (1024, 1024), "v2-enhanced.png": (1024, 1024)}
    lines = run.stdout.splitlines()
    assert "  account  mock-api-key-0123456789, 1000 units" in lines
    assert "Units    V2 spent 2, V1 2, 996 are left" in lines
    assert run.stdout.replace("\n", "").isprintable(), "a pipe gets plain text"


def test_demo_that_fails_says_so_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "demo-results").write_text("in the way")
    run = _demo(tmp_path)
    assert run.returncode == 1
    assert run.stdout == ""
    assert run.stderr.startswith("the demo failed: FileExistsError: ")
    assert run.stderr.count("\n") == 1


def _size(path: Path) -> tuple[int, int]:
    with Image.open(path) as picture:
        return picture.size
