"""Where results are written."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from os import PathLike
from pathlib import Path, PurePosixPath
from typing import BinaryIO

_FOLDER_ENDS = ("/", os.sep)
"""What ends a path that names a folder; Windows has two."""


@contextmanager
def written(path: str | PathLike[str], name: str) -> Iterator[tuple[Path, BinaryIO]]:
    """A file at that path, or of that name in that folder, which takes its place when all was written to it."""
    target = Path(path)
    if target.is_dir() or str(path).endswith(_FOLDER_ENDS):
        target.mkdir(parents=True, exist_ok=True)
        target /= name
    part = target.with_name(f".{target.name}.part")
    try:
        with part.open("wb") as stream:
            yield target, stream
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def numbered(folder: str | PathLike[str], names: Sequence[str]) -> list[Path]:
    """A path in the folder for each name; the second of a name gets a number. Makes the folder."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    taken: list[str] = []
    for wanted in map(PurePosixPath, names):
        name, number = wanted, 1
        while str(name) in taken:
            number += 1
            name = wanted.with_stem(f"{wanted.stem}-{number}")
        taken.append(str(name))
    return [Path(folder, name) for name in taken]
