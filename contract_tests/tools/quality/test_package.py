"""The packages that are released: what they hold, and how they are tried."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest
from attrs import evolve

from tools.quality.package import __main__ as tool
from tools.quality.package.archives import TYPED, Archives, PackageError
from tools.quality.package.installed import Environment
from tools.quality.package.interpreters import find, promised
from youcam_mock import __version__

ROOT = Path(__file__).parents[3]
THIS = f"{sys.version_info.major}.{sys.version_info.minor}"
UNSHIPPED = {".gitignore", ".ci/run"}
"""Files of the repository that neither build nor test anything. The build adds .gitignore, by which it chooses."""


@pytest.fixture(scope="session")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Archives:
    """Both packages, made once."""
    return Archives.build(ROOT, tmp_path_factory.mktemp("dist"))


@pytest.fixture
def metadata(archives: Archives) -> Message:
    """What the wheel says of itself."""
    with zipfile.ZipFile(archives.wheel) as wheel:
        return message_from_bytes(wheel.read(f"youcam_mock-{__version__}.dist-info/METADATA"))


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="an unpacked sdist has no list of its files but itself")
def test_the_sdist_holds_what_is_needed_to_build_and_test_and_nothing_else(archives: Archives) -> None:
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    files = {name for name in listed.split("\0") if (ROOT / name).is_file()}
    shipped = set(archives.in_sdist())
    assert shipped - files == {"PKG-INFO"}
    assert files - shipped <= UNSHIPPED


def test_the_wheel_holds_our_packages_with_their_types_and_contracts(archives: Archives) -> None:
    assert list(archives.complaints()) == []
    names = archives.in_wheel()
    assert {name.partition("/")[0] for name in names if ".dist-info/" not in name} == set(TYPED)
    for name in ("youcam", "control", "probes"):
        assert f"youcam_mock/openapi/{name}.json" in names
    assert archives.wheel.stat().st_size < 10_000_000


def test_what_does_not_belong_into_a_package_is_named(archives: Archives, tmp_path: Path) -> None:
    wheel = tmp_path / archives.wheel.name
    with zipfile.ZipFile(wheel, "w") as made:
        for name in ("youcam/py.typed", "youcam_mock/__pycache__/x.pyc", "notes/a.txt"):
            made.writestr(name, b"")
    complaints = list(evolve(archives, wheel=wheel).complaints())
    assert complaints == [
        f"{wheel.name}: youcam_client has no py.typed",
        f"{wheel.name}: youcam_mock has no py.typed",
        f"{wheel.name}: notes/a.txt belongs to no package of ours",
        f"{wheel.name}: youcam_mock/__pycache__/x.pyc was left by a tool",
    ]


def test_the_metadata_say_what_it_is_who_made_it_and_where_it_runs(metadata: Message) -> None:
    assert (metadata["Name"], metadata["Version"]) == ("youcam-mock", __version__)
    assert (metadata["License-Expression"], metadata["Requires-Python"]) == ("MIT", ">=3.11")
    assert metadata["Author"] == "the youcam-mock maintainers"
    assert metadata["Author"] in (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert metadata["Description-Content-Type"] == "text/markdown"
    kinds = {classifier.partition(" ::")[0] for classifier in metadata.get_all("Classifier", [])}
    assert kinds >= {"Development Status", "Framework", "Intended Audience", "Operating System", "Typing"}


def test_the_wheel_brings_the_commands_and_the_plugin(archives: Archives) -> None:
    with zipfile.ZipFile(archives.wheel) as wheel:
        points = wheel.read(f"youcam_mock-{__version__}.dist-info/entry_points.txt").decode()
    assert "youcam = youcam.cli:main" in points
    assert "youcam-mock = youcam_mock.__main__:main" in points
    assert "youcam_mock = youcam_mock.pytest_plugin" in points


def test_the_pages_name_the_wheel_that_is_made(archives: Archives) -> None:
    for page in ("README.md", "docs/start.md"):
        assert f"dist/{archives.wheel.name}" in (ROOT / page).read_text(encoding="utf-8")


def test_a_folder_with_several_wheels_is_refused(tmp_path: Path) -> None:
    for name in ("a-1-py3-none-any.whl", "a-2-py3-none-any.whl", "a-2.tar.gz"):
        (tmp_path / name).touch()
    with pytest.raises(PackageError, match="2 wheels and 1 sdists"):
        Archives.in_folder(tmp_path)


def test_the_promised_versions_begin_with_the_least_and_are_found_where_they_are() -> None:
    versions = promised(ROOT / "pyproject.toml")
    assert versions[0] == "3.11"
    assert THIS in versions
    found = find(THIS)
    assert found is not None
    assert found.version.startswith(f"{THIS}.")


def test_a_promised_version_that_is_not_here_is_no_success(capsys: pytest.CaptureFixture[str]) -> None:
    assert tool.main(["--python", "3.99"]) == 2
    assert capsys.readouterr().err.startswith("package: no Python 3.99 ")


def test_a_command_that_says_nothing_of_its_extra_is_named(tmp_path: Path) -> None:
    for name, said in (
        ("youcam", "echo \"youcam: needs it; pip install 'youcam-mock[cli]'\""),
        ("youcam-mock", "echo Oh"),
    ):
        (tmp_path / name).write_text(f"#!/bin/sh\n{said} >&2\nexit 2\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    [untold] = Environment(tmp_path / "python", tmp_path).untold()
    assert untold.startswith("youcam-mock without its extra ended with exit code 2 and said: Oh")
