"""What a release says of itself, and which releases are refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools.build.release_notes import ROOT, ReleaseError, main, notes, require_version
from youcam_mock import __version__

CHANGELOG = """# Changelog

## [Unreleased]

## [1.10.0] - 2026-12-24

### Added

- More.

## [1.1.0] - 2026-12-01

### Fixed

- [A link](docs/a.md), and `## [1.0.0]` in a line.

[1.1.0]: docs/changelog.md
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose packages have version 1.1.0."""
    for name, text in {
        "CHANGELOG.md": CHANGELOG,
        "mock_server/youcam_mock/_version.py": '__version__ = "1.1.0"\n',
        "generated_client/typescript/package.json": json.dumps({"version": "1.1.0"}),
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_a_release_says_its_own_part_and_nothing_of_others() -> None:
    assert notes(CHANGELOG, "1.10.0") == "### Added\n\n- More."
    assert notes(CHANGELOG, "1.1.0") == "### Fixed\n\n- [A link](docs/a.md), and `## [1.0.0]` in a line."


@pytest.mark.parametrize("version", ["1.0.0", "1.1", "1x1.0", "2.0.0"])
def test_a_version_that_the_changelog_does_not_know_is_refused(version: str) -> None:
    with pytest.raises(ReleaseError, match="0 parts"):
        notes(CHANGELOG, version)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("## [1.0.0] - 2026-12-24\n\n## [0.9.0] - 2026-01-01\n\n- Old.\n", "says nothing"),
        ("## [1.0.0]\n\n- New.\n", "date"),
        ("## [1.0.0] - soon\n\n- New.\n", "date"),
        ("## [1.0.0] - 2026-12-24\n- a\n## [1.0.0] - 2026-12-24\n- b\n", "2 parts"),
    ],
)
def test_a_part_that_is_empty_undated_or_doubled_is_refused(text: str, why: str) -> None:
    with pytest.raises(ReleaseError, match=why):
        notes(text, "1.0.0")


def test_the_command_prints_the_part_of_a_tag(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["v1.1.0"], project) == 0
    assert capsys.readouterr().out.startswith("### Fixed\n")


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("1.1.0", "release: the tag '1.1.0' should be a version such as v1.2.3\n"),
        ("v1.10.0", "release: the tag says 1.10.0, and mock_server/youcam_mock/_version.py 1.1.0\n"),
    ],
)
def test_a_tag_that_is_not_the_version_of_the_package_is_refused(
    tag: str, said: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([tag], project) == 1
    assert capsys.readouterr() == ("", said)


def test_the_package_for_typescript_has_the_same_version(project: Path) -> None:
    (project / "generated_client/typescript/package.json").write_text('{"version": "1.0.9"}', encoding="utf-8")
    with pytest.raises(ReleaseError, match=r"package\.json 1\.0\.9"):
        require_version(project, "1.1.0")
    require_version(ROOT, __version__)
