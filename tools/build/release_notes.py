"""What a release says of itself: `python -m tools.build.release_notes v1.2.3` prints the CHANGELOG's part.

Exit code 1, with the reason in one line, if the tag is not the version of both packages, or if the CHANGELOG says
nothing about it. The release workflow asks it before it builds anything.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
_VERSION = re.compile(r'__version__ = "([^"]+)"')
_HEADING = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<date>\S+))?[ \t]*$", re.MULTILINE)
_LINK = re.compile(r"^\[[^\]]+\]: ", re.MULTILINE)
"""Where the links of the headings begin, at the end of the file."""
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class ReleaseError(Exception):
    """Raised when a version cannot be released. The message says why."""


def notes(changelog: str, version: str) -> str:
    """Returns the part of the CHANGELOG about a version, without its heading. Raises ReleaseError."""
    headings = [found for found in _HEADING.finditer(changelog) if found["version"] == version]
    if len(headings) != 1:
        raise ReleaseError(
            f"CHANGELOG.md has {len(headings)} parts about {version}, and should have one: ## [{version}]"
        )
    [heading] = headings
    if not _DATE.fullmatch(heading["date"] or ""):
        raise ReleaseError(f"CHANGELOG.md: ## [{version}] should end with its date, such as - 2026-12-31")
    following = _HEADING.search(changelog, heading.end()) or _LINK.search(changelog, heading.end())
    text = changelog[heading.end() : following.start() if following else None].strip()
    if not text:
        raise ReleaseError(f"CHANGELOG.md says nothing about {version}")
    return text


def require_version(root: Path, version: str) -> None:
    """Raises ReleaseError unless the packages for Python and TypeScript below `root` have this version."""
    for name, found in _versions(root).items():
        if found != version:
            raise ReleaseError(f"the tag says {version}, and {name} {found}")


def _versions(root: Path) -> dict[str, str]:
    python, typescript = "mock_server/youcam_mock/_version.py", "generated_client/typescript/package.json"
    said = _VERSION.search((root / python).read_text(encoding="utf-8"))
    package = json.loads((root / typescript).read_text(encoding="utf-8"))
    return {python: said[1] if said else "nothing", typescript: package["version"]}


def main(argv: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Prints the part of the CHANGELOG that belongs to a tag."""
    parser = argparse.ArgumentParser(prog="python -m tools.build.release_notes", description=__doc__)
    parser.add_argument("tag", help="such as v1.2.3")
    tag = parser.parse_args(argv).tag
    try:
        if not tag.startswith("v"):
            raise ReleaseError(f"the tag {tag!r} should be a version such as v1.2.3")
        version = tag.removeprefix("v")
        require_version(root, version)
        print(notes((root / "CHANGELOG.md").read_text(encoding="utf-8"), version))
    except ReleaseError as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
