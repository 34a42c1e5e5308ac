"""The pages of the documentation, their examples, and the site that is built from them."""

from __future__ import annotations

import fcntl
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from attrs import frozen
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tools.build.layer.features import Feature
from tools.docs.feature_pages import FeaturePages, bundled

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))
_CAPTION = re.compile(r":caption: (\S+)\n+")


@frozen
class Block:
    """A block of code on a page. `caption` names the file that it shows; None if it shows none."""

    language: str
    caption: str | None
    code: str
    line: int


@cache
def _tokens(text: str) -> tuple[Token, ...]:
    return tuple(MarkdownIt().parse(text))


def blocks(text: str, language: str) -> Iterator[Block]:
    """Yields the blocks of one language, in order. Files that a page only includes do not count."""
    for token in _tokens(text):
        if token.type == "fence" and token.map and token.info.split()[-1:] == [language]:
            caption = _CAPTION.match(token.content)
            code = token.content[caption.end() :] if caption else token.content
            skipped = token.content.count("\n") - code.count("\n")
            yield Block(language, caption[1] if caption else None, code, token.map[0] + 1 + skipped)


@cache
def catalogue() -> FeaturePages:
    """Returns the catalogue, which is made at first use since it takes a second."""
    return bundled()


@cache
def feature_pages() -> dict[str, str]:
    """Returns the text of each feature's page."""
    return dict(catalogue().pages())


@cache
def features_by_name() -> dict[str, Feature]:
    """Returns the features of the contract by name."""
    return {feature.name: feature for feature in catalogue().features}


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built once for all workers as `make docs` does. Warnings and dead links are errors."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "site"
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            made = folder.with_suffix(".part")
            command = [
                sys.executable,
                "-m",
                "sphinx",
                "-q",
                "-W",
                "--keep-going",
                "-n",
                "-b",
                "html",
                "docs",
                str(made),
            ]
            built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
            assert (built.returncode, built.stdout, built.stderr) == (0, "", "")
            made.rename(folder)
    return folder
