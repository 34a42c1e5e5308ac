"""The TypeScript client as its users have it: packed, unpacked into a folder of its own, and run by Node."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from youcam_mock import MockServer, Settings

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PACKAGE = ROOT / "generated_client" / "typescript"
WITHIN_S = 600


@frozen
class Ended:
    """A program that has ended."""

    status: int
    out: str
    err: str


Node = Callable[..., Ended]


def run(folder: Path, program: str, *arguments: object, **environment: str) -> Ended:
    """Runs a program of Node in a folder. Ends the tests, with what to do, where there is none."""
    found = shutil.which(program)
    if found is None:
        pytest.exit(
            f"no {program}: the TypeScript client needs Node.js 20 or newer, with npm; see https://nodejs.org",
            returncode=2,
        )
    ended = subprocess.run(
        [found, *map(str, arguments)],
        cwd=folder,
        env={**os.environ, "NO_PROXY": "127.0.0.1", "VIRTUAL_ENV": sys.prefix, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=WITHIN_S,
        check=False,
    )
    return Ended(ended.returncode, ended.stdout, ended.stderr)


def done(ended: Ended) -> str:
    """Returns what a program printed, which must have succeeded."""
    assert ended.status == 0, f"{ended.out[-6000:]}\n{ended.err[-3000:]}"
    return ended.out


@pytest.fixture(scope="session")
def tools() -> Path:
    """The folder of the package, with its tools installed as its lock says."""
    if not (PACKAGE / "node_modules" / "typescript").is_dir():
        done(run(PACKAGE, "npm", "ci", "--no-audit", "--no-fund"))
    return PACKAGE


@pytest.fixture(scope="session")
def project(tools: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that has the packed client in `node_modules`, and the tests."""
    folder = tmp_path_factory.mktemp("project")
    [packed] = json.loads(done(run(tools, "npm", "pack", "--json", "--pack-destination", folder)))
    with tarfile.open(folder / packed["filename"]) as archive:
        archive.extractall(folder / "unpacked", filter="data")
    (folder / "node_modules").mkdir()
    (folder / "unpacked" / "package").rename(folder / "node_modules" / "youcam-client")
    for path in (*HERE.glob("*.mjs"), *HERE.glob("*.ts")):
        shutil.copy(path, folder)
    (folder / "package.json").write_text(json.dumps({"type": "module", "private": True}))
    (folder / "features.json").write_bytes((ROOT / "generated_client" / "youcam" / "features.json").read_bytes())
    return folder


@pytest.fixture
def mock() -> Iterator[MockServer]:
    """A mock on the virtual clock."""
    with MockServer(Settings(port=0, clock="virtual", faces=False, watermark=False, units=100_000)) as server:
        yield server


@pytest.fixture
def tested(project: Path) -> Callable[..., str]:
    """Runs a file of tests. Fails with its report if one of them fails."""

    def test(name: str, **environment: str) -> str:
        return done(run(project, "node", "--test", "--test-reporter=spec", name, **environment))

    return test


def written(folder: Path, name: str, value: Any) -> Path:
    """Writes JSON into the folder."""
    path = folder / name
    path.write_text(json.dumps(value), encoding="utf-8")
    return path
